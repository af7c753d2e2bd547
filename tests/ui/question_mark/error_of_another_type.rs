use gen_runtime::{generator, yield_};

#[generator]
fn items(x: Result<u32, i64>) -> impl Iterator<Item = Result<u32, String>> {
    yield_!(Ok(x?));
}

fn main() {}
