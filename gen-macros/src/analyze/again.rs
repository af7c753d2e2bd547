//! Locals that are used again after they have been passed on.
//!
//! The plain reading says so, in rustc's own words, if their type is not `Copy`. The machine, which stores such a
//! local, would say it once more; so where it does, it asks for the type first, and ends if the local is gone:
//!
//! ```text
//! eat(s); yield_!(1); eat(s);      >  eat(s); __again!(s); *state = Yield1 { s }; ..
//! ```
//!
//! It asks only where every path leads past a move, and in front of what rustc would refuse then. In a program that
//! compiles, a local that is asked for is one that may be used again: no doubt is possible, such as about a call
//! that may never return.
//!
//! Lattice: sets of locals and of parts of locals, joined by intersection. Direction: forward, through the code of
//! each arm by itself, which has whole locals where it begins.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::Expr;

use super::bits::Bits;
use super::facts::Facts;
use super::flow::{Access, Event, Moved, Spot};
use super::known::known;
use super::owned::Owned;
use super::reach::{ArmId, Entry};
use crate::ir::{Block, NodeId};
use crate::lower::made;
use crate::resolve::local::{self, LocalId, Locals};

/// What is passed on, although it is used again.
pub(crate) struct Passed {
    pub(crate) id: LocalId,
    /// The local, or the part of it.
    pub(crate) value: Expr,
}

impl Passed {
    /// Whether it is this local, as a whole.
    fn is_whole(&self, id: LocalId) -> bool {
        local::of_expr(&self.value) == Some(id)
    }
}

/// Where the machine has to ask.
pub(crate) struct Again {
    passed: Vec<Passed>,
    /// By the place where it is passed on.
    at: BTreeMap<Spot, Vec<usize>>,
    /// What each arm has passed on when it comes to a place where it stores something.
    before: BTreeMap<(ArmId, Spot), Bits>,
    /// What is passed on in the code of a node.
    within: BTreeMap<NodeId, BTreeSet<usize>>,
    /// The locals that the code of a node uses, although they are gone before it, or uses as a whole, although a part
    /// of them is.
    used: BTreeMap<NodeId, BTreeSet<usize>>,
}

impl Again {
    /// What of a local an arm has surely passed on when it comes to a place.
    pub(crate) fn before(&self, arm: ArmId, spot: Spot, id: LocalId) -> impl Iterator<Item = &Passed> {
        let before = self.before.get(&(arm, spot)).into_iter();
        let passed = before.flat_map(Bits::iter).map(|number| &self.passed[number]);
        passed.filter(move |passed| passed.id == id)
    }

    /// What is gone before a node's own code, which uses it.
    pub(crate) fn used(&self, node: NodeId) -> impl Iterator<Item = &Passed> {
        self.used.get(&node).into_iter().flatten().map(|number| &self.passed[*number])
    }

    /// What a node's own code passes on.
    pub(crate) fn within(&self, node: NodeId) -> impl Iterator<Item = &Passed> {
        self.within.get(&node).into_iter().flatten().map(|number| &self.passed[*number])
    }
}

/// Finds what is passed on and used again.
pub(crate) fn again(locals: &Locals, owned: &Owned, facts: &Facts, body: &Block) -> Again {
    let mut again = Again {
        passed: Vec::new(),
        at: BTreeMap::new(),
        before: BTreeMap::new(),
        within: BTreeMap::new(),
        used: BTreeMap::new(),
    };
    again.collect(locals, owned, facts, body);
    if !again.passed.is_empty() {
        let nodes = Nodes::new(facts);
        for (spot, numbers) in &again.at {
            let within = nodes.around(*spot).map(|node| again.within.entry(node).or_default());
            within.into_iter().for_each(|within| within.extend(numbers));
        }
        (0..facts.reach.arms.len()).map(ArmId).for_each(|arm| again.follow(facts, &nodes, arm));
    }
    again
}

/// Which node's own code an event is in: that begins at the node's mark, and ends where the next one's is.
struct Nodes(BTreeMap<Spot, NodeId>);

impl Nodes {
    fn new(facts: &Facts) -> Self {
        Nodes(facts.flow.begins.iter().map(|(id, spot)| (*spot, *id)).collect())
    }

    fn around(&self, spot: Spot) -> Option<NodeId> {
        self.0.range(..spot).next_back().map(|(_, node)| *node)
    }
}

impl Again {
    fn collect(&mut self, locals: &Locals, owned: &Owned, facts: &Facts, body: &Block) {
        let flow = &facts.flow;
        let again = |spot: &Spot| match flow.event(*spot) {
            Event::Use(id, _) => facts.live.after(*spot).contains(id) && !facts.trivial.is_copy(id),
            _ => false,
        };
        let candidates: Vec<Spot> = flow.spots().filter(again).collect();
        let known = if candidates.is_empty() { BTreeSet::new() } else { known(locals, body) };
        let mut numbers = BTreeMap::new();
        for spot in candidates {
            let Event::Use(id, access) = flow.event(spot) else { continue };
            let values = match access {
                // What is mentioned in a macro that nobody can read, may not be used there.
                _ if !known.contains(&id) || locals[id].opaque => Vec::new(),
                Access::Receiver { .. } if flow.is_converting(spot) && owned.is_collection(id) => {
                    vec![made::name(locals.marked(id))]
                }
                Access::Captured if owned.is_collection(id) => vec![made::name(locals.marked(id))],
                _ => flow.moved(spot).map_or_else(Vec::new, Moved::values),
            };
            // Where one field was moved, another one may be used.
            let is_certain = |value: &Expr| {
                local::of_expr(value) == Some(id) || !facts.apart.has_fields_besides(id, value)
            };
            for value in values.into_iter().filter(is_certain) {
                let number = *numbers.entry((id, value.to_token_stream().to_string())).or_insert_with(|| {
                    self.passed.push(Passed { id, value });
                    self.passed.len() - 1
                });
                self.at.entry(spot).or_default().push(number);
            }
        }
    }

    /// Follows the code of one arm to where it suspends, or goes on with another arm.
    fn follow(&mut self, facts: &Facts, nodes: &Nodes, arm: ArmId) {
        let flow = &facts.flow;
        let (starts, ends) = (starts(facts, arm), ends(facts));
        let mut before: BTreeMap<Spot, Bits> = BTreeMap::new();
        let mut work: Vec<(Spot, Bits)> =
            starts.into_iter().map(|start| (start, Bits::empty(self.passed.len()))).collect();
        while let Some((spot, passed)) = work.pop() {
            let passed = self.behind(facts, spot, passed);
            for next in flow.successors(spot) {
                let known = before.get(next);
                let mut joined = passed.clone();
                known.into_iter().for_each(|known| joined.intersect(known));
                if known == Some(&joined) {
                    continue;
                }
                before.insert(*next, joined.clone());
                if !ends.contains(next) {
                    work.push((*next, joined));
                }
            }
        }
        for (spot, passed) in &before {
            let Event::Use(id, _) = flow.event(*spot) else { continue };
            let Some(node) = nodes.around(*spot) else { continue };
            let is_gone = |passed: &Passed| passed.is_whole(id) || passed.id == id && flow.is_whole(*spot);
            let gone = passed.iter().filter(|number| is_gone(&self.passed[*number]));
            let gone: Vec<usize> = gone.collect();
            if !gone.is_empty() {
                self.used.entry(node).or_default().extend(gone);
            }
        }
        let ends = before.into_iter().filter(|(spot, _)| ends.contains(spot));
        self.before.extend(ends.map(|(spot, passed)| ((arm, spot), passed)));
    }

    fn behind(&self, facts: &Facts, spot: Spot, mut passed: Bits) -> Bits {
        let forgotten = match facts.flow.event(spot) {
            Event::Assign(id) | Event::Declare(id, _) => Some(id),
            Event::Use(id, _) if facts.flow.restored().any(|(restored, _)| restored == spot) => Some(id),
            _ => None,
        };
        for (number, known) in self.passed.iter().enumerate() {
            if forgotten == Some(known.id) {
                passed.remove(number);
            }
        }
        self.at.get(&spot).into_iter().flatten().for_each(|number| passed.insert(*number));
        passed
    }
}

/// Where the code of an arm begins: that of a loop's arm behind the loop.
pub(super) fn starts(facts: &Facts, arm: ArmId) -> Vec<Spot> {
    let shape = &facts.reach.arms[arm.0];
    match shape.entry {
        Entry::Loop(inner) => {
            let inner = &facts.reach.regions[inner.0];
            let end = |label, again: bool| {
                let spots = if again { &facts.flow.heads } else { &facts.flow.exits };
                spots.get(&label).copied()
            };
            let exit = inner.label.and_then(|label| end(label, false));
            let outward = inner.outward.iter().filter_map(|jump| end(jump.label, jump.again));
            exit.into_iter().chain(outward).collect()
        }
        entry => vec![facts.spot(shape.region, entry)],
    }
}

/// Where some arm's code ends: where the machine stores a state, or hands on what it would hold.
pub(super) fn ends(facts: &Facts) -> BTreeSet<Spot> {
    facts.states()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze::owned::owned;
    use crate::elaborate::Elaborated;
    use crate::sample::{Sample, numbers};

    fn again_of(sample: &Sample<'_>) -> Again {
        let Elaborated { resolved, body, facts, .. } = &sample.elaborated;
        again(&resolved.locals, &owned(&resolved.locals, body), facts, body)
    }

    /// Whether the machine asks for `p` before it stores it, and whether it may in front of code.
    fn asks(body: &str) -> (bool, bool) {
        let generator = numbers(&format!("let mut p = P::new(); {body}"));
        let sample = Sample::new(&generator);
        let (again, p) = (again_of(&sample), sample.local("p"));
        let is_asked = |number: usize| again.passed[number].id == p;
        let before = again.before.values().any(|numbers| numbers.iter().any(is_asked));
        (before, again.within.values().flatten().any(|number| is_asked(*number)))
    }

    fn asked_before_uses(body: &str) -> usize {
        let generator = numbers(&format!("let mut p = P::new(); {body}"));
        again_of(&Sample::new(&generator)).used.values().map(BTreeSet::len).sum()
    }

    #[test]
    fn what_every_path_has_passed_on_is_asked_for() {
        assert_eq!(asks("f(p); yield_!(1); f(p);"), (true, true));
        assert_eq!(asks("if c { yield_!(0); f(p); } else { yield_!(1); } yield_!(2); f(p);"), (true, true));
        assert_eq!(asks("if c { f(p); } yield_!(1); f(p);"), (false, true));
        assert_eq!(asks("f(p.a); yield_!(1); f(&p);"), (true, true));
    }

    #[test]
    fn what_has_a_new_value_is_not() {
        assert_eq!(asks("p = f(p); yield_!(1); f(p);"), (false, false));
        assert_eq!(asks("for i in 0..3 { yield_!(i); p = f(p); } f(p);"), (false, false));
        assert!(!asks("f(p.a); p.a = g(); yield_!(1); f(&p);").0);
    }

    #[test]
    fn what_is_gone_is_asked_for_before_it_is_used() {
        assert_eq!(asked_before_uses("f(p); g(p); yield_!(1);"), 1);
        assert_eq!(asked_before_uses("if c { f(p); } g(p); yield_!(1);"), 0);
        assert_eq!(asked_before_uses("f(p.a); g(p.b); yield_!(1);"), 0);
        assert_eq!(asked_before_uses("f(p.a); g(&p); yield_!(1);"), 1);
        assert_eq!(asked_before_uses("f(p.a); match p { P { b, .. } => g(b) } yield_!(1);"), 0);
        assert_eq!(asked_before_uses("f(p.a); g(P { a, ..p }); yield_!(1);"), 0);
        assert_eq!(asked_before_uses("f(p.a); let P { ref b, .. } = p; yield_!(1);"), 0);
        assert_eq!(asked_before_uses("f(p.a); g(&p.b); g(p.b.c); g(&(*p).b); yield_!(1);"), 0);
        assert_eq!(asks("f(p.a); yield_!(1); f(&p.b);"), (false, false));
        assert_eq!(asks("let P { a, .. } = p; yield_!(a); f(&p.b);"), (false, false));
        assert_eq!(asked_before_uses("f(p); _ = p; let _ = p; yield_!(1);"), 0);
    }

    #[test]
    fn what_is_only_looked_at_is_not() {
        for body in ["f(&p)", "p.f()", "_ = p", "let _ = p", "p == q", "f(p.a.f())", "println!(\"{p}\")"] {
            assert_eq!(asks(&format!("{body}; yield_!(1); f(p);")), (false, false), "{body}");
        }
    }
}
