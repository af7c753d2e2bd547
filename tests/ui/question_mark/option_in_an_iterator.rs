use gen_runtime::{generator, yield_};

#[generator]
fn items(x: Option<u32>) -> impl Iterator<Item = Result<u32, String>> {
    yield_!(Ok(x?));
}

fn main() {}
