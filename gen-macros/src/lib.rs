//! The macros of `gen-runtime`: a function with yields becomes a state machine.
//!
//! The stages, in order; each takes what the one before it gives, and none looks further back:
//!
//! | stage | gives |
//! |---|---|
//! | `parse` | the function, what its return type says, and its suspensions in one spelling |
//! | `resolve` | the body with a name of its own for every local and label |
//! | `lower` | the body as a tree in which every suspension is a node |
//! | `elaborate` | the same, where a local was neither held whole nor not at all: with drop flags and fields apart |
//! | `analyze` | the states, and what each of them holds |
//! | `emit` | tokens |
//!
//! `forms` has the ways to write a generator that are no function under `#[generator]`.

mod analyze;
mod elaborate;
mod emit;
mod forms;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod golden;
mod ir;
mod lower;
#[cfg(test)]
mod messages;
mod parse;
mod report;
mod resolve;
#[cfg(test)]
mod sample;

use elaborate::Elaborated;
use parse::Parsed;
use proc_macro2::TokenStream;
use quote::ToTokens;

/// Makes a generator of a function that says `yield_!`.
///
/// See the documentation of `gen-runtime`, which re-exports it.
#[proc_macro_attribute]
pub fn generator(
    args: proc_macro::TokenStream,
    function: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand(args.into(), function.into()).into()
}

/// Makes an iterator of a block that says `yield`.
///
/// See the documentation of `gen-runtime`, which re-exports it.
#[proc_macro]
pub fn gen_(block: proc_macro::TokenStream) -> proc_macro::TokenStream {
    forms::block::expand(block.into()).into()
}

/// Makes an iterator of an element and the loops and conditions behind it.
///
/// See the documentation of `gen-runtime`, which re-exports it.
#[proc_macro]
pub fn genexpr(clauses: proc_macro::TokenStream) -> proc_macro::TokenStream {
    forms::comprehension::expand(clauses.into()).into()
}

/// Lets the generator functions among its items say `yield`.
///
/// See the documentation of `gen-runtime`, which re-exports it.
#[proc_macro]
pub fn generators(items: proc_macro::TokenStream) -> proc_macro::TokenStream {
    forms::scope::expand(items.into()).into()
}

fn expand(args: TokenStream, function: TokenStream) -> TokenStream {
    match compile(args.clone(), function.clone()) {
        Ok(output) => output,
        Err(error) => stand_in(args, function, error),
    }
}

/// The errors, and for the callers of the function of which only errors came, another one like it.
fn stand_in(args: TokenStream, function: TokenStream, error: syn::Error) -> TokenStream {
    let runtime = parse::args::parse(args.clone()).unwrap_or_else(|_| parse::args::none()).runtime;
    if let Ok(function) = syn::parse2::<syn::ImplItemFn>(function.clone()) {
        let words = parse::yields::macro_paths(&function.block);
        let stub = emit::stub::stub(&function, &runtime, &words, None);
        let errors = error.into_compile_error();
        return quote::quote!(#errors #stub);
    }
    match syn::parse2::<parse::unread::Unread>(function) {
        Ok(unread) => {
            let errors = parse::parse(args, unread.function.to_token_stream()).err();
            let errors = errors.map(syn::Error::into_compile_error);
            let stub = emit::stub::stub(&unread.function, &runtime, &[], Some(&unread.body));
            quote::quote!(#errors #stub)
        }
        Err(_) => error.into_compile_error(),
    }
}

/// Every stage once.
fn compile(args: TokenStream, function: TokenStream) -> syn::Result<TokenStream> {
    match parse::parse(args, function)? {
        Parsed::Generator(generator) => stages(&generator),
        Parsed::Split(functions) => Ok(functions),
    }
}

/// Every stage behind the first.
fn stages(generator: &parse::ast::Generator) -> syn::Result<TokenStream> {
    let (items, plain) = resolve::items::hoist(generator)?;
    let resolved = resolve::resolve(generator, &plain)?;
    let Elaborated { resolved, mut body, facts, .. } = elaborate::elaborate(generator, resolved)?;
    debug_assert_eq!(ir::verify::verify(&body), Ok(()));
    let layout = analyze::analyze(generator, &resolved, &facts, &body)?;
    let mistakes = analyze::mistakes(&resolved, &facts, &body);
    emit::formatted::ask(&mut body, &facts.trivial, &generator.options.runtime);
    Ok(emit::emit(generator, &resolved, &body, &layout, &mistakes, &items, &plain))
}
