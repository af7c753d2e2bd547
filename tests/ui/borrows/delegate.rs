use gen_runtime::{generator, yield_from};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let list = vec![1, 2];
    yield_from!(list.iter().copied());
}

fn main() {}
