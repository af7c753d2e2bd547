use gen_runtime::{generator, yield_};

struct P {
    x: u32,
}

#[generator]
fn items(p: P) -> impl Iterator<Item = u32> {
    yield_!(p.x);
    yield_!(p.y);
}

fn main() {}
