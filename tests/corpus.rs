//! Generators as any Rust programmer would write them: no local has an annotation, and all give the right
//! values.
#![deny(warnings)]
#![forbid(unsafe_code)]

use std::collections::{BTreeMap, HashMap};
use std::iter::Peekable;

use gen_runtime::{generator, yield_};

fn collect<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all = Vec::new();
    for item in items {
        all.push(item);
    }
    all
}

#[generator]
fn fibonacci() -> impl Iterator<Item = u64> {
    let (mut a, mut b) = (0, 1);
    loop {
        yield_!(a);
        (a, b) = (b, a + b);
    }
}

#[generator]
fn count_up_to(n: u32) -> impl Iterator<Item = u32> {
    let mut count = 0;
    while count < n {
        yield_!(count);
        count += 1;
    }
}

#[generator]
fn countdown(mut n: u32) -> impl Iterator<Item = u32> {
    while n > 0 {
        yield_!(n);
        n -= 1;
    }
}

#[generator]
fn squares(n: i32) -> impl Iterator<Item = i32> {
    for i in 0..n {
        let square = i * i;
        yield_!(square);
    }
}

#[generator]
fn primes() -> impl Iterator<Item = u64> {
    let mut composites = HashMap::new();
    let mut candidate = 2;
    loop {
        match composites.remove(&candidate) {
            None => {
                yield_!(candidate);
                composites.insert(candidate * candidate, vec![candidate]);
            }
            Some(factors) => {
                for factor in factors {
                    composites.entry(candidate + factor).or_insert_with(Vec::new).push(factor);
                }
            }
        }
        candidate += 1;
    }
}

#[generator]
fn run_lengths(text: &str) -> impl Iterator<Item = (char, usize)> {
    let mut chars = text.chars().peekable();
    loop {
        let Some(current) = chars.next() else { return };
        let mut length = 1;
        while chars.peek() == Some(&current) {
            chars.next();
            length += 1;
        }
        yield_!((current, length));
    }
}

#[generator]
fn triples() -> impl Iterator<Item = (u32, u32, u32)> {
    for c in 1.. {
        for b in 1..c {
            for a in 1..b {
                if a * a + b * b == c * c {
                    yield_!((a, b, c));
                }
            }
        }
    }
}

#[generator]
fn heap_permutations<T: Clone>(mut items: Vec<T>) -> impl Iterator<Item = Vec<T>> {
    let n = items.len();
    let mut counters = vec![0; n];
    yield_!(items.clone());
    let mut i = 0;
    while i < n {
        if counters[i] < i {
            if i % 2 == 0 {
                items.swap(0, i);
            } else {
                items.swap(counters[i], i);
            }
            yield_!(items.clone());
            counters[i] += 1;
            i = 0;
        } else {
            counters[i] = 0;
            i += 1;
        }
    }
}

#[generator]
fn combinations<T>(items: &[T], k: usize) -> impl Iterator<Item = Vec<&T>> {
    let n = items.len();
    if k > n {
        return;
    }
    let mut indices: Vec<_> = (0..k).collect();
    loop {
        yield_!(indices.iter().map(|&i| &items[i]).collect());
        let mut i = k;
        loop {
            if i == 0 {
                return;
            }
            i -= 1;
            if indices[i] != i + n - k {
                break;
            }
        }
        indices[i] += 1;
        for j in i + 1..k {
            indices[j] = indices[j - 1] + 1;
        }
    }
}

#[derive(Debug)]
struct Tree {
    value: i32,
    children: Vec<Tree>,
}

fn tree(value: i32, children: Vec<Tree>) -> Tree {
    Tree { value, children }
}

fn sample() -> Tree {
    tree(1, vec![tree(2, vec![tree(3, vec![]), tree(4, vec![])]), tree(5, vec![tree(6, vec![])])])
}

#[generator]
fn depth_first(root: &Tree) -> impl Iterator<Item = i32> {
    let mut stack = vec![root];
    while let Some(node) = stack.pop() {
        yield_!(node.value);
        stack.extend(node.children.iter().rev());
    }
}

#[generator]
fn walk<'a>(root: &'a Tree) -> Box<dyn Iterator<Item = i32> + 'a> {
    yield_!(root.value);
    for child in &root.children {
        for value in walk(child) {
            yield_!(value);
        }
    }
}

#[generator]
fn merge<T: Ord>(
    left: impl IntoIterator<Item = T>,
    right: impl IntoIterator<Item = T>,
) -> impl Iterator<Item = T> {
    let mut left = left.into_iter().peekable();
    let mut right = right.into_iter().peekable();
    loop {
        let from_left = match (left.peek(), right.peek()) {
            (Some(l), Some(r)) => l <= r,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => break,
        };
        let next = if from_left { left.next() } else { right.next() };
        if let Some(item) = next {
            yield_!(item);
        }
    }
}

#[generator]
fn queens(n: usize) -> impl Iterator<Item = Vec<usize>> {
    let mut columns: Vec<usize> = Vec::new();
    let mut next = 0;
    loop {
        let row = columns.len();
        let free = (next..n).find(|&column| {
            columns.iter().enumerate().all(|(r, &c)| c != column && row - r != column.abs_diff(c))
        });
        match free {
            Some(column) => {
                columns.push(column);
                next = 0;
                if columns.len() == n {
                    yield_!(columns.clone());
                    next = columns.pop().unwrap() + 1;
                }
            }
            None => match columns.pop() {
                Some(column) => next = column + 1,
                None => return,
            },
        }
    }
}

#[generator]
fn lines<R: std::io::BufRead>(mut reader: R) -> impl Iterator<Item = std::io::Result<usize>> {
    let mut line = String::new();
    loop {
        line.clear();
        match reader.read_line(&mut line) {
            Ok(0) => break,
            Ok(_) => {
                let text = line.trim_end();
                yield_!(Ok(text.len()));
            }
            Err(error) => {
                yield_!(Err(error));
                return;
            }
        }
    }
}

#[generator]
fn cells(grid: &mut [Vec<u8>]) -> impl Iterator<Item = &mut u8> {
    for row in grid.iter_mut() {
        for cell in row.iter_mut() {
            yield_!(cell);
        }
    }
}

#[derive(Debug, PartialEq)]
enum Token {
    Number(u64),
    Symbol(char),
}

struct Lexer<'a> {
    chars: Peekable<std::str::Chars<'a>>,
    produced: usize,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str) -> Self {
        Lexer { chars: text.chars().peekable(), produced: 0 }
    }

    #[generator]
    fn tokens(&mut self) -> impl Iterator<Item = Token> {
        while let Some(c) = self.chars.next() {
            if c.is_whitespace() {
                continue;
            }
            if let Some(digit) = c.to_digit(10) {
                let mut number = digit as u64;
                while let Some(digit) = self.chars.peek().and_then(|c| c.to_digit(10)) {
                    number = number * 10 + digit as u64;
                    self.chars.next();
                }
                yield_!(Token::Number(number));
            } else {
                yield_!(Token::Symbol(c));
            }
            self.produced += 1;
        }
    }
}

trait Shape {
    fn sides(&self) -> u32;

    #[generator]
    fn labels(&self) -> impl Iterator<Item = String> {
        for side in 0..self.sides() {
            yield_!(format!("side {side} of {}", self.sides()));
        }
    }

    fn corners(&self) -> impl Iterator<Item = u32>;
}

struct Triangle;

impl Shape for Triangle {
    fn sides(&self) -> u32 {
        3
    }

    #[generator]
    fn corners(&self) -> impl Iterator<Item = u32> {
        let mut corner = self.sides();
        while corner > 0 {
            corner -= 1;
            yield_!(corner);
        }
    }
}

#[generator]
fn filtered<T, F>(items: Vec<T>, mut keep: F) -> impl Iterator<Item = T>
where
    F: FnMut(&T) -> bool,
{
    for item in items {
        if keep(&item) {
            yield_!(item);
        }
    }
}

#[generator]
fn scaled(factor: i32) -> impl Iterator<Item = i32> {
    let scale = move |x: i32| x * factor;
    for x in 0..4 {
        yield_!(scale(x));
    }
}

#[generator]
fn chunks<const N: usize>(values: &[i32]) -> impl Iterator<Item = [i32; N]> {
    let mut chunk = [0; N];
    let mut filled = 0;
    for &value in values {
        chunk[filled] = value;
        filled += 1;
        if filled == N {
            yield_!(chunk);
            filled = 0;
        }
    }
}

#[test]
fn sequences() {
    assert_eq!(fibonacci().take(8).collect::<Vec<_>>(), [0, 1, 1, 2, 3, 5, 8, 13]);
    assert_eq!(collect(count_up_to(4)), [0, 1, 2, 3]);
    assert_eq!(collect(countdown(3)), [3, 2, 1]);
    assert_eq!(collect(squares(4)), [0, 1, 4, 9]);
    assert_eq!(collect(primes().take(8)), [2, 3, 5, 7, 11, 13, 17, 19]);
    assert_eq!(collect(run_lengths("aabccc")), [('a', 2), ('b', 1), ('c', 3)]);
    assert_eq!(collect(triples().take(2)), [(3, 4, 5), (6, 8, 10)]);
}

#[test]
fn combinatorics() {
    assert_eq!(collect(heap_permutations(vec!['a', 'b', 'c'])).len(), 6);
    let items = [1, 2, 3, 4];
    assert_eq!(
        collect(combinations(&items, 2)),
        [[&1, &2], [&1, &3], [&1, &4], [&2, &3], [&2, &4], [&3, &4]]
    );
    assert_eq!(collect(queens(6)).len(), 4);
    assert_eq!(queens(8).count(), 92);
}

#[test]
fn trees_and_streams() {
    let root = sample();
    assert_eq!(collect(depth_first(&root)), [1, 2, 3, 4, 5, 6]);
    assert_eq!(collect(walk(&root)), [1, 2, 3, 4, 5, 6]);
    assert_eq!(collect(merge([1, 4, 6], vec![2, 3, 7])), [1, 2, 3, 4, 6, 7]);
    let lengths: Vec<_> = collect(lines(&b"one\nthree\n\nx"[..])).into_iter().map(|l| l.unwrap()).collect();
    assert_eq!(lengths, [3, 5, 0, 1]);
    let mut grid = vec![vec![1, 2], vec![3]];
    for cell in cells(&mut grid) {
        *cell *= 10;
    }
    assert_eq!(grid, [vec![10, 20], vec![30]]);
}

#[test]
fn methods_and_closures() {
    let mut lexer = Lexer::new("12 + (3*45)");
    assert_eq!(collect(lexer.tokens()).len(), 7);
    assert_eq!(lexer.produced, 7);
    assert_eq!(collect(Triangle.labels())[2], "side 2 of 3");
    assert_eq!(collect(Triangle.corners()), [2, 1, 0]);
    assert_eq!(collect(filtered(vec![1, 2, 3, 4], |x| x % 2 == 0)), [2, 4]);
    assert_eq!(collect(scaled(3)), [0, 3, 6, 9]);
    assert_eq!(collect(chunks::<2>(&[1, 2, 3, 4, 5])), [[1, 2], [3, 4]]);
}

#[test]
fn a_generator_in_a_function_body_over_a_local_type() {
    #[derive(Debug, PartialEq)]
    struct Local(u8);

    #[generator]
    fn locals(n: u8) -> impl Iterator<Item = Local> {
        for i in 0..n {
            yield_!(Local(i));
        }
    }

    assert_eq!(collect(locals(2)), [Local(0), Local(1)]);
}

#[test]
fn items_in_the_body() {
    #[generator]
    fn inventory() -> impl Iterator<Item = String> {
        use std::fmt::Write;

        #[derive(Clone, Copy)]
        struct Item(&'static str, u32);
        const ITEMS: [Item; 2] = [Item("nut", 3), Item("bolt", 5)];
        fn describe(item: Item) -> String {
            let mut text = String::new();
            write!(text, "{} x{}", item.0, item.1).unwrap();
            text
        }

        let mut counts = BTreeMap::new();
        for item in ITEMS {
            counts.insert(item.0, item.1);
            yield_!(describe(item));
        }
        yield_!(format!("{counts:?}"));
    }

    assert_eq!(collect(inventory()), ["nut x3", "bolt x5", "{\"bolt\": 5, \"nut\": 3}"]);
}
