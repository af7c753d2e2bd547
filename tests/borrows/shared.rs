//! Shared borrows of locals.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn bound_by_a_condition(values: Vec<String>) -> impl Iterator<Item = usize> {
    if let Some(first) = values.first() {
        let length = first.len();
        yield_!(length);
    }
    if let [.., last] = &values[..] {
        let length = last.len() * 10;
        yield_!(length);
    }
    yield_!(values.len());
}

#[generator]
fn used_in_the_operand(words: Vec<String>) -> impl Iterator<Item = usize> {
    let first = words.first().map(|word| word.as_str());
    let rest = &words[1..];
    yield_!(first.map_or(0, str::len) + rest.len());
    let longest = words.iter().max_by_key(|word| word.len());
    yield_!(longest.map_or(0, String::len));
}

#[generator]
fn of_the_item_of_a_loop(lines: Vec<String>) -> impl Iterator<Item = usize> {
    for mut line in lines {
        let text = line.trim();
        let words: Vec<&str> = text.split(' ').collect();
        yield_!(words.len());
        line.clear();
        yield_!(line.len());
    }
}

#[generator]
fn of_a_line_that_is_read_again(mut reader: impl std::io::BufRead) -> impl Iterator<Item = usize> {
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|read| read > 0) {
        let text = line.trim_end();
        let numbers = text.split(',').filter_map(|word| word.parse::<usize>().ok());
        let sum = numbers.sum();
        line.clear();
        yield_!(sum);
    }
}

#[generator]
fn of_an_iterator(words: Vec<String>, suffix: String) -> impl Iterator<Item = String> {
    let mut suffixed = words.iter().map(|word| format!("{word}{suffix}"));
    let first = suffixed.next();
    if let Some(first) = first {
        yield_!(first);
    }
    yield_!(suffix);
}

#[test]
fn what_looked_at_a_local_does_not_pin_it() {
    let words = || ["ab", "cde", "f g"].map(String::from).to_vec();
    assert_eq!(items(|| bound_by_a_condition(words())), [2, 30, 3]);
    assert_eq!(items(|| used_in_the_operand(words())), [4, 3]);
    assert_eq!(items(|| of_the_item_of_a_loop(words())), [1, 0, 1, 0, 2, 0]);
    assert_eq!(items(|| of_a_line_that_is_read_again(&b"1,2\nx,3\n"[..])), [3, 3]);
    assert_eq!(items(|| of_an_iterator(words(), "!".to_owned())), ["ab!", "!"]);
}
