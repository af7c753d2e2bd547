use gen_runtime::{Generator, generator, yield_};

#[generator]
fn items() -> impl Generator {
    yield_!(1);
}

fn main() {}
