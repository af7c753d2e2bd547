#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items(n: u32) -> impl Iterator<Item = u32> {
    match n {
        _ => yield_!(1),
        2 => yield_!(2),
    }
    let x = match n {
        _ => 1,
        3 => 3,
    };
    yield_!(x);
}

fn main() {}
