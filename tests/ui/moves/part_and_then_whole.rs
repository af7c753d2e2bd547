use gen_runtime::{generator, yield_};

#[derive(Debug)]
struct Pair {
    left: String,
    right: String,
}

#[generator]
fn items(pair: Pair) -> impl Iterator<Item = String> {
    let left = pair.left;
    println!("{:?}", pair);
    yield_!(left);
}

#[generator]
fn passed_on(pair: Pair) -> impl Iterator<Item = String> {
    yield_!(pair.right);
    drop(&pair);
}

fn main() {}
