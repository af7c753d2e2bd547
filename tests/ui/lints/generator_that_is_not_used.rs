#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u8> {
    yield_!(1);
}

fn caller() {
    items();
}

fn main() {}
