//! The function again, with its signature, and the machine for a body.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{FnArg, Item, Pat, PatIdent};

use super::{Parts, arms, plain, state};
use crate::analyze::reach::RegionId;
use crate::parse::ast::Protocol;
use crate::resolve::local::LocalId;

/// The whole output: the user's function, making a machine.
pub(crate) fn function(parts: &Parts<'_>, items: &[Item], plain: &syn::Block) -> TokenStream {
    let generator = parts.generator;
    let function = &generator.function;
    let (attrs, vis, defaultness) = (&function.attrs, &function.vis, &function.defaultness);
    let mut sig = function.sig.clone();
    for (input, id) in sig.inputs.iter_mut().zip(&parts.resolved.arguments) {
        name_argument(parts, input, *id);
    }
    let definitions = state::definitions(parts);
    let machine = machine(parts);
    let plain = plain::plain(parts, plain);
    let name = parts.names.value("machine");
    let made = match generator.output.boxed {
        true => {
            let boxed = parts.names.private("Box");
            quote!(#boxed::new(#name.with_plain(#plain)))
        }
        false => quote!(#name.with_plain(#plain)),
    };
    let mut body = proc_macro2::Group::new(
        proc_macro2::Delimiter::Brace,
        quote! {
            #(#items)*
            #definitions
            #[allow(warnings, clippy::all, clippy::pedantic)]
            let #name = #machine;
            #made
        },
    );
    body.set_span(function.block.brace_token.span.join());
    let body = body.into_token_stream();
    quote!(#(#attrs)* #vis #defaultness #sig #body)
}

/// A parameter as a plain name: `mut` and patterns belong to the body, and callers do not see them.
fn name_argument(parts: &Parts<'_>, input: &mut FnArg, id: LocalId) {
    match input {
        FnArg::Receiver(receiver) => {
            if receiver.reference.is_none() {
                receiver.mutability = None;
            }
        }
        FnArg::Typed(typed) => {
            *typed.pat = Pat::Ident(PatIdent {
                attrs: Vec::new(),
                by_ref: None,
                mutability: None,
                ident: parts.resolved.locals[id].ident.clone(),
                subpat: None,
            });
        }
    }
}

/// The start state and the transitions.
fn machine(parts: &Parts<'_>) -> TokenStream {
    let (layout, names, resolved) = (parts.layout, &parts.names, parts.resolved);
    let root = RegionId(0);
    let states = names.states(root);
    let arguments = resolved.arguments.iter().map(|id| {
        let (local, field) = (&resolved.locals[*id], names.field(*id));
        let receiver = parts.generator.function.sig.receiver().filter(|_| local.receiver);
        let value =
            receiver.map_or(local.ident.to_token_stream(), |receiver| receiver.self_token.to_token_stream());
        quote!(#field: #value)
    });
    let arms = arms::arms(parts, root, parts.body);
    let (state, arg, run) = (names.at(root), names.value("arg"), names.dispatch(layout.reach, root));
    let (transitions, step) = (names.private("transitions"), names.private("Step"));
    let yields = parts.generator.output.protocol.yields();
    let words = &parts.generator.words;
    let (resume, returns, argument, ended) = match &parts.generator.output.protocol {
        Protocol::Iterator { .. } => {
            (quote!(()), quote!(()), quote!(), quote!(#states::Finished {} => return #step::Complete(()),))
        }
        Protocol::Generator { resume, returns, .. } => {
            let (completed, panicked) =
                (names.private("resumed_after_completion"), names.private("resumed_after_panicking"));
            let some = names.private("Some");
            (
                quote!(#resume),
                quote!(#returns),
                quote!(let mut #arg = #some(#arg);),
                quote!(#states::Finished {} => #completed(), #states::Panicked {} => #panicked(),),
            )
        }
    };
    quote! {
        #transitions::<#yields, #resume, #returns, _, _>(#states::Start { #(#arguments),* }, |#state: &mut _, #arg| {
            #(#words!(@used);)*
            #argument
            #run: loop {
                match #state { #arms #ended }
            }
        })
    }
}
