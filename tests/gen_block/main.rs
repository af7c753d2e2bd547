//! `gen_! { .. }`: a generator where an expression may stand.
#![deny(warnings)]
#![allow(clippy::unit_arg, reason = "the value of a yield is handed on to show where a yield may stand")]
#![forbid(unsafe_code)]

#[path = "../support/mod.rs"]
mod support;

mod captures;
mod hygiene;
mod names_in_macros;
mod places;
mod temporaries;
mod words;

/// All items, by `next` and by `fold` from every point on.
#[track_caller]
fn items<I>(iterator: I) -> Vec<I::Item>
where
    I: Iterator<Item: std::fmt::Debug + PartialEq> + Clone,
{
    support::items(|| iterator.clone())
}

/// All items of what cannot be cloned, by `next`.
fn stepped<I: Iterator>(iterator: I) -> Vec<I::Item> {
    let mut all = Vec::new();
    for item in iterator {
        all.push(item);
    }
    all
}
