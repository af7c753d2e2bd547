use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = String> {
    let s = String::from("a");
    yield_!(s);
    yield_!(s);
}

fn main() {}
