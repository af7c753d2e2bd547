//! Drop flags: locals that are moved on one path and have to be dropped on another.
//!
//! Where such paths meet, [`status`](super::status) finds out, the value goes into an `Option` on those without
//! the move. The `Option` was declared just before the local, and so is dropped just after it would have been.
//!
//! Input:
//!
//! ```text
//! let s = f(); if c { drop(s) } suspend; g();
//! ```
//!
//! Output:
//!
//! ```text
//! let mut kept; let s = f(); if c { drop(s); kept = None } else { kept = Some(s) } suspend; g();
//! ```
//!
//! Where the type of the local is written, a call stands in place of `Some(s)` that leaves nothing of a value
//! without a drop. Another type may still be open there, and then no method of it can be looked up.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::visit::Visit;
use syn::{Stmt, Type, parse_quote};

use super::Elaborated;
use super::cuts::assigns;
use super::status::{self, Setting, Settings};
use crate::analyze::facts::Facts;
use crate::analyze::flow::{self, Part, Spot};
use crate::analyze::layout::Onward;
use crate::analyze::reach::{ArmId, Entry};
use crate::analyze::scopes::Scopes;
use crate::analyze::taken::Taken;
use crate::analyze::{onward, visible};
use crate::ir::{Block, Kind, Node, NodeId};
use crate::parse::ast;
use crate::resolve::local::{Local, LocalId, Origin};

/// The locals that need a flag: those that a state would have to hold if they have not been moved.
pub(super) fn flagged(lowered: &Elaborated) -> BTreeSet<LocalId> {
    let facts = &lowered.facts;
    let mut flagged = BTreeSet::new();
    let scopes = Scopes::new(&lowered.resolved, &facts.reach, &lowered.body);
    for arm in (0..facts.reach.arms.len()).map(ArmId) {
        let shape = &facts.reach.arms[arm.0];
        if shape.entry == Entry::Start && shape.region.0 == 0 {
            continue;
        }
        let scope = scopes.arm(arm);
        let spot = facts.spot(shape.region, shape.entry);
        let needed = undecided(facts, spot, &scope);
        flagged.extend(needed.filter(|id| !ends_here(facts, &scopes, arm, *id)));
    }
    for (label, spot) in facts.exits() {
        flagged.extend(undecided(facts, spot, &scopes.label(label)));
    }
    let states = facts.states();
    let is_replaced = |id: &LocalId| states.iter().any(|spot| facts.is_replaced(*spot, *id));
    let parted = lowered.resolved.locals.ids().filter(|id| facts.flow.has_parts(*id));
    flagged.extend(parted.filter(|id| is_torn(facts, &states, *id) || is_replaced(id)));
    flagged
}

/// Whether other parts of a local are gone in one state than in another one, so that no one type could tell what
/// is left of it.
fn is_torn(facts: &Facts, states: &BTreeSet<Spot>, id: LocalId) -> bool {
    let kept = |spot: &&Spot| facts.held(**spot, id).is_some_and(|held| held.is_kept());
    let mut states = states.iter().filter(kept);
    states.next().is_some_and(|first| states.any(|other| facts.taken.differ(*first, *other, id)))
}

/// The locals that have been moved on some ways to a place, and would be held there if they had not.
fn undecided(facts: &Facts, spot: Spot, scope: &[LocalId]) -> impl Iterator<Item = LocalId> {
    scope.iter().copied().filter(move |id| {
        let is_torn = facts.initialised.surely(spot, *id) && facts.taken.differs(spot, *id);
        (is_torn || facts.initialised.maybe(spot, *id))
            && !facts.is_needed(spot, *id)
            && facts.released(spot, *id).is_none()
    })
}

/// Whether a local drops next, where an arm begins: the arm only leaves the local's scope, in which nothing
/// that was declared later has to drop before.
fn ends_here(facts: &Facts, scopes: &Scopes<'_>, arm: ArmId, id: LocalId) -> bool {
    let shape = &facts.reach.arms[arm.0];
    if !matches!(shape.entry, Entry::Join(_)) {
        return false;
    }
    let beyond = match onward::leads_to(&facts.reach, scopes, arm) {
        Some(Onward::Arm(next)) => scopes.arm(next),
        Some(Onward::End) => Vec::new(),
        None => return false,
    };
    let spot = facts.spot(shape.region, shape.entry);
    let scope = scopes.arm(arm);
    let mut later = scope.iter().skip_while(|other| **other != id).skip(1);
    let waits = |other: &LocalId| {
        !facts.initialised.surely_not(spot, *other) && !facts.trivial.has_nothing_to_drop(*other)
    };
    !beyond.contains(&id) && !later.any(waits)
}

/// Declares the flags of a body whose edges are nodes, and sets them.
pub(super) fn insert(generator: &ast::Generator, cut: &mut Elaborated, flagged: &BTreeSet<LocalId>) {
    let settings = status::settings(cut, flagged);
    let mut used = BTreeMap::new();
    for id in flagged.iter().filter(|id| settings.keep(**id)) {
        let local = &cut.resolved.locals[*id];
        let has_parts = cut.facts.flow.has_parts(*id);
        let is_open = !has_parts && !local.ty.as_ref().is_some_and(is_written);
        let may_be_moved = settings.may_be_moved(*id) || cut.facts.flow.is_assigned(*id);
        let mut kept = Local::hidden(&local.ident.unraw().to_string(), Origin::Flag);
        kept.mutable = true;
        // Where it is set to nothing, no value tells of which type that is.
        kept.slot = may_be_moved
            .then(|| Ident::new(&format!("type_{}", cut.resolved.locals.len()), Span::mixed_site()));
        let slot = kept.slot.clone();
        let flag = cut.resolved.locals.add(kept);
        let names = (cut.resolved.locals.marked(*id), cut.resolved.locals.marked(flag));
        used.insert(*id, Flag { names, slot, set: false, is_open });
    }
    let runtime = &generator.options.runtime;
    let taken = &cut.facts.taken;
    let mut insert = Insert { settings, used, runtime, taken, next: usize::MAX / 2 };
    let arguments = cut.resolved.arguments.clone();
    insert.set(&mut cut.body, arguments.clone());
    insert.declare(&mut cut.body, &arguments);
}

struct Flag {
    /// The local's name, and the flag's.
    names: (proc_macro2::Ident, proc_macro2::Ident),
    set: bool,
    /// The type may not be known where the flag is set.
    is_open: bool,
    /// What the flag's type is, if the local has been moved as a whole on some path.
    slot: Option<Ident>,
}

impl Flag {
    fn set(&self, value: TokenStream) -> Stmt {
        let kept = &self.names.1;
        match &self.slot {
            Some(slot) => parse_quote!(#kept = #slot.same(#value);),
            None => parse_quote!(#kept = #value;),
        }
    }

    fn keep(&self, runtime: &syn::Path) -> Stmt {
        let local = &self.names.0;
        self.set(match self.is_open {
            true => quote!(#runtime::__private::Some(#local)),
            false => quote! {{
                #[allow(unused_imports)]
                use #runtime::__private::{FlagCopy as _, FlagRest as _, FlagTransient as _};
                #runtime::__private::Flag::new(#local).flag()
            }},
        })
    }

    /// `taken` are the parts that were used on the way here, `others` those that other paths use.
    fn left(&self, runtime: &syn::Path, taken: Vec<&Part>, others: Vec<&Part>) -> Stmt {
        let local = &self.names.0;
        let macro_name = Ident::new(flow::FLAG, Span::mixed_site());
        let all = Ident::new(if self.slot.is_some() { "Torn" } else { "Whole" }, Span::mixed_site());
        self.set(quote!(#runtime::#macro_name!(#local #all [#(#taken)*] [#(#others)*])))
    }

    fn nothing(&self, runtime: &syn::Path) -> Stmt {
        self.set(match self.is_open {
            true => quote!(#runtime::__private::None),
            false => quote!(#runtime::__private::Default::default()),
        })
    }
}

struct Insert<'a> {
    settings: Settings,
    used: BTreeMap<LocalId, Flag>,
    runtime: &'a syn::Path,
    taken: &'a Taken,
    next: usize,
}

impl Insert<'_> {
    fn node(&mut self, stmt: Stmt) -> Node {
        self.next += 1;
        Node { id: NodeId(self.next), kind: Kind::Stmt(stmt) }
    }

    /// Puts `kept = Some(local);` and `kept = None;` in front of the nodes where they belong.
    fn set(&mut self, block: &mut Block, mut scope: Vec<LocalId>) {
        let mut nodes = Vec::new();
        for mut node in std::mem::take(&mut block.nodes) {
            let before = self.settings.before.remove(&node.id).unwrap_or_default();
            let before: Vec<Stmt> = before.into_iter().filter_map(|set| self.setting(set, &scope)).collect();
            nodes.extend(before.into_iter().map(|stmt| self.node(stmt)));
            let bound = children(&node);
            for (child, bound) in node.children_mut().into_iter().zip(bound) {
                self.set(child, scope.iter().copied().chain(bound).collect());
            }
            scope.extend(visible::declared(&node));
            nodes.push(node);
        }
        block.nodes = nodes;
    }

    fn setting(&mut self, (id, setting): (LocalId, Setting), scope: &[LocalId]) -> Option<Stmt> {
        let flag = self.used.get_mut(&id).filter(|_| scope.contains(&id))?;
        flag.set = true;
        Some(match setting {
            Setting::Keep => flag.keep(self.runtime),
            Setting::Nothing => flag.nothing(self.runtime),
            Setting::Left(at) => {
                flag.left(self.runtime, self.taken.before(at, id), self.taken.elsewhere(at, id))
            }
        })
    }

    /// Puts `let mut kept = None;` in front of what declares a local with a flag; `bound` are the locals
    /// that come into scope with the block.
    fn declare(&mut self, block: &mut Block, bound: &[LocalId]) {
        let mut nodes = self.declarations(bound);
        for mut node in std::mem::take(&mut block.nodes) {
            nodes.extend(self.declarations(&visible::declared(&node)));
            let bound = children(&node);
            for (child, bound) in node.children_mut().into_iter().zip(bound) {
                self.declare(child, &bound);
            }
            let replaced = self.resets(&node);
            nodes.push(node);
            nodes.extend(replaced);
        }
        block.nodes = nodes;
    }

    /// A new value drops the old one, which may be in the flag: `kept = None;`.
    fn resets(&mut self, node: &Node) -> Vec<Node> {
        let Kind::Stmt(Stmt::Expr(expr, _)) = &node.kind else { return Vec::new() };
        let assigned = self.used.iter().filter(|(id, flag)| {
            flag.set && assigns(expr, **id) && self.settings.decided.contains(&(node.id, **id))
        });
        let stmts: Vec<Stmt> = assigned.map(|(_, flag)| flag.nothing(self.runtime)).collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }

    fn declarations(&mut self, locals: &[LocalId]) -> Vec<Node> {
        let set = locals.iter().filter_map(|id| self.used.get(id)).filter(|flag| flag.set);
        let stmts: Vec<Stmt> = set
            .map(|flag| {
                let mut kept = flag.names.1.clone();
                kept.set_span(Span::mixed_site());
                parse_quote!(let mut #kept;)
            })
            .collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }
}

/// The locals that come into scope with each block of a node.
fn children(node: &Node) -> Vec<Vec<LocalId>> {
    (0..node.children().len()).map(|child| visible::declared_for_child(node, child)).collect()
}

/// Whether a type has no part that rustc infers.
fn is_written(ty: &Type) -> bool {
    struct Inferred(bool);
    impl<'ast> Visit<'ast> for Inferred {
        fn visit_type_infer(&mut self, _: &'ast syn::TypeInfer) {
            self.0 = true;
        }
    }
    let mut inferred = Inferred(false);
    inferred.visit_type(ty);
    !inferred.0
}
