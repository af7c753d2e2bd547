use gen_runtime::{Generator, generator, yield_};

#[generator(resume)]
fn items() -> impl Generator<u32, Yield = u32, Return = ()> {
    yield_!(1);
}

fn main() {}
