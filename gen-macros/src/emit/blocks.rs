//! The user's own syntax around the code of his blocks.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::Parts;
use crate::analyze::visible;
use crate::ir::{Block, Kind, Node};
use crate::resolve::local::LocalId;

/// A node with blocks, entered from its front; `whole` is the code of a block, into whose scope the given
/// locals come.
pub(super) fn branches(node: &Node, whole: &dyn Fn(&Block, &[LocalId]) -> TokenStream) -> TokenStream {
    match &node.kind {
        Kind::Block(block) => whole(block, &[]),
        Kind::If(branch) => {
            let bound = visible::declared_for_child(node, 0);
            let (if_token, cond, then) = (&branch.if_token, &branch.cond, whole(&branch.then, &bound));
            let otherwise = branch.otherwise.as_ref().map(|otherwise| {
                let otherwise = whole(otherwise, &[]);
                quote_spanned!(if_token.span=> else #otherwise)
            });
            quote!(#if_token #cond #then #otherwise)
        }
        Kind::Match(choice) => {
            let (match_token, scrutinee) = (&choice.match_token, &choice.scrutinee);
            let arms: TokenStream = choice
                .arms
                .iter()
                .enumerate()
                .map(|(child, arm)| {
                    let bound = visible::declared_for_child(node, child);
                    let (pattern, body) = (&arm.pattern, whole(&arm.body, &bound));
                    let guard = arm.guard.as_ref().map(|guard| quote!(if #guard));
                    quote!(#pattern #guard => #body)
                })
                .collect();
            let mut body = Group::new(Delimiter::Brace, arms);
            body.set_span(choice.span);
            quote!(#match_token #scrutinee #body)
        }
        Kind::LetElse(binding) => {
            let (pattern, init) = (&binding.pattern, &binding.init);
            let otherwise = whole(&binding.otherwise, &[]);
            quote!(let #pattern = #init else #otherwise;)
        }
        Kind::Stmt(_) | Kind::Suspend(_) | Kind::Loop(_) => unreachable!("no node with branches"),
    }
}

/// A block's own braces: their span carries the edition, which decides when temporaries drop.
pub(super) fn braces(parts: &Parts<'_>, block: &Block, code: TokenStream) -> TokenStream {
    let mut group = Group::new(Delimiter::Brace, code);
    group.set_span(block.span);
    let unsafety = &block.unsafety;
    let label = block.label.map(|label| {
        let label = parts.resolved.labels.marked(label, block.span);
        quote!(#label:)
    });
    let group = TokenTree::Group(group);
    quote!(#label #unsafety #group)
}
