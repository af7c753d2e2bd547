use gen_runtime::{generator, yield_};
use std::fmt::Display;

#[generator]
fn items<T: Display>(item: T) -> impl Iterator<Item = T> {
    yield_!(item);
    yield_!(item);
}

fn main() {}
