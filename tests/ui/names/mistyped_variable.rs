use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let count = 1;
    yield_!(count);
    yield_!(conut);
}

fn main() {}
