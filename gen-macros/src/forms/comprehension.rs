//! `genexpr!`: Python's generator expression.
//!
//! Input:
//!
//! ```text
//! genexpr!(x * y for x in xs if x > limit for y in 0..x)
//! ```
//!
//! Output: the first iterable is evaluated at once, and what it borrows from lives as long as the whole
//! statement.
//!
//! ```text
//! match IntoIterator::into_iter(xs) {
//!     outermost => gen_! { for x in outermost { if x > limit { for y in 0..x { yield x * y; } } } }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::block;
use crate::parse::comprehension::{self, Comprehension};

/// The expression's machine, or its errors as an expression.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    comprehension::parse(tokens).and_then(machine).unwrap_or_else(block::errors)
}

fn machine(parsed: Comprehension) -> syn::Result<TokenStream> {
    let Comprehension { iterable, outermost, body } = parsed;
    let machine = block::machine(body)?;
    let into_iter = quote_spanned!(iterable.span()=> ::gen_runtime::__private::IntoIterator::into_iter);
    Ok(quote!(match #into_iter(#iterable) { #outermost => #machine }))
}
