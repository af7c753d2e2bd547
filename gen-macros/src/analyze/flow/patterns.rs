//! What a pattern takes from the value that it matches.

use proc_macro2::Ident;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Member, Pat, PatIdent, Token, parse_quote};

use crate::resolve::local;
use crate::resolve::patterns::binds;

/// Whether nothing that has a drop is left of a value behind a pattern: `x`, `mut x`, `x: T`, `(x, y)`, `Some(x)`.
pub(super) fn takes_all(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(name) => name.by_ref.is_none() && name.subpat.is_none() && binds(name),
        Pat::Type(typed) => takes_all(&typed.pat),
        Pat::Paren(paren) => takes_all(&paren.pat),
        Pat::Tuple(tuple) => !tuple.elems.is_empty() && tuple.elems.iter().all(takes_all),
        Pat::Slice(slice) => !slice.elems.is_empty() && slice.elems.iter().all(takes_all),
        Pat::TupleStruct(variant) => {
            let last = variant.path.segments.last();
            last.is_some_and(|last| is_of_prelude(&last.ident)) && variant.elems.iter().all(takes_all)
        }
        _ => false,
    }
}

/// `x`, `x: T`
pub(super) fn is_name(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(name) => name.subpat.is_none(),
        Pat::Type(typed) => is_name(&typed.pat),
        Pat::Paren(paren) => is_name(&paren.pat),
        _ => false,
    }
}

/// The fields of a struct or tuple that a pattern names, if it is one that always matches and leaves something.
pub(crate) fn fields(pattern: &Pat) -> Option<Vec<(Member, &Pat)>> {
    match pattern {
        _ if takes_all(pattern) => None,
        Pat::Struct(fields)
            if fields.rest.is_none() && fields.fields.iter().all(|field| takes_all(&field.pat)) =>
        {
            None
        }
        Pat::Type(typed) => fields(&typed.pat),
        Pat::Paren(paren) => fields(&paren.pat),
        Pat::Struct(fields) => {
            Some(fields.fields.iter().map(|field| (field.member.clone(), &*field.pat)).collect())
        }
        Pat::Tuple(tuple) => numbered(&tuple.elems),
        Pat::TupleStruct(tuple) if !is_variant(&tuple.path) => numbered(&tuple.elems),
        _ => None,
    }
}

/// What is behind a `..` has no number that is known.
fn numbered(elems: &Punctuated<Pat, Token![,]>) -> Option<Vec<(Member, &Pat)>> {
    let is_rest = |elem: &&Pat| matches!(elem, Pat::Rest(_));
    let first = elems.iter().position(|elem| is_rest(&elem)).unwrap_or(elems.len());
    (first + 1 >= elems.len())
        .then(|| elems.iter().take(first).enumerate().map(|(at, elem)| (at.into(), elem)).collect())
}

/// What a pattern binds by value, as an expression: of `S { a, b }`, matched against `x`,
///
/// ```text
/// match x { S { a: taken_0, b: taken_1 } => (((), taken_0), taken_1), _ => loop {} }
/// ```
pub(super) fn taken_out(scrutinee: &Expr, pattern: &Pat) -> Expr {
    let (pattern, by_value) = renamed(pattern);
    let all: Expr = by_value.iter().fold(parse_quote!(()), |all, name| parse_quote!((#all, #name)));
    parse_quote!(match #scrutinee { #pattern => #all, _ => loop {} })
}

/// The same, each by itself.
pub(super) fn each_taken_out(scrutinee: &Expr, pattern: &Pat) -> Vec<Expr> {
    let (pattern, by_value) = renamed(pattern);
    let each = by_value.iter().map(|name| parse_quote!(match #scrutinee { #pattern => #name, _ => loop {} }));
    each.collect()
}

/// The pattern with other names, and those that bind by value.
fn renamed(pattern: &Pat) -> (Pat, Vec<Ident>) {
    /// Exchanges the names, so that they are none of the body's locals.
    struct Rename {
        names: Vec<(String, Ident)>,
        by_value: Vec<Ident>,
    }
    impl VisitMut for Rename {
        fn visit_pat_ident_mut(&mut self, pattern: &mut PatIdent) {
            if local::of(&pattern.ident).is_some() {
                let name = pattern.ident.to_string();
                let known = self.names.iter().find(|(known, _)| *known == name).map(|(_, new)| new.clone());
                let new = known.unwrap_or_else(|| {
                    // Where the user's name is, as rustc may have something to say of the pattern.
                    let new = Ident::new(&format!("__taken_{}", self.names.len()), pattern.ident.span());
                    self.names.push((name, new.clone()));
                    self.by_value.extend(pattern.by_ref.is_none().then(|| new.clone()));
                    new
                });
                pattern.ident = new;
            }
            visit_mut::visit_pat_ident_mut(self, pattern);
        }
    }
    let mut pattern = pattern.clone();
    if let Pat::Type(typed) = pattern {
        pattern = *typed.pat;
    }
    let mut rename = Rename { names: Vec::new(), by_value: Vec::new() };
    rename.visit_pat_mut(&mut pattern);
    (pattern, rename.by_value)
}

/// `Some(x)`
pub(super) fn takes_from_option(pattern: &Pat) -> bool {
    match pattern {
        Pat::TupleStruct(some) => {
            some.path.segments.last().is_some_and(|last| last.ident == "Some")
                && some.elems.iter().all(takes_all)
        }
        Pat::Paren(paren) => takes_from_option(&paren.pat),
        _ => false,
    }
}

/// Whether a value that matches is known down to its last part, and no part has anything to drop: `None`,
/// `Some(1)`. A struct may have a drop of its own, and so may what is named without its enum.
pub(crate) fn leaves_nothing(pattern: &Pat) -> bool {
    match pattern {
        Pat::Lit(_) | Pat::Range(_) => true,
        Pat::Path(path) => is_variant(&path.path),
        Pat::Ident(name) => !binds(name) && is_variant(&name.ident.clone().into()),
        Pat::Or(cases) => cases.cases.iter().all(leaves_nothing),
        Pat::Paren(paren) => leaves_nothing(&paren.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().all(leaves_nothing),
        Pat::TupleStruct(tuple) => is_variant(&tuple.path) && tuple.elems.iter().all(leaves_nothing),
        _ => false,
    }
}

/// `None`, `Some`, `Ok`, `Err`, `State::Done`
fn is_variant(path: &syn::Path) -> bool {
    path.segments.len() > 1 || path.get_ident().is_some_and(is_of_prelude)
}

pub(crate) fn is_of_prelude(name: &Ident) -> bool {
    ["None", "Some", "Ok", "Err"].iter().any(|variant| name == variant)
}

pub(super) fn binds_by_value(pattern: &Pat) -> bool {
    struct ByValue(bool);
    impl<'ast> Visit<'ast> for ByValue {
        fn visit_pat_ident(&mut self, pattern: &'ast PatIdent) {
            self.0 |= pattern.by_ref.is_none() && binds(pattern);
            visit::visit_pat_ident(self, pattern);
        }
    }
    let mut by_value = ByValue(false);
    by_value.visit_pat(pattern);
    by_value.0
}
