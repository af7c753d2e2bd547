use gen_runtime::{generator, yield_};

fn two(a: u32, b: &str) -> u32 {
    a + b.len() as u32
}

#[generator]
fn items(n: u32) -> impl Iterator<Item = u32> {
    yield_!(two(n, n));
    two("x", "y");
}

fn main() {}
