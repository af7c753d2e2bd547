#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    loop {
        yield_!(1);
    }
    yield_!(2);
}

fn main() {}
