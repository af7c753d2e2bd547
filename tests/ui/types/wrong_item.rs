use gen_runtime::{generator, yield_};

#[generator]
fn items(n: u32) -> impl Iterator<Item = u32> {
    yield_!(n);
    yield_!("a");
}

fn main() {}
