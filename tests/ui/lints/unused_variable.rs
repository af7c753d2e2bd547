#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let x = 1;
    yield_!(1);
    let y = 2;
}

fn main() {}
