//! What a pattern takes from the value that it matches.

use syn::visit::{self, Visit};
use syn::{Pat, PatIdent};

use crate::resolve::patterns::binds;

/// `x`, `mut x`, `x: T`
pub(super) fn takes_all(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(name) => name.by_ref.is_none() && name.subpat.is_none() && binds(name),
        Pat::Type(typed) => takes_all(&typed.pat),
        Pat::Paren(paren) => takes_all(&paren.pat),
        _ => false,
    }
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
pub(super) fn leaves_nothing(pattern: &Pat) -> bool {
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
    let prelude = |name: &syn::Ident| ["None", "Some", "Ok", "Err"].iter().any(|variant| name == variant);
    path.segments.len() > 1 || path.get_ident().is_some_and(prelude)
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
