//! One loop that changes two locals between its yields.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const COUNT: u32 = 1_000_000;

#[generator]
fn fibonacci(count: u32) -> impl Iterator<Item = u64> {
    let (mut a, mut b) = (0_u64, 1);
    for _ in 0..count {
        yield_!(a);
        (a, b) = (b, a.wrapping_add(b));
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(fibonacci(black_box(COUNT)))
}

struct ByHand {
    a: u64,
    b: u64,
    left: u32,
}

impl Iterator for ByHand {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        self.left = self.left.checked_sub(1)?;
        let item = self.a;
        (self.a, self.b) = (self.b, self.a.wrapping_add(self.b));
        Some(item)
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { a: 0, b: 1, left: black_box(COUNT) })
}

pub fn plain(join: impl Fn(u64, u64) -> u64) -> u64 {
    let mut result = 0;
    let (mut a, mut b) = (0_u64, 1);
    for _ in 0..black_box(COUNT) {
        result = join(result, a);
        (a, b) = (b, a.wrapping_add(b));
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = u64)]
    fn fibonacci(count: u32) {
        let mut a: u64 = 0;
        let mut b: u64 = 1;
        for _ in 0u32..count {
            yield_!(a);
            (a, b) = (b, a.wrapping_add(b));
        }
    }
    C::consume(fibonacci(black_box(COUNT)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let count = black_box(COUNT);
    let_gen!(items, {
        let (mut a, mut b) = (0_u64, 1);
        for _ in 0..count {
            yield_!(a);
            (a, b) = (b, a.wrapping_add(b));
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u64))]
    fn fibonacci(count: u32) {
        let (mut a, mut b) = (0_u64, 1);
        for _ in 0..count {
            yield_!(a);
            (a, b) = (b, a.wrapping_add(b));
        }
    }
    mk_gen!(let items = fibonacci(black_box(COUNT)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let count = black_box(COUNT);
    C::consume(Suspending::new(move |yielder| {
        let (mut a, mut b) = (0_u64, 1);
        for _ in 0..count {
            yielder.suspend(a);
            (a, b) = (b, a.wrapping_add(b));
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let count = black_box(COUNT);
        C::consume(gen move {
            let (mut a, mut b) = (0_u64, 1);
            for _ in 0..count {
                yield a;
                (a, b) = (b, a.wrapping_add(b));
            }
        })
    }
}
