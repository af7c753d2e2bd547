use gen_runtime::{Generator, generator, yield_};

#[generator]
fn items() -> impl Generator<u32, Yield = u32, Return = String> {
    let a = yield_!(1);
    let b: u32 = "5".parse::<u32>()?;
    String::new()
}

fn main() {}
