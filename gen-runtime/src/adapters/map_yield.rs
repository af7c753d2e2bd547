//! A generator whose yields go through a closure.

use core::fmt;

use crate::generator::{Generator, GeneratorState};

/// A generator with each yield mapped, made by [`GeneratorExt::map_yield`](crate::GeneratorExt::map_yield).
///
/// With a function instead of a closure its type has a name:
///
/// ```
/// use std::ops::Range;
///
/// use gen_runtime::{FromIter, GeneratorExt, MapYield, from_iter};
///
/// struct Squares {
///     numbers: MapYield<FromIter<Range<u8>>, fn(u8) -> u8>,
/// }
///
/// let squares = Squares { numbers: from_iter(0..3).map_yield(|n| n * n) };
/// assert!(squares.numbers.values().eq([0, 1, 4]));
/// ```
///
/// # Panics
///
/// `resume` panics where the generator in it does, and where the closure does.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct MapYield<G, F> {
    generator: G,
    map: F,
}

impl<G, F> MapYield<G, F> {
    pub(crate) fn new(generator: G, map: F) -> Self {
        MapYield { generator, map }
    }
}

impl<R, Y, G, F> Generator<R> for MapYield<G, F>
where
    G: Generator<R>,
    F: FnMut(G::Yield) -> Y,
{
    type Yield = Y;
    type Return = G::Return;

    #[inline]
    fn resume(&mut self, arg: R) -> GeneratorState<Y, G::Return> {
        match self.generator.resume(arg) {
            GeneratorState::Yielded(value) => GeneratorState::Yielded((self.map)(value)),
            GeneratorState::Complete(returned) => GeneratorState::Complete(returned),
        }
    }

    #[inline]
    fn run<H>(mut self, first: R, mut handler: H) -> G::Return
    where
        H: FnMut(Y) -> R,
    {
        self.generator.run(first, |value| handler((self.map)(value)))
    }
}

impl<G: fmt::Debug, F> fmt::Debug for MapYield<G, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MapYield").field("generator", &self.generator).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::rc::Rc;

    use super::MapYield;
    use crate::contract::{
        Countdown, Log, OnlyRun, implements, message_after_completion, message_of, run_as_resumed,
    };
    use crate::{FromIter, Generator, GeneratorExt, GeneratorState, from_iter};

    #[test]
    fn maps_yields_and_nothing_else() {
        let effects = run_as_resumed(|log| {
            let mapped = log.clone();
            Countdown::new(log, 2).map_yield(move |value| {
                mapped.note("map", value);
                value * 10
            })
        });
        assert_eq!(
            effects,
            ["resume 1", "map 2", "yield 20", "resume 2", "map 1", "yield 10", "resume 3", "return 6"]
        );
    }

    #[test]
    fn forwards_run() {
        assert_eq!(OnlyRun.map_yield(|value| value * 10).run(1, |value| value), 31);
    }

    #[test]
    fn after_completion_the_inner_generator_answers() {
        let generator = Countdown::new(&Log::default(), 1).map_yield(|value| value);
        assert_eq!(message_after_completion(generator), "generator resumed after completion");
    }

    #[test]
    fn after_a_panic_of_the_closure_the_generator_goes_on_behind_the_lost_value() {
        let mut generator = Countdown::new(&Log::default(), 3).map_yield(|value| {
            assert!(value != 2, "not two");
            value
        });
        assert_eq!(generator.resume(1), GeneratorState::Yielded(3));
        let message = message_of(|| {
            generator.resume(1);
        });
        assert_eq!((message.as_str(), generator.resume(1)), ("not two", GeneratorState::Yielded(1)));
    }

    #[test]
    fn debug_leaves_the_closure_out_and_a_clone_goes_on_alone() {
        let mut original = from_iter([1, 2]).map_yield(|value| value + 1).values();
        assert_eq!(original.next(), Some(2));
        let copy = original.clone();
        assert_eq!(original.next(), Some(3));
        assert_eq!(copy.count(), 1);
        let generator = from_iter::<_, ()>([1; 0]).map_yield(|value| value);
        assert_eq!(
            format!("{generator:?}"),
            "MapYield { generator: FromIter { items: Some(IntoIter([])) } }"
        );
    }

    #[test]
    fn auto_traits_follow_from_the_parts() {
        type Inner<T> = FromIter<core::option::IntoIter<T>>;
        assert!(implements!(MapYield<Inner<u8>, fn(u8)>: Send));
        assert!(implements!(MapYield<Inner<u8>, fn(u8)>: Sync));
        assert!(!implements!(MapYield<Inner<Rc<u8>>, fn(Rc<u8>)>: Send));
        assert!(!implements!(MapYield<Inner<u8>, Rc<u8>>: Sync));
    }
}
