//! A generator whose `resume` is a closure.

use core::fmt;

use crate::generator::{Generator, GeneratorState};

/// A generator whose every resume is a call of a closure, made by [`from_fn`].
///
/// With a function instead of a closure its type has a name:
///
/// ```
/// use gen_runtime::{FromFn, Generator, GeneratorState, from_fn};
///
/// fn halve(number: u32) -> GeneratorState<u32, ()> {
///     if number % 2 == 0 { GeneratorState::Yielded(number / 2) } else { GeneratorState::Complete(()) }
/// }
///
/// let mut halves: FromFn<fn(u32) -> GeneratorState<u32, ()>> = from_fn(halve);
/// assert_eq!(halves.resume(6), GeneratorState::Yielded(3));
/// assert_eq!(halves.resume(3), GeneratorState::Complete(()));
/// ```
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct FromFn<F> {
    resume: F,
}

/// Makes a generator of the closure that each `resume` calls.
///
/// What the generator has to remember is what the closure captures. Unlike a function under
/// `#[generator]`, it does not notice its own end: resumed after completion it calls the closure
/// again, and panics only where that does.
///
/// ```
/// use gen_runtime::{Generator, GeneratorState, from_fn};
///
/// let mut total = 0;
/// let mut totals = from_fn(move |amount: u32| {
///     total += amount;
///     if total < 100 { GeneratorState::Yielded(total) } else { GeneratorState::Complete("full") }
/// });
///
/// assert_eq!(totals.resume(20), GeneratorState::Yielded(20));
/// assert_eq!(totals.resume(30), GeneratorState::Yielded(50));
/// assert_eq!(totals.resume(70), GeneratorState::Complete("full"));
/// ```
pub fn from_fn<R, Y, T, F>(resume: F) -> FromFn<F>
where
    F: FnMut(R) -> GeneratorState<Y, T>,
{
    FromFn { resume }
}

impl<R, Y, T, F> Generator<R> for FromFn<F>
where
    F: FnMut(R) -> GeneratorState<Y, T>,
{
    type Yield = Y;
    type Return = T;

    #[inline]
    fn resume(&mut self, arg: R) -> GeneratorState<Y, T> {
        (self.resume)(arg)
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FromFn").finish()
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::rc::Rc;

    use super::{FromFn, from_fn};
    use crate::contract::{implements, run_as_resumed};
    use crate::{Generator, GeneratorState};

    #[test]
    fn each_resume_is_a_call() {
        let effects = run_as_resumed(|log| {
            let log = log.clone();
            from_fn(move |arg: u32| {
                log.note("call", arg);
                if arg < 2 { GeneratorState::Yielded('a') } else { GeneratorState::Complete("end") }
            })
        });
        assert_eq!(effects, ["call 1", "yield 'a'", "call 2", "return \"end\""]);
    }

    #[test]
    fn after_completion_the_closure_answers() {
        let mut generator = from_fn(|arg: u8| match arg {
            0 => GeneratorState::Complete("end"),
            _ => GeneratorState::Yielded(arg),
        });
        assert_eq!(generator.resume(0), GeneratorState::Complete("end"));
        assert_eq!(generator.resume(1), GeneratorState::Yielded(1));
        assert_eq!(generator.resume(0), GeneratorState::Complete("end"));
    }

    #[test]
    fn debug_leaves_the_closure_out_and_a_clone_goes_on_alone() {
        let mut count = 0;
        let mut original = from_fn(move |()| {
            count += 1;
            GeneratorState::<u8, ()>::Yielded(count)
        });
        assert_eq!(original.resume(()), GeneratorState::Yielded(1));
        let mut copy = original.clone();
        assert_eq!(original.resume(()), GeneratorState::Yielded(2));
        assert_eq!(copy.resume(()), GeneratorState::Yielded(2));
        assert_eq!(format!("{copy:?}"), "FromFn");
    }

    #[test]
    fn auto_traits_follow_from_the_closure() {
        assert!(implements!(FromFn<fn(Rc<u8>)>: Send));
        assert!(implements!(FromFn<fn(Rc<u8>)>: Sync));
        assert!(!implements!(FromFn<Rc<u8>>: Send));
        assert!(!implements!(FromFn<Rc<u8>>: Sync));
    }
}
