#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn G(Aa: u32) -> impl Iterator<Item = u32> {
    let Bb = 1;
    yield_!(Aa + Bb);
}

fn main() {}
