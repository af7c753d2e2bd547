//! A panic in the body unwinds it as in a plain function, and ends the generator.
#![deny(warnings)]
#![forbid(unsafe_code)]

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use gen_runtime::{generator, yield_};

type Drops = RefCell<Vec<&'static str>>;

struct Noisy<'a>(&'static str, &'a Drops);

impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0);
    }
}

/// Runs what has to panic, without the message on the terminal.
#[track_caller]
fn panics<T>(run: impl FnOnce() -> T) {
    struct Quiet;
    let caught = catch_unwind(AssertUnwindSafe(|| {
        run();
        Quiet
    }));
    assert!(caught.is_err(), "did not panic");
}

/// Panics without the hook, which would print.
fn fail() -> ! {
    std::panic::resume_unwind(Box::new("on purpose"))
}

#[generator]
fn failing<'a>(at: u32, drops: &'a Drops, _unused: Noisy<'a>) -> impl Iterator<Item = u32> {
    let _first = Noisy("first", drops);
    let check = move |step| {
        if step == at {
            fail();
        }
    };
    check(0);
    yield_!(0);
    let _second = Noisy("second", drops);
    check(1);
    for n in 1..3 {
        let _each = Noisy("each", drops);
        check(2);
        yield_!(n);
        let _late = Noisy("late", drops);
        check(3);
    }
    let moved = Noisy("moved", drops);
    drop(moved);
    check(4);
    yield_!(3);
    check(5);
}

/// What a plain function with the same body would have dropped.
fn expected(at: u32) -> &'static [&'static str] {
    match at {
        0 => &["first", "unused"],
        1 => &["second", "first", "unused"],
        2 => &["each", "second", "first", "unused"],
        3 => &["late", "each", "second", "first", "unused"],
        4 | 5 => &["late", "each", "late", "each", "moved", "second", "first", "unused"],
        _ => unreachable!(),
    }
}

#[test]
fn locals_are_dropped_once_and_in_reverse_order() {
    for at in 0..=5 {
        let drops = Drops::default();
        let mut generator = failing(at, &drops, Noisy("unused", &drops));
        panics(|| generator.by_ref().for_each(drop));
        assert_eq!(*drops.borrow(), expected(at), "a panic at {at}");
        drop(generator);
        assert_eq!(drops.borrow().len(), expected(at).len(), "something was dropped twice");
    }
}

#[test]
fn from_the_start_a_fold_unwinds_in_the_same_way() {
    for at in 0..=5 {
        let drops = Drops::default();
        let generator = failing(at, &drops, Noisy("unused", &drops));
        panics(|| generator.fold(1, |sum, n| sum + n));
        assert_eq!(*drops.borrow(), expected(at), "a panic at {at}");
    }
}

#[test]
fn after_a_panic_there_is_nothing_for_ever() {
    for at in 0..=5 {
        let drops = Drops::default();
        let mut generator = failing(at, &drops, Noisy("unused", &drops));
        panics(|| generator.by_ref().for_each(drop));
        for _ in 0..3 {
            assert_eq!(generator.next(), None);
        }
        assert_eq!(generator.size_hint().0, 0);
        assert_eq!(generator.fold(7, |sum, n| sum + n), 7);
    }
}

#[test]
fn a_panic_of_the_consumer_drops_what_is_held() {
    for stop in 0..4 {
        let drops = Drops::default();
        let generator = failing(9, &drops, Noisy("unused", &drops));
        panics(|| {
            generator.fold(0, |seen, n| {
                if n == stop {
                    fail();
                }
                seen + 1
            })
        });
        let drops = drops.into_inner();
        assert_eq!(drops[drops.len() - 2..], ["first", "unused"], "stopped at {stop}");
        let seconds = drops.iter().filter(|name| **name == "second").count();
        assert_eq!(seconds, usize::from(stop > 0));
    }
}

#[generator]
fn of_another(inner: impl Iterator<Item = u32>) -> impl Iterator<Item = u32> {
    for n in inner {
        yield_!(n + 10);
    }
    yield_!(100);
}

#[test]
fn a_panic_of_an_inner_generator_ends_both() {
    let drops = Drops::default();
    let mut outer = of_another(failing(3, &drops, Noisy("unused", &drops)));
    assert_eq!((outer.next(), outer.next()), (Some(10), Some(11)));
    panics(|| outer.next());
    assert_eq!(outer.next(), None);
    assert_eq!(*drops.borrow(), expected(3));
}

#[generator]
fn with_asserts(values: &[u32]) -> impl Iterator<Item = u32> {
    for value in values {
        assert!(*value < 10, "{value} is too large");
        yield_!(100 / value);
    }
}

#[test]
fn the_message_is_the_bodys_own() {
    let mut generator = with_asserts(&[5, 10]);
    assert_eq!(generator.next(), Some(20));
    let error = catch_unwind(AssertUnwindSafe(|| generator.next())).unwrap_err();
    assert_eq!(error.downcast_ref::<String>().map(String::as_str), Some("10 is too large"));
    assert_eq!(generator.next(), None);
}

#[generator]
fn that_catches(drops: &Drops) -> impl Iterator<Item = bool> {
    let caught = catch_unwind(AssertUnwindSafe(|| {
        let _inside = Noisy("inside", drops);
        fail();
    }));
    let failed = caught.is_err();
    yield_!(failed);
    yield_!(drops.borrow().len() == 1);
}

#[test]
fn a_panic_that_the_body_catches_is_no_end() {
    let drops = Drops::default();
    assert_eq!(that_catches(&drops).collect::<Vec<_>>(), [true, true]);
}
