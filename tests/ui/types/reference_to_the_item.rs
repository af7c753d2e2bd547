use gen_runtime::{generator, yield_};

#[generator]
fn items(v: &Vec<u32>) -> impl Iterator<Item = u32> {
    for x in v {
        yield_!(x);
    }
}

fn main() {}
