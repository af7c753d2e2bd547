use gen_runtime::{generator, yield_};

#[generator]
fn items(from: u32) -> impl Iterator<Item = u32> {
    #[deny(unused_mut)]
    let mut number = from;
    yield_!(number);
    number += 1;
    yield_!(number);
    #[deny(unused_variables)]
    let left_over = number;
    #[warn(unused_mut)]
    let mut last = number;
    yield_!(last);
    #[expect(unused_mut)]
    let mut end = number;
    yield_!(end);
}

fn main() {}
