//! `match`, with suspensions in its scrutinee, its guards and its arms.

use syn::{Arm, Expr, ExprMatch};

use super::branch::lets;
use super::builder::{Builder, Dest};
use super::spill::take;
use crate::ir::{self, Kind, Match};

impl Builder<'_> {
    /// The scrutinee's temporaries live to the end of the statement that the `match` is in.
    pub(super) fn match_into(&mut self, mut choice: ExprMatch, dest: Dest) {
        let waits =
            |arm: &Arm| self.cuts(&arm.body) || arm.guard.as_ref().is_some_and(|(_, guard)| self.cuts(guard));
        let outlives = choice.arms.iter().any(waits);
        choice.arms.iter().for_each(|arm| self.refuse_locks_in_guard(arm));
        *choice.expr = if outlives { self.lasting(*choice.expr) } else { self.place(*choice.expr) };
        if is_call(&choice.expr) {
            choice.arms.iter_mut().for_each(|arm| self.bind_unbound_of_arm(arm));
        }
        let waits = |arm: &Arm| self.cuts(&arm.body) && leaves_unbound(&arm.pat);
        if is_call(&choice.expr) && choice.arms.iter().any(waits) {
            *choice.expr = self.bind_scrutinee(*choice.expr);
        }
        self.arms_into(choice, dest);
    }

    /// What an `if let` guard makes lives through its arm, and there is no place for it in front of the guard: which
    /// arm it is, is not known there.
    fn refuse_locks_in_guard(&self, arm: &Arm) {
        let Some((_, guard)) = arm.guard.as_ref().filter(|_| self.cuts(&arm.body)) else { return };
        for looked_into in lets(guard) {
            if self.temporaries().holds_guard(looked_into) {
                let message = "what is locked or borrowed in an `if let` guard stays so through the arm, which yields: \
                               match first, then `if let` in the arm";
                self.report.error(looked_into, message);
            }
        }
    }

    /// What no arm takes of the scrutinee drops behind the value of a `match` that is used up in the same statement.
    pub(super) fn keep_scrutinee(&mut self, choice: &mut Expr) {
        let Expr::Match(choice) = choice else { return };
        if is_call(&choice.expr) && choice.arms.iter().any(|arm| leaves_unbound(&arm.pat)) {
            let scrutinee = self.lasting(take(&mut choice.expr));
            *choice.expr = self.bind_scrutinee(scrutinee);
        }
    }

    /// The arms of a `match` whose scrutinee is ready.
    pub(super) fn arms_into(&mut self, choice: ExprMatch, dest: Dest) {
        let span = choice.match_token.span;
        let suspending_guard =
            choice.arms.iter().position(|arm| arm.guard.as_ref().is_some_and(|(_, guard)| self.cuts(guard)));
        let Some(at) = suspending_guard else {
            let arms = choice.arms.into_iter().map(|arm| self.arm(arm, dest)).collect();
            let node = Match { match_token: choice.match_token, scrutinee: *choice.expr, arms, span };
            return self.push(Kind::Match(node));
        };
        self.match_with_suspending_guard(choice, at, dest);
    }

    fn arm(&mut self, arm: Arm, dest: Dest) -> ir::Arm {
        let body = self.branch(*arm.body, dest);
        ir::Arm { pattern: arm.pat, guard: arm.guard.map(|(_, guard)| *guard), body }
    }

    /// An `if` or `match` of which only the head suspends stays an expression.
    pub(super) fn choice_of_plain_branches(&mut self, expr: Expr) -> Expr {
        match expr {
            Expr::Match(mut choice) => {
                *choice.expr = self.place(*choice.expr);
                Expr::Match(choice)
            }
            Expr::If(mut branch) => {
                *branch.cond = self.condition(*branch.cond);
                Expr::If(branch)
            }
            other => other,
        }
    }

    /// Whether only the head of an `if` or `match` suspends.
    pub(super) fn has_plain_branches(&self, expr: &Expr) -> bool {
        if self.branches_matter(expr) {
            return false;
        }
        match expr {
            Expr::Match(choice) => choice.arms.iter().all(|arm| {
                let guard = arm.guard.as_ref().is_some_and(|(_, guard)| self.cuts(guard));
                !guard && !self.cuts(&arm.body)
            }),
            Expr::If(branch) => {
                let otherwise = branch.else_branch.as_ref();
                !contains_let(&branch.cond)
                    && !self.cuts_block(&branch.then_branch)
                    && !otherwise.is_some_and(|(_, otherwise)| self.cuts(otherwise))
            }
            _ => false,
        }
    }
}

/// Whether a condition is a chain with a `let` in it.
pub(super) fn contains_let(cond: &Expr) -> bool {
    match cond {
        Expr::Let(_) => true,
        Expr::Binary(binary) => contains_let(&binary.left) || contains_let(&binary.right),
        _ => false,
    }
}

/// Whether a value is made where it is matched, and may have something to drop.
pub(super) fn is_call(expr: &Expr) -> bool {
    match expr {
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) => true,
        Expr::Tuple(tuple) => tuple.elems.iter().any(is_call),
        Expr::Struct(literal) => literal.fields.iter().any(|field| is_call(&field.expr)),
        Expr::Paren(paren) => is_call(&paren.expr),
        _ => false,
    }
}

/// Whether a pattern leaves parts of a value where they are, to be dropped behind the `match`.
pub(super) fn leaves_unbound(pattern: &syn::Pat) -> bool {
    struct Unbound(bool);
    impl<'ast> syn::visit::Visit<'ast> for Unbound {
        fn visit_pat(&mut self, pattern: &'ast syn::Pat) {
            self.0 |= match pattern {
                syn::Pat::Wild(_) | syn::Pat::Rest(_) => true,
                syn::Pat::Struct(fields) => fields.rest.is_some(),
                _ => false,
            };
            syn::visit::visit_pat(self, pattern);
        }
    }
    let mut unbound = Unbound(false);
    syn::visit::Visit::visit_pat(&mut unbound, pattern);
    unbound.0
}
