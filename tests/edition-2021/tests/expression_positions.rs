//! The expression positions again, with the drop order of edition 2021 as rustc's plain functions have it.
#![allow(
    clippy::all,
    break_with_label_and_loop,
    irrefutable_let_patterns,
    unused_braces,
    unused_must_use,
    unused_parens,
    reason = "the bodies say things in every way that there is"
)]

#[path = "../../expression_positions/blocks.rs"]
mod blocks;
#[path = "../../expression_positions/conditions.rs"]
mod conditions;
#[path = "../../expression_positions/failures.rs"]
mod failures;
#[path = "../../expression_positions/guards.rs"]
mod guards;
#[path = "../../expression_positions/nested.rs"]
mod nested;
#[path = "../../expression_positions/ordinary.rs"]
mod ordinary;
#[path = "../../readings/mod.rs"]
mod readings;
#[path = "../../expression_positions/strange.rs"]
mod strange;
#[path = "../../expression_positions/temporaries.rs"]
mod temporaries;
#[path = "../../expression_positions/types.rs"]
mod types;
