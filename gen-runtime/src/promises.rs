//! Bounds that a return type names besides the protocol.
//!
//! Of the two methods called `kept`, the one that takes `self` is considered first, and exists where the machine
//! keeps the promise. Where it does not, what it holds has been asked already, and is the error; the stub that
//! stands in for the machine keeps every promise, so that there is no second one.

use core::fmt::Debug;
use core::marker::PhantomData;

use crate::stub::Stub;

/// A machine of which something is promised.
pub struct Promised<M, Y, R, T>(Option<M>, PhantomData<fn(R) -> (Y, T)>);

impl<M, Y, R, T> Promised<M, Y, R, T> {
    /// Wraps the machine.
    #[inline(always)]
    pub fn new(machine: M) -> Self {
        Promised(Some(machine), PhantomData)
    }
}

/// Asks what a machine holds for `Send`.
#[inline(always)]
pub fn holds_send<T: Send>(_: &T) {}

/// Asks what a machine holds for `Sync`.
#[inline(always)]
pub fn holds_sync<T: Sync>(_: &T) {}

/// Asks what a machine holds for `Clone`.
#[inline(always)]
pub fn holds_clone<T: Clone>(_: &T) {}

/// Asks what a machine holds for `Debug`.
#[inline(always)]
pub fn holds_debug<T: Debug>(_: &T) {}

macro_rules! promises {
    ($($bound:ident $keeps:ident $breaks:ident)*) => {$(
        /// The machine keeps the promise.
        pub trait $keeps {
            /// The machine.
            type Machine;
            /// Unwraps it.
            fn kept(self) -> Self::Machine;
        }

        impl<M: $bound, Y, R, T> $keeps for Promised<M, Y, R, T> {
            type Machine = M;

            #[inline(always)]
            fn kept(self) -> M {
                match self.0 {
                    Some(machine) => machine,
                    None => unreachable!("a machine is unwrapped once"),
                }
            }
        }

        /// The machine may not.
        pub trait $breaks {
            /// What keeps it.
            type Stub;
            /// Makes one.
            fn kept(&mut self) -> Self::Stub;
        }

        impl<M, Y, R, T> $breaks for Promised<M, Y, R, T> {
            type Stub = Stub<Y, R, T>;

            fn kept(&mut self) -> Stub<Y, R, T> {
                Stub::mistaken()
            }
        }
    )*};
}

promises! {
    Send KeepsSend BreaksSend
    Sync KeepsSync BreaksSync
    Clone KeepsClone BreaksClone
    Debug KeepsDebug BreaksDebug
}
