use gen_runtime::{generator, yield_};

#[generator]
fn items(c: u32) -> impl Iterator<Item = u32> {
    if c {
        yield_!(1);
    }
    while c {
        yield_!(2);
    }
}

fn main() {}
