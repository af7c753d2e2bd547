//! A generator, and after it the one that is made from what it returned.

use core::fmt;
use core::mem;

use crate::__private::resumed_after_panicking;
use crate::generator::{Generator, GeneratorState};

/// A generator and the one made from its returned value, made by
/// [`GeneratorExt::and_then`](crate::GeneratorExt::and_then).
///
/// With a function instead of a closure its type has a name:
///
/// ```
/// use std::ops::Range;
///
/// use gen_runtime::{AndThen, FromIter, GeneratorExt, from_iter};
///
/// struct TwoRounds {
///     numbers: AndThen<FromIter<Range<u8>>, fn(()) -> FromIter<Range<u8>>, FromIter<Range<u8>>>,
/// }
///
/// let rounds = TwoRounds { numbers: from_iter(0..2).and_then(|()| from_iter(7..9)) };
/// assert!(rounds.numbers.values().eq([0, 1, 7, 8]));
/// ```
///
/// # Panics
///
/// `resume` panics where the generator in it does, and after the closure has panicked.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct AndThen<G, F, N> {
    stage: Stage<G, F, N>,
}

#[derive(Clone)]
enum Stage<G, F, N> {
    First(G, F),
    /// The first generator is gone and the next one not made yet, which is left behind only when
    /// making it panics.
    Between,
    Next(N),
}

impl<G, F, N> AndThen<G, F, N> {
    pub(crate) fn new(generator: G, make: F) -> Self {
        AndThen { stage: Stage::First(generator, make) }
    }
}

impl<R, G, F, N> Generator<R> for AndThen<G, F, N>
where
    R: Default,
    G: Generator<R>,
    F: FnOnce(G::Return) -> N,
    N: Generator<R, Yield = G::Yield>,
{
    type Yield = G::Yield;
    type Return = N::Return;

    #[inline]
    fn resume(&mut self, arg: R) -> GeneratorState<G::Yield, N::Return> {
        let returned = match &mut self.stage {
            Stage::First(generator, _) => match generator.resume(arg) {
                GeneratorState::Yielded(value) => return GeneratorState::Yielded(value),
                GeneratorState::Complete(returned) => returned,
            },
            Stage::Between => resumed_after_panicking(),
            Stage::Next(next) => return next.resume(arg),
        };
        if let Stage::First(generator, make) = mem::replace(&mut self.stage, Stage::Between) {
            // As where `run` consumes it, the first generator does not live beside the next one.
            drop(generator);
            self.stage = Stage::Next(make(returned));
        }
        self.resume(R::default())
    }

    #[inline]
    fn run<H>(self, first: R, mut handler: H) -> N::Return
    where
        H: FnMut(G::Yield) -> R,
    {
        match self.stage {
            Stage::First(generator, make) => {
                let next = make(generator.run(first, &mut handler));
                next.run(R::default(), handler)
            }
            Stage::Between => resumed_after_panicking(),
            Stage::Next(next) => next.run(first, handler),
        }
    }
}

impl<G: fmt::Debug, F, N: fmt::Debug> fmt::Debug for AndThen<G, F, N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("AndThen");
        match &self.stage {
            Stage::First(generator, _) => fields.field("first", generator).finish(),
            Stage::Between => fields.finish(),
            Stage::Next(next) => fields.field("next", next).finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::format;
    use std::rc::Rc;

    use super::AndThen;
    use crate::contract::{
        Countdown, Log, OnlyRun, implements, message_after_completion, message_of, run_as_resumed,
    };
    use crate::{FromIter, Generator, GeneratorExt, GeneratorState, from_fn, ready};

    #[test]
    fn the_next_generator_is_made_from_the_returned_value_and_starts_with_the_default() {
        let effects = run_as_resumed(|log| {
            let inner = log.clone();
            Countdown::new(log, 1).and_then(move |returned| {
                inner.note("make", returned);
                Countdown::new(&inner, 1)
            })
        });
        assert_eq!(
            effects,
            ["resume 1", "yield 1", "resume 2", "make 3", "resume 0", "yield 1", "resume 3", "return 3"]
        );
    }

    #[test]
    fn run_goes_on_from_the_second_generator() {
        let mut generator =
            Countdown::new(&Log::default(), 0).and_then(|_| Countdown::new(&Log::default(), 2));
        assert_eq!(generator.resume(7), GeneratorState::Yielded(2));
        assert_eq!(generator.run(4, |value| value), 5);
    }

    #[test]
    fn forwards_run_to_both() {
        assert_eq!(OnlyRun.and_then(|_| OnlyRun).run(1, |value| value), 3);
    }

    #[test]
    fn the_first_generator_is_dropped_before_the_next_is_made() {
        let alive = Rc::new(());
        let held = alive.clone();
        let first = from_fn(move |()| GeneratorState::<(), usize>::Complete(Rc::strong_count(&held)));
        let mut generator = first.and_then(|inside| ready((inside, Rc::strong_count(&alive))));
        assert_eq!(generator.resume(()), GeneratorState::Complete((2, 1)));
    }

    #[test]
    fn after_completion_the_last_generator_answers() {
        let generator = Countdown::new(&Log::default(), 1).and_then(ready);
        assert_eq!(message_after_completion(generator), "generator resumed after completion");
    }

    #[test]
    fn after_a_panic_between_the_two_it_says_so() {
        let calls = Cell::new(0);
        let mut generator = ready::<_, (), ()>(()).and_then(|()| {
            calls.set(calls.get() + 1);
            assert!(calls.get() > 1, "no generator");
            ready(())
        });
        for message in ["no generator", "generator resumed after panicking"] {
            let resumed = message_of(|| {
                generator.resume(());
            });
            assert_eq!(resumed, message);
        }
    }

    #[test]
    fn debug_shows_the_generator_that_is_running() {
        let mut generator = ready::<_, u8, ()>(1).and_then(|value| ready(value + 1));
        assert_eq!(format!("{:?}", generator.clone()), "AndThen { first: Ready { value: Some(1) } }");
        assert_eq!(generator.resume(()), GeneratorState::Complete(2));
        assert_eq!(format!("{generator:?}"), "AndThen { next: Ready { value: None } }");
    }

    #[test]
    fn auto_traits_follow_from_the_parts() {
        type Inner<T> = FromIter<core::option::IntoIter<T>>;
        assert!(implements!(AndThen<Inner<u8>, fn(()), Inner<u8>>: Send));
        assert!(implements!(AndThen<Inner<u8>, fn(()), Inner<u8>>: Sync));
        assert!(!implements!(AndThen<Inner<Rc<u8>>, fn(()), Inner<u8>>: Send));
        assert!(!implements!(AndThen<Inner<u8>, Rc<u8>, Inner<u8>>: Send));
        assert!(!implements!(AndThen<Inner<u8>, fn(()), Inner<Rc<u8>>>: Sync));
    }
}
