use gen_runtime::generator;

#[generator]
struct S;

fn main() {}
