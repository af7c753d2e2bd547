//! Items that are declared in the body.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn of_every_kind(n: u32) -> impl Iterator<Item = String> {
    use std::collections::BTreeSet;
    use std::fmt::{self, Display, Write as _};

    const STEP: u32 = 3;
    static NAME: &str = "tag";

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    struct Tag(u32);

    impl Display for Tag {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{NAME}{}", self.0)
        }
    }

    enum Kind {
        Even,
        Odd,
    }

    trait Classified {
        fn kind(&self) -> Kind;
    }

    impl Classified for Tag {
        fn kind(&self) -> Kind {
            if self.0 % 2 == 0 { Kind::Even } else { Kind::Odd }
        }
    }

    type Tags = BTreeSet<Tag>;

    mod words {
        pub(super) fn odd() -> &'static str {
            "odd"
        }
    }

    fn tags(n: u32) -> Tags {
        (0..n).rev().map(|n| Tag(n * STEP)).collect()
    }

    for tag in tags(n) {
        let mut text = String::new();
        let _ = write!(text, "{tag}");
        yield_!(text);
        match tag.kind() {
            Kind::Even => yield_!("even".to_owned()),
            Kind::Odd => yield_!(words::odd().to_owned()),
        }
    }
}

#[generator]
fn after_their_use() -> impl Iterator<Item = u8> {
    yield_!(FIRST);
    yield_!(second());

    const FIRST: u8 = 1;

    {
        yield_!(third(THIRD));
        const THIRD: u8 = 3;
        fn third(n: u8) -> u8 {
            n
        }
    }

    fn second() -> u8 {
        FIRST + 1
    }
}

#[generator]
fn in_blocks_without_yields(n: u8) -> impl Iterator<Item = u8> {
    let a = {
        const N: u8 = 10;
        fn helper(n: u8) -> u8 {
            n + N
        }
        helper(n)
    };
    yield_!(a);
    let b = {
        const N: u8 = 20;
        fn helper(n: u8) -> u8 {
            n * N
        }
        helper(n)
    };
    yield_!(b);
}

#[generator]
fn hide_locals(value: u8) -> impl Iterator<Item = u8> {
    yield_!(value);
    let sum = {
        const OTHER: u8 = 9;
        fn value() -> u8 {
            OTHER
        }
        value() + 1
    };
    yield_!(sum + value);
}

#[generator]
fn macros_by_example(n: u8) -> impl Iterator<Item = u8> {
    let mut total = 0;
    macro_rules! add {
        ($value:expr) => {
            total += $value
        };
        ($value:expr, $($rest:expr),+) => {
            add!($value);
            add!($($rest),+)
        };
    }
    macro_rules! double {
        ($value:ident) => {
            $value * 2
        };
    }
    add!(n);
    yield_!(total);
    add!(n, 2, 3);
    yield_!(total);
    for i in 0..2 {
        add!(double!(i));
        yield_!(total);
    }
    yield_!(double!(total));
}

#[generator]
fn a_macro_in_a_loop(words: &[&str]) -> impl Iterator<Item = String> {
    for word in words {
        macro_rules! bracketed {
            () => {
                format!("[{}]", word)
            };
            ($other:expr) => {
                format!("[{}]", $other)
            };
        }
        yield_!(bracketed!());
        let other = word.len();
        yield_!(bracketed!(other));
    }
}

#[generator]
fn generic<T: Default + ToString>(n: usize) -> impl Iterator<Item = String> {
    fn repeat<T: ToString>(value: T, n: usize) -> String {
        value.to_string().repeat(n)
    }
    struct Wrap<T>(T);
    let wrapped = Wrap(T::default());
    yield_!(repeat(&wrapped.0 as &dyn ToStringRef, n));
    yield_!(repeat(wrapped.0, 1));

    trait ToStringRef {
        fn text(&self) -> String;
    }
    impl<T: ToString> ToStringRef for T {
        fn text(&self) -> String {
            self.to_string()
        }
    }
    impl std::fmt::Display for dyn ToStringRef + '_ {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.text())
        }
    }
}

#[test]
fn items_are_visible_in_the_whole_body() {
    assert_eq!(items(|| of_every_kind(2)), ["tag0", "even", "tag3", "odd"]);
    assert_eq!(items(after_their_use), [1, 2, 3]);
    assert_eq!(items(|| in_blocks_without_yields(2)), [12, 40]);
    assert_eq!(items(|| hide_locals(4)), [4, 14]);
    assert_eq!(items(|| generic::<u8>(3)), ["000", "0"]);
}

#[test]
fn macros_of_the_body_see_its_locals() {
    assert_eq!(items(|| macros_by_example(1)), [1, 7, 7, 9, 18]);
    assert_eq!(items(|| a_macro_in_a_loop(&["a", "bcd"])), ["[a]", "[1]", "[bcd]", "[3]"]);
}
