#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items(a: u32, (b, c): (u32, u32), mut d: u32) -> impl Iterator<Item = u32> {
    yield_!(b);
}

fn main() {}
