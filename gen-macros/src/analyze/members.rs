//! The fields of locals, as far as a body tells of them.
//!
//! ```text
//! let book = Book { title, pages };        all of them
//! for book in books { show(&book.pages) }  those that are mentioned
//! ```

use std::collections::{BTreeMap, BTreeSet, HashMap};

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, Macro, Member, Pat};

use super::flow::members_of;
use super::flow::patterns::fields;
use super::flow::places::{root, whole};
use super::results::results;
use crate::parse::std_macro::StdMacro;
use crate::resolve::local::{self, LocalId};

/// The fields of all locals of a body.
#[derive(Default)]
pub(crate) struct Members {
    /// Those that the body mentions, in the order of their first mentions.
    mentioned: BTreeMap<LocalId, Vec<Member>>,
    /// Those that it mentions not only in a pattern.
    used: BTreeMap<LocalId, Vec<Member>>,
    /// Those of what is made in the body, in the order in which they are made, which is mostly that of the type.
    made: BTreeMap<LocalId, Vec<Member>>,
    /// The fields of fields that it mentions by their names.
    inner: HashMap<(LocalId, Member), Vec<Member>>,
    /// The locals that are mentioned as they are.
    whole: BTreeSet<LocalId>,
}

impl Members {
    pub(super) fn of(body: &Block) -> Self {
        let mut members = Members::default();
        members.visit_block(body);
        members
    }

    /// The fields that are known of a local: all of them, or those that are mentioned.
    pub(crate) fn known(&self, id: LocalId) -> &[Member] {
        self.made.get(&id).or_else(|| self.mentioned.get(&id)).map_or(&[], Vec::as_slice)
    }

    /// The fields that are known of a field.
    pub(super) fn inner(&self, id: LocalId, field: &Member) -> &[Member] {
        self.inner.get(&(id, field.clone())).map_or(&[], Vec::as_slice)
    }

    /// Whether the body mentions a local as it is.
    pub(super) fn is_whole(&self, id: LocalId) -> bool {
        self.whole.contains(&id)
    }

    /// Whether the body uses other fields of a local than this one, by their names, or others of this one.
    pub(super) fn are_others_used(&self, id: LocalId, way: &[&Member]) -> bool {
        let is_other = |other: &Member, field: Option<&&Member>| field.is_none_or(|field| other != *field);
        let used = self.used.get(&id).into_iter().flatten();
        let inner = way.first().filter(|_| way.len() > 1).map_or(&[][..], |field| self.inner(id, field));
        used.into_iter().any(|other| is_other(other, way.first()))
            || inner.iter().any(|other| is_other(other, way.get(1)))
    }
}

impl<'ast> Visit<'ast> for Members {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
            let id = local::of(&name.ident).filter(|_| name.by_ref.is_none());
            let fields = results(&init.expr).into_iter().find_map(fields_of_literal);
            self.made.extend(id.zip(fields));
        }
        match destructured(binding) {
            Some((id, fields)) => {
                let mentioned = self.mentioned.entry(id).or_default();
                fields.iter().for_each(|(field, _)| mention(mentioned, field));
            }
            None => visit::visit_local(self, binding),
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Field(field) if local::of_expr(&field.base).is_some() => {
                if let Some(id) = local::of_expr(&field.base) {
                    mention(self.mentioned.entry(id).or_default(), &field.member);
                    mention(self.used.entry(id).or_default(), &field.member);
                }
            }
            Expr::Field(field) => {
                if let ([outer, inner], Some((id, _))) = (members_of(expr).as_slice(), root(expr)) {
                    mention(self.inner.entry((id, (*outer).clone())).or_default(), inner);
                }
                self.visit_expr(&field.base);
            }
            Expr::Path(_) => self.whole.extend(local::of_expr(expr)),
            // A new value in front of all that is taken makes no difference.
            Expr::Assign(assign) if local::of_expr(&assign.left).is_some() => self.visit_expr(&assign.right),
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        match StdMacro::parse(mac) {
            Some(known) => known.each_expr(|argument| self.visit_expr(argument)),
            None => self.whole.extend(local::mentioned(&mac.tokens)),
        }
    }

    /// What a macro mentions in a format string, or in a block of its own, stands in an attribute.
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        self.whole.extend(local::mentioned(&attribute.to_token_stream()));
    }
}

fn mention(fields: &mut Vec<Member>, field: &Member) {
    if !fields.contains(field) {
        fields.push(field.clone());
    }
}

/// `let Book { title, .. } = book;` names fields, too.
fn destructured(binding: &syn::Local) -> Option<(LocalId, Vec<(Member, &Pat)>)> {
    let init = binding.init.as_ref().filter(|init| init.diverge.is_none())?;
    whole(&init.expr).map(|(id, _)| id).zip(fields(&binding.pat))
}

/// `title` and `pages` of `Book { title: a, pages: b }`, and `0` and `1` of `Point(a, b)`.
fn fields_of_literal(value: &Expr) -> Option<Vec<Member>> {
    match value {
        Expr::Struct(literal) if literal.rest.is_none() && literal.dot2_token.is_none() => {
            Some(literal.fields.iter().map(|field| field.member.clone()).collect())
        }
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return None };
            let name = path.path.segments.last()?.ident.to_string();
            let is_constructor = name.starts_with(char::is_uppercase);
            is_constructor.then(|| (0..call.args.len()).map(Member::from).collect())
        }
        _ => None,
    }
}
