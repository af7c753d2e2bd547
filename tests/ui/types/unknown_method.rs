use gen_runtime::{generator, yield_};

#[generator]
fn items(s: String) -> impl Iterator<Item = u32> {
    s.frobnicate();
    yield_!(1);
    s.len2();
}

fn main() {}
