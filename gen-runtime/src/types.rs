//! Types that are found out before the machine is type-checked; none of this does anything.

use core::convert::Infallible;
use core::marker::PhantomData;

use crate::machine::{Step, Transitions, transitions};

/// Stands for the type of what is held.
pub struct Slot<T>(PhantomData<fn() -> T>);

impl<T> Slot<T> {
    /// For a type that is yet to be inferred.
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub fn new() -> Self {
        Slot(PhantomData)
    }

    /// Says what the type is.
    #[inline(always)]
    pub fn is(&self, _: &T) {}

    /// The value, which is of the type.
    #[inline(always)]
    pub fn same(&self, value: T) -> T {
        value
    }
}

/// A value of the same type, in code that never runs.
#[cold]
pub fn unreal<T>(_: &T) -> T {
    unreachable!("this only says what its type is")
}

/// What follows a call of this is type-checked and then left alone.
///
/// Of a call that has the type `!` the type check knows, too, and takes the blocks behind it for something else.
#[cold]
pub fn nowhere() -> Infallible {
    unreachable!("this only says what types there are")
}

/// Takes a closure that is there for its types.
#[inline(always)]
pub fn typed<Y, A, R, F>(_: F)
where
    F: FnOnce(A) -> Step<Y, R>,
{
}

/// As [`transitions`], where the type of the states has been found out.
#[inline(always)]
pub fn transitions_of<Y, A, R, S, F>(_: PhantomData<S>, state: S, step: F) -> Transitions<S, F>
where
    F: FnMut(&mut S, A) -> Step<Y, R>,
{
    transitions(state, step)
}
