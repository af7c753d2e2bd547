//! Where all of a local is used as a value, or gets a new one.
//!
//! If the local is a tuple that is held in parts, both can be said of them:
//!
//! ```text
//! show(pair); pair = make();
//! ```
//!
//! Output:
//!
//! ```text
//! show((pair_0, pair_1)); (pair_0, pair_1) = make();
//! ```

use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat};

use crate::resolve::local::{self, LocalId};

/// How often that is certainly the case.
pub(super) fn count(body: &Block, id: LocalId) -> usize {
    let mut whole = Whole { id, count: 0 };
    whole.visit_block(body);
    whole.count
}

struct Whole {
    id: LocalId,
    count: usize,
}

impl<'ast> Visit<'ast> for Whole {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let place = match expr {
            Expr::Path(_) => {
                self.count += usize::from(local::of_expr(expr) == Some(self.id));
                return;
            }
            // It is captured, by reference perhaps.
            Expr::Closure(_) => return,
            Expr::Reference(borrow) => &borrow.expr,
            Expr::RawAddr(address) => &address.expr,
            Expr::Field(field) => &field.base,
            Expr::Index(index) => &index.expr,
            Expr::Unary(unary) => &unary.expr,
            Expr::Cast(cast) => &cast.expr,
            Expr::Match(choice) => &choice.expr,
            Expr::Let(condition) => &condition.expr,
            Expr::MethodCall(call) => &call.receiver,
            // Operators borrow what they compare, and a compound assignment its left side.
            Expr::Binary(binary) => {
                return [&binary.left, &binary.right].into_iter().for_each(|operand| self.inside(operand));
            }
            _ => return visit::visit_expr(self, expr),
        };
        if local::of_expr(place) != Some(self.id) {
            visit::visit_expr(self, expr);
        }
    }

    fn visit_local(&mut self, binding: &'ast syn::Local) {
        let pattern = match &binding.pat {
            Pat::Type(typed) => &*typed.pat,
            pattern => pattern,
        };
        let is_moved = matches!(pattern, Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none());
        if is_moved || binding.init.as_ref().is_none_or(|init| local::of_expr(&init.expr) != Some(self.id)) {
            visit::visit_local(self, binding);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

impl Whole {
    /// What is in an operand that may be borrowed.
    fn inside(&mut self, operand: &Expr) {
        if local::of_expr(operand).is_none() {
            self.visit_expr(operand);
        }
    }
}
