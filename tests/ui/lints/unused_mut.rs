#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items(mut a: u32) -> impl Iterator<Item = u32> {
    let mut x = a;
    yield_!(x);
}

fn main() {}
