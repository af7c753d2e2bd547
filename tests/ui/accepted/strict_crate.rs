#![deny(warnings, unused, missing_docs, nonstandard_style, rust_2018_idioms, unused_results)]
#![forbid(unsafe_code)]
//! A crate that denies what it can.

use gen_runtime::{generator, yield_};

/// Squares.
#[generator]
pub fn squares(mut from: u32, (step, limit): (u32, u32)) -> impl Iterator<Item = u32> {
    'outer: loop {
        for _ in 0..2 {
            let square = from * from;
            if square > limit {
                break 'outer;
            }
            yield_!(square);
            from += step;
        }
    }
}

fn main() {
    assert!(squares(1, (2, 30)).eq([1, 9, 25]));
}
