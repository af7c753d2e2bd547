//! `?` in a generator's body: the operator's own traits cannot be named on stable.

use core::convert::Infallible;
use core::ops::ControlFlow;
use core::task::Poll;

/// What `?` may stand behind in a generator that returns its failure.
pub trait Try {
    /// The value of `e?`.
    type Output;
    /// What is returned instead, before its conversion.
    type Failure;
    /// Tells the one from the other.
    fn branch(self) -> Result<Self::Output, Self::Failure>;
}

/// What a generator with `?` may return.
#[diagnostic::on_unimplemented(
    message = "`?` cannot end a generator that returns `{Self}` with this failure",
    note = "the `Return` type has to be a `Result` or `Option` that the failure converts into"
)]
pub trait FromFailure<F> {
    /// The returned value of a failure.
    fn from_failure(failure: F) -> Self;
}

/// The failure of an `Option`.
pub struct Missing;

/// The failure of a `Result`.
pub struct Failed<E>(E);

impl<T> Try for Option<T> {
    type Output = T;
    type Failure = Missing;

    #[inline]
    fn branch(self) -> Result<T, Missing> {
        self.ok_or(Missing)
    }
}

impl<T> FromFailure<Missing> for Option<T> {
    #[inline]
    fn from_failure(_: Missing) -> Self {
        None
    }
}

impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Failure = Failed<E>;

    #[inline]
    fn branch(self) -> Result<T, Failed<E>> {
        self.map_err(Failed)
    }
}

impl<T, E, F: From<E>> FromFailure<Failed<E>> for Result<T, F> {
    #[inline]
    fn from_failure(failure: Failed<E>) -> Self {
        Err(F::from(failure.0))
    }
}

impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Failure = ControlFlow<B, Infallible>;

    #[inline]
    fn branch(self) -> Result<C, Self::Failure> {
        match self {
            ControlFlow::Continue(value) => Ok(value),
            ControlFlow::Break(value) => Err(ControlFlow::Break(value)),
        }
    }
}

impl<B, C> FromFailure<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
    #[inline]
    fn from_failure(failure: ControlFlow<B, Infallible>) -> Self {
        match failure {
            ControlFlow::Break(value) => ControlFlow::Break(value),
        }
    }
}

impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Failure = Failed<E>;

    #[inline]
    fn branch(self) -> Result<Poll<T>, Failed<E>> {
        match self {
            Poll::Ready(Ok(value)) => Ok(Poll::Ready(value)),
            Poll::Ready(Err(error)) => Err(Failed(error)),
            Poll::Pending => Ok(Poll::Pending),
        }
    }
}

/// What `?` may stand behind in a generator that returns an iterator.
#[diagnostic::on_unimplemented(
    message = "`?` on `{Self}` in a generator that returns an iterator",
    label = "only a `Result` has an error that could be the last item",
    note = "on an `Option`, write `let Some(value) = .. else {{ return }};`"
)]
pub trait TryItem {
    /// The value of `e?`.
    type Output;
    /// The error that becomes the last item.
    type Error;
    /// Tells the one from the other.
    fn branch(self) -> Result<Self::Output, Self::Error>;
}

impl<T, E> TryItem for Result<T, E> {
    type Output = T;
    type Error = E;

    #[inline]
    fn branch(self) -> Result<T, E> {
        self
    }
}

/// The two cases of `e?`, where an error is yielded.
#[inline]
pub fn try_item<T: TryItem>(operand: T) -> Result<T::Output, T::Error> {
    operand.branch()
}
