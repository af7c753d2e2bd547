use gen_runtime::{generator, yield_};

#[generator]
fn items(v: &Vec<String>) -> impl Iterator<Item = String> {
    yield_!(v[0]);
    let x = *v;
}

fn main() {}
