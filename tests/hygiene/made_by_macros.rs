//! Generators that `macro_rules!` make.

use gen_runtime::{generator, yield_};

use crate::support::items;

macro_rules! counters {
    ($($(#[$attr:meta])* $name:ident: $ty:ty = $first:expr, $step:expr;)*) => {
        $(
            $(#[$attr])*
            #[generator]
            fn $name(limit: $ty) -> impl Iterator<Item = $ty> {
                let mut n = $first;
                while n < limit {
                    yield_!(n);
                    n += $step;
                }
            }
        )*
    };
}

counters! {
    /// By ones.
    ones: u8 = 0, 1;
    halves: f32 = 1.0, 0.5;
}

macro_rules! with_body {
    (fn $name:ident($($arg:ident: $ty:ty),*) -> $item:ty $body:block) => {
        #[generator]
        fn $name($($arg: $ty),*) -> impl Iterator<Item = $item> $body
    };
}

with_body! {
    fn body_from_outside(limit: u32) -> u32 {
        let mut total = 0;
        for n in 0..limit {
            total += n;
            yield_!(total);
        }
    }
}

macro_rules! whole_items {
    ($($item:item)*) => { $($item)* };
}

whole_items! {
    #[generator]
    fn passed_through(words: &[&str]) -> impl Iterator<Item = usize> {
        for word in words {
            yield_!(word.len());
        }
    }
}

// Three locals are called `x` here: the caller's, the macro's, and the inner macro's.
macro_rules! same_text {
    ($x:ident, $value:expr) => {
        #[generator]
        fn same_text($x: u32) -> impl Iterator<Item = u32> {
            let x = $x + 1;
            yield_!($value);
            yield_!(x);
            yield_!($x);
            for _ in 0..2 {
                let $x = x * 2;
                yield_!($value);
                yield_!(x);
                let x = $x + 5;
                yield_!(x);
                yield_!($x);
            }
            yield_!(x + $value);
        }
    };
}

same_text!(x, x * 10);

macro_rules! shadowed_argument {
    ($name:ident, $outer:ident => $($statement:stmt;)*) => {
        #[generator]
        fn $name(limit: u8, $outer: u8) -> impl Iterator<Item = u8> {
            $($statement;)*
            for limit in 0..limit {
                yield_!($outer);
                yield_!(limit);
            }
        }
    };
}

shadowed_argument!(statements_from_outside, limit => let limit = limit + 40; yield_!(limit););

#[generator]
fn inner_macros(x: u32) -> impl Iterator<Item = u32> {
    macro_rules! doubled {
        ($value:expr) => {{
            let x = $value;
            x * 2
        }};
    }
    yield_!(doubled!(x));
    let y = x + 1;
    yield_!(y);
    let z = doubled!(x + y);
    yield_!(z);
    yield_!(doubled!(doubled!(z)));
    yield_!(y);
}

macro_rules! labelled {
    ($name:ident, $label:lifetime) => {
        #[generator]
        fn $name(n: u8) -> impl Iterator<Item = u8> {
            $label: for a in 0..n {
                'inner: for b in 0..n {
                    if b > a {
                        continue $label;
                    }
                    if b == 2 {
                        break 'inner;
                    }
                    yield_!(10 * a + b);
                }
                yield_!(100);
            }
        }
    };
}

labelled!(labels_from_outside, 'inner_too);

macro_rules! method {
    ($ty:ident, $self:ident, $body:expr) => {
        impl $ty {
            #[generator]
            fn items(&$self) -> impl Iterator<Item = u8> {
                yield_!($body);
                yield_!($self.0);
            }
        }
    };
}

struct Held(u8);

method!(Held, self, self.0 + 1);

macro_rules! fragments {
    ($value:expr, $ty:ty, $pattern:pat => $bound:ident, $block:block, $literal:literal, $path:path) => {
        #[generator]
        fn fragments(input: Option<$ty>) -> impl Iterator<Item = $ty> {
            if let $pattern = input {
                yield_!($bound);
            }
            yield_!($value * 2);
            let rest = 100 - $value;
            yield_!(rest);
            let doubled = 2 * $block;
            yield_!(doubled);
            for _ in 0..$literal {
                yield_!($path);
            }
            let negated = -($value as i32);
            yield_!((negated + 10) as $ty);
        }
    };
}

fragments!(1 + 2, u8, Some(n @ 1..) | Some(n) => n, { 3 + 4 }, 2, u8::MAX);

#[test]
fn a_fragment_stays_together() {
    assert_eq!(items(|| fragments(Some(9))), [9, 6, 97, 14, 255, 255, 7]);
    assert_eq!(items(|| fragments(None)), [6, 97, 14, 255, 255, 7]);
}

#[test]
fn a_macro_may_make_generators() {
    assert_eq!(items(|| ones(3)), [0, 1, 2]);
    assert_eq!(items(|| halves(2.5)), [1.0, 1.5, 2.0]);
    assert_eq!(items(|| body_from_outside(4)), [0, 1, 3, 6]);
    assert_eq!(items(|| passed_through(&["a", "bcd"])), [1, 3]);
    assert_eq!(items(|| labels_from_outside(3)), [0, 10, 11, 20, 21, 100]);
    assert_eq!(items(|| Held(4).items().collect::<Vec<_>>().into_iter()), [5, 4]);
}

#[test]
fn names_of_different_macros_are_different_locals() {
    assert_eq!(items(|| same_text(1)), [10, 2, 1, 40, 2, 9, 4, 40, 2, 9, 4, 12]);
    assert_eq!(items(|| statements_from_outside(2, 1)), [41, 41, 0, 41, 1]);
    assert_eq!(items(|| inner_macros(3)), [6, 4, 14, 56, 4]);
}
