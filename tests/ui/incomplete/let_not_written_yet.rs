use gen_runtime::generator;

#[generator]
fn items(v: Vec<u32>) -> impl Iterator<Item = u32> { let x }
fn caller() -> u32 { items(vec![]).sum() }

fn main() {}
