//! `?` in a generator's body: the operator's own traits cannot be named on stable.
//!
//! Each trait here is one question that `?` asks, and words the error for the answer "no". None of the impls
//! is recommended: an error that lists them would only name what nobody can write.

use core::convert::Infallible;
use core::ops::ControlFlow;
use core::task::Poll;

/// What `?` may stand behind in a generator that returns its failure.
#[diagnostic::on_unimplemented(
    message = "the `?` operator can only be applied to values that implement `Try`",
    label = "the `?` operator cannot be applied to type `{Self}`"
)]
pub trait Try {
    /// The value of `e?`.
    type Output;
    /// What is returned instead, before its conversion.
    type Failure;
    /// Tells the one from the other.
    fn branch(self) -> Result<Self::Output, Self::Failure>;
}

#[diagnostic::do_not_recommend]
impl<T> Try for Option<T> {
    type Output = T;
    type Failure = Option<Infallible>;

    #[inline]
    fn branch(self) -> Result<T, Option<Infallible>> {
        self.ok_or(None)
    }
}

#[diagnostic::do_not_recommend]
impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Failure = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> Result<T, Self::Failure> {
        self.map_err(Err)
    }
}

#[diagnostic::do_not_recommend]
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

#[diagnostic::do_not_recommend]
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Failure = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> Result<Poll<T>, Self::Failure> {
        match self {
            Poll::Ready(Ok(value)) => Ok(Poll::Ready(value)),
            Poll::Ready(Err(error)) => Err(Err(error)),
            Poll::Pending => Ok(Poll::Pending),
        }
    }
}

/// What a generator with `?` may return.
#[diagnostic::on_unimplemented(
    message = "the `?` operator cannot end a generator that returns `{Self}` with `{F}`",
    label = "cannot use the `?` operator here in a generator that returns `{Self}`",
    note = "`.ok_or(..)?` turns an `Option` into a `Result`, and `.ok()?` a `Result` into an `Option`"
)]
pub trait FromFailure<F> {
    /// The error that is converted on the way, or `()`.
    type Error;
    /// What it is converted into.
    type Converted;
    /// The returned value of a failure.
    fn from_failure(failure: F, convert: fn(Self::Error) -> Self::Converted) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T> FromFailure<Option<Infallible>> for Option<T> {
    type Error = ();
    type Converted = ();

    #[inline]
    fn from_failure(_: Option<Infallible>, _: fn(())) -> Self {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<T, E, F> FromFailure<Result<Infallible, E>> for Result<T, F> {
    type Error = E;
    type Converted = F;

    #[inline]
    fn from_failure(failure: Result<Infallible, E>, convert: fn(E) -> F) -> Self {
        match failure {
            Err(error) => Err(convert(error)),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<B, C> FromFailure<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
    type Error = ();
    type Converted = ();

    #[inline]
    fn from_failure(failure: ControlFlow<B, Infallible>, _: fn(())) -> Self {
        match failure {
            ControlFlow::Break(value) => ControlFlow::Break(value),
        }
    }
}

/// What the error of a `Result` may become.
#[diagnostic::on_unimplemented(
    message = "`?` couldn't convert the error to `{Self}`",
    label = "the trait `From<{E}>` is not implemented for `{Self}`",
    note = "the question mark operation (`?`) implicitly performs a conversion on the error value using the `From` trait"
)]
pub trait FromError<E> {
    /// Converts the error.
    fn from_error(error: E) -> Self;
}

#[diagnostic::do_not_recommend]
impl<E, F: From<E>> FromError<E> for F {
    #[inline]
    fn from_error(error: E) -> Self {
        F::from(error)
    }
}

/// What `?` may stand behind in a generator that returns an iterator.
#[diagnostic::on_unimplemented(
    message = "the `?` operator can only be used on `Result`s in a generator that returns an iterator",
    label = "`{Self}` has no error that could be the last item",
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

#[diagnostic::do_not_recommend]
impl<T, E> TryItem for Result<T, E> {
    type Output = T;
    type Error = E;

    #[inline]
    fn branch(self) -> Result<T, E> {
        self
    }
}

/// The items of a generator with `?`, the last of which may be made of an error `E`.
#[diagnostic::on_unimplemented(
    message = "the `?` operator can only be used in a generator whose items are `Result`s",
    label = "the error cannot be an item of type `{Self}`",
    note = "write `Item = Result<{Self}, {E}>`"
)]
pub trait LastItem<E> {
    /// What the error becomes.
    type Error;
    /// Makes the item.
    fn last(error: E, convert: fn(E) -> Self::Error) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T, E, F> LastItem<E> for Result<T, F> {
    type Error = F;

    #[inline]
    fn last(error: E, convert: fn(E) -> F) -> Self {
        Err(convert(error))
    }
}
