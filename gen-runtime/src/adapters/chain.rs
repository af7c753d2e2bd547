//! A generator and another one after it, with the returned values of both.

use crate::__private::resumed_after_completion;
use crate::generator::{Generator, GeneratorState};

/// Two generators one after the other, made by [`GeneratorExt::chain`](crate::GeneratorExt::chain).
///
/// `T` is what the first generator returns, which is kept until the second has ended.
///
/// Its type has a name that a field can be of:
///
/// ```
/// use std::ops::Range;
///
/// use gen_runtime::{Chain, FromIter, GeneratorExt, from_iter};
///
/// struct Twice {
///     numbers: Chain<FromIter<Range<u8>>, FromIter<Range<u8>>, ()>,
/// }
///
/// let twice = Twice { numbers: from_iter(0..2).chain(from_iter(0..2)) };
/// assert!(twice.numbers.values().eq([0, 1, 0, 1]));
/// ```
///
/// # Panics
///
/// `resume` panics where the generators in it do, and after completion.
#[derive(Clone, Debug)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct Chain<G, N, T> {
    /// Gone as soon as it has ended.
    first: Option<G>,
    second: N,
    /// What the first generator returned, while the second is running.
    returned: Option<T>,
}

impl<G, N, T> Chain<G, N, T> {
    pub(crate) fn new(first: G, second: N) -> Self {
        Chain { first: Some(first), second, returned: None }
    }
}

impl<R, G, N> Generator<R> for Chain<G, N, G::Return>
where
    R: Default,
    G: Generator<R>,
    N: Generator<R, Yield = G::Yield>,
{
    type Yield = G::Yield;
    type Return = (G::Return, N::Return);

    #[inline]
    fn resume(&mut self, arg: R) -> GeneratorState<G::Yield, (G::Return, N::Return)> {
        let arg = match &mut self.first {
            Some(first) => match first.resume(arg) {
                GeneratorState::Yielded(value) => return GeneratorState::Yielded(value),
                GeneratorState::Complete(returned) => {
                    self.returned = Some(returned);
                    self.first = None;
                    R::default()
                }
            },
            None => arg,
        };
        match self.second.resume(arg) {
            GeneratorState::Yielded(value) => GeneratorState::Yielded(value),
            GeneratorState::Complete(second) => GeneratorState::Complete(both(self.returned.take(), second)),
        }
    }

    #[inline]
    fn run<H>(self, first: R, mut handler: H) -> (G::Return, N::Return)
    where
        H: FnMut(G::Yield) -> R,
    {
        match self.first {
            Some(generator) => {
                let returned = generator.run(first, &mut handler);
                (returned, self.second.run(R::default(), handler))
            }
            None => {
                let second = self.second.run(first, handler);
                both(self.returned, second)
            }
        }
    }
}

/// Pairs the two returned values; one that is already given away cannot be returned again.
fn both<A, B>(first: Option<A>, second: B) -> (A, B) {
    match first {
        Some(first) => (first, second),
        None => resumed_after_completion(),
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::rc::Rc;

    use super::Chain;
    use crate::contract::{Countdown, Log, OnlyRun, implements, message_after_completion, run_as_resumed};
    use crate::{FromIter, Generator, GeneratorExt, GeneratorState, from_fn, ready};

    #[test]
    fn both_run_in_order_the_second_from_the_default_and_both_values_are_returned() {
        let effects = run_as_resumed(|log| Countdown::new(log, 1).chain(Countdown::new(log, 2)));
        assert_eq!(
            effects,
            [
                "resume 1",
                "yield 1",
                "resume 2",
                "resume 0",
                "yield 2",
                "resume 3",
                "yield 1",
                "resume 4",
                "return (3, 7)"
            ]
        );
    }

    #[test]
    fn run_goes_on_from_the_second_generator() {
        let log = Log::default();
        let mut generator = Countdown::new(&log, 0).chain(Countdown::new(&log, 2));
        assert_eq!(generator.resume(7), GeneratorState::Yielded(2));
        assert_eq!(generator.run(4, |value| value), (7, 5));
    }

    #[test]
    fn forwards_run_to_both() {
        assert_eq!(OnlyRun.chain(OnlyRun).run(1, |value| value), (4, 3));
    }

    #[test]
    fn the_first_generator_is_dropped_when_it_has_ended() {
        let alive = Rc::new(());
        let held = alive.clone();
        let first = from_fn(move |()| GeneratorState::<usize, usize>::Complete(Rc::strong_count(&held)));
        let mut generator =
            first.chain(from_fn(|()| GeneratorState::<_, ()>::Yielded(Rc::strong_count(&alive))));
        assert_eq!(generator.resume(()), GeneratorState::Yielded(1));
    }

    #[test]
    fn after_completion_the_second_generator_answers() {
        let generator = Countdown::new(&Log::default(), 1).chain(ready(()));
        assert_eq!(message_after_completion(generator), "generator resumed after completion");
    }

    #[test]
    fn a_second_completion_panics_as_the_first_value_is_gone() {
        let endless = from_fn(|()| GeneratorState::<(), u8>::Complete(1));
        let message = message_after_completion(ready(()).chain(endless));
        assert_eq!(message, "generator resumed after completion");
    }

    #[test]
    fn debug_and_clone_follow_from_the_parts() {
        let generator = ready::<_, (), ()>(1).chain(ready(2));
        assert_eq!(
            format!("{:?}", generator.clone()),
            "Chain { first: Some(Ready { value: Some(1) }), second: Ready { value: Some(2) }, returned: None }"
        );
    }

    #[test]
    fn auto_traits_follow_from_the_parts() {
        type Inner<T> = FromIter<core::option::IntoIter<T>>;
        assert!(implements!(Chain<Inner<u8>, Inner<u8>, ()>: Send));
        assert!(implements!(Chain<Inner<u8>, Inner<u8>, ()>: Sync));
        assert!(!implements!(Chain<Inner<Rc<u8>>, Inner<u8>, ()>: Send));
        assert!(!implements!(Chain<Inner<u8>, Inner<Rc<u8>>, ()>: Send));
        assert!(!implements!(Chain<Inner<u8>, Inner<u8>, Rc<u8>>: Sync));
    }
}
