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

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};
use syn::{Expr, Item};

use super::Elaborated;
use crate::analyze::flow::Event;
use crate::analyze::{derived, visible};
use crate::ir::{Block, Kind, Node, NodeId};
use crate::lower::spill::is_compound;
use crate::resolve::local::LocalId;

/// Which locals each node may change, or take the value of.
pub(super) struct Conflicts<'a> {
    lowered: &'a Elaborated,
    changed: BTreeMap<NodeId, BTreeSet<LocalId>>,
}

impl<'a> Conflicts<'a> {
    pub(super) fn new(lowered: &'a Elaborated) -> Self {
        let mut conflicts = Conflicts { lowered, changed: BTreeMap::new() };
        conflicts.collect(&lowered.body);
        conflicts
    }

    fn collect(&mut self, block: &Block) {
        for node in &block.nodes {
            let mut changed = Changed(self.taken(node));
            match &node.kind {
                Kind::Stmt(stmt) => changed.visit_stmt(stmt),
                Kind::If(branch) => changed.visit_expr(&branch.cond),
                Kind::Match(choice) => changed.visit_expr(&choice.scrutinee),
                Kind::LetElse(binding) => changed.visit_expr(&binding.init),
                Kind::Suspend(_) | Kind::Block(_) | Kind::Loop(_) => {}
            }
            self.changed.insert(node.id, changed.0);
            node.children().into_iter().for_each(|child| self.collect(child));
        }
    }

    /// The locals whose value a node takes, or which it gives a new one.
    fn taken(&self, node: &Node) -> BTreeSet<LocalId> {
        let flow = &self.lowered.facts.flow;
        let taken = flow.of_node(node.id).filter_map(|spot| match flow.event(spot) {
            Event::Use(id, access) if access.takes() => Some(id),
            Event::Assign(id) => Some(id),
            _ => None,
        });
        taken.collect()
    }

    /// The locals that are held for their drop and in the way of something.
    pub(super) fn in_the_way(&self) -> BTreeSet<LocalId> {
        let facts = &self.lowered.facts;
        let states = facts.states();
        let waits =
            |id: &LocalId| states.iter().any(|spot| facts.held(*spot, *id).is_some_and(|held| held.kept));
        let all = (0..self.lowered.resolved.locals.len()).map(LocalId);
        all.filter(|id| facts.derived.named.contains_key(id) && waits(id) && !self.nodes(*id).is_empty())
            .collect()
    }

    /// The nodes that a local which is dead there is in the way of.
    pub(super) fn nodes(&self, id: LocalId) -> BTreeSet<NodeId> {
        let mut nodes = BTreeSet::new();
        let lenders = self.lowered.facts.derived.all_named_by(id);
        if !lenders.is_empty() && !self.lowered.facts.trivial.is_guard(id) {
            let in_scope = self.lowered.resolved.arguments.contains(&id);
            self.nodes_of(&self.lowered.body, id, &lenders, in_scope, &mut nodes);
        }
        nodes
    }

    fn nodes_of(
        &self,
        block: &Block,
        id: LocalId,
        lenders: &BTreeSet<LocalId>,
        in_scope: bool,
        into: &mut BTreeSet<NodeId>,
    ) {
        let mut in_scope = in_scope;
        for node in &block.nodes {
            let changes = || self.changed.get(&node.id).is_some_and(|changed| !changed.is_disjoint(lenders));
            if in_scope && changes() && self.is_dead(node.id, id) {
                into.insert(node.id);
            }
            for (index, child) in node.children().into_iter().enumerate() {
                let is_bound = visible::declared_for_child(node, index).contains(&id);
                self.nodes_of(child, id, lenders, in_scope || is_bound, into);
            }
            in_scope |= visible::declared(node).contains(&id);
        }
    }

    fn is_dead(&self, node: NodeId, id: LocalId) -> bool {
        let facts = &self.lowered.facts;
        facts.flow.begins.get(&node).is_some_and(|spot| {
            let live = facts.live.before(*spot);
            facts.initialised.surely(*spot, id) && !live.contains(id) && !facts.derived.may_lend(id, live)
        })
    }
}

/// Collects what is borrowed in a way that may change it.
struct Changed(BTreeSet<LocalId>);

impl Changed {
    fn changed(&mut self, place: &Expr) {
        self.0.extend(derived::root(place));
    }
}

impl<'ast> Visit<'ast> for Changed {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::MethodCall(call) => self.changed(&call.receiver),
            Expr::Reference(reference) if reference.mutability.is_some() => self.changed(&reference.expr),
            Expr::Assign(assign) => self.changed(&assign.left),
            Expr::Binary(binary) if is_compound(&binary.op) => self.changed(&binary.left),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
