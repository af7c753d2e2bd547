//! References that go on to a part of what they refer to.
//!
//! ```text
//! while !rest.is_empty() { suspend(rest.len()); rest = &mut rest[1..]; }
//! ```
//!
//! What is lent through a reference to `rest`, as it lies in the frame of a loop, would not live as long as `rest`
//! says. So such a local travels by value. A heuristic, by the names of methods; it costs a move where it is wrong.

use std::collections::BTreeSet;

use syn::{Expr, Type, UnOp};

use super::Find;
use crate::analyze::moves;
use crate::resolve::local::{self, LocalId};

impl Find<'_> {
    /// Whether a value may be a mutable borrow of what a local refers to: directly, or of something that was made of
    /// what names the local.
    pub(super) fn advances(&self, id: LocalId, value: &Expr) -> bool {
        let mut bottoms = Vec::new();
        collect_bottoms(value, false, &mut bottoms);
        let is_mutable = self.is_mutable_reference(id) || lends_mutably(value);
        bottoms.into_iter().any(|(at, is_lent)| match at == id {
            true => is_lent && is_mutable,
            false => self.comes_from(at, id, is_mutable),
        })
    }

    /// Whether one local may borrow from another one, and mutably.
    fn comes_from(&self, borrower: LocalId, lender: LocalId, is_mutable: bool) -> bool {
        let mut seen = BTreeSet::from([borrower]);
        let mut work = vec![borrower];
        while let Some(at) = work.pop() {
            let named = self.named.get(&at).into_iter().flatten().copied();
            work.extend(named.filter(|named| seen.insert(*named)));
        }
        seen.contains(&lender) && (is_mutable || seen.iter().any(|id| self.is_mutable_reference(*id)))
    }

    /// Whether a local is a mutable reference, by its type or by what it is bound to.
    pub(super) fn is_mutable_reference(&self, id: LocalId) -> bool {
        self.mutable.contains(&id)
            || matches!(&self.locals[id].ty, Some(Type::Reference(ty)) if ty.mutability.is_some())
    }
}

/// The locals at the bottom of a chain of methods, fields and references, and whether there is such a chain; of each
/// branch, if the value has some.
fn collect_bottoms(value: &Expr, is_lent: bool, found: &mut Vec<(LocalId, bool)>) {
    let tail = |block: &syn::Block, found: &mut Vec<_>| {
        if let Some(syn::Stmt::Expr(tail, None)) = block.stmts.last() {
            collect_bottoms(tail, is_lent, found);
        }
    };
    match value {
        Expr::Reference(reference) => collect_bottoms(&reference.expr, true, found),
        Expr::MethodCall(call) => collect_bottoms(&call.receiver, true, found),
        // What `?` has become, too.
        Expr::Match(choice) => {
            collect_bottoms(&choice.expr, true, found);
            choice.arms.iter().for_each(|arm| collect_bottoms(&arm.body, is_lent, found));
        }
        Expr::If(branch) => {
            tail(&branch.then_branch, found);
            branch.else_branch.iter().for_each(|(_, otherwise)| collect_bottoms(otherwise, is_lent, found));
        }
        Expr::Block(block) => tail(&block.block, found),
        Expr::Field(field) => collect_bottoms(&field.base, is_lent, found),
        Expr::Index(index) => collect_bottoms(&index.expr, is_lent, found),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
            collect_bottoms(&unary.expr, is_lent, found);
        }
        Expr::Paren(paren) => collect_bottoms(&paren.expr, is_lent, found),
        Expr::Group(group) => collect_bottoms(&group.expr, is_lent, found),
        value => found.extend(local::of_expr(value).map(|id| (id, is_lent))),
    }
}

/// Whether a chain of methods may lend something mutably, by their names.
pub(super) fn lends_mutably(value: &Expr) -> bool {
    match value {
        Expr::Reference(reference) => reference.mutability.is_some(),
        Expr::MethodCall(call) => {
            let method = call.method.to_string();
            method.contains("insert")
                || moves::reborrows_by_convention(&method)
                || lends_mutably(&call.receiver)
        }
        Expr::Match(choice) => lends_mutably(&choice.expr),
        Expr::Field(field) => lends_mutably(&field.base),
        Expr::Index(index) => lends_mutably(&index.expr),
        Expr::Paren(paren) => lends_mutably(&paren.expr),
        Expr::Group(group) => lends_mutably(&group.expr),
        _ => false,
    }
}
