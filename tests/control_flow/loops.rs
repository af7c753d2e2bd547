//! Every kind of loop.

use std::collections::VecDeque;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn while_with_continue(limit: u32) -> impl Iterator<Item = u32> {
    let mut n = 0;
    while {
        n += 1;
        n < limit
    } {
        if n % 3 == 0 {
            continue;
        }
        yield_!(n);
        if n % 3 == 1 {
            continue;
        }
        yield_!(n * 10);
    }
    yield_!(n);
}

#[generator]
fn breadth_first(limit: u32) -> impl Iterator<Item = u32> {
    let mut queue = VecDeque::from([1]);
    while let Some(n) = queue.pop_front() {
        yield_!(n);
        for child in [2 * n, 2 * n + 1] {
            if child <= limit {
                queue.push_back(child);
            }
        }
    }
}

#[generator]
fn loop_with_value(text: &str) -> impl Iterator<Item = usize> {
    let mut chars = text.chars();
    let mut seen = 0;
    let spaces = loop {
        match chars.next() {
            Some(' ') => seen += 1,
            Some(c) => yield_!(c.len_utf8()),
            None => break seen,
        }
    };
    yield_!(spaces * 100);
}

#[generator]
fn carried_around(n: u32) -> impl Iterator<Item = u32> {
    let mut previous = 0;
    let mut current = 1;
    let mut step = 0;
    while step < n {
        let next = previous + current;
        previous = current;
        yield_!(next);
        current = next;
        step += 1;
    }
}

#[generator]
fn read_only_before_the_yield(n: u32) -> impl Iterator<Item = u32> {
    let base = n * 2;
    let mut i = 0;
    loop {
        if i >= n {
            break;
        }
        i += 1;
        let sum = base + i;
        yield_!(sum);
    }
}

#[generator]
fn for_over_everything<'a>(
    map: &'a std::collections::BTreeMap<String, Vec<u8>>,
) -> impl Iterator<Item = String> {
    for (key, values) in map {
        yield_!(key.clone());
        for (at, value) in values.iter().enumerate().rev().step_by(2) {
            yield_!(format!("{key}{at}{value}"));
        }
        for &value in values {
            yield_!(value.to_string());
        }
        for [a, b] in [[1, 2], [3, 4]] {
            yield_!((a * b).to_string());
        }
        for _ in 0..2 {
            yield_!(String::new());
        }
    }
    for c in 'a'..='b' {
        yield_!(c.to_string());
    }
}

#[generator]
fn inner_iterators_borrow_outer_items(grid: Vec<Vec<String>>) -> impl Iterator<Item = usize> {
    for mut row in grid {
        row.sort();
        let mut lengths = Vec::new();
        for cell in &row {
            lengths.push(cell.len());
        }
        for length in lengths {
            yield_!(length);
        }
        row.clear();
        yield_!(row.len());
    }
}

#[generator]
fn in_place(grid: &mut [Vec<i32>]) -> impl Iterator<Item = i32> {
    for row in grid.iter_mut() {
        row.push(0);
        yield_!(row.len() as i32);
        for cell in row.iter_mut() {
            *cell += 1;
            yield_!(*cell);
        }
    }
}

#[generator]
fn plain_loops_around_and_inside(n: usize) -> impl Iterator<Item = usize> {
    let mut sieve = vec![true; n];
    let mut found = 0;
    for candidate in 2..n {
        if !sieve[candidate] {
            continue;
        }
        yield_!(candidate);
        found += 1;
        let mut multiple = candidate * candidate;
        while multiple < n {
            sieve[multiple] = false;
            multiple += candidate;
        }
    }
    yield_!(found);
}

#[generator]
fn manual_iteration(text: &str) -> impl Iterator<Item = String> {
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let mut phrase = word.to_owned();
        while let Some(next) = words.next_if(|next| next.len() < 3) {
            phrase.push('-');
            phrase += next;
        }
        let more = words.peek().is_some();
        yield_!(phrase);
        if more {
            yield_!(",".to_owned());
        }
    }
}

#[generator]
fn nested_three_deep(n: u8) -> impl Iterator<Item = (u8, u8, u8)> {
    for a in 0..n {
        let mut b = 0;
        while b <= a {
            let mut c = b;
            loop {
                if c > a {
                    break;
                }
                yield_!((a, b, c));
                c += 1;
            }
            b += 1;
        }
    }
}

#[generator]
fn two_in_a_row(values: Vec<u8>) -> impl Iterator<Item = u8> {
    for value in values.iter().copied().collect::<Vec<_>>() {
        yield_!(value);
    }
    for value in values.iter().map(|value| value * 2).collect::<Vec<_>>() {
        yield_!(value);
    }
    for value in values {
        yield_!(value * 3);
    }
}

#[test]
fn every_loop_runs_as_in_a_plain_function() {
    assert_eq!(items(|| while_with_continue(7)), [1, 2, 20, 4, 5, 50, 7]);
    assert_eq!(items(|| breadth_first(6)), [1, 2, 3, 4, 5, 6]);
    assert_eq!(items(|| loop_with_value("a ß b")), [1, 2, 1, 200]);
    assert_eq!(items(|| carried_around(5)), [1, 2, 3, 5, 8]);
    assert_eq!(items(|| read_only_before_the_yield(3)), [7, 8, 9]);
    let map = [("k".to_owned(), vec![7, 8, 9])].into();
    let expected = ["k", "k29", "k07", "7", "8", "9", "2", "12", "", "", "a", "b"];
    assert_eq!(items(|| for_over_everything(&map)), expected);
    let grid = || vec![vec!["ccc".to_owned(), "a".to_owned()], vec![]];
    assert_eq!(items(|| inner_iterators_borrow_outer_items(grid())), [1, 3, 0, 0]);
    let mut grid = vec![vec![1], vec![], vec![2, 3]];
    assert_eq!(in_place(&mut grid).collect::<Vec<_>>(), [2, 2, 1, 1, 1, 3, 3, 4, 1]);
    assert_eq!(grid, [vec![2, 1], vec![1], vec![3, 4, 1]]);
    assert_eq!(items(|| plain_loops_around_and_inside(20)), [2, 3, 5, 7, 11, 13, 17, 19, 8]);
    assert_eq!(items(|| manual_iteration("one of us went")), ["one-of-us", ",", "went"]);
    assert_eq!(items(|| nested_three_deep(2)), [(0, 0, 0), (1, 0, 0), (1, 0, 1), (1, 1, 1)]);
    assert_eq!(items(|| two_in_a_row(vec![1, 2])), [1, 2, 2, 4, 3, 6]);
}
