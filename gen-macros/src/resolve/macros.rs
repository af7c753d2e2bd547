//! Locals that are mentioned in macros.
//!
//! The arguments of the standard library's macros are expressions, and the names in their format strings
//! become arguments:
//!
//! ```text
//! println!("{x}")        becomes        println!("{x}", x = x·3)
//! ```
//!
//! In any other macro every token that looks like a visible local may be a mention of it. So that the
//! names in its string literals count as well, they are noted in a mark that never leaves this crate:
//!
//! ```text
//! log!("{x}", y)         becomes        #[mentions(x·3)] log!("{x}", y·4)
//! ```

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::visit_mut::VisitMut;
use syn::{Attribute, ItemMacro, Lit, Macro, Pat, parse_quote};

use super::captures;
use super::local::{self, LocalId};
use super::names::Renamer;
use crate::parse::std_macro::{Argument, StdMacro, captured_names};

/// The name of the attribute that lists hidden mentions.
pub(crate) const MENTIONS: &str = "mentions";

pub(super) fn invocation(renamer: &mut Renamer<'_>, mac: &mut Macro, attrs: &mut Vec<Attribute>) {
    if let Some(names) = captures::of_form(mac) {
        return form(renamer, mac, attrs, &names);
    }
    match StdMacro::parse(mac) {
        Some(known) => arguments(renamer, mac, known),
        None => opaque(renamer, mac, attrs),
    }
}

fn arguments(renamer: &mut Renamer<'_>, mac: &mut Macro, mut known: StdMacro) {
    let captures = known.captures();
    match &mut known {
        StdMacro::List { arguments, .. } => {
            arguments.iter_mut().for_each(|argument| renamer.visit_expr_mut(&mut argument.value));
            for (name, _) in captures {
                if let Some(mention) = renamer.mention(&name) {
                    arguments.push(Argument { name: Some(name), value: parse_quote!(#mention) });
                }
            }
        }
        StdMacro::Repeat { value, length } => {
            renamer.visit_expr_mut(value);
            renamer.visit_expr_mut(length);
        }
        StdMacro::Matches { value, pattern, guard } => {
            renamer.visit_expr_mut(value);
            renamer.scopes.open();
            renamer.bind_pattern(pattern as &mut Pat);
            guard.iter_mut().for_each(|guard| renamer.visit_expr_mut(guard));
            renamer.scopes.close();
        }
    }
    known.write(mac);
}

/// A generator inside of this one: it resolves its names itself, and takes along what it captures.
fn form(renamer: &mut Renamer<'_>, mac: &mut Macro, attrs: &mut Vec<Attribute>, names: &[Ident]) {
    let mut captured = Vec::new();
    for name in names {
        let Some(mention) = renamer.mention(name) else { continue };
        if let Some(id) = local::of(&mention) {
            renamer.locals[id].opaque = true;
        }
        if name == "self" {
            mac.tokens = renamed_receiver(mac.tokens.clone(), &mention);
        }
        captured.push(mention);
    }
    if !captured.is_empty() {
        let mark = Ident::new(MENTIONS, proc_macro2::Span::call_site());
        attrs.push(parse_quote!(#[#mark(#(#captured),*)]));
    }
}

/// The locals that a macro call is marked to mention.
pub(super) fn mentioned_locals(attrs: &[Attribute]) -> Vec<Ident> {
    let mut locals = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident(MENTIONS)) {
        if let Ok(list) = attr.meta.require_list() {
            let tokens = list.tokens.clone().into_iter();
            locals.extend(tokens.filter_map(|token| match token {
                TokenTree::Ident(ident) => Some(ident),
                _ => None,
            }));
        }
    }
    locals
}

/// The tokens with another word for `self`, other than in paths.
fn renamed_receiver(tokens: TokenStream, receiver: &Ident) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut renamed = TokenStream::new();
    while let Some(token) = tokens.next() {
        let is_path = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
        renamed.extend([match token {
            TokenTree::Ident(word) if word == "self" && !is_path => {
                let mut receiver = receiver.clone();
                receiver.set_span(word.span());
                TokenTree::Ident(receiver)
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), renamed_receiver(group.stream(), receiver));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => token,
        }]);
    }
    renamed
}

fn opaque(renamer: &mut Renamer<'_>, mac: &mut Macro, attrs: &mut Vec<Attribute>) {
    let mut hidden = Vec::new();
    mac.tokens = tokens(renamer, mac.tokens.clone(), &mut hidden);
    // What a macro of the body names in its definition, it mentions wherever it is called.
    if let Some(name) = mac.path.get_ident() {
        let defined = renamer.local_macros.iter().rev().find(|(defined, _)| name == defined);
        hidden.extend(defined.into_iter().flat_map(|(_, mentions)| mentions.iter().copied()));
    }
    if !hidden.is_empty() {
        let hidden = hidden.iter().map(|id| renamer.locals.marked(*id));
        let name = Ident::new(MENTIONS, proc_macro2::Span::call_site());
        attrs.push(parse_quote!(#[#name(#(#hidden),*)]));
    }
}

/// `macro_rules!` in the body: it resolves its names where it stands.
pub(super) fn definition(renamer: &mut Renamer<'_>, definition: &mut ItemMacro) {
    let mut hidden = Vec::new();
    let mac = &mut definition.mac;
    mac.tokens = tokens(renamer, mac.tokens.clone(), &mut hidden);
    mentioned(&mac.tokens, &mut hidden);
    if let Some(name) = &definition.ident {
        renamer.local_macros.push((name.to_string(), hidden));
    }
}

fn mentioned(tokens: &TokenStream, into: &mut Vec<LocalId>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => into.extend(local::of(&ident)),
            TokenTree::Group(group) => mentioned(&group.stream(), into),
            _ => {}
        }
    }
}

/// Marks every token that may mention a local; `hidden` collects the names inside string literals.
fn tokens(renamer: &mut Renamer<'_>, tokens: TokenStream, hidden: &mut Vec<LocalId>) -> TokenStream {
    let mut after_dot = false;
    let mut renamed = TokenStream::new();
    for token in tokens {
        let is_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
        renamed.extend([match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), self::tokens(renamer, group.stream(), hidden));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            TokenTree::Ident(ident) if !after_dot => match renamer.mention(&ident) {
                Some(mention) => {
                    if let Some(id) = local::of(&mention) {
                        renamer.locals[id].opaque = true;
                    }
                    TokenTree::Ident(mention)
                }
                None => TokenTree::Ident(ident),
            },
            TokenTree::Literal(literal) => {
                if let Lit::Str(text) = Lit::new(literal.clone()) {
                    for name in captured_names(&text.value()) {
                        let Ok(name) = syn::parse_str::<Ident>(&name) else { continue };
                        let name = Ident::new(&name.to_string(), literal.span());
                        if let Some(id) = renamer.scopes.find(&name) {
                            renamer.locals[id].opaque = true;
                            hidden.push(id);
                        }
                    }
                }
                TokenTree::Literal(literal)
            }
            token => token,
        }]);
        after_dot = is_dot;
    }
    renamed
}
