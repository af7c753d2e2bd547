//! No name of the user's can change what a generator does, and no name of the generator's shows.
#![deny(warnings)]
#![forbid(unsafe_code)]

mod hostile_module;
mod made_by_macros;
mod ordinary_names;
#[path = "../support/mod.rs"]
mod support;
