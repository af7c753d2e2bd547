//! A generator that has nothing to yield.

use core::fmt;
use core::marker::PhantomData;

use crate::__private::resumed_after_completion;
use crate::generator::{Generator, GeneratorState};

/// A generator that completes at its first resume, made by [`ready`].
///
/// `Y` and `R` are what it would yield and what it is resumed with; it holds neither.
///
/// ```
/// use gen_runtime::{Generator, GeneratorState, Ready, ready};
///
/// let mut answer: Ready<u8, String> = ready(42);
/// assert_eq!(answer.resume(()), GeneratorState::Complete(42));
/// ```
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct Ready<T, Y, R = ()> {
    /// Gone after the completion that gave it away.
    value: Option<T>,
    protocol: PhantomData<fn(R) -> Y>,
}

/// Makes a generator that yields nothing and returns `value` at its first resume.
///
/// What it would yield is as the context wants it, so that it can stand where another generator could.
///
/// ```
/// use gen_runtime::{Generator, GeneratorExt, GeneratorState, from_iter, ready};
///
/// let mut letters = from_iter(["a"]).and_then(|()| ready("end"));
/// assert_eq!(letters.resume(()), GeneratorState::Yielded("a"));
/// assert_eq!(letters.resume(()), GeneratorState::Complete("end"));
/// ```
///
/// # Panics
///
/// Resumed after completion the generator panics: its value is gone.
pub fn ready<T, Y, R>(value: T) -> Ready<T, Y, R> {
    Ready { value: Some(value), protocol: PhantomData }
}

impl<T, Y, R> Generator<R> for Ready<T, Y, R> {
    type Yield = Y;
    type Return = T;

    #[inline]
    fn resume(&mut self, _: R) -> GeneratorState<Y, T> {
        match self.value.take() {
            Some(value) => GeneratorState::Complete(value),
            None => resumed_after_completion(),
        }
    }
}

// A derived `Clone` would ask for `Y: Clone` and `R: Clone`, although neither is held.
impl<T: Clone, Y, R> Clone for Ready<T, Y, R> {
    fn clone(&self) -> Self {
        Ready { value: self.value.clone(), protocol: PhantomData }
    }
}

impl<T: fmt::Debug, Y, R> fmt::Debug for Ready<T, Y, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Ready").field("value", &self.value).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::rc::Rc;

    use super::{Ready, ready};
    use crate::contract::{implements, message_after_completion, run_as_resumed};

    #[test]
    fn completes_at_the_first_resume() {
        assert_eq!(run_as_resumed(|_| ready::<_, u8, u32>("value")), ["return \"value\""]);
    }

    #[test]
    fn after_completion_it_panics() {
        assert_eq!(message_after_completion(ready::<_, u8, ()>(1)), "generator resumed after completion");
    }

    #[test]
    fn debug_clone_and_auto_traits_follow_from_the_value_alone() {
        let generator = ready::<_, Rc<u8>, Rc<u8>>(1);
        assert_eq!(format!("{:?}", generator.clone()), "Ready { value: Some(1) }");
        assert!(implements!(Ready<u8, Rc<u8>, Rc<u8>>: Send));
        assert!(implements!(Ready<u8, Rc<u8>, Rc<u8>>: Sync));
        assert!(!implements!(Ready<Rc<u8>, u8, u8>: Send));
        assert!(!implements!(Ready<Rc<u8>, u8, u8>: Sync));
    }
}
