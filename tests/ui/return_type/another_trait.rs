use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl std::fmt::Display {
    yield_!(1);
}

fn main() {}
