//! Fields that get new values, and what that tells of those that were moved out.
//!
//! ```text
//! let old = sheet.row; sheet.row = Vec::new(); suspend;
//! ```
//!
//! `sheet` is whole again at the suspension. In front of a new value a field may have any type, while one that is used
//! twice without one is certainly `Copy`.

use std::collections::BTreeSet;

use super::apart::name;
use super::flow::{Event, Flow, Part, Spot};
use crate::resolve::local::LocalId;

/// Where fields of a local get a new value.
pub(super) fn restored(flow: &Flow, id: LocalId) -> impl Iterator<Item = (Spot, &Part)> {
    let is_of_local =
        move |(spot, _): &(Spot, &Part)| matches!(flow.event(*spot), Event::Use(of, _) if of == id);
    flow.restored().filter(is_of_local)
}

/// Where a field is used as a value that gets a new one somewhere.
pub(super) fn exchanged(flow: &Flow, candidates: &BTreeSet<LocalId>) -> BTreeSet<Spot> {
    let owned = flow.parts().filter(|(id, ..)| candidates.contains(id));
    let is_restored =
        |id: LocalId, part: &Part| restored(flow, id).any(|(_, field)| name(field) == name(part));
    owned.filter(|(id, _, part)| is_restored(*id, part)).map(|(_, spot, _)| spot).collect()
}

/// The places behind some others to which a local comes as it was there.
///
/// Lattice: booleans, joined by or. Direction: forward.
pub(super) fn behind(flow: &Flow, id: LocalId, from: Vec<Spot>) -> BTreeSet<Spot> {
    let mut behind = BTreeSet::new();
    let mut work = from;
    while let Some(spot) = work.pop() {
        let is_replaced = match flow.event(spot) {
            Event::Declare(declared, _) => declared == id,
            Event::Assign(assigned) => assigned == id,
            Event::Use(..) | Event::Suspend(_) | Event::Mark => false,
        };
        if behind.insert(spot) && !is_replaced {
            work.extend(flow.successors(spot));
        }
    }
    behind
}

/// What is used as a value, and then once more: it is `Copy`, or else there is an error that the plain reading shows.
///
/// A new value in between tells that it is another one that is used, unless it comes behind a state in which the local
/// is needed: then only what is `Copy` could have been held there.
///
/// Lattice: booleans, joined by or, with and without such a state behind. Direction: forward, from each use.
pub(super) fn copies(
    flow: &Flow,
    candidates: &BTreeSet<LocalId>,
    is_needed_state: impl Fn(Spot, LocalId) -> bool,
) -> BTreeSet<(LocalId, String)> {
    let uses: Vec<(LocalId, Spot, &Part)> = flow.parts().filter(|(id, ..)| candidates.contains(id)).collect();
    let is_used_again = |(id, from, part): &(LocalId, Spot, &Part)| {
        let mut seen = BTreeSet::new();
        let mut work: Vec<_> = flow.successors(*from).iter().map(|next| (*next, false)).collect();
        while let Some((spot, was_held)) = work.pop() {
            let is_restored =
                || restored(flow, *id).any(|(at, field)| at == spot && part.is_restored_by(field));
            let ends = match flow.event(spot) {
                Event::Declare(new, _) => new == *id,
                Event::Assign(new) => new == *id && !was_held,
                Event::Use(of, _) => of == *id && !was_held && is_restored(),
                Event::Suspend(_) | Event::Mark => false,
            };
            if ends || !seen.insert((spot, was_held)) {
                continue;
            }
            let is_the_same = |(other, at, used): &(LocalId, Spot, &Part)| {
                other == id && *at == spot && (name(used) == name(part) || used.member() == part.field())
            };
            let is_looked_at = matches!(flow.event(spot), Event::Use(other, _) if other == *id)
                && part.field().is_some()
                && flow.member(spot) == part.field();
            if is_looked_at || uses.iter().any(is_the_same) {
                return true;
            }
            let is_held = was_held || is_needed_state(spot, *id);
            work.extend(flow.successors(spot).iter().map(|next| (*next, is_held)));
        }
        false
    };
    uses.iter().filter(|used| is_used_again(used)).map(|(id, _, part)| (*id, name(part))).collect()
}
