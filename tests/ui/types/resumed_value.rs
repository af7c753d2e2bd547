use gen_runtime::{Generator, generator, yield_};

#[generator]
fn items() -> impl Generator<u32, Yield = u32, Return = String> {
    let a: &str = yield_!(1);
    a.to_string()
}

fn main() {}
