//! The rules of Python's `yield from`, as far as they carry over.
//!
//! | Python | here |
//! |---|---|
//! | `g.send(v)`, `next(g)` | `g.send(v)`, `g.send(())` |
//! | `g.throw(e)`, an exception | `g.throw(e)`, the error of a `Result` |
//! | `g.close()` | `drop(g)`, or an error that the generator knows |
//! | `StopIteration(value)` | `GeneratorState::Complete(value)` |
//! | an uncaught exception | the failure that is returned, or a panic |

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use gen_runtime::{Generator, GeneratorExt, GeneratorState, from_fn, generator, yield_, yield_from};

use crate::driver::driven;
use crate::trace::Trace;

use GeneratorState::{Complete, Yielded};

type Sent = Result<u32, String>;
type Ended = Result<u32, String>;

/// Notes everything that happens to it.
#[generator(resume = first)]
fn inner(trace: &Trace) -> impl Generator<Sent, Yield = u32, Return = Ended> {
    let _finally = trace.guard("inner");
    trace.note(format_args!("inner starts with {first:?}"));
    first?;
    for n in [10, 20] {
        match yield_!(n) {
            Ok(sent) => trace.note(format_args!("inner is sent {sent}")),
            Err(error) if error == "forgivable" => trace.note("inner forgives"),
            Err(error) => {
                trace.note(format_args!("inner ends by {error}"));
                return Err(error);
            }
        }
    }
    trace.note("inner ends");
    Ok(99)
}

#[generator(resume = first)]
fn outer(trace: &Trace) -> impl Generator<Sent, Yield = u32, Return = Ended> {
    let _finally = trace.guard("outer");
    trace.note("outer starts");
    let before = yield_!(1);
    trace.note(format_args!("outer is sent {before:?}"));
    let returned = yield_from!(inner(trace), first);
    trace.note(format_args!("inner returned {returned:?}"));
    let after = yield_!(2)?;
    Ok(returned? + after)
}

#[test]
fn next_is_delegated_and_the_value_is_the_expressions() {
    let trace = Trace::default();
    let mut outer = outer(&trace);
    assert_eq!(trace.take(), [""; 0], "nothing runs before it is asked for");
    assert_eq!([0, 3, 5, 7].map(|n| outer.send(n)), [1, 10, 20, 2].map(Yielded));
    assert_eq!(outer.send(1), Complete(Ok(100)));
    assert_eq!(
        trace.take(),
        [
            "outer starts",
            "outer is sent Ok(3)",
            "inner starts with Ok(0)",
            "inner is sent 5",
            "inner is sent 7",
            "inner ends",
            "drop inner",
            "inner returned Ok(99)",
            "drop outer",
        ]
    );
}

#[test]
fn an_error_in_the_initial_resume_of_the_inner_is_the_outers_to_handle() {
    let trace = Trace::default();
    let mut outer = outer(&trace);
    assert_eq!(outer.throw("from the start".into()), Yielded(1));
    assert_eq!(outer.send(3), Yielded(2));
    let effects = trace.take();
    assert_eq!(effects[2], "inner starts with Err(\"from the start\")");
    assert_eq!(effects[3..], ["drop inner", "inner returned Err(\"from the start\")"]);
    assert_eq!(outer.send(1), Complete(Err("from the start".into())));
}

#[test]
fn what_is_thrown_goes_to_the_inner_as_long_as_that_runs() {
    let trace = Trace::default();
    let mut thrown = outer(&trace);
    assert_eq!([0, 0].map(|n| thrown.send(n)), [1, 10].map(Yielded));
    trace.take();
    assert_eq!(thrown.throw("forgivable".into()), Yielded(20));
    assert_eq!(thrown.throw("final".into()), Yielded(2));
    assert_eq!(
        trace.take(),
        ["inner forgives", "inner ends by final", "drop inner", "inner returned Err(\"final\")"]
    );
    assert_eq!(thrown.throw("to the outer".into()), Complete(Err("to the outer".into())));
    assert_eq!(trace.take(), ["drop outer"]);
}

#[test]
fn closing_is_delegated_from_the_inside_out() {
    for (steps, expected) in
        [(0, &[][..]), (1, &["drop outer"]), (2, &["drop inner", "drop outer"]), (4, &["drop outer"])]
    {
        let trace = Trace::default();
        let mut closed = outer(&trace);
        (0..steps).for_each(|n| drop(closed.send(n)));
        trace.take();
        drop(closed);
        assert_eq!(trace.take(), expected, "after {steps} steps");
    }
}

#[generator]
fn of_plain_iterators() -> impl Generator<Sent, Yield = u32, Return = Ended> {
    yield_from!(0..2);
    yield_from!(Some(7));
    Ok(yield_!(9)?)
}

#[test]
fn what_is_sent_or_thrown_to_a_plain_iterator_is_ignored() {
    // Python has no way to send to one and lets errors out of it; here they are the iterator's to ignore.
    let answers = [Ok(0), Ok(5), Err("ignored".into()), Err("ignored".into()), Ok(3)];
    assert_eq!(driven(of_plain_iterators, &answers), (vec![0, 1, 7, 9], Ok(3)));
}

#[test]
fn an_iterator_that_is_dropped_early_is_closed() {
    struct Closing<'t>(&'t Trace);
    impl Iterator for Closing<'_> {
        type Item = u32;
        fn next(&mut self) -> Option<u32> {
            Some(1)
        }
    }
    impl Drop for Closing<'_> {
        fn drop(&mut self) {
            self.0.note("closed");
        }
    }
    #[generator]
    fn of_one(trace: &Trace) -> impl Generator<Yield = u32, Return = ()> {
        yield_from!(Closing(trace));
    }

    let trace = Trace::default();
    let mut generator = of_one(&trace);
    assert_eq!((generator.resume(()), generator.resume(())), (Yielded(1), Yielded(1)));
    drop(generator);
    assert_eq!(trace.take(), ["closed"]);
}

#[generator(resume = first)]
fn nothing_to_yield(value: u32) -> impl Generator<Sent, Yield = u32, Return = Ended> {
    if false {
        yield_!(0)?;
    }
    first.map(|first| first + value)
}

#[generator(resume = first)]
fn of_nothing() -> impl Generator<Sent, Yield = u32, Return = Ended> {
    let once = yield_from!(nothing_to_yield(1), first)?;
    let twice = yield_from!(nothing_to_yield(10), Ok(once))?;
    yield_!(twice)
}

#[test]
fn a_delegate_may_return_without_a_yield() {
    assert_eq!(driven(of_nothing, &[Ok(100), Ok(4)]), (vec![111], Ok(4)));
    assert_eq!(driven(of_nothing, &[Err("early".into())]), (vec![], Err("early".into())));
}

#[test]
fn values_and_errors_are_returned_by_hand_written_generators_as_well() {
    #[generator(resume = first)]
    fn of<G: Generator<Sent, Yield = u32, Return = Ended>>(
        inner: G,
    ) -> impl Generator<Sent, Yield = u32, Return = Ended> {
        Ok(yield_from!(inner, first)? * 2)
    }

    let stops_at_error = || {
        from_fn(|sent: Sent| match sent {
            Ok(0) => Complete(Ok(21)),
            Ok(n) => Yielded(n + 1),
            Err(error) => Complete(Err(error)),
        })
    };
    assert_eq!(driven(|| of(stops_at_error()), &[Ok(5), Ok(6), Ok(0)]), (vec![6, 7], Ok(42)));
    assert_eq!(driven(|| of(stops_at_error()), &[Ok(5), Err("x".into())]), (vec![6], Err("x".into())));
}

#[generator]
fn panicking(trace: &Trace) -> impl Generator<Sent, Yield = u32, Return = Ended> {
    let _finally = trace.guard("panicking");
    yield_!(1)?;
    resume_unwind(Box::new("uncaught"))
}

#[generator(resume = first)]
fn around(trace: &Trace) -> impl Generator<Sent, Yield = u32, Return = Ended> {
    let _finally = trace.guard("around");
    yield_from!(panicking(trace), first)
}

#[test]
fn an_exception_that_nobody_catches_unwinds_both_and_ends_both() {
    let trace = Trace::default();
    let mut around = around(&trace);
    assert_eq!(around.send(0), Yielded(1));
    assert!(catch_unwind(AssertUnwindSafe(|| around.send(0))).is_err());
    assert_eq!(trace.take(), ["drop panicking", "drop around"]);
    let again = catch_unwind(AssertUnwindSafe(|| around.send(0))).unwrap_err();
    assert_eq!(again.downcast_ref(), Some(&"generator resumed after panicking"));
}

/// `yield from` of an expression that itself yields, and of what a delegate returned.
#[generator(resume = first)]
fn nested() -> impl Generator<Sent, Yield = u32, Return = Ended> {
    let pair =
        (yield_from!(nothing_to_yield(yield_!(1)?), first)?, yield_from!(nothing_to_yield(2), yield_!(3))?);
    yield_from!([pair.0, pair.1]);
    yield_from!(nothing_to_yield(0), Ok(pair.0 * pair.1))
}

#[test]
fn delegations_nest_in_each_others_operands() {
    assert_eq!(driven(nested, &[Ok(10), Ok(5), Ok(6), Ok(0), Ok(0)]), (vec![1, 3, 15, 8], Ok(120)));
    assert_eq!(driven(nested, &[Err("first".into()), Ok(5)]), (vec![1], Err("first".into())));
}

/// The flattening of lists in lists, which is where most meet `yield from` first.
enum Nested {
    One(u32),
    Many(Vec<Nested>),
}

#[generator]
fn flat(nested: &Nested) -> Box<dyn Iterator<Item = u32> + '_> {
    match nested {
        Nested::One(n) => yield_!(*n),
        Nested::Many(list) => {
            for nested in list {
                yield_from!(flat(nested));
            }
        }
    }
}

#[test]
fn lists_in_lists_are_flattened() {
    use Nested::{Many, One};

    let nested = Many(vec![One(1), Many(vec![]), Many(vec![Many(vec![One(2)]), One(3)])]);
    assert!(flat(&nested).eq([1, 2, 3]));
    assert_eq!(flat(&nested).sum::<u32>(), 6);
}

/// A tree of tasks that report to whoever asks, as in a trampoline of coroutines.
#[generator]
fn trampolined(depth: u32) -> Box<dyn Generator<u32, Yield = u32, Return = u32>> {
    if depth == 0 {
        return 1;
    }
    let factor = yield_!(depth);
    factor * yield_from!(trampolined(depth - 1))
}

#[test]
fn a_factorial_of_coroutines() {
    assert_eq!(trampolined(5).run(0, |depth| depth), 120);
    assert_eq!(driven(|| trampolined(3), &[0, 3, 2, 1]), (vec![3, 2, 1], 6));
}
