use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator {
    yield_!(1);
}

fn main() {}
