//! What a tuple is made of, where its initialiser shows that it is one.

use syn::visit::{self, Visit};
use syn::{Expr, Pat};

use crate::analyze::results::results;
use crate::resolve::Resolved;
use crate::resolve::local::{self, LocalId};

/// Of each part of a local that is made as a tuple, whether it is certainly `Copy`.
pub(super) fn are_copy(source: &Resolved, id: LocalId) -> Option<Vec<bool>> {
    let mut made = Made { source, id, are_copy: None };
    made.visit_block(&source.body);
    made.are_copy
}

struct Made<'s> {
    source: &'s Resolved,
    id: LocalId,
    are_copy: Option<Vec<bool>>,
}

impl Made<'_> {
    fn tuple(&self, value: &Expr) -> Option<Vec<bool>> {
        match value {
            Expr::Tuple(tuple) => Some(tuple.elems.iter().map(|elem| matches!(elem, Expr::Lit(_))).collect()),
            // Another local, which was declared before.
            Expr::Path(_) => super::are_copy(self.source, local::of_expr(value)?),
            _ => None,
        }
    }
}

impl<'ast> Visit<'ast> for Made<'_> {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
            if local::of(&name.ident) == Some(self.id) && name.by_ref.is_none() {
                // All have the same number of parts, as they are of one type.
                let tuples = results(&init.expr).into_iter().filter_map(|value| self.tuple(value));
                let both = |one: Vec<bool>, other| {
                    one.into_iter().zip(other).map(|(a, b): (_, bool)| a && b).collect()
                };
                self.are_copy = tuples.reduce(both);
            }
        }
        visit::visit_local(self, binding);
    }
}
