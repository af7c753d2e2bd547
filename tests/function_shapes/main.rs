//! The attribute goes on any function: every kind of `self`, of generics, of argument patterns and of
//! return type, with the signature that callers of a plain function would see.
#![deny(warnings)]
#![forbid(unsafe_code)]

mod arguments;
mod attributes;
mod generics;
mod nesting;
mod receivers;
mod returned;
#[path = "../support/mod.rs"]
mod support;
mod traits;
