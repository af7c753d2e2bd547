//! A dozen generators as they are written in edition 2021.
#![deny(warnings)]
#![forbid(unsafe_code)]

use std::cell::RefCell;
use std::collections::HashMap;

use gen_runtime::{generator, yield_};

/// A keyword as a name.
#[generator]
pub fn count(limit: u32) -> impl Iterator<Item = u32> {
    let mut r#yield = 0;
    while r#yield < limit {
        yield_!(r#yield);
        r#yield += 1;
    }
}

/// A lifetime is captured when it is named.
#[generator]
pub fn words<'a>(text: &'a str, stop: &'a str) -> impl Iterator<Item = &'a str> + 'a {
    for line in text.lines() {
        for word in line.split_whitespace() {
            if word == stop {
                return;
            }
            yield_!(word);
        }
    }
}

/// It may be elided, too.
#[generator]
pub fn letters(text: &str) -> impl Iterator<Item = char> + Clone + '_ {
    for letter in text.chars() {
        if letter.is_alphabetic() {
            yield_!(letter);
        }
    }
}

/// What is not named is not captured.
#[generator]
pub fn repeated<T: Clone>(item: T, times: usize) -> impl Iterator<Item = T> {
    for _ in 1..times {
        yield_!(item.clone());
    }
    yield_!(item);
}

/// Arrays, sets of patterns and closures that capture single fields.
#[generator]
pub fn steps(grid: [[i8; 2]; 3]) -> impl Iterator<Item = (usize, i8)> {
    for (at, row) in grid.into_iter().enumerate() {
        let [left, right] = row;
        match (left, right) {
            (0, n) | (n, 0) => yield_!((at, n)),
            (l, r) if l == r => continue,
            _ => {
                let sum = || left + right;
                let sum = sum();
                yield_!((at, sum));
            }
        }
    }
}

/// The first place of every word, and how often it comes after that.
#[generator]
pub fn index(text: &str) -> Box<dyn Iterator<Item = (String, usize)> + '_> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (at, word) in text.split(' ').enumerate() {
        if let Some(count) = seen.get_mut(word) {
            *count += 1;
            continue;
        }
        seen.insert(word, 0);
        yield_!((word.to_owned(), at));
    }
    let mut again: Vec<_> = seen.into_iter().filter(|(_, count)| *count > 0).collect();
    again.sort_unstable();
    for (word, count) in again {
        yield_!((word.to_uppercase(), count));
    }
}

/// Numbers until one that is none.
#[generator]
pub fn numbers<'a>(texts: &'a [&'a str]) -> impl Iterator<Item = Result<i64, std::num::ParseIntError>> + 'a {
    for text in texts {
        let Some(text) = text.strip_prefix('#') else { continue };
        let number = text.parse::<i64>()?;
        yield_!(Ok(number));
    }
}

/// A tree of numbers.
pub struct Tree {
    /// What stands at its root.
    pub value: i32,
    /// What hangs from it.
    pub children: Vec<Tree>,
}

/// What can be walked over.
pub trait Walk {
    /// All values, the root first.
    fn walk(&self) -> Box<dyn Iterator<Item = i32> + '_>;
}

impl Walk for Tree {
    #[generator]
    fn walk(&self) -> Box<dyn Iterator<Item = i32> + '_> {
        yield_!(self.value);
        for child in &self.children {
            for value in child.walk() {
                yield_!(value);
            }
        }
    }
}

/// Notes when it is dropped.
pub struct Noisy<'a>(pub &'static str, pub &'a RefCell<Vec<&'static str>>);

impl Noisy<'_> {
    fn get(&self) -> Option<u8> {
        None
    }

    fn length(&self) -> usize {
        self.0.len()
    }
}

impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0);
    }
}

/// In this edition the value that an `if let` looks into lives through the `else`, and the one in a block's
/// tail outlives the block's locals.
#[generator]
pub fn temporaries<'a>(notes: &'a RefCell<Vec<&'static str>>) -> impl Iterator<Item = usize> + 'a {
    let note = |text| notes.borrow_mut().push(text);
    if let Some(n) = Noisy("scrutinee", notes).get() {
        yield_!(usize::from(n));
    } else {
        note("else");
    }
    let length = {
        let _local = Noisy("local", notes);
        Noisy("tail", notes).length()
    };
    yield_!(length);
    note("end");
}

/// The programs of the pages, of which whoever reads them may copy any into a crate of either edition.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
#[doc = include_str!("../../../docs/forms.md")]
#[doc = include_str!("../../../docs/semantics.md")]
struct Pages;
