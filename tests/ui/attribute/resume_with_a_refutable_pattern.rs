use gen_runtime::{Generator, generator, yield_};

#[generator(resume = Some(a))]
fn items() -> impl Generator<Option<u32>, Yield = u32, Return = ()> {
    yield_!(a);
}

fn main() {}
