//! Sums over windows of a `Vec` that the generator owns, which no borrowing adapter can return.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const WIDTH: usize = 3;

fn numbers() -> Vec<u32> {
    black_box((0..100_000).collect())
}

#[generator]
fn sums(numbers: Vec<u32>) -> impl Iterator<Item = u32> {
    for start in 0..numbers.len() + 1 - WIDTH {
        let window = &numbers[start..start + WIDTH];
        yield_!(window.iter().sum());
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(sums(numbers()))
}

struct ByHand {
    numbers: Vec<u32>,
    start: usize,
}

impl Iterator for ByHand {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        let window = self.numbers.get(self.start..self.start + WIDTH)?;
        self.start += 1;
        Some(window.iter().sum())
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { numbers: numbers(), start: 0 })
}

pub fn plain(join: impl Fn(u64, u32) -> u64) -> u64 {
    let mut result = 0;
    let numbers = numbers();
    for start in 0..numbers.len() + 1 - WIDTH {
        let window = &numbers[start..start + WIDTH];
        result = join(result, window.iter().sum());
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = u32)]
    fn sums(numbers: Vec<u32>) {
        let end: usize = numbers.len() + 1 - WIDTH;
        for start in 0usize..end {
            yield_!(numbers[start..start + WIDTH].iter().sum::<u32>());
        }
    }
    C::consume(sums(numbers()).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let numbers = numbers();
    let_gen!(items, {
        for window in numbers.windows(WIDTH) {
            yield_!(window.iter().sum::<u32>());
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u32))]
    fn sums(numbers: Vec<u32>) {
        for window in numbers.windows(WIDTH) {
            yield_!(window.iter().sum::<u32>());
        }
    }
    mk_gen!(let items = sums(numbers()));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let numbers = numbers();
    C::consume(Suspending::new(move |yielder| {
        for window in numbers.windows(WIDTH) {
            yielder.suspend(window.iter().sum::<u32>());
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let numbers = numbers();
        C::consume(gen move {
            for start in 0..numbers.len() + 1 - WIDTH {
                let sum = numbers[start..start + WIDTH].iter().sum::<u32>();
                yield sum;
            }
        })
    }
}
