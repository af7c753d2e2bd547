//! Every form of control flow with yields inside and around it gives what the same plain function would.
#![deny(warnings)]
#![forbid(unsafe_code)]
// What clippy would have written in another way has to work as well.
#![allow(clippy::all)]

mod branches;
mod empty;
mod items;
mod jumps;
mod let_else;
mod loops;
mod macros;
mod matches;
mod shadowing;
#[path = "../support/mod.rs"]
mod support;
