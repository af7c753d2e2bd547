//! Attributes inside of a body: what `#[cfg]` removes is not there, and the lints' attributes reach what
//! they stand on.
#![deny(warnings)]
#![forbid(unsafe_code)]
#![allow(unexpected_cfgs, reason = "a condition that is never set is half of the cases")]

use gen_runtime::{generator, yield_};

fn all<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect()
}

#[test]
fn a_statement_that_is_removed_does_not_yield() {
    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        yield_!(1);
        #[cfg(never)]
        yield_!(2);
        #[cfg(not(never))]
        yield_!(3);
        #[cfg(never)]
        {
            yield_!(this_does_not_resolve);
        }
        #[cfg(not(never))]
        {
            yield_!(4);
        }
        #[cfg(never)]
        for n in unknown {
            yield_!(n);
        }
        #[cfg(not(never))]
        for n in 5..7 {
            yield_!(n);
        }
        #[cfg(never)]
        yield_!(8)
    }

    assert_eq!(all(numbers()), [1, 3, 4, 5, 6]);
}

#[test]
fn a_local_under_a_condition_is_held_if_it_is_there() {
    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        #[cfg(never)]
        let n = "removed";
        #[cfg(not(never))]
        let n = 1;
        #[cfg(not(never))]
        let mut total = 10;
        yield_!(n);
        #[cfg(not(never))]
        {
            total += n;
        }
        yield_!(total);
        #[cfg(never)]
        let total = missing(n);
        yield_!(total + n);
    }

    assert_eq!(all(numbers()), [1, 11, 12]);
}

#[test]
fn arms_under_a_condition_yield_if_they_are_there() {
    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        for n in 0..4 {
            match n {
                #[cfg(never)]
                0 => yield_!(100),
                #[cfg(not(never))]
                0 => yield_!(10),
                #[cfg(never)]
                _ if yield_and_say_no(yield_!(5)) => {}
                m @ 1..=2 => {
                    #[cfg(not(never))]
                    yield_!(m);
                    #[cfg(never)]
                    yield_!(removed);
                }
                #[cfg(not(never))]
                m => {
                    yield_!(m + 30);
                }
            }
        }
    }

    assert_eq!(all(numbers()), [10, 1, 2, 33]);
}

#[test]
fn fields_and_elements_under_a_condition() {
    #[derive(Clone, Copy)]
    struct Settings {
        speed: i32,
        #[cfg(never)]
        removed: String,
        #[cfg(not(never))]
        size: i32,
    }

    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        let settings = Settings {
            speed: {
                yield_!(1);
                2
            },
            #[cfg(never)]
            removed: yield_!(3),
            #[cfg(not(never))]
            size: {
                yield_!(4);
                5
            },
        };
        let Settings {
            speed,
            #[cfg(never)]
            removed,
            #[cfg(not(never))]
            size,
        } = settings;
        yield_!(speed);
        yield_!(size);
        let list = [
            1,
            #[cfg(never)]
            yield_!(6),
            #[cfg(not(never))]
            {
                yield_!(7);
                8
            },
        ];
        yield_!(list[1]);
        let sum = i32::max(
            {
                yield_!(9);
                1
            },
            #[cfg(never)]
            yield_!(10),
            #[cfg(not(never))]
            {
                yield_!(11);
                12
            },
        );
        yield_!(sum);
    }

    assert_eq!(all(numbers()), [1, 4, 2, 5, 7, 8, 9, 11, 12]);
}

#[test]
fn a_condition_on_a_parameter_and_on_an_item_of_the_body() {
    #[generator]
    fn numbers(#[cfg(never)] removed: Missing, #[cfg(not(never))] n: i32) -> impl Iterator<Item = i32> {
        #[cfg(never)]
        fn next(n: i32) -> i32 {
            missing(n)
        }
        #[cfg(not(never))]
        fn next(n: i32) -> i32 {
            n + 1
        }
        #[cfg(never)]
        const STEP: i32 = 100;
        #[cfg(not(never))]
        const STEP: i32 = 10;
        yield_!(next(n));
        yield_!(n + STEP);
    }

    assert_eq!(all(numbers(1)), [2, 11]);
}

#[test]
fn cfg_attr_is_a_condition_on_an_attribute() {
    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        #[cfg_attr(not(never), cfg(never))]
        yield_!(1);
        #[cfg_attr(never, cfg(never))]
        yield_!(2);
        #[cfg_attr(not(never), allow(unused_variables))]
        let unused = 3;
        yield_!(4);
    }

    assert_eq!(all(numbers()), [2, 4]);
}

#[test]
fn cfg_in_a_macro_call_is_a_value() {
    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        if cfg!(never) {
            yield_!(1);
        } else {
            yield_!(2);
        }
        let debug = if cfg!(not(never)) && !cfg!(never_either) { 3 } else { 4 };
        yield_!(debug);
    }

    assert_eq!(all(numbers()), [2, 3]);
}

#[test]
fn conditions_by_the_half_dozen() {
    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        #[cfg(a1)]
        let a = 0;
        #[cfg(not(a1))]
        let a = 1;
        #[cfg(a2)]
        let b = 0;
        #[cfg(not(a2))]
        let b = a + 1;
        #[cfg(a3)]
        yield_!(0);
        #[cfg(not(a3))]
        yield_!(b);
        #[cfg(a4)]
        let c = 0;
        #[cfg(not(a4))]
        let c = b + 1;
        #[cfg(all(a5, not(a1)))]
        yield_!(0);
        #[cfg(any(a5, not(a1)))]
        yield_!(c);
        #[cfg(not(a6))]
        yield_!(a + b + c);
    }

    assert_eq!(all(numbers()), [2, 3, 6]);
}

#[test]
fn an_allow_reaches_what_it_stands_on() {
    #[generator]
    fn numbers(#[allow(unused_variables)] unused: i32) -> impl Iterator<Item = i32> {
        #[allow(unused_variables)]
        let ignored = 1;
        #[allow(unused_mut)]
        let mut n = 2;
        yield_!(n);
        #[allow(non_snake_case)]
        let Loud = 3;
        yield_!(Loud);
        #[allow(unused_assignments)]
        let mut last = 4;
        last = 5;
        yield_!(last);
        #[allow(unused_must_use)]
        {
            yield_!(6);
            Some(1).map(|n: i32| n + 1);
        }
        match n {
            #[allow(unreachable_patterns)]
            2 | 2 => yield_!(7),
            _ => {}
        }
        #[allow(unused_parens)]
        let sum = (n + 6);
        yield_!(sum);
        #[allow(unreachable_code)]
        if sum == 8 {
            return;
            yield_!(9);
        }
    }

    assert_eq!(all(numbers(0)), [2, 3, 5, 6, 7, 8]);
}

#[test]
fn an_expect_is_fulfilled_once() {
    #[generator]
    fn numbers() -> impl Iterator<Item = i32> {
        #[expect(unused_variables)]
        let ignored = 1;
        yield_!(1);
        #[expect(unused_mut)]
        let mut n = 2;
        yield_!(n);
    }

    assert_eq!(all(numbers()), [1, 2]);
}
