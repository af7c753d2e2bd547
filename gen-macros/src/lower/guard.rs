//! Guards that suspend: whether their pattern still holds is asked again after each resume.
//!
//! Until a guard has said yes, nothing may be moved, and nothing may borrow while the generator is suspended. So
//! each piece of the guard runs under the pattern by itself, as a guard of rustc's own:
//!
//! ```text
//! n if yield n.len()
//! ```
//!
//! becomes
//!
//! ```text
//! suspend('guard: { match s { n if break 'guard n.len() => {} _ => {} } unreachable }) -> r; if r { .. }
//! ```
//!
//! An arm whose pattern may match in several ways asks its guard for each of them, until it says yes.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Arm, BinOp, Expr, ExprMatch, Pat, Stmt, parse_quote_spanned};

use super::builder::{Builder, Dest};
use crate::ir::{self, Kind, Match, Node};
use crate::resolve::labels::LabelId;
use crate::resolve::local::{self, LocalId};

/// How a piece of a guard gets to see what the pattern binds.
struct View {
    pattern: Pat,
    scrutinee: Expr,
    bound: BTreeSet<LocalId>,
    /// Which of the ways to match the guard is asked about, if there are several.
    turn: Option<LocalId>,
    span: Span,
}

impl Builder<'_> {
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
    pub(super) fn match_with_suspending_guard(&mut self, mut choice: ExprMatch, at: usize, dest: Dest) {
        self.scoped(choice.match_token.span, |this| {
            *choice.expr = this.seen_again(*choice.expr);
            this.arms_around_a_guard(choice, at, dest);
        });
    }

    /// A scrutinee for which matching on it once more is the same as the first time.
    fn seen_again(&mut self, scrutinee: Expr) -> Expr {
        match scrutinee {
            scrutinee @ (Expr::Path(_) | Expr::Field(_) | Expr::Index(_)) => self.stable_place(scrutinee),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.stable_place(Expr::Unary(unary))
            }
            Expr::Reference(mut reference) => {
                *reference.expr = self.stable_place(*reference.expr);
                Expr::Reference(reference)
            }
            Expr::Paren(paren) => self.seen_again(*paren.expr),
            Expr::Group(group) => self.seen_again(*group.expr),
            Expr::Tuple(mut tuple) if tuple.elems.iter().all(is_reference) => {
                let elems = std::mem::take(&mut tuple.elems);
                tuple.elems = elems.into_iter().map(|elem| self.seen_again(elem)).collect();
                Expr::Tuple(tuple)
            }
            value => self.bind_scrutinee(value),
        }
    }

    fn arms_around_a_guard(&mut self, mut choice: ExprMatch, at: usize, dest: Dest) {
        let span = choice.match_token.span;
        let (scrutinee, match_token) = ((*choice.expr).clone(), choice.match_token);
        let mut before = std::mem::take(&mut choice.arms);
        choice.arms = before.split_off(at + 1);
        let Some(mut guarded) = before.pop() else { return };
        let Some((_, guard)) = guarded.guard.take() else { return };
        if binds_by_reference(&guarded.pat) {
            self.report.error(
                &guard,
                "a yield in the guard of an arm that binds by reference: match first, then yield and test in the arm",
            );
            return;
        }
        let done = self.labels.add("match");
        let mut outer = self.nested(span, |this| {
            let mut arms: Vec<ir::Arm> =
                before.into_iter().map(|arm| this.arm_then_leave(arm, dest, done)).collect();
            let several = matches_in_several_ways(&guarded.pat);
            let asked = match several {
                true => (parse_quote_spanned!(span=> _), this.nested(span, |_| {})),
                false => {
                    let mut tested = guarded.pat.clone();
                    unbind(&mut tested);
                    let view = View::new(&guarded.pat, &scrutinee, None, span);
                    (tested, this.nested(span, |this| this.ask(view, &guard, &guarded.body, dest, done)))
                }
            };
            let (pattern, body) = asked;
            arms.push(ir::Arm { pattern, guard: None, body });
            if !several {
                let nothing = this.nested(span, |_| {});
                arms.push(ir::Arm { pattern: parse_quote_spanned!(span=> _), guard: None, body: nothing });
            }
            if !several || arms.len() > 1 {
                let scrutinee = scrutinee.clone();
                this.push(Kind::Match(Match { match_token, scrutinee, arms, span }));
            }
            if several {
                this.ask_each(&guarded.pat, &scrutinee, &guard, &guarded.body, dest, done);
            }
            this.arms_below(choice, dest);
        });
        outer.label = Some(done);
        self.push(Kind::Block(outer));
    }

    fn arm_then_leave(&mut self, arm: Arm, dest: Dest, done: LabelId) -> ir::Arm {
        let span = arm.pat.span();
        let body = self.nested(span, |this| {
            let body = this.branch(*arm.body, dest);
            this.push(Kind::Block(body));
            this.leave(done, span);
        });
        ir::Arm { pattern: arm.pat, guard: arm.guard.map(|(_, guard)| *guard), body }
    }

    fn leave(&mut self, done: LabelId, span: Span) {
        let label = self.labels.marked(done, span);
        self.stmt(parse_quote_spanned!(span=> break #label;));
    }

    /// The arms behind the one whose guard said no.
    fn arms_below(&mut self, mut below: ExprMatch, dest: Dest) {
        let span = below.match_token.span;
        let runtime = &self.generator.options.runtime;
        below.arms.push(parse_quote_spanned!(span=> _ => #runtime::__private::other_state(),));
        // Wildcards do not look at the value, so there is none to hold for them.
        if below.arms.iter().all(|arm| matches!(arm.pat, Pat::Wild(_))) {
            *below.expr = parse_quote_spanned!(span=> ());
        }
        self.arms_into(below, dest);
    }

    /// The guard, the arm if it says yes, and the way out.
    fn ask(&mut self, view: View, guard: &Expr, body: &Expr, dest: Dest, done: LabelId) {
        let span = view.span;
        let mut cond = parse_quote_spanned!(span=> false);
        let mut asked = self.nested(span, |this| cond = this.condition(guard.clone()));
        self.look(&mut asked.nodes, &view);
        self.look_at(&mut cond, &view);
        self.append(asked.nodes);
        let then = self.nested(span, |this| {
            let body = this.branch(body.clone(), dest);
            if view.bound.is_empty() {
                this.push(Kind::Block(body));
            } else {
                this.take(view, body, dest);
            }
            this.leave(done, span);
        });
        let if_token = syn::Token![if](span);
        self.push(Kind::If(ir::If { if_token, cond, then, otherwise: None }));
    }

    /// The arm, with what its pattern binds.
    fn take(&mut self, view: View, body: ir::Block, dest: Dest) {
        let span = view.span;
        let runtime = &self.generator.options.runtime;
        let other = parse_quote_spanned!(span=> #runtime::__private::other_state());
        let never = self.nested(span, |this| this.put(other, dest));
        let guard = view.turn.map(|turn| {
            let turn = self.locals.marked(turn);
            parse_quote_spanned!(span=> { #turn -= 1; #turn == 0 })
        });
        let wild = parse_quote_spanned!(span=> _);
        let arms = vec![
            ir::Arm { pattern: view.pattern, guard, body },
            ir::Arm { pattern: wild, guard: None, body: never },
        ];
        let match_token = syn::Token![match](span);
        self.push(Kind::Match(Match { match_token, scrutinee: view.scrutinee, arms, span }));
    }

    /// Input: `A(n) | B(n) if yield n => b`
    ///
    /// Output, where each `match` counts its guard's turns down:
    ///
    /// ```text
    /// let turn = 0;
    /// 'ask: loop { turn += 1; if no turn-th way to match { break 'ask } suspend(n) -> r; if r { b; break 'match } }
    /// ```
    fn ask_each(
        &mut self,
        pattern: &Pat,
        scrutinee: &Expr,
        guard: &Expr,
        body: &Expr,
        dest: Dest,
        done: LabelId,
    ) {
        let span = guard.span();
        let turn = self.temporary("turn");
        self.locals[turn].mutable = true;
        let name = self.locals.marked(turn);
        self.stmt(parse_quote_spanned!(span=> let mut #name = 0usize;));
        let label = self.labels.add("ask");
        let around = self.labels.marked(label, span);
        let turns = self.nested(span, |this| {
            this.stmt(parse_quote_spanned!(span=> #name += 1;));
            let view = View::new(pattern, scrutinee, Some(turn), span);
            let none = parse_quote_spanned!(span=> false);
            let matched = this.under(&view, parse_quote_spanned!(span=> true), none);
            this.stmt(parse_quote_spanned!(span=> if !#matched { break #around }));
            this.ask(view, guard, body, dest, done);
        });
        self.push(Kind::Loop(ir::Loop { label, body: turns }));
    }

    /// Puts everything in the nodes that mentions a binding under the pattern.
    fn look(&mut self, nodes: &mut [Node], view: &View) {
        for node in nodes {
            match &mut node.kind {
                Kind::Stmt(Stmt::Local(binding)) => {
                    if let Some(init) = &mut binding.init {
                        self.look_at(&mut init.expr, view);
                        if let Some((_, diverge)) = &mut init.diverge {
                            self.look_at(diverge, view);
                            **diverge = parse_quote_spanned!(view.span=> { #diverge });
                        }
                    }
                }
                Kind::Stmt(Stmt::Expr(expr, _)) => self.look_at(expr, view),
                Kind::Stmt(stmt @ Stmt::Macro(_)) => {
                    let mut expr = parse_quote_spanned!(view.span=> { #stmt });
                    self.look_at(&mut expr, view);
                    *stmt = Stmt::Expr(expr, Some(syn::Token![;](view.span)));
                }
                Kind::Stmt(Stmt::Item(_)) => {}
                Kind::Suspend(suspend) => self.look_at(&mut suspend.value, view),
                Kind::If(branch) => self.look_at(&mut branch.cond, view),
                Kind::Match(choice) => {
                    self.look_at(&mut choice.scrutinee, view);
                    choice
                        .arms
                        .iter_mut()
                        .flat_map(|arm| &mut arm.guard)
                        .for_each(|guard| self.look_at(guard, view));
                }
                Kind::LetElse(binding) => self.look_at(&mut binding.init, view),
                Kind::Block(_) | Kind::Loop(_) => {}
            }
            node.children_mut().into_iter().for_each(|child| self.look(&mut child.nodes, view));
        }
    }

    /// Puts an expression under the pattern if it mentions a binding; the operands of a chain with `let` each.
    fn look_at(&mut self, expr: &mut Expr, view: &View) {
        match expr {
            Expr::Let(binding) => self.look_at(&mut binding.expr, view),
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
                self.look_at(&mut binary.left, view);
                self.look_at(&mut binary.right, view);
            }
            expr if view.is_in(&expr.to_token_stream()) => {
                let runtime = &self.generator.options.runtime;
                let other = parse_quote_spanned!(view.span=> #runtime::__private::other_state());
                *expr = self.under(view, expr.clone(), other);
            }
            _ => {}
        }
    }

    /// The value of an expression under the pattern, or `otherwise`.
    fn under(&mut self, view: &View, expr: Expr, otherwise: Expr) -> Expr {
        let (span, pattern, scrutinee) = (view.span, &view.pattern, &view.scrutinee);
        let label = self.labels.add("guard");
        let label = self.labels.marked(label, span);
        let count = view.turn.map(|turn| {
            let (left, turn) = (Ident::new("left", Span::mixed_site()), self.locals.marked(turn));
            (quote::quote!(let mut #left = #turn;), quote::quote!({ #left -= 1; #left == 0 } &&))
        });
        let (counter, is_turn) = count.unwrap_or_default();
        parse_quote_spanned! {span=>
            #label: {
                #counter
                match #scrutinee { #pattern if #is_turn (break #label (#expr)) => {} _ => {} }
                #otherwise
            }
        }
    }
}

impl View {
    fn new(pattern: &Pat, scrutinee: &Expr, turn: Option<LocalId>, span: Span) -> Self {
        let bound = local::mentioned(&pattern.to_token_stream());
        View { pattern: pattern.clone(), scrutinee: scrutinee.clone(), bound, turn, span }
    }

    fn is_in(&self, tokens: &TokenStream) -> bool {
        self.bound.iter().any(|id| local::mentions(tokens, *id))
    }
}

fn is_reference(expr: &Expr) -> bool {
    matches!(expr, Expr::Reference(_))
}

/// Replaces the bindings by wildcards.
fn unbind(pattern: &mut Pat) {
    struct Unbind;
    impl syn::visit_mut::VisitMut for Unbind {
        fn visit_pat_mut(&mut self, pattern: &mut Pat) {
            syn::visit_mut::visit_pat_mut(self, pattern);
            let Pat::Ident(name) = pattern else { return };
            if local::of(&name.ident).is_some() {
                *pattern = match name.subpat.take() {
                    Some((_, inner)) => *inner,
                    None => parse_quote_spanned!(name.ident.span()=> _),
                };
            }
        }
    }
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Unbind, pattern);
}

fn binds_by_reference(pattern: &Pat) -> bool {
    struct ByReference(bool);
    impl<'ast> Visit<'ast> for ByReference {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.0 |= pattern.by_ref.is_some();
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut by_reference = ByReference(false);
    by_reference.visit_pat(pattern);
    by_reference.0
}

/// Whether more than one alternative of a pattern may match the same value.
fn matches_in_several_ways(pattern: &Pat) -> bool {
    struct Overlap(bool);
    impl<'ast> Visit<'ast> for Overlap {
        fn visit_pat_or(&mut self, or: &'ast syn::PatOr) {
            let mut seen = Vec::new();
            for case in &or.cases {
                let distinct = match case {
                    Pat::Lit(literal) => Some(literal.to_token_stream().to_string()),
                    Pat::TupleStruct(variant) => Some(variant.path.to_token_stream().to_string()),
                    Pat::Struct(variant) => Some(variant.path.to_token_stream().to_string()),
                    _ => None,
                };
                self.0 |= distinct.as_ref().is_none_or(|case| seen.contains(case));
                seen.extend(distinct);
            }
            syn::visit::visit_pat_or(self, or);
        }
    }
    let mut overlap = Overlap(false);
    overlap.visit_pat(pattern);
    overlap.0
}
