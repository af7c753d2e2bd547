//! All analyses of one body, and the question that they answer together: what is held at a place?

use std::collections::BTreeSet;

use super::apart::Apart;
use super::bits::Bits;
use super::callables;
use super::derived::{self, Derived};
use super::flow::{self, Event, Flow, Spot};
use super::initialised::{self, Initialised};
use super::late;
use super::layout::{Held, Hold};
use super::liveness::{self, Liveness};
use super::reach::{self, Entry, Jump, Reach, RegionId};
use super::released::{Release, Releases};
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
    late: Bits,
    pub(crate) apart: Apart,
    releases: Releases,
    assigned: Liveness,
    pub(crate) taken: Taken,
    pub(crate) derived: Derived,
}

impl Facts {
    /// Runs every analysis.
    pub(crate) fn new(generator: &ast::Generator, resolved: &Resolved, body: &Block) -> Self {
        let locals = resolved.locals.len();
        let trivial = trivial::trivial(generator, &resolved.locals, body);
        let callables = callables::callables(generator, &resolved.locals, body, &trivial);
        let arguments = resolved.arguments.iter().chain(&resolved.resume_argument);
        let flow = flow::flow(&resolved.locals, arguments, body, &callables);
        let live = liveness::liveness(&flow, locals);
        let assigned = liveness::assigned_later(&flow, locals);
        let derived = derived::derived(&resolved.locals, body);
        let (mut opaque, mut flags) = (Bits::empty(locals), Bits::empty(locals));
        for id in resolved.locals.ids() {
            let local = &resolved.locals[id];
            if local.opaque {
                opaque.insert(id);
            }
            // Of a scrutinee of which a pattern takes something, the type is known there.
            if local.origin == Origin::Flag && !flow.has_parts(id) {
                flags.insert(id);
            }
        }
        let mut facts = Facts {
            taken: Taken::new(&flow, &live),
            live,
            assigned,
            initialised: Initialised::unknown(),
            releases: Releases::new(locals, &trivial, &derived, &flags),
            trivial,
            derived,
            reach: reach::reach(body),
            opaque,
            flags,
            late: Bits::empty(locals),
            apart: Apart::default(),
            flow,
        };
        let is_needed = |spot, id| facts.is_needed(spot, id);
        facts.apart =
            Apart::new(resolved, &facts.flow, &facts.taken, &facts.trivial, &facts.states(), is_needed);
        facts.initialised = facts.held_only();
        facts.late = late::late(&resolved.locals, &facts, body);
        facts
    }

    /// Which locals have a value, where a state has only what it holds.
    fn held_only(&self) -> Initialised {
        let states = self.states();
        let released = |spot: Spot| {
            states.contains(&spot).then(|| {
                let mut released = self.releases.all(self.at(&self.live, spot));
                self.taken.differing(spot).for_each(|id| released.insert(id));
                released
            })
        };
        initialised::initialised(&self.flow, &self.live, &self.trivial, self.live.locals(), released)
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

    /// What something uses after a state at this place.
    pub(crate) fn needed(&self, spot: Spot) -> &Bits {
        self.at(&self.live, spot)
    }

    /// Whether something uses the local after a state at this place.
    pub(crate) fn is_needed(&self, spot: Spot, id: LocalId) -> bool {
        self.needed(spot).contains(id)
    }

    /// Whether a state at a place does without a local, although the local may have a value, because
    /// nothing uses it any more.
    pub(crate) fn released(&self, spot: Spot, id: LocalId) -> Option<Release> {
        self.releases.of(self.at(&self.live, spot), id)
    }

    /// How a local is held at a place, if it is: because it is needed, or because it still has to be
    /// dropped.
    pub(crate) fn held(&self, spot: Spot, id: LocalId) -> Option<Held> {
        if self.is_needed(spot, id) {
            let how = self.apart.set(&self.taken, spot, id).map_or(Hold::Whole, Hold::Apart);
            return Some(Held { id, how });
        }
        // What is assigned to later has to be there under its name, to drop its old value then.
        let has_own_type = self.trivial.is_closure(id)
            || self.trivial.is_owning_adapter(id)
                && self.derived.lenders(id).all(|lender| self.trivial.is_copy(lender));
        let kept = !has_own_type
            && !self.at(&self.assigned, spot).contains(id)
            && !self.flags.contains(id)
            && !self.late.contains(id);
        let is_whole_or_not = !self.taken.differs(spot, id);
        let how = if kept { Hold::Kept } else { Hold::Whole };
        (is_whole_or_not && self.waits(spot, id)).then_some(Held { id, how })
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
    pub(crate) fn assumed(&self) -> BTreeSet<LocalId> {
        let (assumable, mut assumed) = (self.releases.assumable(), BTreeSet::new());
        for spot in self.states() {
            let left_out = |id: &LocalId| {
                self.initialised.surely(spot, *id) && self.released(spot, *id) == Some(Release::Assumed)
            };
            assumed.extend(assumable.iter().copied().filter(left_out));
        }
        assumed
    }
}
