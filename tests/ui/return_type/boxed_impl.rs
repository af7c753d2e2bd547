use gen_runtime::{generator, yield_};

#[generator]
fn items() -> Box<impl Iterator<Item = u32>> {
    yield_!(1);
}

fn main() {}
