//! When delegates end: as soon as they have completed, and first of all when the outer one is dropped.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use gen_runtime::{Generator, GeneratorState, generator, yield_, yield_from};

use crate::trace::{Guard, Trace};

#[generator]
fn inner<'t>(name: &'static str, trace: &'t Trace) -> impl Generator<Yield = u32, Return = Guard<'t>> {
    let _local = trace.guard(name);
    yield_!(1);
    yield_!(2);
    trace.note("inner ends");
    trace.guard("returned")
}

#[generator]
fn outer<'t>(argument: Guard<'t>, trace: &'t Trace) -> impl Generator<Yield = u32, Return = ()> {
    let _local = trace.guard("outer local");
    let returned = yield_from!(inner("inner local", trace));
    trace.note(format_args!("delegated {}", argument.name));
    yield_!(3);
    trace.note(format_args!("still has what was {}", returned.name));
}

/// The effects of a generator that is dropped after some steps.
fn dropped_after<'t, G>(steps: usize, trace: &'t Trace, make: impl Fn(&'t Trace) -> G) -> Vec<String>
where
    G: Generator<Yield = u32>,
{
    let mut generator = make(trace);
    for _ in 0..steps {
        assert!(matches!(generator.resume(()), GeneratorState::Yielded(_)));
    }
    trace.take();
    drop(generator);
    trace.take()
}

#[test]
fn an_early_drop_of_the_outer_drops_the_inner_first() {
    let trace = Trace::default();
    let dropped = |steps| dropped_after(steps, &trace, |trace| outer(trace.guard("argument"), trace));
    assert_eq!(dropped(0), ["drop argument"]);
    for steps in [1, 2] {
        assert_eq!(dropped(steps), ["drop inner local", "drop outer local", "drop argument"]);
    }
    assert_eq!(dropped(3), ["drop returned", "drop outer local", "drop argument"]);
}

#[test]
fn a_delegate_is_gone_before_what_follows_it_runs() {
    let trace = Trace::default();
    let expected = [
        "inner ends",
        "drop inner local",
        "delegated argument",
        "still has what was returned",
        "drop returned",
        "drop outer local",
        "drop argument",
    ];
    let mut stepped = outer(trace.guard("argument"), &trace);
    (&mut stepped).run((), |_| ());
    assert_eq!(trace.take(), expected);
    outer(trace.guard("argument"), &trace).run((), |_| ());
    assert_eq!(trace.take(), expected);
}

#[generator]
fn through_three<'t>(trace: &'t Trace) -> Box<dyn Generator<Yield = u32, Return = ()> + 't> {
    let _one = trace.guard("one");
    yield_from!(two(trace));
}

#[generator]
fn two<'t>(trace: &'t Trace) -> Box<dyn Generator<Yield = u32, Return = ()> + 't> {
    let _two = trace.guard("two");
    drop(yield_from!(inner("three", trace)));
}

#[test]
fn the_innermost_goes_first_through_boxes_as_well() {
    let trace = Trace::default();
    assert_eq!(dropped_after(1, &trace, through_three), ["drop three", "drop two", "drop one"]);
}

struct Items<'t>(u32, #[allow(dead_code, reason = "it is there to be dropped")] Guard<'t>);

impl Iterator for Items<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

#[generator]
fn of_items(trace: &Trace) -> impl Generator<Yield = u32, Return = ()> {
    let _local = trace.guard("local");
    let pair = (trace.guard("left"), yield_from!(Items(2, trace.guard("items"))), yield_!(7));
    trace.note("has a pair");
    drop(pair);
}

#[test]
fn an_iterator_is_dropped_at_its_end_and_operands_to_its_left_after_it() {
    let trace = Trace::default();
    let dropped = |steps| dropped_after(steps, &trace, of_items);
    assert_eq!(dropped(1), ["drop items", "drop left", "drop local"]);
    assert_eq!(dropped(3), ["drop left", "drop local"]);
    for make in [|trace| of_items(trace).run((), |_| ()), |trace| (&mut of_items(trace)).run((), |_| ())] {
        make(&trace);
        assert_eq!(trace.take(), ["drop items", "has a pair", "drop left", "drop local"]);
    }
}

#[generator]
fn of_temporaries(trace: &Trace) -> impl Generator<Yield = u32, Return = ()> {
    yield_from!(0..trace.guard("temporary").name.len() as u32 - 8);
    trace.note("behind");
}

#[test]
fn the_operands_temporaries_are_gone_before_the_first_yield() {
    let trace = Trace::default();
    let handler = |_| trace.note("yield");
    of_temporaries(&trace).run((), handler);
    assert_eq!(trace.take(), ["drop temporary", "yield", "behind"]);
    (&mut of_temporaries(&trace)).run((), handler);
    assert_eq!(trace.take(), ["drop temporary", "yield", "behind"]);
}

#[generator]
fn failing(trace: &Trace) -> impl Generator<Yield = u32, Return = ()> {
    let _local = trace.guard("failing local");
    yield_!(1);
    resume_unwind(Box::new("on purpose"));
}

#[generator]
fn of_a_failure(trace: &Trace) -> impl Generator<Yield = u32, Return = ()> {
    let _local = trace.guard("outer local");
    yield_from!(failing(trace));
}

#[test]
fn a_panic_unwinds_the_delegate_first() {
    let trace = Trace::default();
    let unwound = ["drop failing local", "drop outer local"];
    let mut stepped = of_a_failure(&trace);
    stepped.resume(());
    assert!(catch_unwind(AssertUnwindSafe(|| stepped.resume(()))).is_err());
    assert_eq!(trace.take(), unwound);
    drop(stepped);
    assert!(catch_unwind(AssertUnwindSafe(|| of_a_failure(&trace).run((), |_| ()))).is_err());
    assert_eq!(trace.take(), unwound);
}

#[test]
fn a_panic_of_the_handler_unwinds_both() {
    let trace = Trace::default();
    let run = || of_a_failure(&trace).run((), |_| resume_unwind(Box::new("the handler's")));
    assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
    assert_eq!(trace.take(), ["drop failing local", "drop outer local"]);
}

#[generator(resume = first)]
fn arguments<'t>(trace: &'t Trace) -> impl Generator<Option<Guard<'t>>, Yield = u32, Return = ()> {
    let first = first.map(|guard| guard.name);
    trace.note(format_args!("started with {first:?}"));
    yield_from!([1, 2]);
    trace.note("behind the items");
}

#[test]
fn what_is_handed_in_during_an_iterator_is_dropped_at_once() {
    let trace = Trace::default();
    let mut generator = arguments(&trace);
    generator.resume(Some(trace.guard("first")));
    assert_eq!(trace.take(), ["drop first", "started with Some(\"first\")"]);
    generator.resume(Some(trace.guard("second")));
    assert_eq!(trace.take(), ["drop second"]);
    generator.resume(Some(trace.guard("third")));
    assert_eq!(trace.take(), ["drop third", "behind the items"]);
}
