//! `match`, with suspensions in its scrutinee, its guards and its arms.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Arm, Expr, ExprMatch, parse_quote_spanned};

use super::builder::{Builder, Dest};
use crate::ir::{self, Kind, Match};
use crate::resolve::local;

impl Builder<'_> {
    pub(super) fn match_into(&mut self, mut choice: ExprMatch, dest: Dest) {
        let span = choice.match_token.span;
        choice.expr = Box::new(self.place(*choice.expr));
        let waits = |arm: &Arm| self.cuts(&arm.body) && leaves_unbound(&arm.pat);
        if is_call(&choice.expr) && choice.arms.iter().any(waits) {
            return self.scoped(span, |this| {
                choice.expr = Box::new(this.bind_scrutinee(*choice.expr));
                this.match_into(choice, dest);
            });
        }
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

    /// A guard that says no goes on with the arms below its own.
    ///
    /// Input: `match s { A => a, B if yield g => b, C => c }`
    ///
    /// Output:
    ///
    /// ```text
    /// 'match: {
    ///     match s { A => { a; break 'match } B => { suspend(g) -> r; if r { b; break 'match } } _ => {} }
    ///     match s { C => { c; break 'match } _ => unreachable }
    /// }
    /// ```
    fn match_with_suspending_guard(&mut self, mut choice: ExprMatch, at: usize, dest: Dest) {
        let span = choice.match_token.span;
        let scrutinee = match is_place(&choice.expr) {
            true => *choice.expr,
            false => self.bind_scrutinee(*choice.expr),
        };
        let rest = choice.arms.split_off(at + 1);
        let Some(mut guarded) = choice.arms.pop() else { return };
        let Some((if_token, guard)) = guarded.guard.take() else { return };
        if binds_by_reference(&guarded.pat) {
            self.report.error(
                &guard,
                "a yield in the guard of an arm that binds by reference: match first, then yield and test in the arm",
            );
            return;
        }
        let done = self.labels.add("match", span);
        let label = self.labels.marked(done, span);
        let mut outer = self.nested(span, |this| {
            let mut arms: Vec<ir::Arm> = Vec::new();
            for arm in choice.arms {
                arms.push(this.arm_then_leave(arm, dest, &label));
            }
            // Until the guard has said yes, nothing may be moved: only what it names is bound for it.
            let mut tested = guarded.pat.clone();
            let unbound = unbind(&mut tested, &guard.to_token_stream());
            let body = this.nested(span, |this| {
                let cond = this.value(*guard);
                let then = this.nested(span, |this| {
                    let body = this.branch(*guarded.body, dest);
                    if unbound {
                        let runtime = &this.generator.options.runtime;
                        let other = parse_quote_spanned!(span=> #runtime::__private::other_state());
                        let never = this.nested(span, |this| this.put(other, dest));
                        let wild = parse_quote_spanned!(span=> _);
                        let arms = vec![
                            ir::Arm { pattern: guarded.pat, guard: None, body },
                            ir::Arm { pattern: wild, guard: None, body: never },
                        ];
                        let scrutinee = scrutinee.clone();
                        this.push(Kind::Match(Match {
                            match_token: choice.match_token,
                            scrutinee,
                            arms,
                            span,
                        }));
                    } else {
                        this.push(Kind::Block(body));
                    }
                    this.stmt(parse_quote_spanned!(span=> break #label;));
                });
                this.push(Kind::If(ir::If { if_token, cond, then, otherwise: None }));
            });
            arms.push(ir::Arm { pattern: tested, guard: None, body });
            let nothing = this.nested(span, |_| {});
            arms.push(ir::Arm { pattern: parse_quote_spanned!(span=> _), guard: None, body: nothing });
            this.push(Kind::Match(Match {
                match_token: choice.match_token,
                scrutinee: scrutinee.clone(),
                arms,
                span,
            }));
            let runtime = &this.generator.options.runtime;
            let mut rest = rest;
            rest.push(parse_quote_spanned!(span=> _ => #runtime::__private::other_state(),));
            // Wildcards do not look at the value, so there is none to hold for them.
            let scrutinee = match rest.iter().all(|arm| matches!(arm.pat, syn::Pat::Wild(_))) {
                true => parse_quote_spanned!(span=> ()),
                false => scrutinee,
            };
            let below = ExprMatch {
                attrs: Vec::new(),
                match_token: choice.match_token,
                expr: Box::new(scrutinee),
                brace_token: choice.brace_token,
                arms: rest,
            };
            this.match_into(below, dest);
        });
        outer.label = Some(done);
        self.push(Kind::Block(outer));
    }

    fn arm_then_leave(&mut self, arm: Arm, dest: Dest, label: &syn::Lifetime) -> ir::Arm {
        let span = arm.pat.span();
        let body = self.nested(span, |this| {
            let body = this.branch(*arm.body, dest);
            this.push(Kind::Block(body));
            this.stmt(parse_quote_spanned!(span=> break #label;));
        });
        ir::Arm { pattern: arm.pat, guard: arm.guard.map(|(_, guard)| *guard), body }
    }

    /// An `if` or `match` of which only the head suspends stays an expression.
    pub(super) fn choice_of_plain_branches(&mut self, expr: &Expr) -> Option<Expr> {
        if self.branches_matter(expr) {
            return None;
        }
        match expr {
            Expr::Match(choice) => {
                let plain = choice.arms.iter().all(|arm| {
                    let guard = arm.guard.as_ref().is_some_and(|(_, guard)| self.cuts(guard));
                    !guard && !self.cuts(&arm.body)
                });
                if !plain {
                    return None;
                }
                let mut choice = choice.clone();
                *choice.expr = self.place(*choice.expr);
                Some(Expr::Match(choice))
            }
            Expr::If(branch) if !contains_let(&branch.cond) => {
                let plain = !self.cuts_block(&branch.then_branch)
                    && !branch.else_branch.as_ref().is_some_and(|(_, otherwise)| self.cuts(otherwise));
                if !plain {
                    return None;
                }
                let mut branch = branch.clone();
                *branch.cond = self.value(*branch.cond);
                Some(Expr::If(branch))
            }
            _ => None,
        }
    }
}

fn contains_let(cond: &Expr) -> bool {
    match cond {
        Expr::Let(_) => true,
        Expr::Binary(binary) => contains_let(&binary.left) || contains_let(&binary.right),
        _ => false,
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

/// Whether a value is made where it is matched, and may have something to drop.
pub(super) fn is_call(expr: &Expr) -> bool {
    match expr {
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) => true,
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

/// Replaces the bindings that `guard` does not name by wildcards, and tells whether there were any.
fn unbind(pattern: &mut syn::Pat, guard: &TokenStream) -> bool {
    struct Unbind<'a>(&'a TokenStream, bool);
    impl syn::visit_mut::VisitMut for Unbind<'_> {
        fn visit_pat_mut(&mut self, pattern: &mut syn::Pat) {
            syn::visit_mut::visit_pat_mut(self, pattern);
            let syn::Pat::Ident(name) = pattern else { return };
            if local::of(&name.ident).is_none_or(|id| local::mentions(self.0, id)) {
                return;
            }
            self.1 = true;
            *pattern = match name.subpat.take() {
                Some((_, inner)) => *inner,
                None => parse_quote_spanned!(name.ident.span()=> _),
            };
        }
    }
    let mut unbind = Unbind(guard, false);
    syn::visit_mut::VisitMut::visit_pat_mut(&mut unbind, pattern);
    unbind.1
}

fn binds_by_reference(pattern: &syn::Pat) -> bool {
    struct ByReference(bool);
    impl<'ast> syn::visit::Visit<'ast> for ByReference {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.0 |= pattern.by_ref.is_some();
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut by_reference = ByReference(false);
    syn::visit::Visit::visit_pat(&mut by_reference, pattern);
    by_reference.0
}
