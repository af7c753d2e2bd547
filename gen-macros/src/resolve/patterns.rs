//! What a pattern binds.

use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FieldPat, Pat, PatIdent};

use super::local::{Local, LocalId, Origin};
use super::names::Renamer;

/// Whether a name in a pattern binds.
///
/// `x`, `mut X`, `ref X` and `X @ ..` do. A lone `X` is taken for a constant or a variant, as the naming
/// lints of rustc ask for: a macro cannot look it up.
pub(crate) fn binds(pattern: &PatIdent) -> bool {
    let name = pattern.ident.unraw().to_string();
    // What `self` is doing in a pattern, rustc asks as well.
    if name == "self" {
        return false;
    }
    let starts_upper = name.trim_start_matches('_').chars().next().is_some_and(char::is_uppercase);
    pattern.by_ref.is_some() || pattern.mutability.is_some() || pattern.subpat.is_some() || !starts_upper
}

/// Renames the bindings of one pattern; the same name in two alternatives is one local.
pub(super) struct BindPattern<'a, 'r> {
    renamer: &'a mut Renamer<'r>,
    bound: Vec<(String, LocalId)>,
}

impl<'a, 'r> BindPattern<'a, 'r> {
    pub(super) fn new(renamer: &'a mut Renamer<'r>) -> Self {
        BindPattern { renamer, bound: Vec::new() }
    }
}

impl VisitMut for BindPattern<'_, '_> {
    fn visit_pat_mut(&mut self, pattern: &mut Pat) {
        visit_mut::visit_pat_mut(self, pattern);
        if let Pat::Type(typed) = pattern {
            if let Pat::Ident(name) = &*typed.pat {
                if let Some(id) = super::local::of(&name.ident) {
                    self.renamer.locals[id].ty = Some((*typed.ty).clone());
                }
            }
        }
    }

    fn visit_pat_ident_mut(&mut self, pattern: &mut PatIdent) {
        if binds(pattern) {
            let name = pattern.ident.unraw().to_string();
            let known = self.bound.iter().find(|(bound, _)| *bound == name).map(|(_, id)| *id);
            let id = known.unwrap_or_else(|| {
                let mut local = Local::named(&pattern.ident, Origin::Pattern);
                local.mutable = pattern.mutability.is_some() && pattern.by_ref.is_none();
                local.by_ref = pattern.by_ref.is_some();
                let id = self.renamer.locals.add(local);
                self.renamer.scopes.bind(&pattern.ident, Some(id));
                self.bound.push((name, id));
                id
            });
            pattern.ident = self.renamer.locals.marked_at(id, pattern.ident.span());
        }
        if let Some((_, inner)) = &mut pattern.subpat {
            self.visit_pat_mut(inner);
        }
    }

    /// `S { x }` binds a local, but keeps naming the field: `S { x: x·3 }`.
    fn visit_field_pat_mut(&mut self, field: &mut FieldPat) {
        self.visit_pat_mut(&mut field.pat);
        if field.colon_token.is_none() {
            if let Pat::Ident(name) = &*field.pat {
                if super::local::of(&name.ident).is_some() {
                    field.colon_token = Some(syn::Token![:](name.ident.span()));
                }
            }
        }
    }

    /// Constants and the bounds of ranges: nothing in them is a local.
    fn visit_expr_mut(&mut self, _: &mut Expr) {}
}
