//! Locals that are taken apart field by field, across a yield.
//!
//! Input:
//!
//! ```text
//! for pair in pairs { yield pair.0; yield pair.1 }
//! ```
//!
//! Output: every field that is mentioned is a local of its own (`pair.1` could not be held as a part of a
//! `pair` that has lost `pair.0`).
//!
//! ```text
//! for pair in pairs { let pair_0 = pair.0; let pair_1 = pair.1; yield pair_0; yield pair_1 }
//! ```
//!
//! Reading all fields at once is the same as reading them one by one if they are all that is ever
//! mentioned, and each only as a value, or if each is used as a value somewhere and nothing changes them. A local that is a `&mut`, which shows where it is written through
//! or borrowed from without being `mut` itself, is taken apart into `&mut`s to its fields; and so is one that
//! is declared as a `&mut`, if a method with a name like `iter` may go on borrowing from a field.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, ExprForLoop, ExprIf, ExprWhile, Macro, Member, Pat, Stmt, Type, parse_quote};

use super::{Elaborated, tuples};
use crate::analyze::bits::Bits;
use crate::analyze::facts::Facts;
use crate::analyze::flow::{Access, Event, Spot};
use crate::analyze::moves;
use crate::analyze::visible::{bound, bound_by_arm, bound_by_condition};
use crate::parse::std_macro::StdMacro;
use crate::resolve::Resolved;
use crate::resolve::local::{self, Local, LocalId, Origin};

/// Takes locals apart that could not be held otherwise, and tells whether there are any.
pub(super) fn split(source: &mut Resolved, lowered: &Elaborated) -> bool {
    let mut apart = Vec::new();
    let locals = source.locals.len();
    let partly_used: BTreeSet<LocalId> = partly_used(&lowered.facts, locals).into_iter().collect();
    let states = lowered.facts.states();
    let tokens = source.body.to_token_stream();
    for id in (0..locals).map(LocalId) {
        let is_partly_used = partly_used.contains(&id);
        let arity = tuples::torn(source, &lowered.facts, &states, id);
        if !is_partly_used && arity.is_none() {
            continue;
        }
        let mut mentions = Mentions::default();
        mentions.collect(tokens.clone(), id);
        let is_mutable_reference =
            matches!(&source.locals[id].ty, Some(Type::Reference(ty)) if ty.mutability.is_some());
        let is_reference = mentions.mutably && !source.locals[id].mutable
            || mentions.borrowed && is_mutable_reference && lends(&lowered.facts, id);
        let are_several = mentions.fields.len() > 1;
        let values =
            are_several && mentions.values && mentions.twice.is_empty() && only_parts(&lowered.facts, id);
        // A method on a field of what is no reference, and not `mut`, changes nothing.
        let is_owned = matches!(&source.locals[id].ty, Some(Type::Path(_)));
        // What is used by value somewhere may be moved, and what is only looked at elsewhere can be looked at there.
        let are_unchanged = !mentions.mutably && !source.locals[id].mutable;
        let taken = taken_fields(&lowered.facts, id);
        let values = values
            || are_several
                && (mentions.values || is_owned)
                && are_unchanged
                // Taken twice it is `Copy`.
                && taken.values().any(|times| *times == 1)
                && mentions.fields.keys().all(|name| taken.contains_key(name));
        if chained(&source.body, id)
            || mentions.fields.is_empty() && arity.is_none()
            || mentions.others
                > bindings(&source.body, id)
                    + arity.map_or(0, |arity| tuples::count_taken_apart(&source.body, id, arity))
            || !(is_partly_used && (values || is_reference) || arity.is_some())
            || source.locals[id].opaque
        {
            continue;
        }
        let whole = local::name(&source.locals.marked(id)).unwrap_or_default();
        let members: Vec<TokenTree> = match arity {
            Some(arity) => (0..arity).rev().map(|at| Literal::usize_unsuffixed(at).into()).collect(),
            None => mentions.fields.into_values().rev().collect(),
        };
        let mut parts = Vec::new();
        for member in members {
            let name = member.to_string();
            let name = format!("{whole}_{}", name.trim_start_matches("r#"));
            let mut part = Local::hidden(&name, Origin::Temporary);
            part.mutable = arity.is_some() && source.locals[id].mutable;
            parts.push((source.locals.add(part), member));
        }
        apart.push(Apart { id, parts, is_reference: is_reference && arity.is_none(), arity });
    }
    if apart.is_empty() {
        return false;
    }
    let mut body = source.body.clone();
    Rewrite { source, apart: &apart }.body(&mut body);
    source.body = body;
    true
}

/// A local and the locals that take the place of its fields.
struct Apart {
    id: LocalId,
    /// Each with its field, as it is mentioned first.
    parts: Vec<(LocalId, TokenTree)>,
    is_reference: bool,
    /// How many parts there are, if it is a tuple.
    arity: Option<usize>,
}

/// The locals that are needed in a state although a part of them may be gone.
///
/// Lattice: sets of locals of which a part was used by value or borrowed mutably, joined by union.
/// Direction: forward.
fn partly_used(facts: &Facts, locals: usize) -> Vec<LocalId> {
    let mut used = vec![Bits::empty(facts.live.locals()); facts.flow.len()];
    let mut work = vec![Spot(0)];
    let mut reached = vec![false; facts.flow.len()];
    while let Some(spot) = work.pop() {
        reached[spot.0] = true;
        let mut after = used[spot.0].clone();
        match facts.flow.event(spot) {
            Event::Use(
                id,
                Access::Fields
                | Access::CapturedFields
                | Access::Part
                | Access::Place
                | Access::Receiver { .. },
            ) => after.insert(id),
            Event::Declare(id, _) | Event::Assign(id) => after.remove(id),
            Event::Use(..) | Event::Suspend(_) | Event::Mark => {}
        }
        for next in facts.flow.successors(spot) {
            if used[next.0].union(&after) | !reached[next.0] {
                work.push(*next);
            }
        }
    }
    let states = facts.states();
    let is_apart = |id: &LocalId| {
        !facts.trivial.is_copy(*id)
            && states.iter().any(|spot| used[spot.0].contains(*id) && facts.is_needed(*spot, *id))
    };
    (0..locals).map(LocalId).filter(is_apart).collect()
}

/// Whether something whose initialiser names a local, and so may borrow from it, is needed next to it.
fn lends(facts: &Facts, id: LocalId) -> bool {
    let mut borrowers = BTreeSet::from([id]);
    // In the order of their declarations, so that each comes behind what it may borrow from.
    for (local, named) in &facts.derived.named {
        if !named.is_disjoint(&borrowers) {
            borrowers.insert(*local);
        }
    }
    borrowers.remove(&id);
    facts.states().into_iter().filter(|spot| facts.is_needed(*spot, id)).any(|spot| {
        let live = facts.live.before(spot);
        borrowers.iter().any(|borrower| live.contains(*borrower))
    })
}

/// Whether a local is only ever mentioned for the value of a part of it.
fn only_parts(facts: &Facts, id: LocalId) -> bool {
    facts.flow.spots().all(|spot| match facts.flow.event(spot) {
        Event::Use(used, access) if used == id => {
            matches!(access, Access::Fields | Access::CapturedFields | Access::Part)
        }
        _ => true,
    })
}

/// The fields of a local that are used by value somewhere, and how often.
fn taken_fields(facts: &Facts, id: LocalId) -> BTreeMap<String, usize> {
    let mut taken = BTreeMap::new();
    for (.., part) in facts.flow.parts().filter(|(of, ..)| *of == id) {
        if let Some(field) = part.field() {
            *taken.entry(field.to_token_stream().to_string()).or_default() += 1;
        }
    }
    taken
}

/// How the tokens of a body mention a local.
#[derive(Default)]
struct Mentions {
    fields: BTreeMap<String, TokenTree>,
    /// How often not for a field: in patterns, which is where it is bound, or for all of it.
    others: usize,
    /// Those that are mentioned more often than once.
    twice: BTreeSet<String>,
    /// Each time for a field by itself, with nothing done to it.
    values: bool,
    /// At least once behind `&mut`, or on the left of an assignment.
    mutably: bool,
    /// A field is behind `&`, or the receiver of a method that goes on borrowing from it, by its name.
    borrowed: bool,
}

impl Mentions {
    fn collect(&mut self, tokens: TokenStream, id: LocalId) {
        self.values = true;
        self.walk(tokens, id);
    }

    fn walk(&mut self, tokens: TokenStream, id: LocalId) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let word = |at: usize| match tokens.get(at) {
            Some(TokenTree::Punct(punct)) => punct.as_char().to_string(),
            Some(TokenTree::Ident(ident)) => ident.to_string(),
            _ => String::new(),
        };
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.walk(group.stream(), id),
                TokenTree::Ident(ident) if local::of(ident) == Some(id) => {
                    if word(at + 1) != "." {
                        self.others += 1;
                        continue;
                    }
                    let Some(member) = tokens.get(at + 2) else { continue };
                    let called = matches!(tokens.get(at + 3), Some(TokenTree::Group(group))
                        if group.delimiter() == proc_macro2::Delimiter::Parenthesis);
                    if called {
                        self.others += 1;
                        continue;
                    }
                    if self.fields.contains_key(&member.to_string()) {
                        self.twice.insert(member.to_string());
                    }
                    self.fields.entry(member.to_string()).or_insert_with(|| member.clone());
                    self.values &= !matches!(word(at + 3).as_str(), "." | "?");
                    let assigned = word(at + 3) == "=" && word(at + 4) != "=";
                    let is_method = word(at + 3) == "." && moves::reborrows_by_convention(&word(at + 4));
                    self.borrowed |= is_method || at > 0 && word(at - 1) == "&";
                    self.mutably |= assigned || at > 1 && word(at - 1) == "mut" && word(at - 2) == "&";
                }
                _ => {}
            }
        }
    }
}

/// Whether a local is bound in a chain of conditions or in front of a guard, where it may be mentioned before the
/// block begins.
fn chained(body: &Block, id: LocalId) -> bool {
    struct Chained(LocalId, bool);
    impl<'ast> syn::visit::Visit<'ast> for Chained {
        fn visit_arm(&mut self, arm: &'ast Arm) {
            if let Some((_, guard)) = &arm.guard {
                let bindings = bound_by_condition(guard).into_iter().filter(|id| *id == self.0).count();
                let is_bound = bindings > 0 || bound(&arm.pat).contains(&self.0);
                self.1 |= is_bound && local::mentions_of(&guard.to_token_stream(), self.0) > bindings;
            }
            syn::visit::visit_arm(self, arm);
        }
        fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
            let chain = Expr::Binary(binary.clone());
            self.1 |= bound_by_condition(&chain).contains(&self.0);
            syn::visit::visit_expr_binary(self, binary);
        }
    }
    let mut chained = Chained(id, false);
    syn::visit::Visit::visit_block(&mut chained, body);
    chained.1
}

/// In how many patterns of the body a local is bound: more than one only if they are alternatives.
fn bindings(body: &Block, id: LocalId) -> usize {
    struct Bindings(LocalId, usize);
    impl<'ast> syn::visit::Visit<'ast> for Bindings {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.1 += usize::from(local::of(&pattern.ident) == Some(self.0));
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut bindings = Bindings(id, 0);
    syn::visit::Visit::visit_block(&mut bindings, body);
    bindings.1
}

struct Rewrite<'a> {
    source: &'a Resolved,
    apart: &'a [Apart],
}

impl Rewrite<'_> {
    fn body(&mut self, body: &mut Block) {
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
                stmts.push(match apart.is_reference {
                    true => parse_quote!(let #part = &mut #whole.#member;),
                    false => parse_quote!(let #part = #whole.#member;),
                });
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
        // The parts were declared from the last to the first.
        let parts = apart.parts.iter().rev().map(|(part, _)| self.source.locals.marked(*part));
        let named = pattern.elems.iter().zip(parts).filter(|(pattern, _)| !matches!(pattern, Pat::Wild(_)));
        Some(named.map(|(pattern, part)| parse_quote!(let #pattern = #part;)).collect())
    }

    fn part(&self, expr: &Expr) -> Option<(Ident, bool)> {
        let Expr::Field(field) = expr else { return None };
        let id = local::of_expr(&field.base)?;
        let apart = self.apart.iter().find(|apart| apart.id == id)?;
        let member = field.member.to_token_stream().to_string();
        let (part, _) = apart.parts.iter().find(|(_, name)| name.to_string() == member)?;
        Some((self.source.locals.marked(*part), apart.is_reference))
    }
}

impl VisitMut for Rewrite<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match self.part(expr) {
            Some((part, true)) => *expr = parse_quote!((*#part)),
            Some((part, false)) => *expr = parse_quote!(#part),
            None => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let mut stmts = Vec::new();
        for stmt in std::mem::take(&mut block.stmts) {
            let declared = match &stmt {
                Stmt::Local(binding) => bound(&binding.pat),
                _ => Vec::new(),
            };
            match self.taken_apart(&stmt) {
                Some(bindings) => stmts.extend(bindings),
                None => stmts.push(stmt),
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
        if let Some(mut known) = StdMacro::parse(mac) {
            known.exprs_mut().into_iter().for_each(|argument| self.visit_expr_mut(argument));
            known.write(mac);
        }
    }

    fn visit_pat_mut(&mut self, _: &mut Pat) {}
}
