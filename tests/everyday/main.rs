//! What people write generators for: small programs in the style in which anyone would write them, each
//! with the values that the same loops give.
#![deny(warnings)]
#![forbid(unsafe_code)]

mod files;
mod graphs;
mod late_types;
mod sequences;
mod structures;
#[path = "../support/mod.rs"]
mod support;
mod tasks;
mod text;
