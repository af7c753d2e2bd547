//! A running average: the first program that anybody writes with `send`.

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_};

use crate::driver::driven;

use GeneratorState::{Complete, Yielded};

/// Answers each number with the average so far.
#[generator(resume = first)]
fn average() -> impl Generator<f64, Yield = f64, Return = ()> + Clone {
    let (mut sum, mut count) = (first, 1.0);
    loop {
        sum += yield_!(sum / count);
        count += 1.0;
    }
}

#[test]
fn each_number_is_answered_with_the_average_so_far() {
    let mut average = average();
    assert_eq!([10.0, 20.0, 60.0].map(|number| average.resume(number)), [10.0, 15.0, 30.0].map(Yielded));
}

#[test]
fn two_averages_know_nothing_of_each_other() {
    let (mut left, mut right) = (average(), average());
    assert_eq!((left.resume(1.0), right.resume(100.0)), (Yielded(1.0), Yielded(100.0)));
    assert_eq!((left.resume(3.0), right.resume(0.0)), (Yielded(2.0), Yielded(50.0)));
    let mut copy = left.clone();
    assert_eq!((left.resume(5.0), copy.resume(8.0)), (Yielded(3.0), Yielded(4.0)));
}

/// As Python's: the first resume only starts it, and `None` asks for what there is.
#[generator]
fn primed() -> impl Generator<Option<f64>, Yield = Option<f64>, Return = ()> {
    let (mut sum, mut count) = (0.0, 0);
    let mut shown = None;
    loop {
        if let Some(number) = yield_!(shown) {
            sum += number;
            count += 1;
            shown = Some(sum / f64::from(count));
        }
    }
}

#[test]
fn the_argument_of_the_first_resume_only_starts_it() {
    let mut primed = primed();
    assert_eq!(primed.resume(Some(1000.0)), Yielded(None));
    assert_eq!(primed.resume(Some(4.0)), Yielded(Some(4.0)));
    assert_eq!(primed.resume(None), Yielded(Some(4.0)));
    assert_eq!(primed.resume(Some(8.0)), Yielded(Some(6.0)));
}

/// Averages until it is told to stop, and then says of how many.
#[generator(resume = first)]
fn until_none() -> impl Generator<Option<f64>, Yield = f64, Return = Option<(f64, usize)>> {
    let mut numbers = vec![first?];
    while let Some(number) = yield_!(numbers.iter().sum::<f64>() / numbers.len() as f64) {
        numbers.push(number);
    }
    Some((numbers.iter().sum(), numbers.len()))
}

#[test]
fn the_last_value_comes_out_at_the_end() {
    assert_eq!(driven(until_none, &[Some(1.0), Some(2.0), None]), (vec![1.0, 1.5], Some((3.0, 2))));
    assert_eq!(driven(until_none, &[None]), (vec![], None));
    let mut stopped = until_none();
    assert_eq!((stopped.resume(Some(7.0)), stopped.resume(None)), (Yielded(7.0), Complete(Some((7.0, 1)))));
}

/// What may be thrown into an average.
#[derive(Clone, Debug, PartialEq)]
enum Signal {
    Reset,
    Stop,
    Fail(&'static str),
}

#[generator(resume = first)]
fn controlled() -> impl Generator<Result<f64, Signal>, Yield = f64, Return = Result<f64, Signal>> {
    let (mut sum, mut count) = (first?, 1.0);
    loop {
        match yield_!(sum / count) {
            Ok(number) => (sum, count) = (sum + number, count + 1.0),
            Err(Signal::Reset) => (sum, count) = (yield_!(0.0)?, 1.0),
            Err(Signal::Stop) => return Ok(sum),
            failure => return failure,
        }
    }
}

#[test]
fn what_is_thrown_in_is_handled_or_ends_it() {
    let mut average = controlled();
    assert_eq!((average.send(2.0), average.send(4.0)), (Yielded(2.0), Yielded(3.0)));
    assert_eq!((average.throw(Signal::Reset), average.send(9.0)), (Yielded(0.0), Yielded(9.0)));
    assert_eq!(average.throw(Signal::Stop), Complete(Ok(9.0)));

    let mut average = controlled();
    assert_eq!(
        average.throw(Signal::Fail("before it started")),
        Complete(Err(Signal::Fail("before it started")))
    );

    let failing = [Ok(1.0), Err(Signal::Reset), Err(Signal::Fail("twice"))];
    assert_eq!(driven(controlled, &failing), (vec![1.0, 0.0], Err(Signal::Fail("twice"))));
}

#[test]
fn numbers_of_another_form_are_mapped_on_their_way_in() {
    let mut average =
        average().map_resume(|text: &str| text.parse().unwrap_or(0.0)).map_yield(|n| n.to_string());
    assert_eq!((average.resume("1"), average.resume("two")), (Yielded("1".into()), Yielded("0.5".into())));
}
