use gen_runtime::{generator, yield_};

#[generator]
fn items(v: Vec<u32>) -> impl Iterator<Item = u32> { yield_!(1); v. }
fn caller() -> u32 { items(vec![]).sum() }

fn main() {}
