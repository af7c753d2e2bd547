//! All analyses of one body, and the question that they answer together: what is held at a place?

use std::collections::BTreeSet;

use super::bits::Bits;
use super::callables;
use super::derived::{self, Derived};
use super::flow::{self, Event, Flow, Spot};
use super::initialised::{self, Initialised};
use super::layout::Held;
use super::liveness::{self, Liveness};
use super::reach::{self, Entry, Jump, Reach, RegionId};
use super::taken::Taken;
use super::trivial::{self, Trivial};
use crate::ir::Block;
use crate::parse::ast;
use crate::resolve::Resolved;
use crate::resolve::labels::LabelId;
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
    flags: Bits,
    assigned: Liveness,
    pub(crate) taken: Taken,
    pub(crate) derived: Derived,
}

/// Why a state does without a local that may have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Release {
    /// There is nothing to drop, or something that is still used borrows from it.
    Certain,
    /// It is only right if there is nothing to drop: the local borrows from one that is needed, or is known by a
    /// convention.
    Assumed,
}

impl Facts {
    /// Runs every analysis.
    pub(crate) fn new(generator: &ast::Generator, resolved: &Resolved, body: &Block) -> Self {
        let locals = resolved.locals.len();
        let trivial = trivial::trivial(generator, &resolved.locals, body);
        let reusable = callables::reusable(generator, &resolved.locals, body, &trivial);
        let arguments = resolved.arguments.iter().chain(&resolved.resume_argument);
        let flow = flow::flow(&resolved.locals, arguments, body, reusable);
        let live = liveness::liveness(&flow, locals);
        let assigned = liveness::assigned_later(&flow, locals);
        let mut facts = Facts {
            taken: Taken::new(&flow, &live),
            live,
            assigned,
            initialised: Initialised::unknown(),
            trivial,
            derived: derived::derived(&resolved.locals, body),
            reach: reach::reach(body),
            opaque: Bits::empty(locals),
            flags: Bits::empty(locals),
            flow,
        };
        resolved.locals.ids().filter(|id| resolved.locals[*id].opaque).for_each(|id| facts.opaque.insert(id));
        // Of a scrutinee of which a pattern takes something, the type is known there.
        let is_flag =
            |id: &LocalId| resolved.locals[*id].origin == Origin::Flag && !facts.flow.has_parts(*id);
        let flags: Vec<_> = resolved.locals.ids().filter(is_flag).collect();
        flags.into_iter().for_each(|id| facts.flags.insert(id));
        facts.initialised = facts.held_only();
        facts
    }

    /// Which locals have a value, where a state has only what it holds.
    fn held_only(&self) -> Initialised {
        let states = self.states();
        let locals = self.live.locals();
        let is_left_out =
            |spot: Spot, id: LocalId| self.released(spot, id).is_some() || self.taken.differs(spot, id);
        let released = |spot: Spot| -> Vec<LocalId> {
            match states.contains(&spot) {
                true => (0..locals).map(LocalId).filter(|id| is_left_out(spot, *id)).collect(),
                false => Vec::new(),
            }
        };
        initialised::initialised(&self.flow, &self.live, &self.trivial, locals, released)
    }

    /// Which locals have a value if no state leaves one out.
    pub(crate) fn untouched(&self) -> Initialised {
        initialised::initialised(&self.flow, &self.live, &self.trivial, self.live.locals(), |_| Vec::new())
    }

    /// The places at which the machine stores a state.
    pub(crate) fn states(&self) -> BTreeSet<Spot> {
        let arms = self.reach.arms.iter().map(|arm| self.spot(arm.region, arm.entry));
        arms.chain(self.exits().map(|(_, spot)| spot)).collect()
    }

    /// The ends of the ways out of suspending loops, where what is outside of a frame is handed on.
    pub(crate) fn exits(&self) -> impl Iterator<Item = (LabelId, Spot)> {
        let regions = self.reach.regions.iter();
        let jumps = regions.flat_map(|region| {
            let own = region.label.map(|label| Jump { label, again: false });
            own.into_iter().chain(region.outward.iter().copied())
        });
        jumps.filter_map(|jump| {
            let spots = if jump.again { &self.flow.heads } else { &self.flow.exits };
            spots.get(&jump.label).map(|spot| (jump.label, *spot))
        })
    }

    /// Where in the graph an arm begins.
    pub(crate) fn spot(&self, region: RegionId, entry: Entry) -> Spot {
        self.reach.spot(&self.flow, region, entry)
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
        // What only a naming convention tells, the type will tell better, if it is asked.
        match self.trivial.is_conventional(id) {
            false if self.trivial.has_nothing_to_drop(id) => return Some(Release::Certain),
            true if self.flags.contains(id) => return Some(Release::Assumed),
            _ => {}
        }
        // A guard stays; what borrows from it across the yield, rustc refuses.
        if self.trivial.is_guard(id) {
            return None;
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
        let has_own_type = self.trivial.is_closure(id)
            || self.trivial.is_owning_adapter(id)
                && self.derived.lenders(id).all(|lender| self.trivial.is_copy(lender));
        let kept = !has_own_type && !self.at(&self.assigned, spot).contains(id) && !self.flags.contains(id);
        let is_whole_or_not = !self.taken.differs(spot, id);
        (is_whole_or_not && self.waits(spot, id)).then_some(Held { id, kept })
    }

    /// Whether a local may be without some parts although it gets a new value later, under its own name. A local
    /// is held whole under that.
    pub(crate) fn is_replaced(&self, spot: Spot, id: LocalId) -> bool {
        self.waits(spot, id)
            && self.at(&self.assigned, spot).contains(id)
            && !self.taken.before(spot, id).is_empty()
    }

    /// Whether a local, or what is left of it, is only there to be dropped.
    pub(crate) fn waits(&self, spot: Spot, id: LocalId) -> bool {
        self.initialised.surely(spot, id) && !self.is_needed(spot, id) && self.released(spot, id).is_none()
    }

    /// The locals that some state leaves out on the assumption that there is nothing to drop.
    pub(crate) fn assumed(&self, resolved: &Resolved) -> BTreeSet<LocalId> {
        let mut assumed = BTreeSet::new();
        for spot in self.states() {
            let left_out = |id: &LocalId| {
                self.initialised.surely(spot, *id) && self.released(spot, *id) == Some(Release::Assumed)
            };
            assumed.extend(resolved.locals.ids().filter(left_out));
        }
        assumed
    }
}
