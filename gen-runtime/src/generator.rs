//! The protocol: a computation that is resumed, hands values out, and returns.

/// What a [`Generator`] answers when it is resumed.
///
/// ```
/// use gen_runtime::{Generator, GeneratorState, from_iter};
///
/// let mut letters = from_iter(['a', 'b']);
/// let mut word = String::new();
/// while let GeneratorState::Yielded(letter) = letters.resume(()) {
///     word.push(letter);
/// }
/// assert_eq!(word, "ab");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GeneratorState<Y, R> {
    /// The generator is suspended at a yield, whose value this is.
    Yielded(Y),
    /// The generator has ended, and this is what its body returned.
    Complete(R),
}

/// A computation that can be suspended: each [`resume`](Generator::resume) takes a value in and
/// brings either a yielded value or the returned one out.
///
/// A function under `#[generator]` that returns `impl Generator<R, Yield = Y, Return = T>` makes one:
/// the argument of `resume` is what `yield_!` evaluates to, except that of the first `resume`, which
/// goes to the pattern named by `#[generator(resume = pattern)]`.
///
/// ```
/// use gen_runtime::{Generator, GeneratorState, generator, yield_};
///
/// /// Answers each number with the total so far, and returns how many there were.
/// #[generator(resume = first)]
/// fn totals() -> impl Generator<u32, Yield = u32, Return = usize> {
///     let mut total = first;
///     let mut count = 1;
///     while total < 100 {
///         total += yield_!(total);
///         count += 1;
///     }
///     count
/// }
///
/// let mut totals = totals();
/// assert_eq!(totals.resume(20), GeneratorState::Yielded(20));
/// assert_eq!(totals.resume(30), GeneratorState::Yielded(50));
/// assert_eq!(totals.resume(70), GeneratorState::Complete(3));
/// ```
///
/// What returns an iterator is a generator as well if its return type says so, with both traits' bounds:
/// `impl Iterator<Item = T> + Generator<(), Yield = T, Return = ()>`. After its end it completes at every
/// resume, as it says `None` at every `next`.
#[must_use = "generators are lazy and do nothing unless resumed"]
pub trait Generator<R = ()> {
    /// What the generator hands out at each suspension.
    type Yield;
    /// What the generator's body returns.
    type Return;

    /// Runs the generator to its next yield or to its end.
    ///
    /// ```
    /// use gen_runtime::{Generator, GeneratorState, generator, yield_};
    ///
    /// #[generator(resume = first)]
    /// fn pairs() -> impl Generator<char, Yield = String, Return = ()> {
    ///     yield_!(format!("{first}{}", yield_!("one more".to_owned())));
    /// }
    ///
    /// let mut pairs = pairs();
    /// assert_eq!(pairs.resume('a'), GeneratorState::Yielded("one more".to_owned()));
    /// assert_eq!(pairs.resume('b'), GeneratorState::Yielded("ab".to_owned()));
    /// assert_eq!(pairs.resume('c'), GeneratorState::Complete(()));
    /// ```
    ///
    /// # Panics
    ///
    /// A generator made by `#[generator]` panics when it is resumed after it has completed or after
    /// its body has panicked, and passes on whatever its body panics with.
    fn resume(&mut self, arg: R) -> GeneratorState<Self::Yield, Self::Return>;

    /// Drives the generator to its end, answering each yield with `handler`, and gives what it returned.
    ///
    /// The generator starts with `first`. A function under `#[generator]` that has not started yet
    /// then runs as the plain function that it was written as, with a call of `handler` at each yield.
    ///
    /// ```
    /// use gen_runtime::{Generator, GeneratorState, from_fn};
    ///
    /// let mut guesses = 0;
    /// let game = from_fn(move |guess: u32| {
    ///     guesses += 1;
    ///     match guess {
    ///         7 => GeneratorState::Complete(guesses),
    ///         _ => GeneratorState::Yielded(guess < 7),
    ///     }
    /// });
    ///
    /// let mut guess = 5;
    /// let guesses = game.run(guess, |too_low| {
    ///     guess = if too_low { guess + 1 } else { guess - 1 };
    ///     guess
    /// });
    /// assert_eq!(guesses, 3);
    /// ```
    ///
    /// # Panics
    ///
    /// Where [`resume`](Generator::resume) does, so also when the generator has already completed.
    #[inline]
    fn run<H>(mut self, first: R, mut handler: H) -> Self::Return
    where
        Self: Sized,
        H: FnMut(Self::Yield) -> R,
    {
        let mut arg = first;
        loop {
            match self.resume(arg) {
                GeneratorState::Yielded(value) => arg = handler(value),
                GeneratorState::Complete(returned) => return returned,
            }
        }
    }
}

impl<R, G: Generator<R> + ?Sized> Generator<R> for &mut G {
    type Yield = G::Yield;
    type Return = G::Return;

    fn resume(&mut self, arg: R) -> GeneratorState<Self::Yield, Self::Return> {
        (**self).resume(arg)
    }
}

#[cfg(feature = "alloc")]
impl<R, G: Generator<R> + ?Sized> Generator<R> for alloc::boxed::Box<G> {
    type Yield = G::Yield;
    type Return = G::Return;

    fn resume(&mut self, arg: R) -> GeneratorState<Self::Yield, Self::Return> {
        (**self).resume(arg)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::{Generator, GeneratorState};
    use crate::__private::{State, Step, resumed_after_completion, transitions};
    use crate::contract::{message_of, run_as_resumed};

    /// The states of `for left in [2, 1] { sum += yield_!(left) }`, started with the first `sum`.
    enum Sum {
        Start,
        Waiting { left: u32, sum: u32 },
        Finished,
    }

    impl State for Sum {
        fn finished() -> Self {
            Sum::Finished
        }
    }

    /// The generator as the macro would make it, with a call of `resumed` or `plainly` for the reading.
    fn sum(resumed: impl Fn(), plainly: impl Fn()) -> impl Generator<u32, Yield = u32, Return = u32> {
        transitions(Sum::Start, move |state, arg| {
            resumed();
            let (left, sum) = match *state {
                Sum::Start => (2, arg),
                Sum::Waiting { left: 1, sum } => return Step::Complete(sum + arg),
                Sum::Waiting { left, sum } => (left - 1, sum + arg),
                Sum::Finished => resumed_after_completion(),
            };
            *state = Sum::Waiting { left, sum };
            Step::Yielded(left)
        })
        .with_plain(move |state, first, sink: &mut dyn FnMut(u32) -> u32, rest| {
            if !matches!(state, Sum::Start) {
                *rest = Some((state, first));
                return Step::Started;
            }
            plainly();
            let mut sum = first;
            for left in [2, 1] {
                sum += sink(left);
            }
            Step::Complete(sum)
        })
    }

    #[test]
    fn the_plain_reading_does_what_the_machine_does() {
        let effects = run_as_resumed(|_| sum(|| (), || ()));
        assert_eq!(effects, ["yield 2", "yield 1", "return 6"]);
    }

    #[test]
    fn a_machine_runs_plainly_from_the_start_only() {
        let (steps, runs) = (Cell::new(0), Cell::new(0));
        let machine = || sum(|| steps.set(steps.get() + 1), || runs.set(runs.get() + 1));
        assert_eq!(machine().run(10, |left| left), 13);
        assert_eq!((steps.get(), runs.get()), (0, 1));

        let mut suspended = machine();
        assert_eq!(suspended.resume(10), GeneratorState::Yielded(2));
        assert_eq!(suspended.run(5, |left| left), 16);
        assert_eq!((steps.get(), runs.get()), (3, 1));
    }

    #[test]
    fn a_finished_machine_cannot_be_run() {
        let mut finished = sum(|| (), || ());
        assert_eq!((&mut finished).run(0, |_| 0), 0);
        let message = message_of(|| {
            finished.run(0, |_| 0);
        });
        assert_eq!(message, "generator resumed after completion");
    }

    #[test]
    fn after_a_last_value_run_resumes_once_more_as_a_loop_would() {
        let last = || {
            transitions(Sum::Start, |state: &mut Sum, arg: u32| match state {
                Sum::Finished => Step::Complete(arg),
                _ => Step::Last(7),
            })
            .with_plain(|_, _, _: &mut dyn FnMut(u32) -> u32, _| Step::Last(7))
        };
        assert_eq!(last().run(0, |value| value + 1), 8);
        assert_eq!((&mut last()).run(0, |value| value + 1), 8);
    }

    #[test]
    fn the_trait_makes_objects_and_a_reference_is_a_generator() {
        let mut generator = sum(|| (), || ());
        let mut object: &mut dyn Generator<u32, Yield = u32, Return = u32> = &mut generator;
        assert_eq!(object.resume(1), GeneratorState::Yielded(2));
        assert_eq!(Generator::resume(&mut object, 2), GeneratorState::Yielded(1));
        assert_eq!(object.run(3, |_| 0), 6);
    }

    #[cfg(feature = "alloc")]
    #[test]
    fn a_box_is_a_generator() {
        let mut boxed: alloc::boxed::Box<dyn Generator<u32, Yield = u32, Return = u32>> =
            alloc::boxed::Box::new(sum(|| (), || ()));
        assert_eq!(Generator::resume(&mut boxed, 1), GeneratorState::Yielded(2));
        assert_eq!(boxed.run(2, |_| 3), 6);
    }
}
