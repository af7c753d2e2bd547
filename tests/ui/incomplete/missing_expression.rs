use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> { yield_!(1); let x = ; }

fn main() {}
