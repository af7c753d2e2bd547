//! The function again, with its signature, and the machine for a body.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{AttrStyle, Attribute, FnArg, Item, Pat, PatIdent};

use super::{Parts, arms, boxed, crossing, plain, promises, silence, state, types};
use crate::analyze::reach::RegionId;
use crate::parse::ast::Form;
use crate::resolve::local::LocalId;

/// The whole output: the user's function, making a machine.
pub(crate) fn function(parts: &Parts<'_>, items: &[Item], plain: &syn::Block) -> TokenStream {
    let function = &parts.generator.function;
    let (vis, defaultness) = (&function.vis, &function.defaultness);
    // What stands at the head of the body, the function itself can have as well.
    let attrs = function.attrs.iter().map(|attr| Attribute { style: AttrStyle::Outer, ..attr.clone() });
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
    let plain = plain::plain(parts, plain);
    let name = parts.names.value("machine");
    let (definitions, machine, mut made) = match parts.mistakes.is_none() {
        true => (
            state::definitions(parts),
            machine(parts),
            match generator.output.protocol.is_inferred() {
                true => either_reading(parts, quote!(#name.with_reading(#plain))),
                false => quote!(#name.with_plain(#plain)),
            },
        ),
        false => {
            let crossings = parts.mistakes.crossings.iter();
            let mistakes = crossings.map(|crossing| crossing::mistake(parts, crossing));
            let arguments = arguments(parts).map(|(_, value)| value);
            (quote!(#(#mistakes)*), refused(parts), quote!(#name.with_plain((#(#arguments,)*), #plain)))
        }
    };
    made = promises::kept(parts, made);
    if generator.form == Form::Function {
        made = returned(parts, boxed::wrapped(parts, made));
    }
    let boxed = boxed::definition(parts);
    let silenced = silence::machine(generator.function.sig.unsafety.is_some());
    let mut body = proc_macro2::Group::new(
        proc_macro2::Delimiter::Brace,
        quote! {
            #(#items)*
            #definitions
            #boxed
            #silenced
            let #name = #machine;
            #made
        },
    );
    body.set_span(generator.function.block.brace_token.span.join());
    body.into_token_stream()
}

/// What the function returns, in its box if there is one, which stands where the return type does: so do errors of it,
/// such as about how long it may live.
fn returned(parts: &Parts<'_>, made: TokenStream) -> TokenStream {
    let written = parts.generator.function.sig.output.to_token_stream().into_iter().skip(2);
    let spans: Vec<Span> = written.map(|token| token.span()).collect();
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else {
        unreachable!("a generator has a return type")
    };
    let runtime = parts.generator.options.runtime_between(*first, *last);
    let name = parts.names.value("generator");
    let mut value = proc_macro2::Group::new(proc_macro2::Delimiter::Parenthesis, name.to_token_stream());
    value.set_span(*last);
    let path = match parts.generator.output.boxed {
        true => quote_spanned!(*last=> ::__private::Box::new),
        false => quote_spanned!(*last=> ::__private::identity),
    };
    quote!(let #name = #made; #runtime #path #value)
}

/// What stands in the machine's place where a mistake is known already.
fn refused(parts: &Parts<'_>) -> TokenStream {
    let stub = parts.names.private("Stub");
    let protocol = &parts.generator.output.protocol;
    let (yields, resume) = (protocol.yields(), protocol.resume());
    let returns = protocol.returns();
    let words = &parts.generator.words;
    quote!({ #(#words!(@used);)* #stub::<#yields, #resume, #returns>::mistaken() })
}

/// The parameters, each with the value that it has in the function.
pub(super) fn arguments<'a>(parts: &'a Parts<'_>) -> impl Iterator<Item = (LocalId, TokenStream)> + 'a {
    let inputs = parts.generator.function.sig.inputs.iter();
    inputs.zip(&parts.resolved.arguments).map(|(input, id)| match input {
        FnArg::Receiver(receiver) => (*id, receiver.self_token.to_token_stream()),
        FnArg::Typed(_) => (*id, parts.resolved.locals[*id].ident.to_token_stream()),
    })
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
    let names = &parts.names;
    let root = RegionId(0);
    let states = names.states(root);
    let arguments = arguments(parts).map(|(id, value)| {
        let field = names.field(id);
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
    let slots = types::slots(parts);
    let (capture, tied) = (parts.capture(), parts.tied_step(quote!(#slots #flags #turn)));
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
