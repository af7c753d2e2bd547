//! Locals that nothing uses any more, in the way of others.
//!
//! A local that only waits for its drop is held all the same, and holding it is a use of it. If it borrows
//! from something that is changed in between, it has to be put away before that: as a flag, which keeps
//! nothing of a reference, and as rustc would refuse the plain function if it were a guard.
//!
//! ```text
//! let chunk = reader.fill(); let n = chunk.len(); reader.consume(n); suspend;
//! ```
//!
//! Here `chunk` goes into its flag in front of `reader.consume(n)`. That would be wrong if something that is
//! used later still borrowed from `chunk` itself, so it is not done for what may.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Expr, Item, Stmt};

use super::Elaborated;
use crate::analyze::facts::Facts;
use crate::analyze::flow::Event;
use crate::analyze::{derived, visible};
use crate::ir::{Block, Kind, Node, NodeId};
use crate::lower::spill::is_compound;
use crate::resolve::local::LocalId;

/// The locals that are held for their drop and in the way of something.
pub(super) fn in_the_way(lowered: &Elaborated) -> BTreeSet<LocalId> {
    let facts = &lowered.facts;
    let states = facts.states();
    let waits = |id: &LocalId| states.iter().any(|spot| facts.held(*spot, *id).is_some_and(|held| held.kept));
    let all = (0..lowered.resolved.locals.len()).map(LocalId);
    all.filter(waits).filter(|id| !nodes(lowered, *id).is_empty()).collect()
}

/// The nodes that a local which is dead there is in the way of.
pub(super) fn nodes(lowered: &Elaborated, id: LocalId) -> BTreeSet<NodeId> {
    let lenders = lowered.facts.derived.all_named_by(id);
    let mut collect = Collect { facts: &lowered.facts, id, lenders: &lenders, found: BTreeSet::new() };
    if !lenders.is_empty() && !lowered.facts.trivial.is_guard(id) {
        collect.block(&lowered.body, lowered.resolved.arguments.contains(&id));
    }
    collect.found
}

struct Collect<'a> {
    facts: &'a Facts,
    id: LocalId,
    lenders: &'a BTreeSet<LocalId>,
    found: BTreeSet<NodeId>,
}

impl Collect<'_> {
    fn block(&mut self, block: &Block, in_scope: bool) {
        let mut in_scope = in_scope;
        for node in &block.nodes {
            if in_scope && self.is_dead(node) && self.changes(node) {
                self.found.insert(node.id);
            }
            for (index, child) in node.children().into_iter().enumerate() {
                let is_bound = visible::declared_for_child(node, index).contains(&self.id);
                self.block(child, in_scope || is_bound);
            }
            in_scope |= visible::declared(node).contains(&self.id);
        }
    }

    fn is_dead(&self, node: &Node) -> bool {
        let Some(spot) = self.facts.flow.begins.get(&node.id) else { return false };
        let live = self.facts.live.before(*spot);
        self.facts.initialised.surely(*spot, self.id)
            && !live.contains(self.id)
            && !self.facts.derived.may_lend(self.id, live)
    }

    fn changes(&self, node: &Node) -> bool {
        let mut find = Changes { lenders: self.lenders, found: false };
        match &node.kind {
            Kind::Stmt(stmt) => find.visit_stmt(stmt),
            Kind::If(branch) => find.visit_expr(&branch.cond),
            Kind::Match(choice) => find.visit_expr(&choice.scrutinee),
            Kind::LetElse(binding) => find.visit_expr(&binding.init),
            Kind::Suspend(_) | Kind::Block(_) | Kind::Loop(_) => {}
        }
        find.found || self.takes(node)
    }

    /// Whether a node takes a lender's value, or gives it a new one.
    fn takes(&self, node: &Node) -> bool {
        let flow = &self.facts.flow;
        flow.of_node(node.id).any(|spot| match flow.event(spot) {
            Event::Use(id, access) => access.takes() && self.lenders.contains(&id),
            Event::Assign(id) => self.lenders.contains(&id),
            Event::Declare(..) | Event::Suspend(_) | Event::Mark => false,
        })
    }
}

/// Finds where one of some locals is borrowed in a way that may change it.
struct Changes<'a> {
    lenders: &'a BTreeSet<LocalId>,
    found: bool,
}

impl Changes<'_> {
    fn changed(&mut self, place: &Expr) {
        self.found |= derived::root(place).is_some_and(|id| self.lenders.contains(&id));
    }
}

impl<'ast> Visit<'ast> for Changes<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::MethodCall(call) => self.changed(&call.receiver),
            Expr::Reference(reference) if reference.mutability.is_some() => self.changed(&reference.expr),
            Expr::Binary(binary) if is_compound(&binary.op) => self.changed(&binary.left),
            Expr::Call(call) => call.args.iter().for_each(|argument| self.changed(argument)),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        if let Stmt::Local(syn::Local { init: Some(init), .. }) = stmt {
            self.changed(&init.expr);
        }
        visit::visit_stmt(self, stmt);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
