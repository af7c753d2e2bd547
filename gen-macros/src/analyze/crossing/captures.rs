//! The locals that a closure certainly borrows, which are those that it does nothing else with.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprBinary, ExprClosure, ExprIndex, ExprMethodCall, ExprReference};

use super::super::owned::Owned;
use super::place;
use crate::lower::assign::is_compound;
use crate::resolve::local::{self, LocalId};

/// Methods of the standard library's collections and strings that take them by reference.
const BY_REFERENCE: &[&str] = &[
    "clear",
    "contains",
    "contains_key",
    "extend",
    "get",
    "insert",
    "is_empty",
    "iter",
    "iter_mut",
    "len",
    "pop",
    "push",
    "push_str",
    "remove",
    "starts_with",
];

/// The locals, each with a mention.
pub(super) fn borrowed(owned: &Owned, closure: &ExprClosure) -> Vec<(LocalId, TokenStream)> {
    if closure.capture.is_some() {
        return Vec::new();
    }
    let mut mentions = Mentions { owned, borrowed: Vec::new() };
    mentions.visit_expr(&closure.body);
    let mut found: Vec<(LocalId, TokenStream)> = Vec::new();
    for (id, tokens) in &mentions.borrowed {
        // Any other mention might move what it mentions into the closure.
        let times = mentions.borrowed.iter().filter(|(borrowed, _)| borrowed == id).count();
        let is_new = found.iter().all(|(known, _)| known != id);
        if is_new && times == count(closure.body.to_token_stream(), *id) {
            found.push((*id, tokens.clone()));
        }
    }
    found
}

/// How often the tokens mention a local.
fn count(tokens: TokenStream, id: LocalId) -> usize {
    let mentions = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => count(group.stream(), id),
        TokenTree::Ident(ident) => usize::from(local::of(&ident) == Some(id)),
        TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
    });
    mentions.sum()
}

struct Mentions<'a> {
    owned: &'a Owned,
    borrowed: Vec<(LocalId, TokenStream)>,
}

impl Mentions<'_> {
    fn borrow(&mut self, expr: &Expr, of_any_type: bool) {
        if let Some((id, _)) =
            place(expr).filter(|(id, whole)| of_any_type && *whole || self.owned.is_collection(*id))
        {
            self.borrowed.push((id, expr.to_token_stream()));
        }
    }
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        self.borrow(&assign.left, true);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        if is_compound(&binary.op) {
            self.borrow(&binary.left, true);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if BY_REFERENCE.iter().any(|name| call.method == name) {
            self.borrow(&call.receiver, false);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_index(&mut self, index: &'ast ExprIndex) {
        self.borrow(&index.expr, false);
        visit::visit_expr_index(self, index);
    }

    fn visit_expr_reference(&mut self, reference: &'ast ExprReference) {
        self.borrow(&reference.expr, false);
        visit::visit_expr_reference(self, reference);
    }
}
