//! The end of a body that has no value, where the generator may have promised one.
//!
//! Rustc says so in the plain reading, with the words that it has for any function. The machine must not say
//! it again: there `End::<R>::new().value()` is `()` where `R` is, which the inherent method sees to, and
//! anything else where it is not.

use core::marker::PhantomData;

/// What the body of an iterator's generator returns.
pub type Unit = ();

/// What a body without a value returns, in a generator that returns `R`.
pub struct End<R>(PhantomData<R>);

impl<R> End<R> {
    /// The end of a body.
    #[inline(always)]
    #[allow(clippy::new_without_default, reason = "only the macros make one")]
    pub fn new() -> Self {
        End(PhantomData)
    }
}

impl End<()> {
    /// Nothing, as promised.
    #[inline(always)]
    pub fn value(self) {}
}

/// For all other types.
pub trait EndOfOther {
    /// What was promised.
    type Returned;
    /// Never runs: either the body does not end, or the plain reading does not compile.
    fn value(self) -> Self::Returned;
}

impl<R> EndOfOther for End<R> {
    type Returned = R;

    #[cold]
    fn value(self) -> R {
        unreachable!("the body of this generator does not end")
    }
}
