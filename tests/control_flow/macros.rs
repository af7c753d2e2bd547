//! Macros that are called in the body.

use std::cell::RefCell;
use std::collections::HashMap;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn captures_of_format_strings(name: String, width: usize) -> impl Iterator<Item = String> {
    let value = 3.14159;
    yield_!(format!("{name}"));
    yield_!(format!("{value:>width$.2}|{name:?}|{{name}}|{0}|{other}", width + 1, other = 'o'));
    let precision = 1;
    let name = name.len();
    yield_!(format!("{value:.precision$} {name:03} {:>1$}", name, width));
    for width in 2..4 {
        yield_!(format!("{name:<width$}|"));
    }
    yield_!(format!("{name:<width$}|"));
}

#[generator]
fn other_macros_of_the_standard_library(values: Vec<u8>) -> impl Iterator<Item = String> {
    use std::fmt::Write;
    let mut text = String::new();
    let limit = 2;
    for value in values.clone() {
        assert!(value < 10, "{value} is too large, {limit}");
        debug_assert_ne!(values.len(), 0, "{values:?}");
        let small = matches!(value, small if small < limit);
        write!(text, "{value}{small} ").unwrap();
        yield_!(text.trim().to_owned());
    }
    text.clear();
    writeln!(&mut text, "{limit}").unwrap();
    yield_!(text);
    let pair = vec![limit; values.len()];
    yield_!(concat!("a", 1).to_owned());
    yield_!(format!("{pair:?} {}", stringify!(limit + 1)));
    let Some(first) = values.first() else { unreachable!("{pair:?}") };
    let first = *first;
    yield_!(if cfg!(any()) { todo!("{first}") } else { line!().min(0).to_string() });
}

macro_rules! square {
    ($value:expr) => {
        $value * $value
    };
}

macro_rules! map {
    ($($key:expr => $value:expr),* $(,)?) => {{
        let mut map = HashMap::new();
        $(map.insert($key, $value);)*
        map
    }};
}

macro_rules! log {
    ($log:expr, $($format:tt)*) => {
        $log.borrow_mut().push(format!($($format)*))
    };
}

macro_rules! swap {
    ($a:ident, $b:ident) => {
        let held = $a;
        $a = $b;
        $b = held;
    };
}

macro_rules! with_name {
    ($name:ident = $value:expr => $body:expr) => {{
        let $name = $value;
        $body
    }};
}

macro_rules! statements {
    ($($stmt:stmt;)*) => { $($stmt)* };
}

#[generator]
fn unknown_macros_that_mention_locals(n: u32) -> impl Iterator<Item = u32> {
    let a = square!(n);
    yield_!(a);
    let names = map! { "n" => n, "a" => a };
    yield_!(names["a"] + names["n"]);
    yield_!(square!(n + 1));
    for i in 0..2 {
        yield_!(square!(i + a));
    }
    yield_!(names.len() as u32);
}

#[generator]
fn unknown_macros_with_format_strings(log: &RefCell<Vec<String>>) -> impl Iterator<Item = usize> {
    let who = "me";
    for step in 0..2 {
        log!(log, "{who} {step}");
        yield_!(step);
        log!(log, "{step} again, {}", who.len());
    }
    let who = who.len();
    yield_!(who);
    log!(log, "{who:>3}");
}

#[generator]
fn unknown_macros_with_statements(n: u8) -> impl Iterator<Item = u8> {
    let mut left = n;
    let mut right = n + 1;
    swap!(left, right);
    yield_!(left);
    yield_!(right);
    statements! {
        left = 10;
        let sum = left + right;
        right = sum;
    }
    yield_!(right);
    yield_!(with_name!(sum = left + right => sum * 2));
}

#[generator]
fn unknown_macros_of_own_names(held: u8) -> impl Iterator<Item = u8> {
    let mut x = 1;
    let mut y = 2;
    swap!(x, y);
    yield_!(x + held);
    yield_!(y + held);
}

thread_local! {
    static SEEN: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

#[generator]
fn macros_of_the_body_that_declare(n: u8) -> impl Iterator<Item = u8> {
    std::thread_local! {
        static LOCAL: std::cell::Cell<u8> = const { std::cell::Cell::new(5) };
    }
    yield_!(LOCAL.get() + n);
    LOCAL.set(6);
    SEEN.with_borrow_mut(|seen| seen.push(n));
    yield_!(LOCAL.replace(5) + n);
    yield_!(SEEN.take().len() as u8);
}

#[test]
fn format_strings_capture_the_locals_that_they_name() {
    let expected = ["ab", "   3.14|\"ab\"|{name}|8|o", "3.1 002       2", "2 |", "2  |", "2      |"];
    assert_eq!(items(|| captures_of_format_strings("ab".to_owned(), 7)), expected);
    let expected = ["1true", "1true 3false", "2\n", "a1", "[2, 2] limit + 1", "0"];
    assert_eq!(items(|| other_macros_of_the_standard_library(vec![1, 3])), expected);
}

#[test]
fn macros_that_nobody_can_read_see_locals_too() {
    assert_eq!(items(|| unknown_macros_that_mention_locals(3)), [9, 12, 16, 81, 100, 2]);
    let log = RefCell::default();
    assert_eq!(unknown_macros_with_format_strings(&log).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(log.take(), ["me 0", "0 again, 2", "me 1", "1 again, 2", "  2"]);
    assert_eq!(items(|| unknown_macros_with_statements(1)), [2, 1, 11, 42]);
    assert_eq!(items(|| unknown_macros_of_own_names(7)), [9, 8]);
    assert_eq!(items(|| macros_of_the_body_that_declare(1)), [6, 7, 1]);
}
