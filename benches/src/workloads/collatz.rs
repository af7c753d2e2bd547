//! Two yields at two depths of loops: each start, and each step from there to 1.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const LAST: u64 = 10_000;

#[generator]
fn collatz(last: u64) -> impl Iterator<Item = u64> {
    for start in 1..=last {
        yield_!(start);
        let mut n = start;
        while n != 1 {
            n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
            yield_!(n);
        }
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(collatz(black_box(LAST)))
}

struct ByHand {
    /// The next number to start from.
    start: u64,
    last: u64,
    n: u64,
}

impl Iterator for ByHand {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        if self.n != 1 {
            self.n = if self.n % 2 == 0 { self.n / 2 } else { 3 * self.n + 1 };
        } else {
            if self.start > self.last {
                return None;
            }
            self.n = self.start;
            self.start += 1;
        }
        Some(self.n)
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { start: 1, last: black_box(LAST), n: 1 })
}

pub fn plain(join: impl Fn(u64, u64) -> u64) -> u64 {
    let mut result = 0;
    for start in 1..=black_box(LAST) {
        result = join(result, start);
        let mut n = start;
        while n != 1 {
            n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
            result = join(result, n);
        }
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = u64)]
    fn collatz(last: u64) {
        for start in 1u64..=last {
            yield_!(start);
            let mut n: u64 = start;
            while n != 1 {
                n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
                yield_!(n);
            }
        }
    }
    C::consume(collatz(black_box(LAST)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let last = black_box(LAST);
    let_gen!(items, {
        for start in 1..=last {
            yield_!(start);
            let mut n = start;
            while n != 1 {
                n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
                yield_!(n);
            }
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u64))]
    fn collatz(last: u64) {
        for start in 1..=last {
            yield_!(start);
            let mut n = start;
            while n != 1 {
                n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
                yield_!(n);
            }
        }
    }
    mk_gen!(let items = collatz(black_box(LAST)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let last = black_box(LAST);
    C::consume(Suspending::new(move |yielder| {
        for start in 1..=last {
            yielder.suspend(start);
            let mut n = start;
            while n != 1 {
                n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
                yielder.suspend(n);
            }
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let last = black_box(LAST);
        C::consume(gen move {
            for start in 1..=last {
                yield start;
                let mut n = start;
                while n != 1 {
                    n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
                    yield n;
                }
            }
        })
    }
}
