//! A borrow that has ended at a yield is no obstacle, however it was made and whatever it looked like.
#![deny(warnings)]
#![forbid(unsafe_code)]

mod apart;
mod called;
mod closures;
mod exchanged;
mod guards;
mod locked;
mod mutable;
mod owned;
#[path = "../readings/mod.rs"]
mod readings;
mod shared;
#[path = "../support/mod.rs"]
mod support;
mod values;
