//! Where a block may be cut.
//!
//! What a piece holds is put into a state where the piece begins, and taken out of it where it ends. So nothing may
//! borrow there from what is put away. At a suspension nothing does, or rustc would refuse the generator as it is; and
//! what has not been mentioned since then has borrowed nothing since.
//!
//! ```text
//! suspend; let last = list.last(); f(last); suspend;      no piece begins between the two calls
//! ```
//!
//! Lattice: sets of locals that were mentioned since the last suspension, joined by union. Direction: forward.

use crate::analyze::bits::Bits;
use crate::analyze::facts::Facts;
use crate::analyze::flow::{Event, Spot};
use crate::ir::{Kind, Node};
use crate::resolve::Resolved;
use crate::resolve::local::LocalId;

pub(super) struct Seams<'a> {
    facts: &'a Facts,
    mentioned: Vec<Bits>,
}

/// What is in scope where a body begins.
pub(super) fn arguments(resolved: &Resolved) -> Bits {
    let mut scope = Bits::empty(resolved.locals.len());
    resolved.arguments.iter().chain(&resolved.resume_argument).for_each(|id| scope.insert(*id));
    scope
}

impl<'a> Seams<'a> {
    pub(super) fn new(resolved: &Resolved, facts: &'a Facts) -> Self {
        // An argument is there from the start, and borrows from no other one.
        let arguments = arguments(resolved);
        let flow = &facts.flow;
        let mut mentioned = vec![Bits::empty(resolved.locals.len()); flow.len()];
        let mut reached = vec![false; flow.len()];
        let mut work = vec![Spot(0)];
        while let Some(spot) = work.pop() {
            reached[spot.0] = true;
            let mut after = mentioned[spot.0].clone();
            match flow.event(spot) {
                Event::Declare(id, _) if arguments.contains(id) => {}
                Event::Use(id, _) | Event::Assign(id) | Event::Declare(id, _) => after.insert(id),
                Event::Suspend(_) => after = Bits::empty(resolved.locals.len()),
                Event::Mark => {}
            }
            for next in flow.successors(spot) {
                if mentioned[next.0].union(&after) | !reached[next.0] {
                    work.push(*next);
                }
            }
        }
        Seams { facts, mentioned }
    }

    /// Whether a piece may begin or end in front of a node, where these locals are in scope.
    pub(super) fn before(&self, node: &Node, scope: &Bits) -> bool {
        self.facts.flow.begins.get(&node.id).is_some_and(|spot| self.is_seam(*spot, scope))
    }

    /// Where the body goes on behind the blocks of a node.
    pub(super) fn behind_blocks(&self, node: &Node) -> Spot {
        let flow = &self.facts.flow;
        let spot = match &node.kind {
            Kind::Loop(looping) => flow.heads.get(&looping.label),
            _ => flow.after.get(&node.id),
        };
        spot.copied().unwrap_or(self.end())
    }

    /// Where the body ends.
    pub(super) fn end(&self) -> Spot {
        Spot(self.facts.flow.len() - 1)
    }

    /// Whether a piece may begin or end at a place where these locals are in scope.
    pub(super) fn is_seam(&self, spot: Spot, scope: &Bits) -> bool {
        let mut mentioned = self.mentioned[spot.0].clone();
        mentioned.intersect(scope);
        let mut mentioned = mentioned.iter().map(LocalId);
        let may_borrow = |id: LocalId| !self.facts.trivial.is_primitive(id) && self.is_there(spot, id);
        match (mentioned.next(), mentioned.next()) {
            (Some(first), Some(second)) => ![first, second].into_iter().chain(mentioned).any(may_borrow),
            _ => true,
        }
    }

    /// Whether a local is still used behind a place, or drops there.
    fn is_there(&self, spot: Spot, id: LocalId) -> bool {
        let facts = self.facts;
        let drops = !facts.initialised.surely_not(spot, id) && !facts.trivial.has_nothing_to_drop(id);
        facts.live.before(spot).contains(id) || drops
    }
}
