//! `gen_! { .. }`: a generator where an expression may stand.
#![deny(warnings)]
#![forbid(unsafe_code)]

#[path = "../support/mod.rs"]
mod support;

mod captures;
mod hygiene;
mod names_in_macros;
mod places;
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
