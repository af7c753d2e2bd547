use gen_runtime::{generator, yield_};

#[generator]
fn indices(list: Vec<u32>) -> impl Iterator<Item = usize> {
    for at in list.len() {
        yield_!(at);
    }
}

#[generator]
fn numbers(count: u32) -> impl Iterator<Item = u32> {
    for number in count {
        yield_!(number);
    }
}

fn main() {}
