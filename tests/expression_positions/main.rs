//! A yield may stand wherever an expression may, also where it decides what runs next.
//!
//! Each body is compared with the same body in a plain function; see `readings`.
#![allow(
    clippy::all,
    break_with_label_and_loop,
    irrefutable_let_patterns,
    unused_braces,
    unused_must_use,
    unused_parens,
    reason = "the bodies say things in every way that there is"
)]

mod blocks;
mod conditions;
mod failures;
mod guards;
mod messages;
mod methods;
mod nested;
mod ordinary;
#[path = "../readings/mod.rs"]
mod readings;
mod strange;
mod temporaries;
mod types;
