//! `fold` and everything that is made of it give what `next` by `next` gives, from the start and from the
//! middle.
#![deny(warnings)]
#![forbid(unsafe_code)]

use std::cell::RefCell;

use gen_runtime::{generator, yield_};

/// How one of the runs went on: what it handed out, and what the body did.
type Trace = Vec<String>;

struct Noisy<'a>(&'static str, &'a RefCell<Trace>);

impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.1.borrow_mut().push(format!("drop {}", self.0));
    }
}

#[generator]
fn busy(trace: &RefCell<Trace>, rows: Vec<Vec<i32>>) -> impl Iterator<Item = i32> {
    let note = |text: &str| trace.borrow_mut().push(text.to_owned());
    let _outer = Noisy("outer", trace);
    note("start");
    'rows: for row in rows {
        let _row = Noisy("row", trace);
        let mut sum = 0;
        for cell in &row.clone() {
            if *cell < 0 {
                note("skipped");
                continue 'rows;
            }
            sum += cell;
        }
        yield_!(sum);
        note("after the sum");
        for cell in row {
            if cell == 99 {
                return;
            }
            let _cell = Noisy("cell", trace);
            yield_!(cell);
            if cell == 50 {
                break 'rows;
            }
        }
        note("row done");
    }
    yield_!(-1);
    note("end");
}

#[test]
fn the_body_does_the_same_in_the_same_order() {
    let bodies = [
        vec![],
        vec![vec![]],
        vec![vec![1, 2], vec![3, -1], vec![4]],
        vec![vec![1], vec![7, 99, 8], vec![4]],
        vec![vec![50, 1], vec![2]],
    ];
    for rows in bodies {
        let stepped = RefCell::new(vec![]);
        for item in busy(&stepped, rows.clone()) {
            stepped.borrow_mut().push(item.to_string());
        }
        let stepped = stepped.into_inner();
        let count = stepped.iter().filter(|line| line.parse::<i32>().is_ok()).count();
        for taken in 0..=count {
            let folded = RefCell::new(vec![]);
            let mut rest = busy(&folded, rows.clone());
            for item in rest.by_ref().take(taken) {
                folded.borrow_mut().push(item.to_string());
            }
            rest.fold((), |(), item| folded.borrow_mut().push(item.to_string()));
            assert_eq!(folded.into_inner(), stepped, "{rows:?} folded after {taken} items");
        }
    }
}

#[generator]
fn numbers(from: u64, to: u64) -> impl Iterator<Item = u64> + Clone {
    let mut n = from;
    while n < to {
        yield_!(n);
        n += 1;
        if n % 10 == 0 {
            for extra in 0..3 {
                yield_!(extra);
            }
        }
    }
}

#[test]
fn whatever_consumes_an_iterator_agrees_with_next() {
    let mut all = vec![];
    for item in numbers(5, 25) {
        all.push(item);
    }
    for taken in [0, 1, 4, 5, 6, 7, all.len(), all.len() + 1] {
        let rest = &all[taken.min(all.len())..];
        let generator = || {
            let mut generator = numbers(5, 25);
            generator.by_ref().take(taken).for_each(drop);
            generator
        };
        assert_eq!(generator().collect::<Vec<_>>(), rest);
        assert_eq!(generator().sum::<u64>(), rest.iter().sum());
        assert_eq!(generator().map(|n| n as f64).product::<f64>(), rest.iter().map(|n| *n as f64).product());
        assert_eq!(generator().count(), rest.len());
        assert_eq!(generator().last(), rest.last().copied());
        assert_eq!(generator().max(), rest.iter().max().copied());
        assert_eq!(generator().min_by_key(|n| n % 7), rest.iter().min_by_key(|n| **n % 7).copied());
        assert_eq!(
            generator().reduce(|a, b| a * 3 % 1000 + b),
            rest.iter().copied().reduce(|a, b| a * 3 % 1000 + b)
        );
        let mut seen = vec![];
        generator().for_each(|item| seen.push(item));
        assert_eq!(seen, rest);
        let (even, odd): (Vec<_>, Vec<_>) = generator().partition(|n| n % 2 == 0);
        assert_eq!(even.len() + odd.len(), rest.len());
        let chained: Vec<_> = generator().chain(numbers(1, 3)).filter(|n| n % 2 == 1).collect();
        assert_eq!(chained, rest.iter().copied().chain([1, 2]).filter(|n| n % 2 == 1).collect::<Vec<_>>());
        let flat: usize = (0..3).flat_map(|_| generator()).count();
        assert_eq!(flat, 3 * rest.len());
    }
}

#[test]
fn folding_by_reference_leaves_a_finished_generator() {
    let mut generator = numbers(0, 5);
    assert_eq!(generator.by_ref().fold(1, |sum, n| sum + n), 11);
    assert_eq!(generator.next(), None);
    assert_eq!(generator.fold(7, |sum, n| sum + n), 7);
}

#[test]
fn what_stops_early_leaves_the_rest() {
    let mut generator = numbers(0, 100);
    assert_eq!(generator.find(|n| *n == 3), Some(3));
    assert_eq!(generator.try_fold(0, |sum, n| if n < 6 { Ok(sum + n) } else { Err(sum) }), Err(9));
    assert_eq!(generator.position(|n| n == 9), Some(2));
    assert!(generator.any(|n| n == 2));
    assert_eq!(generator.next(), Some(10));
    assert!(numbers(0, 3).eq([0, 1, 2]));
    assert_eq!(numbers(0, 100).zip(numbers(5, 8)).count(), 3);
}

#[generator]
fn fallible(texts: &[&str]) -> impl Iterator<Item = Result<u8, std::num::ParseIntError>> {
    for text in texts {
        let number = text.parse()?;
        yield_!(Ok(number));
    }
}

#[test]
fn the_last_error_is_folded_too() {
    for taken in 0..4 {
        let texts = ["1", "2", "x", "3"];
        let mut generator = fallible(&texts);
        generator.by_ref().take(taken).for_each(drop);
        let rest = generator.fold(vec![], |mut all, item| {
            all.push(item.ok());
            all
        });
        assert_eq!(rest, [Some(1), Some(2), None][taken.min(3)..]);
    }
}

#[generator]
fn consuming(items: Vec<String>, mut keep: impl FnMut(&str) -> bool) -> impl Iterator<Item = String> {
    for item in items {
        if keep(&item) {
            yield_!(item);
        }
    }
}

#[test]
fn arguments_are_consumed_by_either_way() {
    let items = || vec!["a".to_owned(), "bb".to_owned(), "c".to_owned()];
    let mut calls = 0;
    let short = consuming(items(), |item| {
        calls += 1;
        item.len() == 1
    });
    assert_eq!(short.fold(String::new(), |all, item| all + &item), "ac");
    assert_eq!(calls, 3);
    let mut short = consuming(items(), |item| item.len() == 1);
    assert_eq!(short.next().as_deref(), Some("a"));
    assert_eq!(short.collect::<String>(), "c");
}

#[test]
fn a_boxed_generator_folds_too() {
    #[generator]
    fn tree(depth: u32) -> Box<dyn Iterator<Item = u32>> {
        if depth > 0 {
            for item in tree(depth - 1) {
                yield_!(item);
            }
            yield_!(depth);
            for item in tree(depth - 1) {
                yield_!(item);
            }
        }
    }

    assert_eq!(tree(6).count(), 63);
    let mut middle = tree(6);
    assert_eq!(middle.by_ref().take(31).sum::<u32>(), middle.skip(1).sum::<u32>());
}

#[test]
fn nth_does_what_as_many_nexts_do() {
    let rows = || vec![vec![1, 2], vec![3], vec![4, 5]];
    for n in 0..10 {
        let (by_next, by_nth) = (RefCell::default(), RefCell::default());
        let mut expected = busy(&by_next, rows());
        let mut items = busy(&by_nth, rows());
        for _ in 0..3 {
            let skipped = (0..n).all(|_| expected.next().is_some());
            let item = if skipped { expected.next() } else { None };
            assert_eq!(items.nth(n), item);
            assert_eq!(*by_nth.borrow(), *by_next.borrow());
        }
    }
}
