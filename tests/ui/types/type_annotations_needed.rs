use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = usize> {
    let x = (0..3).collect();
    yield_!(1);
    yield_!(x.len());
}

fn main() {}
