//! Parameters that are `&` references, and are written through.
//!
//! The plain reading says so. In a loop the machine reaches the reference by way of another one, and would say
//! the same in other words, so then it is left out.

use syn::visit::{self, Visit};
use syn::{Expr, ExprAssign, ExprBinary, Type, UnOp};

use crate::lower::assign::is_compound;
use crate::resolve::Resolved;
use crate::resolve::local::{self, LocalId};

/// Whether the body assigns to what a parameter only lends for reading.
pub(crate) fn is_written(resolved: &Resolved) -> bool {
    let mut assigned = Assigned { resolved, found: false };
    assigned.visit_block(&resolved.body);
    assigned.found
}

struct Assigned<'a> {
    resolved: &'a Resolved,
    found: bool,
}

impl Assigned<'_> {
    fn assigned(&mut self, left: &Expr) {
        let is_lent = |id: LocalId| match &self.resolved.locals[id].ty {
            Some(Type::Reference(reference)) => {
                self.resolved.arguments.contains(&id) && reference.mutability.is_none()
            }
            _ => false,
        };
        self.found |= behind(left).is_some_and(is_lent);
    }
}

/// The local behind which a place lies: `x` of `*x`, `x.y` and `x.y.z`, in which nothing else can be read through.
fn behind(place: &Expr) -> Option<LocalId> {
    match place {
        Expr::Field(field) => local::of_expr(&field.base).or_else(|| behind(&field.base)),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => local::of_expr(&unary.expr),
        Expr::Paren(paren) => behind(&paren.expr),
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Assigned<'_> {
    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        self.assigned(&assign.left);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        if is_compound(&binary.op) {
            self.assigned(&binary.left);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
