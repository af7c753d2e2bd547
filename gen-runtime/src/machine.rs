//! The value behind every generator: a state, the closure that moves it on, and the plain reading.

use core::fmt;
use core::iter::FusedIterator;
use core::mem;

use crate::generator::{Generator, GeneratorState};

/// How one run of the transition closure ended.
pub enum Step<Y, R> {
    /// Suspended at a yield, with the state stored.
    Yielded(Y),
    /// Handed out a value and ended, as `?` does on an error in an iterator.
    Last(Y),
    /// Ran to the end of the body.
    Complete(R),
    /// Ran nothing: the plain reading has no place for a generator that has been started, and gives it back.
    Started,
}

/// What [`Machine`] has to know of the enum that a generator's states are.
///
/// What is provided is right for an iterator, whose output is shorter by that.
pub trait State: Sized {
    /// The state after the end.
    fn finished() -> Self;
    /// The state after a panic in the body.
    #[inline(always)]
    fn panicked() -> Self {
        Self::finished()
    }
    /// Whether a panic leaves the state as it is: that of a resume after the end does.
    #[inline(always)]
    fn stays(&self) -> bool {
        false
    }
}

/// A suspended function: `S` is the enum of its states, `F` the transitions, `P` the plain reading.
///
/// The closures capture nothing, so the value is as large as `S`, and implements what `S` does.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless consumed"]
pub struct Machine<S, F, P> {
    state: S,
    step: F,
    plain: P,
}

impl<S: fmt::Debug, F, P> fmt::Debug for Machine<S, F, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt(formatter)
    }
}

/// A machine without its plain reading.
///
/// The two halves are attached one after the other because only the first is generated code, whose
/// lints are silenced; the second is the user's own.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless consumed"]
pub struct Transitions<S, F> {
    pub(crate) state: S,
    pub(crate) step: F,
}

impl<S: fmt::Debug, F> fmt::Debug for Transitions<S, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt(formatter)
    }
}

/// Pairs a start state with its transitions.
///
/// `Y` and `A` come first, so that the macro can name them before the closure is type-checked.
#[inline(always)]
pub fn transitions<Y, A, R, S, F>(state: S, step: F) -> Transitions<S, F>
where
    F: FnMut(&mut S, A) -> Step<Y, R>,
{
    Transitions { state, step }
}

impl<S, F> Transitions<S, F> {
    /// Adds the plain reading: the body as the user wrote it, with a call of a sink for each yield.
    #[inline(always)]
    pub fn with_plain<Y, A, R, P>(self, plain: P) -> Machine<S, F, P>
    where
        F: FnMut(&mut S, A) -> Step<Y, R>,
        P: FnOnce(S, A, &mut dyn FnMut(Y) -> A, &mut Option<(S, A)>) -> Step<Y, R>,
    {
        Machine { state: self.state, step: self.step, plain }
    }
}

/// Finishes the generator if the body unwinds, which drops what is still held.
struct OnUnwind<'a, S: State>(&'a mut S);

impl<S: State> Drop for OnUnwind<'_, S> {
    #[inline]
    fn drop(&mut self) {
        if !self.0.stays() {
            *self.0 = S::panicked();
        }
    }
}

/// What happens once keeps out of the way of what happens often.
#[cold]
#[inline]
fn end<S: State>(state: &mut S) {
    *state = S::finished();
}

/// One run to the next yield or the end.
#[inline(always)]
pub(crate) fn advance<S, A, Y, R>(
    state: &mut S,
    step: &mut impl FnMut(&mut S, A) -> Step<Y, R>,
    arg: A,
) -> GeneratorState<Y, R>
where
    S: State,
{
    let guard = OnUnwind(state);
    let outcome = match step(guard.0, arg) {
        Step::Yielded(value) => {
            mem::forget(guard);
            return GeneratorState::Yielded(value);
        }
        Step::Last(value) => GeneratorState::Yielded(value),
        Step::Complete(value) => GeneratorState::Complete(value),
        Step::Started => unreachable!("only the plain reading says so"),
    };
    end(guard.0);
    mem::forget(guard);
    outcome
}

/// The same as the provided method, which has two copies of `next` in it: a trait object's table of methods
/// has one of these for every generator.
///
/// It knows of the generator only that it is an iterator, so that rustc leaves it to LLVM whether it should
/// have a copy at all.
#[inline]
pub fn nth<I: Iterator>(items: &mut I, n: usize) -> Option<I::Item> {
    let mut skipped = 0;
    loop {
        let item = items.next()?;
        if skipped == n {
            return Some(item);
        }
        skipped += 1;
    }
}

impl<S, F, P, Y> Iterator for Machine<S, F, P>
where
    S: State,
    F: FnMut(&mut S, ()) -> Step<Y, ()>,
    P: FnOnce(S, (), &mut dyn FnMut(Y), &mut Option<(S, ())>) -> Step<Y, ()>,
{
    type Item = Y;

    #[inline]
    fn next(&mut self) -> Option<Y> {
        let guard = OnUnwind(&mut self.state);
        let last = match (self.step)(guard.0, ()) {
            Step::Yielded(item) => {
                mem::forget(guard);
                return Some(item);
            }
            Step::Last(item) => Some(item),
            Step::Complete(()) | Step::Started => None,
        };
        end(guard.0);
        mem::forget(guard);
        last
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<Y> {
        nth(self, n)
    }

    /// From the start the user's own loops run, with a call of `fold` for each yield.
    #[inline]
    fn fold<B, G>(self, init: B, mut fold: G) -> B
    where
        G: FnMut(B, Y) -> B,
    {
        let mut folded = Some(init);
        let mut sink = |item| {
            if let Some(before) = folded.take() {
                folded = Some(fold(before, item));
            }
        };
        let mut rest = None;
        match (self.plain)(self.state, (), &mut sink, &mut rest) {
            Step::Last(item) => sink(item),
            Step::Started => {
                let started = rest.map(|(state, ())| Transitions { state, step: self.step });
                started.into_iter().flatten().for_each(sink);
            }
            Step::Complete(()) | Step::Yielded(_) => {}
        }
        match folded {
            Some(folded) => folded,
            None => unreachable!("the accumulator is away only while `fold` runs"),
        }
    }
}

impl<S, F, P, Y> FusedIterator for Machine<S, F, P>
where
    S: State,
    F: FnMut(&mut S, ()) -> Step<Y, ()>,
    P: FnOnce(S, (), &mut dyn FnMut(Y), &mut Option<(S, ())>) -> Step<Y, ()>,
{
}

impl<S, F, P, A, Y, R> Generator<A> for Machine<S, F, P>
where
    S: State,
    F: FnMut(&mut S, A) -> Step<Y, R>,
    P: FnOnce(S, A, &mut dyn FnMut(Y) -> A, &mut Option<(S, A)>) -> Step<Y, R>,
{
    type Yield = Y;
    type Return = R;

    #[inline]
    fn resume(&mut self, arg: A) -> GeneratorState<Y, R> {
        advance(&mut self.state, &mut self.step, arg)
    }

    /// From the start the user's own loops run, with a call of `handler` for each yield.
    #[inline]
    fn run<H>(mut self, first: A, mut handler: H) -> R
    where
        H: FnMut(Y) -> A,
    {
        let mut rest = None;
        match (self.plain)(self.state, first, &mut handler, &mut rest) {
            Step::Complete(returned) => returned,
            // The generator is at its end now, and says so when it is resumed once more.
            Step::Last(value) => match (self.step)(&mut S::finished(), handler(value)) {
                Step::Complete(returned) => returned,
                Step::Yielded(_) | Step::Last(_) | Step::Started => {
                    unreachable!("nothing is yielded after the end")
                }
            },
            Step::Started => match rest {
                Some((state, first)) => Transitions { state, step: self.step }.run(first, handler),
                None => unreachable!("a generator that has been started is given back"),
            },
            Step::Yielded(_) => unreachable!("the plain reading hands its yields to the handler"),
        }
    }
}
