use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let x: u32 = "5".parse::<u32>()?;
    yield_!(x);
}

fn main() {}
