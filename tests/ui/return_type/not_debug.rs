use gen_runtime::{generator, yield_};

struct Secret;

#[generator]
fn items() -> impl Iterator<Item = u32> + std::fmt::Debug {
    let secret = Secret;
    yield_!(1);
    drop(secret);
}

fn main() {}
