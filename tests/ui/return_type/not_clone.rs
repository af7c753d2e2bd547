use gen_runtime::{generator, yield_};

struct Once;

#[generator]
fn items() -> impl Iterator<Item = u32> + Clone {
    let once = Once;
    yield_!(1);
    drop(once);
}

fn main() {}
