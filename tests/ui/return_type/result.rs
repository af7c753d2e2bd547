use gen_runtime::{generator, yield_};

#[generator]
fn items() -> Result<u32, String> {
    yield_!(1);
}

fn main() {}
