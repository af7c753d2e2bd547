//! The generator protocol: values in, values out, one at the end, delegation, `?`, and adapters.
//!
//! Where Python's generators have a rule that carries over, it is tested here case by case.
#![deny(warnings)]
#![forbid(unsafe_code)]

mod adapters;
mod average;
mod both;
mod completion;
mod delegation;
mod driver;
mod dropped;
mod failures;
mod patterns;
mod python;
mod received;
mod recursion;
mod returned;
mod scheduler;
mod shared;
mod thrown;
mod tokens;
mod trace;
