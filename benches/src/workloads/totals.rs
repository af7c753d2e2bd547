//! A total of the numbers that are sent in, which is handed out after each, until a zero comes.
//!
//! All that takes items takes iterators, so that each implementation is driven by one that sends the numbers.

use std::hint::black_box;

use gen_runtime::{Generator, GeneratorState, generator, yield_};

use crate::measure::Consumer;

const COUNT: u64 = 500_000;

#[generator]
fn totals() -> impl Generator<u64, Yield = u64, Return = u64> {
    let mut total = 0_u64;
    loop {
        let number = yield_!(total);
        if number == 0 {
            return total;
        }
        total = total.wrapping_add(number);
    }
}

/// Sends one number less each time.
struct Driven<R> {
    resume: R,
    number: u64,
}

impl<R: FnMut(u64) -> Option<u64>> Iterator for Driven<R> {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        let number = self.number;
        self.number = number.wrapping_sub(1);
        (self.resume)(number)
    }
}

fn driven(resume: impl FnMut(u64) -> Option<u64>) -> impl Iterator<Item = u64> {
    Driven { resume, number: black_box(COUNT) + 1 }
}

/// The same for a generator, which can be run to its end as a whole.
struct Run<G> {
    generator: G,
    number: u64,
}

impl<G: Generator<u64, Yield = u64, Return = u64>> Iterator for Run<G> {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        let number = self.number;
        self.number = number.wrapping_sub(1);
        match self.generator.resume(number) {
            GeneratorState::Yielded(total) => Some(total),
            GeneratorState::Complete(_) => None,
        }
    }

    #[inline]
    fn fold<B, F: FnMut(B, u64) -> B>(self, init: B, mut fold: F) -> B {
        let (mut folded, mut number) = (Some(init), self.number);
        self.generator.run(number, |total| {
            folded = folded.take().map(|before| fold(before, total));
            number = number.wrapping_sub(1);
            number
        });
        folded.unwrap()
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(Run { generator: totals(), number: black_box(COUNT) + 1 })
}

struct ByHand {
    total: u64,
    started: bool,
}

impl ByHand {
    #[inline]
    fn resume(&mut self, number: u64) -> Option<u64> {
        if self.started {
            if number == 0 {
                return None;
            }
            self.total = self.total.wrapping_add(number);
        }
        self.started = true;
        Some(self.total)
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    let mut totals = ByHand { total: 0, started: false };
    C::consume(driven(move |number| totals.resume(number)))
}

pub fn plain(join: impl Fn(u64, u64) -> u64) -> u64 {
    let (mut total, mut number) = (0_u64, black_box(COUNT) + 1);
    let mut result = 0;
    loop {
        result = join(result, total);
        number = number.wrapping_sub(1);
        if number == 0 {
            return result;
        }
        total = total.wrapping_add(number);
    }
}

pub fn diapause<C: Consumer>() -> u64 {
    use diapause::{Coroutine, CoroutineState};
    #[diapause::coroutine(yield = u64, resume = u64)]
    fn totals() -> u64 {
        let mut total: u64 = 0;
        loop {
            let number: u64 = yield_!(total);
            if number == 0 {
                return total;
            }
            total = total.wrapping_add(number);
        }
    }
    let (mut totals, mut started) = (totals(), false);
    C::consume(driven(move |number| {
        let state = if started { totals.resume(number) } else { totals.start() };
        started = true;
        match state {
            CoroutineState::Yielded(total) => Some(total),
            CoroutineState::Complete(_) => None,
        }
    }))
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::GeneratorState;
    use genawaiter::stack::{Co, let_gen_using};
    async fn totals(co: Co<'_, u64, u64>) -> u64 {
        let mut total = 0_u64;
        loop {
            let number = co.yield_(total).await;
            if number == 0 {
                return total;
            }
            total = total.wrapping_add(number);
        }
    }
    let_gen_using!(totals, totals);
    C::consume(driven(move |number| match totals.resume_with(number) {
        GeneratorState::Yielded(total) => Some(total),
        GeneratorState::Complete(_) => None,
    }))
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::generator::GeneratorState;
    use next_gen::{generator, mk_gen};
    #[generator(yield(u64), resume(u64))]
    fn totals() -> u64 {
        let mut total = 0_u64;
        loop {
            let number = yield_!(total);
            if number == 0 {
                return total;
            }
            total = total.wrapping_add(number);
        }
    }
    mk_gen!(let mut totals = totals());
    C::consume(driven(move |number| match totals.as_mut().resume(number) {
        GeneratorState::Yielded(total) => Some(total),
        GeneratorState::Returned(_) => None,
    }))
}

pub fn corosensei<C: Consumer>() -> u64 {
    use corosensei::{Coroutine, CoroutineResult};
    let mut totals = Coroutine::new(|yielder, _| {
        let mut total = 0_u64;
        loop {
            let number = yielder.suspend(total);
            if number == 0 {
                return total;
            }
            total = total.wrapping_add(number);
        }
    });
    C::consume(driven(move |number| match totals.resume(number) {
        CoroutineResult::Yield(total) => Some(total),
        CoroutineResult::Return(_) => None,
    }))
}
