#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    'a: loop {
        yield_!(1);
        break;
    }
    'b: for _ in 0..2 {}
}

fn main() {}
