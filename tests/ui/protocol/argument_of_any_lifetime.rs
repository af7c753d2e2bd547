use gen_runtime::{Generator, generator, yield_};

#[generator(resume = text)]
fn lengths() -> impl for<'a> Generator<&'a str, Yield = usize, Return = ()> {
    yield_!(text.len());
}

fn main() {
    let mut lengths = lengths();
    lengths.resume("one");
}
