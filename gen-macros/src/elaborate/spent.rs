//! Operands that are used for the last time.
//!
//! What stands in front of a suspension is evaluated before it. Of a local that means that it is moved, as rustc
//! does with an operand: when the generator is dropped later on, it is the operand that drops, before any local.
//! But a local that is used again has not been moved. It is `Copy`, or a `&mut` that is lent, and stays where it is.
//!
//! ```text
//! let pair = (a, yield b);        `a` is moved before the yield
//! loop { f(list, yield b); }      `list` is a `&mut` that is lent in every turn
//! ```

use super::Elaborated;
use crate::analyze::flow::{Access, Event};
use crate::resolve::local::LocalId;

/// Those of the operands that are left in place of which every use by value is the last one.
pub(super) fn operands(lowered: &Elaborated) -> impl Iterator<Item = LocalId> {
    let (flow, live) = (&lowered.facts.flow, &lowered.facts.live);
    let is_used_again = |id: LocalId| {
        flow.spots()
            .any(|spot| flow.event(spot) == Event::Use(id, Access::Value) && live.after(spot).contains(id))
    };
    lowered.left_in_place.iter().copied().filter(move |id| !is_used_again(*id))
}
