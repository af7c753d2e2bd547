//! Generators of every form, without a word that a strict crate would object to.

use std::collections::BTreeMap;
use std::num::ParseIntError;

use gen_runtime::{Generator, gen_, generator, generators, genexpr, yield_, yield_from};

/// The same, whatever is asked.
#[generator]
pub fn same(_asked: &str) -> impl Iterator<Item = u8> {
    yield_!(1);
}

/// Words that were not there before, with their lengths.
#[generator]
pub fn new_words<'a>(words: &'a [String], mut most: usize) -> impl Iterator<Item = (&'a str, usize)> + 'a {
    let mut seen = BTreeMap::new();
    for (at, word) in words.iter().enumerate() {
        let count = seen.entry(word.as_str()).or_insert(0);
        *count += 1;
        if *count > 1 || at > 100 {
            continue;
        }
        most -= 1;
        yield_!((word.as_str(), word.len()));
        if most == 0 {
            break;
        }
    }
}

/// What a number is divisible by, smallest first.
#[generator]
pub fn factors(number: u32) -> impl Iterator<Item = u32> {
    let mut rest = number;
    let mut factor = 2;
    while rest > 1 {
        match rest % factor {
            0 => {
                rest /= factor;
                yield_!(factor);
            }
            _ if factor * factor > rest => factor = rest,
            _ => factor += 1,
        }
    }
}

/// The sums of the numbers in the lines so far.
///
/// # Errors
///
/// A line that is no number ends it.
#[generator]
pub fn sums(text: &str) -> impl Iterator<Item = Result<i64, ParseIntError>> {
    let mut sum = 0;
    for line in text.lines() {
        let Some(digits) = line.strip_prefix('+') else {
            yield_!(Ok(sum));
            continue;
        };
        sum += digits.parse::<i64>()?;
        yield_!(Ok(sum));
    }
}

/// A tree.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    name: String,
    children: Vec<Self>,
}

impl Tree {
    /// One with children.
    #[must_use]
    pub fn new(name: &str, children: Vec<Self>) -> Self {
        Self { name: name.to_owned(), children }
    }

    /// The names, outermost first.
    #[must_use]
    #[generator]
    pub fn names(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        yield_!(self.name.as_str());
        for child in &self.children {
            yield_from!(child.names());
        }
    }

    /// The names in capitals, as the tree is taken apart.
    #[generator]
    pub fn into_names(self) -> impl Iterator<Item = String> {
        let mut waiting = vec![self];
        while let Some(mut tree) = waiting.pop() {
            let name = std::mem::take(&mut tree.name);
            yield_!(name.to_uppercase());
            waiting.extend(tree.children.into_iter().rev());
        }
    }
}

/// The mean of everything that it was resumed with.
#[generator(resume = mut value)]
pub fn mean(count: u32) -> impl Generator<f64, Yield = f64, Return = f64> {
    let mut sum = 0.0;
    let mut seen = 0;
    loop {
        sum += value;
        seen += 1;
        let mean = sum / f64::from(seen);
        if seen == count {
            return mean;
        }
        value = yield_!(mean);
    }
}

/// Numbers, by the word `yield`.
pub fn countdown(from: u8) -> impl Iterator<Item = u8> {
    gen_! {
        let mut number = from;
        while number > 0 {
            yield number;
            number -= 1;
        }
    }
}

/// Products of different numbers.
pub fn products(limit: u32) -> impl Iterator<Item = u32> {
    genexpr!(a * b for a in 1..limit if a != 3 for b in a..limit)
}

generators! {
    /// Every item twice.
    #[generator]
    pub fn twice<T: Clone>(items: Vec<T>) -> impl Iterator<Item = T> {
        for item in items {
            yield item.clone();
            yield item;
        }
    }
}

/// Where a yield is the last thing in a block or an arm, or a value that is not used.
#[generator]
pub fn ticks(count: Option<u32>, loud: bool) -> impl Iterator<Item = ()> {
    match count {
        Some(0) => yield_!(),
        Some(count) => {
            for _ in 0..count {
                yield_!(());
            }
        }
        None => {
            yield_!();
        }
    }
    if loud {
        yield_!();
    } else {
        println!("quiet");
    }
    let nothing = || ();
    nothing();
    yield_!(nothing());
}

/// A dialogue that mostly ignores the answers.
#[generator]
pub fn questions(names: &[&str]) -> impl Generator<Option<u32>, Yield = String, Return = u32> {
    let mut sum = 0;
    for name in names {
        if let Some(number) = yield_!(format!("{name}?")) {
            sum += number;
        }
        let _ = yield_!(String::from("and?"));
        match yield_!("really?".to_owned()) {
            Some(number) if number > 3 => return number,
            Some(_) | None => {}
        }
    }
    sum.max(yield_!(String::new()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generators_without_a_lint_give_their_items() {
        let words = ["a", "b", "a"].map(String::from);
        assert_eq!(new_words(&words, 5).collect::<Vec<_>>(), [("a", 1), ("b", 1)]);
        assert_eq!(factors(84).collect::<Vec<_>>(), [2, 2, 3, 7]);
        assert_eq!(sums("+1\nx\n+2").map(Result::unwrap).collect::<Vec<_>>(), [1, 1, 3]);
        let tree = Tree::new("a", vec![Tree::new("b", Vec::new()), Tree::new("c", Vec::new())]);
        assert_eq!(tree.names().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(tree.into_names().collect::<Vec<_>>(), ["A", "B", "C"]);
        assert_eq!(countdown(3).collect::<Vec<_>>(), [3, 2, 1]);
        assert_eq!(products(3).collect::<Vec<_>>(), [1, 2, 4]);
        assert_eq!(twice(vec![1]).count(), 2);
    }

    #[test]
    fn units_and_answers_are_counted() {
        assert_eq!(ticks(Some(2), true).count(), 4);
        assert_eq!(questions(&["a"]).run(None, |_| Some(2)), 2);
    }

    #[test]
    fn a_mean_is_returned() {
        assert!((mean(2).run(1.0, |_| 2.0) - 1.5).abs() < f64::EPSILON);
    }
}
