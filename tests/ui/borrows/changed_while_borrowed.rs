use gen_runtime::{generator, yield_};

#[generator]
fn items(v: &mut Vec<u32>) -> impl Iterator<Item = u32> {
    let first = &v[0];
    v.push(1);
    yield_!(*first);
}

fn main() {}
