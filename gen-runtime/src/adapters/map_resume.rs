//! A generator whose resume arguments go through a closure.

use core::fmt;

use crate::generator::{Generator, GeneratorState};

/// A generator with each resume argument mapped, made by
/// [`GeneratorExt::map_resume`](crate::GeneratorExt::map_resume).
///
/// With a function instead of a closure its type has a name:
///
/// ```
/// use gen_runtime::{FromFn, Generator, GeneratorExt, GeneratorState, MapResume, from_fn};
///
/// struct Lengths {
///     sizes: MapResume<FromFn<fn(usize) -> GeneratorState<usize, ()>>, fn(&str) -> usize>,
/// }
///
/// let double: fn(usize) -> _ = |length| GeneratorState::Yielded(2 * length);
/// let mut lengths = Lengths { sizes: from_fn(double).map_resume(str::len) };
/// assert_eq!(lengths.sizes.resume("four"), GeneratorState::Yielded(8));
/// ```
///
/// # Panics
///
/// `resume` panics where the generator in it does, and where the closure does.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct MapResume<G, F> {
    generator: G,
    map: F,
}

impl<G, F> MapResume<G, F> {
    pub(crate) fn new(generator: G, map: F) -> Self {
        MapResume { generator, map }
    }
}

impl<A, R, G, F> Generator<A> for MapResume<G, F>
where
    G: Generator<R>,
    F: FnMut(A) -> R,
{
    type Yield = G::Yield;
    type Return = G::Return;

    #[inline]
    fn resume(&mut self, arg: A) -> GeneratorState<G::Yield, G::Return> {
        self.generator.resume((self.map)(arg))
    }

    #[inline]
    fn run<H>(mut self, first: A, mut handler: H) -> G::Return
    where
        H: FnMut(G::Yield) -> A,
    {
        let first = (self.map)(first);
        self.generator.run(first, |value| (self.map)(handler(value)))
    }
}

impl<G: fmt::Debug, F> fmt::Debug for MapResume<G, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MapResume").field("generator", &self.generator).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::rc::Rc;

    use super::MapResume;
    use crate::contract::{
        Countdown, Log, OnlyRun, implements, message_after_completion, message_of, run_as_resumed,
    };
    use crate::{FromIter, Generator, GeneratorExt, GeneratorState, ready};

    #[test]
    fn maps_arguments_and_nothing_else() {
        let effects = run_as_resumed(|log| {
            let mapped = log.clone();
            Countdown::new(log, 1).map_resume(move |arg: u32| {
                mapped.note("map", arg);
                arg * 10
            })
        });
        assert_eq!(effects, ["map 1", "resume 10", "yield 1", "map 2", "resume 20", "return 30"]);
    }

    #[test]
    fn forwards_run() {
        assert_eq!(OnlyRun.map_resume(|arg: u32| arg * 10).run(1, |value| value), 40);
    }

    #[test]
    fn after_completion_the_inner_generator_answers() {
        let generator = Countdown::new(&Log::default(), 1).map_resume(|arg: u32| arg);
        assert_eq!(message_after_completion(generator), "generator resumed after completion");
    }

    #[test]
    fn after_a_panic_of_the_closure_the_generator_has_not_been_resumed() {
        let mut generator = Countdown::new(&Log::default(), 2).map_resume(|argument: u32| {
            assert!(argument != 0, "not zero");
            argument
        });
        let message = message_of(|| {
            generator.resume(0);
        });
        assert_eq!((message.as_str(), generator.resume(1)), ("not zero", GeneratorState::Yielded(2)));
    }

    #[test]
    fn debug_leaves_the_closure_out() {
        let generator = ready::<_, (), ()>(3).map_resume(|_: u8| ());
        assert_eq!(format!("{:?}", generator.clone()), "MapResume { generator: Ready { value: Some(3) } }");
    }

    #[test]
    fn auto_traits_follow_from_the_parts() {
        type Inner<T> = FromIter<core::option::IntoIter<T>>;
        assert!(implements!(MapResume<Inner<u8>, fn(u8)>: Send));
        assert!(implements!(MapResume<Inner<u8>, fn(u8)>: Sync));
        assert!(!implements!(MapResume<Inner<Rc<u8>>, fn(u8)>: Send));
        assert!(!implements!(MapResume<Inner<u8>, Rc<u8>>: Sync));
    }
}
