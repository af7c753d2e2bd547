//! Which locals need a drop flag: those that a state would have to hold if they have not been moved.

use std::collections::BTreeSet;

use super::Elaborated;
use crate::analyze::facts::Facts;
use crate::analyze::flow::Spot;
use crate::analyze::layout::Onward;
use crate::analyze::onward;
use crate::analyze::reach::{ArmId, Entry};
use crate::analyze::scopes::Scopes;
use crate::resolve::local::LocalId;

/// The locals that need a flag.
pub(super) fn flagged(lowered: &Elaborated) -> BTreeSet<LocalId> {
    let facts = &lowered.facts;
    let mut flagged = BTreeSet::new();
    let scopes = Scopes::new(&lowered.resolved, &facts.reach, &lowered.body);
    for arm in (0..facts.reach.arms.len()).map(ArmId) {
        let shape = &facts.reach.arms[arm.0];
        if shape.entry == Entry::Start && shape.region.0 == 0 {
            continue;
        }
        let scope = scopes.arm(arm);
        let spot = facts.spot(shape.region, shape.entry);
        let needed = undecided(facts, spot, &scope);
        flagged.extend(needed.filter(|id| !ends_here(facts, &scopes, arm, *id)));
    }
    for (label, spot) in facts.exits() {
        flagged.extend(undecided(facts, spot, &scopes.label(label)));
    }
    let states = facts.states();
    let is_replaced = |id: &LocalId| states.iter().any(|spot| facts.is_replaced(*spot, *id));
    let parted = lowered.resolved.locals.ids().filter(|id| facts.flow.has_parts(*id));
    flagged.extend(parted.filter(|id| is_torn(facts, &states, *id) || is_replaced(id)));
    flagged
}

/// Whether other parts of a local are gone in one state than in another one, so that no one type could tell what
/// is left of it.
fn is_torn(facts: &Facts, states: &BTreeSet<Spot>, id: LocalId) -> bool {
    let kept = |spot: &&Spot| facts.held(**spot, id).is_some_and(|held| held.is_kept());
    let mut states = states.iter().filter(kept);
    states.next().is_some_and(|first| states.any(|other| facts.taken.differ(*first, *other, id)))
}

/// The locals that have been moved on some ways to a place, and would be held there if they had not.
fn undecided(facts: &Facts, spot: Spot, scope: &[LocalId]) -> impl Iterator<Item = LocalId> {
    scope.iter().copied().filter(move |id| {
        let is_torn = facts.initialised.surely(spot, *id) && facts.taken.differs(spot, *id);
        (is_torn || facts.initialised.maybe(spot, *id))
            && !facts.is_needed(spot, *id)
            && facts.released(spot, *id).is_none()
    })
}

/// Whether a local drops next, where an arm begins: the arm only leaves the local's scope, in which nothing
/// that was declared later has to drop before.
fn ends_here(facts: &Facts, scopes: &Scopes<'_>, arm: ArmId, id: LocalId) -> bool {
    let shape = &facts.reach.arms[arm.0];
    if !matches!(shape.entry, Entry::Join(_)) {
        return false;
    }
    let beyond = match onward::leads_to(&facts.reach, scopes, arm) {
        Some(Onward::Arm(next)) => scopes.arm(next),
        Some(Onward::End) => Vec::new(),
        None => return false,
    };
    let spot = facts.spot(shape.region, shape.entry);
    let scope = scopes.arm(arm);
    let mut later = scope.iter().skip_while(|other| **other != id).skip(1);
    let waits = |other: &LocalId| {
        !facts.initialised.surely_not(spot, *other) && !facts.trivial.has_nothing_to_drop(*other)
    };
    !beyond.contains(&id) && !later.any(waits)
}
