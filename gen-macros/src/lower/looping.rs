//! Loops that suspend: all become `loop`.

use proc_macro2::{Span, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprForLoop, ExprLoop, ExprWhile, Item, Macro, Pat, Stmt, parse_quote_spanned};

use super::builder::{Builder, Dest};
use super::made;
use crate::ir::{Kind, Loop};
use crate::parse::std_macro::StdMacro;
use crate::parse::words;
use crate::resolve::labels::{self, LabelId};
use crate::resolve::local::Locals;

impl Builder<'_> {
    pub(super) fn loop_into(&mut self, mut looping: ExprLoop, dest: Dest) {
        let Some(label) = looping.label.as_ref().and_then(|label| labels::of(&label.name)) else { return };
        self.targets.insert(label, dest);
        self.assign_breaks(&mut looping.body, label, dest);
        let body = self.block(looping.body, Dest::Discard);
        self.push(Kind::Loop(Loop { label, body }));
    }

    /// Input: `'a: while cond { body }`
    ///
    /// Output: `'a: loop { if cond { body } else { break 'a } }`
    pub(super) fn while_into(&mut self, looping: ExprWhile, dest: Dest) {
        let span = looping.while_token.span;
        let ExprWhile { label, cond, body, .. } = looping;
        let Some(target) = label.as_ref().map(|label| label.name.clone()) else { return };
        let turn = made::choice(*cond, body, made::jump(target, None, span), span);
        self.loop_into(made::looping(label, turn, span), Dest::Discard);
        self.put(made::unit(span), dest);
    }

    /// Input: `'a: for pattern in iterable { body }`
    ///
    /// Output:
    ///
    /// ```text
    /// {
    ///     let mut iter = IntoIterator::into_iter(iterable);
    ///     'a: loop { match Iterator::next(&mut iter) { Some(pattern) => body, _ => break 'a } }
    /// }
    /// ```
    pub(super) fn for_into(&mut self, looping: ExprForLoop, dest: Dest) {
        let span = looping.for_token.span;
        let ExprForLoop { label, pat, expr, body, .. } = looping;
        let Some(target) = label.as_ref().map(|label| label.name.clone()) else { return };
        // All that is asked of the iterable is asked where it stands, as rustc itself does.
        let (first, last) = ends(&expr);
        let runtime = self.generator.options.runtime_between(first, last);
        let block = self.nested(span, |this| {
            let iterable = this.lasting(*expr);
            let into_iter = made::path(made::private(&runtime, &["IntoIterator", "into_iter"], last));
            let begun = made::call(into_iter, iterable, first);
            let iter = this.bind_temporary_at("iter", begun, span);
            let iter = this.mention_between(iter, first, last);
            let next = made::path(made::private(&runtime, &["Iterator", "next"], last));
            let advanced = made::call(next, iter, last);
            // Whether the pattern takes every item is for the plain reading to find out.
            let choice = |value: Expr, pattern: Pat, body: Expr| {
                let otherwise = made::jump(target.clone(), None, span);
                let arms = vec![made::arm(pattern, body, span), made::arm(made::wild(span), otherwise, span)];
                made::matching(value, arms, span)
            };
            let (item, body) = match *pat {
                // A type of one's own may have a drop, so that the item is there until its turn ends.
                Pat::Struct(_) | Pat::TupleStruct(_) => {
                    let item = this.temporary("item", span);
                    let item = this.locals.marked(item);
                    let body = choice(made::name(item.clone()), *pat, made::braced(body));
                    (made::bound(item, None), body)
                }
                pattern => (pattern, made::braced(body)),
            };
            let some = made::variant(made::private(&runtime, &["Some"], last), item, last);
            let turn = choice(advanced, some, body);
            this.loop_into(made::looping(label, turn, span), Dest::Discard);
        });
        self.push(Kind::Block(block));
        self.put(made::unit(span), dest);
    }

    /// Input: `break 'a value`
    ///
    /// Output: `{ result = value; break 'a }`
    pub(super) fn assign_breaks(&mut self, body: &mut Block, label: LabelId, dest: Dest) {
        AssignBreaks { label, dest, locals: self.locals, runtime: &self.generator.options.runtime }
            .visit_block_mut(body);
    }
}

impl Builder<'_> {
    /// `&mut iter`, from the first token of the iterable to its last.
    fn mention_between(&self, iter: Expr, first: Span, last: Span) -> Expr {
        let iter = match crate::resolve::local::of_expr(&iter) {
            Some(id) => self.mention_at(id, last),
            None => iter,
        };
        made::borrowed(iter, first)
    }
}

/// The spans of an expression's first and last tokens.
fn ends(expr: &Expr) -> (Span, Span) {
    let tokens: Vec<_> = expr.to_token_stream().into_iter().collect();
    let span = |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
    (span(tokens.first()), span(tokens.last()))
}

struct AssignBreaks<'a> {
    label: LabelId,
    dest: Dest,
    locals: &'a Locals,
    runtime: &'a syn::Path,
}

impl VisitMut for AssignBreaks<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if matches!(expr, Expr::Closure(_) | Expr::Async(_) | Expr::Const(_)) {
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
        let Expr::Break(jump) = expr else { return };
        if jump.label.as_ref().and_then(labels::of) != Some(self.label) {
            return;
        }
        let span = jump.break_token.span;
        let runtime = self.runtime;
        *expr = match (self.dest, jump.expr.take()) {
            (Dest::Discard, None) => return,
            (Dest::Discard, Some(value)) => {
                let jump = Expr::Break(jump.clone());
                made::block_expr(vec![made::statement(*value, span), Stmt::Expr(jump, None)], span)
            }
            (Dest::Assign(result), value) => {
                let value = value.map_or_else(|| made::unit(span), |value| *value);
                let assignment = made::assignment(self.locals.marked(result), value, span);
                let jump = Expr::Break(jump.clone());
                made::block_expr(vec![assignment, Stmt::Expr(jump, None)], span)
            }
            (Dest::Return, value) => {
                let value = value.unwrap_or_else(|| Box::new(made::unit(span)));
                parse_quote_spanned!(span=> return #runtime::__private::Step::Complete(#value))
            }
        };
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        if words::any_word(&mac.tokens, &["break"]) {
            StdMacro::each_expr_of(mac, |argument| self.visit_expr_mut(argument));
        }
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}
