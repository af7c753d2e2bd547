use gen_runtime::{Generator, generator, yield_};

#[generator]
fn items() -> impl Generator<u32, Yield = u32> {
    yield_!(1);
}

fn main() {}
