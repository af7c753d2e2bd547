//! Where a node is in the tree, and which locals are in scope there.

use syn::{Expr, Pat, Stmt};

use crate::ir::{Block, Kind, Node};
use crate::resolve::local::{self, LocalId};

/// One step down the tree: the node, and which of its blocks the path goes on in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) node: usize,
    pub(crate) child: usize,
}

/// The way from a region's outermost block to a node.
pub(crate) type Path = Vec<Step>;

/// The locals that a node brings into the scope of the block that it stands in.
pub(crate) fn declared(node: &Node) -> Vec<LocalId> {
    match &node.kind {
        Kind::Stmt(Stmt::Local(binding)) => bound(&binding.pat),
        Kind::Suspend(suspend) => suspend.slot.into_iter().collect(),
        Kind::LetElse(binding) => bound(&binding.pattern),
        _ => Vec::new(),
    }
}

/// The locals that a node brings into the scope of one of its own blocks.
pub(crate) fn declared_for_child(node: &Node, child: usize) -> Vec<LocalId> {
    match &node.kind {
        Kind::If(branch) if child == 0 => bound_by_condition(&branch.cond),
        Kind::Match(choice) => bound_by_arm(&choice.arms[child].pattern, choice.arms[child].guard.as_ref()),
        _ => Vec::new(),
    }
}

/// The locals in scope at the node that the path leads to, outermost first; what the node itself declares is
/// not among them.
pub(crate) fn visible(root: &Block, path: &[Step]) -> Vec<LocalId> {
    let mut visible = Vec::new();
    let mut block = root;
    for (depth, step) in path.iter().enumerate() {
        let node = &block.nodes[step.node];
        visible.extend(block.nodes[..step.node].iter().flat_map(declared));
        if depth + 1 < path.len() {
            visible.extend(declared_for_child(node, step.child));
            block = node.children()[step.child];
        }
    }
    visible
}

/// The bindings of a pattern, in order, each once.
pub(crate) fn bound(pattern: &Pat) -> Vec<LocalId> {
    struct Bound(Vec<LocalId>);
    impl<'ast> syn::visit::Visit<'ast> for Bound {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            if let Some(id) = local::of(&pattern.ident) {
                if !self.0.contains(&id) {
                    self.0.push(id);
                }
            }
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut bound = Bound(Vec::new());
    syn::visit::Visit::visit_pat(&mut bound, pattern);
    bound.0
}

/// The bindings of an arm: those of its pattern, and those of the `let`s in its guard.
pub(crate) fn bound_by_arm(pattern: &Pat, guard: Option<&Expr>) -> Vec<LocalId> {
    bound(pattern).into_iter().chain(guard.into_iter().flat_map(bound_by_condition)).collect()
}

/// The bindings of the `let`s in a condition.
pub(crate) fn bound_by_condition(cond: &Expr) -> Vec<LocalId> {
    match cond {
        Expr::Let(binding) => bound(&binding.pat),
        Expr::Binary(binary) => {
            let mut all = bound_by_condition(&binary.left);
            all.extend(bound_by_condition(&binary.right));
            all
        }
        _ => Vec::new(),
    }
}
