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
mod flag;

use std::collections::{BTreeMap, BTreeSet};

use syn::Stmt;

use self::flag::Flag;
use super::Elaborated;
use super::cuts::assigns;
use super::status::{self, Setting, Settings};
use crate::analyze::taken::Taken;
use crate::analyze::visible;
use crate::ir::{Block, Kind, Node, NodeId};
use crate::parse::ast;
use crate::resolve::local::LocalId;

/// Declares the flags of a body whose edges are nodes, and sets them.
pub(super) fn insert(generator: &ast::Generator, cut: &mut Elaborated, flagged: &BTreeSet<LocalId>) {
    let mut settings = status::settings(cut, flagged);
    retain_in_scope(&mut settings, &cut.body, cut.resolved.arguments.clone());
    let mut used = BTreeMap::new();
    for id in flagged.iter().filter(|id| settings.keep(**id)) {
        let flag = Flag::of(cut, &settings, *id);
        used.insert(*id, flag);
    }
    let runtime = &generator.options.runtime;
    let taken = &cut.facts.taken;
    let mut insert = Insert { settings, used, runtime, taken, next: usize::MAX / 2 };
    let arguments = cut.resolved.arguments.clone();
    insert.set(&mut cut.body);
    insert.declare(&mut cut.body, &arguments);
}

/// Forgets the settings of flags of locals that are not in scope there: they drop on the way.
fn retain_in_scope(settings: &mut Settings, block: &Block, mut scope: Vec<LocalId>) {
    for node in &block.nodes {
        if let Some(before) = settings.before.get_mut(&node.id) {
            before.retain(|(id, _)| scope.contains(id));
        }
        for (child, bound) in node.children().into_iter().zip(children(node)) {
            retain_in_scope(settings, child, scope.iter().copied().chain(bound).collect());
        }
        scope.extend(visible::declared(node));
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
    fn set(&mut self, block: &mut Block) {
        let mut nodes = Vec::new();
        for mut node in std::mem::take(&mut block.nodes) {
            let before = self.settings.before.remove(&node.id).unwrap_or_default();
            let before: Vec<Stmt> = before.into_iter().filter_map(|set| self.setting(set)).collect();
            nodes.extend(before.into_iter().map(|stmt| self.node(stmt)));
            node.children_mut().into_iter().for_each(|child| self.set(child));
            nodes.push(node);
        }
        block.nodes = nodes;
    }

    fn setting(&mut self, (id, setting): (LocalId, Setting)) -> Option<Stmt> {
        let flag = self.used.get_mut(&id)?;
        flag.is_set = true;
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
        nodes.extend(self.types(bound));
        for mut node in std::mem::take(&mut block.nodes) {
            nodes.extend(self.declarations(&visible::declared(&node)));
            let bound = children(&node);
            for (child, bound) in node.children_mut().into_iter().zip(bound) {
                self.declare(child, &bound);
            }
            let (types, replaced) = (self.types(&visible::declared(&node)), self.resets(&node));
            nodes.push(node);
            nodes.extend(types.into_iter().chain(replaced));
        }
        block.nodes = nodes;
    }

    /// A new value drops the old one, which may be in the flag: `kept = None;`.
    fn resets(&mut self, node: &Node) -> Vec<Node> {
        let Kind::Stmt(Stmt::Expr(expr, _)) = &node.kind else { return Vec::new() };
        let assigned = self.used.iter().filter(|(id, flag)| {
            flag.is_set && assigns(expr, **id) && self.settings.decided.contains(&(node.id, **id))
        });
        let stmts: Vec<Stmt> = assigned.map(|(_, flag)| flag.nothing(self.runtime)).collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }

    fn types(&mut self, locals: &[LocalId]) -> Vec<Node> {
        let flags = locals.iter().filter_map(|id| self.used.get(id));
        let stmts: Vec<Stmt> = flags.filter_map(|flag| flag.is_of_type(self.runtime)).collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }

    fn declarations(&mut self, locals: &[LocalId]) -> Vec<Node> {
        let set = locals.iter().filter_map(|id| self.used.get(id)).filter(|flag| flag.is_set);
        let stmts: Vec<Stmt> = set.map(Flag::declaration).collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }
}

/// The locals that come into scope with each block of a node.
fn children(node: &Node) -> Vec<Vec<LocalId>> {
    (0..node.children().len()).map(|child| visible::declared_for_child(node, child)).collect()
}
