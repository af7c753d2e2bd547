//! Operands that are evaluated before a suspension further right in the same expression.
//!
//! What stands before the last suspending operand is evaluated first, into temporaries; the rest of the
//! expression follows after the resume. Values are spilled, never places: a place is taken apart, its
//! value parts are spilled, and it is formed again after the resume.
//!
//! Input: `v[i()].push(yield a, b())`
//!
//! Output: `let t = i(); suspend(a) -> r; v[t].push(r, b())`

use quote::ToTokens;
use syn::Expr;

use super::assign::is_compound;
use super::builder::Builder;
use super::place::is_inside_a_value;
use crate::resolve::local::{self, LocalId, mentions};

/// What an operand is used as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// It is read, copied or moved.
    Value,
    /// It is borrowed or reached into, at the time of the operation.
    Place,
    /// It is called.
    Callee,
}

impl Builder<'_> {
    /// Lowers the operands of one operation, in order, so that all are ready after the last suspension.
    pub(super) fn spill(&mut self, mut operands: Vec<(&mut Expr, Mode)>) {
        let Some(last) = operands.iter().rposition(|(operand, _)| self.comes_apart(operand)) else { return };
        for at in 0..=last {
            let later: Vec<Expr> =
                operands[at + 1..=last].iter().map(|(later, _)| (**later).clone()).collect();
            let (operand, mode) = &mut operands[at];
            let expr = take(operand);
            **operand = match mode {
                _ if at == last && *mode == Mode::Value => self.value(expr),
                _ if at == last => self.place(expr),
                Mode::Value => {
                    let value = self.lasting(expr);
                    self.spilled_operand(value, &later)
                }
                // Rustc would not allow a later operand to change what is borrowed, so this is no borrow.
                Mode::Place if local::of_expr(&expr).is_some_and(|id| changes(&later, id)) => {
                    self.spilled_value(expr)
                }
                Mode::Place => self.stable_place(expr),
                Mode::Callee => self.stable_callee(expr),
            };
        }
    }

    /// A value, evaluated before the operands to its right.
    fn spilled_operand(&mut self, value: Expr, later: &[Expr]) -> Expr {
        // A local that the operands to the right leave alone has the same value after them. Mentioned in
        // place it can still be reborrowed, if it is a `&mut`.
        if let Some(id) = local::of_expr(&value) {
            let stays = !later.iter().any(|later| mentions(&later.to_token_stream(), id));
            if stays && !self.is_spent(id) {
                self.left_in_place.insert(id);
                return value;
            }
        }
        self.spilled_value(value)
    }

    pub(super) fn spilled_value(&mut self, value: Expr) -> Expr {
        match value {
            // Neither has an effect of its own, and a closure has to meet its expected type.
            Expr::Lit(_) | Expr::Closure(_) => value,
            Expr::Path(ref path) if local::of_expr(&value).is_none() || self.is_temporary(path) => value,
            Expr::Paren(paren) => self.spilled_value(*paren.expr),
            Expr::Group(group) => self.spilled_value(*group.expr),
            Expr::Reference(mut reference) => {
                *reference.expr = self.stable_place(*reference.expr);
                Expr::Reference(reference)
            }
            // What is read out of a value that has no name lives on to the end of the statement.
            Expr::Field(_) | Expr::Index(_) | Expr::Unary(_) if is_inside_a_value(&value) => {
                let place = self.stable_place(value);
                self.bind_temporary("operand", place)
            }
            value => self.bind_temporary("operand", value),
        }
    }

    fn is_temporary(&self, path: &syn::ExprPath) -> bool {
        let id = path.path.get_ident().and_then(local::of);
        id.is_some_and(|id| self.locals[id].origin == local::Origin::Temporary)
    }
}

/// Whether expressions assign to a local, or borrow it mutably.
fn changes(exprs: &[Expr], id: LocalId) -> bool {
    struct Changes(LocalId, bool);
    impl<'ast> syn::visit::Visit<'ast> for Changes {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            let changed = match expr {
                Expr::Assign(assign) => Some(&assign.left),
                Expr::Binary(binary) if is_compound(&binary.op) => Some(&binary.left),
                Expr::Reference(reference) if reference.mutability.is_some() => Some(&reference.expr),
                _ => None,
            };
            self.1 |= changed.is_some_and(|changed| local::of_expr(changed) == Some(self.0));
            syn::visit::visit_expr(self, expr);
        }
    }
    let mut changes = Changes(id, false);
    exprs.iter().for_each(|expr| syn::visit::Visit::visit_expr(&mut changes, expr));
    changes.1
}

pub(super) fn take(expr: &mut Expr) -> Expr {
    std::mem::replace(expr, Expr::Verbatim(proc_macro2::TokenStream::new()))
}
