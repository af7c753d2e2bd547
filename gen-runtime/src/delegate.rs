//! `yield_from!` takes iterators and generators alike: which of the two an operand is, method resolution
//! finds out.
//!
//! `Operand<R, T>` has three methods called `delegate`. The one that takes `self` is considered first, and
//! exists where `T` is a generator; the one that takes `&self` exists where `T` can be iterated over; the
//! last one is there to say that neither is so.

use core::cell::Cell;
use core::fmt;
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
    type Delegate = Through<G>;

    #[inline(always)]
    fn delegate(self) -> Through<G> {
        Through(self.take())
    }
}

/// The operand has items.
pub trait ViaIterator {
    /// An iterator of them.
    type Delegate;
    /// Makes it.
    fn delegate(&self) -> Self::Delegate;
}

impl<R, I: IntoIterator> ViaIterator for Operand<R, I> {
    type Delegate = Items<I::IntoIter>;

    #[inline(always)]
    fn delegate(&self) -> Self::Delegate {
        Items(self.take().into_iter())
    }
}

/// The operand is something else.
pub trait ViaNeither<R> {
    /// What it is.
    type Operand;
    /// Does not compile.
    fn delegate<Y, T>(&mut self) -> Through<Stub<Y, R, T>>
    where
        Self::Operand: Delegable<R>;
}

impl<R, T> ViaNeither<R> for Operand<R, T> {
    type Operand = T;

    fn delegate<Y, V>(&mut self) -> Through<Stub<Y, R, V>>
    where
        T: Delegable<R>,
    {
        Through(Stub::new())
    }
}

/// Nothing is, that has not been found to be before.
#[diagnostic::on_unimplemented(
    message = "`yield_from!` takes an iterator, or a generator that is resumed with `{R}`, not `{Self}`",
    label = "`{Self}` is neither an iterator nor a generator that is resumed with `{R}`",
    note = "to hand out one value, write `yield_!(..)`; to resume a generator with something else, `.map_resume(..)`"
)]
pub trait Delegable<R> {}

/// What hands its values out in place of a generator that is resumed with `R`, polled where it lies.
pub trait Delegate<R> {
    /// What it is resumed with.
    type Arg;
    /// What it hands out.
    type Yield;
    /// What it returns.
    type Return;
    /// An argument of the outer generator, on its way in.
    fn arg(&self, arg: R) -> Self::Arg;
    /// Runs to its next yield or to its end.
    fn poll(&mut self, arg: Self::Arg) -> GeneratorState<Self::Yield, Self::Return>;
    /// Runs to its end.
    fn finish<H: FnMut(Self::Yield) -> R>(self, first: Self::Arg, handler: H) -> Self::Return;
}

/// A delegate that can start without an argument of its own.
#[diagnostic::on_unimplemented(
    message = "the generator in `yield_from!` needs an argument for its first resume",
    label = "`{R}` has no default",
    note = "give it one: `yield_from!(generator, first)`"
)]
pub trait First<R>: Delegate<R> {
    /// What it is resumed with first.
    fn first(&self) -> Self::Arg;
}

/// A generator as a delegate.
#[derive(Clone)]
pub struct Through<G>(G);

impl<R, G: Generator<R>> Delegate<R> for Through<G> {
    type Arg = R;
    type Yield = G::Yield;
    type Return = G::Return;

    #[inline(always)]
    fn arg(&self, arg: R) -> R {
        arg
    }

    #[inline]
    fn poll(&mut self, arg: R) -> GeneratorState<G::Yield, G::Return> {
        self.0.resume(arg)
    }

    #[inline]
    fn finish<H: FnMut(G::Yield) -> R>(self, first: R, handler: H) -> G::Return {
        self.0.run(first, handler)
    }
}

#[diagnostic::do_not_recommend]
impl<R: Default, G: Generator<R>> First<R> for Through<G> {
    #[inline(always)]
    fn first(&self) -> R {
        R::default()
    }
}

impl<G: fmt::Debug> fmt::Debug for Through<G> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// An iterator as a delegate, which is never asked for an item after its end.
#[derive(Clone)]
pub struct Items<I>(I);

impl<R, I: Iterator> Delegate<R> for Items<I> {
    type Arg = ();
    type Yield = I::Item;
    type Return = ();

    #[inline(always)]
    fn arg(&self, _: R) {}

    #[inline]
    fn poll(&mut self, (): ()) -> GeneratorState<I::Item, ()> {
        match self.0.next() {
            Some(item) => GeneratorState::Yielded(item),
            None => GeneratorState::Complete(()),
        }
    }

    #[inline]
    fn finish<H: FnMut(I::Item) -> R>(self, (): (), mut handler: H) {
        self.0.for_each(|item| drop(handler(item)));
    }
}

#[diagnostic::do_not_recommend]
impl<R, I: Iterator> First<R> for Items<I> {
    #[inline(always)]
    fn first(&self) {}
}

impl<I: fmt::Debug> fmt::Debug for Items<I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
