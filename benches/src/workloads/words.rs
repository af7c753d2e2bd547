//! The words of strings that the generator makes itself: most of the work is the body's own.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const LINES: u32 = 5_000;

#[generator]
fn words(lines: u32) -> impl Iterator<Item = String> {
    for number in 0..lines {
        let line = format!("line {number} has {} words", number % 7);
        let mut start = 0;
        while start < line.len() {
            let end = line[start..].find(' ').map_or(line.len(), |space| start + space);
            yield_!(line[start..end].to_owned());
            start = end + 1;
        }
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(words(black_box(LINES)))
}

struct ByHand {
    number: u32,
    lines: u32,
    line: String,
    start: usize,
}

impl Iterator for ByHand {
    type Item = String;

    #[inline]
    fn next(&mut self) -> Option<String> {
        if self.start >= self.line.len() {
            if self.number == self.lines {
                return None;
            }
            self.line = format!("line {} has {} words", self.number, self.number % 7);
            self.start = 0;
            self.number += 1;
        }
        let rest = &self.line[self.start..];
        let word = &rest[..rest.find(' ').unwrap_or(rest.len())];
        self.start += word.len() + 1;
        Some(word.to_owned())
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { number: 0, lines: black_box(LINES), line: String::new(), start: 0 })
}

pub fn plain(join: impl Fn(u64, String) -> u64) -> u64 {
    let mut result = 0;
    for number in 0..black_box(LINES) {
        let line = format!("line {number} has {} words", number % 7);
        let mut start = 0;
        while start < line.len() {
            let end = line[start..].find(' ').map_or(line.len(), |space| start + space);
            result = join(result, line[start..end].to_owned());
            start = end + 1;
        }
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = String)]
    fn words(lines: u32) {
        for number in 0u32..lines {
            let line: String = format!("line {number} has {} words", number % 7);
            let mut start: usize = 0;
            while start < line.len() {
                let end: usize = line[start..].find(' ').map_or(line.len(), |space| start + space);
                yield_!(line[start..end].to_owned());
                start = end + 1;
            }
        }
    }
    C::consume(words(black_box(LINES)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let lines = black_box(LINES);
    let_gen!(items, {
        for number in 0..lines {
            let line = format!("line {number} has {} words", number % 7);
            for word in line.split(' ') {
                yield_!(word.to_owned());
            }
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(String))]
    fn words(lines: u32) {
        for number in 0..lines {
            let line = format!("line {number} has {} words", number % 7);
            for word in line.split(' ') {
                yield_!(word.to_owned());
            }
        }
    }
    mk_gen!(let items = words(black_box(LINES)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let lines = black_box(LINES);
    C::consume(Suspending::new(move |yielder| {
        for number in 0..lines {
            let line = format!("line {number} has {} words", number % 7);
            for word in line.split(' ') {
                yielder.suspend(word.to_owned());
            }
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let lines = black_box(LINES);
        C::consume(gen move {
            for number in 0..lines {
                let line = format!("line {number} has {} words", number % 7);
                let mut start = 0;
                while start < line.len() {
                    let end = line[start..].find(' ').map_or(line.len(), |space| start + space);
                    yield line[start..end].to_owned();
                    start = end + 1;
                }
            }
        })
    }
}
