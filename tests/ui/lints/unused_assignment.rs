#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let mut x = 1;
    x = 2;
    yield_!(x);
    x = 3;
}

fn main() {}
