//! What tuples are made of, where their initialisers show that they are some.

use std::collections::BTreeMap;

use syn::visit::{self, Visit};
use syn::{Expr, Pat};

use crate::analyze::results::results;
use crate::resolve::Resolved;
use crate::resolve::local::{self, LocalId};

/// The locals that are made as tuples, and of each part whether it is certainly `Copy`.
pub(in crate::elaborate) type Made = BTreeMap<LocalId, Vec<bool>>;

/// The tuples that are made in a body.
pub(in crate::elaborate) fn made(source: &Resolved) -> Made {
    let mut find = Find { source, made: Made::new() };
    find.visit_block(&source.body);
    find.made
}

struct Find<'s> {
    source: &'s Resolved,
    made: Made,
}

impl Find<'_> {
    fn tuple(&self, value: &Expr) -> Option<Vec<bool>> {
        match value {
            Expr::Tuple(tuple) => Some(tuple.elems.iter().map(|elem| matches!(elem, Expr::Lit(_))).collect()),
            // Another local, which was declared before.
            Expr::Path(_) => super::are_copy(self.source, &self.made, local::of_expr(value)?),
            _ => None,
        }
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
            // All have the same number of parts, as they are of one type.
            let tuples = results(&init.expr).into_iter().filter_map(|value| self.tuple(value));
            let both =
                |one: Vec<bool>, other| one.into_iter().zip(other).map(|(a, b): (_, bool)| a && b).collect();
            let are_copy = tuples.reduce(both);
            let id = local::of(&name.ident).filter(|_| name.by_ref.is_none());
            self.made.extend(id.zip(are_copy));
        }
        visit::visit_local(self, binding);
    }
}
