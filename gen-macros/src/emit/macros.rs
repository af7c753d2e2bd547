//! The `macro_rules!` of the body, which every arm that calls one has to define again.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{Item, Stmt};

use crate::analyze::visible::Step;
use crate::ir::{Block, Kind, Node};

/// The `macro_rules!` that are in scope at a node.
pub(super) fn local_macros<'a>(root: &'a Block, path: &[Step]) -> Vec<&'a Stmt> {
    let mut macros = Vec::new();
    let mut block = root;
    for (depth, step) in path.iter().enumerate() {
        macros.extend(block.nodes[..step.node].iter().filter_map(local_macro));
        if depth + 1 < path.len() {
            block = block.nodes[step.node].children()[step.child];
        }
    }
    macros
}

/// Those of the macros that a piece of code calls, or another one of them does for it: a definition mentions
/// locals, which may not be there any more where nothing calls it.
pub(super) fn macros_for(macros: Vec<&Stmt>, code: &TokenStream) -> TokenStream {
    let mut needed = TokenStream::new();
    for stmt in macros.into_iter().rev() {
        let Stmt::Item(Item::Macro(definition)) = stmt else { continue };
        let Some(name) = &definition.ident else { continue };
        if names(code, name) || names(&needed, name) {
            needed = quote!(#stmt #needed);
        }
    }
    needed
}

fn names(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => names(&group.stream(), name),
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// A `macro_rules!` of the body, which has to be defined in every arm that may call it.
pub(super) fn local_macro(node: &Node) -> Option<&Stmt> {
    match &node.kind {
        Kind::Stmt(stmt @ Stmt::Item(Item::Macro(_))) => Some(stmt),
        _ => None,
    }
}
