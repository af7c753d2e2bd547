//! What a generator with errors expands to, so that its callers compile.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::mem::size_of;

use crate::generator::{Generator, GeneratorState};
use crate::machine::Step;

/// Of every type that a generator may promise, and never run.
pub struct Stub<Y, R, T>(PhantomData<fn(R) -> (Y, T)>);

impl<Y, R, T> Stub<Y, R, T> {
    /// Stands in for a generator that does not compile.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Stub(PhantomData)
    }

    /// Stands in for a generator with a mistake that rustc finds in the plain reading, or next to it.
    pub fn mistaken() -> Self {
        // What depends on the type, rustc evaluates only where it is called.
        const {
            assert!(
                size_of::<&Y>() == 0,
                "a local of this generator is borrowed across a yield, is written although it is not mutable, is \
                 iterated although it is a number, is changed while it is iterated, has branches of two types, or does not \
                 keep what the return type promises"
            )
        }
        Stub(PhantomData)
    }

    /// Stands in for a generator whose syntax was not understood. If rustc does, it is newer than the macro.
    pub fn unread() -> Self {
        const {
            assert!(
                size_of::<&Y>() == 0,
                "the body of this generator has syntax that is newer than `gen-runtime`: update the crate"
            )
        }
        Stub(PhantomData)
    }
}

impl<Y, R, T> Stub<Y, R, T> {
    /// Has the plain reading checked, with what the function was given.
    pub fn with_plain<S, P>(self, _: S, _: P) -> Self
    where
        P: FnOnce(S, R, &mut dyn FnMut(Y) -> R, &mut Option<(S, R)>) -> Step<Y, T>,
    {
        self
    }
}

/// A local that is borrowed, of a type that says nothing.
pub fn lent() -> impl Sized {}

/// Uses a borrow, or moves what was borrowed.
pub fn used<T>(_: T) {}

impl<Y, R, T> Clone for Stub<Y, R, T> {
    fn clone(&self) -> Self {
        Stub(PhantomData)
    }
}

impl<Y, R, T> fmt::Debug for Stub<Y, R, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Stub")
    }
}

impl<Y, R, T> Iterator for Stub<Y, R, T> {
    type Item = Y;

    fn next(&mut self) -> Option<Y> {
        None
    }
}

impl<Y, R, T> FusedIterator for Stub<Y, R, T> {}

// Generators have neither, but the error that says so is enough.
impl<Y, R, T> DoubleEndedIterator for Stub<Y, R, T> {
    fn next_back(&mut self) -> Option<Y> {
        None
    }
}

impl<Y, R, T> ExactSizeIterator for Stub<Y, R, T> {}

impl<A, Y, R, T> Generator<A> for Stub<Y, R, T> {
    type Yield = Y;
    type Return = T;

    fn resume(&mut self, _: A) -> GeneratorState<Y, T> {
        unreachable!("a generator with errors does not compile")
    }
}
