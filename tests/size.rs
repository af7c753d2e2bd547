//! A generator is as large as the enum that one would write by hand, and a tag for each loop around a
//! suspension point.
#![deny(warnings)]
#![forbid(unsafe_code)]
// The enums by hand are only measured.
#![allow(dead_code)]

use std::mem::{align_of, size_of, size_of_val};
use std::ops::Range;

use gen_runtime::{generator, yield_};

/// Compares with the enum, which has one tag, plus as many more as loops nest.
#[track_caller]
fn assert_as_small_as<ByHand>(generator: &impl Iterator, loops: usize) {
    let allowed = size_of::<ByHand>() + loops * align_of::<ByHand>();
    let size = size_of_val(generator);
    assert!(size <= allowed, "{size} bytes, and {allowed} by hand with {loops} more tags");
}

#[generator]
fn straight(text: &str, limit: u8) -> impl Iterator<Item = usize> {
    yield_!(text.len());
    let bytes = text.as_bytes();
    yield_!(bytes[0] as usize);
    yield_!(limit as usize);
}

enum Straight<'a> {
    Start { text: &'a str, limit: u8 },
    First { text: &'a str, limit: u8 },
    Second { limit: u8 },
    Third,
    Done,
}

#[test]
fn a_body_without_loops() {
    assert_as_small_as::<Straight<'_>>(&straight("a", 1), 0);
}

#[generator]
fn fibonacci() -> impl Iterator<Item = u64> {
    let (mut a, mut b) = (0, 1);
    loop {
        yield_!(a);
        (a, b) = (b, a + b);
    }
}

enum Fibonacci {
    Start,
    Looping { a: u64, b: u64 },
    Done,
}

#[generator]
fn range(limit: u32) -> impl Iterator<Item = u32> {
    for n in 0..limit {
        yield_!(n);
        yield_!(n * n);
    }
}

enum Ranging {
    Start { limit: u32 },
    Between { range: Range<u32> },
    Inside { range: Range<u32>, n: u32 },
    Done,
}

#[generator]
fn words(text: &str) -> impl Iterator<Item = usize> {
    let mut total = 0;
    for byte in text.bytes() {
        total += usize::from(byte);
        let item = total;
        yield_!(item);
    }
}

enum Words<'a> {
    Start { text: &'a str },
    Looping { bytes: std::str::Bytes<'a>, total: usize },
    Done,
}

#[test]
fn one_loop() {
    assert_as_small_as::<Fibonacci>(&fibonacci(), 1);
    assert_as_small_as::<Ranging>(&range(3), 1);
    assert_as_small_as::<Words<'_>>(&words("a"), 1);
}

#[generator]
fn nested(limit: u32) -> impl Iterator<Item = u32> {
    for a in 0..limit {
        for b in 0..a {
            for c in 0..b {
                yield_!(c);
            }
        }
    }
}

enum Nested {
    Start { limit: u32 },
    Looping { a: Range<u32>, b: Range<u32>, c: Range<u32> },
    Done,
}

#[generator]
fn triangle(limit: u16) -> impl Iterator<Item = u16> {
    let mut row = 0;
    while row < limit {
        let mut column = 0;
        while column <= row {
            yield_!(row * limit + column);
            column += 1;
        }
        yield_!(0);
        row += 1;
    }
}

enum Triangle {
    Start { limit: u16 },
    Inside { limit: u16, row: u16, column: u16 },
    After { limit: u16, row: u16 },
    Done,
}

#[test]
fn nested_loops() {
    assert_as_small_as::<Nested>(&nested(3), 3);
    assert_as_small_as::<Triangle>(&triangle(3), 2);
}

#[generator]
fn one_after_the_other(large: bool) -> impl Iterator<Item = u64> {
    let first = [1_u64; 16];
    for n in first {
        yield_!(n);
    }
    let second = [2_u64; 16];
    yield_!(second[3]);
    if large {
        let third = [3_u64; 16];
        yield_!(0);
        yield_!(third[4]);
    } else {
        let fourth = [4_u64; 16];
        yield_!(0);
        yield_!(fourth[5]);
    }
}

enum OneAfterTheOther {
    Start { large: bool },
    First { iter: std::array::IntoIter<u64, 16>, large: bool },
    Second { large: bool },
    Third { third: [u64; 16] },
    Fourth { fourth: [u64; 16] },
    Done,
}

#[test]
fn what_is_not_held_at_the_same_time_shares_its_place() {
    assert_as_small_as::<OneAfterTheOther>(&one_after_the_other(true), 1);
}

#[generator]
fn scratch(seed: u8) -> impl Iterator<Item = u8> {
    let mut sum = seed;
    for round in 0..4 {
        let mut buffer = [round; 1024];
        buffer[usize::from(sum)] = 1;
        sum = buffer.iter().fold(sum, |sum, byte| sum.wrapping_add(*byte));
        yield_!(sum);
    }
    let table = [sum; 2048];
    let found = table.iter().position(|byte| *byte == seed);
    yield_!(found.is_some() as u8);
    yield_!(sum);
}

enum Scratch {
    Start { seed: u8 },
    Looping { seed: u8, sum: u8, rounds: Range<u8> },
    After { sum: u8 },
    Done,
}

#[test]
fn what_is_not_needed_after_a_yield_takes_no_room() {
    assert_as_small_as::<Scratch>(&scratch(1), 1);
}

#[generator]
fn consumed(words: Vec<String>) -> impl Iterator<Item = String> {
    let count = words.len();
    for word in words {
        let shouted = word + "!";
        yield_!(shouted);
    }
    let text = count.to_string();
    yield_!(text);
}

enum Consumed {
    Start { words: Vec<String> },
    Looping { iter: std::vec::IntoIter<String>, count: usize },
    After,
    Done,
}

#[generator]
fn of_another<I: Iterator<Item = u64>>(inner: I) -> impl Iterator<Item = u64> {
    for item in inner {
        if item % 2 == 0 {
            yield_!(item);
        }
    }
}

enum OfAnother<I> {
    Start { inner: I },
    Looping { inner: I },
    Done,
}

fn size_by_hand<I>(_: &I) -> usize {
    size_of::<OfAnother<I>>()
}

#[test]
fn what_is_moved_is_held_once() {
    assert_as_small_as::<Consumed>(&consumed(vec![]), 1);
    let by_hand = size_by_hand(&fibonacci());
    assert!(size_of_val(&of_another(fibonacci())) <= by_hand + align_of::<u64>());
}

#[test]
fn a_generator_that_holds_nothing_is_a_byte() {
    #[generator]
    fn constants() -> impl Iterator<Item = &'static str> {
        yield_!("a");
        let word = String::from("b").len();
        if word == 1 {
            yield_!("b");
        }
    }

    assert_eq!(size_of_val(&constants()), 1);
}
