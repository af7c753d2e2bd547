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

use super::bits::Bits;
use super::derived::Derived;
use super::flow::{Access, Event, Flow, Spot};
use super::initialised::{self, Initialised};
use super::layout::{Held, Layout, RegionLayout};
use super::liveness::Liveness;
use super::reach::{ArmId, Entry, Jump, Reach, RegionId};
use super::trivial::Trivial;
use super::visible;
use crate::ir::{Block, Kind};
use crate::resolve::Resolved;
use crate::resolve::labels::LabelId;
use crate::resolve::local::LocalId;

/// What is known of the body when frames are chosen.
pub(crate) struct Facts<'a> {
    pub(crate) resolved: &'a Resolved,
    pub(crate) flow: &'a Flow,
    pub(crate) live: &'a Liveness,
    pub(crate) assigned: &'a Liveness,
    pub(crate) initialised: &'a Initialised,
    pub(crate) trivial: &'a Trivial,
    pub(crate) derived: &'a Derived,
}

/// Chooses the frames, and collects what is held in every state.
pub(crate) fn layout(facts: &Facts<'_>, body: &Block, reach: Reach) -> Layout {
    let held = vec![Vec::new(); reach.arms.len()];
    let mut layout = Layout { held, reach, regions: Vec::new(), released: BTreeSet::new() };
    let mut blocks: Vec<&Block> = Vec::new();
    for region in (0..layout.reach.regions.len()).map(RegionId) {
        let (scope, block) = match layout.reach.regions[region.0].parent {
            None => (arguments(facts.resolved), body),
            Some(parent) => {
                let Some(arm) = layout.reach.arm_of(region) else {
                    unreachable!("a loop's region has an arm")
                };
                let path = &layout.reach.arms[arm.0].path;
                let mut scope = layout.regions[parent.0].scope.clone();
                scope.extend(visible::visible(blocks[parent.0], path));
                (scope, loop_body(blocks[parent.0], path))
            }
        };
        blocks.push(block);
        let frame = frame(facts, &layout, region, &scope);
        layout.regions.push(RegionLayout {
            scope,
            frame,
            exit: Vec::new(),
            outward: BTreeMap::new(),
            fields: Vec::new(),
        });
    }
    for arm in (0..layout.reach.arms.len()).map(ArmId) {
        let shape = &layout.reach.arms[arm.0];
        let region = shape.region;
        let mut scope = layout.regions[region.0].scope.clone();
        scope.extend(visible::visible(blocks[region.0], &shape.path));
        let all = match shape.entry {
            Entry::Loop(inner) => layout.regions[inner.0].frame.clone(),
            Entry::Start if layout.reach.regions[region.0].parent.is_none() => {
                facts.resolved.arguments.iter().map(|id| Held { id: *id, kept: false }).collect()
            }
            entry => carried(facts, &layout, region, &scope, spot(facts.flow, &layout.reach, region, entry)),
        };
        layout.held[arm.0] = all;
    }
    for region in (0..layout.reach.regions.len()).map(RegionId) {
        exits(facts, &mut layout, region, &blocks);
    }
    layout.released = assumed(facts, &layout.reach);
    // Inner regions come behind their outer ones, so backwards all of an outer one's are known.
    for region in (0..layout.reach.regions.len()).rev().map(RegionId) {
        layout.regions[region.0].fields = fields(&layout, region);
    }
    layout
}

/// The parameters, and what the first resume brings.
fn arguments(resolved: &Resolved) -> Vec<LocalId> {
    resolved.arguments.iter().chain(&resolved.resume_argument).copied().collect()
}

fn loop_body<'a>(root: &'a Block, path: &[visible::Step]) -> &'a Block {
    let mut block = root;
    for (depth, step) in path.iter().enumerate() {
        let node = &block.nodes[step.node];
        match &node.kind {
            Kind::Loop(looping) if depth + 1 == path.len() => return &looping.body,
            _ => block = node.children()[step.child],
        }
    }
    block
}

/// Where in the graph an arm begins.
fn spot(flow: &Flow, reach: &Reach, region: RegionId, entry: Entry) -> Spot {
    let spot = match entry {
        Entry::Start => reach.regions[region.0].label.and_then(|label| flow.heads.get(&label)),
        Entry::Resume(point) => flow.points.get(&point),
        Entry::Join(node) => flow.after.get(&node),
        Entry::Loop(inner) => reach.regions[inner.0].label.and_then(|label| flow.heads.get(&label)),
    };
    spot.copied().unwrap_or(Spot(0))
}

/// The places at which the machine stores a state.
pub(crate) fn states(flow: &Flow, reach: &Reach) -> BTreeSet<Spot> {
    reach.arms.iter().map(|arm| spot(flow, reach, arm.region, arm.entry)).collect()
}

/// Why a state does without a local that may have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Release {
    /// There is nothing to drop, or something that is still used borrows from it.
    Certain,
    /// It borrows from a local that is needed, so it is only right if there is nothing to drop.
    Assumed,
}

/// Whether a state at a place does without a local, although the local may have a value, because nothing
/// uses it any more.
pub(crate) fn released(
    flow: &Flow,
    live: &Liveness,
    trivial: &Trivial,
    derived: &Derived,
    spot: Spot,
    id: LocalId,
) -> Option<Release> {
    let live = live_at(flow, live, spot);
    if live.contains(id) {
        return None;
    }
    if trivial.has_nothing_to_drop(id) || derived.lends(id, live) {
        return Some(Release::Certain);
    }
    let pinned = |lender: LocalId| live.contains(lender) && !trivial.is_copy(lender);
    let borrows = !trivial.is_guard(id) && derived.lenders(id).any(pinned);
    borrows.then_some(Release::Assumed)
}

/// The locals that some state leaves out on the assumption that there is nothing to drop.
fn assumed(facts: &Facts<'_>, reach: &Reach) -> BTreeSet<LocalId> {
    let mut assumed = BTreeSet::new();
    for spot in states(facts.flow, reach) {
        assumed.extend(facts.resolved.locals.ids().filter(|id| {
            facts.initialised.surely(spot, *id)
                && released(facts.flow, facts.live, facts.trivial, facts.derived, spot, *id)
                    == Some(Release::Assumed)
        }));
    }
    assumed
}

/// What is live when a state at this place is taken up again.
fn live_at<'a>(flow: &Flow, live: &'a Liveness, spot: Spot) -> &'a Bits {
    match flow.event(spot) {
        Event::Suspend(_) => live.after(spot),
        _ => live.before(spot),
    }
}

/// How a local is held at a place, if it is: because it is needed, or because it still has to be dropped.
fn held(facts: &Facts<'_>, spot: Spot, id: LocalId) -> Option<Held> {
    if live_at(facts.flow, facts.live, spot).contains(id) {
        return Some(Held { id, kept: false });
    }
    let released = released(facts.flow, facts.live, facts.trivial, facts.derived, spot, id);
    // What is assigned to later has to be there under its name, to drop its old value then.
    let kept = !live_at(facts.flow, facts.assigned, spot).contains(id);
    (facts.initialised.surely(spot, id) && released.is_none()).then_some(Held { id, kept })
}

/// The locals of a region's frame.
fn frame(facts: &Facts<'_>, layout: &Layout, region: RegionId, scope: &[LocalId]) -> Vec<Held> {
    let shape = &layout.reach.regions[region.0];
    let (Some(label), Some(parent)) = (shape.label, shape.parent) else { return Vec::new() };
    let Some(head) = facts.flow.heads.get(&label) else { return Vec::new() };
    let outer: BTreeSet<_> = layout.in_place(parent).into_iter().collect();
    let spots: Vec<_> = facts.flow.inside(label).collect();
    let mut frame = Vec::new();
    // From the first local on that has something to drop and cannot be in the frame.
    let mut by_value = false;
    for id in scope.iter().copied().filter(|id| !outer.contains(id)) {
        let at_head = held(facts, *head, id);
        let drops = !facts.trivial.has_nothing_to_drop(id);
        if let Some(held) = at_head.filter(|_| stays(facts, &spots, id) && !(by_value && drops)) {
            frame.push(held);
        } else {
            let suspensions =
                spots.iter().filter(|spot| matches!(facts.flow.event(**spot), Event::Suspend(_)));
            let held_inside =
                at_head.is_some() || suspensions.into_iter().any(|spot| held(facts, *spot, id).is_some());
            by_value |= drops && held_inside;
        }
    }
    frame
}

/// Whether a local keeps its value throughout a loop, and every mention of it there can go through a
/// reference.
fn stays(facts: &Facts<'_>, spots: &[Spot], id: LocalId) -> bool {
    let by_reference = |spot: &Spot| match facts.flow.event(*spot) {
        Event::Use(used, Access::Captured | Access::Opaque) => used != id,
        _ => initialised::moved(facts.flow, facts.live, facts.trivial, *spot) != Some(id),
    };
    !facts.resolved.locals[id].opaque
        && spots.iter().all(|spot| facts.initialised.never_without(*spot, id) && by_reference(spot))
}

/// What travels by value to a place in a region.
fn carried(facts: &Facts<'_>, layout: &Layout, region: RegionId, scope: &[LocalId], spot: Spot) -> Vec<Held> {
    let in_place: BTreeSet<_> = layout.in_place(region).into_iter().collect();
    scope.iter().filter(|id| !in_place.contains(id)).filter_map(|id| held(facts, spot, *id)).collect()
}

/// What the ways out of a loop take with them.
fn exits(facts: &Facts<'_>, layout: &mut Layout, region: RegionId, blocks: &[&Block]) {
    let shape = &layout.reach.regions[region.0];
    let Some(label) = shape.label else { return };
    let outward: Vec<Jump> = shape.outward.iter().copied().collect();
    let leave = |layout: &Layout, label: LabelId, again: bool| {
        let spots = if again { &facts.flow.heads } else { &facts.flow.exits };
        let scope = match (layout.reach.region_of(label), layout.reach.blocks.get(&label)) {
            (Some(target), _) => layout.regions[target.0].scope.clone(),
            (None, Some((around, path))) => {
                let mut scope = layout.regions[around.0].scope.clone();
                scope.extend(visible::visible(blocks[around.0], path));
                scope
            }
            (None, None) => Vec::new(),
        };
        spots.get(&label).map_or(Vec::new(), |spot| carried(facts, layout, region, &scope, *spot))
    };
    let exit = leave(layout, label, false);
    let outward = outward.into_iter().map(|jump| (jump, leave(layout, jump.label, jump.again))).collect();
    layout.regions[region.0].exit = exit;
    layout.regions[region.0].outward = outward;
}

fn fields(layout: &Layout, region: RegionId) -> Vec<Held> {
    let mut fields = BTreeSet::new();
    for arm in &layout.reach.regions[region.0].arms {
        fields.extend(layout.held(*arm));
        if let Entry::Loop(inner) = layout.reach.arms[arm.0].entry {
            fields.extend(&layout.regions[inner.0].fields);
        }
    }
    fields.into_iter().collect()
}
