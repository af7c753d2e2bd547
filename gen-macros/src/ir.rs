//! The lowered body: the user's own structure, with every suspension a node of its own.
//!
//! The tree keeps the nesting of blocks instead of dissolving it into a graph, because the machine's
//! arms re-enter that nesting: scopes, drops and jumps are then rustc's own. The graph that the
//! analyses run on is derived from the tree by [`crate::analyze::flow`].
//!
//! What holds here, and [`verify`] checks: no expression in the tree contains a suspension. Every node but
//! [`Kind::Stmt`] contains one, is one, or was taken apart for a local that is moved on some of its paths.

#[cfg(test)]
pub(crate) mod pretty;
pub(crate) mod verify;

use proc_macro2::Span;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Stmt, Token};

use crate::resolve::labels::LabelId;
use crate::resolve::local::{self, LocalId};

/// Which suspension, in source order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PointId(pub(crate) usize);

/// A scope, and what happens in it.
pub(crate) struct Block {
    /// A label that a `break` in the tree names.
    pub(crate) label: Option<LabelId>,
    pub(crate) unsafety: Option<Token![unsafe]>,
    /// The braces, whose edition decides when temporaries are dropped.
    pub(crate) span: Span,
    pub(crate) nodes: Vec<Node>,
}

/// Which node, in order of creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub(crate) usize);

/// A step of a block.
pub(crate) struct Node {
    pub(crate) id: NodeId,
    pub(crate) kind: Kind,
}

/// What a step does.
pub(crate) enum Kind {
    /// A statement that runs in one go. It may jump out.
    Stmt(Stmt),
    Suspend(Suspend),
    Block(Block),
    If(If),
    Match(Match),
    LetElse(LetElse),
    Loop(Loop),
}

/// Hands `value` out, and goes on when the generator is resumed.
pub(crate) struct Suspend {
    pub(crate) point: PointId,
    pub(crate) value: Expr,
    /// Where the argument of the next resume goes; it is dropped if there is none.
    pub(crate) slot: Option<LocalId>,
    pub(crate) span: Span,
}

/// `if cond { .. } else { .. }`; the condition may bind.
pub(crate) struct If {
    pub(crate) if_token: Token![if],
    pub(crate) cond: Expr,
    pub(crate) then: Block,
    pub(crate) otherwise: Option<Block>,
}

/// `match scrutinee { .. }`
pub(crate) struct Match {
    pub(crate) match_token: Token![match],
    pub(crate) scrutinee: Expr,
    pub(crate) arms: Vec<Arm>,
    pub(crate) span: Span,
}

/// `pattern if guard => { .. }`
pub(crate) struct Arm {
    pub(crate) pattern: Pat,
    pub(crate) guard: Option<Expr>,
    pub(crate) body: Block,
}

/// `let pattern = init else { .. }`, where the else block suspends before it diverges.
pub(crate) struct LetElse {
    pub(crate) pattern: Pat,
    pub(crate) init: Expr,
    pub(crate) otherwise: Block,
}

/// `'label: loop { .. }`; every other loop has become one.
pub(crate) struct Loop {
    pub(crate) label: LabelId,
    pub(crate) body: Block,
}

impl Block {
    /// Visits all of the user's code in it, in source order.
    pub(crate) fn visit_code<'a>(&'a self, visitor: &mut impl Visit<'a>) {
        for node in &self.nodes {
            match &node.kind {
                Kind::Stmt(stmt) => visitor.visit_stmt(stmt),
                Kind::Suspend(suspend) => visitor.visit_expr(&suspend.value),
                Kind::If(branch) => visitor.visit_expr(&branch.cond),
                Kind::Match(choice) => {
                    visitor.visit_expr(&choice.scrutinee);
                    choice.arms.iter().flat_map(|arm| &arm.guard).for_each(|guard| visitor.visit_expr(guard));
                }
                Kind::LetElse(binding) => visitor.visit_expr(&binding.init),
                Kind::Block(_) | Kind::Loop(_) => {}
            }
            node.children().into_iter().for_each(|child| child.visit_code(visitor));
        }
    }

    /// The same, to change it.
    pub(crate) fn visit_code_mut(&mut self, visitor: &mut impl VisitMut) {
        for node in &mut self.nodes {
            match &mut node.kind {
                Kind::Stmt(stmt) => visitor.visit_stmt_mut(stmt),
                Kind::Suspend(suspend) => visitor.visit_expr_mut(&mut suspend.value),
                Kind::If(branch) => visitor.visit_expr_mut(&mut branch.cond),
                Kind::Match(choice) => {
                    visitor.visit_expr_mut(&mut choice.scrutinee);
                    let guards = choice.arms.iter_mut().flat_map(|arm| &mut arm.guard);
                    guards.for_each(|guard| visitor.visit_expr_mut(guard));
                }
                Kind::LetElse(binding) => visitor.visit_expr_mut(&mut binding.init),
                Kind::Block(_) | Kind::Loop(_) => {}
            }
            node.children_mut().into_iter().for_each(|child| child.visit_code_mut(visitor));
        }
    }

    /// Calls `visit` with the local and the value of each statement `let name = value;`.
    pub(crate) fn each_initialiser<'a>(&'a self, visit: &mut impl FnMut(LocalId, &'a Expr)) {
        for node in &self.nodes {
            if let Kind::Stmt(Stmt::Local(binding)) = &node.kind {
                if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
                    local::of(&name.ident).into_iter().for_each(|id| visit(id, &init.expr));
                }
            }
            node.children().into_iter().for_each(|child| child.each_initialiser(visit));
        }
    }
}

impl Node {
    /// The blocks inside, in source order.
    pub(crate) fn children(&self) -> Vec<&Block> {
        match &self.kind {
            Kind::Stmt(_) | Kind::Suspend(_) => Vec::new(),
            Kind::Block(block) => vec![block],
            Kind::If(branch) => [&branch.then].into_iter().chain(&branch.otherwise).collect(),
            Kind::Match(choice) => choice.arms.iter().map(|arm| &arm.body).collect(),
            Kind::LetElse(binding) => vec![&binding.otherwise],
            Kind::Loop(looping) => vec![&looping.body],
        }
    }

    pub(crate) fn children_mut(&mut self) -> Vec<&mut Block> {
        match &mut self.kind {
            Kind::Stmt(_) | Kind::Suspend(_) => Vec::new(),
            Kind::Block(block) => vec![block],
            Kind::If(branch) => [&mut branch.then].into_iter().chain(&mut branch.otherwise).collect(),
            Kind::Match(choice) => choice.arms.iter_mut().map(|arm| &mut arm.body).collect(),
            Kind::LetElse(binding) => vec![&mut binding.otherwise],
            Kind::Loop(looping) => vec![&mut looping.body],
        }
    }
}
