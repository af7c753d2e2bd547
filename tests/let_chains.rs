//! Conditions that are chains of `let`s, the one thing in the tests that Rust 1.85 does not have.
#![deny(warnings)]
#![forbid(unsafe_code)]

mod readings;
mod support;

use gen_runtime::{generator, yield_};
use support::items;

#[generator]
fn let_chains(left: Option<u8>, right: Option<u8>) -> impl Iterator<Item = u8> {
    if let Some(l) = left
        && l > 1
        && let Some(r) = right
    {
        yield_!(l);
        yield_!(r);
    } else if let Some(only) = left.or(right)
        && only != 0
    {
        yield_!(only);
    } else {
        yield_!(255);
    }
}

#[generator]
fn while_let_chains(mut stack: Vec<u8>) -> impl Iterator<Item = u8> {
    while let Some(top) = stack.pop()
        && top != 0
    {
        yield_!(top);
        if top > 5 {
            stack.push(top / 2);
        }
    }
    yield_!(stack.len() as u8);
}

#[generator]
fn shadowed(values: Vec<Option<u8>>) -> impl Iterator<Item = u8> {
    for value in values {
        if let Some(value) = value
            && let Some(value) = value.checked_sub(1)
            && value % 2 == 0
            && let value @ 0..=9 = value
        {
            yield_!(value);
        } else if value.is_none() {
            yield_!(100);
        }
    }
}

#[test]
fn every_link_of_a_chain_may_bind() {
    assert_eq!(items(|| let_chains(Some(2), Some(7))), [2, 7]);
    assert_eq!(items(|| let_chains(Some(1), Some(7))), [1]);
    assert_eq!(items(|| let_chains(None, Some(7))), [7]);
    assert_eq!(items(|| let_chains(None, None)), [255]);
    assert_eq!(items(|| while_let_chains(vec![4, 0, 3, 9])), [9, 4, 3, 1]);
    assert_eq!(items(|| shadowed(vec![Some(3), None, Some(0), Some(2), Some(21)])), [2, 100]);
}

/// Chains compared with the same chains in plain functions.
#[allow(irrefutable_let_patterns, reason = "a later condition may say no")]
mod order {
    use crate::readings::{agree, effect};

    agree! { generators! {
        a_let_chain_binds_from_left_to_right_and_stops_at_the_first_no {
            let mut all = 0;
            for n in 0..5usize {
                if let Some(a) = n.checked_sub(1)
                    && let Some(b) = a.checked_sub(yield_!(a) % 4)
                    && effect(b) < 3
                    && let c = yield_!(a + b)
                    && c != 5
                {
                    all += effect(a + b + c);
                } else if let 0 = n && yield_!(50) == 5 {
                    all += effect(7);
                } else {
                    all += effect(yield_!(n));
                }
            }
            all
        }
        a_while_takes_what_is_left_for_as_long_as_the_answer_says {
            let mut list = vec![1, 2, 3, 4, 5];
            while let Some(last) = list.pop() && yield_!(last) != 0 {
                effect(last);
            }
            list.len()
        }
    } }
}
