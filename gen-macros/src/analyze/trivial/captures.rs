//! Closures that own what they took along, and what is made of them.

use syn::{Expr, Stmt};

use super::Classify;
use crate::resolve::local;

impl Classify<'_> {
    /// `move || ..`, by itself, at the end of a block, or by another name.
    pub(super) fn owns_captures(&self, value: &Expr) -> bool {
        match value {
            Expr::Closure(closure) => closure.capture.is_some(),
            Expr::Paren(paren) => self.owns_captures(&paren.expr),
            Expr::Block(block) => {
                matches!(block.block.stmts.last(), Some(Stmt::Expr(value, None)) if self.owns_captures(value))
            }
            value => local::of_expr(value).is_some_and(|id| self.closures.contains(&id)),
        }
    }

    /// `(move || .., 1)`, `Some(closure)`
    pub(super) fn contains_captures(&self, value: &Expr) -> bool {
        let is_or_contains = |value: &Expr| self.owns_captures(value) || self.contains_captures(value);
        match value {
            Expr::Tuple(tuple) => tuple.elems.iter().any(is_or_contains),
            Expr::Array(array) => array.elems.iter().any(is_or_contains),
            Expr::Struct(literal) => literal.fields.iter().any(|field| is_or_contains(&field.expr)),
            Expr::Call(call) => makes_variant(&call.func) && call.args.iter().any(is_or_contains),
            Expr::Paren(paren) => self.contains_captures(&paren.expr),
            value => local::of_expr(value).is_some_and(|id| self.adapters.contains(&id)),
        }
    }
}

/// `Some`, `Pair`, `Shape::Round`
fn makes_variant(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    let last = path.path.segments.last().map(|last| last.ident.to_string());
    last.is_some_and(|name| name.starts_with(char::is_uppercase))
}
