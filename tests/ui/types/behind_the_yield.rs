use gen_runtime::{generator, yield_};

#[generator]
fn items(n: u32) -> impl Iterator<Item = u32> {
    yield_!(n);
    let x: String = n;
    yield_!(x.len() as u32);
}

fn main() {}
