//! Programs as they are written every day, each with the items that it has to give.
#![deny(warnings)]
#![forbid(unsafe_code)]
// They are written as their authors would, whatever clippy would say.
#![allow(clippy::all)]

mod adapters;
mod grids;
mod joins;
mod lists;
mod numbers;
mod parsers;
mod shapes;
#[path = "../support/mod.rs"]
mod support;
mod tasks;
mod texts;
mod trees;
mod values;
