use gen_runtime::{generator, yield_};

#[generator]
fn items<'a>(a: &'a str, b: &str) -> impl Iterator<Item = &'a str> {
    yield_!(a);
    yield_!(b);
}

fn main() {}
