//! Locals that the machine stores although some path, or some method, may have moved them.
//!
//! If so, their next use is the user's mistake, and rustc says so of the plain reading. It says the same of the
//! machine, where such a local is stored. The two are one error if they stand at the same words, so the machine uses
//! the local as the user will use it next, and where that is:
//!
//! ```text
//! if c { eat(s) } yield_!(1); eat(s);      >      if c { eat(s) } *state = Yield1 { s }; ..
//!                             ^ the place of both
//! ```
//!
//! Lattice: sets of locals, joined by union. Direction: forward, through the code of each arm by itself.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::Expr;

use super::again;
use super::bits::Bits;
use super::facts::Facts;
use super::flow::{Access, Event, Spot};
use super::known::known;
use super::owned::Owned;
use super::reach::ArmId;
use crate::ir::Block;
use crate::lower::made;
use crate::resolve::local::{self, LocalId, Locals};

/// How a local that may be gone is used next.
pub(crate) struct Next {
    pub(crate) span: Span,
    /// What is borrowed, and where that begins, if it is not used as a value.
    pub(crate) borrowed: Option<(Span, Expr)>,
}

/// The locals in doubt, by the place where an arm stores them.
#[derive(Default)]
pub(crate) struct Doubts(BTreeMap<(ArmId, Spot, LocalId), Next>);

impl Doubts {
    /// How a local is used next that an arm may have moved before it comes to a place.
    pub(crate) fn next_use(&self, arm: ArmId, at: Spot, id: LocalId) -> Option<&Next> {
        self.0.get(&(arm, at, id))
    }
}

/// Finds the locals that may be gone where they are stored.
pub(crate) fn doubts(locals: &Locals, owned: &Owned, facts: &Facts, body: &Block) -> Doubts {
    let mut search = Search { locals, owned, facts, known: BTreeSet::new() };
    let is_needed = |id: LocalId, spot: Spot| facts.live.after(spot).contains(id);
    let is_doubtful = |spot: Spot| match facts.flow.event(spot) {
        Event::Declare(_, false) => true,
        _ => search.may_move(spot).is_some_and(|id| is_needed(id, spot)),
    };
    let mut doubts = Doubts::default();
    if facts.flow.spots().any(is_doubtful) {
        search.known = known(locals, body);
        (0..facts.reach.arms.len()).map(ArmId).for_each(|arm| search.follow(arm, &mut doubts));
    }
    doubts
}

struct Search<'a> {
    locals: &'a Locals,
    owned: &'a Owned,
    facts: &'a Facts,
    /// The locals whose type rustc knows from the start.
    known: BTreeSet<LocalId>,
}

impl Search<'_> {
    /// The local that an event may move.
    fn may_move(&self, spot: Spot) -> Option<LocalId> {
        let Event::Use(id, access) = self.facts.flow.event(spot) else { return None };
        let moves = match access {
            Access::Place | Access::Opaque | Access::Nothing => false,
            Access::Receiver { .. } => self.may_consume(spot, id),
            Access::Value | Access::Fields | Access::CapturedFields | Access::Part | Access::Captured => true,
        };
        (moves && !self.facts.trivial.is_copy(id)).then_some(id)
    }

    fn may_consume(&self, spot: Spot, id: LocalId) -> bool {
        !self.owned.is_collection(id) || self.facts.flow.is_converting(spot)
    }

    fn follow(&self, arm: ArmId, doubts: &mut Doubts) {
        let flow = &self.facts.flow;
        let (starts, ends) = (again::starts(self.facts, arm), again::ends(self.facts));
        let mut before: BTreeMap<Spot, Bits> = BTreeMap::new();
        let mut work = starts;
        while let Some(spot) = work.pop() {
            let mut moved = before.get(&spot).cloned().unwrap_or_else(|| Bits::empty(self.locals.len()));
            match flow.event(spot) {
                Event::Declare(id, false) => moved.insert(id),
                Event::Assign(id) | Event::Declare(id, true) => moved.remove(id),
                _ => self.may_move(spot).into_iter().for_each(|id| moved.insert(id)),
            }
            for next in flow.successors(spot) {
                let is_new = !before.contains_key(next);
                let known = before.entry(*next).or_insert_with(|| Bits::empty(self.locals.len()));
                if (known.union(&moved) || is_new) && !ends.contains(next) {
                    work.push(*next);
                }
            }
        }
        for (spot, moved) in before.iter().filter(|(spot, _)| ends.contains(spot)) {
            for id in moved.iter().map(LocalId).filter(|id| self.facts.is_needed(*spot, *id)) {
                // What one turn of a loop uses, the turn before has used: rustc tells that in other words.
                let next = flow.next_use(*spot, id).filter(|next| !before.contains_key(next));
                let next = next.and_then(|next| self.next(next));
                doubts.0.extend(next.map(|next| ((arm, *spot, id), next)));
            }
        }
    }

    /// How a use uses a local, as far as its kind tells.
    fn next(&self, spot: Spot) -> Option<Next> {
        let flow = &self.facts.flow;
        let Event::Use(id, access) = flow.event(spot) else { return None };
        let span = flow.place_of(spot)?;
        let borrowed = match access {
            Access::Value => None,
            Access::Receiver { consumes: true } if self.may_consume(spot, id) => None,
            Access::Receiver { .. } | Access::Place => {
                // Of a field nothing can be said before something says what the local is.
                let is_known = |place: &Expr| local::of_expr(place) == Some(id) || self.known.contains(&id);
                let borrowed = flow.borrowed(spot).filter(|(_, place)| is_known(place)).cloned();
                Some(borrowed.unwrap_or_else(|| (span, made::name(self.locals.marked_at(id, span)))))
            }
            _ => return None,
        };
        Some(Next { span, borrowed })
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    use super::*;
    use crate::analyze::owned::owned;
    use crate::elaborate::Elaborated;
    use crate::sample::{Sample, numbers};

    /// How `p` is used next where it is stored, if there is a doubt: the borrow, or its name.
    fn doubted(body: &str) -> Option<String> {
        let generator = numbers(&format!("let mut p = P::new(); {body}"));
        let sample = Sample::new(&generator);
        let Elaborated { resolved, body, facts, .. } = &sample.elaborated;
        let doubts = doubts(&resolved.locals, &owned(&resolved.locals, body), facts, body);
        let id = sample.local("p");
        let found = doubts.0.into_iter().find(|((_, _, stored), _)| *stored == id);
        let marked = resolved.locals.marked(id).to_string();
        let written = |place: Expr| place.to_token_stream().to_string().replace(&marked, "p");
        found.map(|(_, next)| {
            next.borrowed.map_or("p".to_owned(), |(_, place)| format!("&{}", written(place)))
        })
    }

    #[test]
    fn what_some_way_has_moved_is_used_as_it_will_be() {
        assert_eq!(doubted("if c { f(p); } yield_!(1); f(p);").as_deref(), Some("p"));
        assert_eq!(doubted("p.eat(); yield_!(1); f(&p.a);").as_deref(), Some("&p . a"));
        assert_eq!(doubted("if c { f(p); } yield_!(1); p.g();").as_deref(), Some("&p"));
    }

    #[test]
    fn what_is_there_on_all_ways_is_not_doubted() {
        assert_eq!(doubted("f(&p); yield_!(1); f(p);"), None);
        assert_eq!(doubted("if c { p = f(p); } yield_!(1); f(p);"), None);
        assert_eq!(doubted("for i in 0..3 { yield_!(i); f(p); }"), None);
    }
}
