use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let x: Missing = 1;
    yield_!(1);
    drop(x);
}

fn main() {}
