//! Frames: which locals live in a loop's frame and are used in place, and what else is held where.
//!
//! A local that has its value throughout a suspending loop cannot be moved in there, so the loop's code can
//! use it through `&mut`, and a step of the machine need not touch it. All others travel by value in the
//! states inside the loop.
//!
//! What is held at a place is what is live there, and what still has to be dropped when its scope ends.
//! Fields drop innermost first: the frame of an inner loop before that of the outer one, and a state before
//! the frame around it. So a local that has something to drop may only be in the frame while everything
//! that was declared before it is there too.

use std::collections::{BTreeMap, BTreeSet};

use super::again::Again;
use super::doubtful::Doubts;
use super::facts::Facts;
use super::flow::{Access, Event, Spot};
use super::initialised;
use super::layout::{Held, Hold, Layout, RegionLayout};
use super::onward::{self, Sharing};
use super::reach::{ArmId, Entry, Jump, RegionId};
use super::scopes::Scopes;
use crate::ir::Block;
use crate::resolve::Resolved;
use crate::resolve::labels::LabelId;
use crate::resolve::local::LocalId;

/// Chooses the frames, and collects what is held in every state.
pub(crate) fn layout<'a>(
    resolved: &Resolved,
    facts: &'a Facts,
    body: &Block,
    sharing: Sharing,
    again: Again,
    doubts: Doubts,
) -> Layout<'a> {
    let reach = &facts.reach;
    let mut layout = Layout {
        reach,
        flow: &facts.flow,
        taken: &facts.taken,
        apart: &facts.apart,
        derived: &facts.derived,
        held: vec![Vec::new(); reach.arms.len()],
        regions: Vec::new(),
        again,
        doubts,
        onward: vec![None; reach.arms.len()],
        parts: vec![0; reach.arms.len()],
        released: facts.assumed(),
    };
    let scopes = Scopes::new(resolved, reach, body);
    for region in (0..reach.regions.len()).map(RegionId) {
        let scope = scopes.region(region).to_vec();
        let frame = frame(facts, &layout, region, &scope);
        layout.regions.push(RegionLayout {
            scope,
            frame,
            exit: Vec::new(),
            outward: BTreeMap::new(),
            fields: Vec::new(),
        });
    }
    for arm in (0..reach.arms.len()).map(ArmId) {
        let shape = &reach.arms[arm.0];
        let region = shape.region;
        let all = match shape.entry {
            Entry::Loop(inner) => layout.regions[inner.0].frame.clone(),
            Entry::Start if reach.regions[region.0].parent.is_none() => {
                resolved.arguments.iter().map(|id| Held::whole(*id)).collect()
            }
            entry => carried(facts, &layout, region, &scopes.arm(arm), facts.spot(region, entry)),
        };
        layout.held[arm.0] = all;
    }
    for region in (0..reach.regions.len()).map(RegionId) {
        exits(facts, &mut layout, region, &scopes);
    }
    layout.onward = onward::onward(&layout, &scopes, sharing);
    layout.count_parts();
    // Inner regions come behind their outer ones, so backwards all of an outer one's are known.
    for region in (0..reach.regions.len()).rev().map(RegionId) {
        layout.regions[region.0].fields = fields(facts, &layout, region);
    }
    layout
}

/// The locals of a region's frame.
fn frame(facts: &Facts, layout: &Layout<'_>, region: RegionId, scope: &[LocalId]) -> Vec<Held> {
    let shape = &facts.reach.regions[region.0];
    let (Some(label), Some(parent)) = (shape.label, shape.parent) else { return Vec::new() };
    let Some(head) = facts.flow.heads.get(&label) else { return Vec::new() };
    let outer: BTreeSet<_> = layout.in_place(parent).into_iter().collect();
    let spots: Vec<_> = facts.flow.inside(label).collect();
    let mut frame = Vec::new();
    // From the first local on that has something to drop and cannot be in the frame.
    let mut by_value = false;
    for id in scope.iter().copied().filter(|id| !outer.contains(id)) {
        let at_head = facts.held(*head, id);
        let drops = !facts.trivial.has_nothing_to_drop(id);
        let stays = |held: &Held| stays(facts, &spots, *held) && !(by_value && drops);
        if let Some(held) = at_head.filter(stays) {
            frame.push(held);
        } else {
            let suspensions =
                spots.iter().filter(|spot| matches!(facts.flow.event(**spot), Event::Suspend(_)));
            let held_inside =
                at_head.is_some() || suspensions.into_iter().any(|spot| facts.held(*spot, id).is_some());
            by_value |= drops && (held_inside || grows_inside(facts, *head, &spots, id));
        }
    }
    frame
}

/// Whether a local of an outer scope gets a value in a loop that it then has in the next turn: until it is put
/// away for that, a panic finds it in the arm and not in the frame.
fn grows_inside(facts: &Facts, head: Spot, spots: &[Spot], id: LocalId) -> bool {
    let mut work: Vec<Spot> =
        spots.iter().copied().filter(|spot| facts.flow.event(*spot) == Event::Assign(id)).collect();
    let mut seen: BTreeSet<Spot> = work.iter().copied().collect();
    while let Some(spot) = work.pop() {
        if spot == head {
            return true;
        }
        let inside = facts.flow.successors(spot).iter().filter(|next| spots.contains(next));
        work.extend(inside.copied().filter(|next| seen.insert(*next)));
    }
    false
}

/// Whether a local keeps its value throughout a loop, and every mention of it there can go through a
/// reference.
fn stays(facts: &Facts, spots: &[Spot], Held { id, how }: Held) -> bool {
    let is_assigned = spots.iter().any(|spot| facts.flow.event(*spot) == Event::Assign(id));
    let by_reference = |spot: &Spot| match facts.flow.event(*spot) {
        Event::Use(used, Access::Captured | Access::CapturedFields | Access::Opaque) => used != id,
        // Nothing can be moved out of what is behind a reference, and what is used again has not been.
        Event::Use(used, Access::Fields)
            if used == id && (!facts.live.after(*spot).contains(id) || facts.apart.is_exchanged(*spot)) =>
        {
            false
        }
        // Nor does anybody know whether a method that a new value follows upon has consumed the old one.
        Event::Use(used, Access::Receiver { .. })
            if used == id
                && is_assigned
                && !facts.live.after(*spot).contains(id)
                && !facts.trivial.has_nothing_to_drop(id) =>
        {
            false
        }
        _ => initialised::moved(&facts.flow, &facts.live, &facts.trivial, *spot) != Some(id),
    };
    // A loop that is always left behind some yield may do without the local there.
    let is_there = |spot: &Spot| match facts.flow.event(*spot) {
        // By its fields it is held as what it has become, or has not yet.
        Event::Suspend(_) => facts.held(*spot, id).is_some_and(|held| {
            held.how == how || !matches!((held.how, how), (Hold::Apart(_), _) | (_, Hold::Apart(_)))
        }),
        _ => true,
    };
    !facts.opaque.contains(id)
        && !facts.derived.advanced.contains(&id)
        && spots.iter().all(is_there)
        && spots.iter().all(|spot| facts.initialised.never_without(*spot, id) && by_reference(spot))
}

/// What travels by value to a place in a region.
fn carried(facts: &Facts, layout: &Layout<'_>, region: RegionId, scope: &[LocalId], spot: Spot) -> Vec<Held> {
    let in_place: BTreeSet<_> = layout.in_place(region).into_iter().collect();
    scope.iter().filter(|id| !in_place.contains(id)).filter_map(|id| facts.held(spot, *id)).collect()
}

/// What the ways out of a loop take with them.
fn exits(facts: &Facts, layout: &mut Layout<'_>, region: RegionId, scopes: &Scopes<'_>) {
    let shape = &facts.reach.regions[region.0];
    let Some(label) = shape.label else { return };
    let outward: Vec<Jump> = shape.outward.iter().copied().collect();
    let leave = |layout: &Layout<'_>, label: LabelId, again: bool| {
        let spots = if again { &facts.flow.heads } else { &facts.flow.exits };
        let scope = scopes.label(label);
        spots.get(&label).map_or(Vec::new(), |spot| carried(facts, layout, region, &scope, *spot))
    };
    let exit = leave(layout, label, false);
    let outward = outward.into_iter().map(|jump| (jump, leave(layout, jump.label, jump.again))).collect();
    layout.regions[region.0].exit = exit;
    layout.regions[region.0].outward = outward;
}

fn fields(facts: &Facts, layout: &Layout<'_>, region: RegionId) -> Vec<Held> {
    let mut fields = BTreeSet::new();
    for arm in layout.variants(region) {
        fields.extend(layout.held(arm));
        if let Entry::Loop(inner) = facts.reach.arms[arm.0].entry {
            fields.extend(&layout.regions[inner.0].fields);
        }
    }
    fields.into_iter().collect()
}
