//! The options in the parentheses of `#[generator(..)]`.

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Pat, Path, Token, parse_quote};

use super::ast::Options;

/// `resume = PATTERN` and `crate = PATH`, each at most once, in any order.
pub(crate) fn parse(args: TokenStream) -> syn::Result<Options> {
    options.parse2(args)
}

/// What there is without options.
pub(crate) fn none() -> Options {
    Options { resume: None, runtime: parse_quote!(::gen_runtime) }
}

fn options(input: ParseStream<'_>) -> syn::Result<Options> {
    let (mut resume, mut runtime) = (None, None);
    while !input.is_empty() {
        if input.peek(Token![crate]) {
            let key = input.parse::<Token![crate]>()?.span;
            let path =
                value(input, Path::parse_mod_style, key, "`crate` needs a path: write `crate = path`")?;
            once(runtime.replace(path), key, "crate")?;
        } else {
            let key = input.parse::<Ident>().map_err(|error| unknown(error.span(), "this is no option"))?;
            if key != "resume" {
                return Err(unknown(key.span(), &format!("unknown option `{key}`")));
            }
            let pattern = Pat::parse_multi_with_leading_vert;
            let needs = "`resume` needs a pattern: write `resume = pattern`";
            let pattern = value(input, pattern, key.span(), needs)?;
            once(resume.replace(pattern), key.span(), "resume")?;
        }
        if !input.is_empty() {
            let needs = "a comma is missing in front of this: write `resume = pattern, crate = path`";
            input.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), needs))?;
        }
    }
    Ok(Options { resume, runtime: runtime.unwrap_or_else(|| none().runtime) })
}

/// What stands behind the name of an option.
fn value<T>(
    input: ParseStream<'_>,
    parse: fn(ParseStream<'_>) -> syn::Result<T>,
    key: Span,
    needs: &str,
) -> syn::Result<T> {
    let value = input.parse::<Token![=]>().and_then(|_| parse(input));
    value.map_err(|_| syn::Error::new(key, needs))
}

fn once<T>(before: Option<T>, key: Span, name: &str) -> syn::Result<()> {
    match before {
        Some(_) => Err(syn::Error::new(key, format!("`{name}` is given twice: remove one of them"))),
        None => Ok(()),
    }
}

fn unknown(span: Span, what: &str) -> syn::Error {
    syn::Error::new(span, format!("{what}: the options are `resume = pattern` and `crate = path`"))
}
