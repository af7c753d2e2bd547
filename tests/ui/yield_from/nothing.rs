use gen_runtime::{generator, yield_from};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield_from!();
}

fn main() {}
