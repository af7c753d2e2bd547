//! The machine's states and their fields: what the analyses decide, and all that emission knows of them.

use std::collections::{BTreeMap, BTreeSet};

use syn::Member;

use super::again::{Again, Passed};
use super::apart::Apart;
use super::derived::Derived;
use super::doubtful::{Doubts, Next};
use super::flow::{Flow, Part, Spot};
use super::reach::{ArmId, Entry, Jump, Reach, RegionId};
use super::taken::Taken;
use crate::ir::NodeId;
use crate::resolve::local::LocalId;

/// A local in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Held {
    pub(crate) id: LocalId,
    pub(crate) how: Hold,
}

/// How a local is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hold {
    /// As it is.
    Whole,
    /// Only to be dropped when its scope ends, if its type has anything to drop.
    Kept,
    /// By its fields, if one of those that may have been taken is gone. They are numbered, as each set of them has
    /// a type of its own.
    Apart(usize),
}

impl Held {
    pub(crate) fn whole(id: LocalId) -> Self {
        Held { id, how: Hold::Whole }
    }

    pub(crate) fn is_kept(self) -> bool {
        self.how == Hold::Kept
    }

    pub(crate) fn is_whole(self) -> bool {
        self.how == Hold::Whole
    }
}

/// The end of a jump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Onward {
    Arm(ArmId),
    /// The end of the body.
    End,
}

/// Which locals travel where. Lists are in order of declaration, outermost scope first.
pub(crate) struct Layout<'a> {
    pub(crate) reach: &'a Reach,
    pub(super) flow: &'a Flow,
    pub(super) taken: &'a Taken,
    pub(super) apart: &'a Apart,
    pub(crate) regions: Vec<RegionLayout>,
    /// Where a local may turn out to have been moved.
    pub(super) again: Again,
    /// Where it may have been moved on one of several ways.
    pub(super) doubts: Doubts,
    /// What each one's initialiser names.
    pub(crate) derived: &'a Derived,
    /// What each arm finds in its state. For the arm of a loop, the fields of the loop's frame.
    pub(crate) held: Vec<Vec<Held>>,
    /// Where the code of an arm that does nothing but jump leads; such an arm needs no state.
    pub(crate) onward: Vec<Option<Onward>>,
    /// Which part of its region's machine each arm with a state is in.
    pub(super) parts: Vec<usize>,
    /// The locals that must turn out to have nothing to drop.
    pub(crate) released: BTreeSet<LocalId>,
}

/// The frame of a suspending loop; the function's own region has an empty one.
pub(crate) struct RegionLayout {
    /// What is in scope where the region begins.
    pub(crate) scope: Vec<LocalId>,
    /// Used through `&mut` for as long as the loop runs.
    pub(crate) frame: Vec<Held>,
    /// What the code behind the loop gets by value, besides the frame.
    pub(crate) exit: Vec<Held>,
    /// The same for jumps to somewhere else.
    pub(crate) outward: BTreeMap<Jump, Vec<Held>>,
    /// Every local with a field in this region's states or in those of a region inside.
    pub(crate) fields: Vec<Held>,
}

impl Layout<'_> {
    /// The parts whose types tell whether a local is still whole at a place.
    pub(crate) fn parts(&self, id: LocalId, at: Spot) -> Vec<&Part> {
        self.taken.before(at, id)
    }

    /// The fields that are left of a local which only waits to be dropped, if something else was taken of it.
    pub(crate) fn left(&self, id: LocalId, at: Spot) -> Vec<&Member> {
        self.apart.left(self.taken, at, id)
    }

    /// The locals that are held by their fields somewhere.
    pub(crate) fn apart(&self) -> impl Iterator<Item = LocalId> {
        self.apart.locals()
    }

    /// The parts whose types tell whether such a local is held as it is at a place.
    pub(crate) fn tearing(&self, id: LocalId, at: Spot) -> Vec<&Part> {
        self.apart.tearing(self.taken, at, id)
    }

    /// The fields by which such a local is held, and of each what may have been taken of it before a place.
    pub(crate) fn fields_of(&self, id: LocalId, at: Spot) -> impl Iterator<Item = (&Member, Vec<&Part>)> {
        self.apart.fields(self.taken, at, id)
    }

    /// The fields of such a field.
    pub(crate) fn inner_fields_of(&self, id: LocalId, field: &Member) -> &[Member] {
        self.apart.inner_fields(id, field)
    }

    /// What is passed on in a node's own code, of locals that are used again.
    pub(crate) fn passed_on_within(&self, node: NodeId) -> impl Iterator<Item = &Passed> {
        self.again.within(node)
    }

    /// What is gone before a node's own code, which uses it.
    pub(crate) fn gone_before(&self, node: NodeId) -> impl Iterator<Item = &Passed> {
        self.again.used(node)
    }

    /// What of a local that is needed an arm has passed on before it comes to a place.
    pub(crate) fn passed_on(&self, arm: ArmId, at: Spot, id: LocalId) -> impl Iterator<Item = &Passed> {
        self.again.before(arm, at, id)
    }

    /// How a local is used next that an arm may have moved before it comes to a place.
    pub(crate) fn in_doubt(&self, arm: ArmId, at: Spot, id: LocalId) -> Option<&Next> {
        self.doubts.next_use(arm, at, id)
    }

    /// Where in the graph an arm begins.
    pub(crate) fn spot(&self, arm: ArmId) -> Spot {
        let shape = &self.reach.arms[arm.0];
        self.reach.spot(self.flow, shape.region, shape.entry)
    }

    /// Where in the graph a jump ends.
    pub(crate) fn end(&self, jump: Jump) -> Spot {
        let spots = if jump.again { &self.flow.heads } else { &self.flow.exits };
        spots.get(&jump.label).copied().unwrap_or(Spot(0))
    }

    /// What an arm finds in its state.
    pub(crate) fn held(&self, arm: ArmId) -> &[Held] {
        &self.held[arm.0]
    }

    /// What the first arm of a region finds: the arguments, or what a loop carries from turn to turn.
    pub(crate) fn start(&self, region: RegionId) -> &[Held] {
        self.held(self.reach.regions[region.0].arms[0])
    }

    /// The arms of a region that have a state.
    pub(crate) fn arms(&self, region: RegionId) -> impl Iterator<Item = ArmId> {
        let arms = self.reach.regions[region.0].arms.iter().copied();
        arms.filter(|arm| self.onward[arm.0].is_none())
    }

    /// Whether the first arm of a loop is reached without a state: it holds nothing, so that all that has to
    /// be known is that it comes next, which a variable of the machine's says as long as the machine runs.
    pub(crate) fn begins_unstored(&self, region: RegionId) -> bool {
        self.reach.regions[region.0].turns
            && self.start(region).is_empty()
            && self.others(region).next().is_some()
    }

    /// The arms of a region that have a state, without its first.
    fn others(&self, region: RegionId) -> impl Iterator<Item = ArmId> {
        let first = self.reach.regions[region.0].arms[0];
        self.arms(region).filter(move |arm| *arm != first && self.is_stored(*arm))
    }

    /// Whether the first arm of a region has a state none the less: one that a suspension stores, or that is
    /// left behind where another one is taken apart.
    pub(crate) fn has_first_state(&self, region: RegionId) -> bool {
        let is_taken_apart = |arm: ArmId| {
            let entry = self.reach.arms[arm.0].entry;
            matches!(entry, Entry::Loop(_)) || !self.held(arm).is_empty()
        };
        !self.begins_unstored(region)
            || self.is_suspended_at(self.reach.regions[region.0].arms[0])
            || self.others(region).any(is_taken_apart)
    }

    /// Whether a suspension goes on with an arm that is not its own.
    fn is_suspended_at(&self, arm: ArmId) -> bool {
        let mut resumes = self.reach.regions[self.reach.arms[arm.0].region.0].arms.iter();
        resumes.any(|resume| {
            let entry = self.reach.arms[resume.0].entry;
            matches!(entry, Entry::Resume(_)) && self.target(*resume) == Onward::Arm(arm)
        })
    }

    /// Whether other arms hand an arm what it holds, without a state in between.
    ///
    /// Such arms nest in the output, so that there may not be too many.
    pub(crate) fn is_handed(&self, arm: ArmId) -> bool {
        const MOST: usize = 24;
        let is_join = |arm: &ArmId| matches!(self.reach.arms[arm.0].entry, Entry::Join(_));
        is_join(&arm)
            && self.arms(self.reach.arms[arm.0].region).filter(is_join).take(MOST + 1).count() <= MOST
    }

    /// Whether the generator, or the machine on its way to an arm, is in the arm's state.
    pub(crate) fn is_stored(&self, arm: ArmId) -> bool {
        !self.is_handed(arm) || self.is_suspended_at(arm)
    }

    /// Whether the machine comes to an arm from others, so that it has to stand behind them.
    pub(crate) fn begins_part(&self, arm: ArmId) -> bool {
        matches!(self.reach.arms[arm.0].entry, Entry::Join(_) | Entry::Loop(_))
    }

    /// Which part of its region's machine an arm is in.
    pub(crate) fn part(&self, arm: ArmId) -> usize {
        self.parts[arm.0]
    }

    /// Counts the parts, when it is known which arms have a state.
    pub(super) fn count_parts(&mut self) {
        for region in (0..self.regions.len()).map(RegionId) {
            let mut begun = 0;
            for arm in self.arms(region).collect::<Vec<_>>() {
                begun += usize::from(self.begins_part(arm));
                self.parts[arm.0] = begun;
            }
        }
    }

    /// The arms of a region whose states are variants of its enum.
    pub(crate) fn variants(&self, region: RegionId) -> impl Iterator<Item = ArmId> {
        let without = (!self.has_first_state(region)).then(|| self.reach.regions[region.0].arms[0]);
        self.arms(region).filter(move |arm| Some(*arm) != without && self.is_stored(*arm))
    }

    /// Where a way into an arm really leads.
    pub(crate) fn target(&self, arm: ArmId) -> Onward {
        match self.onward[arm.0] {
            Some(Onward::Arm(next)) => self.target(next),
            Some(Onward::End) => Onward::End,
            None => Onward::Arm(arm),
        }
    }

    /// The locals that code inside of a region uses in place.
    pub(crate) fn in_place(&self, region: RegionId) -> Vec<LocalId> {
        let mut all = Vec::new();
        let mut at = Some(region);
        while let Some(region) = at {
            all.extend(self.regions[region.0].frame.iter().map(|held| held.id));
            at = self.reach.regions[region.0].parent;
        }
        all
    }
}
