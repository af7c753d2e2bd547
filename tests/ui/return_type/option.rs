use gen_runtime::{generator, yield_};

#[generator]
fn items() -> Option<String> {
    yield_!(String::new());
}

fn main() {}
