use gen_runtime::{generator, yield_};

#[generator]
fn items(x: Option<u32>) -> impl Iterator<Item = u32> {
    let Some(n) = x;
    yield_!(n);
}

fn main() {}
