use gen_runtime::{generator, yield_};

#[generator]
fn items() -> Vec<u32> {
    yield_!(1);
}

fn caller() -> u32 {
    items().iter().sum()
}

fn main() {}
