//! `genexpr!(element for pattern in iterable if condition ..)`: Python's generator expression.
#![deny(warnings)]
#![forbid(unsafe_code)]

mod support;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};

use gen_runtime::{gen_, generator, genexpr, yield_from};

/// All items, by `next` and by `fold` from every point on.
#[track_caller]
fn items<I>(iterator: I) -> Vec<I::Item>
where
    I: Iterator<Item: std::fmt::Debug + PartialEq> + Clone,
{
    support::items(|| iterator.clone())
}

#[test]
fn one_loop_maps_and_filters() {
    assert_eq!(items(genexpr!(n * n for n in 0..5)), [0, 1, 4, 9, 16]);
    assert_eq!(items(genexpr!(n for n in 0.. if n % 3 == 0 if n % 2 == 0).take(3)), [0, 6, 12]);
    assert_eq!(items(genexpr!("x" for _ in 0..2)), ["x", "x"]);
}

#[test]
fn clauses_nest_from_left_to_right() {
    let pairs = genexpr!((x, y) for x in 0..4 if x % 2 == 1 for y in 0..x if x + y > 2);
    assert_eq!(items(pairs), [(3, 0), (3, 1), (3, 2)]);
    let pythagorean =
        genexpr!((a, b, c) for c in 1..20_u32 for b in 1..c for a in 1..b if a * a + b * b == c * c);
    assert_eq!(items(pythagorean), [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17)]);
}

#[test]
fn patterns_take_items_apart() {
    #[derive(Clone)]
    struct Point {
        x: i32,
        y: i32,
    }
    let points = [Point { x: 1, y: 2 }, Point { x: 3, y: 4 }];
    assert_eq!(items(genexpr!(x * y for Point { x, y } in points.clone())), [2, 12]);
    assert_eq!(items(genexpr!(x - *y for Point { x, ref y } in points.clone())), [-1, -1]);
    assert_eq!(items(genexpr!(at + x for (at, &Point { x, .. }) in (0..).zip(&points))), [1, 4]);
    assert_eq!(items(genexpr!(first + last for [first, .., last] in [[1, 2, 3], [4, 5, 6]])), [4, 10]);
    assert_eq!(items(genexpr!(n for Ok(n) | Err(n) in [Ok(1), Err(2)])), [1, 2]);
}

#[test]
fn conditions_may_bind() {
    let words = ["1", "x", "3"];
    assert_eq!(items(genexpr!(n + 1 for word in words if let Ok(n) = word.parse::<i32>())), [2, 4]);
    let names = BTreeMap::from([(1, "one"), (3, "three")]);
    let names = &names;
    let found = genexpr!(
        (n, letter)
        for n in 1..4
        if let Some(name) = names.get(&n)
        if name.len() > 3
        for letter in name.chars()
        if letter != 'e'
    );
    assert_eq!(items(found), [(3, 't'), (3, 'h'), (3, 'r')]);
}

#[test]
fn any_expression_is_an_element_an_iterable_and_a_condition() {
    let (flag, threshold) = (true, 2);
    let element = genexpr!(if n > 1 { "big" } else if n > 0 { "small" } else { "none" } for n in 0..3);
    assert_eq!(items(element), ["none", "small", "big"]);
    let iterable = genexpr!(n for n in if flag { 0..3 } else { 5..9 } if n != 1);
    assert_eq!(items(iterable), [0, 2]);
    let condition = genexpr!(n for n in 0..4 if if flag { n > threshold } else { false });
    assert_eq!(items(condition), [3]);
    let block = genexpr!({ let m = n + 1; m * m } for n in { let m = 1; m..3 } if { n > 0 } as u8 == 1);
    assert_eq!(items(block), [4, 9]);
    let matched =
        genexpr!(match n { 0 => 'a', _ => 'b' } for n in match flag { true => 0..2, false => 0..0 });
    assert_eq!(items(matched), ['a', 'b']);
    let closure =
        genexpr!(Some(1).map_or(0, |m: i32| m + n) for n in (0..3).map(|n| if n == 1 { 10 } else { n }));
    assert_eq!(items(closure), [1, 11, 3]);
}

#[test]
fn only_the_first_iterable_is_evaluated_at_once() {
    let log = RefCell::new(Vec::new());
    let note = |word: &'static str, n: i32| {
        log.borrow_mut().push(word);
        0..n
    };
    let note = &note;
    let mut products = genexpr!(x + y for x in note("outer", 2) for y in note("inner", 1));
    assert_eq!(log.take(), ["outer"]);
    assert_eq!(products.next(), Some(0));
    assert_eq!(log.take(), ["inner"]);
    assert_eq!((products.next(), products.next()), (Some(1), None));
    assert_eq!(log.take(), ["inner"]);
}

#[test]
fn into_iter_of_the_first_iterable_runs_at_once_as_well() {
    struct Noisy<'a>(&'a Cell<bool>);
    impl IntoIterator for Noisy<'_> {
        type Item = u8;
        type IntoIter = std::ops::Range<u8>;
        fn into_iter(self) -> Self::IntoIter {
            self.0.set(true);
            0..1
        }
    }
    let started = Cell::new(false);
    let numbers = genexpr!(n for n in Noisy(&started));
    assert!(started.get());
    assert_eq!(numbers.count(), 1);
}

#[test]
fn the_first_iterable_may_borrow() {
    let (list, other) = (vec![1, 2, 3], vec![10, 20]);
    let other = &other;
    let sums = genexpr!(x + y for x in &list if x % 2 == 1 for y in other);
    assert_eq!(items(sums), [11, 21, 13, 23]);
    let mut changed = vec![1, 2];
    genexpr!(*n += 1 for n in &mut changed).for_each(drop);
    assert_eq!(changed, [2, 3]);
    // What it borrows from may live as long as the statement.
    assert_eq!(genexpr!(n * 2 for n in &vec![1, 2]).sum::<i32>(), 6);
}

#[test]
fn what_is_named_moves_in() {
    fn scaled(list: Vec<u32>, factors: &[u32], offset: u32) -> impl Iterator<Item = u32> + Clone {
        genexpr!(n * factor + offset for n in list for factor in factors)
    }
    let text = String::from("text");
    let taken = genexpr!(format!("{text}{n}") for n in 0..2);
    assert_eq!(items(taken), ["text0", "text1"]);
    assert_eq!(items(scaled(vec![1, 2], &[10, 100], 5)), [15, 105, 25, 205]);
}

#[test]
fn comprehensions_nest() {
    let sums = genexpr!(genexpr!(x * y for y in 0..x).sum::<i32>() for x in 0..4);
    assert_eq!(items(sums), [0, 0, 2, 9]);
    let rows = genexpr!(genexpr!((x, y) for y in 0..x) for x in 0..3);
    assert_eq!(items(rows.flatten()), [(1, 0), (2, 0), (2, 1)]);
    let inner = genexpr!(n for n in genexpr!(n + 1 for n in genexpr!(n * 2 for n in 0..3) if n > 0));
    assert_eq!(items(inner), [3, 5]);
    let filtered = genexpr!(n for n in 2..20 if !genexpr!(d for d in 2..n if n % d == 0).any(|_| true));
    assert_eq!(items(filtered), [2, 3, 5, 7, 11, 13, 17, 19]);
    let x = 5;
    assert_eq!(items(genexpr!(x for x in 0..x if x > 2)), [3, 4]);
}

#[test]
fn a_comprehension_is_an_argument_like_any_iterator() {
    let lengths: HashMap<_, _> = genexpr!((word, word.len()) for word in "a bc def".split(' ')).collect();
    assert_eq!(lengths["bc"], 2);
    let all: Vec<Box<dyn Iterator<Item = usize> + Send>> =
        vec![Box::new(genexpr!(n for n in 0..2)), Box::new(genexpr!(n * 2 for n in [7]))];
    assert_eq!(all.into_iter().flatten().collect::<Vec<_>>(), [0, 1, 14]);
    assert_eq!(std::thread::spawn(|| genexpr!(n for n in 0..4).sum::<u8>()).join().ok(), Some(6));
    assert_eq!(format!("{:?}", genexpr!(n for n in 0..4 if n > 2).next()), "Some(3)");
    assert!(std::iter::zip(genexpr!(n for n in 0..2), genexpr!(n for n in 5..)).eq([(0, 5), (1, 6)]));
}

#[generator]
fn letters(words: &[&str], skipped: char) -> impl Iterator<Item = char> + Clone {
    yield_from!(genexpr!(c for word in words.iter() for c in word.chars() if c != skipped));
    for c in genexpr!(c for c in "xyz".chars() if c != skipped) {
        yield_from!(Some(c));
    }
}

#[test]
fn generators_and_blocks_use_comprehensions() {
    assert_eq!(items(letters(&["ab", "by"], 'y')), ['a', 'b', 'b', 'x', 'z']);
    let limit = 3;
    let block = gen_! {
        for n in genexpr!(n + limit for n in 0..limit) {
            yield n;
        }
    };
    assert_eq!(items(block), [3, 4, 5]);
}

#[test]
fn an_error_inside_is_the_last_item() {
    fn halves(words: &[&str]) -> impl Iterator<Item = Result<i32, std::num::ParseIntError>> {
        genexpr!(Ok(word.parse::<i32>()? / 2) for word in words)
    }
    let values: Vec<_> = halves(&["4", "x", "6"]).map(Result::ok).collect();
    assert_eq!(values, [Some(2), None]);
}

#[test]
fn held_locals_decide_about_clone_and_debug() {
    let mut pairs = genexpr!((x, y) for x in 0..2 for y in 5..7);
    pairs.next();
    assert!(format!("{pairs:?}").contains("x: 0"));
    assert_eq!(pairs.clone().count() + pairs.count(), 6);
}

#[test]
fn attributes_and_lints_of_ordinary_code_apply() {
    #[derive(Clone, Copy)]
    struct Wrapped(u8);
    fn each(of: &[Wrapped]) -> impl Iterator<Item = u8> + '_ {
        genexpr!(inner for Wrapped(inner) in of.iter().copied())
    }
    assert_eq!(each(&[Wrapped(1)]).next(), Some(1));
}
