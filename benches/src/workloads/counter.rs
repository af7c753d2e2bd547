//! One loop with one yield: nothing to hide the machine behind.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const COUNT: u64 = 1_000_000;

#[generator]
fn count_to(end: u64) -> impl Iterator<Item = u64> {
    let mut count = 0;
    while count < end {
        yield_!(count);
        count += 1;
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(count_to(black_box(COUNT)))
}

struct ByHand {
    count: u64,
    end: u64,
}

impl Iterator for ByHand {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        if self.count >= self.end {
            return None;
        }
        let count = self.count;
        self.count += 1;
        Some(count)
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { count: 0, end: black_box(COUNT) })
}

pub fn plain(join: impl Fn(u64, u64) -> u64) -> u64 {
    let (mut result, mut count, end) = (0, 0, black_box(COUNT));
    while count < end {
        result = join(result, count);
        count += 1;
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = u64)]
    fn count_to(end: u64) {
        let mut count: u64 = 0;
        while count < end {
            yield_!(count);
            count += 1;
        }
    }
    C::consume(count_to(black_box(COUNT)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let end = black_box(COUNT);
    let_gen!(items, {
        let mut count = 0;
        while count < end {
            yield_!(count);
            count += 1;
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u64))]
    fn count_to(end: u64) {
        let mut count = 0;
        while count < end {
            yield_!(count);
            count += 1;
        }
    }
    mk_gen!(let items = count_to(black_box(COUNT)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let end = black_box(COUNT);
    C::consume(Suspending::new(move |yielder| {
        let mut count = 0;
        while count < end {
            yielder.suspend(count);
            count += 1;
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let end = black_box(COUNT);
        C::consume(gen move {
            let mut count = 0;
            while count < end {
                yield count;
                count += 1;
            }
        })
    }
}
