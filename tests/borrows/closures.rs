//! Closures that capture locals.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn by_reference(values: Vec<u8>) -> impl Iterator<Item = usize> {
    let over = |limit: u8| values.iter().filter(|value| **value > limit).count();
    let count = over(3);
    yield_!(count);
    yield_!(values.len());
}

#[generator]
fn by_mutable_reference(values: Vec<u32>) -> impl Iterator<Item = u32> {
    let mut total = 0;
    let mut seen = Vec::new();
    for value in values {
        let mut add = |n: u32| {
            total += n;
            seen.push(n);
        };
        add(value);
        add(value + 1);
        yield_!(total);
    }
    yield_!(seen.len() as u32);
}

#[generator]
fn by_value(prefix: String) -> impl Iterator<Item = String> {
    let label = move |n: u32| format!("{prefix}{n}");
    for n in 0..2 {
        yield_!(label(n));
    }
    yield_!("end".to_owned());
}

#[generator]
fn once(
    first: impl FnOnce() -> String,
    second: Box<dyn FnOnce(&str) -> String>,
) -> impl Iterator<Item = String> {
    let text = first();
    yield_!(text.clone());
    let text = second(&text);
    yield_!(text);
}

#[generator]
fn made_in_every_round(chunks: &[Vec<u8>]) -> impl Iterator<Item = usize> {
    for chunk in chunks {
        let count = |limit: u8| chunk.iter().filter(|value| **value < limit).count();
        yield_!(count(10));
        let largest = || chunk.iter().max();
        if let Some(largest) = largest() {
            yield_!(usize::from(*largest));
        }
    }
}

#[generator]
fn kept_for_later(factor: u32, mut log: impl FnMut(u32)) -> impl Iterator<Item = u32> {
    let scale = move |n| n * factor;
    let mut steps = 0;
    let mut step = move || {
        steps += 1;
        steps
    };
    while step() < 3 {
        let n = step();
        log(n);
        yield_!(scale(n));
    }
}

#[test]
fn a_closure_pins_what_it_captures_only_while_it_is_used() {
    assert_eq!(items(|| by_reference(vec![1, 5, 9])), [2, 3]);
    assert_eq!(items(|| by_mutable_reference(vec![1, 2])), [3, 8, 4]);
    assert_eq!(items(|| by_value("n".to_owned())), ["n0", "n1", "end"]);
    let twice = || once(|| "a".to_owned(), Box::new(|text| text.repeat(2)));
    assert_eq!(items(twice), ["a", "aa"]);
    assert_eq!(
        items(|| made_in_every_round(&[vec![1, 50], vec![]]).collect::<Vec<_>>().into_iter()),
        [1, 50, 0]
    );
    let mut logged = vec![];
    assert_eq!(kept_for_later(10, |n| logged.push(n)).collect::<Vec<_>>(), [20]);
    assert_eq!(logged, [2]);
}

#[generator]
fn by_another_name(text: String) -> impl Iterator<Item = String> {
    let shout = move || text.to_uppercase();
    let again = shout;
    yield_!(again());
    yield_!("end".to_owned());
}

#[generator]
fn in_something(text: String, other: String) -> impl Iterator<Item = String> {
    let shout = move || text.to_uppercase();
    let found = Some(shout);
    yield_!(found.as_ref().map_or_else(String::new, |shout| shout()));
    let twice = [move || other.repeat(2)];
    yield_!(twice.iter().map(|twice| twice()).collect());
    yield_!("end".to_owned());
}

#[generator]
fn in_an_adapter(list: Vec<u32>, text: String) -> impl Iterator<Item = u32> {
    let length = text.len() as u32;
    let add = move |n| n + text.len() as u32;
    let mut added = list.into_iter().map(add);
    yield_!(added.next().unwrap_or(length));
    yield_!(length);
}

#[test]
fn a_closure_that_owns_its_captures_goes_by_any_name() {
    assert_eq!(items(|| by_another_name("a".to_owned())), ["A", "end"]);
    assert_eq!(items(|| in_something("a".to_owned(), "b".to_owned())), ["A", "bb", "end"]);
    assert_eq!(items(|| in_an_adapter(vec![1, 2], "abc".to_owned())), [4, 3]);
}
