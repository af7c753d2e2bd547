//! Locals that are held by their fields.
//!
//! ```text
//! struct __Apart3<A, B> { title: A, pages: B }
//! State::Yield1 { book: __apart!(book [[book.title]] __Apart3 { title [[book.title]], pages [] }) }
//! ```
//!
//! Behind that, `book.title` may not be there to be asked. There it is asked whether `book` is such a struct: `[? book]`.

use proc_macro2::TokenStream;
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
    let definition = |id: LocalId| {
        let name = parts.names.apart(id);
        // Where nothing has been taken yet, all the fields are named as well.
        let fields: Vec<&Member> = parts.layout.fields_of(id, Spot(0)).map(|(field, _)| field).collect();
        let params: Vec<_> = (0..fields.len()).map(|at| format_ident!("F{at}")).collect();
        let is_tuple = fields.iter().any(|field| matches!(field, Member::Unnamed(_)));
        let body = match is_tuple {
            // The parts in between have a place, too.
            true => {
                let last = fields.iter().filter_map(|field| number(field)).max().unwrap_or(0);
                let types = (0..=last).map(|number_of| {
                    let at = fields.iter().position(|field| number(field) == Some(number_of));
                    at.map_or(quote!(()), |at| params[at].to_token_stream())
                });
                quote!((#(#types),*);)
            }
            false => quote!({ #(#fields: #params),* }),
        };
        let remains = quote!(#runtime::__private::Remains);
        quote! {
            #clone #debug #silenced struct #name<#(#params),*> #body
            #silenced impl<#(#params),*> #remains for #name<#(#params),*> {}
        }
    };
    parts.layout.apart().map(definition).collect()
}

/// What goes into a state at a place. `since` is where the local was last held in this way, if it was.
pub(super) fn value(parts: &Parts<'_>, id: LocalId, at: Spot, since: Option<Spot>) -> TokenStream {
    let (runtime, rest) = (&parts.generator.options.runtime, parts.names.apart(id));
    let (name, tearing) =
        (parts.resolved.locals.marked(id), asked(parts, id, &parts.layout.tearing(id, at), since));
    let known: Vec<_> = parts.layout.fields_of(id, at).collect();
    // What was asked of a field before, stands in its place.
    let fields = known.iter().map(|(field, taken)| {
        let (_, taken) = since_then(parts, id, taken, since);
        quote!(#field [#(#taken)*])
    });
    let last = known.iter().filter_map(|(field, _)| number(field)).max();
    let is_known = |number_of: &u32| known.iter().any(|(field, _)| number(field) == Some(*number_of));
    let between = last.map(|last| (0..last).filter(|number_of| !is_known(number_of)).collect::<Vec<_>>());
    let between = between.into_iter().flatten().map(|number_of| {
        let index = syn::Index::from(number_of as usize);
        quote!(#index unknown)
    });
    let fields = fields.chain(between);
    quote!(#runtime::__apart!(#name [#tearing] #rest { #(#fields),* }))
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
    taken.iter().copied().partition(|part| before.iter().any(|old| std::ptr::eq(*old, *part)))
}

fn number(field: &Member) -> Option<u32> {
    match field {
        Member::Unnamed(index) => Some(index.index),
        Member::Named(_) => None,
    }
}
