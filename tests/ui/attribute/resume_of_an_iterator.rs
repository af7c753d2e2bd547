use gen_runtime::{generator, yield_};

#[generator(resume = a)]
fn items() -> impl Iterator<Item = u32> {
    yield_!(1);
}

fn main() {}
