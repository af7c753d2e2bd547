//! The options in the parentheses of `#[generator(..)]`.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Pat, Path, Token, parse_quote};

use super::ast::Options;

/// `resume = PATTERN` and `crate = PATH`, each at most once, in any order.
pub(crate) fn parse(args: TokenStream) -> syn::Result<Options> {
    options.parse2(args)
}

fn options(input: ParseStream<'_>) -> syn::Result<Options> {
    let mut resume = None;
    let mut runtime = None;
    while !input.is_empty() {
        if input.peek(Token![crate]) {
            let key = input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            let path = input.call(Path::parse_mod_style)?;
            if runtime.replace(path).is_some() {
                return Err(syn::Error::new(key.span, "option `crate` is given twice"));
            }
        } else {
            let key = input.parse::<Ident>().map_err(|error| unknown_option(error.span(), None))?;
            if key != "resume" {
                return Err(unknown_option(key.span(), Some(&key)));
            }
            input.parse::<Token![=]>()?;
            let pattern = input.call(Pat::parse_multi_with_leading_vert)?;
            if resume.replace(pattern).is_some() {
                return Err(syn::Error::new(key.span(), "option `resume` is given twice"));
            }
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(Options { resume, runtime: runtime.unwrap_or_else(|| parse_quote!(::gen_runtime)) })
}

fn unknown_option(span: proc_macro2::Span, key: Option<&Ident>) -> syn::Error {
    let word = match key {
        Some(key) => format!("unknown option `{key}`"),
        None => "expected an option".to_owned(),
    };
    syn::Error::new(span, format!("{word}: the options are `resume = pattern` and `crate = path`"))
}
