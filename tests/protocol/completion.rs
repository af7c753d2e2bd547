//! After the end and after a panic: what `resume` says, and what `next` says.

use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};

const AGAIN: &str = "generator resumed after completion";
const PANICKED: &str = "generator resumed after panicking";

/// The message of a panic of the library's, or the payload of one of the body's.
fn message<T: Debug>(action: impl FnOnce() -> T) -> &'static str {
    let payload = catch_unwind(AssertUnwindSafe(action)).expect_err("it does not panic");
    payload.downcast_ref::<&str>().expect("a message without arguments")
}

/// Yields up to `end`, and panics instead of handing out `bad`.
#[generator(resume = first)]
fn steps(end: u32, bad: u32) -> impl Generator<u32, Yield = u32, Return = u32> + Clone + Debug {
    let mut sum = first;
    for n in 0..end {
        if n == bad {
            resume_unwind(Box::new("the body's own"));
        }
        sum += yield_!(n);
    }
    sum
}

#[generator(resume = first)]
fn outer(end: u32, bad: u32) -> impl Generator<u32, Yield = u32, Return = u32> + Clone + Debug {
    1 + yield_from!(steps(end, bad), first)
}

#[generator(resume = first)]
fn boxed(end: u32, bad: u32) -> Box<dyn Generator<u32, Yield = u32, Return = u32>> {
    let sum = yield_from!(outer(end, bad), first);
    sum + 1
}

/// Checks what a generator says once it is at its end, by every way of asking.
fn always_says<G: Generator<u32, Yield = u32, Return = u32>>(mut generator: G, expected: &str) {
    for _ in 0..3 {
        assert_eq!(message(|| generator.resume(1)), expected);
        assert_eq!(message(|| (&mut generator).run(1, |_| 1)), expected);
        assert_eq!(message(|| generator.by_ref().map_yield(|n| n).resume(1)), expected);
    }
    assert_eq!(message(move || generator.run(1, |_| 1)), expected);
}

fn completes<G: Generator<u32, Yield = u32, Return = u32>>(mut generator: G) -> G {
    while let GeneratorState::Yielded(_) = generator.resume(1) {}
    generator
}

fn panics<G: Generator<u32, Yield = u32, Return = u32>>(mut generator: G, after: u32) -> G {
    for n in 0..after {
        assert_eq!(generator.resume(1), GeneratorState::Yielded(n));
    }
    assert_eq!(message(|| generator.resume(1)), "the body's own");
    generator
}

#[test]
fn a_generator_that_has_completed_says_so() {
    for end in 0..3 {
        always_says(completes(steps(end, 9)), AGAIN);
        always_says(completes(outer(end, 9)), AGAIN);
        always_says(completes(boxed(end, 9)), AGAIN);
    }
}

#[test]
fn a_generator_that_has_panicked_says_so() {
    for bad in 0..3 {
        always_says(panics(steps(3, bad), bad), PANICKED);
        always_says(panics(outer(3, bad), bad), PANICKED);
        always_says(panics(boxed(3, bad), bad), PANICKED);
    }
}

#[test]
fn a_clone_is_at_the_same_end_and_debug_tells_which() {
    let completed = completes(outer(1, 9));
    always_says(completed.clone(), AGAIN);
    assert_eq!(format!("{completed:?}"), "Finished");
    let panicked = panics(outer(2, 1), 1);
    always_says(panicked.clone(), PANICKED);
    assert_eq!(format!("{panicked:?}"), "Panicked");
}

#[test]
fn what_was_to_be_handed_in_is_dropped_when_it_cannot_be() {
    #[generator]
    fn short() -> impl Generator<std::rc::Rc<()>, Yield = (), Return = ()> {
        yield_!(());
    }

    let counted = std::rc::Rc::new(());
    let mut short = short();
    short.resume(counted.clone());
    short.resume(counted.clone());
    assert_eq!(message(|| short.resume(counted.clone())), AGAIN);
    assert_eq!(std::rc::Rc::strong_count(&counted), 1);
}

#[test]
fn a_delegate_that_had_ended_before_panics_in_the_outer_one() {
    #[generator(resume = first)]
    fn of<G: Generator<u32, Yield = u32, Return = u32>>(
        inner: G,
    ) -> impl Generator<u32, Yield = u32, Return = u32> {
        yield_from!(inner, first)
    }

    let mut of_completed = of(completes(steps(1, 9)));
    assert_eq!(message(|| of_completed.resume(1)), AGAIN);
    always_says(of_completed, PANICKED);
    let mut of_panicked = of(panics(steps(1, 0), 0));
    assert_eq!(message(|| of_panicked.resume(1)), PANICKED);
    always_says(of_panicked, PANICKED);
}

#[test]
fn values_say_none_for_ever_after_the_end_and_panic_after_a_panic() {
    let unit = |end, bad| steps(end, bad).map_resume(|()| 1).values();
    let mut completed = unit(2, 9);
    assert_eq!(completed.by_ref().count(), 2);
    assert_eq!([completed.next(), completed.next()], [None; 2]);
    assert_eq!(completed.into_returned(), Some(3));
    let mut panicked = unit(2, 1);
    assert_eq!(panicked.next(), Some(0));
    assert_eq!(message(|| panicked.next()), "the body's own");
    assert_eq!(message(|| panicked.next()), PANICKED);
    assert_eq!(panicked.returned(), None);
}
