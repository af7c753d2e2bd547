//! Locals that are written through although they are not `mut`.

use syn::Expr;
use syn::visit::{self, Visit};

use crate::analyze::derived;
use crate::ir::Block;
use crate::lower::assign::is_compound;
use crate::resolve::local::{self, LocalId, Locals};

/// Finds them: they can only be `&mut`s.
pub(super) fn written_through(locals: &Locals, body: &Block) -> Vec<LocalId> {
    let mut written = WrittenThrough { locals, found: Vec::new() };
    body.visit_code(&mut written);
    written.found
}

/// Finds locals that are written through although they are not `mut`.
///
/// In `let count = map.entry(k).or_insert(0); *count += 1;` the local can only be a `&mut`: a box or a guard
/// would have to be `mut` itself.
struct WrittenThrough<'a> {
    locals: &'a Locals,
    found: Vec<LocalId>,
}

impl WrittenThrough<'_> {
    /// A place that is written to, or borrowed to be.
    fn written(&mut self, place: &Expr) {
        if local::of_expr(place).is_none() {
            self.found.extend(derived::root(place).filter(|id| !self.locals[*id].mutable));
        }
    }
}

impl<'ast> Visit<'ast> for WrittenThrough<'_> {
    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        self.written(&assign.left);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if is_compound(&binary.op) {
            self.written(&binary.left);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        if reference.mutability.is_some() {
            self.written(&reference.expr);
        }
        visit::visit_expr_reference(self, reference);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
