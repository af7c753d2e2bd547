//! Locals that are held by their fields.
//!
//! ```text
//! struct __Apart3<A, B> { title: A, pages: B }
//! State::Yield1 { book: __apart!(book [[book.title]] __Apart3 { title [[book.title]], pages [] }) }
//! ```
//!
//! Behind that, `book.title` may not be there to be asked. There it is asked whether `book` is such a struct: `[? book]`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Member;

use super::{Parts, silence};
use crate::analyze::flow::{Part, Spot};
use crate::resolve::local::LocalId;

/// The structs, with a field for each one of the local's that the body mentions.
pub(super) fn definitions(parts: &Parts<'_>) -> TokenStream {
    let output = &parts.generator.output;
    let clone = output.clone.then(|| quote!(#[derive(::core::clone::Clone)]));
    let debug = output.debug.then(|| quote!(#[derive(::core::fmt::Debug)]));
    let silenced = silence::item();
    let runtime = &parts.generator.options.runtime;
    let remains = quote!(#runtime::__private::Remains);
    let definition = |id: LocalId| {
        let name = parts.names.apart(id);
        // Where nothing has been taken yet, all the fields are named as well.
        let fields: Vec<&Member> = parts.layout.fields_of(id, Spot(0)).map(|(field, _)| field).collect();
        let inner = fields.iter().enumerate().map(|(at, field)| {
            let inner: Vec<&Member> = parts.layout.inner_fields_of(id, field).iter().collect();
            let definition = (!inner.is_empty()).then(|| structure(&inner_name(parts, id, at), &inner));
            definition.map(|(header, body)| quote!(#clone #debug #silenced #header #body))
        });
        let (header, body) = structure(&name, &fields);
        let params = (0..fields.len()).map(param).collect::<Vec<_>>();
        quote! {
            #(#inner)*
            #clone #debug #silenced #header #body
            #silenced impl<#(#params),*> #remains for #name<#(#params),*> {}
        }
    };
    parts.layout.apart().map(definition).collect()
}

/// A struct with these fields, of any types: its header and what follows.
fn structure(name: &Ident, fields: &[&Member]) -> (TokenStream, TokenStream) {
    let params: Vec<_> = (0..fields.len()).map(param).collect();
    let body = match fields.iter().filter_map(|field| number(field)).max() {
        // The parts in between have a place, too.
        Some(last) => {
            let types = (0..=last).map(|number_of| {
                let at = fields.iter().position(|field| number(field) == Some(number_of));
                at.map_or(quote!(()), |at| params[at].to_token_stream())
            });
            quote!((#(#types),*);)
        }
        None => quote!({ #(#fields: #params),* }),
    };
    (quote!(struct #name<#(#params),*>), body)
}

fn param(at: usize) -> Ident {
    format_ident!("F{at}")
}

/// The struct for the fields of one of a local's fields.
fn inner_name(parts: &Parts<'_>, id: LocalId, at: usize) -> Ident {
    format_ident!("{}Of{at}", parts.names.apart(id))
}

/// What goes into a state at a place. `since` is where the local was last held in this way, if it was.
pub(super) fn value(parts: &Parts<'_>, id: LocalId, at: Spot, since: Option<Spot>) -> TokenStream {
    let (runtime, rest) = (&parts.generator.options.runtime, parts.names.apart(id));
    let (name, tearing) =
        (parts.resolved.locals.marked(id), asked(parts, id, &parts.layout.tearing(id, at), since));
    let known: Vec<_> = parts.layout.fields_of(id, at).collect();
    // What was asked of a field before, stands in its place.
    let fields = known.iter().enumerate().map(|(at, (field, taken))| {
        let (_, taken) = since_then(parts, id, taken, since);
        let is_inner = !taken.is_empty() && taken.iter().all(|part| part.inner_member().is_some());
        if !is_inner {
            return (*field, quote!([#(#taken)*]));
        }
        let name = inner_name(parts, id, at);
        let inner = parts.layout.inner_fields_of(id, field).iter().map(|inner| {
            let taken = taken.iter().filter(|part| part.inner_member() == Some(inner));
            (inner, quote!([#(#taken)*]))
        });
        let inner = with_those_between(inner.collect());
        (*field, quote!(([#(#taken)*] #name { #(#inner),* })))
    });
    let fields = with_those_between(fields.collect());
    quote!(#runtime::__apart!(#name [#tearing] #rest { #(#fields),* }))
}

/// Fields with their states, and the parts of a tuple in between.
fn with_those_between(fields: Vec<(&Member, TokenStream)>) -> Vec<TokenStream> {
    let numbers: Vec<u32> = fields.iter().filter_map(|(field, _)| number(field)).collect();
    let between = (0..numbers.iter().copied().max().unwrap_or(0)).filter(|at| !numbers.contains(at));
    let between = between.map(|at| {
        let index = syn::Index::from(at as usize);
        quote!(#index unknown)
    });
    fields.iter().map(|(field, state)| quote!(#field #state)).chain(between).collect()
}

/// The questions what these parts have left of a local, if it was held by its fields before.
pub(super) fn asked(parts: &Parts<'_>, id: LocalId, taken: &[&Part], since: Option<Spot>) -> TokenStream {
    let (old, new) = since_then(parts, id, taken, since);
    let name = parts.resolved.locals.marked(id);
    let old = (!old.is_empty()).then(|| quote!([? #name]));
    quote!(#old #(#new)*)
}

/// Which of these parts had been taken before, and which had not.
fn since_then<'p>(
    parts: &Parts<'_>,
    id: LocalId,
    taken: &[&'p Part],
    since: Option<Spot>,
) -> (Vec<&'p Part>, Vec<&'p Part>) {
    let before = since.map_or_else(Vec::new, |since| parts.layout.tearing(id, since));
    // What is in a field that may be gone cannot be asked for.
    let is_within = |part: &Part, old: &Part| old.field().is_some() && part.member() == old.field();
    taken
        .iter()
        .copied()
        .partition(|part| before.iter().any(|old| std::ptr::eq(*old, *part) || is_within(part, old)))
}

fn number(field: &Member) -> Option<u32> {
    match field {
        Member::Unnamed(index) => Some(index.index),
        Member::Named(_) => None,
    }
}
