//! What runs on its own, or is written in a macro: closures, `async` blocks, and macro calls.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Block, Macro};

use super::build::FlowBuilder;
use super::{Access, Event};
use crate::analyze::visible::bound;
use crate::parse::std_macro::StdMacro;
use crate::parse::yields;
use crate::resolve::local::{self, LocalId};
use crate::resolve::macros;

impl FlowBuilder<'_> {
    /// What a closure names is used where the closure is made; what it does with it, happens or not. What it
    /// takes by value, it takes when it is made.
    pub(super) fn closure(&mut self, closure: &syn::ExprClosure) {
        if closure.capture.is_some() {
            return self.all_mentions(closure.body.to_token_stream(), Access::Captured);
        }
        let begin = self.len();
        let end = self.forward();
        self.jump(end);
        let outer = self.closure_end.replace(end);
        closure.inputs.iter().for_each(|input| self.declare(bound(input)));
        self.value(&closure.body);
        self.closure_end = outer;
        let taken = self.taken_since(begin);
        self.arrive(end);
        for id in taken {
            self.event(Event::Use(id, Access::Value));
        }
    }

    pub(super) fn captures(&mut self, block: &Block, by_move: bool) {
        let access = if by_move { Access::Captured } else { Access::Place };
        self.all_mentions(block.to_token_stream(), access);
    }

    pub(super) fn macro_call(&mut self, mac: &Macro, attrs: &[Attribute]) {
        match StdMacro::parse(mac) {
            Some(StdMacro::List { arguments, by_value, .. }) => {
                for argument in &arguments {
                    match by_value {
                        true => self.value(&argument.value),
                        false => self.place(&argument.value, Access::Place),
                    }
                }
                if crate::lower::builder::diverging_macro(mac) {
                    self.end();
                }
            }
            Some(StdMacro::Repeat { value, length }) => {
                self.value(&value);
                self.value(&length);
            }
            Some(StdMacro::Matches { value, pattern, guard }) => {
                self.scrutinee(&value, &pattern);
                let unmatched = self.here();
                self.declare(bound(&pattern));
                guard.iter().for_each(|guard| self.value(guard));
                let ends = vec![unmatched, self.here()];
                self.meet(ends);
            }
            None => {
                let access = if yields::form(mac).is_some() { Access::Captured } else { Access::Opaque };
                self.all_mentions(mac.tokens.clone(), access);
                for attr in attrs.iter().filter(|attr| attr.path().is_ident(macros::MENTIONS)) {
                    self.all_mentions(attr.to_token_stream(), access);
                }
            }
        }
    }

    pub(super) fn opaque(&mut self, tokens: TokenStream) {
        self.all_mentions(tokens, Access::Opaque);
    }

    fn all_mentions(&mut self, tokens: TokenStream, access: Access) {
        let mut mentions = Vec::new();
        collect(tokens, &mut mentions);
        for (id, span) in mentions {
            self.used(id, access, span);
        }
    }
}

fn collect(tokens: TokenStream, into: &mut Vec<(LocalId, Span)>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), into),
            TokenTree::Ident(ident) => {
                let id = local::of(&ident).filter(|id| into.iter().all(|(known, _)| known != id));
                into.extend(id.map(|id| (id, ident.span())));
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
