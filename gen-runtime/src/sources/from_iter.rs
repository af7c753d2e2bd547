//! A generator that yields what an iterator gives.

use core::fmt;
use core::marker::PhantomData;

use crate::__private::resumed_after_completion;
use crate::generator::{Generator, GeneratorState};

/// A generator that yields the items of an iterator, made by [`from_iter`].
///
/// `R` is what it is resumed with, and what it pays no attention to.
///
/// ```
/// use std::vec;
///
/// use gen_runtime::{FromIter, GeneratorExt, from_iter};
///
/// let words: FromIter<vec::IntoIter<&str>> = from_iter(vec!["one", "two"]);
/// assert!(words.values().eq(["one", "two"]));
/// ```
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct FromIter<I, R = ()> {
    /// Gone after the last item: not every iterator stays at its end.
    items: Option<I>,
    argument: PhantomData<fn(R)>,
}

/// Makes a generator that yields every item of `items`, in order, and returns `()`.
///
/// It may be resumed with anything. The iterator is made at once, and asked for an item by each
/// `resume`.
///
/// ```
/// use gen_runtime::{Generator, GeneratorState, from_iter};
///
/// let mut letters = from_iter(['a', 'b']);
/// assert_eq!(letters.resume("one"), GeneratorState::Yielded('a'));
/// assert_eq!(letters.resume("two"), GeneratorState::Yielded('b'));
/// assert_eq!(letters.resume("three"), GeneratorState::Complete(()));
/// ```
///
/// # Panics
///
/// Resumed after completion the generator panics, even if the iterator would go on.
pub fn from_iter<I: IntoIterator, R>(items: I) -> FromIter<I::IntoIter, R> {
    FromIter { items: Some(items.into_iter()), argument: PhantomData }
}

impl<I: Iterator, R> Generator<R> for FromIter<I, R> {
    type Yield = I::Item;
    type Return = ();

    #[inline]
    fn resume(&mut self, _: R) -> GeneratorState<I::Item, ()> {
        let Some(items) = &mut self.items else { resumed_after_completion() };
        match items.next() {
            Some(item) => GeneratorState::Yielded(item),
            None => {
                self.items = None;
                GeneratorState::Complete(())
            }
        }
    }

    #[inline]
    fn run<H>(self, _: R, mut handler: H)
    where
        H: FnMut(I::Item) -> R,
    {
        let Some(items) = self.items else { resumed_after_completion() };
        items.for_each(|item| drop(handler(item)));
    }
}

// A derived `Clone` would ask for `R: Clone`, although no `R` is held.
impl<I: Clone, R> Clone for FromIter<I, R> {
    fn clone(&self) -> Self {
        FromIter { items: self.items.clone(), argument: PhantomData }
    }
}

impl<I: fmt::Debug, R> fmt::Debug for FromIter<I, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FromIter").field("items", &self.items).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::rc::Rc;

    use super::{FromIter, from_iter};
    use crate::contract::{implements, message_after_completion, message_of, run_as_resumed};
    use crate::{Generator, GeneratorState};

    #[test]
    fn each_resume_takes_one_item() {
        let effects = run_as_resumed(|log| {
            let log = log.clone();
            from_iter(["a", "b"].into_iter().inspect(move |item| log.note("take", item)))
        });
        assert_eq!(effects, ["take \"a\"", "yield \"a\"", "take \"b\"", "yield \"b\"", "return ()"]);
    }

    #[test]
    fn run_goes_on_where_resume_stopped() {
        let mut generator = from_iter([1, 2, 3]);
        assert_eq!(generator.resume(()), GeneratorState::Yielded(1));
        let mut sum = 0;
        generator.run((), |item| sum += item);
        assert_eq!(sum, 5);
    }

    #[test]
    fn after_completion_it_panics_even_if_the_iterator_would_go_on() {
        let mut turn = 0;
        let mut alternating = from_iter(core::iter::from_fn(move || {
            turn += 1;
            (turn % 2 == 0).then_some(turn)
        }));
        assert_eq!(alternating.resume(()), GeneratorState::Complete(()));
        let copy = alternating.clone();
        assert_eq!(message_after_completion(from_iter::<_, ()>([1])), "generator resumed after completion");
        for again in [
            message_of(move || {
                alternating.resume(());
            }),
            message_of(move || copy.run((), |_| ())),
        ] {
            assert_eq!(again, "generator resumed after completion");
        }
    }

    #[test]
    fn the_iterator_is_dropped_at_its_end() {
        let alive = Rc::new(());
        let held = alive.clone();
        let mut generator = from_iter((0..0).inspect(move |_| drop(held.clone())));
        assert_eq!(Rc::strong_count(&alive), 2);
        assert_eq!(generator.resume(()), GeneratorState::Complete(()));
        assert_eq!(Rc::strong_count(&alive), 1);
    }

    #[test]
    fn debug_clone_and_auto_traits_follow_from_the_iterator_alone() {
        type Items<T> = core::option::IntoIter<T>;
        let generator = from_iter::<_, Rc<u8>>(0..2);
        assert_eq!(format!("{:?}", generator.clone()), "FromIter { items: Some(0..2) }");
        assert!(implements!(FromIter<Items<u8>, Rc<u8>>: Send));
        assert!(implements!(FromIter<Items<u8>, Rc<u8>>: Sync));
        assert!(!implements!(FromIter<Items<Rc<u8>>>: Send));
        assert!(!implements!(FromIter<Items<Rc<u8>>>: Sync));
    }
}
