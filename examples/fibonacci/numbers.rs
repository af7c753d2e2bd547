//! The numbers themselves. `expanded.rs` shows what becomes of this.

use std::cell::Cell;

use gen_runtime::{generator, yield_};

use super::natural::Natural;

/// 1, 1, 2, 3, 5, 8, .., counting each addition.
#[generator]
pub(crate) fn fibonacci(additions: &Cell<u32>) -> impl Iterator<Item = Natural> {
    let mut last = Natural::from_digit(1);
    let mut next = Natural::from_digit(1);
    loop {
        yield_!(last.clone());
        let sum = next.plus(&last);
        last = std::mem::replace(&mut next, sum);
        additions.set(additions.get() + 1);
    }
}
