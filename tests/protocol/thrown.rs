//! Errors thrown in: `R` is a `Result`, so that `yield_!(x)?` does what Python's `throw` does.

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};

use crate::driver::driven;
use crate::trace::Trace;

use GeneratorState::{Complete, Yielded};

#[derive(Clone, Debug, PartialEq)]
enum Fault {
    Retry,
    Skip,
    Fatal(&'static str),
}

type In = Result<u32, Fault>;

/// Handles `Retry`, and nothing else.
#[generator(resume = first)]
fn patient(name: &'static str, trace: &Trace) -> impl Generator<In, Yield = String, Return = In> {
    let _guard = trace.guard(name);
    let mut sum = first?;
    for step in 1..=2 {
        sum += loop {
            match yield_!(format!("{name} {step}")) {
                Err(Fault::Retry) => trace.note(format_args!("{name} tries again")),
                answer => break answer?,
            }
        };
    }
    trace.note(format_args!("{name} is done"));
    Ok(sum)
}

/// Handles `Skip` of what it delegates to.
#[generator(resume = first)]
fn outer(trace: &Trace) -> impl Generator<In, Yield = String, Return = In> {
    let _guard = trace.guard("outer");
    let left = match yield_from!(patient("left", trace), first) {
        Err(Fault::Skip) => {
            trace.note("left was skipped");
            0
        }
        returned => returned?,
    };
    let between = yield_!("between".to_owned())?;
    let right = yield_from!(patient("right", trace), Ok(between))?;
    Ok(left * 100 + right)
}

#[test]
fn an_error_is_handled_by_the_delegate_that_waits() {
    let trace = Trace::default();
    let mut outer = outer(&trace);
    assert_eq!(outer.send(1), Yielded("left 1".into()));
    assert_eq!(outer.throw(Fault::Retry), Yielded("left 1".into()));
    assert_eq!(outer.send(2), Yielded("left 2".into()));
    assert_eq!(outer.throw(Fault::Retry), Yielded("left 2".into()));
    assert_eq!(trace.take(), ["left tries again", "left tries again"]);
    assert_eq!(outer.send(3), Yielded("between".into()));
    assert_eq!(trace.take(), ["left is done", "drop left"]);
}

#[test]
fn an_error_that_the_delegate_leaves_to_it_is_handled_by_the_outer() {
    let trace = Trace::default();
    let mut outer = outer(&trace);
    outer.send(1);
    assert_eq!(outer.throw(Fault::Skip), Yielded("between".into()));
    assert_eq!(trace.take(), ["drop left", "left was skipped"]);
    assert_eq!(outer.send(4), Yielded("right 1".into()));
    assert_eq!((outer.send(5), outer.send(6)), (Yielded("right 2".into()), Complete(Ok(15))));
}

#[test]
fn an_error_that_nobody_handles_passes_through_all() {
    for (steps, expected) in
        [(1, &["drop left", "drop outer"][..]), (3, &["drop outer"]), (4, &["drop right", "drop outer"])]
    {
        let trace = Trace::default();
        let mut outer = outer(&trace);
        (0..steps).for_each(|step| drop(outer.send(step)));
        trace.take();
        assert_eq!(outer.throw(Fault::Fatal("over")), Complete(Err(Fault::Fatal("over"))));
        assert_eq!(trace.take(), expected, "thrown in after {steps} steps");
    }
}

#[test]
fn an_error_thrown_in_before_the_start_meets_the_first_pattern() {
    let trace = Trace::default();
    let mut thrown = outer(&trace);
    assert_eq!(thrown.throw(Fault::Fatal("early")), Complete(Err(Fault::Fatal("early"))));
    assert_eq!(trace.take(), ["drop left", "drop outer"]);
    // Skipping is the outer's own affair, whoever is thrown at.
    assert_eq!(outer(&trace).throw(Fault::Skip), Yielded("between".into()));
}

#[test]
fn run_hands_errors_in_as_resume_does() {
    let trace = Trace::default();
    let answers = [Ok(1), Err(Fault::Retry), Ok(2), Ok(3), Ok(4), Err(Fault::Retry), Ok(5), Ok(6)];
    let (yields, returned) = driven(|| outer(&trace), &answers);
    assert_eq!(yields, ["left 1", "left 1", "left 2", "between", "right 1", "right 1", "right 2"]);
    assert_eq!(returned, Ok(615));
    let (_, failed) = driven(|| outer(&trace), &[Ok(1), Ok(1), Err(Fault::Fatal("in the middle"))]);
    assert_eq!(failed, Err(Fault::Fatal("in the middle")));
}

#[derive(Debug, PartialEq)]
struct Outermost(String);

impl From<Fault> for Outermost {
    fn from(fault: Fault) -> Self {
        Outermost(format!("{fault:?}"))
    }
}

/// Returns errors of another type, and throws one into its delegate itself.
#[generator(resume = first)]
fn converting(trace: &Trace) -> impl Generator<In, Yield = String, Return = Result<u32, Outermost>> {
    let sum = yield_from!(patient("one", trace), first)?;
    let own = yield_from!(patient("two", trace), Err(Fault::Fatal("its own")));
    assert_eq!(own, Err(Fault::Fatal("its own")));
    Ok(sum + yield_!("last".into())?)
}

#[test]
fn an_error_is_converted_where_it_leaves() {
    let trace = Trace::default();
    let fatal = driven(|| converting(&trace), &[Ok(1), Err(Fault::Fatal("x"))]);
    assert_eq!(fatal, (vec!["one 1".into()], Err(Outermost("Fatal(\"x\")".into()))));
    let (yields, returned) = driven(|| converting(&trace), &[Ok(1), Ok(2), Ok(3), Ok(4)]);
    assert_eq!((yields.len(), returned), (3, Ok(10)));
    let skipped = driven(|| converting(&trace), &[Ok(1), Ok(2), Ok(3), Err(Fault::Skip)]);
    assert_eq!(skipped.1, Err(Outermost("Skip".into())));
}

/// What Python's `close` does: an error that a generator may tidy up for, and is not to answer with a yield.
#[generator]
fn closing(trace: &Trace) -> impl Generator<Result<(), ()>, Yield = u32, Return = &'static str> {
    let mut count = 0;
    loop {
        if yield_!(count).is_err() {
            trace.note("tidies up");
            return "closed";
        }
        count += 1;
    }
}

#[test]
fn a_generator_is_closed_by_an_error_that_it_knows() {
    let trace = Trace::default();
    let mut generator = closing(&trace);
    assert_eq!((generator.send(()), generator.send(())), (Yielded(0), Yielded(1)));
    assert_eq!(generator.throw(()), Complete("closed"));
    assert_eq!(trace.take(), ["tidies up"]);
}
