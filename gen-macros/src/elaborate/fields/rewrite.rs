//! The body with locals in the place of fields.

use proc_macro2::{Ident, Span, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, ExprForLoop, ExprIf, ExprWhile, Macro, Member, Pat, Stmt, parse_quote};

use super::super::tuples;
use crate::analyze::visible::{bound, bound_by_arm, bound_by_condition};
use crate::parse::std_macro::StdMacro;
use crate::resolve::Resolved;
use crate::resolve::local::{self, LocalId};

/// A local and the locals that take the place of its fields.
pub(super) struct Apart {
    pub(super) id: LocalId,
    /// Each with its field, as it is mentioned first.
    pub(super) parts: Vec<(LocalId, TokenTree)>,
    /// How many parts there are, if it is a tuple and no reference.
    pub(super) arity: Option<usize>,
}

pub(super) struct Rewrite<'a> {
    pub(super) source: &'a Resolved,
    pub(super) apart: &'a [Apart],
}

impl Rewrite<'_> {
    pub(super) fn body(&mut self, body: &mut Block) {
        self.visit_block_mut(body);
        let arguments = self.declarations(&self.source.arguments);
        body.stmts.splice(0..0, arguments);
    }

    /// The locals for the fields of what was just bound.
    fn declarations(&self, bound: &[LocalId]) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        for apart in self.apart.iter().filter(|apart| bound.contains(&apart.id)) {
            let whole = self.source.locals.marked(apart.id);
            if apart.arity.is_some() {
                stmts.extend(self.tuple(apart, &whole));
                continue;
            }
            for (part, member) in &apart.parts {
                let part = self.source.locals.marked(*part);
                let Ok(member) = syn::parse2::<Member>(member.clone().into()) else { continue };
                stmts.push(parse_quote!(let #part = &mut #whole.#member;));
            }
        }
        stmts
    }

    /// `let (t_0, t_1) = pair; let pair_1 = t_1; let pair_0 = t_0;`: nothing is left of the tuple, whatever its type.
    fn tuple(&self, apart: &Apart, whole: &Ident) -> Vec<Stmt> {
        let taken: Vec<Ident> =
            (0..apart.parts.len()).map(|at| Ident::new(&format!("t_{at}"), Span::mixed_site())).collect();
        let bindings = apart.parts.iter().zip(taken.iter().rev()).map(|((part, _), taken)| {
            let mutability = self.source.locals[*part].mutable.then(<syn::Token![mut]>::default);
            let part = self.source.locals.marked(*part);
            parse_quote!(let #mutability #part = #taken;)
        });
        std::iter::once(parse_quote!(let (#(#taken,)*) = #whole;)).chain(bindings).collect()
    }

    fn begin(&self, block: &mut Block, bound: &[LocalId]) {
        block.stmts.splice(0..0, self.declarations(bound));
    }

    /// `let a = pair_0;` for each part that `let (a, _) = pair;` binds.
    fn taken_apart(&self, stmt: &Stmt) -> Option<Vec<Stmt>> {
        let Stmt::Local(binding) = stmt else { return None };
        let (apart, pattern) = self.apart.iter().find_map(|apart| {
            let pattern = tuples::taken_apart(binding, apart.id, apart.arity?)?;
            Some((apart, pattern))
        })?;
        let named = pattern
            .elems
            .iter()
            .zip(self.in_order(apart))
            .filter(|(pattern, _)| !matches!(pattern, Pat::Wild(_)));
        Some(named.map(|(pattern, part)| parse_quote!(let #pattern = #part;)).collect())
    }

    /// The parts of a tuple, which were declared from the last to the first.
    fn in_order(&self, apart: &Apart) -> impl Iterator<Item = Ident> {
        apart.parts.iter().rev().map(|(part, _)| self.source.locals.marked(*part))
    }

    /// The parts of a tuple that is used as a whole, or gets a new value.
    fn parts(&self, expr: &Expr) -> Option<Vec<Ident>> {
        let Expr::Path(_) = expr else { return None };
        let id = local::of_expr(expr)?;
        let apart = self.apart.iter().find(|apart| apart.id == id && apart.arity.is_some())?;
        Some(self.in_order(apart).collect())
    }

    fn part(&self, expr: &Expr) -> Option<(Ident, bool)> {
        let Expr::Field(field) = expr else { return None };
        let id = local::of_expr(&field.base)?;
        let apart = self.apart.iter().find(|apart| apart.id == id)?;
        let member = field.member.to_token_stream().to_string();
        let (part, _) = apart.parts.iter().find(|(_, name)| name.to_string() == member)?;
        Some((self.source.locals.marked(*part), apart.arity.is_none()))
    }
}

impl VisitMut for Rewrite<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match self.part(expr) {
            Some((part, true)) => *expr = parse_quote!((*#part)),
            Some((part, false)) => *expr = parse_quote!(#part),
            None => match self.parts(expr) {
                Some(parts) => *expr = parse_quote!((#(#parts,)*)),
                None => visit_mut::visit_expr_mut(self, expr),
            },
        }
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut stmts = Vec::new();
        for mut stmt in std::mem::take(&mut block.stmts) {
            let declared = match &stmt {
                Stmt::Local(binding) => bound(&binding.pat),
                _ => Vec::new(),
            };
            match self.taken_apart(&stmt) {
                Some(bindings) => stmts.extend(bindings),
                None => {
                    self.visit_stmt_mut(&mut stmt);
                    stmts.push(stmt);
                }
            }
            stmts.extend(self.declarations(&declared));
        }
        block.stmts = stmts;
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        visit_mut::visit_arm_mut(self, arm);
        let guard = arm.guard.as_ref().map(|(_, guard)| &**guard);
        let stmts = self.declarations(&bound_by_arm(&arm.pat, guard));
        if !stmts.is_empty() {
            let body = &arm.body;
            *arm.body = parse_quote!({ #(#stmts)* #body });
        }
    }

    fn visit_expr_if_mut(&mut self, branch: &mut ExprIf) {
        visit_mut::visit_expr_if_mut(self, branch);
        self.begin(&mut branch.then_branch, &bound_by_condition(&branch.cond));
    }

    fn visit_expr_while_mut(&mut self, looping: &mut ExprWhile) {
        visit_mut::visit_expr_while_mut(self, looping);
        self.begin(&mut looping.body, &bound_by_condition(&looping.cond));
    }

    fn visit_expr_for_loop_mut(&mut self, looping: &mut ExprForLoop) {
        visit_mut::visit_expr_for_loop_mut(self, looping);
        self.begin(&mut looping.body, &bound(&looping.pat));
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        StdMacro::each_expr_of(mac, |argument| self.visit_expr_mut(argument));
    }

    fn visit_pat_mut(&mut self, _: &mut Pat) {}
}
