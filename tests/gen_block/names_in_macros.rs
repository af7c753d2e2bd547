//! Locals that a block names only in the tokens of macros and in format strings.

use std::fmt::Write as _;

use gen_runtime::gen_;

use crate::items;

#[test]
fn names_in_format_strings_are_captured() {
    let (name, count, width, precision) = (String::from("n"), 2, 6, 1);
    let generator = gen_! {
        yield format!("{name}{count:?}{{no}}");
        yield format!("{:>width$}|{:.precision$}|{2:<w$}|", 1, 2.5, 3, w = width);
        let mut text = String::new();
        let _ = write!(text, r#"{name:?} {0}"#, count);
        yield text;
    };
    assert_eq!(items(generator), ["n2{no}", "     1|2.5|3     |", "\"n\" 2"]);
}

#[test]
fn names_in_the_standard_macros_are_captured() {
    let (a, b, text, flag) = (1, 2, String::from("text"), true);
    let list = [7, 8];
    let generator = gen_! {
        assert!(flag, "{text}");
        assert_eq!(a + 1, b, "{a} {}", text.len());
        debug_assert_ne!(a, b);
        yield vec![a, b].len();
        yield vec![a; b].len();
        yield matches!(list[0], n if n > b) as usize;
        yield concat!("a", "b").len() + (line!() == 0) as usize;
        if a > 5 {
            panic!("{list:?}");
        }
        yield std::format!("{}", list[1]).len();
        yield (cfg!(test) && cfg!(not(test))) as usize + stringify!(nothing here).len();
    };
    assert_eq!(items(generator), [2, 2, 1, 2, 1, 12]);
}

macro_rules! log {
    ($log:expr, $($arg:tt)*) => { $log.push(format!($($arg)*)) };
}

macro_rules! table {
    ($($key:expr => $value:expr),* $(,)?) => { [$(($key, $value)),*] };
}

macro_rules! keyed {
    (target: $target:literal, $($name:ident = $value:expr),*; $($arg:tt)*) => {
        format!($($arg)*, $($name = $value),*) + $target
    };
}

macro_rules! json {
    ({ $($key:literal : $value:tt),* }) => { [$(($key, json!($value))),*] };
    ($value:expr) => { $value.to_string() };
}

#[test]
fn names_in_the_users_own_macros_are_captured() {
    let (text, count, key, n) = (String::from("text"), 2, "key", 5);
    let generator = gen_! {
        let mut lines = Vec::new();
        log!(lines, "{text} {}", count);
        log!(lines, "{:?}", { let text = 1; text + n });
        for line in lines {
            yield line;
        }
        yield format!("{:?}", table! { key => { let m = 1; m + n }, "other" => 1 });
        yield keyed!(target: "t", value = n, other = count * 10; "{value} {other}");
        yield format!("{:?}", json!({ "a": n, "b": (count + 1) }));
    };
    let expected = ["text 2", "6", r#"[("key", 6), ("other", 1)]"#, "5 20t", r#"[("a", "5"), ("b", "3")]"#];
    assert_eq!(items(generator), expected);
}

#[test]
fn names_that_a_macro_call_binds_itself_are_not_captured() {
    macro_rules! each {
        (for $name:ident in $list:expr => $($body:tt)*) => {{
            let mut all = Vec::new();
            for $name in $list { all.push($($body)*); }
            all
        }};
    }
    let (list, k) = ([1, 2], 10);
    let generator = gen_! { yield each!(for i in list => i * k) };
    assert_eq!(items(generator), [[10, 20]]);
}

#[test]
fn a_macro_from_outside_may_name_what_is_copied() {
    let base = 10;
    let words = &[String::from("a")];
    macro_rules! outside {
        ($n:expr) => {
            base + words.len() + $n
        };
    }
    assert_eq!(items(gen_! { yield outside!(1); yield outside!(2) }), [12, 13]);
}

#[test]
fn a_macro_that_the_block_defines_sees_the_captures() {
    let (base, step) = (10, 2);
    let generator = gen_! {
        macro_rules! next {
            ($n:expr) => { base + $n * step };
        }
        for n in 0..2 {
            yield next!(n);
        }
    };
    assert_eq!(items(generator), [10, 12]);
}
