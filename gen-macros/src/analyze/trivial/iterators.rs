//! Iterators that the body makes: what they give away, and what they own.

use quote::ToTokens;
use syn::{Expr, Type};

use super::{Class, Classify};
use crate::analyze::moves;
use crate::analyze::visible::bound;
use crate::resolve::local;

impl Classify<'_> {
    /// `xs.map(move |x| x + n.len())`, if `n` may have a drop.
    pub(super) fn is_owning_adapter(&self, value: &Expr) -> bool {
        let Expr::MethodCall(call) = value else { return false };
        let owns = |argument: &Expr| match argument {
            Expr::Closure(closure) if closure.capture.is_some() => {
                let named = local::mentioned(&closure.body.to_token_stream());
                let own: Vec<_> = closure.inputs.iter().flat_map(bound).collect();
                named.into_iter().any(|id| !own.contains(&id) && self.classes[id.0] < Class::NothingToDrop)
            }
            _ => false,
        };
        moves::adapts(&call.method.to_string())
            && (call.args.iter().any(owns) || self.is_owning_adapter(&call.receiver))
    }

    /// `0..n`, by itself, reversed or stepped, and as a `for` wraps it.
    pub(super) fn is_primitive_range(&self, value: &Expr) -> bool {
        match value {
            Expr::Range(range) => {
                let mut ends = range.start.iter().chain(&range.end);
                ends.any(|end| self.of_value(end) == Class::Primitive)
            }
            Expr::Paren(paren) => self.is_primitive_range(&paren.expr),
            Expr::MethodCall(call) if call.method == "rev" || call.method == "step_by" => {
                self.is_primitive_range(&call.receiver)
            }
            Expr::Call(call) => match (&*call.func, call.args.first()) {
                (Expr::Path(path), Some(argument)) => {
                    path.path.segments.last().is_some_and(|last| last.ident == "into_iter")
                        && self.is_primitive_range(argument)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// `into_iter(&list)`, `into_iter(list.iter().enumerate())`
    pub(super) fn iterates_references(&self, value: &Expr) -> bool {
        match value {
            Expr::Call(call) => match (&*call.func, call.args.first()) {
                (Expr::Path(path), Some(argument)) => {
                    let makes = path.path.segments.last().is_some_and(|last| last.ident == "into_iter");
                    makes && (self.is_reference(argument) || self.iterates_references(argument))
                }
                _ => false,
            },
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                moves::iterates_references_by_convention(&name)
                    || moves::passes_items_on(&name) && self.iterates_references(&call.receiver)
            }
            Expr::Paren(paren) => self.iterates_references(&paren.expr),
            _ => false,
        }
    }

    /// `&list`, or a local of a type that is written so.
    fn is_reference(&self, value: &Expr) -> bool {
        let declared = local::of_expr(value).and_then(|id| self.locals[id].ty.as_ref());
        matches!(value, Expr::Reference(_)) || matches!(declared, Some(Type::Reference(_)))
    }
}
