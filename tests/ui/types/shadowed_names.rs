use gen_runtime::{generator, yield_};

#[generator]
fn items(x: u32) -> impl Iterator<Item = u32> {
    let x = x + 1;
    let x = x + "a";
    yield_!(x);
    let y = x * x;
    y += 1;
}

fn main() {}
