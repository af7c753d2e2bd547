//! What a guard's pattern allows: how it binds, and in how many ways it matches.

use quote::ToTokens;
use syn::visit::Visit;
use syn::{Pat, parse_quote_spanned};

use crate::resolve::local;

/// Replaces the bindings by wildcards.
pub(super) fn unbind(pattern: &mut Pat) {
    struct Unbind;
    impl syn::visit_mut::VisitMut for Unbind {
        fn visit_pat_mut(&mut self, pattern: &mut Pat) {
            syn::visit_mut::visit_pat_mut(self, pattern);
            let Pat::Ident(name) = pattern else { return };
            if local::of(&name.ident).is_some() {
                *pattern = match name.subpat.take() {
                    Some((_, inner)) => *inner,
                    None => parse_quote_spanned!(name.ident.span()=> _),
                };
            }
        }
    }
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Unbind, pattern);
}

pub(super) fn binds_by_reference(pattern: &Pat) -> bool {
    struct ByReference(bool);
    impl<'ast> Visit<'ast> for ByReference {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.0 |= pattern.by_ref.is_some();
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut by_reference = ByReference(false);
    by_reference.visit_pat(pattern);
    by_reference.0
}

/// Whether more than one alternative of a pattern may match the same value.
pub(super) fn matches_in_several_ways(pattern: &Pat) -> bool {
    struct Overlap(bool);
    impl<'ast> Visit<'ast> for Overlap {
        fn visit_pat_or(&mut self, or: &'ast syn::PatOr) {
            let mut seen = Vec::new();
            for case in &or.cases {
                let distinct = match case {
                    Pat::Lit(literal) => Some(literal.to_token_stream().to_string()),
                    Pat::TupleStruct(variant) => Some(variant.path.to_token_stream().to_string()),
                    Pat::Struct(variant) => Some(variant.path.to_token_stream().to_string()),
                    _ => None,
                };
                self.0 |= distinct.as_ref().is_none_or(|case| seen.contains(case));
                seen.extend(distinct);
            }
            syn::visit::visit_pat_or(self, or);
        }
    }
    let mut overlap = Overlap(false);
    overlap.visit_pat(pattern);
    overlap.0
}
