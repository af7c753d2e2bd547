//! Type, const and lifetime parameters, where clauses and anonymous types of arguments.

use std::fmt::Debug;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn lifetimes<'a, 'b: 'a, T>(first: &'a [T], second: &'b [T]) -> impl Iterator<Item = &'a T> {
    for item in first {
        yield_!(item);
    }
    for item in second {
        yield_!(item);
    }
}

#[generator]
fn captured_by_name<'a, T: Clone + 'a>(items: &'a [T]) -> impl Iterator<Item = T> + use<'a, T> {
    for item in items {
        yield_!(item.clone());
    }
}

#[generator]
fn bounded_by_lifetime<'a>(words: &'a [&'a str]) -> impl Iterator<Item = &'a str> + 'a {
    for word in words {
        yield_!(word);
    }
}

#[generator]
fn elided(text: &str) -> impl Iterator<Item = &str> + '_ {
    for word in text.split(' ') {
        yield_!(word);
    }
}

struct Wrapper<'a, T>(&'a T);

#[generator]
fn hidden_lifetime<T: Clone>(wrapper: Wrapper<'_, T>) -> impl Iterator<Item = T> {
    yield_!(wrapper.0.clone());
    yield_!(wrapper.0.clone());
}

#[generator]
fn where_clauses<I, F, T>(items: I, mut apply: F) -> impl Iterator<Item = T>
where
    I: IntoIterator,
    I::Item: Debug,
    F: FnMut(I::Item) -> T,
{
    for item in items {
        yield_!(apply(item));
    }
}

#[generator]
fn array_of<const N: usize, T: Copy + Default>(value: T) -> impl Iterator<Item = [T; N]> {
    let mut array = [T::default(); N];
    for at in 0..N {
        array[at] = value;
        yield_!(array);
    }
}

#[generator]
fn higher_ranked(find: impl for<'x> Fn(&'x str) -> Option<&'x str>) -> impl Iterator<Item = usize> {
    for word in ["a b", "c"] {
        if let Some(found) = find(word) {
            yield_!(found.len());
        }
    }
}

#[generator]
fn anonymous_generics(
    left: impl IntoIterator<Item = u8>,
    right: impl IntoIterator<Item = u8> + Clone,
    combine: &dyn Fn(u8, u8) -> u8,
) -> impl Iterator<Item = u8> {
    for l in left {
        for r in right.clone() {
            yield_!(combine(l, r));
        }
    }
}

#[generator]
fn unsized_generic<T: ?Sized + Debug>(value: &T) -> impl Iterator<Item = String> {
    yield_!(format!("{value:?}"));
}

#[test]
fn generics_lifetimes_and_where_clauses_are_kept() {
    assert_eq!(items(|| lifetimes(&[1, 2], &[3])), [&1, &2, &3]);
    let words = ["x".to_owned(), "y".to_owned()];
    assert_eq!(items(|| captured_by_name(&words)), words);
    assert_eq!(items(|| bounded_by_lifetime(&["p", "q"])), ["p", "q"]);
    assert_eq!(items(|| elided("p q r")), ["p", "q", "r"]);
    assert_eq!(items(|| hidden_lifetime(Wrapper(&words[0]))), ["x", "x"]);
    assert_eq!(items(|| where_clauses(vec!['a', 'b'], |c| c as u32)), [97, 98]);
    assert_eq!(items(|| array_of::<2, _>(7)), [[7, 0], [7, 7]]);
    assert_eq!(items(|| higher_ranked(|text| text.split(' ').next_back())), [1, 1]);
    assert_eq!(items(|| anonymous_generics([1, 2], vec![10, 20], &|l, r| l + r)), [11, 21, 12, 22]);
    assert_eq!(items(|| unsized_generic("text")), ["\"text\""]);
    assert_eq!(items(|| unsized_generic(&[1, 2][..])), ["[1, 2]"]);
}
