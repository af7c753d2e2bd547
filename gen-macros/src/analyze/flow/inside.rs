//! What runs on its own, or is written in a macro: closures, `async` blocks, and macro calls.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, Macro};

use super::build::FlowBuilder;
use super::places::field_of_local;
use super::{Access, Event, How, Part};
use crate::analyze::visible::bound;
use crate::parse::std_macro::StdMacro;
use crate::parse::yields;
use crate::resolve::local::{self, LocalId};
use crate::resolve::macros;

/// The runtime's macro that puts what is left of a local into its drop flag. It takes the local, which is its first
/// argument; what it does with the others, it only does at compile time.
pub(crate) const FLAG: &str = "__flag";

/// The same, for a flag of fields.
pub(crate) const FLAGS: &str = "__flags";

/// The one that says what the type of such a flag is, and uses nothing.
pub(crate) const FLAG_TYPE: &str = "__flag_type";

impl FlowBuilder<'_> {
    /// What a closure names is used where the closure is made; what it does with it, happens or not. What it
    /// takes by value, it takes when it is made.
    pub(super) fn closure(&mut self, closure: &syn::ExprClosure) {
        if closure.capture.is_some() {
            return self.moved_in(&closure.body);
        }
        let begin = self.len();
        let end = self.forward();
        self.jump(end);
        let outer = self.closure_end.replace(end);
        closure.inputs.iter().for_each(|input| self.declare(bound(input)));
        self.value(&closure.body);
        self.closure_end = outer;
        let parts = self.parts_since(begin);
        let taken = self.taken_since(begin);
        self.arrive(end);
        for id in taken {
            self.event(Event::Use(id, Access::Value));
        }
        for (id, part, span) in parts {
            self.part(id, part, span);
        }
    }

    /// What a closure takes along if it owns what it names: of a local that it only names for fields, these.
    fn moved_in(&mut self, body: &Expr) {
        let mut fields = Fields { found: Vec::new(), whole: BTreeSet::new() };
        fields.visit_expr(body);
        let Fields { found, whole } = fields;
        let mut mentions = Vec::new();
        collect(body.to_token_stream(), &mut mentions);
        for (id, span) in mentions.into_iter().filter(|(id, _)| whole.contains(id)) {
            self.used(id, Access::Captured, span);
        }
        for (id, part, span) in found.into_iter().filter(|(id, ..)| !whole.contains(id)) {
            self.part(id, part, span);
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
                        true => self.handed_on(&argument.value),
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
            None if mac
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == FLAG || last.ident == FLAGS) =>
            {
                if let Some(TokenTree::Ident(local)) = mac.tokens.clone().into_iter().next() {
                    local::of(&local).into_iter().for_each(|id| self.put_into_flag(id, local.span()));
                }
            }
            None if mac.path.segments.last().is_some_and(|last| last.ident == FLAG_TYPE) => {}
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

/// The fields of locals that an expression names, and the locals that it names otherwise.
struct Fields {
    found: Vec<(LocalId, Part, Span)>,
    whole: BTreeSet<LocalId>,
}

impl<'ast> Visit<'ast> for Fields {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match field_of_local(expr) {
            Some((id, span)) => {
                self.found.push((id, Part { value: expr.clone(), how: How::Captured(bases(expr)) }, span));
            }
            None => visit::visit_expr(self, expr),
        }
    }

    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.whole.extend(local::of(ident));
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        match StdMacro::parse(mac) {
            Some(known) => known.each_expr(|argument| self.visit_expr(argument)),
            None => self.named(mac.tokens.clone()),
        }
    }

    /// What a macro mentions in a format string, or in a block of its own, stands in an attribute.
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        self.named(attribute.to_token_stream());
    }
}

impl Fields {
    fn named(&mut self, tokens: TokenStream) {
        let mut mentions = Vec::new();
        collect(tokens, &mut mentions);
        self.whole.extend(mentions.into_iter().map(|(id, _)| id));
    }
}

/// `x` and `x.a` in `x.a.b`.
fn bases(field: &Expr) -> Vec<Expr> {
    let mut bases = Vec::new();
    let mut at = field;
    while let Expr::Field(field) = at {
        bases.push((*field.base).clone());
        at = &field.base;
    }
    bases
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
