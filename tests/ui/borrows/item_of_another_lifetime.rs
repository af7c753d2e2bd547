use gen_runtime::{generator, yield_};

#[generator]
fn both<'a, 'b>(first: &'a str, second: &'b str) -> impl Iterator<Item = &'a str> + use<'a, 'b> {
    yield_!(first);
    yield_!(second);
}

fn main() {}
