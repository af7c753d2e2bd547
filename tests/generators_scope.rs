//! `generators! { .. }`: any items, whose generator functions may say `yield`.
#![deny(warnings)]
#![allow(clippy::unit_arg, reason = "the value of a yield is handed on to show where a yield may stand")]
#![forbid(unsafe_code)]

mod support;

use gen_runtime::{Generator, GeneratorState, generator, generators, yield_};
use support::items;

generators! {}

generators! {
    /// Counts.
    #[generator]
    #[inline]
    pub(crate) fn count(limit: u32) -> impl Iterator<Item = u32> {
        for n in 0..limit {
            yield n;
        }
    }

    const LIMIT: u32 = 3;

    fn not_a_generator() -> u32 {
        let yielded: u32 = count(LIMIT).sum();
        yielded + 1
    }

    mod inner {
        use gen_runtime::{Generator, generator};

        pub(super) mod deeper {
            #[gen_runtime::generator]
            pub(crate) fn pair<T: Clone>(value: T) -> impl Iterator<Item = T> {
                yield value.clone();
                yield value
            }
        }

        #[generator(resume = first)]
        pub(super) fn sums(mut total: i32) -> impl Generator<i32, Yield = i32, Return = String> {
            total += first;
            while total < 100 {
                total += yield total;
            }
            format!("{total}")
        }
    }

    struct Tree<T> {
        value: T,
        children: Vec<Tree<T>>,
    }

    impl<T> Tree<T> {
        #[generator]
        fn walk(&self) -> Box<dyn Iterator<Item = &T> + '_> {
            yield &self.value;
            for child in &self.children {
                gen_runtime::yield_from!(child.walk());
            }
        }

        fn len(&self) -> usize {
            self.walk().count()
        }
    }

    trait Countdown {
        const FROM: u8;

        #[generator]
        fn countdown(&self) -> impl Iterator<Item = u8> {
            let mut left = Self::FROM;
            while left > 0 {
                yield left;
                left -= 1;
            }
        }

        fn marks(&self) -> impl Iterator<Item = char>;
    }

    impl Countdown for u8 {
        const FROM: u8 = 2;

        #[generator]
        fn marks(&self) -> impl Iterator<Item = char> {
            for n in 0..*self {
                yield if n % 2 == 0 { 'a' } else { 'b' };
            }
        }
    }

    fn outer_function(words: &[&str]) -> Vec<char> {
        #[generator]
        fn letters(words: &[&str]) -> impl Iterator<Item = char> {
            #[generator]
            fn twice(c: char) -> impl Iterator<Item = char> {
                yield c;
                yield c;
            }
            for word in words {
                for c in word.chars() {
                    for c in twice(c) {
                        yield c;
                    }
                }
                yield ' ';
            }
        }
        letters(words).collect()
    }

    macro_rules! exported {
        ($name:ident) => {
            fn $name() -> &'static str {
                stringify!($name)
            }
        };
    }
    exported!(made_by_macro);
}

#[test]
fn functions_at_any_depth_say_yield() {
    assert_eq!(items(|| count(LIMIT)), [0, 1, 2]);
    assert_eq!(not_a_generator(), 4);
    assert_eq!(items(|| inner::deeper::pair("x")), ["x", "x"]);
    let leaf = |value| Tree { value, children: vec![] };
    let tree = Tree { value: 1, children: vec![leaf(2), leaf(3)] };
    assert_eq!((items(|| tree.walk()), tree.len()), (vec![&1, &2, &3], 3));
    assert_eq!(items(|| 3.countdown()), [2, 1]);
    assert_eq!(items(|| 3.marks()), ['a', 'b', 'a']);
    assert_eq!(outer_function(&["ab", "c"]), ['a', 'a', 'b', 'b', ' ', 'c', 'c', ' ']);
    assert_eq!(made_by_macro(), "made_by_macro");
}

#[test]
fn a_yield_has_the_value_of_the_next_resume() {
    let mut sums = inner::sums(10);
    assert_eq!(sums.resume(1), GeneratorState::Yielded(11));
    assert_eq!(sums.resume(40), GeneratorState::Yielded(51));
    assert_eq!(sums.resume(70), GeneratorState::Complete("121".to_owned()));
}

generators! {
    #[generator]
    fn in_every_place(seen: &std::cell::RefCell<Vec<String>>) -> impl Iterator<Item = u32> {
        let note = |text: String| seen.borrow_mut().push(text);
        note(format!("{:?} {:?}", yield 1, (yield 2, 'x')));
        let Some(()) = Some(yield 3) else { return };
        assert_eq!(vec![yield 4; 2].len(), 2);
        if matches!(yield 5, ()) && { yield 6; true } {
            yield_!(7);
        }
        let _: () = match yield 8 {
            () if { yield 9; false } => {}
            () => yield 10,
        };
        return yield 11;
    }

    #[generator]
    fn units(n: u8) -> impl Iterator<Item = ()> {
        for _ in 0..n {
            yield;
        }
        #[allow(clippy::unnecessary_operation, reason = "the tuple is the point")]
        (yield, yield);
        let () = yield;
    }

    #[generator]
    fn numbers(words: &[&str]) -> impl Iterator<Item = Result<i32, std::num::ParseIntError>> {
        for word in words {
            yield Ok(word.parse()?);
        }
    }
}

#[test]
fn a_yield_may_stand_in_any_expression() {
    let seen = std::cell::RefCell::default();
    assert_eq!(in_every_place(&seen).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    assert_eq!(seen.into_inner(), ["() ((), 'x')"]);
    assert_eq!(units(2).count(), 5);
    assert_eq!(numbers(&["1", "x", "2"]).filter_map(Result::ok).count(), 1);
}

struct Words(Vec<String>);

impl Words {
    generators! {
        #[generator]
        fn lengths(&self) -> impl Iterator<Item = usize> {
            for word in &self.0 {
                yield word.len();
            }
        }

        fn first(&self) -> Option<usize> {
            self.lengths().next()
        }
    }
}

trait Doubled {
    fn base(&self) -> u8;

    generators! {
        #[generator]
        fn doubled(&self) -> impl Iterator<Item = u8> {
            yield self.base();
            yield self.base() * 2;
        }
    }
}

impl Doubled for u8 {
    fn base(&self) -> u8 {
        *self
    }
}

#[test]
fn the_scope_may_be_inside_of_an_impl_a_trait_or_a_function() {
    assert_eq!(items(|| 3.doubled()), [3, 6]);
    generators! {
        #[generator]
        fn local(n: u8) -> impl Iterator<Item = u8> {
            yield n;
            yield n + 1;
        }
    }
    let words = Words(vec!["ab".to_owned(), "c".to_owned()]);
    assert_eq!((words.first(), words.lengths().sum()), (Some(2), 3));
    assert_eq!(items(|| local(1)), [1, 2]);
}

generators! {
    #[generator]
    #[allow(dead_code, unused_variables)]
    fn conditional(#[allow(unused_mut)] mut n: u8) -> impl Iterator<Item = u8> {
        #[cfg(all())]
        yield 1;
        #[cfg(any())]
        yield missing;
        #[cfg_attr(all(), allow(unused_mut))]
        let mut x = 2;
        yield x;
    }

    #[cfg(any())]
    #[generator]
    fn configured_out() -> Missing {
        yield missing;
    }

    #[cfg_attr(all(), generator)]
    fn conditionally() -> impl Iterator<Item = u8> {
        yield 1;
    }
}

#[test]
fn conditions_and_other_attributes_keep_their_meaning() {
    assert_eq!(items(|| conditional(0)), [1, 2]);
    assert_eq!(items(conditionally), [1]);
}
