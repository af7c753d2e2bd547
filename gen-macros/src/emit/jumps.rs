//! Jumps out of an arm's code, and how locals are spelled in it.
//!
//! Where a loop carries nothing by value, a user's `continue 'a` and `break 'a` are just that, on the
//! machine's own loop. Otherwise they first leave the user's scopes, so that what is in there drops before
//! anything else happens, and then take along what is carried:
//!
//! ```text
//! 'exit_a: {
//!     'next_a: { .. break 'next_a (was: continue 'a) .. break 'exit_a (was: break 'a) .. }
//!     *at = Head { x }; continue 'a;
//! }
//! left = (x,); break 'a;
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::Lifetime;

use super::Parts;
use super::nest::Nest;
use super::print::{Printer, in_place, print, tuple};
use crate::analyze::layout::Held;
use crate::analyze::reach::{Jump, RegionId};
use crate::resolve::labels::LabelId;
use crate::resolve::local::LocalId;

/// Prints the code of one arm.
pub(super) struct ArmPrinter<'a> {
    parts: &'a Parts<'a>,
    region: RegionId,
    in_place: Vec<LocalId>,
    /// The jumps that first leave the scopes.
    pub(super) used: BTreeSet<Jump>,
}

impl<'a> ArmPrinter<'a> {
    pub(super) fn new(parts: &'a Parts<'a>, region: RegionId) -> Self {
        ArmPrinter { parts, region, in_place: parts.layout.in_place(region), used: BTreeSet::new() }
    }

    fn own_label(&self) -> Option<LabelId> {
        self.parts.layout.reach.regions[self.region.0].label
    }

    /// What a jump takes along by value.
    fn carried(&self, jump: Jump) -> Option<&'a [Held]> {
        let region = &self.parts.layout.regions[self.region.0];
        if self.own_label() == Some(jump.label) {
            return Some(if jump.again { self.parts.layout.start(self.region) } else { &region.exit });
        }
        region.outward.get(&jump).map(Vec::as_slice)
    }

    /// The code around an arm's nest that carries its jumps out.
    pub(super) fn around(&self, code: TokenStream, falls: bool, nest: &Nest<'_>) -> TokenStream {
        let (names, layout) = (&self.parts.names, self.parts.layout);
        let mut code = code;
        let mut ends = !falls;
        let Some(label) = self.own_label() else { return code };
        let next = Jump { label, again: true };
        if self.used.contains(&next) {
            let around = names.next(label);
            code = quote!(#around: { #code });
            ends = false;
        } else if !layout.start(self.region).is_empty() {
            // What may borrow from the carried locals is dropped before they move on.
            code = quote!({ #code });
        }
        if !ends {
            let next_turn = self.printed(nest.next_turn());
            code = quote!(#code #next_turn);
        }
        for jump in self.used.iter().filter(|jump| **jump != next) {
            let end = layout.end(*jump);
            // What was declared last may borrow from what was declared before it.
            let held = self.carried(*jump).unwrap_or_default();
            let again = self.printed(nest.used_again(held, end));
            let carried = self.printed(tuple(held.iter().rev().map(|one| nest.value(*one, end, held))));
            let left = names.left(self.region, *jump);
            let (around, target) = match jump.label == label {
                true => (names.exit(label), names.label(label)),
                false => (names.leave(self.region, *jump), names.outward(self.region, *jump)),
            };
            code = quote!(#around: { #code } #again #left = #carried; break #target;);
        }
        code
    }

    fn printed(&self, tokens: TokenStream) -> TokenStream {
        print(tokens, &mut ArmPrinter::new(self.parts, self.region))
    }
}

impl Printer for ArmPrinter<'_> {
    fn local(&self, id: LocalId, span: Span) -> TokenTree {
        match self.in_place.contains(&id) {
            true => in_place(self.parts.names.in_place(id, span), span),
            false => TokenTree::Ident(self.parts.names.by_value(id, span)),
        }
    }

    fn label(&self, label: LabelId) -> Lifetime {
        self.parts.names.label(label)
    }

    fn jump(&mut self, jump: Jump) -> (bool, Lifetime) {
        let names = &self.parts.names;
        let Some(carried) = self.carried(jump) else {
            // A loop or block inside of this arm.
            return (jump.again, names.label(jump.label));
        };
        let own = self.own_label() == Some(jump.label);
        if carried.is_empty() {
            let target = if own { names.label(jump.label) } else { names.outward(self.region, jump) };
            return (own && jump.again, target);
        }
        self.used.insert(jump);
        let label = match (own, jump.again) {
            (true, true) => names.next(jump.label),
            (true, false) => names.exit(jump.label),
            (false, _) => names.leave(self.region, jump),
        };
        (false, label)
    }
}
