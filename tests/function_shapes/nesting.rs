//! Generators in functions, in modules, in generators, and calling one another.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod inner {
    use gen_runtime::{generator, yield_};

    #[generator]
    pub(super) fn visible_outside(n: u8) -> impl Iterator<Item = u8> {
        for i in private(n) {
            yield_!(i * 2);
        }
    }

    #[generator]
    fn private(n: u8) -> impl Iterator<Item = u8> {
        for i in 0..n {
            yield_!(i);
        }
    }
}

#[test]
fn functions_and_generators_nest() {
    #[generator]
    fn outer(n: u32) -> impl Iterator<Item = u32> {
        #[generator]
        fn inner(n: u32) -> impl Iterator<Item = u32> {
            yield_!(n);
            yield_!(n * n);
        }
        fn plain(n: u32) -> u32 {
            n + 1
        }
        for i in 1..n {
            for x in inner(plain(i)) {
                yield_!(x);
            }
        }
    }

    assert_eq!(items(|| outer(3)), [2, 4, 3, 9]);
    assert_eq!(items(|| inner::visible_outside(3)), [0, 2, 4]);
}

#[generator]
fn recursive(depth: u32) -> Box<dyn Iterator<Item = u32>> {
    if depth > 0 {
        for inner in recursive(depth - 1) {
            yield_!(inner);
        }
        yield_!(depth);
        for inner in recursive(depth - 1) {
            yield_!(inner);
        }
    }
}

#[generator]
fn even(n: u32) -> Box<dyn Iterator<Item = &'static str>> {
    yield_!("even");
    if n > 0 {
        for word in odd(n - 1) {
            yield_!(word);
        }
    }
}

#[generator]
fn odd(n: u32) -> Box<dyn Iterator<Item = &'static str>> {
    yield_!("odd");
    if n > 0 {
        for word in even(n - 1) {
            yield_!(word);
        }
    }
}

#[test]
fn generators_call_generators_and_themselves() {
    assert_eq!(items(|| recursive(3)), [1, 2, 1, 3, 1, 2, 1]);
    assert_eq!(items(|| even(2)), ["even", "odd", "even"]);
}

#[test]
fn a_generator_is_a_function_value_like_any_other() {
    fn collected<I: Iterator<Item = u8>>(make: fn(u8) -> I) -> Vec<u8> {
        make(3).collect()
    }

    assert_eq!(collected(inner::visible_outside), [0, 2, 4]);
    let all: Vec<u32> = [1, 2].into_iter().flat_map(recursive).collect();
    assert_eq!(all, [1, 1, 2, 1]);
}
