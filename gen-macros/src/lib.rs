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
mod golden;
mod ir;
mod lower;
mod parse;
mod report;
mod resolve;

use elaborate::Elaborated;
use parse::Parsed;
use proc_macro2::TokenStream;

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
    match compile(args, function.clone()) {
        Ok(output) => output,
        Err(error) => {
            let mut output = error.into_compile_error();
            output.extend(stand_in(function));
            output
        }
    }
}

/// The function of which only errors came, for its callers.
fn stand_in(function: TokenStream) -> Option<TokenStream> {
    let function = syn::parse2::<syn::ImplItemFn>(function).ok()?;
    let report = report::Report::new();
    let output = parse::signature::output(&function.sig, &report);
    // Its errors have been shown already.
    let _ = report.finish();
    let words = parse::yields::macro_paths(&function.block);
    Some(emit::stub::stub(&function, output.as_ref(), &words))
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
    let Elaborated { resolved, body, facts } = elaborate::elaborate(generator, resolved)?;
    debug_assert_eq!(ir::verify::verify(&body), Ok(()));
    let layout = analyze::analyze(generator, &resolved, &facts, &body)?;
    Ok(emit::emit(generator, &resolved, &body, &layout, &items, &plain))
}
