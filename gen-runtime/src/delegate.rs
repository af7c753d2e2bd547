//! `yield_from!` takes iterators and generators alike: which of the two an operand is, method resolution
//! finds out.
//!
//! `Operand<R, T>` has three methods called `delegate`. The one that takes `self` is considered first, and
//! exists where `T` is a generator; the one that takes `&self` exists where `T` can be iterated over; the one
//! that takes `&mut self` exists always, to say what is wrong.

use core::cell::Cell;
use core::marker::PhantomData;

use crate::generator::{Generator, GeneratorState};
use crate::stub::Stub;

/// What `yield_from!` was given, in a generator that is resumed with `R`.
pub struct Operand<R, T>(Cell<Option<T>>, PhantomData<fn(R)>);

impl<R, T> Operand<R, T> {
    /// Wraps the operand.
    #[inline(always)]
    pub fn new(operand: T) -> Self {
        Operand(Cell::new(Some(operand)), PhantomData)
    }

    #[inline(always)]
    fn take(&self) -> T {
        match self.0.take() {
            Some(operand) => operand,
            None => unreachable!("an operand is taken once"),
        }
    }
}

/// The operand is a generator already.
pub trait ViaGenerator {
    /// The generator.
    type Delegate;
    /// Unwraps it.
    fn delegate(self) -> Self::Delegate;
}

impl<R, G: Generator<R>> ViaGenerator for Operand<R, G> {
    type Delegate = G;

    #[inline(always)]
    fn delegate(self) -> G {
        self.take()
    }
}

/// The operand has items.
pub trait ViaIterator {
    /// A generator of the items.
    type Delegate;
    /// Makes one.
    fn delegate(&self) -> Self::Delegate;
}

impl<R, I: IntoIterator> ViaIterator for Operand<R, I> {
    type Delegate = Items<I::IntoIter>;

    #[inline(always)]
    fn delegate(&self) -> Self::Delegate {
        Items(self.take().into_iter())
    }
}

/// The operand is neither.
pub trait ViaNothing<R> {
    /// What was given.
    type Operand;
    /// Does not compile, and is a generator of anything so that nothing else is wrong with it.
    fn delegate<Y, T>(&mut self) -> Stub<Y, R, T>
    where
        Self::Operand: Delegate<R>;
}

impl<R, O> ViaNothing<R> for Operand<R, O> {
    type Operand = O;

    fn delegate<Y, T>(&mut self) -> Stub<Y, R, T>
    where
        O: Delegate<R>,
    {
        Stub::new()
    }
}

/// What `yield_from!` takes. It has no impls, because whatever has one does not come to this.
#[diagnostic::on_unimplemented(
    message = "`yield_from!` takes an iterator, or a generator that is resumed with `{R}`, not `{Self}`",
    label = "`{Self}` is neither an iterator nor a generator that is resumed with `{R}`",
    note = "to hand out one value, write `yield_!(..)`; to resume a generator with something else, `.map_resume(..)`"
)]
pub trait Delegate<R> {}

/// A generator of an iterator's items, which is never resumed after its end.
#[derive(Clone, Debug)]
pub struct Items<I>(I);

impl<R, I: Iterator> Generator<R> for Items<I> {
    type Yield = I::Item;
    type Return = ();

    #[inline]
    fn resume(&mut self, _: R) -> GeneratorState<I::Item, ()> {
        match self.0.next() {
            Some(item) => GeneratorState::Yielded(item),
            None => GeneratorState::Complete(()),
        }
    }

    #[inline]
    fn run<H: FnMut(I::Item) -> R>(self, _: R, mut handler: H) {
        self.0.for_each(|item| drop(handler(item)));
    }
}
