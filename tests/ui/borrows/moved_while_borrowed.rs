use gen_runtime::{generator, yield_};

#[generator]
fn items(v: Vec<String>) -> impl Iterator<Item = usize> {
    let r = &v;
    drop(v);
    yield_!(r.len());
}

fn main() {}
