//! Loops over a number, where a range was meant: `for i in list.len()`.
//!
//! The plain reading says so. The machine asks of the number what a `for` does, and rustc would say the same of
//! that once more, so then it is left out.

use syn::visit::{self, Visit};
use syn::{Expr, ExprForLoop, Lit};

use super::facts::Facts;
use super::owned::Owned;
use crate::resolve::Resolved;
use crate::resolve::local;

/// Whether the body has a loop over what is a number for certain.
pub(crate) fn is_iterated(resolved: &Resolved, owned: &Owned, facts: &Facts) -> bool {
    let mut loops = Loops { owned, facts, found: false };
    loops.visit_block(&resolved.body);
    loops.found
}

struct Loops<'a> {
    owned: &'a Owned,
    facts: &'a Facts,
    found: bool,
}

impl Loops<'_> {
    fn is_number(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(literal) => matches!(literal.lit, Lit::Int(_) | Lit::Float(_)),
            Expr::Paren(paren) => self.is_number(&paren.expr),
            Expr::Path(_) => local::of_expr(expr).is_some_and(|id| self.facts.trivial.is_primitive(id)),
            Expr::MethodCall(call) if call.method == "len" => {
                local::of_expr(&call.receiver).is_some_and(|id| self.owned.is_collection(id))
            }
            _ => false,
        }
    }
}

impl<'ast> Visit<'ast> for Loops<'_> {
    fn visit_expr_for_loop(&mut self, looping: &'ast ExprForLoop) {
        self.found |= self.is_number(&looping.expr);
        visit::visit_expr_for_loop(self, looping);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
