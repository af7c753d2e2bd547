use gen_runtime::{generator, yield_};

#[generator]
fn items() -> &'static str {
    yield_!(1);
}

fn main() {}
