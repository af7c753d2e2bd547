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

#[test]
fn a_macro_may_make_generators() {
    assert_eq!(items(|| ones(3)), [0, 1, 2]);
    assert_eq!(items(|| halves(2.5)), [1.0, 1.5, 2.0]);
    assert_eq!(items(|| body_from_outside(4)), [0, 1, 3, 6]);
    assert_eq!(items(|| passed_through(&["a", "bcd"])), [1, 3]);
}

#[test]
fn names_of_different_macros_are_different_locals() {
    assert_eq!(items(|| same_text(1)), [10, 2, 1, 40, 2, 9, 4, 40, 2, 9, 4, 12]);
    assert_eq!(items(|| inner_macros(3)), [6, 4, 14, 56, 4]);
}
