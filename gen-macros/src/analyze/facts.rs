//! All analyses of one body, and the question that they answer together: what is held at a place?

use std::collections::BTreeSet;

use super::bits::Bits;
use super::derived::{self, Derived};
use super::flow::{self, Event, Flow, Spot};
use super::initialised::{self, Initialised};
use super::layout::Held;
use super::liveness::{self, Liveness};
use super::reach::{self, Entry, Reach, RegionId};
use super::trivial::{self, Trivial};
use crate::ir::Block;
use crate::parse::ast;
use crate::resolve::Resolved;
use crate::resolve::local::{LocalId, Origin};

/// What is known of a body.
pub(crate) struct Facts {
    pub(crate) flow: Flow,
    pub(crate) live: Liveness,
    pub(crate) initialised: Initialised,
    pub(crate) trivial: Trivial,
    pub(crate) reach: Reach,
    /// The locals that can only be mentioned by their own names.
    pub(crate) opaque: Bits,
    /// The locals that were made to be dropped, and so are held as they are.
    to_drop: Bits,
    /// Those of them that need not be held before they are set.
    flags: Bits,
    assigned: Liveness,
    pub(crate) derived: Derived,
}

/// Why a state does without a local that may have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Release {
    /// There is nothing to drop, or something that is still used borrows from it.
    Certain,
    /// It borrows from a local that is needed, so it is only right if there is nothing to drop.
    Assumed,
}

impl Facts {
    /// Runs every analysis.
    pub(crate) fn new(generator: &ast::Generator, resolved: &Resolved, body: &Block) -> Self {
        let locals = resolved.locals.len();
        let flow = flow::flow(resolved.arguments.iter().chain(&resolved.resume_argument), body);
        let mut facts = Facts {
            live: liveness::liveness(&flow, locals),
            assigned: liveness::assigned_later(&flow, locals),
            initialised: Initialised::unknown(),
            trivial: trivial::trivial(generator, &resolved.locals, body),
            derived: derived::derived(&resolved.locals, body),
            reach: reach::reach(body),
            opaque: Bits::empty(locals),
            to_drop: Bits::empty(locals),
            flags: Bits::empty(locals),
            flow,
        };
        resolved.locals.ids().filter(|id| resolved.locals[*id].opaque).for_each(|id| facts.opaque.insert(id));
        for id in resolved.locals.ids() {
            match resolved.locals[id].origin {
                Origin::Flag => {
                    facts.flags.insert(id);
                    facts.to_drop.insert(id);
                }
                Origin::Scrutinee => facts.to_drop.insert(id),
                Origin::Argument | Origin::Pattern | Origin::Temporary => {}
            }
        }
        let states = facts.states();
        let released = |spot: Spot| -> Vec<LocalId> {
            match states.contains(&spot) {
                true => resolved.locals.ids().filter(|id| facts.released(spot, *id).is_some()).collect(),
                false => Vec::new(),
            }
        };
        facts.initialised = initialised::initialised(
            &facts.flow,
            &facts.live,
            &facts.trivial,
            locals,
            &facts.flags,
            released,
        );
        facts
    }

    /// The places at which the machine stores a state.
    pub(crate) fn states(&self) -> BTreeSet<Spot> {
        self.reach.arms.iter().map(|arm| self.spot(arm.region, arm.entry)).collect()
    }

    /// Where in the graph an arm begins.
    pub(crate) fn spot(&self, region: RegionId, entry: Entry) -> Spot {
        let head = |region: RegionId| {
            self.reach.regions[region.0].label.and_then(|label| self.flow.heads.get(&label))
        };
        let spot = match entry {
            Entry::Start => head(region),
            Entry::Resume(point) => self.flow.points.get(&point),
            Entry::Join(node) => self.flow.after.get(&node),
            Entry::Loop(inner) => head(inner),
        };
        spot.copied().unwrap_or(Spot(0))
    }

    /// What is live when a state at this place is taken up again.
    fn at<'a>(&self, analysis: &'a Liveness, spot: Spot) -> &'a Bits {
        match self.flow.event(spot) {
            Event::Suspend(_) => analysis.after(spot),
            _ => analysis.before(spot),
        }
    }

    /// Whether something uses the local after a state at this place.
    pub(crate) fn is_needed(&self, spot: Spot, id: LocalId) -> bool {
        self.at(&self.live, spot).contains(id)
    }

    /// Whether a state at a place does without a local, although the local may have a value, because
    /// nothing uses it any more.
    pub(crate) fn released(&self, spot: Spot, id: LocalId) -> Option<Release> {
        let live = self.at(&self.live, spot);
        if live.contains(id) {
            return None;
        }
        if self.trivial.has_nothing_to_drop(id) {
            return Some(Release::Certain);
        }
        // A guard stays; what borrows from it across the yield, rustc refuses.
        if self.trivial.is_guard(id) {
            return None;
        }
        let handed_out = match self.flow.event(spot) {
            Event::Suspend(point) => self.derived.is_handed_out(point, id),
            _ => false,
        };
        if handed_out || self.derived.lends(id, live) {
            return Some(Release::Certain);
        }
        let pinned = |lender: LocalId| live.contains(lender) && !self.trivial.is_copy(lender);
        let borrows = self.derived.lenders(id).any(pinned);
        borrows.then_some(Release::Assumed)
    }

    /// How a local is held at a place, if it is: because it is needed, or because it still has to be
    /// dropped.
    pub(crate) fn held(&self, spot: Spot, id: LocalId) -> Option<Held> {
        if self.is_needed(spot, id) {
            return Some(Held { id, kept: false });
        }
        // What is assigned to later has to be there under its name, to drop its old value then.
        let kept = !self.at(&self.assigned, spot).contains(id)
            && !self.to_drop.contains(id)
            && !self.trivial.is_closure(id);
        let waits = self.has_value(spot, id) && self.released(spot, id).is_none();
        waits.then_some(Held { id, kept })
    }

    /// Whether a local has a value at a place: surely, or perhaps if it is a flag, which is an `Option`.
    fn has_value(&self, spot: Spot, id: LocalId) -> bool {
        match self.flags.contains(id) {
            true => self.initialised.perhaps(spot, id),
            false => self.initialised.surely(spot, id),
        }
    }

    /// Whether a local can be used through a reference at a place as far as its value goes.
    pub(crate) fn never_without(&self, spot: Spot, id: LocalId) -> bool {
        self.flags.contains(id) || self.initialised.never_without(spot, id)
    }

    /// The locals that some state leaves out on the assumption that there is nothing to drop.
    pub(crate) fn assumed(&self, resolved: &Resolved) -> BTreeSet<LocalId> {
        let mut assumed = BTreeSet::new();
        for spot in self.states() {
            let left_out = |id: &LocalId| {
                self.has_value(spot, *id) && self.released(spot, *id) == Some(Release::Assumed)
            };
            assumed.extend(resolved.locals.ids().filter(left_out));
        }
        assumed
    }
}
