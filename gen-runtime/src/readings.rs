//! Pairing a machine with its plain reading where they may differ in type.
//!
//! An item type that is inferred may be one without a name, such as a closure's: then what the plain
//! reading hands out is of another type than what the machine does, although both were written as the
//! same expression. Such a generator makes do without its plain reading, and method resolution finds out:
//! of the two methods called `machine`, the one that takes `self` is considered first, and exists where
//! both readings are of one type.

use core::marker::PhantomData;

use crate::generator::{Generator, GeneratorState};
use crate::machine::{Machine, State, Step, Transitions, advance};

/// Both readings, of which the plain one takes `A` and gives `Y` and `R`.
pub struct Readings<S, F, P, A, Y, R>(Option<(Transitions<S, F>, P)>, PhantomData<fn(A) -> (Y, R)>);

impl<S, F> Transitions<S, F> {
    /// Adds a plain reading whose types are not known to be the machine's.
    #[inline(always)]
    pub fn with_reading<Y, A, R, Y2, R2, P>(self, plain: P) -> Readings<S, F, P, A, Y2, R2>
    where
        F: FnMut(&mut S, A) -> Step<Y, R>,
        P: FnOnce(S, A, &mut dyn FnMut(Y2) -> A, &mut Option<(S, A)>) -> Step<Y2, R2>,
    {
        Readings(Some((self, plain)), PhantomData)
    }
}

impl<S, F, P, A, Y, R> Readings<S, F, P, A, Y, R> {
    #[inline(always)]
    fn take(&mut self) -> (Transitions<S, F>, P) {
        match self.0.take() {
            Some(readings) => readings,
            None => unreachable!("the readings are taken once"),
        }
    }
}

/// Says that all items of a reading have one type, where the user has written none.
pub struct Tie<Y>(PhantomData<fn(Y) -> Y>);

impl<Y> Tie<Y> {
    /// A tie of a type that is yet to be inferred.
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub fn new() -> Self {
        Tie(PhantomData)
    }

    /// An item.
    #[inline(always)]
    pub fn item(&self, item: Y) -> Y {
        item
    }

    /// How a run ends, with or without an item.
    #[inline(always)]
    pub fn step<R>(&self, step: Step<Y, R>) -> Step<Y, R> {
        step
    }
}

/// The types are the same.
pub trait Paired {
    /// The machine with its plain reading.
    type Machine;
    /// Pairs them.
    fn machine(self) -> Self::Machine;
}

impl<S, F, P, A, Y, R> Paired for Readings<S, F, P, A, Y, R>
where
    F: FnMut(&mut S, A) -> Step<Y, R>,
    P: FnOnce(S, A, &mut dyn FnMut(Y) -> A, &mut Option<(S, A)>) -> Step<Y, R>,
{
    type Machine = Machine<S, F, P>;

    #[inline(always)]
    fn machine(mut self) -> Self::Machine {
        let (transitions, plain) = self.take();
        transitions.with_plain(plain)
    }
}

/// The types may be any.
pub trait Unpaired {
    /// The machine alone.
    type Machine;
    /// Leaves the plain reading out.
    fn machine(&mut self) -> Self::Machine;
}

impl<S, F, P, A, Y, R> Unpaired for Readings<S, F, P, A, Y, R> {
    type Machine = Transitions<S, F>;

    #[inline(always)]
    fn machine(&mut self) -> Self::Machine {
        self.take().0
    }
}

impl<S, F, Y> Iterator for Transitions<S, F>
where
    S: State,
    F: FnMut(&mut S, ()) -> Step<Y, ()>,
{
    type Item = Y;

    #[inline]
    fn next(&mut self) -> Option<Y> {
        match self.resume(()) {
            GeneratorState::Yielded(item) => Some(item),
            GeneratorState::Complete(()) => None,
        }
    }
}

impl<S, F, Y> core::iter::FusedIterator for Transitions<S, F>
where
    S: State,
    F: FnMut(&mut S, ()) -> Step<Y, ()>,
{
}

impl<S, F, A, Y, R> Generator<A> for Transitions<S, F>
where
    S: State,
    F: FnMut(&mut S, A) -> Step<Y, R>,
{
    type Yield = Y;
    type Return = R;

    #[inline]
    fn resume(&mut self, arg: A) -> GeneratorState<Y, R> {
        advance(&mut self.state, &mut self.step, arg)
    }
}
