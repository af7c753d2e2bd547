use gen_runtime::{generator, yield_};

#[generator]
fn items(c: u32) -> impl Iterator<Item = u32> {
    if let Some(x) = c {
        yield_!(x);
    }
}

fn main() {}
