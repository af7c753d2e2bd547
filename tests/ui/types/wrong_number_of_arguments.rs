use gen_runtime::{generator, yield_};

fn two(a: u32, b: u32) -> u32 {
    a + b
}

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield_!(two(1));
    two(1, 2, 3);
}

fn main() {}
