#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[must_use]
fn important() -> u32 {
    1
}

#[generator]
fn items() -> impl Iterator<Item = u32> {
    important();
    yield_!(1);
    Ok::<u32, u32>(1);
    [1].iter().map(|x| x);
    1 + 1;
}

fn main() {}
