use gen_runtime::{generator, yield_};

#[generator]
fn items(a: &str, b: &str) -> impl Iterator<Item = &str> {
    yield_!(a);
    yield_!(b);
}

fn main() {}
