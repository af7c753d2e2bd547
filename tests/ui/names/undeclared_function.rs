use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield_!(missing(2));
    let x = foo::bar();
}

fn main() {}
