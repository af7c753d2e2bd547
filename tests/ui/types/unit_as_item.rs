use gen_runtime::{generator, yield_};

#[generator]
fn items(v: usize) -> impl Iterator<Item = u32> {
    let mut v = v;
    yield_!(v += 1);
}

fn main() {}
