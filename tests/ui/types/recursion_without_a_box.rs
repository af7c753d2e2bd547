use gen_runtime::{generator, yield_};

#[generator]
fn items(x: u32) -> impl Iterator<Item = u32> {
    if x > 0 {
        for y in items(x - 1) {
            yield_!(y);
        }
    }
}

fn main() {}
