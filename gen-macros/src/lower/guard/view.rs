//! What a piece of a guard sees: the bindings of its pattern, for as long as the piece runs.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{BinOp, Expr, Pat, Stmt, parse_quote_spanned};

use super::super::builder::Builder;
use crate::ir::{Kind, Node};
use crate::resolve::local::{self, LocalId};

/// How a piece of a guard gets to see what the pattern binds.
pub(super) struct View {
    pub(super) pattern: Pat,
    pub(super) scrutinee: Expr,
    pub(super) bound: BTreeSet<LocalId>,
    /// Which of the ways to match the guard is asked about, if there are several.
    pub(super) turn: Option<LocalId>,
    pub(super) span: Span,
}

impl View {
    pub(super) fn new(pattern: &Pat, scrutinee: &Expr, turn: Option<LocalId>, span: Span) -> Self {
        let bound = local::mentioned(&pattern.to_token_stream());
        View { pattern: pattern.clone(), scrutinee: scrutinee.clone(), bound, turn, span }
    }

    fn is_in(&self, tokens: &TokenStream) -> bool {
        self.bound.iter().any(|id| local::mentions(tokens, *id))
    }
}

impl Builder<'_> {
    /// Puts everything in the nodes that mentions a binding under the pattern.
    pub(super) fn look(&mut self, nodes: &mut [Node], view: &View) {
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
    pub(super) fn look_at(&mut self, expr: &mut Expr, view: &View) {
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
    pub(super) fn under(&mut self, view: &View, expr: Expr, otherwise: Expr) -> Expr {
        let (span, pattern, scrutinee) = (view.span, &view.pattern, &view.scrutinee);
        let label = self.labels.add("guard", span);
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
