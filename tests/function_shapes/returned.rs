//! Every way to write that an iterator is returned.

use std::fmt::Display;
use std::iter::FusedIterator;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn fused() -> impl FusedIterator<Item = u8> {
    yield_!(1);
}

#[generator]
fn by_path() -> impl std::iter::Iterator<Item = u8> {
    yield_!(1);
}

#[generator]
fn by_absolute_path() -> impl ::core::iter::FusedIterator<Item = u8> + ::core::marker::Send {
    yield_!(1);
}

#[generator]
fn many_bounds<'a>(text: &'a str) -> impl Iterator<Item = char> + Send + Sync + Unpin + Clone + 'a {
    for c in text.chars() {
        yield_!(c);
    }
}

#[generator]
fn boxed_with_bounds<'a>(text: &'a str) -> Box<dyn Iterator<Item = char> + Send + 'a> {
    for c in text.chars() {
        yield_!(c);
    }
}

#[generator]
fn boxed_by_path() -> std::boxed::Box<dyn std::iter::Iterator<Item = u8>> {
    yield_!(1);
}

#[generator]
fn of_references<'a>(map: &'a [(String, u8)]) -> impl Iterator<Item = (&'a str, &'a u8)> {
    for (name, value) in map {
        yield_!((name, value));
    }
}

#[generator]
fn of_trait_objects() -> impl Iterator<Item = Box<dyn Display>> {
    yield_!(Box::new(1));
    yield_!(Box::new("two"));
}

#[generator]
fn of_functions() -> impl Iterator<Item = fn(i32) -> i32> {
    fn double(x: i32) -> i32 {
        2 * x
    }
    yield_!(double);
    yield_!(|x| x + 1);
}

#[generator]
fn of_units() -> impl Iterator<Item = ()> {
    yield_!();
    yield_!(());
}

type Outcome<T> = Result<T, String>;

#[generator]
fn of_an_alias() -> impl Iterator<Item = Outcome<u8>> {
    yield_!(Ok(1));
    yield_!(Err("no".into()));
}

#[test]
fn every_iterator_return_type_is_accepted() {
    assert_eq!(items(fused), [1]);
    assert_eq!(items(by_path), [1]);
    assert_eq!(items(by_absolute_path), [1]);
    assert_eq!(items(|| many_bounds("ab").clone()), ['a', 'b']);
    assert_eq!(items(|| boxed_with_bounds("ab")), ['a', 'b']);
    assert_eq!(items(boxed_by_path), [1]);
    let map = [("a".to_owned(), 1)];
    assert_eq!(items(|| of_references(&map)), [("a", &1)]);
    assert_eq!(of_trait_objects().map(|item| item.to_string()).collect::<Vec<_>>(), ["1", "two"]);
    assert_eq!(of_functions().map(|f| f(10)).collect::<Vec<_>>(), [20, 11]);
    assert_eq!(items(of_units), [(), ()]);
    assert_eq!(items(of_an_alias), [Ok(1), Err("no".to_owned())]);
}
