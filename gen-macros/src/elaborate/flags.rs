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

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::visit::Visit;
use syn::{Stmt, Type, parse_quote};

use super::Elaborated;
use super::cuts::assigns;
use super::status::{self, Setting, Settings};
use crate::analyze::facts::Facts;
use crate::analyze::flow::Spot;
use crate::analyze::layout::Onward;
use crate::analyze::reach::{ArmId, Entry};
use crate::analyze::scopes::Scopes;
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
    flagged
}

/// The locals that have been moved on some ways to a place, and would be held there if they had not.
fn undecided(facts: &Facts, spot: Spot, scope: &[LocalId]) -> impl Iterator<Item = LocalId> {
    scope.iter().copied().filter(move |id| {
        facts.initialised.maybe(spot, *id)
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
    let runtime = &generator.options.runtime;
    let mut insert = Insert { settings, used: BTreeMap::new(), runtime, next: usize::MAX / 2 };
    for id in flagged {
        let local = &cut.resolved.locals[*id];
        let is_open = !local.ty.as_ref().is_some_and(is_written);
        let mut kept = Local::hidden(&local.ident.unraw().to_string(), Origin::Flag);
        kept.mutable = true;
        let flag = cut.resolved.locals.add(kept);
        let names = (cut.resolved.locals.marked(*id), cut.resolved.locals.marked(flag));
        insert.used.insert(*id, Flag { names, set: false, is_open });
    }
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
}

impl Flag {
    fn keep(&self, runtime: &syn::Path) -> Stmt {
        let (local, kept) = &self.names;
        match self.is_open {
            true => parse_quote!(#kept = #runtime::__private::Some(#local);),
            false => parse_quote! {
                #kept = {
                    #[allow(unused_imports)]
                    use #runtime::__private::{FlagCopy as _, FlagRest as _, FlagTransient as _};
                    #runtime::__private::Flag::new(#local).flag()
                };
            },
        }
    }

    fn nothing(&self, runtime: &syn::Path) -> Stmt {
        let kept = &self.names.1;
        match self.is_open {
            true => parse_quote!(#kept = #runtime::__private::None;),
            false => parse_quote!(#kept = #runtime::__private::Default::default();),
        }
    }
}

struct Insert<'a> {
    settings: Settings,
    used: BTreeMap<LocalId, Flag>,
    runtime: &'a syn::Path,
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
            for (id, setting) in self.settings.before.remove(&node.id).unwrap_or_default() {
                let Some(flag) = self.used.get_mut(&id).filter(|_| scope.contains(&id)) else { continue };
                flag.set = true;
                let stmt = match setting {
                    Setting::Keep => flag.keep(self.runtime),
                    Setting::Nothing => flag.nothing(self.runtime),
                };
                let stmt = self.node(stmt);
                nodes.push(stmt);
            }
            let bound = children(&node);
            for (child, bound) in node.children_mut().into_iter().zip(bound) {
                self.set(child, scope.iter().copied().chain(bound).collect());
            }
            scope.extend(visible::declared(&node));
            nodes.push(node);
        }
        block.nodes = nodes;
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
