//! What the macros' output names. Not for people: it may change with any version.

pub use core::convert::identity;
pub use core::default::Default;
pub use core::iter::{IntoIterator, Iterator};
pub use core::marker::PhantomData;
pub use core::mem::replace;
pub use core::option::Option::{None, Some};
pub use core::result::Result::{Err, Ok};

#[cfg(feature = "alloc")]
pub use alloc::boxed::Box;

pub use crate::block::GenBlock;
pub use crate::delegate::{Delegable, Delegate, First, Operand, ViaGenerator, ViaIterator, ViaNeither};
pub use crate::end::{End, EndOfOther, Unit};
pub use crate::failure::{FromError, FromFailure, LastItem, Try, TryItem};
pub use crate::generator::{Generator, GeneratorState};
pub use crate::keep::again::{AgainBorrowed, AgainCopy, AgainMoved};
pub use crate::keep::apart::{AskAnything, AskRemains, Missing, OtherWay, Remains, ThisWay};
pub use crate::keep::call::{
    CallAgain0, CallAgain1, CallAgain2, CallAgain3, CallAgain4, CallAgain5, CallAgain6, CallOnce,
    CallThrough0, CallThrough1, CallThrough2, CallThrough3, CallThrough4, CallThrough5, CallThrough6,
};
pub use crate::keep::fields::Flagged;
pub use crate::keep::flag::{Flag, FlagCopy, FlagRest, FlagTransient, Torn};
pub use crate::keep::part::{CaptureAll, CaptureField};
pub use crate::keep::rest::{Owns, OwnsNothing};
pub use crate::keep::{Keep, KeepCopy, KeepRest, KeepTransient, NoValue, Whole, unreachable};
pub use crate::keep::{Released, ReleasedCopy, ReleasedRest, ReleasedTransient, has_no_drop};
pub use crate::machine::{Machine, State, Step, Transitions, nth, transitions};
pub use crate::promises::{
    BreaksClone, BreaksDebug, BreaksSend, BreaksSync, KeepsClone, KeepsDebug, KeepsSend, KeepsSync, Promised,
    holds_clone, holds_debug, holds_send, holds_sync,
};
pub use crate::readings::{Paired, Readings, Tie, Unpaired};
pub use crate::shown::Shown;
pub use crate::stub::{Stub, lent, used};
pub use crate::types::{Slot, nowhere, transitions_of, typed, unreal};

/// Takes the argument of a resume out of where it waits: the transitions are a loop, but each resume
/// runs past one suspension only.
#[inline(always)]
pub fn received<A>(arg: &mut Option<A>) -> A {
    match arg.take() {
        Some(arg) => arg,
        None => other_state(),
    }
}

/// Drops the argument of the first resume, which no pattern takes.
#[inline(always)]
pub fn ignore<A>(_: A) {}

/// Lets the plain reading's body be something that rustc does not know to run.
#[inline(always)]
pub fn always() -> bool {
    true
}

/// The value of a plain reading whose body does not run.
#[inline(always)]
pub fn never<R>() -> R {
    unreachable!("the body of a generator always runs")
}

/// The answer of a generator that is resumed after its end.
#[cold]
#[inline(never)]
pub fn resumed_after_completion() -> ! {
    panic!("generator resumed after completion")
}

/// The answer of a generator that is resumed after its body has panicked.
#[cold]
#[inline(never)]
pub fn resumed_after_panicking() -> ! {
    panic!("generator resumed after panicking")
}

/// The branch of a `let .. else` that takes a state apart whose variant is already known.
#[cold]
#[inline(never)]
pub fn other_state() -> ! {
    unreachable!("a state was taken apart as another one")
}

/// The temporary that an `if let` borrows from; it is taken away only before the `else`.
#[inline(always)]
pub fn temporary<T>(temporary: &mut Option<T>) -> &mut T {
    match temporary {
        Some(temporary) => temporary,
        None => other_state(),
    }
}

/// A value of the type of another one, in code that never runs.
#[inline(always)]
pub fn alike<T>(_: &T) -> T {
    other_state()
}

/// Takes a state apart; what stays behind is the state of a generator whose body is running.
#[inline(always)]
pub fn take<S: State>(state: &mut S) -> S {
    replace(state, S::panicked())
}
