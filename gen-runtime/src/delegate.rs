//! `yield_from!` takes iterators and generators alike: which of the two an operand is, method resolution
//! finds out.
//!
//! `Operand<R, T>` has two methods called `delegate`. The one that takes `self` is considered first, and
//! exists where `T` is a generator; the one that takes `&mut self` exists where `T` can be iterated over.

use core::marker::PhantomData;

use crate::generator::{Generator, GeneratorState};

/// What `yield_from!` was given, in a generator that is resumed with `R`.
pub struct Operand<R, T>(Option<T>, PhantomData<fn(R)>);

impl<R, T> Operand<R, T> {
    /// Wraps the operand.
    #[inline(always)]
    pub fn new(operand: T) -> Self {
        Operand(Some(operand), PhantomData)
    }

    #[inline(always)]
    fn take(&mut self) -> T {
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
    fn delegate(mut self) -> G {
        self.take()
    }
}

/// The operand has items.
pub trait ViaIterator {
    /// A generator of the items.
    type Delegate;
    /// Makes one.
    fn delegate(&mut self) -> Self::Delegate;
}

impl<R, I: IntoIterator> ViaIterator for Operand<R, I> {
    type Delegate = Items<I::IntoIter>;

    #[inline(always)]
    fn delegate(&mut self) -> Self::Delegate {
        Items(self.take().into_iter())
    }
}

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
