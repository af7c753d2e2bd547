use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = usize> {
    yield_!(self.len());
}

fn main() {}
