//! Blocks that macros make: two names that look alike may be two.

use gen_runtime::{gen_, genexpr};

use crate::{items, stepped};

macro_rules! plus_inner {
    ($e:expr) => {
        gen_! {
            let x = 1;
            yield x + $e;
            let y = $e;
            yield x + y;
        }
    };
}

macro_rules! named {
    ($name:ident, $value:expr) => {
        gen_! {
            let $name = $value;
            yield $name;
        }
    };
}

macro_rules! around {
    ($($body:tt)*) => {{
        let x = 100;
        gen_! {
            yield x;
            $($body)*
            yield x + 1;
        }
    }};
}

macro_rules! sum_of {
    ($e:expr, $x:pat, $list:expr) => {
        genexpr!($e + x for x in [10, 20] for $x in $list)
    };
}

#[test]
fn a_name_from_the_caller_is_the_callers() {
    let x = 10;
    assert_eq!(items(plus_inner!(x)), [11, 11]);
    let y = 20;
    assert_eq!(items(plus_inner!(x + y)), [31, 31]);
    assert_eq!(items(named!(x, x + 1)), [11]);
}

#[test]
fn a_block_captures_both_of_two_names_that_look_alike() {
    let x = 7;
    assert_eq!(items(around! { yield x; }), [100, 7, 101]);
    assert_eq!(items(around! { let x = x + 1; yield x; }), [100, 8, 101]);
}

#[test]
fn a_comprehension_keeps_the_names_of_its_caller_apart() {
    let list = [1, 2];
    assert_eq!(items(sum_of!(x, x, list)), [11, 12, 21, 22]);
}

struct Counter {
    step: u32,
}

macro_rules! steps {
    ($self:ident, $($limit:tt)*) => {
        gen_! {
            for n in 0..$($limit)* {
                yield n * $self.step;
            }
        }
    };
}

macro_rules! method {
    ($name:ident) => {
        fn $name(&self) -> impl Iterator<Item = u32> {
            gen_! {
                yield self.step;
                yield self.step + 1;
            }
        }
    };
}

impl Counter {
    fn given(&self, limit: u32) -> impl Iterator<Item = u32> {
        steps!(self, limit)
    }

    method!(made);
}

#[test]
fn self_may_come_through_a_macro() {
    let counter = Counter { step: 3 };
    assert_eq!(stepped(counter.given(3)), [0, 3, 6]);
    assert_eq!(stepped(counter.made()), [3, 4]);
}

#[test]
fn the_expansion_does_not_see_the_users_names() {
    #[allow(unused_variables, non_snake_case)]
    let (state, arg, sink, machine, outermost, item, Some_) = (1, 2, 3, 4, 5, 6, 7);
    struct Step;
    let values = gen_! {
        let Step = Step;
        yield state + arg + sink;
        yield machine + outermost + item;
    };
    assert_eq!(items(values), [6, 15]);
    assert_eq!(items(genexpr!(outermost + state for outermost in [outermost])), [6]);
}

mod without_prelude {
    #![no_implicit_prelude]

    use ::gen_runtime::gen_;

    pub(super) fn numbers(limit: u8) -> impl ::core::iter::Iterator<Item = u8> {
        gen_! {
            for n in 0..limit {
                yield n;
            }
        }
    }
}

#[test]
fn a_block_needs_no_prelude() {
    assert_eq!(stepped(without_prelude::numbers(2)), [0, 1]);
}
