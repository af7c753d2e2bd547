use gen_runtime::{generator, yield_from};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield_from!([1], 2, 3);
}

fn main() {}
