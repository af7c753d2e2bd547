use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl DoubleEndedIterator<Item = u32> {
    yield_!(1);
}

fn main() {}
