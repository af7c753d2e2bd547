//! How a body mentions a local whose fields may become locals of their own.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Arm, Block, Expr};

use crate::analyze::moves;
use crate::analyze::visible::{bound, bound_by_condition};
use crate::resolve::local::{self, LocalId};

/// How the tokens of a body mention a local.
#[derive(Default)]
pub(super) struct Mentions {
    pub(super) fields: BTreeMap<String, TokenTree>,
    /// How often not for a field: in patterns, which is where it is bound, or for all of it.
    pub(super) others: usize,
    /// At least once behind `&mut`, as the receiver of a method like `iter_mut`, or on the left of an assignment.
    pub(super) mutably: bool,
    /// A field is behind `&`, or the receiver of a method that goes on borrowing from it, by its name.
    pub(super) borrowed: bool,
}

impl Mentions {
    pub(super) fn collect(&mut self, tokens: TokenStream, id: LocalId) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let word = |at: usize| match tokens.get(at) {
            Some(TokenTree::Punct(punct)) => punct.as_char().to_string(),
            Some(TokenTree::Ident(ident)) => ident.to_string(),
            _ => String::new(),
        };
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.collect(group.stream(), id),
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
                    self.fields.entry(member.to_string()).or_insert_with(|| member.clone());
                    let operator: String = (at + 3..at + 6).map(word).collect();
                    let method = if word(at + 3) == "." { word(at + 4) } else { String::new() };
                    let is_method = moves::reborrows_by_convention(&method);
                    self.borrowed |= is_method || at > 0 && word(at - 1) == "&";
                    self.mutably |= assigns(&operator)
                        || moves::borrows_mutably(&method)
                        || at > 1 && word(at - 1) == "mut" && word(at - 2) == "&";
                }
                _ => {}
            }
        }
    }
}

/// Whether an operator, or what else these tokens begin with, is an assignment: `=`, `+=`, `<<=`, but not `==` or `<=`.
fn assigns(operator: &str) -> bool {
    const OPERATORS: &[&str] = &["+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="];
    operator.starts_with('=') && !operator.starts_with("==")
        || OPERATORS.iter().any(|assigning| operator.starts_with(assigning))
}

/// Whether a local is bound in a chain of conditions or in front of a guard, where it may be mentioned before the
/// block begins.
pub(super) fn chained(body: &Block, id: LocalId) -> bool {
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
pub(super) fn bindings(body: &Block, id: LocalId) -> usize {
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
