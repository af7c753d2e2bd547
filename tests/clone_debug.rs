//! `Clone` and `Debug` are there when the signature names them.
#![deny(warnings)]
#![forbid(unsafe_code)]

use std::cell::Cell;
use std::fmt::Debug;
use std::rc::Rc;

use gen_runtime::{generator, yield_};

#[generator]
fn squares(limit: u32) -> impl Iterator<Item = u32> + Clone {
    let mut sum = 0;
    for n in 0..limit {
        sum += n;
        yield_!(n * n);
    }
    yield_!(sum);
}

#[test]
fn a_clone_from_any_point_goes_on_by_itself() {
    let all = [0, 1, 4, 9, 6];
    for taken in 0..=all.len() + 1 {
        let mut original = squares(4);
        original.by_ref().take(taken).for_each(drop);
        let mut copy = original.clone();
        let rest = &all[taken.min(all.len())..];
        assert!(copy.by_ref().eq(rest.iter().copied()), "the clone after {taken} items");
        assert!(original.eq(rest.iter().copied()), "the original after {taken} items");
        assert_eq!(copy.next(), None);
    }
}

#[generator]
fn growing(seed: String, calls: &Cell<u32>) -> impl Iterator<Item = String> + Clone {
    let mut text = seed;
    for suffix in ["a", "b", "c"].map(String::from) {
        calls.set(calls.get() + 1);
        text.push_str(&suffix);
        yield_!(text.clone());
        text.push('.');
    }
}

#[test]
fn two_clones_share_no_locals() {
    let calls = Cell::new(0);
    let mut first = growing("-".to_owned(), &calls);
    assert_eq!(first.next().as_deref(), Some("-a"));
    let mut second = first.clone();
    assert_eq!(first.next().as_deref(), Some("-a.b"));
    assert_eq!(first.next().as_deref(), Some("-a.b.c"));
    assert_eq!(second.next().as_deref(), Some("-a.b"));
    assert_eq!(first.next(), None);
    assert_eq!(second.next().as_deref(), Some("-a.b.c"));
    assert_eq!(calls.get(), 5, "a clone runs nothing, and nothing runs twice");
}

#[generator]
fn nested(words: Vec<&'static str>) -> impl Iterator<Item = char> + Clone {
    for word in words {
        let mut left = word.len();
        for c in word.chars() {
            left -= 1;
            yield_!(c);
            if left == 1 {
                yield_!('-');
            }
        }
    }
}

#[generator]
fn of_clones<I: Iterator<Item = char> + Clone>(inner: I) -> impl Iterator<Item = (usize, char)> + Clone {
    for (at, c) in inner.enumerate() {
        yield_!((at, c));
    }
}

#[test]
fn a_generator_of_a_generator_is_cloned_with_it() {
    let mut original = of_clones(nested(vec!["ab", "cde"]));
    original.nth(2);
    let copy = original.clone();
    let expected = [(3, 'c'), (4, 'd'), (5, '-'), (6, 'e')];
    assert!(original.eq(expected));
    assert!(copy.eq(expected));
    let text: String = nested(vec!["xy"]).cycle().take(7).collect();
    assert_eq!(text, "x-yx-yx");
}

#[generator]
fn holds_what_is_held(count: Rc<()>) -> impl Iterator<Item = usize> + Clone {
    yield_!(Rc::strong_count(&count));
    let more = [count.clone(), count];
    yield_!(Rc::strong_count(&more[0]));
}

#[test]
fn a_clone_clones_every_held_local_once() {
    let count = Rc::new(());
    let start = holds_what_is_held(count.clone());
    let mut copy = start.clone();
    assert_eq!(Rc::strong_count(&count), 3);
    assert_eq!((copy.next(), copy.next()), (Some(3), Some(4)));
    let end = copy.clone();
    assert_eq!(Rc::strong_count(&count), 6);
    drop((start, copy, end));
    assert_eq!(Rc::strong_count(&count), 1);
}

#[generator]
fn dump(limit: u32, label: &str) -> impl Iterator<Item = u32> + Clone + Debug {
    let mut total = 0;
    for n in 0..limit {
        let square = n * n;
        yield_!(n);
        total += square;
        for letter in label.chars() {
            yield_!(letter as u32);
        }
    }
    let done = total > 1;
    yield_!(total);
    if done {
        yield_!(limit);
    }
}

#[test]
fn debug_shows_the_held_locals_by_their_names() {
    let mut generator = dump(2, "ab");
    let start = format!("{generator:?}");
    assert!(start.contains("limit: 2") && start.contains("label: \"ab\""), "{start}");
    assert!(!start.contains("total"), "{start}");

    generator.next();
    let first = format!("{generator:?}");
    assert!(first.contains("total: 0") && first.contains("square: 0"), "{first}");

    generator.next();
    let inner = format!("{generator:?}");
    assert!(inner.contains("total: 0") && !inner.contains("square"), "{inner}");

    let total = generator.by_ref().find(|item| *item == 1).and_then(|_| generator.nth(2));
    assert_eq!(total, Some(1));
    let last = format!("{generator:?}");
    assert!(last.contains("done: false") && !last.contains("total"), "{last}");
    assert!(!last.contains("label"), "{last}");
}

#[test]
fn debug_shows_where_a_generator_is_suspended() {
    let mut generator = dump(2, "a");
    let mut seen = vec![format!("{generator:?}")];
    while generator.next().is_some() {
        seen.push(format!("{generator:?}"));
    }
    seen.push(format!("{generator:?}"));
    let distinct: std::collections::BTreeSet<_> = seen.iter().collect();
    assert_eq!(distinct.len(), seen.len(), "{seen:#?}");
    assert_eq!(format!("{:?}", generator.clone()), format!("{generator:?}"));
    assert!(format!("{:#?}", dump(1, "a")).lines().count() > 1);
}

struct Opaque;

fn consume(_: Opaque) {}

#[generator]
fn with_values_of_other_types(limit: u8) -> impl Iterator<Item = u8> + Clone + Debug {
    let opaque = Opaque;
    consume(opaque);
    yield_!(limit);
    yield_!([Opaque].len() as u8);
}

#[generator]
fn only_debug(value: Unclonable) -> impl Iterator<Item = u8> + Debug {
    yield_!(value.0);
    yield_!(value.0 + 1);
}

#[derive(Debug)]
struct Unclonable(u8);

#[test]
fn only_held_locals_need_the_traits() {
    let mut generator = with_values_of_other_types(3);
    assert_eq!(generator.next(), Some(3));
    assert_eq!(generator.clone().next(), Some(1));
    let mut generator = only_debug(Unclonable(7));
    generator.next();
    assert!(format!("{generator:?}").contains("value: Unclonable(7)"));
}
