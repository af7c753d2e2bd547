//! A module a workload.

pub mod array;
pub mod collatz;
pub mod counter;
pub mod depth_first;
pub mod fibonacci;
pub mod filter;
pub mod method;
pub mod nine_locals;
pub mod totals;
pub mod tree;
pub mod triples;
pub mod windows;
pub mod words;
