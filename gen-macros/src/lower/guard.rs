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

mod patterns;
mod view;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Arm, Expr, ExprMatch, Pat, parse_quote_spanned};

use super::builder::{Builder, Dest};
use super::made;
use super::matching::contains_let;
use crate::ir::{self, Kind, Match};
use crate::resolve::labels::LabelId;
use patterns::{binds_by_reference, matches_in_several_ways, unbind};
use view::View;

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
        *choice.expr = self.seen_again(*choice.expr);
        self.arms_around_a_guard(choice, at, dest);
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
        if contains_let(&guard) {
            self.report
                .error(&guard, "a yield in an `if let` guard: match first, then yield and test in the arm");
            return;
        }
        let done = self.labels.add("match", span);
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
            *below.expr = made::unit(span);
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
        let turn = self.temporary("turn", span);
        self.locals[turn].mutable = true;
        let name = self.locals.marked(turn);
        self.stmt(parse_quote_spanned!(span=> let mut #name = 0usize;));
        let label = self.labels.add("ask", span);
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
}

fn is_reference(expr: &Expr) -> bool {
    matches!(expr, Expr::Reference(_))
}
