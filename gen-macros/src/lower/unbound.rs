//! What a pattern leaves of a value that is made in the head of a `match`, an `if let` or a loop.
//!
//! It drops behind what the pattern binds, when the arm ends. Once the bindings have been moved nothing names it any
//! more, so that it gets a name where it is certain that nothing forbids to move it: in tuples, and in the variants
//! of `Option` and `Result`.
//!
//! Input:
//!
//! ```text
//! match make() { Some((first, _)) => body, .. }
//! ```
//!
//! Output, where what is declared last drops first:
//!
//! ```text
//! match make() { Some((bound, rest)) => { let first = bound; body } .. }
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Arm, Block, Expr, Local, Pat, PatIdent, Stmt, parse_quote_spanned};

use super::builder::{Builder, Dest};
use super::made;
use super::matching::leaves_unbound;
use super::spill::take;
use crate::analyze::flow::patterns::{is_of_prelude, leaves_nothing};
use crate::resolve::local;

impl Builder<'_> {
    /// Gives a name to what an arm's pattern leaves of the value, if the arm suspends.
    pub(super) fn bind_unbound_of_arm(&mut self, arm: &mut Arm) {
        if !self.cuts(&arm.body) {
            return;
        }
        let stmts = self.bind_unbound(&mut arm.pat, arm.guard.as_ref().map(|(_, guard)| &**guard));
        if !stmts.is_empty() {
            let body = match take(&mut arm.body) {
                Expr::Block(mut block) if block.label.is_none() => {
                    block.block.stmts.splice(0..0, stmts);
                    Expr::Block(block)
                }
                body => made::block_expr(
                    stmts.into_iter().chain([Stmt::Expr(body, None)]).collect(),
                    arm.pat.span(),
                ),
            };
            *arm.body = body;
        }
    }

    /// The same for a pattern in front of a block.
    pub(super) fn bind_unbound_of_block(&mut self, pattern: &mut Pat, block: &mut Block) {
        if self.cuts_block(block) {
            let stmts = self.bind_unbound(pattern, None);
            block.stmts.splice(0..0, stmts);
        }
    }

    /// What a `let` leaves of the value of a branch drops before the temporaries in front of that.
    ///
    /// Input: `let (x, _) = match f() { Some(p) => { yield 1; p } None => g() };`
    ///
    /// Output:
    ///
    /// ```text
    /// let value;
    /// {
    ///     let whole; match f() { Some(p) => { suspend(1); whole = p } None => whole = g() }
    ///     match { whole } { (bound, _) => value = bound }
    /// }
    /// let x = value;
    /// ```
    pub(super) fn unbound_of_choice(&mut self, mut binding: Local) {
        let Some(init) = &mut binding.init else { return };
        let mut value = take(&mut init.expr);
        let span = value.span();
        let (pattern, ty) = match &mut binding.pat {
            Pat::Type(typed) => (&mut *typed.pat, Some((*typed.ty).clone())),
            pattern => (pattern, None),
        };
        let mut naming =
            Naming { builder: self, again: true, unbound: false, rests: Vec::new(), names: Vec::new() };
        naming.walk(pattern);
        let (names, bound): (Vec<_>, Vec<_>) = naming.names.into_iter().unzip();
        let pattern = std::mem::replace(pattern, made::wild(span));
        let result = self.result(None, span);
        let target = self.locals.marked(result);
        self.scoped(span, |this| {
            this.keep_scrutinee(&mut value);
            let whole = this.result_of(&value, ty.as_ref());
            this.expr_into(value, Dest::Assign(whole));
            let whole = this.locals.marked(whole);
            let runtime = &this.generator.options.runtime;
            // Whether the pattern takes every value is for the plain reading to find out.
            this.stmt(parse_quote_spanned! {span=>
                match { #whole } {
                    #pattern => #target = (#(#bound),*),
                    _ => #runtime::__private::other_state(),
                }
            });
        });
        binding.pat = parse_quote_spanned!(span=> (#(#names),*));
        if let Some(init) = &mut binding.init {
            *init.expr = self.mention(result);
        }
        self.stmt(Stmt::Local(binding));
    }

    /// Whether a `let` leaves a part of the value of a branch.
    pub(super) fn leaves_part_of_choice(&self, binding: &Local) -> bool {
        let init = binding.init.as_ref().filter(|init| init.diverge.is_none());
        let mut names = Vec::new();
        init.is_some_and(|init| self.is_suspending_choice(&init.expr))
            && leaves_unbound(&binding.pat)
            && by_value(&binding.pat, &mut names)
            && !names.is_empty()
    }

    /// Changes a pattern, and returns what binds its names again. What a guard looks at keeps its name.
    fn bind_unbound(&mut self, pattern: &mut Pat, guard: Option<&Expr>) -> Vec<Stmt> {
        let mut found = Found::default();
        if !found.all(pattern) || found.unbound == 0 || found.names.is_empty() {
            return Vec::new();
        }
        let are_before_names = found.unbound == 1 && found.unbound_first;
        let seen = guard.map_or_else(BTreeSet::new, |guard| local::mentioned(&guard.to_token_stream()));
        let is_seen = |name: &&PatIdent| local::of(&name.ident).is_some_and(|id| seen.contains(&id));
        if !are_before_names && found.names.iter().any(is_seen) {
            return Vec::new();
        }
        let mut naming = Naming {
            builder: self,
            again: !are_before_names,
            unbound: true,
            rests: Vec::new(),
            names: Vec::new(),
        };
        naming.walk(pattern);
        let Naming { rests, names, .. } = naming;
        let span = pattern.span();
        let mut stmts = Vec::new();
        // Parts of one value drop from the first to the last.
        if rests.len() > 1 {
            let id = self.temporary("rest", span);
            let rest = self.locals.marked(id);
            stmts.push(parse_quote_spanned!(span=> let #rest = (#(#rests),*);));
        }
        stmts.extend(
            names.into_iter().map(|(name, bound)| made::bind(Pat::Ident(name), made::name(bound), span)),
        );
        stmts
    }
}

/// What there is in a pattern.
#[derive(Default)]
struct Found<'p> {
    unbound: usize,
    /// The first thing that is not bound comes before all that is.
    unbound_first: bool,
    names: Vec<&'p PatIdent>,
}

impl<'p> Found<'p> {
    /// Whether all of the value is known down to its names.
    fn all(&mut self, pattern: &'p Pat) -> bool {
        match pattern {
            Pat::Wild(_) => {
                self.unbound_first |= self.names.is_empty();
                self.unbound += 1;
                true
            }
            Pat::Ident(name) if local::of(&name.ident).is_some() => {
                self.names.push(name);
                name.by_ref.is_none() && name.subpat.is_none()
            }
            Pat::Paren(paren) => self.all(&paren.pat),
            Pat::Tuple(tuple) => tuple.elems.iter().all(|elem| self.all(elem)),
            Pat::TupleStruct(variant) => {
                variant.path.segments.last().is_some_and(|last| is_of_prelude(&last.ident))
                    && variant.elems.iter().all(|elem| self.all(elem))
            }
            pattern => leaves_nothing(pattern),
        }
    }
}

/// Whether a pattern that always matches binds all its names by value; `names` are those.
fn by_value<'p>(pattern: &'p Pat, names: &mut Vec<&'p PatIdent>) -> bool {
    match pattern {
        Pat::Ident(name) if local::of(&name.ident).is_some() => {
            names.push(name);
            name.by_ref.is_none() && name.subpat.is_none()
        }
        Pat::Type(typed) => by_value(&typed.pat, names),
        Pat::Paren(paren) => by_value(&paren.pat, names),
        Pat::Tuple(tuple) => tuple.elems.iter().all(|elem| by_value(elem, names)),
        Pat::TupleStruct(tuple) => tuple.elems.iter().all(|elem| by_value(elem, names)),
        Pat::Struct(fields) => fields.fields.iter().all(|field| by_value(&field.pat, names)),
        Pat::Wild(_) | Pat::Rest(_) => true,
        _ => false,
    }
}

/// Gives names to all that has none.
struct Naming<'b, 'a> {
    builder: &'b mut Builder<'a>,
    /// Whether what has a name gets it only behind the pattern.
    again: bool,
    /// Whether what has no name gets one.
    unbound: bool,
    rests: Vec<Ident>,
    names: Vec<(PatIdent, Ident)>,
}

impl Naming<'_, '_> {
    fn walk(&mut self, pattern: &mut Pat) {
        match pattern {
            Pat::Wild(wild) if self.unbound => {
                let rest = self.name("rest", wild.span());
                *pattern = made::bound(rest.clone(), None);
                self.rests.push(rest);
            }
            Pat::Ident(name) if self.again && local::of(&name.ident).is_some() => {
                let bound = self.name("bound", name.ident.span());
                self.names.push((name.clone(), bound.clone()));
                *pattern = made::bound(bound, None);
            }
            Pat::Paren(paren) => self.walk(&mut paren.pat),
            Pat::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| self.walk(elem)),
            Pat::TupleStruct(variant) => variant.elems.iter_mut().for_each(|elem| self.walk(elem)),
            Pat::Struct(fields) => fields.fields.iter_mut().for_each(|field| self.walk(&mut field.pat)),
            _ => {}
        }
    }

    fn name(&mut self, name: &str, span: Span) -> Ident {
        let id = self.builder.temporary(name, span);
        self.builder.locals.marked(id)
    }
}
