use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl IntoIterator<Item = u32> {
    yield_!(1);
}

fn main() {}
