//! Sums over windows of a `Vec` that the generator owns, which no borrowing adapter can return.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const WIDTH: usize = 4;

fn numbers() -> Vec<u32> {
    black_box((0..100_000).collect())
}

#[generator]
fn sums(numbers: Vec<u32>, width: usize) -> impl Iterator<Item = u32> {
    for start in 0..numbers.len() + 1 - width {
        let window = &numbers[start..start + width];
        yield_!(window.iter().fold(0, |sum: u32, n| sum.wrapping_add(*n)));
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(sums(numbers(), black_box(WIDTH)))
}

struct ByHand {
    numbers: Vec<u32>,
    width: usize,
    start: usize,
}

impl Iterator for ByHand {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        let window = self.numbers.get(self.start..self.start + self.width)?;
        self.start += 1;
        Some(window.iter().fold(0, |sum, n| sum.wrapping_add(*n)))
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { numbers: numbers(), width: black_box(WIDTH), start: 0 })
}

pub fn plain(join: impl Fn(u64, u32) -> u64) -> u64 {
    let mut result = 0;
    let (numbers, width) = (numbers(), black_box(WIDTH));
    for start in 0..numbers.len() + 1 - width {
        let window = &numbers[start..start + width];
        result = join(result, window.iter().fold(0, |sum, n| sum.wrapping_add(*n)));
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = u32)]
    fn sums(numbers: Vec<u32>, width: usize) {
        let end: usize = numbers.len() + 1 - width;
        for start in 0usize..end {
            yield_!(numbers[start..start + width].iter().fold(0, |sum: u32, n| sum.wrapping_add(*n)));
        }
    }
    C::consume(sums(numbers(), black_box(WIDTH)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let (numbers, width) = (numbers(), black_box(WIDTH));
    let_gen!(items, {
        for window in numbers.windows(width) {
            yield_!(window.iter().fold(0, |sum: u32, n| sum.wrapping_add(*n)));
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u32))]
    fn sums(numbers: Vec<u32>, width: usize) {
        for window in numbers.windows(width) {
            yield_!(window.iter().fold(0, |sum: u32, n| sum.wrapping_add(*n)));
        }
    }
    mk_gen!(let items = sums(numbers(), black_box(WIDTH)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let (numbers, width) = (numbers(), black_box(WIDTH));
    C::consume(Suspending::new(move |yielder| {
        for window in numbers.windows(width) {
            yielder.suspend(window.iter().fold(0, |sum: u32, n| sum.wrapping_add(*n)));
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let (numbers, width) = (numbers(), black_box(WIDTH));
        C::consume(gen move {
            for start in 0..numbers.len() + 1 - width {
                let sum = numbers[start..start + width].iter().fold(0, |sum: u32, n| sum.wrapping_add(*n));
                yield sum;
            }
        })
    }
}
