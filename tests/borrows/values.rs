//! Values that are moved out, in parts, or on some ways only.

use gen_runtime::{generator, yield_};

use crate::support::items;

struct List {
    value: String,
    next: Option<Box<List>>,
}

#[generator]
fn one_field_after_the_other(list: List) -> impl Iterator<Item = String> {
    let mut rest = Some(Box::new(list));
    while let Some(list) = rest {
        let list = *list;
        yield_!(list.value);
        rest = list.next;
    }
}

#[generator]
fn parts_of_pairs(pairs: Vec<(String, String)>) -> impl Iterator<Item = String> {
    for pair in pairs {
        yield_!(pair.0);
        yield_!(pair.1);
    }
}

#[generator]
fn on_some_ways(words: Vec<String>) -> impl Iterator<Item = String> {
    let mut kept = Vec::new();
    for word in words {
        if word.len() > 2 {
            yield_!(word);
        } else if word.len() > 1 {
            kept.push(word);
        } else {
            yield_!(format!("{word}?"));
            kept.push(word + "!");
        }
    }
    for word in kept {
        yield_!(word);
    }
}

enum Sum {
    Number(i64),
    Add(Box<Sum>, Box<Sum>),
    Minus(Box<Sum>),
}

#[generator]
fn out_of_boxes(sum: Sum) -> Box<dyn Iterator<Item = String>> {
    match sum {
        Sum::Number(number) => yield_!(number.to_string()),
        Sum::Add(left, right) => {
            for word in out_of_boxes(*left).chain(out_of_boxes(*right)) {
                yield_!(word);
            }
            yield_!("+".to_owned());
        }
        Sum::Minus(inner) => {
            for word in out_of_boxes(*inner) {
                yield_!(word);
            }
            yield_!("-".to_owned());
        }
    }
}

#[generator]
fn filled_again(mut queue: Vec<Box<dyn FnMut() -> Option<u32>>>) -> impl Iterator<Item = u32> {
    while !queue.is_empty() {
        let mut kept = Vec::with_capacity(queue.len());
        for mut next in queue {
            if let Some(number) = next() {
                yield_!(number);
                kept.push(next);
            }
        }
        queue = kept;
    }
}

#[generator]
fn the_best_so_far(words: Vec<String>) -> impl Iterator<Item = String> {
    let mut best = None;
    for word in words {
        let length = word.len();
        match &best {
            Some((longest, _)) if *longest >= length => {}
            _ => best = Some((length, word)),
        }
        if let Some((_, word)) = &best {
            let word = word.clone();
            yield_!(word);
        }
    }
    if let Some((_, word)) = best {
        yield_!(word);
    }
}

#[test]
fn a_value_is_moved_when_the_plain_function_would_move_it() {
    let list =
        || List { value: "a".to_owned(), next: Some(Box::new(List { value: "b".to_owned(), next: None })) };
    assert_eq!(items(|| one_field_after_the_other(list())), ["a", "b"]);
    let pairs = || vec![("a".to_owned(), "b".to_owned()), ("c".to_owned(), "d".to_owned())];
    assert_eq!(items(|| parts_of_pairs(pairs())), ["a", "b", "c", "d"]);
    let words = || ["a", "bb", "ccc", "dd"].map(String::from).to_vec();
    assert_eq!(items(|| on_some_ways(words())), ["a?", "ccc", "a!", "bb", "dd"]);
    assert_eq!(items(|| the_best_so_far(words())), ["a", "bb", "ccc", "ccc", "ccc"]);
    let number = |n| Box::new(Sum::Number(n));
    let sum = || Sum::Add(number(1), Box::new(Sum::Minus(number(2))));
    assert_eq!(items(|| out_of_boxes(sum())), ["1", "2", "-", "+"]);
    let until = |last: u32| -> Box<dyn FnMut() -> Option<u32>> {
        let mut n = 0;
        Box::new(move || {
            n += 1;
            (n <= last).then_some(n * last)
        })
    };
    assert_eq!(items(|| filled_again(vec![until(1), until(2)])), [1, 2, 4]);
}
