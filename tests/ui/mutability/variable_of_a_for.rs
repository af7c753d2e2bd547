use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    for i in 0..3 {
        i += 1;
        yield_!(i);
    }
}

fn main() {}
