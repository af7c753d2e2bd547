//! What a tuple is made of, where its initialiser shows that it is one.
//!
//! ```text
//! let pair = (a(), b());
//! let pair = { c(); (a(), b()) };
//! let pair = if c { (a(), b()) } else { d };
//! let pair = 'out: loop { break 'out (a(), b()) };
//! let other = pair;
//! ```

use syn::visit::{self, Visit};
use syn::{Block, Expr, Lifetime, Pat, Stmt};

use crate::resolve::Resolved;
use crate::resolve::local::{self, LocalId};

/// Of each part of a local that is made as a tuple, whether it is certainly `Copy`.
pub(super) fn are_copy(source: &Resolved, id: LocalId) -> Option<Vec<bool>> {
    let mut made = Made { source, id, are_copy: None };
    made.visit_block(&source.body);
    made.are_copy
}

struct Made<'s> {
    source: &'s Resolved,
    id: LocalId,
    are_copy: Option<Vec<bool>>,
}

impl<'ast> Visit<'ast> for Made<'_> {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
            if local::of(&name.ident) == Some(self.id) && name.by_ref.is_none() {
                let mut results = Results { source: self.source, are_copy: Vec::new(), label: None };
                results.of(&init.expr);
                self.are_copy = results.all();
            }
        }
        visit::visit_local(self, binding);
    }
}

/// The tuples that an expression may have as its value.
struct Results<'ast, 's> {
    source: &'s Resolved,
    are_copy: Vec<Vec<bool>>,
    /// The label of the loop or block whose value is asked for, while its body is walked.
    label: Option<&'ast Lifetime>,
}

impl<'ast> Results<'ast, '_> {
    fn of(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Tuple(tuple) => {
                self.are_copy.push(tuple.elems.iter().map(|elem| matches!(elem, Expr::Lit(_))).collect());
            }
            // Another local, which was declared before.
            Expr::Path(_) => {
                let other = local::of_expr(expr);
                self.are_copy.extend(other.and_then(|other| super::are_copy(self.source, other)));
            }
            Expr::Paren(paren) => self.of(&paren.expr),
            Expr::Group(group) => self.of(&group.expr),
            Expr::Unsafe(unsafely) => self.of_block(&unsafely.block),
            Expr::Block(block) => {
                self.of_block(&block.block);
                self.of_breaks(block.label.as_ref(), &block.block);
            }
            Expr::Loop(looping) => self.of_breaks(looping.label.as_ref(), &looping.body),
            Expr::If(branch) => {
                self.of_block(&branch.then_branch);
                if let Some((_, otherwise)) = &branch.else_branch {
                    self.of(otherwise);
                }
            }
            Expr::Match(choice) => choice.arms.iter().for_each(|arm| self.of(&arm.body)),
            _ => {}
        }
    }

    fn of_block(&mut self, block: &'ast Block) {
        if let Some(Stmt::Expr(tail, None)) = block.stmts.last() {
            self.of(tail);
        }
    }

    fn of_breaks(&mut self, label: Option<&'ast syn::Label>, block: &'ast Block) {
        if let Some(label) = label {
            let around = self.label.replace(&label.name);
            self.visit_block(block);
            self.label = around;
        }
    }

    /// All of them have the same number of parts, as they are of one type.
    fn all(self) -> Option<Vec<bool>> {
        self.are_copy
            .into_iter()
            .reduce(|one, other| one.into_iter().zip(other).map(|(a, b)| a && b).collect())
    }
}

impl<'ast> Visit<'ast> for Results<'ast, '_> {
    fn visit_expr_break(&mut self, jump: &'ast syn::ExprBreak) {
        if let (true, Some(value)) = (jump.label.as_ref() == self.label, &jump.expr) {
            self.of(value);
        }
        visit::visit_expr_break(self, jump);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
