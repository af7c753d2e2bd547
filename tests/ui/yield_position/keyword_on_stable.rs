use gen_runtime::generator;

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield 1;
    yield 2;
}

fn main() {}
