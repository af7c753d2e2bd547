//! Places that contain a suspension, or that a later one stands behind.
//!
//! Input: `&mut grid[row()].cells[yield a]`
//!
//! Output: `let t = row(); suspend(a) -> r; &mut grid[t].cells[r]`

use syn::Expr;

use super::builder::Builder;
use super::spill::Mode;

impl Builder<'_> {
    /// A place that contains a suspension, formed after it.
    pub(super) fn place(&mut self, expr: Expr) -> Expr {
        match expr {
            expr if !self.comes_apart(&expr) => expr,
            Expr::Field(mut field) => {
                let is_temporary = self.temporaries().is_base(&field.base);
                *field.base = self.borrowed(*field.base, is_temporary);
                Expr::Field(field)
            }
            Expr::Index(mut index) => {
                if self.lasting && self.temporaries().is_base(&index.expr) {
                    *index.expr = self.temporary_place(*index.expr);
                }
                self.spill(vec![(&mut *index.expr, Mode::Place), (&mut *index.index, Mode::Value)]);
                Expr::Index(index)
            }
            Expr::Unary(mut unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                let is_temporary = self.temporaries().is_guard(&unary.expr);
                *unary.expr = self.borrowed(*unary.expr, is_temporary);
                Expr::Unary(unary)
            }
            Expr::Paren(mut paren) => {
                *paren.expr = self.place(*paren.expr);
                Expr::Paren(paren)
            }
            expr => self.value(expr),
        }
    }

    /// A place that can be formed again after a later suspension: its value parts are temporaries.
    pub(super) fn stable_place(&mut self, expr: Expr) -> Expr {
        match expr {
            Expr::Path(_) => expr,
            Expr::Field(mut field) => {
                *field.base = self.stable_place(*field.base);
                Expr::Field(field)
            }
            Expr::Index(mut index) => {
                *index.expr = self.stable_place(*index.expr);
                let value = self.value(*index.index);
                *index.index = self.spilled_value(value);
                Expr::Index(index)
            }
            Expr::Unary(mut unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                *unary.expr = self.stable_place(*unary.expr);
                Expr::Unary(unary)
            }
            Expr::Paren(paren) => self.stable_place(*paren.expr),
            Expr::Group(group) => self.stable_place(*group.expr),
            expr => {
                let value = self.lasting(expr);
                self.spilled_value(value)
            }
        }
    }

    /// Functions and closures that have a name are called by it; any other callee is a value.
    pub(super) fn stable_callee(&mut self, expr: Expr) -> Expr {
        match expr {
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => self.stable_place(expr),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.stable_place(Expr::Unary(unary))
            }
            Expr::Paren(paren) => self.stable_callee(*paren.expr),
            Expr::Group(group) => self.stable_callee(*group.expr),
            expr => {
                let value = self.value(expr);
                self.spilled_value(value)
            }
        }
    }
}

/// Whether an expression names a place, which can be looked at twice.
pub(crate) fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Paren(paren) => is_place(&paren.expr),
        Expr::Group(group) => is_place(&group.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) && is_place(&unary.expr),
        Expr::Index(index) => is_place(&index.expr) && is_stable(&index.index),
        _ => false,
    }
}

/// Whether evaluating an expression twice is the same as once.
pub(super) fn is_stable(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(_)) || crate::resolve::local::of_expr(expr).is_some()
}

/// Whether a place is a part of a value that has no name.
pub(super) fn is_inside_a_value(expr: &Expr) -> bool {
    match expr {
        Expr::Field(field) => is_inside_a_value(&field.base),
        Expr::Index(index) => is_inside_a_value(&index.expr),
        Expr::Paren(paren) => is_inside_a_value(&paren.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) && is_inside_a_value(&unary.expr),
        Expr::Path(_) | Expr::Lit(_) => false,
        _ => true,
    }
}
