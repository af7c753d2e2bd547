use gen_runtime::{generator, yield_};

#[generator]
fn items() -> dyn Iterator<Item = u32> {
    yield_!(1);
}

fn main() {}
