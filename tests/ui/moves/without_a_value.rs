use gen_runtime::{generator, yield_};

#[generator]
fn never() -> impl Iterator<Item = u32> {
    let number: u32;
    yield_!(1);
    yield_!(number);
}

#[generator]
fn in_one_branch(given: Option<u32>) -> impl Iterator<Item = u32> {
    let number;
    if let Some(given) = given {
        number = given;
    }
    yield_!(1);
    yield_!(number);
}

fn main() {}
