use gen_runtime::{generator, yield_};

#[generator]
fn items() -> (u32, u32) {
    yield_!(1);
}

fn main() {}
