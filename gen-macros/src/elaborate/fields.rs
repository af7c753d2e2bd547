//! Mutable references that are taken apart field by field, across a yield, and tuples.
//!
//! Input:
//!
//! ```text
//! for pair in pairs.iter_mut() { let left = pair.left.iter_mut(); .. suspend; pair.right += 1; }
//! ```
//!
//! Output: every field that is mentioned is a local of its own (`pair` could not be held while `left` borrows from it).
//!
//! ```text
//! let pair_left = &mut pair.left; let pair_right = &mut pair.right; ..
//! ```
//!
//! A local that is a `&mut` shows where it is written through or borrowed from without being `mut` itself; one that is
//! declared as a `&mut` is taken apart if a method with a name like `iter` may go on borrowing from a field.
//! [`tuples`] tells which tuples are, too.

mod mentions;
mod rewrite;

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenTree};
use quote::ToTokens;
use syn::Type;

use self::mentions::{Mentions, bindings, chained};
use self::rewrite::{Apart, Rewrite};
use super::{Elaborated, tuples};
use crate::analyze::bits::Bits;
use crate::analyze::facts::Facts;
use crate::analyze::flow::{Access, Event, Spot};
use crate::resolve::Resolved;
use crate::resolve::local::{self, Local, LocalId, Origin};

/// Takes locals apart that could not be held otherwise, and tells whether there are any.
pub(super) fn split(source: &mut Resolved, lowered: &Elaborated) -> bool {
    let mut apart = Vec::new();
    let locals = source.locals.len();
    let partly_used = partly_used(&lowered.facts, locals);
    let (states, made) = (lowered.facts.states(), tuples::made::made(source));
    let tokens = source.body.to_token_stream();
    for id in (0..locals).map(LocalId) {
        let is_partly_used = partly_used.contains(&id);
        let arity = tuples::torn(source, &lowered.facts, &states, &made, id);
        if !is_partly_used && arity.is_none() {
            continue;
        }
        let mut mentions = Mentions::default();
        mentions.collect(tokens.clone(), id);
        let is_mutable_reference =
            matches!(&source.locals[id].ty, Some(Type::Reference(ty)) if ty.mutability.is_some());
        let is_reference = mentions.mutably && !source.locals[id].mutable
            || mentions.borrowed && is_mutable_reference && lends(&lowered.facts, id);
        if chained(&source.body, id)
            || mentions.fields.is_empty() && arity.is_none()
            || mentions.others
                > bindings(&source.body, id)
                    + arity.map_or(0, |arity| tuples::count_replaced(&source.body, id, arity))
            || !(is_partly_used && is_reference || arity.is_some())
            || source.locals[id].opaque
        {
            continue;
        }
        let whole = local::name(&source.locals.marked(id)).unwrap_or_default();
        let declared = source.locals[id].ident.span();
        let numbered = |at| {
            let mut number = Literal::usize_unsuffixed(at);
            number.set_span(declared);
            number.into()
        };
        let members: Vec<TokenTree> = match arity {
            Some(arity) => (0..arity).rev().map(numbered).collect(),
            None => mentions.fields.into_values().rev().collect(),
        };
        let mut parts = Vec::new();
        for member in members {
            let name = member.to_string();
            let name = format!("{whole}_{}", name.trim_start_matches("r#"));
            // A part of a tuple is what the user moves around.
            let origin = if arity.is_some() { Origin::Pattern } else { Origin::Temporary };
            let mut part = Local::hidden_at(&name, origin, member.span());
            part.mutable = arity.is_some() && source.locals[id].mutable;
            parts.push((source.locals.add(part), member));
        }
        apart.push(Apart { id, parts, arity });
    }
    if apart.is_empty() {
        return false;
    }
    let mut body = source.body.clone();
    Rewrite { source, apart: &apart }.body(&mut body);
    source.body = body;
    true
}

/// The locals that are needed in a state although a part of them may be gone.
///
/// Lattice: sets of locals of which a part was used by value or borrowed mutably, joined by union.
/// Direction: forward.
fn partly_used(facts: &Facts, locals: usize) -> BTreeSet<LocalId> {
    let mut used = vec![Bits::empty(facts.live.locals()); facts.flow.len()];
    let mut work = vec![Spot(0)];
    let mut reached = vec![false; facts.flow.len()];
    while let Some(spot) = work.pop() {
        reached[spot.0] = true;
        let mut after = used[spot.0].clone();
        match facts.flow.event(spot) {
            Event::Use(
                id,
                Access::Fields
                | Access::CapturedFields
                | Access::Part
                | Access::Place
                | Access::Receiver { .. },
            ) => after.insert(id),
            Event::Declare(id, _) | Event::Assign(id) => after.remove(id),
            Event::Use(..) | Event::Suspend(_) | Event::Mark => {}
        }
        for next in facts.flow.successors(spot) {
            if used[next.0].union(&after) | !reached[next.0] {
                work.push(*next);
            }
        }
    }
    let mut needed = Bits::empty(facts.live.locals());
    for spot in facts.states() {
        used[spot.0].intersect(facts.needed(spot));
        needed.union(&used[spot.0]);
    }
    let is_apart = |id: &LocalId| needed.contains(*id) && !facts.trivial.is_copy(*id);
    (0..locals).map(LocalId).filter(is_apart).collect()
}

/// Whether something whose initialiser names a local, and so may borrow from it, is needed next to it.
fn lends(facts: &Facts, id: LocalId) -> bool {
    let mut borrowers = BTreeSet::from([id]);
    // In the order of their declarations, so that each comes behind what it may borrow from.
    for (local, named) in &facts.derived.named {
        if !named.is_disjoint(&borrowers) {
            borrowers.insert(*local);
        }
    }
    borrowers.remove(&id);
    facts.states().into_iter().filter(|spot| facts.is_needed(*spot, id)).any(|spot| {
        let live = facts.live.before(spot);
        borrowers.iter().any(|borrower| live.contains(*borrower))
    })
}
