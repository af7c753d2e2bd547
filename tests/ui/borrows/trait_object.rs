use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = usize> {
    let s = String::new();
    let d: &dyn AsRef<str> = &s;
    yield_!(d.as_ref().len());
    yield_!(d.as_ref().len());
}

fn main() {}
