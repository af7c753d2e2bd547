use gen_runtime::{generator, yield_};

#[generator]
fn items(v: &mut Vec<u32>) -> impl Iterator<Item = u32> {
    let a = &mut *v;
    let b = &mut *v;
    a.push(1);
    b.push(2);
    yield_!(1);
}

fn main() {}
