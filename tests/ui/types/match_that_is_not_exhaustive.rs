use gen_runtime::{generator, yield_};

#[generator]
fn items(x: Option<u32>) -> impl Iterator<Item = u32> {
    match x {
        Some(n) => yield_!(n),
    }
}

fn main() {}
