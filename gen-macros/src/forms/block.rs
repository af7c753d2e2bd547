//! `gen_!`: a block as a generator.
//!
//! Input:
//!
//! ```text
//! gen_! { for i in 0..n { yield i; } }
//! ```
//!
//! Output, where the machine is the one that a function of this signature would return:
//!
//! ```text
//! // fn block(mut n: _) -> impl Iterator<Item = _>
//! GenBlock::new({ enum State<N> { .. } let machine = transitions(State::Start { n: n }, ..); .. })
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Block, FnArg, Path, Receiver, Token, parse_quote, parse_quote_spanned};

use super::scope;
use crate::parse::ast::{Form, Generator, Options, Output, Protocol};
use crate::parse::{self, cfg, yields};
use crate::report::Report;
use crate::resolve::captures;

/// The block's machine, or its errors as an expression.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    // The functions in a block may say `yield` as well.
    parse::statements(scope::expand(tokens)).and_then(machine).unwrap_or_else(errors)
}

/// The errors in the place of a value; of what type it would be, rustc does not ask.
pub(super) fn errors(error: syn::Error) -> TokenStream {
    let errors = error.into_compile_error();
    quote!({ #errors })
}

/// Every stage for a block.
pub(super) fn machine(body: Block) -> syn::Result<TokenStream> {
    match cfg::split_block(&body, &runtime()) {
        Some(split) => Ok(split),
        None => crate::stages(&generator(body)?),
    }
}

fn runtime() -> Path {
    parse_quote!(::gen_runtime)
}

/// The block as a function whose parameters are its captures.
pub(crate) fn generator(mut body: Block) -> syn::Result<Generator> {
    let report = Report::new();
    let words = yields::macro_paths(&body);
    yields::normalise(&mut body, true, &report);
    report.finish()?;
    let mut function: syn::ImplItemFn = parse_quote!(
        fn block() {}
    );
    let captures = captures::of(&body);
    let called = (0..captures.len()).filter(|at| captures[*at].called).collect();
    function.sig.inputs = captures.iter().map(|capture| input(&capture.ident)).collect();
    function.block = body;
    let protocol = Protocol::Iterator { item: parse_quote!(_) };
    let output = Output { protocol, boxed: false, clone: true, debug: true, promises: Vec::new() };
    let options = Options { resume: None, runtime: runtime() };
    Ok(Generator { form: Form::Expression, function, called, output, options, words })
}

/// A capture as a parameter. Whether the block changes it is the block's own affair.
fn input(name: &Ident) -> FnArg {
    let attributes = quote_spanned!(name.span()=> #[allow(non_snake_case, unused_mut, unused_variables)]);
    if name == "self" {
        return FnArg::Receiver(Receiver {
            attrs: vec![parse_quote!(#attributes)],
            reference: None,
            mutability: Some(Token![mut](name.span())),
            self_token: Token![self](name.span()),
            colon_token: None,
            ty: parse_quote!(_),
        });
    }
    parse_quote_spanned!(name.span()=> #attributes mut #name: _)
}
