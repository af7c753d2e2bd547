use gen_runtime::{generator, yield_};

#[generator]
fn items(n: u32) -> impl Iterator<Item = u32> {
    let x: u32 = "a";
    yield_!(n);
    yield_!(x);
}

fn main() {}
