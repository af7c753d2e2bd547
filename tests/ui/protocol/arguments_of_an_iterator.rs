use gen_runtime::{Generator, generator, yield_, yield_from};

#[generator]
fn a_second_operand() -> impl Iterator<Item = u8> {
    yield_from!([1], ());
    println!("{:?}", yield_from!([2], 3));
}

#[generator(resume = first)]
fn a_pattern() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator(resume = Some(first))]
fn a_refutable_pattern() -> impl Generator<Option<u8>, Yield = u8, Return = ()> {
    yield_!(first);
}

fn main() {}
