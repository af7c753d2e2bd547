use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let mut total = 0;
    let mut add = |number: u32| total += number;
    add(1);
    yield_!(1);
    add(2);
}

fn main() {}
