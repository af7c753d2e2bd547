use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = usize> {
    let words = vec!["a", "b"];
    let count = || words.len();
    yield_!(count());
    yield_!(count());
}

fn main() {}
