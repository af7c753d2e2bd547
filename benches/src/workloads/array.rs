//! A large array among the locals: a machine that moves its state on each resume moves 4 KiB.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const COUNT: u32 = 200_000;

fn slot(n: u32) -> usize {
    (n.wrapping_mul(2_654_435_761) >> 22) as usize
}

#[generator]
fn tallies(count: u32) -> impl Iterator<Item = u32> {
    let mut tally = [0; 1024];
    for n in 0..count {
        let slot = slot(n);
        tally[slot] += n;
        yield_!(tally[slot]);
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(tallies(black_box(COUNT)))
}

struct ByHand {
    tally: [u32; 1024],
    n: u32,
    count: u32,
}

impl Iterator for ByHand {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        if self.n == self.count {
            return None;
        }
        let slot = slot(self.n);
        self.tally[slot] += self.n;
        self.n += 1;
        Some(self.tally[slot])
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { tally: [0; 1024], n: 0, count: black_box(COUNT) })
}

pub fn plain(join: impl Fn(u64, u32) -> u64) -> u64 {
    let mut result = 0;
    let mut tally = [0; 1024];
    for n in 0..black_box(COUNT) {
        let slot = slot(n);
        tally[slot] += n;
        result = join(result, tally[slot]);
    }
    result
}

mod diapause_tallies {
    use super::slot;

    #[diapause::coroutine(yield = u32)]
    pub fn tallies(count: u32) {
        let mut tally: [u32; 1024] = [0; 1024];
        for n in 0u32..count {
            let slot: usize = slot(n);
            tally[slot] += n;
            yield_!(tally[slot]);
        }
    }
}

pub fn diapause<C: Consumer>() -> u64 {
    C::consume(diapause_tallies::tallies(black_box(COUNT)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let count = black_box(COUNT);
    let_gen!(items, {
        let mut tally = [0; 1024];
        for n in 0..count {
            let slot = slot(n);
            tally[slot] += n;
            yield_!(tally[slot]);
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u32))]
    fn tallies(count: u32) {
        let mut tally = [0; 1024];
        for n in 0..count {
            let slot = slot(n);
            tally[slot] += n;
            yield_!(tally[slot]);
        }
    }
    mk_gen!(let items = tallies(black_box(COUNT)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let count = black_box(COUNT);
    C::consume(Suspending::new(move |yielder| {
        let mut tally = [0; 1024];
        for n in 0..count {
            let slot = slot(n);
            tally[slot] += n;
            yielder.suspend(tally[slot]);
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let count = black_box(COUNT);
        C::consume(gen move {
            let mut tally = [0; 1024];
            for n in 0..count {
                let slot = slot(n);
                tally[slot] += n;
                yield tally[slot];
            }
        })
    }
}
