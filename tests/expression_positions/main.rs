//! A yield may stand wherever an expression may, also where it decides what runs next.
//!
//! Each body is compared with the same body in a plain function; see `readings`.

mod blocks;
mod conditions;
mod guards;
mod nested;
#[path = "../readings/mod.rs"]
mod readings;
mod types;
