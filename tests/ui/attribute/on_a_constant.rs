use gen_runtime::generator;

#[generator]
const X: u32 = 1;

fn main() {}
