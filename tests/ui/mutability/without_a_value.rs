use gen_runtime::{generator, yield_};

#[generator]
fn items(c: bool) -> impl Iterator<Item = u32> {
    let x: u32;
    if c {
        x = 1;
    }
    yield_!(x);
}

fn main() {}
