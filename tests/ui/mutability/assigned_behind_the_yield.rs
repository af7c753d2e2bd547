use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let x = 1;
    yield_!(x);
    x = 2;
    yield_!(x);
}

fn main() {}
