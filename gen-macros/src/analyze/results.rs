//! What an expression may have as its value.
//!
//! ```text
//! (a(), b())
//! { c(); (a(), b()) }
//! if c { (a(), b()) } else { d }
//! 'out: loop { break 'out (a(), b()) }
//! ```

use syn::visit::{self, Visit};
use syn::{Block, Expr, Lifetime, Stmt};

/// The expressions of which one gives an expression its value, where that is one with blocks.
pub(crate) fn results(expr: &Expr) -> Vec<&Expr> {
    let mut results = Results { all: Vec::new(), label: None };
    results.of(expr);
    results.all
}

struct Results<'ast> {
    all: Vec<&'ast Expr>,
    /// The label of the loop or block whose value is asked for, while its body is walked.
    label: Option<&'ast Lifetime>,
}

impl<'ast> Results<'ast> {
    fn of(&mut self, expr: &'ast Expr) {
        match expr {
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
            value => self.all.push(value),
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
}

impl<'ast> Visit<'ast> for Results<'ast> {
    fn visit_expr_break(&mut self, jump: &'ast syn::ExprBreak) {
        if let (true, Some(value)) = (jump.label.as_ref() == self.label, &jump.expr) {
            self.of(value);
        }
        visit::visit_expr_break(self, jump);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
