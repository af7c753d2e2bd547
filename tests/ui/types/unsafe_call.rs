use gen_runtime::{generator, yield_};

unsafe fn danger() -> u32 {
    1
}

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield_!(danger());
}

fn main() {}
