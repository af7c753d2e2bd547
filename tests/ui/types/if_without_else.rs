use gen_runtime::{generator, yield_};

#[generator]
fn items(c: bool) -> impl Iterator<Item = u32> {
    let x = if c {
        5
    };
    yield_!(1);
}

fn main() {}
