use gen_runtime::generator;

#[generator]
fn numbers() -> impl Iterator<Item = u8> {
    yield 1;
    yield 2;
}

fn main() {
    numbers().count();
}
