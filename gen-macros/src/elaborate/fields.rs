//! Locals that are taken apart field by field, across a yield.
//!
//! Input:
//!
//! ```text
//! for pair in pairs { yield pair.0; yield pair.1 }
//! ```
//!
//! Output: every field that is mentioned is a local of its own (`pair.1` could not be held as a part of a
//! `pair` that has lost `pair.0`).
//!
//! ```text
//! for pair in pairs { let pair_0 = pair.0; let pair_1 = pair.1; yield pair_0; yield pair_1 }
//! ```
//!
//! Reading all fields at once is the same as reading them one by one if they are all that is ever
//! mentioned, and each only as a value, or if each is used as a value somewhere and nothing changes them. A local that is a `&mut`, which shows where it is written through
//! or borrowed from without being `mut` itself, is taken apart into `&mut`s to its fields; and so is one that
//! is declared as a `&mut`, if a method with a name like `iter` may go on borrowing from a field.

mod mentions;
mod rewrite;

use std::collections::{BTreeMap, BTreeSet};

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
    let (states, made) = (lowered.facts.states(), tuples::made(&source.body));
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
        let are_several = mentions.fields.len() > 1;
        let values =
            are_several && mentions.values && mentions.twice.is_empty() && only_parts(&lowered.facts, id);
        // A method on a field of what is no reference, and not `mut`, changes nothing.
        let is_owned = matches!(&source.locals[id].ty, Some(Type::Path(_)));
        // What is used by value somewhere may be moved, and what is only looked at elsewhere can be looked at there.
        let are_unchanged = !mentions.mutably && !source.locals[id].mutable;
        let taken = taken_fields(&lowered.facts, id);
        let values = values
            || are_several
                && (mentions.values || is_owned)
                && are_unchanged
                // Taken twice it is `Copy`.
                && taken.values().any(|times| *times == 1)
                && mentions.fields.keys().all(|name| taken.contains_key(name));
        if chained(&source.body, id)
            || mentions.fields.is_empty() && arity.is_none()
            || mentions.others
                > bindings(&source.body, id)
                    + arity.map_or(0, |arity| tuples::count_taken_apart(&source.body, id, arity))
            || !(is_partly_used && (values || is_reference) || arity.is_some())
            || source.locals[id].opaque
        {
            continue;
        }
        let whole = local::name(&source.locals.marked(id)).unwrap_or_default();
        let members: Vec<TokenTree> = match arity {
            Some(arity) => (0..arity).rev().map(|at| Literal::usize_unsuffixed(at).into()).collect(),
            None => mentions.fields.into_values().rev().collect(),
        };
        let mut parts = Vec::new();
        for member in members {
            let name = member.to_string();
            let name = format!("{whole}_{}", name.trim_start_matches("r#"));
            let mut part = Local::hidden(&name, Origin::Temporary);
            part.mutable = arity.is_some() && source.locals[id].mutable;
            parts.push((source.locals.add(part), member));
        }
        apart.push(Apart { id, parts, is_reference: is_reference && arity.is_none(), arity });
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

/// Whether a local is only ever mentioned for the value of a part of it.
fn only_parts(facts: &Facts, id: LocalId) -> bool {
    facts.flow.spots().all(|spot| match facts.flow.event(spot) {
        Event::Use(used, access) if used == id => {
            matches!(access, Access::Fields | Access::CapturedFields | Access::Part)
        }
        _ => true,
    })
}

/// The fields of a local that are used by value somewhere, and how often.
fn taken_fields(facts: &Facts, id: LocalId) -> BTreeMap<String, usize> {
    let mut taken = BTreeMap::new();
    for (.., part) in facts.flow.parts().filter(|(of, ..)| *of == id) {
        if let Some(field) = part.field() {
            *taken.entry(field.to_token_stream().to_string()).or_default() += 1;
        }
    }
    taken
}
