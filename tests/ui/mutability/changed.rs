use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let v = Vec::new();
    v.push(1);
    yield_!(1);
    v.push(2);
}

fn main() {}
