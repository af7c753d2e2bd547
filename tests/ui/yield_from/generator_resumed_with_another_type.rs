use gen_runtime::{Generator, generator, yield_, yield_from};

#[generator]
fn items() -> impl Generator<u32, Yield = u32, Return = ()> {
    yield_from!(h());
}

#[generator]
fn h() -> impl Generator<String, Yield = u32, Return = ()> {
    yield_!(1);
}

fn main() {}
