//! A loop that yields at some of its turns only: `filter` and `map` in one.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const END: u64 = 1_000_000;

#[generator]
fn squares(end: u64) -> impl Iterator<Item = u64> {
    for n in 0..end {
        if n % 3 == 0 {
            yield_!(n * n);
        }
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(squares(black_box(END)))
}

struct ByHand {
    n: u64,
    end: u64,
}

impl Iterator for ByHand {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        while self.n < self.end {
            let n = self.n;
            self.n += 1;
            if n % 3 == 0 {
                return Some(n * n);
            }
        }
        None
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { n: 0, end: black_box(END) })
}

pub fn plain(join: impl Fn(u64, u64) -> u64) -> u64 {
    let mut result = 0;
    for n in 0..black_box(END) {
        if n % 3 == 0 {
            result = join(result, n * n);
        }
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = u64)]
    fn squares(end: u64) {
        for n in 0u64..end {
            if n % 3 == 0 {
                yield_!(n * n);
            }
        }
    }
    C::consume(squares(black_box(END)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let end = black_box(END);
    let_gen!(items, {
        for n in 0..end {
            if n % 3 == 0 {
                yield_!(n * n);
            }
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u64))]
    fn squares(end: u64) {
        for n in 0..end {
            if n % 3 == 0 {
                yield_!(n * n);
            }
        }
    }
    mk_gen!(let items = squares(black_box(END)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let end = black_box(END);
    C::consume(Suspending::new(move |yielder| {
        for n in 0..end {
            if n % 3 == 0 {
                yielder.suspend(n * n);
            }
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let end = black_box(END);
        C::consume(gen move {
            for n in 0..end {
                if n % 3 == 0 {
                    yield n * n;
                }
            }
        })
    }
}
