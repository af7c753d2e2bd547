use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield_!(1 2);
    yield_!(let x = 1);
    yield_!(+);
}

fn main() {}
