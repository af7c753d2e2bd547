use gen_runtime::generator;

struct S;

#[generator]
impl S {
    fn items() {}
}

fn main() {}
