#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items(n: u8) -> impl Iterator<Item = u8> {
    for i in 0..n {
        yield_!(1);
    }
    for (i, x) in [1u8].iter().enumerate() {
        yield_!(*x);
    }
    if let Some(z) = Some(1) {
        yield_!(2);
    }
    match Some(n) {
        Some(q) => yield_!(1),
        None => {}
    }
}

fn main() {}
