//! Locals whose types the body decides long after their first line, often beyond a yield.

use std::cmp::Reverse;
use std::collections::HashMap;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn counted(n: usize) -> impl Iterator<Item = usize> {
    let mut seen = Vec::new();
    for i in 0..n {
        yield_!(i);
        seen.push(i as u16);
    }
    yield_!(seen.len());
}

#[generator]
fn longest(words: &[&str]) -> impl Iterator<Item = String> {
    let mut best = None;
    for word in words {
        yield_!(word.to_string());
        if best.is_none_or(|(length, _)| word.len() > length) {
            best = Some((word.len(), word));
        }
    }
    if let Some((length, word)) = best {
        yield_!(format!("{length} {word}"));
    }
}

#[generator]
fn running(values: Vec<i64>) -> impl Iterator<Item = i64> {
    let mut sum = Default::default();
    for value in values {
        yield_!(sum);
        sum += value;
    }
    yield_!(sum);
}

#[generator]
fn renamed(name: &'static str) -> impl Iterator<Item = String> {
    let mut name = name.into();
    yield_!("before".into());
    name = format!("{name}!");
    yield_!(name);
}

#[generator]
fn parsed_late(text: &str) -> impl Iterator<Item = u32> {
    let mut all = Vec::new();
    let parsed = text.trim().parse();
    yield_!(0);
    if let Ok(number) = parsed {
        all.push(number);
    }
    for number in all {
        yield_!(number);
    }
}

#[test]
fn a_later_use_decides() {
    assert_eq!(items(|| counted(2)), [0, 1, 2]);
    assert_eq!(items(|| longest(&["a", "ccc", "bb"])), ["a", "ccc", "bb", "3 ccc"]);
    assert_eq!(items(|| running(vec![1, 2])), [0, 1, 3]);
    assert_eq!(items(|| renamed("a")), ["before", "a!"]);
    assert_eq!(items(|| parsed_late(" 7 ")), [0, 7]);
}

#[generator]
fn frequencies(text: &str) -> impl Iterator<Item = (char, usize)> {
    let mut counts = HashMap::new();
    for c in text.chars() {
        *counts.entry(c).or_insert(0) += 1;
    }
    let mut sorted: Vec<_> = counts.into_iter().collect();
    sorted.sort_by_key(|&(c, count)| (Reverse(count), c));
    for pair in sorted {
        yield_!(pair);
    }
}

#[generator]
fn odometer() -> impl Iterator<Item = [u8; 2]> {
    let mut wheels = [0; 2];
    loop {
        yield_!(wheels);
        let Some(i) = wheels.iter().rposition(|&wheel| wheel < 2) else { break };
        wheels[i] += 1;
        wheels[i + 1..].fill(0);
    }
}

#[test]
fn the_item_decides() {
    assert_eq!(items(|| frequencies("abca")), [('a', 2), ('b', 1), ('c', 1)]);
    let turns = items(odometer);
    assert_eq!((turns.len(), turns[4], turns[8]), (9, [1, 1], [2, 2]));
}

#[generator]
fn summed(n: u32) -> impl Iterator<Item = u32> {
    let mut total = 0;
    let mut add = move |x| {
        total += x;
        total
    };
    let square = |x| x * x;
    for i in 0..n {
        yield_!(add(square(i)));
    }
}

#[generator]
fn shadowed(text: &str) -> impl Iterator<Item = usize> {
    let text = text.trim();
    yield_!(text.len());
    let text: Vec<_> = text.split(',').collect();
    yield_!(text.len());
    let text = text.into_iter().map(|part| part.parse::<usize>().unwrap_or_default()).sum();
    yield_!(text);
}

#[generator]
fn branching(flag: bool) -> impl Iterator<Item = i32> {
    let x = if flag {
        yield_!(1);
        10
    } else {
        20
    };
    let y = 'y: {
        if x > 15 {
            break 'y 5;
        }
        yield_!(2);
        6
    };
    let z = loop {
        yield_!(3);
        if y > 0 {
            break x + y;
        }
    };
    let word = match z {
        16 => {
            yield_!(4);
            "sixteen"
        }
        _ => "other",
    };
    yield_!(word.len() as i32);
    let last: Box<dyn Fn(i32) -> i32> = if flag {
        yield_!(5);
        Box::new(|a| a + 1)
    } else {
        Box::new(move |a| a + x)
    };
    yield_!(last(1));
}

#[test]
fn closures_shadows_and_branches_keep_their_types() {
    assert_eq!(items(|| summed(4)), [0, 1, 5, 14]);
    assert_eq!(items(|| shadowed(" 1,2 ")), [3, 2, 3]);
    assert_eq!(items(|| branching(true)), [1, 2, 3, 4, 7, 5, 2]);
    assert_eq!(items(|| branching(false)), [3, 5, 21]);
}

#[generator]
fn chunks(mut rest: &[u8]) -> impl Iterator<Item = &[u8]> {
    while let [length, tail @ ..] = rest {
        let (chunk, tail) = tail.split_at((*length as usize).min(tail.len()));
        yield_!(chunk);
        rest = tail;
    }
}

#[generator]
fn pieces(mut rest: &mut [u8], size: usize) -> impl Iterator<Item = &mut [u8]> {
    while !rest.is_empty() {
        let length = rest.len();
        let (piece, tail) = std::mem::take(&mut rest).split_at_mut(size.min(length));
        rest = tail;
        yield_!(piece);
    }
}

#[generator]
fn joined(names: Vec<String>) -> impl Iterator<Item = String> {
    let mut pending = None;
    for name in names {
        if name.starts_with('+') {
            pending = Some(name);
        } else if let Some(prefix) = pending.take() {
            yield_!(prefix + &name);
        } else {
            yield_!(name);
        }
    }
    if let Some(rest) = pending {
        yield_!(rest);
    }
}

#[test]
fn what_is_taken_apart_goes_on_being_taken_apart() {
    assert_eq!(items(|| chunks(&[2, 7, 8, 1, 9])), [&[7, 8][..], &[9]]);
    let mut bytes = [1, 2, 3, 4, 5];
    pieces(&mut bytes, 2).for_each(|piece| piece.reverse());
    for piece in pieces(&mut bytes, 3) {
        piece[0] = 0;
    }
    assert_eq!(bytes, [0, 1, 4, 0, 5]);
    let names = || ["a", "+b", "c", "+d"].map(String::from).to_vec();
    assert_eq!(items(|| joined(names())), ["a", "+bc", "+d"]);
}

struct Coin(u32);

impl Drop for Coin {
    fn drop(&mut self) {}
}

/// What is in the list is known behind the yield.
#[generator]
fn of_a_tuple() -> impl Iterator<Item = u32> {
    let pair = (Vec::new(), 1);
    let (mut list, _) = pair;
    yield_!(1);
    list.push(Coin(2));
    yield_!(list[0].0);
}

#[test]
fn a_part_of_a_tuple_gets_its_type_behind_a_yield() {
    assert_eq!(items(of_a_tuple), [1, 2]);
}

/// What has a drop is put into the list in front of whose first use the loop can be left.
#[generator]
fn only_filled(counts: &[u32]) -> impl Iterator<Item = u32> {
    let mut coins = Vec::new();
    for count in counts {
        yield_!(*count);
        coins.push(Coin(*count));
    }
    let mut last = None;
    let mut at = 0;
    loop {
        if at == counts.len() {
            break;
        }
        yield_!(counts[at] * 10);
        last = Some(Coin(counts[at]));
        at += 1;
    }
    yield_!(last.map_or(0, |coin| coin.0));
}

/// The list is filled in one arm only, behind the yield of another one.
#[generator]
fn filled_in_one_arm(fills: bool) -> impl Iterator<Item = usize> {
    let mut coins = vec![];
    match fills {
        false => yield_!(1),
        true => {
            coins.push(Coin(1));
            yield_!(2);
        }
    }
    yield_!(3);
}

#[test]
fn a_list_is_kept_before_it_is_known_what_is_in_it() {
    assert_eq!(items(|| only_filled(&[1, 2])), [1, 2, 10, 20, 2]);
    assert_eq!(items(|| filled_in_one_arm(false)), [1, 3]);
    assert_eq!(items(|| filled_in_one_arm(true)), [2, 3]);
}
