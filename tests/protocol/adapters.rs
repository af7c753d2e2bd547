//! The adapters, on generators that the macro has made: what they change, and that nothing else changes.

use std::cell::Cell;

use gen_runtime::{Generator, GeneratorExt, GeneratorState, from_fn, from_iter, generator, ready, yield_};

use crate::driver::driven;
use crate::trace::Trace;

use GeneratorState::{Complete, Yielded};

/// Hands out `count` numbers, and returns the sum of the answers.
#[generator(resume = first)]
fn summing(count: u32) -> impl Generator<u32, Yield = u32, Return = u32> + Clone + std::fmt::Debug {
    let mut sum = first;
    for n in 0..count {
        sum += yield_!(n);
    }
    sum
}

#[test]
fn each_changes_one_thing_from_any_step_on() {
    let answers = [1, 10, 100];
    assert_eq!(driven(|| summing(2), &answers), (vec![0, 1], 111));
    assert_eq!(driven(|| summing(2).map_yield(|n| n + 5), &answers), (vec![5, 6], 111));
    assert_eq!(driven(|| summing(2).map_return(|sum| sum.to_string()), &answers), (vec![0, 1], "111".into()));
    assert_eq!(driven(|| summing(2).map_resume(|n: u32| n * 2), &answers), (vec![0, 1], 222));
    assert_eq!(driven(|| summing(2).inspect(|_| ()), &answers), (vec![0, 1], 111));
    let chained = driven(|| summing(1).chain(summing(1)), &[1, 2, 3]);
    assert_eq!(chained, (vec![0, 0], (3, 3)));
    let followed = driven(|| summing(1).and_then(summing), &[1, 2, 3, 4, 5]);
    assert_eq!(followed, (vec![0, 0, 1, 2], 12));
    assert_eq!(driven(|| from_iter([7, 8]), &answers), (vec![7, 8], ()));
    assert_eq!(driven(|| ready::<_, u8, u32>("at once"), &answers), (vec![], "at once"));
}

#[test]
fn all_of_them_together_are_one_generator() {
    let seen = Cell::new(0);
    let pipeline = || {
        summing(2)
            .map_resume(|text: &str| text.len() as u32)
            .map_yield(|n| n * 10)
            .chain(from_iter([7]))
            .map_return(|(sum, ())| sum)
            .and_then(|sum| ready(sum * 2))
            .inspect(|n| seen.set(seen.get() + n))
    };
    assert_eq!(driven(pipeline, &["a", "bb", "ccc", "ignored"]), (vec![0, 10, 7], 12));
    assert_eq!(seen.get() % 17, 0);
}

#[generator]
fn noting(name: &'static str, trace: &Trace) -> impl Generator<Yield = &'static str, Return = &'static str> {
    let _guard = trace.guard(name);
    trace.note(format_args!("{name} starts"));
    yield_!(name);
    trace.note(format_args!("{name} ends"));
    name
}

#[test]
fn nothing_runs_before_it_is_asked_for_and_nothing_lives_longer_than_it_has_to() {
    let trace = Trace::default();
    let make = || {
        let second = noting("second", &trace);
        noting("first", &trace).map_yield(str::len).chain(second.map_yield(str::len)).and_then(
            |(first, _)| {
                trace.note("the third is made");
                noting(if first == "first" { "third" } else { "" }, &trace).map_yield(str::len)
            },
        )
    };
    drop(make());
    assert_eq!(trace.take(), [""; 0]);

    let mut generator = make();
    assert_eq!(generator.resume(()), Yielded(5));
    assert_eq!(trace.take(), ["first starts"]);
    assert_eq!(generator.resume(()), Yielded(6));
    assert_eq!(trace.take(), ["first ends", "drop first", "second starts"]);
    assert_eq!(generator.resume(()), Yielded(5));
    assert_eq!(trace.take(), ["second ends", "drop second", "the third is made", "third starts"]);
    drop(generator);
    assert_eq!(trace.take(), ["drop third"]);

    assert_eq!(make().run((), |length| trace.note(length)), "third");
    let run = trace.take();
    assert_eq!(run.len(), 13);
    assert_eq!(run[..5], ["first starts", "5", "first ends", "drop first", "second starts"]);
}

#[test]
fn values_fold_from_any_step_on_as_they_go_step_by_step() {
    let make = || summing(4).map_resume(|()| 2).map_yield(|n| n * n).values();
    for steps in 0..=5 {
        let mut values = make();
        let mut all: Vec<_> = values.by_ref().take(steps).collect();
        values.for_each(|value| all.push(value));
        assert_eq!(all, [0, 1, 4, 9], "`for_each` after {steps} steps");
    }
    let mut values = make();
    assert_eq!((values.by_ref().sum::<u32>(), values.next(), values.returned()), (14, None, Some(&10)));
    assert_eq!(values.clone().into_returned(), Some(10));
}

#[test]
fn an_iterator_of_a_borrowed_generator_gives_it_back() {
    let mut generator = summing(3).map_resume(|()| 1);
    assert_eq!(generator.by_ref().values().next(), Some(0));
    let mut values = (&mut generator).values();
    assert_eq!((values.next(), values.returned()), (Some(1), None));
    assert_eq!(values.into_inner().resume(()), Yielded(2));
    let mut rest = generator.values();
    assert_eq!((rest.next(), rest.into_returned()), (None, Some(4)));
}

#[test]
fn a_clone_goes_on_by_itself_and_debug_shows_what_is_inside() {
    let mut original = summing(3).map_yield(|n| n + 1).inspect(|_| ()).map_return(|sum| sum + 1000);
    assert_eq!((original.resume(1), original.resume(2)), (Yielded(1), Yielded(2)));
    let mut copy = original.clone();
    assert_eq!((original.resume(10), copy.resume(100)), (Yielded(3), Yielded(3)));
    assert_eq!((original.resume(0), copy.resume(0)), (Complete(1013), Complete(1103)));

    let shown = format!("{:?}", summing(3).map_yield(|n| n).chain(ready("x")));
    assert!(shown.starts_with("Chain { first: Some(MapYield { generator: Start { count: 3 } })"), "{shown}");
    let mut values = summing(1).map_resume(|()| 1).values();
    values.next();
    let shown = format!("{values:?}");
    assert!(shown.contains("Loop1 { at: Yield1") && shown.ends_with("returned: None }"), "{shown}");
}

#[test]
fn what_the_closures_hold_is_handed_on() {
    let (prefix, suffix) = (String::from("<"), String::from(">"));
    let mut wrapped = summing(1).map_yield(move |n| format!("{prefix}{n}")).map_return(|sum| (sum, suffix));
    assert_eq!(wrapped.resume(1), Yielded("<0".into()));
    assert_eq!(wrapped.resume(2), Complete((3, ">".into())));
}

#[test]
fn they_are_methods_of_objects_references_and_boxes_too() {
    let mut owned = summing(4);
    let object: &mut dyn Generator<u32, Yield = u32, Return = u32> = &mut owned;
    assert_eq!(object.map_yield(|n| n + 1).resume(0), Yielded(1));
    let object: &mut dyn Generator<u32, Yield = u32, Return = u32> = &mut owned;
    assert_eq!(object.by_ref().map_resume(|n: u8| n.into()).resume(3), Yielded(1));
    let boxed: Box<dyn Generator<u32, Yield = u32, Return = u32>> = Box::new(owned);
    assert_eq!(boxed.map_return(|sum| sum * 2).run(5, |_| 5), 36);
}

#[test]
fn a_closure_is_a_generator_among_others() {
    let counter = || {
        let mut count = 0;
        from_fn(move |step: u32| {
            count += step;
            if count < 10 { Yielded(count) } else { Complete(count) }
        })
    };
    assert_eq!(driven(counter, &[1, 5, 3, 1]), (vec![1, 6, 9], 10));
    let both = || counter().and_then(|count| summing(1).map_return(move |sum| sum + count));
    assert_eq!(driven(both, &[9, 2, 4]), (vec![9, 0], 15));
}
