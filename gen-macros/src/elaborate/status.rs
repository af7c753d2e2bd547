//! What has become of a local with a drop flag, and where its flag has to be set.
//!
//! Lattice: the set of {it has its value, it has none, its flag decides} that some path leads to, joined by
//! union. Direction: forward. Where a local that nothing uses any more comes in more than one of these ways,
//! every way in sets the flag, so that behind the place it is the flag that decides:
//!
//! ```text
//! if c { drop(x); kept = None } else { kept = Some(x) }
//! ```
//!
//! It is set earlier where the body suspends: a state holds the flag instead of the local.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::Elaborated;
use crate::analyze::facts::Facts;
use crate::analyze::flow::{Event, Spot};
use crate::analyze::{initialised, visible};
use crate::ir::{Block, Kind, Node, NodeId};
use crate::resolve::local::LocalId;

/// How a flag is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// The local's value goes into the flag.
    Keep,
    /// The local has been moved.
    Nothing,
    /// What is left of the local at this place goes into the flag.
    Left(Spot),
}

/// Where the flags of locals have to be set.
#[derive(Default)]
pub(super) struct Settings {
    /// What is to be put in front of which nodes.
    pub(super) before: BTreeMap<NodeId, Vec<(LocalId, Setting)>>,
    /// Where the flag decides what is dropped.
    pub(super) decided: BTreeSet<(NodeId, LocalId)>,
}

impl Settings {
    /// Whether something is kept in a flag anywhere.
    pub(super) fn keep(&self, id: LocalId) -> bool {
        self.before.values().flatten().any(|(of, setting)| *of == id && *setting != Setting::Nothing)
    }

    /// Where a flag is set to what is left of a local.
    pub(super) fn left(&self, id: LocalId) -> impl Iterator<Item = Spot> {
        self.before.values().flatten().filter_map(move |set| match set {
            (of, Setting::Left(at)) if *of == id => Some(*at),
            _ => None,
        })
    }

    /// Whether a flag is set where a local has been moved as a whole.
    pub(super) fn may_be_moved(&self, id: LocalId) -> bool {
        self.before.values().flatten().any(|set| *set == (id, Setting::Nothing))
    }
}

pub(super) fn settings(lowered: &Elaborated, flagged: &BTreeSet<LocalId>) -> Settings {
    let facts = &lowered.facts;
    let suspensions = suspensions(&lowered.body);
    let mut settings = Settings::default();
    // What is declared later may borrow from what is declared before, and so is put away first.
    for id in flagged.iter().rev() {
        let status = Status::of(lowered, *id, &suspensions);
        for (node, spot) in &facts.flow.begins {
            let before = status.settled(facts, *spot);
            let keep =
                |spot: Spot| if facts.flow.has_parts(*id) { Setting::Left(spot) } else { Setting::Keep };
            let mut put = |setting| settings.before.entry(*node).or_default().push((*id, setting));
            if suspensions.contains(node) && before == VALUE && !facts.live.before(*spot).contains(*id) {
                put(keep(*spot));
                continue;
            }
            let meets = facts.flow.successors(*spot).iter().any(|next| status.meets(facts, *next));
            match before {
                VALUE if meets => put(keep(*spot)),
                NONE if meets => put(Setting::Nothing),
                FLAG => drop(settings.decided.insert((*node, *id))),
                _ => {}
            }
        }
    }
    settings
}

/// Where a local comes in more than one way, so that its flag has to be set in front of it.
pub(super) fn meetings(lowered: &Elaborated, id: LocalId) -> BTreeSet<Spot> {
    let status = Status::of(lowered, id, &suspensions(&lowered.body));
    lowered.facts.flow.spots().filter(|spot| status.meets(&lowered.facts, *spot)).collect()
}

/// The nodes that store a state.
fn suspensions(block: &Block) -> BTreeSet<NodeId> {
    let mut nodes = BTreeSet::new();
    for node in &block.nodes {
        if let Kind::Suspend(_) = node.kind {
            nodes.insert(node.id);
        }
        nodes.extend(node.children().into_iter().flat_map(suspensions));
    }
    nodes
}

const VALUE: u8 = 1;
const NONE: u8 = 2;
const FLAG: u8 = 4;

/// The state of one local before every event.
struct Status {
    id: LocalId,
    scope: Option<RangeInclusive<Spot>>,
    before: Vec<u8>,
}

impl Status {
    fn of(lowered: &Elaborated, id: LocalId, suspensions: &BTreeSet<NodeId>) -> Self {
        let facts = &lowered.facts;
        let flow = &facts.flow;
        let put_away: BTreeSet<Spot> =
            suspensions.iter().filter_map(|node| flow.begins.get(node)).copied().collect();
        let scope = scope(lowered, id);
        let mut status = Status { id, scope, before: vec![0; flow.len()] };
        let mut work = vec![Spot(0)];
        let mut reached = vec![false; flow.len()];
        while let Some(spot) = work.pop() {
            reached[spot.0] = true;
            let after = status.after(facts, spot, put_away.contains(&spot));
            for next in flow.successors(spot) {
                let joined = status.before[next.0] | after;
                if joined != status.before[next.0] || !reached[next.0] {
                    status.before[next.0] = joined;
                    work.push(*next);
                }
            }
        }
        status
    }

    fn after(&self, facts: &Facts, spot: Spot, put_away: bool) -> u8 {
        let before = self.settled(facts, spot);
        match facts.flow.event(spot) {
            Event::Declare(id, true) if id == self.id => VALUE,
            Event::Declare(id, false) if id == self.id => NONE,
            Event::Assign(id) if id == self.id => VALUE,
            _ if initialised::moved(&facts.flow, &facts.live, &facts.trivial, spot) == Some(self.id) => NONE,
            _ if put_away && before == VALUE && !facts.live.before(spot).contains(self.id) => FLAG,
            _ => before,
        }
    }

    fn settled(&self, facts: &Facts, spot: Spot) -> u8 {
        if self.meets(facts, spot) { FLAG } else { self.before[spot.0] }
    }

    /// Whether the local comes here in more than one way, and nothing uses it any more.
    fn meets(&self, facts: &Facts, spot: Spot) -> bool {
        (self.before[spot.0].count_ones() > 1
            || self.before[spot.0] == VALUE && facts.taken.differs(spot, self.id))
            && self.scope.as_ref().is_some_and(|scope| scope.contains(&spot))
            && !facts.live.before(spot).contains(self.id)
    }
}

/// The places at which a local is in scope: they follow each other, as the graph is built in source order.
fn scope(lowered: &Elaborated, id: LocalId) -> Option<RangeInclusive<Spot>> {
    let begins = |node: &Node| lowered.facts.flow.begins.get(&node.id).copied();
    if lowered.resolved.arguments.contains(&id) {
        return Some(Spot(0)..=Spot(lowered.facts.flow.len()));
    }
    let mut blocks = vec![&lowered.body];
    while let Some(block) = blocks.pop() {
        let last = || block.nodes.last().and_then(begins);
        for node in &block.nodes {
            if visible::declared(node).contains(&id) {
                return Some(begins(node)?..=last()?);
            }
            for (index, child) in node.children().into_iter().enumerate() {
                if visible::declared_for_child(node, index).contains(&id) {
                    return Some(begins(node)?..=child.nodes.last().and_then(begins)?);
                }
                blocks.push(child);
            }
        }
    }
    None
}
