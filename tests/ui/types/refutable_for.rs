use gen_runtime::{generator, yield_};

#[generator]
fn items(x: Vec<Option<u32>>) -> impl Iterator<Item = u32> {
    for Some(n) in x {
        yield_!(n);
    }
}

fn main() {}
