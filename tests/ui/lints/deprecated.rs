#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[deprecated]
fn old() -> u32 {
    1
}

#[generator]
fn items() -> impl Iterator<Item = u32> {
    yield_!(old());
    old();
}

fn main() {}
