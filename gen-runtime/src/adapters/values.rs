//! The yields of a generator as an iterator, with the returned value kept beside them.

use core::iter::FusedIterator;

use crate::generator::{Generator, GeneratorState};

/// An iterator over a generator's yields, made by [`GeneratorExt::values`](crate::GeneratorExt::values).
///
/// After the end it says `None` for ever and does not resume the generator again. What the generator
/// returned is kept; a `for` loop over `&mut values` or `values.by_ref()` leaves it within reach.
///
/// ```
/// use gen_runtime::{GeneratorExt, from_iter};
///
/// let mut letters = from_iter(["a", "b"]).map_return(|()| "end").values();
/// let mut word = String::new();
/// for letter in &mut letters {
///     word += letter;
/// }
/// assert_eq!(word, "ab");
/// assert_eq!(letters.returned(), Some(&"end"));
/// assert_eq!(letters.into_returned(), Some("end"));
/// ```
///
/// # Panics
///
/// `next` panics where the generator does: a generator that had ended before it was turned into an
/// iterator panics at its first item.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Values<G: Generator> {
    generator: G,
    /// Set by the completion, and with it the end of the iterator.
    returned: Option<G::Return>,
}

impl<G: Generator> Values<G> {
    pub(crate) fn new(generator: G) -> Self {
        Values { generator, returned: None }
    }

    /// What the generator returned, as soon as the iterator has said `None`.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, from_iter};
    ///
    /// let mut letters = from_iter(["a"]).map_return(|()| "end").values();
    /// assert_eq!(letters.next(), Some("a"));
    /// assert_eq!(letters.returned(), None);
    /// assert_eq!(letters.next(), None);
    /// assert_eq!(letters.returned(), Some(&"end"));
    /// ```
    pub fn returned(&self) -> Option<&G::Return> {
        self.returned.as_ref()
    }

    /// What the generator returned, or `None` if it has not ended.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, from_iter};
    ///
    /// let mut letters = from_iter(["a"]).map_return(|()| vec!["end"]).values();
    /// letters.by_ref().for_each(drop);
    /// assert_eq!(letters.into_returned(), Some(vec!["end"]));
    /// ```
    pub fn into_returned(self) -> Option<G::Return> {
        self.returned
    }

    /// The generator, suspended where the iterator stopped.
    ///
    /// If it has ended, what it returned is lost; see [`into_returned`](Values::into_returned).
    ///
    /// ```
    /// use gen_runtime::{Generator, GeneratorExt, GeneratorState, from_iter};
    ///
    /// let mut letters = from_iter(["a", "b"]).values();
    /// assert_eq!(letters.next(), Some("a"));
    /// assert_eq!(letters.into_inner().resume(()), GeneratorState::Yielded("b"));
    /// ```
    pub fn into_inner(self) -> G {
        self.generator
    }
}

impl<G: Generator> Iterator for Values<G> {
    type Item = G::Yield;

    #[inline]
    fn next(&mut self) -> Option<G::Yield> {
        if self.returned.is_some() {
            return None;
        }
        match self.generator.resume(()) {
            GeneratorState::Yielded(value) => Some(value),
            GeneratorState::Complete(returned) => {
                self.returned = Some(returned);
                None
            }
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.returned.as_ref().map(|_| 0))
    }

    #[inline]
    fn fold<B, F>(self, init: B, mut fold: F) -> B
    where
        F: FnMut(B, G::Yield) -> B,
    {
        if self.returned.is_some() {
            return init;
        }
        let mut folded = Some(init);
        self.generator.run((), |value| {
            if let Some(before) = folded.take() {
                folded = Some(fold(before, value));
            }
        });
        match folded {
            Some(folded) => folded,
            None => unreachable!("the accumulator is away only while `fold` runs"),
        }
    }
}

impl<G: Generator> FusedIterator for Values<G> {}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::format;
    use std::rc::Rc;
    use std::vec::Vec;

    use super::Values;
    use crate::contract::{Countdown, Log, OnlyRun, implements, message_of};
    use crate::{FromIter, Generator, GeneratorExt, GeneratorState, from_fn, from_iter, ready};

    fn counting(log: &Log) -> Values<impl Generator<Yield = u32, Return = u32>> {
        Countdown::new(log, 3).map_resume(|()| 1).values()
    }

    #[test]
    fn runs_only_as_far_as_it_is_asked() {
        let log = Log::default();
        let mut values = counting(&log);
        assert_eq!((log.entries().len(), values.returned()), (0, None));
        assert_eq!((values.next(), log.entries().len()), (Some(3), 1));
        assert_eq!(values.by_ref().collect::<Vec<_>>(), [2, 1]);
        assert_eq!(values.returned(), Some(&4));
        assert_eq!(values.into_returned(), Some(4));
    }

    #[test]
    fn after_the_end_the_generator_is_not_resumed_again() {
        let resumed = Cell::new(0);
        let mut values = from_fn(|()| {
            resumed.set(resumed.get() + 1);
            GeneratorState::<u8, _>::Complete(resumed.get())
        })
        .values();
        assert_eq!(values.size_hint(), (0, None));
        assert_eq!([values.next(), values.next(), values.next()], [None; 3]);
        assert_eq!(values.size_hint(), (0, Some(0)));
        assert_eq!(values.by_ref().fold(7, |_, _| 0), 7);
        assert_eq!(values.returned(), Some(&1));
        assert_eq!(values.fold(7, |_, _| 0), 7);
        assert_eq!(resumed.get(), 1);
    }

    #[test]
    fn fold_is_next_until_none() {
        for skipped in 0..5 {
            let [by_fold, by_next] = [Log::default(), Log::default()];
            let mut values = counting(&by_fold);
            values.by_ref().take(skipped).for_each(drop);
            values.fold((), |(), value| by_fold.note("value", value));

            let mut values = counting(&by_next);
            values.by_ref().take(skipped).for_each(drop);
            // A `for` loop asks for one item after the other, and never folds.
            for value in values {
                by_next.note("value", value);
            }
            assert_eq!(by_fold.entries(), by_next.entries(), "from the item {skipped}");
        }
    }

    #[test]
    fn fold_forwards_to_run() {
        let values = OnlyRun.map_yield(|value| value * 10).map_resume(|()| 0).values();
        assert_eq!(values.fold(0, |sum, value| sum * 100 + value), 2010);
    }

    #[test]
    fn a_borrowed_generator_goes_on_after_its_iterator() {
        let mut generator = from_iter([1, 2, 3]).map_return(|()| "end");
        assert_eq!(generator.by_ref().values().next(), Some(1));
        let mut rest = generator.by_ref().values();
        assert_eq!(rest.next(), Some(2));
        assert_eq!(rest.into_inner().resume(()), GeneratorState::Yielded(3));
        let mut rest = generator.values();
        assert_eq!((rest.next(), rest.into_returned()), (None, Some("end")));
    }

    #[test]
    fn a_generator_that_had_ended_before_panics() {
        let mut generator = ready::<_, u8, ()>(1);
        assert_eq!(generator.resume(()), GeneratorState::Complete(1));
        let message = message_of(|| {
            generator.values().next();
        });
        assert_eq!(message, "generator resumed after completion");
    }

    #[test]
    fn debug_and_clone_follow_from_the_parts() {
        let mut values = ready::<_, u8, ()>(1).values();
        let copy = values.clone();
        assert_eq!(values.next(), None);
        assert_eq!(format!("{values:?}"), "Values { generator: Ready { value: None }, returned: Some(1) }");
        assert_eq!(format!("{copy:?}"), "Values { generator: Ready { value: Some(1) }, returned: None }");
    }

    #[test]
    fn auto_traits_follow_from_the_generator_and_what_it_returns() {
        type Inner<T> = FromIter<core::option::IntoIter<T>>;
        type Returning<T> = crate::Ready<T, u8, ()>;
        assert!(implements!(Values<Inner<u8>>: Send));
        assert!(implements!(Values<Inner<u8>>: Sync));
        assert!(!implements!(Values<Inner<Rc<u8>>>: Send));
        assert!(!implements!(Values<Returning<Rc<u8>>>: Sync));
    }
}
