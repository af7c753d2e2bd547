use gen_runtime::{generator, yield_};

#[generator]
fn items() {
    yield_!(1);
}

fn main() {}
