use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> + ExactSizeIterator {
    yield_!(1);
}

fn main() {}
