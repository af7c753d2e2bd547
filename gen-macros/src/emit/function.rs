//! The function again, with its signature, and the machine for a body.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{FnArg, Item, Pat, PatIdent};

use super::{Parts, arms, plain, state, types};
use crate::analyze::reach::RegionId;
use crate::resolve::local::LocalId;

/// The whole output: the user's function, making a machine.
pub(crate) fn function(parts: &Parts<'_>, items: &[Item], plain: &syn::Block) -> TokenStream {
    let function = &parts.generator.function;
    let (attrs, vis, defaultness) = (&function.attrs, &function.vis, &function.defaultness);
    let mut sig = function.sig.clone();
    for (input, id) in sig.inputs.iter_mut().zip(&parts.resolved.arguments) {
        name_argument(parts, input, *id);
    }
    let body = body(parts, items, plain);
    quote!(#(#attrs)* #vis #defaultness #sig #body)
}

/// The machine of a `gen_!`, which is no generator in the eyes of its user.
pub(crate) fn expression(parts: &Parts<'_>, items: &[Item], plain: &syn::Block) -> TokenStream {
    let (block, body) = (parts.names.private("GenBlock"), body(parts, items, plain));
    quote!(#block::new(#body))
}

/// The definitions, and the machine that they are for.
fn body(parts: &Parts<'_>, items: &[Item], plain: &syn::Block) -> TokenStream {
    let generator = parts.generator;
    let definitions = state::definitions(parts);
    let machine = machine(parts);
    let plain = plain::plain(parts, plain);
    let name = parts.names.value("machine");
    let mut made = match generator.output.protocol.is_inferred() {
        true => either_reading(parts, quote!(#name.with_reading(#plain))),
        false => quote!(#name.with_plain(#plain)),
    };
    if generator.output.boxed {
        let boxed = parts.names.private("Box");
        made = quote!(#boxed::new(#made));
    }
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
    body.set_span(generator.function.block.brace_token.span.join());
    body.into_token_stream()
}

/// The machine, with its plain reading if both are of one type.
fn either_reading(parts: &Parts<'_>, readings: TokenStream) -> TokenStream {
    let (paired, unpaired) = (parts.names.private("Paired"), parts.names.private("Unpaired"));
    let name = parts.names.value("readings");
    quote! {
        match #readings {
            #[allow(unused_mut, unused_imports)]
            mut #name => {
                use #paired as _;
                use #unpaired as _;
                #name.machine()
            }
        }
    }
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
    let (names, resolved) = (&parts.names, parts.resolved);
    let root = RegionId(0);
    let states = names.states(root);
    let inputs = parts.generator.function.sig.inputs.iter();
    let arguments = inputs.zip(&resolved.arguments).map(|(input, id)| {
        let (field, value) = (names.field(*id), argument(parts, input, *id));
        quote!(#field: #value)
    });
    let (flags, turn) = (arms::flags(parts), arms::turn(parts, root, parts.body));
    let (state, arg) = (names.at(root), names.value("arg"));
    let (transitions, step) = (names.private("transitions"), names.private("Step"));
    let protocol = &parts.generator.output.protocol;
    let (yields, resumes, returns) = (protocol.yields(), protocol.resume(), protocol.returns());
    let words = &parts.generator.words;
    let argument = (!protocol.is_iterator()).then(|| {
        let some = names.private("Some");
        quote!(let mut #arg = #some(#arg);)
    });
    let (capture, tied) = (parts.capture(), parts.tied_step(quote!(#flags #turn)));
    let start = quote!(#states::Start { #(#arguments),* });
    let closure = quote! {
        #capture |#state: &mut _, #arg| -> #step<_, _> {
            #(#words!(@used);)*
            #argument
            #tied
        }
    };
    match types::types(parts) {
        None => quote!(#transitions::<#yields, #resumes, #returns, _, _>(#start, #closure)),
        Some(types) => {
            let (before, of_states, transitions_of) =
                (types.before, types.of_states, names.private("transitions_of"));
            quote! {
                {
                    #before
                    #transitions_of::<#yields, #resumes, #returns, _, _>(#of_states, #start, #closure)
                }
            }
        }
    }
}

/// What the caller has given for a parameter.
pub(super) fn argument(parts: &Parts<'_>, input: &FnArg, id: LocalId) -> TokenStream {
    match input {
        FnArg::Receiver(receiver) => receiver.self_token.to_token_stream(),
        FnArg::Typed(_) => parts.resolved.locals[id].ident.to_token_stream(),
    }
}
