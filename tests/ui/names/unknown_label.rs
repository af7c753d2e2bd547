use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    'outer: loop {
        yield_!(1);
        break 'inner;
    }
}

fn main() {}
