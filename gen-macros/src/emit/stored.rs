//! What an arm leaves behind: the state that it stores, and what it hands to a join.
//!
//! ```text
//! *state = State::Yield1 { guard: __keep!(guard), pair: __rest!(pair; [[pair.a]] b), book: __apart!(book ..), n };
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Expr;

use super::nest::Nest;
use super::print::tuple;
use super::{Parts, apart, promises};
use crate::analyze::again::Passed;
use crate::analyze::flow::Spot;
use crate::analyze::layout::{Held, Hold, Onward};
use crate::analyze::reach::{ArmId, Entry};
use crate::ir::Node;
use crate::lower::made;
use crate::resolve::local::{LocalId, mentioned};

impl Nest<'_> {
    pub(super) fn is_kept(&self, id: LocalId) -> bool {
        self.bound.contains(&Held { id, how: Hold::Kept })
    }

    /// Whether what is held of a local has its name here.
    pub(super) fn is_bound(&self, id: LocalId) -> bool {
        self.bound.iter().any(|held| held.id == id && !held.is_kept())
    }

    /// Where the arm begins, if a local is held by its fields there.
    fn apart_since(&self, id: LocalId) -> Option<Spot> {
        let is_apart = |held: &Held| held.id == id && matches!(held.how, Hold::Apart(_));
        self.bound.iter().any(is_apart).then(|| self.parts.layout.spot(self.arm))
    }

    /// What goes into a state at a place for a local. One that only has to be dropped goes through the runtime, which
    /// leaves nothing of a value that has nothing to drop, and so does one that may have lost a field.
    pub(super) fn value(&self, held: Held, at: Spot, others: &[Held]) -> Expr {
        let name = self.stored_name(held.id, at, others);
        let value = match held.how {
            Hold::Whole => return made::name(name),
            Hold::Kept if self.is_kept(held.id) => return made::name(self.parts.names.held(held.id)),
            Hold::Kept => kept(self.parts, held.id, at, &name.to_token_stream(), self.apart_since(held.id)),
            Hold::Apart(_) => apart::value(self.parts, held.id, at, self.apart_since(held.id)),
        };
        let stand_in = self.parts.names.stand_in(held.id);
        Expr::Verbatim(match promises::asked(self.parts, held.id, &quote!(#stand_in)) {
            asked if asked.is_empty() => value,
            asked => quote!(match #value { #stand_in => { #asked #stand_in } }),
        })
    }

    /// The mention of a local that is stored: where it is used next, if that may be one use too many, or where another
    /// one that is stored may borrow from it. If that is a mistake, rustc calls it one only if both are in one place.
    fn stored_name(&self, id: LocalId, at: Spot, others: &[Held]) -> Ident {
        let (locals, layout) = (&self.parts.resolved.locals, self.parts.layout);
        let borrowed = || {
            let borrowers = others.iter().filter(|other| other.is_whole());
            borrowers.filter_map(|other| layout.derived.mention(other.id, id)).next()
        };
        let place = layout.in_doubt(self.arm, at, id).map(|next| next.span).or_else(borrowed);
        place.map_or_else(|| locals.marked(id), |span| locals.marked_at(id, span))
    }

    /// Borrows what may be gone, and what the user borrows next.
    fn borrowed_next(&self, held: &[Held], at: Spot) -> TokenStream {
        let next_uses = held.iter().filter(|held| held.is_whole()).filter_map(|held| {
            let next = self.parts.layout.in_doubt(self.arm, at, held.id)?;
            // It is there to be looked at, and not to run: a field may be behind a `Deref`.
            let borrow =
                |(begin, place): &(Span, Expr)| quote_spanned!(*begin=> if false { let _ = &#place; });
            next.borrowed.as_ref().map(borrow)
        });
        next_uses.collect()
    }

    /// A local that nothing uses any more is put away before the operand is evaluated if it may borrow from
    /// what the operand uses.
    pub(super) fn put_away(&self, arm: ArmId, operand: &TokenStream) -> TokenStream {
        let used = mentioned(operand);
        let may_borrow = |id: LocalId| {
            self.parts.layout.derived.named.get(&id).is_some_and(|named| !named.is_disjoint(&used))
                && !used.contains(&id)
        };
        // What may borrow from it in turn has to be gone before.
        let lends = |id: LocalId| {
            used.iter().any(|used| {
                self.parts.layout.derived.named.get(used).is_some_and(|named| named.contains(&id))
            })
        };
        let held = self.parts.layout.held(arm).iter();
        let waiting = held.filter(|held| {
            held.is_kept() && !self.is_kept(held.id) && may_borrow(held.id) && !lends(held.id)
        });
        waiting
            .map(|held| {
                let (name, value) = (
                    self.parts.resolved.locals.marked(held.id),
                    self.value(*held, self.parts.layout.spot(arm), &[]),
                );
                quote!(let #name = #value;)
            })
            .collect()
    }

    /// Puts what a join holds where the join looks for it.
    ///
    /// Not as the value of the `break`: that would be forgotten if one of the drops on the way panicked.
    pub(super) fn hand(&self, join: ArmId) -> Option<TokenStream> {
        let held = self.parts.layout.held(join);
        let handed = self.parts.names.handed(join);
        // What was declared last may borrow from what was declared before it.
        let values = tuple(held.iter().rev().map(|one| self.value(*one, self.parts.layout.spot(join), held)));
        let again = self.used_again(held, self.parts.layout.spot(join));
        (!held.is_empty()).then(|| quote!(#again #handed = #values;))
    }

    /// `*state = State::Variant { fields };`
    pub(super) fn store(&self, arm: ArmId) -> TokenStream {
        let (layout, names) = (self.parts.layout, &self.parts.names);
        let region = layout.reach.arms[arm.0].region;
        let (at, spot) = (names.at(region), layout.spot(arm));
        match layout.target(arm) {
            Onward::End => {
                let state = names.private("State");
                quote!(*#at = #state::finished();)
            }
            Onward::Arm(arm) => {
                let again = self.used_again(layout.held(arm), spot);
                let (asked, state, begun) = (self.asked(arm), self.state(arm), self.begun(arm));
                quote!(#again #asked *#at = #state; #begun)
            }
        }
    }

    /// Ends the machine in front of a place at which it holds a local, if that has been moved.
    pub(super) fn used_again(&self, held: &[Held], at: Spot) -> TokenStream {
        let needed = held.iter().filter(|held| !held.is_kept());
        let again = self.again(needed.flat_map(|held| self.parts.layout.passed_on(self.arm, at, held.id)));
        let borrowed = self.borrowed_next(held, at);
        quote!(#again #borrowed)
    }

    /// The same in front of code that uses such a local, or moves it out of a frame.
    pub(super) fn used_within(&self, node: &Node) -> TokenStream {
        let layout = self.parts.layout;
        let in_place = layout.in_place(layout.reach.arms[self.arm.0].region);
        let out_of_frame = layout.passed_on_within(node.id).filter(|passed| in_place.contains(&passed.id));
        self.again(layout.gone_before(node.id).chain(out_of_frame))
    }

    fn again<'a>(&self, passed: impl Iterator<Item = &'a Passed>) -> TokenStream {
        let runtime = &self.parts.generator.options.runtime;
        passed.map(|Passed { value, .. }| quote!(#runtime::__again!(#value);)).collect()
    }

    /// Asks the locals in an arm's state for what the return type promises.
    fn asked(&self, arm: ArmId) -> TokenStream {
        let needed = self.parts.layout.held(arm).iter().filter(|held| held.is_whole());
        needed
            .map(|held| {
                let name = self.parts.resolved.locals.marked(held.id);
                promises::asked(self.parts, held.id, &quote!(#name))
            })
            .collect()
    }

    /// Says of a loop that is about to begin that its first turn comes next.
    fn begun(&self, arm: ArmId) -> Option<TokenStream> {
        let layout = self.parts.layout;
        let Entry::Loop(inner) = layout.reach.arms[arm.0].entry else { return None };
        let stored = self.parts.names.stored(inner);
        layout.begins_unstored(inner).then(|| quote!(#stored = false;))
    }

    /// An arm's state, made of the locals as they are now.
    pub(super) fn state(&self, arm: ArmId) -> TokenStream {
        let (layout, names) = (self.parts.layout, &self.parts.names);
        let shape = &layout.reach.arms[arm.0];
        let (states, variant) = (names.states(shape.region), names.variant(layout.reach, arm));
        let inner = match shape.entry {
            Entry::Loop(inner) => {
                // Any state will do for a turn that begins without one.
                let first = layout.variants(inner).next().unwrap_or(layout.reach.regions[inner.0].arms[0]);
                let head = self.state(first);
                Some(quote!(at: #head,))
            }
            _ => None,
        };
        let others = layout.held(arm);
        let held = others.iter().rev();
        let fields = held.clone().map(|held| names.field(held.id));
        let values = held.map(|held| self.value(*held, layout.spot(arm), others));
        quote!(#states::#variant { #inner #(#fields: #values),* })
    }
}

/// What is left of a local, which may have lost some parts, that only has to be dropped.
pub(super) fn kept(
    parts: &Parts<'_>,
    id: LocalId,
    at: Spot,
    name: &TokenStream,
    since: Option<Spot>,
) -> TokenStream {
    let (runtime, layout) = (&parts.generator.options.runtime, parts.layout);
    let (taken, left) = (apart::asked(parts, id, &layout.parts(id, at), since), layout.left(id, at));
    match left.is_empty() {
        true => quote!(#runtime::__keep!(#name; #taken)),
        false => quote!(#runtime::__rest!(#name; [#taken] #(#left)*)),
    }
}
