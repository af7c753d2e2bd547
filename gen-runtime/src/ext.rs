//! The methods that every generator has.

use crate::adapters::{AndThen, Chain, Inspect, MapResume, MapReturn, MapYield, Values};
use crate::generator::{Generator, GeneratorState};

/// Adapters for every [`Generator`].
///
/// Each is lazy: it takes the generator, and does nothing before it is resumed itself. Resumed after
/// completion it resumes the generator in it, and so panics where that does, with "generator resumed
/// after completion". If that generator completes a second time instead, an adapter that can complete
/// only once ([`map_return`](GeneratorExt::map_return) and [`chain`](GeneratorExt::chain)) panics with
/// the same words.
///
/// A panic of the generator in it, or of a closure, is passed on. After one of a closure the generator is where
/// it was: what was being mapped is lost, and the next `resume` goes on behind it.
///
/// Where a value is an [`Iterator`] as well, `inspect`, `chain` and `by_ref` have to be called by the trait's
/// name, as in `GeneratorExt::inspect(value, look)`.
pub trait GeneratorExt<R = ()>: Generator<R> {
    /// Maps each yield.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, from_iter};
    ///
    /// let doubled = from_iter([1, 2]).map_yield(|n| n * 2);
    /// assert_eq!(doubled.values().collect::<Vec<_>>(), [2, 4]);
    /// ```
    fn map_yield<Y, F>(self, map: F) -> MapYield<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Yield) -> Y,
    {
        MapYield::new(self, map)
    }

    /// Maps the returned value.
    ///
    /// ```
    /// use gen_runtime::{Generator, GeneratorExt, from_iter};
    ///
    /// let letters = from_iter(["a", "b"]).map_return(|()| "end");
    /// assert_eq!(letters.run((), |letter| println!("{letter}")), "end");
    /// ```
    fn map_return<T, F>(self, map: F) -> MapReturn<Self, F>
    where
        Self: Sized,
        F: FnOnce(Self::Return) -> T,
    {
        MapReturn::new(self, map)
    }

    /// Maps each argument of `resume`, the first one too, on its way in.
    ///
    /// ```
    /// use gen_runtime::{Generator, GeneratorExt, GeneratorState, from_fn};
    ///
    /// let lengths = from_fn(|length: usize| GeneratorState::<_, ()>::Yielded(length));
    /// let mut lengths = lengths.map_resume(|word: &str| word.len());
    /// assert_eq!(lengths.resume("four"), GeneratorState::Yielded(4));
    /// ```
    fn map_resume<A, F>(self, map: F) -> MapResume<Self, F>
    where
        Self: Sized,
        F: FnMut(A) -> R,
    {
        MapResume::new(self, map)
    }

    /// Looks at each yield before it is handed out.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, from_iter};
    ///
    /// let mut seen = Vec::new();
    /// let watched = from_iter([1, 2]).inspect(|n| seen.push(*n));
    /// assert_eq!(watched.values().sum::<i32>(), 3);
    /// assert_eq!(seen, [1, 2]);
    /// ```
    fn inspect<F>(self, look: F) -> Inspect<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Yield),
    {
        Inspect::new(self, look)
    }

    /// Goes on with the generator that `make` makes of the returned value, and returns what that does.
    ///
    /// The argument of `resume` that ends this generator is this generator's own; the next one starts
    /// at once, with `R::default()`. If `make` panics, a further `resume` panics with "generator
    /// resumed after panicking".
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, from_iter};
    ///
    /// let counted = from_iter(['a', 'b']).map_return(|()| 2);
    /// let mut all = counted.and_then(|count| from_iter(['0'; 5]).map_return(move |()| count)).values();
    /// assert_eq!(all.by_ref().collect::<String>(), "ab00000");
    /// assert_eq!(all.into_returned(), Some(2));
    /// ```
    fn and_then<N, F>(self, make: F) -> AndThen<Self, F, N>
    where
        Self: Sized,
        R: Default,
        F: FnOnce(Self::Return) -> N,
        N: Generator<R, Yield = Self::Yield>,
    {
        AndThen::new(self, make)
    }

    /// Goes on with a second generator, and returns what both did, as a pair.
    ///
    /// The argument of `resume` that ends this generator is this generator's own; the second one
    /// starts at once, with `R::default()`. Where only the second value matters, `and_then(|_| second)`
    /// leaves the first out.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, from_iter, ready};
    ///
    /// let mut all = from_iter([1, 2]).chain(ready("end")).values();
    /// assert_eq!(all.by_ref().sum::<i32>(), 3);
    /// assert_eq!(all.into_returned(), Some(((), "end")));
    /// ```
    fn chain<N>(self, second: N) -> Chain<Self, N, Self::Return>
    where
        Self: Sized,
        R: Default,
        N: Generator<R, Yield = Self::Yield>,
    {
        Chain::new(self, second)
    }

    /// Lends the generator to an adapter, so that it can go on afterwards.
    ///
    /// ```
    /// use gen_runtime::{Generator, GeneratorExt, GeneratorState, from_iter};
    ///
    /// let mut numbers = from_iter(1..);
    /// assert_eq!(numbers.by_ref().values().take(3).sum::<i32>(), 6);
    /// assert_eq!(numbers.resume(()), GeneratorState::Yielded(4));
    /// ```
    fn by_ref(&mut self) -> &mut Self {
        self
    }

    /// Turns a generator that takes `()` into an iterator over its yields, which keeps the returned value.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, from_iter};
    ///
    /// let mut numbers = from_iter([1, 2]).map_return(|()| "end").values();
    /// assert_eq!(numbers.by_ref().sum::<i32>(), 3);
    /// assert_eq!(numbers.returned(), Some(&"end"));
    /// ```
    fn values(self) -> Values<Self>
    where
        Self: Sized + Generator,
    {
        Values::new(self)
    }

    /// Resumes a generator that takes a `Result` with a value.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, GeneratorState, from_fn};
    ///
    /// let mut lengths = from_fn(|line: Result<&str, i32>| match line {
    ///     Ok(line) => GeneratorState::Yielded(line.len()),
    ///     Err(code) => GeneratorState::Complete(code),
    /// });
    /// assert_eq!(lengths.send("four"), GeneratorState::Yielded(4));
    /// ```
    ///
    /// # Panics
    ///
    /// Where [`resume`](Generator::resume) does.
    #[inline]
    fn send<T, E>(&mut self, value: T) -> StateOf<Self, T, E>
    where
        Self: Generator<Result<T, E>>,
    {
        Generator::<Result<T, E>>::resume(self, Ok(value))
    }

    /// Resumes a generator that takes a `Result` with an error: in the generator's body `?` at the
    /// yield then ends it, and anything else handles the error and goes on.
    ///
    /// ```
    /// use gen_runtime::{GeneratorExt, GeneratorState, from_fn};
    ///
    /// let mut lengths = from_fn(|line: Result<&str, i32>| match line {
    ///     Ok(line) => GeneratorState::Yielded(line.len()),
    ///     Err(code) => GeneratorState::Complete(code),
    /// });
    /// assert_eq!(lengths.throw(-1), GeneratorState::Complete(-1));
    /// ```
    ///
    /// # Panics
    ///
    /// Where [`resume`](Generator::resume) does.
    #[inline]
    fn throw<T, E>(&mut self, error: E) -> StateOf<Self, T, E>
    where
        Self: Generator<Result<T, E>>,
    {
        Generator::<Result<T, E>>::resume(self, Err(error))
    }
}

impl<R, G: Generator<R> + ?Sized> GeneratorExt<R> for G {}

/// What a generator that takes a `Result` answers.
type StateOf<G, T, E> =
    GeneratorState<<G as Generator<Result<T, E>>>::Yield, <G as Generator<Result<T, E>>>::Return>;

#[cfg(test)]
mod tests {
    use crate::{Generator, GeneratorExt, GeneratorState, from_fn, from_iter};

    /// Yields the total of what it is sent, and returns the first error that is thrown in.
    fn totals() -> impl Generator<Result<u64, char>, Yield = u64, Return = char> {
        let mut total = 0;
        from_fn(move |number: Result<u64, char>| match number {
            Ok(number) => GeneratorState::Yielded({
                total += number;
                total
            }),
            Err(error) => GeneratorState::Complete(error),
        })
    }

    #[test]
    fn send_resumes_with_ok_and_throw_with_err() {
        let mut totals = totals();
        assert_eq!([totals.send(3), totals.send(4)], [3, 7].map(GeneratorState::Yielded));
        assert_eq!(totals.throw('x'), GeneratorState::Complete('x'));
    }

    #[test]
    fn send_and_throw_are_there_where_the_type_is_not_known() {
        fn generic<E: Default>(generator: &mut impl Generator<Result<u64, E>>) {
            generator.send(1);
            generator.throw(E::default());
        }
        let mut three = from_iter(1..=3);
        generic::<()>(&mut three);
        assert_eq!(three.throw(()), GeneratorState::Yielded(3));

        let mut totals = totals();
        assert_eq!(totals.by_ref().map_yield(|total| total).send(2), GeneratorState::Yielded(2));
        let object: &mut dyn Generator<Result<u64, char>, Yield = u64, Return = char> = &mut totals;
        assert_eq!(object.send(1), GeneratorState::Yielded(3));
    }
}
