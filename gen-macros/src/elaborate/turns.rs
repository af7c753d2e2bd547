//! Locals that are bound together, bound one after the other.
//!
//! A drop flag drops where it is declared, just outside of its local. Where one pattern, or the list of
//! parameters, binds several locals, there is no place between two of them, so one is made:
//!
//! Input, with a flag for `a`:
//!
//! ```text
//! let (a, b) = pair();
//! ```
//!
//! Output:
//!
//! ```text
//! let (a_1, b_1) = pair(); let a = a_1; let b = b_1;
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, ExprForLoop, ExprIf, ExprWhile, Macro, Pat, Stmt, parse_quote};

use crate::analyze::trivial::Trivial;
use crate::analyze::visible::{bound, bound_by_arm, bound_by_condition};
use crate::parse::std_macro::StdMacro;
use crate::resolve::Resolved;
use crate::resolve::local::{self, Local, LocalId, Locals};

/// Binds every local that shares its binding with a flagged one in a turn of its own.
pub(super) fn bind_in_turn(source: &mut Resolved, flagged: &BTreeSet<LocalId>, trivial: &Trivial) {
    let Resolved { locals, arguments, body, .. } = source;
    let mut turns = Turns { locals, flagged, trivial };
    turns.visit_block_mut(body);
    let parameters = turns.parameters(arguments);
    body.stmts.splice(0..0, parameters);
}

struct Turns<'a> {
    locals: &'a mut Locals,
    flagged: &'a BTreeSet<LocalId>,
    trivial: &'a Trivial,
}

/// A local and the one that is bound in its place.
type Turn = (LocalId, LocalId);

impl Turns<'_> {
    /// A turn for each local from the first flagged one on, unless there is only one that may drop.
    fn turns(&mut self, bound: Vec<LocalId>) -> Vec<Turn> {
        if bound.iter().filter(|id| !self.trivial.has_nothing_to_drop(**id)).count() < 2 {
            return Vec::new();
        }
        let late = bound.into_iter().skip_while(|id| !self.flagged.contains(id));
        late.map(|id| {
            let first = Local { mutable: false, ..self.locals[id].clone() };
            (id, self.locals.add(first))
        })
        .collect()
    }

    fn bindings(&self, turns: &[Turn]) -> Vec<Stmt> {
        turns
            .iter()
            .map(|(id, first)| {
                let mutability = self.locals[*id].mutable.then(<syn::Token![mut]>::default);
                let (name, first) = (self.locals.marked(*id), self.locals.marked(*first));
                parse_quote!(let #mutability #name = #first;)
            })
            .collect()
    }

    fn parameters(&mut self, arguments: &mut [LocalId]) -> Vec<Stmt> {
        let turns = self.turns(arguments.to_vec());
        for argument in arguments {
            let turn = turns.iter().find(|(id, _)| id == argument);
            *argument = turn.map_or(*argument, |(_, first)| *first);
        }
        self.bindings(&turns)
    }

    /// Binds the first names in a pattern instead.
    fn pattern(&self, pattern: &mut Pat, turns: &[Turn]) {
        struct Pattern<'a>(&'a Locals, &'a [Turn]);
        impl VisitMut for Pattern<'_> {
            fn visit_pat_ident_mut(&mut self, pattern: &mut syn::PatIdent) {
                if let Some(first) = renamed(self.0, self.1, &pattern.ident) {
                    pattern.ident = first;
                    pattern.mutability = None;
                }
                visit_mut::visit_pat_ident_mut(self, pattern);
            }
        }
        Pattern(self.locals, turns).visit_pat_mut(pattern);
    }

    /// What is mentioned before the turns, in a guard or further on in a chain, has the first names.
    fn early(&self, expr: &mut Expr, turns: &[Turn]) {
        if turns.is_empty() {
            return;
        }
        let tokens = self.tokens(expr.to_token_stream(), turns);
        // `let` is an expression in conditions only, so they are read as the condition that they are.
        let condition = |input: syn::parse::ParseStream<'_>| Expr::parse_without_eager_brace(input);
        if let Ok(renamed) = condition.parse2(tokens) {
            *expr = renamed;
        }
    }

    fn tokens(&self, tokens: TokenStream, turns: &[Turn]) -> TokenStream {
        tokens
            .into_iter()
            .map(|token| match token {
                TokenTree::Ident(ident) => {
                    TokenTree::Ident(renamed(self.locals, turns, &ident).unwrap_or(ident))
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.tokens(group.stream(), turns));
                    inner.set_span(group.span());
                    inner.into()
                }
                token => token,
            })
            .collect()
    }

    /// The condition of an `if` or `while`, and what its block begins with.
    fn condition(&mut self, cond: &mut Expr) -> Vec<Stmt> {
        let turns = self.turns(bound_by_condition(cond));
        self.early(cond, &turns);
        self.bindings(&turns)
    }
}

fn renamed(locals: &Locals, turns: &[Turn], ident: &Ident) -> Option<Ident> {
    let id = local::of(ident)?;
    let (_, first) = turns.iter().find(|(turned, _)| *turned == id)?;
    Some(locals.marked_at(*first, ident.span()))
}

fn begin(block: &mut Block, stmts: Vec<Stmt>) {
    block.stmts.splice(0..0, stmts);
}

impl VisitMut for Turns<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let mut stmts = Vec::new();
        for mut stmt in std::mem::take(&mut block.stmts) {
            let mut behind = Vec::new();
            if let Stmt::Local(binding) = &mut stmt {
                // A type that was written for the pattern stays with it.
                if binding.init.is_some() {
                    let turns = self.turns(bound(&binding.pat));
                    self.pattern(&mut binding.pat, &turns);
                    behind = self.bindings(&turns);
                }
            }
            stmts.push(stmt);
            stmts.extend(behind);
        }
        block.stmts = stmts;
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        visit_mut::visit_arm_mut(self, arm);
        let guard = arm.guard.as_ref().map(|(_, guard)| &**guard);
        let turns = self.turns(bound_by_arm(&arm.pat, guard));
        if turns.is_empty() {
            return;
        }
        self.pattern(&mut arm.pat, &turns);
        if let Some((_, guard)) = &mut arm.guard {
            self.early(guard, &turns);
        }
        let (stmts, body) = (self.bindings(&turns), &arm.body);
        *arm.body = parse_quote!({ #(#stmts)* #body });
    }

    fn visit_expr_if_mut(&mut self, branch: &mut ExprIf) {
        visit_mut::visit_expr_if_mut(self, branch);
        let stmts = self.condition(&mut branch.cond);
        begin(&mut branch.then_branch, stmts);
    }

    fn visit_expr_while_mut(&mut self, looping: &mut ExprWhile) {
        visit_mut::visit_expr_while_mut(self, looping);
        let stmts = self.condition(&mut looping.cond);
        begin(&mut looping.body, stmts);
    }

    fn visit_expr_for_loop_mut(&mut self, looping: &mut ExprForLoop) {
        visit_mut::visit_expr_for_loop_mut(self, looping);
        let turns = self.turns(bound(&looping.pat));
        self.pattern(&mut looping.pat, &turns);
        let stmts = self.bindings(&turns);
        begin(&mut looping.body, stmts);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        StdMacro::each_expr_of(mac, |argument| self.visit_expr_mut(argument));
    }
}
