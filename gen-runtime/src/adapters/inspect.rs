//! A generator whose yields are shown to a closure on their way.

use core::fmt;

use crate::generator::{Generator, GeneratorState};

/// A generator with each yield looked at, made by [`GeneratorExt::inspect`](crate::GeneratorExt::inspect).
///
/// With a function instead of a closure its type has a name:
///
/// ```
/// use std::ops::Range;
///
/// use gen_runtime::{FromIter, GeneratorExt, Inspect, from_iter};
///
/// struct Traced {
///     numbers: Inspect<FromIter<Range<u8>>, fn(&u8)>,
/// }
///
/// let traced = Traced { numbers: from_iter(0..3).inspect(|n| println!("{n}")) };
/// assert!(traced.numbers.values().eq([0, 1, 2]));
/// ```
///
/// # Panics
///
/// `resume` panics where the generator in it does, and where the closure does.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct Inspect<G, F> {
    generator: G,
    look: F,
}

impl<G, F> Inspect<G, F> {
    pub(crate) fn new(generator: G, look: F) -> Self {
        Inspect { generator, look }
    }
}

impl<R, G, F> Generator<R> for Inspect<G, F>
where
    G: Generator<R>,
    F: FnMut(&G::Yield),
{
    type Yield = G::Yield;
    type Return = G::Return;

    #[inline]
    fn resume(&mut self, arg: R) -> GeneratorState<G::Yield, G::Return> {
        let state = self.generator.resume(arg);
        if let GeneratorState::Yielded(value) = &state {
            (self.look)(value);
        }
        state
    }

    #[inline]
    fn run<H>(mut self, first: R, mut handler: H) -> G::Return
    where
        H: FnMut(G::Yield) -> R,
    {
        self.generator.run(first, |value| {
            (self.look)(&value);
            handler(value)
        })
    }
}

impl<G: fmt::Debug, F> fmt::Debug for Inspect<G, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Inspect").field("generator", &self.generator).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::format;
    use std::rc::Rc;

    use super::Inspect;
    use crate::contract::{
        Countdown, Log, OnlyRun, implements, message_after_completion, message_of, run_as_resumed,
    };
    use crate::{FromIter, Generator, GeneratorExt, GeneratorState, ready};

    #[test]
    fn looks_at_each_yield_before_it_is_handed_out() {
        let effects = run_as_resumed(|log| {
            let seen = log.clone();
            Countdown::new(log, 1).inspect(move |value| seen.note("look", value))
        });
        assert_eq!(effects, ["resume 1", "look 1", "yield 1", "resume 2", "return 3"]);
    }

    #[test]
    fn forwards_run() {
        let seen = Cell::new(0);
        let returned = OnlyRun.inspect(|value| seen.set(seen.get() + value)).run(1, |value| value);
        assert_eq!((returned, seen.get()), (4, 3));
    }

    #[test]
    fn after_completion_the_inner_generator_answers() {
        let generator = Countdown::new(&Log::default(), 1).inspect(|_| ());
        assert_eq!(message_after_completion(generator), "generator resumed after completion");
    }

    #[test]
    fn after_a_panic_of_the_closure_the_generator_goes_on_behind_the_lost_value() {
        let mut generator =
            Countdown::new(&Log::default(), 2).inspect(|value| assert!(*value != 2, "not two"));
        let message = message_of(|| {
            generator.resume(1);
        });
        assert_eq!((message.as_str(), generator.resume(1)), ("not two", GeneratorState::Yielded(1)));
    }

    #[test]
    fn debug_leaves_the_closure_out() {
        let generator = ready::<_, (), ()>(3).inspect(|()| ());
        assert_eq!(format!("{:?}", generator.clone()), "Inspect { generator: Ready { value: Some(3) } }");
    }

    #[test]
    fn auto_traits_follow_from_the_parts() {
        type Inner<T> = FromIter<core::option::IntoIter<T>>;
        assert!(implements!(Inspect<Inner<u8>, fn(&u8)>: Send));
        assert!(implements!(Inspect<Inner<u8>, fn(&u8)>: Sync));
        assert!(!implements!(Inspect<Inner<Rc<u8>>, fn(&Rc<u8>)>: Send));
        assert!(!implements!(Inspect<Inner<u8>, Rc<u8>>: Sync));
    }
}
