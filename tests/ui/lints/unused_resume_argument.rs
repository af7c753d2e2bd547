#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{Generator, generator, yield_};

#[generator(resume = first)]
fn items() -> impl Generator<u32, Yield = u32, Return = u32> {
    let x = yield_!(1);
    5
}

fn main() {}
