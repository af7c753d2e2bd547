//! Locals that may have lost a field, and of which other fields are used later.
//!
//! ```text
//! for book in books { suspend(book.title); show(&book.pages) }
//! ```
//!
//! If `title` is `Copy`, `book` is whole behind the suspension, and it may be a reference. If not, it is certainly a
//! struct without a drop of its own, of which the fields that the body mentions can be held by themselves. Which of the
//! two it is, the type of `title` tells, in the runtime's `__apart!`; here it is found out of which locals to ask.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{Expr, Member, Type};

use super::exchanged::{behind, copies, exchanged, restored};
use super::flow::{Event, Flow, Part, Spot, members_of};
use super::members::Members;
use super::taken::Taken;
use super::trivial::Trivial;
use crate::resolve::Resolved;
use crate::resolve::local::{LocalId, Origin};

/// The locals that may be held by their fields.
#[derive(Default)]
pub(crate) struct Apart {
    held: BTreeSet<LocalId>,
    /// Those of which what is left can be dropped field by field.
    owners: BTreeSet<LocalId>,
    members: Members,
    /// Those that are used as a value again after they have been, and so are `Copy`.
    copies: BTreeSet<(LocalId, String)>,
    /// Where a field is used as a value that gets a new one somewhere.
    exchanged: BTreeSet<Spot>,
    /// What can have been taken where, by number.
    sets: BTreeMap<Vec<String>, usize>,
}

impl Apart {
    /// `is_needed` tells whether something uses a local after one of the `states`.
    pub(super) fn new(
        resolved: &Resolved,
        flow: &Flow,
        taken: &Taken,
        trivial: &Trivial,
        states: &BTreeSet<Spot>,
        is_needed: impl Fn(Spot, LocalId) -> bool,
    ) -> Self {
        let mut apart = Apart::default();
        let losers: BTreeSet<LocalId> = flow.parts().map(|(id, ..)| id).collect();
        if losers.is_empty() {
            return apart;
        }
        apart.members = Members::of(&resolved.body);
        let may_be_apart = |id: &LocalId| may_be_apart(resolved, flow, trivial, *id);
        apart.owners = losers.into_iter().filter(may_be_apart).collect();
        apart.copies = copies(flow, &apart.owners, |spot, id| states.contains(&spot) && is_needed(spot, id));
        apart.exchanged = exchanged(flow, &apart.owners);
        let is_torn = |spot: &Spot, id: LocalId| !apart.tearing(taken, *spot, id).is_empty();
        // Of a local that is held by its fields, nothing may ask for more than those that are left: a pattern knows only
        // the whole, and a new value is one of it, or of a field that is not there any more.
        let is_held = |id: &LocalId| {
            let is_apart = |spot: &&Spot| is_needed(**spot, *id) && is_torn(spot, *id);
            let suspended: Vec<Spot> = states.iter().filter(is_apart).copied().collect();
            let torn = behind(flow, *id, suspended.clone());
            let is_whole = |spot: Spot| !torn.contains(&spot);
            let is_there = |spot: Spot, field: &Part| {
                let is_gone = |state: &&Spot| {
                    apart.tearing(taken, **state, *id).iter().any(|part| !part.is_besides(field))
                };
                let without = suspended.iter().filter(is_gone).copied().collect();
                is_whole(spot) || !behind(flow, *id, without).contains(&spot)
            };
            !suspended.is_empty()
                && !torn.iter().any(|spot| flow.event(*spot) == Event::Assign(*id))
                && restored(flow, *id).all(|(spot, field)| is_there(spot, field))
                && flow.destructured(*id).all(is_whole)
                && (!apart.members.is_whole(*id) || flow.whole_uses(*id).all(is_whole))
        };
        apart.held = apart.owners.iter().copied().filter(is_held).collect();
        for spot in states {
            for id in &apart.held {
                let next = apart.sets.len();
                apart.sets.entry(names(apart.tearing(taken, *spot, *id))).or_insert(next);
            }
        }
        apart
    }

    /// Whether the body uses other fields of a local than the one that a value is in, or others of that field.
    pub(crate) fn has_fields_besides(&self, id: LocalId, value: &Expr) -> bool {
        self.members.are_others_used(id, &members_of(value))
    }

    /// Whether a field is used as a value at a place, and may only be there later because it gets a new one.
    pub(super) fn is_exchanged(&self, spot: Spot) -> bool {
        self.exchanged.contains(&spot)
    }

    /// The locals that are held by their fields somewhere.
    pub(crate) fn locals(&self) -> impl Iterator<Item = LocalId> {
        self.held.iter().copied()
    }

    /// The number of what may have been taken of a local at a place, if anything was that may not be `Copy`.
    pub(super) fn set(&self, taken: &Taken, spot: Spot, id: LocalId) -> Option<usize> {
        let tearing = if self.held.contains(&id) { self.tearing(taken, spot, id) } else { Vec::new() };
        if tearing.is_empty() { None } else { self.sets.get(&names(tearing)).copied() }
    }

    /// What was used as a value on some way to a place, and may not be `Copy`.
    pub(crate) fn tearing<'t>(&self, taken: &'t Taken, spot: Spot, id: LocalId) -> Vec<&'t Part> {
        let is_copy = |part: &Part| self.copies.contains(&(id, name(part)));
        taken.before(spot, id).into_iter().filter(|part| !is_copy(part)).collect()
    }

    /// The fields that are known of a local of which what is left can be dropped field by field.
    pub(crate) fn owned_fields(&self, id: LocalId) -> &[Member] {
        if self.owners.contains(&id) { self.members.known(id) } else { &[] }
    }

    /// The fields that are left of a local which only waits to be dropped, if something else was taken of it.
    pub(super) fn left<'s>(&'s self, taken: &Taken, spot: Spot, id: LocalId) -> Vec<&'s Member> {
        let lost = taken.before(spot, id);
        if !self.owners.contains(&id) || lost.is_empty() || lost.into_iter().any(Part::is_captured) {
            return Vec::new();
        }
        let fields = self.fields(taken, spot, id);
        fields.filter(|(_, taken)| taken.is_empty()).map(|(field, _)| field).collect()
    }

    /// The fields of a field by which that is held where only such have been taken of it.
    pub(crate) fn inner_fields(&self, id: LocalId, field: &Member) -> &[Member] {
        self.members.inner(id, field)
    }

    /// The fields of a local, and of each what may have been taken of it at a place.
    pub(crate) fn fields<'s, 't>(
        &'s self,
        taken: &'t Taken,
        spot: Spot,
        id: LocalId,
    ) -> impl Iterator<Item = (&'s Member, Vec<&'t Part>)> {
        let tearing = self.tearing(taken, spot, id);
        self.members.known(id).iter().map(move |field| {
            let is_of_field = |part: &&Part| part.member() == Some(field);
            (field, tearing.iter().copied().filter(is_of_field).collect())
        })
    }
}

pub(super) fn name(part: &Part) -> String {
    part.to_token_stream().to_string()
}

fn names(parts: Vec<&Part>) -> Vec<String> {
    parts.into_iter().map(name).collect()
}

/// Whether nothing but fields, or parts of them, is ever taken of a local, it is known of each that gets a new value
/// whether it has it, and the local may be no reference.
fn may_be_apart(resolved: &Resolved, flow: &Flow, trivial: &Trivial, id: LocalId) -> bool {
    let local = &resolved.locals[id];
    let is_of_the_user = matches!(local.origin, Origin::Argument | Origin::Pattern);
    let is_reference = local.by_ref || matches!(local.ty, Some(Type::Reference(_)));
    let parts = || flow.parts().filter(|(of, ..)| *of == id).map(|(.., part)| part);
    // A new value is one of all that is in it; what it is in may have lost more.
    let is_known = |field: &Part| parts().all(|part| part.is_besides(field) || part.is_restored_by(field));
    is_of_the_user
        && !is_reference
        && !local.opaque
        && !local.called
        && !trivial.is_copy(id)
        && parts().all(|part| part.member().is_some())
        && restored(flow, id).all(|(_, field)| is_known(field))
}
