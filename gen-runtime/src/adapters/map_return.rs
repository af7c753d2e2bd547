//! A generator whose returned value goes through a closure.

use core::fmt;

use crate::__private::resumed_after_completion;
use crate::generator::{Generator, GeneratorState};

/// A generator with its returned value mapped, made by
/// [`GeneratorExt::map_return`](crate::GeneratorExt::map_return).
///
/// With a function instead of a closure its type has a name:
///
/// ```
/// use std::ops::Range;
///
/// use gen_runtime::{FromIter, Generator, GeneratorExt, MapReturn, from_iter};
///
/// struct Counted {
///     numbers: MapReturn<FromIter<Range<u8>>, fn(()) -> &'static str>,
/// }
///
/// let counted = Counted { numbers: from_iter(0..3).map_return(|()| "that was all") };
/// assert_eq!(counted.numbers.run((), |n| println!("{n}")), "that was all");
/// ```
///
/// # Panics
///
/// `resume` panics where the generator in it does, and after completion.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct MapReturn<G, F> {
    generator: G,
    /// Taken by the first completion, since it need not be callable twice.
    map: Option<F>,
}

impl<G, F> MapReturn<G, F> {
    pub(crate) fn new(generator: G, map: F) -> Self {
        MapReturn { generator, map: Some(map) }
    }
}

impl<R, T, G, F> Generator<R> for MapReturn<G, F>
where
    G: Generator<R>,
    F: FnOnce(G::Return) -> T,
{
    type Yield = G::Yield;
    type Return = T;

    #[inline]
    fn resume(&mut self, arg: R) -> GeneratorState<G::Yield, T> {
        match self.generator.resume(arg) {
            GeneratorState::Yielded(value) => GeneratorState::Yielded(value),
            GeneratorState::Complete(returned) => {
                GeneratorState::Complete(map_once(self.map.take(), returned))
            }
        }
    }

    #[inline]
    fn run<H>(self, first: R, handler: H) -> T
    where
        H: FnMut(G::Yield) -> R,
    {
        let returned = self.generator.run(first, handler);
        map_once(self.map, returned)
    }
}

/// Maps the value of the first completion; a generator that completes again has no second one to map.
fn map_once<A, T>(map: Option<impl FnOnce(A) -> T>, returned: A) -> T {
    match map {
        Some(map) => map(returned),
        None => resumed_after_completion(),
    }
}

impl<G: fmt::Debug, F> fmt::Debug for MapReturn<G, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MapReturn").field("generator", &self.generator).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::rc::Rc;
    use std::string::String;

    use super::MapReturn;
    use crate::contract::{
        Countdown, Log, OnlyRun, implements, message_after_completion, message_of, run_as_resumed,
    };
    use crate::{FromIter, Generator, GeneratorExt, GeneratorState, from_fn, ready};

    #[test]
    fn maps_the_returned_value_and_nothing_else() {
        let effects = run_as_resumed(|log| {
            let mapped = log.clone();
            Countdown::new(log, 1).map_return(move |returned| {
                mapped.note("map", returned);
                returned * 10
            })
        });
        assert_eq!(effects, ["resume 1", "yield 1", "resume 2", "map 3", "return 30"]);
    }

    #[test]
    fn the_closure_may_give_away_what_it_holds() {
        let name = String::from("total");
        let mut generator = ready::<_, (), ()>(3).map_return(|total| (name, total));
        assert_eq!(generator.resume(()), GeneratorState::Complete((String::from("total"), 3)));
    }

    #[test]
    fn forwards_run() {
        assert_eq!(OnlyRun.map_return(|returned| returned * 10).run(1, |value| value), 40);
    }

    #[test]
    fn after_completion_the_inner_generator_answers() {
        let generator = Countdown::new(&Log::default(), 1).map_return(|returned| returned);
        assert_eq!(message_after_completion(generator), "generator resumed after completion");
    }

    #[test]
    fn a_second_completion_panics_as_its_closure_is_gone() {
        let endless = from_fn(|()| GeneratorState::<(), u8>::Complete(1));
        let message = message_after_completion(endless.map_return(|returned| returned));
        assert_eq!(message, "generator resumed after completion");
    }

    #[test]
    fn after_a_panic_of_the_closure_the_generator_has_completed() {
        let mut generator =
            Countdown::new(&Log::default(), 0).map_return(|sum| assert!(sum == 0, "not zero"));
        for expected in ["not zero", "generator resumed after completion"] {
            let message = message_of(|| {
                generator.resume(1);
            });
            assert_eq!(message, expected);
        }
    }

    #[test]
    fn debug_leaves_the_closure_out() {
        let generator = ready::<_, (), ()>(3).map_return(|total| total);
        assert_eq!(format!("{:?}", generator.clone()), "MapReturn { generator: Ready { value: Some(3) } }");
    }

    #[test]
    fn auto_traits_follow_from_the_parts() {
        type Inner<T> = FromIter<core::option::IntoIter<T>>;
        assert!(implements!(MapReturn<Inner<u8>, fn(u8)>: Send));
        assert!(implements!(MapReturn<Inner<u8>, fn(u8)>: Sync));
        assert!(!implements!(MapReturn<Inner<Rc<u8>>, fn(Rc<u8>)>: Send));
        assert!(!implements!(MapReturn<Inner<u8>, Rc<u8>>: Sync));
    }
}
