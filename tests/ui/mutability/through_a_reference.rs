use gen_runtime::{generator, yield_};

#[generator]
fn items(x: &u32) -> impl Iterator<Item = u32> {
    *x = 1;
    yield_!(*x);
}

fn main() {}
