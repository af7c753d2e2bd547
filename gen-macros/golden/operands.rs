#[generator(resume = first)]
fn operands() -> impl Generator<u32, Yield = u32, Return = u32> {
    add(effect(first), yield_!(1)) + yield_!(2)
}
