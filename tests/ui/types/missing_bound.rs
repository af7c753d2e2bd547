use gen_runtime::{generator, yield_};

#[generator]
fn items<T>(x: T) -> impl Iterator<Item = String> {
    yield_!(x.to_string());
}

fn main() {}
