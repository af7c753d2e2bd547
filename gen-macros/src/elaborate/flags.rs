//! Drop flags: locals that are moved on one path and have to be dropped on another.
//!
//! Where such a local is used for the last time without being moved, its value goes into an `Option` that
//! was declared just before it, and so is dropped just after it would have been.
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
//! let mut kept = None; let s = f(); if c { drop(s) } else { kept = Some(s) } suspend; g();
//! ```

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::{Stmt, parse_quote};

use super::Elaborated;
use crate::analyze::bits::Bits;
use crate::analyze::facts::Facts;
use crate::analyze::flow::{Access, Event};
use crate::analyze::initialised;
use crate::analyze::reach::{ArmId, Entry};
use crate::analyze::scopes::Scopes;
use crate::analyze::visible;
use crate::ir::{Block, Kind, Node, NodeId};
use crate::parse::ast;
use crate::resolve::local::{self, Local, LocalId, Origin};

/// The locals that need a flag.
pub(super) fn flagged(lowered: &Elaborated) -> BTreeSet<LocalId> {
    let facts = &lowered.facts;
    let mut flagged = BTreeSet::new();
    let scopes = Scopes::new(&lowered.resolved, &facts.reach, &lowered.body);
    for (arm, shape) in facts.reach.arms.iter().enumerate() {
        if shape.entry == Entry::Start && shape.region.0 == 0 {
            continue;
        }
        let scope = scopes.arm(ArmId(arm));
        let spot = facts.spot(shape.region, shape.entry);
        flagged.extend(scope.into_iter().filter(|id| {
            facts.initialised.maybe(spot, *id)
                && !facts.is_needed(spot, *id)
                && is_moved_whole(facts, *id)
                && facts.released(spot, *id).is_none()
        }));
    }
    flagged
}

/// Whether some path moves all of a local. What only takes it apart, in the arm of a `match`, leaves nothing
/// that a flag could hold on the other paths but the variants that were not taken apart.
fn is_moved_whole(facts: &Facts, id: LocalId) -> bool {
    facts.flow.spots().any(|spot| {
        let moved = initialised::moved(&facts.flow, &facts.live, &facts.trivial, spot);
        moved == Some(id) && !matches!(facts.flow.event(spot), Event::Use(_, Access::Part))
    })
}

/// Declares the flags of a body that was cut where the flagged locals are used, and sets them.
pub(super) fn insert(generator: &ast::Generator, cut: &mut Elaborated, flagged: &BTreeSet<LocalId>) {
    let facts = &cut.facts;
    let (flow, live) = (&facts.flow, &facts.live);
    let locals = cut.resolved.locals.len();
    // A local whose last use is over has been put away by the beginning of the next node.
    let begins: BTreeSet<_> = flow.begins.values().copied().collect();
    let dead = |spot| -> Vec<LocalId> {
        match begins.contains(&spot) {
            true => flagged.iter().copied().filter(|id| !live.before(spot).contains(*id)).collect(),
            false => Vec::new(),
        }
    };
    let initialised =
        initialised::initialised(flow, live, &facts.trivial, locals, &Bits::empty(locals), dead);
    let mut ends = BTreeMap::new();
    for (node, spot) in &flow.begins {
        let put_away = |id: &&LocalId| initialised.surely(*spot, **id) && !live.before(*spot).contains(**id);
        let ending: Vec<_> = flagged.iter().filter(put_away).copied().collect();
        if !ending.is_empty() {
            ends.insert(*node, ending);
        }
    }
    let mut insert =
        Insert { ends, used: BTreeMap::new(), runtime: &generator.options.runtime, next: usize::MAX / 2 };
    let arguments = cut.resolved.arguments.clone();
    for id in flagged {
        let mut kept = Local::hidden("kept", Origin::Flag);
        kept.mutable = true;
        let flag = cut.resolved.locals.add(kept);
        let names = (cut.resolved.locals.marked(*id), cut.resolved.locals.marked(flag));
        insert.used.insert(*id, Flag { names, set: false });
    }
    insert.set(&mut cut.body, arguments.clone());
    insert.declare(&mut cut.body, &arguments);
}

/// The locals that come into scope with each block of a node.
fn children(node: &Node) -> Vec<Vec<LocalId>> {
    (0..node.children().len()).map(|child| visible::declared_for_child(node, child)).collect()
}

struct Flag {
    /// The local's name, and the flag's.
    names: (proc_macro2::Ident, proc_macro2::Ident),
    set: bool,
}

struct Insert<'a> {
    ends: BTreeMap<NodeId, Vec<LocalId>>,
    used: BTreeMap<LocalId, Flag>,
    runtime: &'a syn::Path,
    next: usize,
}

impl Insert<'_> {
    fn node(&mut self, stmt: Stmt) -> Node {
        self.next += 1;
        Node { id: NodeId(self.next), kind: Kind::Stmt(stmt) }
    }

    /// Puts `kept = Some(local);` in front of the nodes before which a local ends.
    fn set(&mut self, block: &mut Block, mut scope: Vec<LocalId>) {
        let mut nodes = Vec::new();
        for mut node in std::mem::take(&mut block.nodes) {
            for id in self.ends.get(&node.id).cloned().unwrap_or_default() {
                if !scope.contains(&id) {
                    continue;
                }
                let some = self.runtime;
                let Some(flag) = self.used.get_mut(&id) else { continue };
                flag.set = true;
                let (local, kept) = &flag.names;
                let stmt = parse_quote!(#kept = #some::__private::Some(#local););
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
        let Kind::Stmt(stmt) = &node.kind else { return Vec::new() };
        let runtime = self.runtime;
        let assigned = self.used.iter().filter(|(id, flag)| flag.set && assigns(stmt, **id));
        let stmts: Vec<Stmt> = assigned
            .map(|(_, flag)| {
                let kept = &flag.names.1;
                parse_quote!(#kept = #runtime::__private::None;)
            })
            .collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }

    fn declarations(&mut self, locals: &[LocalId]) -> Vec<Node> {
        let runtime = self.runtime;
        let set = locals.iter().filter_map(|id| self.used.get(id)).filter(|flag| flag.set);
        let stmts: Vec<Stmt> = set
            .map(|flag| {
                let mut kept = flag.names.1.clone();
                kept.set_span(Span::mixed_site());
                parse_quote!(let mut #kept = #runtime::__private::None;)
            })
            .collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }
}

/// Whether a statement assigns to all of a local.
fn assigns(stmt: &Stmt, id: LocalId) -> bool {
    struct Assigns(LocalId, bool);
    impl<'ast> syn::visit::Visit<'ast> for Assigns {
        fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
            let places = match &*assign.left {
                syn::Expr::Tuple(tuple) => tuple.elems.iter().collect(),
                syn::Expr::Array(array) => array.elems.iter().collect(),
                place => vec![place],
            };
            self.1 |= places.into_iter().any(|place| local::of_expr(place) == Some(self.0));
            syn::visit::visit_expr_assign(self, assign);
        }
    }
    let mut assigns = Assigns(id, false);
    syn::visit::Visit::visit_stmt(&mut assigns, stmt);
    assigns.1
}
