//! A function whose body cannot be read, as while it is being typed.
//!
//! Rustc has read it before the attribute was called, and has said what is wrong. Saying it again in other words
//! would be a second error, so it is left to rustc once more, where nothing but the syntax is looked at:
//!
//! ```text
//! fn f() -> impl Iterator<Item = u8> { #[cfg(any())] fn unread() { let x = } Stub::unread() }
//! ```

use proc_macro2::{Group, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, ImplItemFn, Signature, Token, Visibility, parse_quote, token};

/// A function with a signature, and anything in braces behind it.
pub(crate) struct Unread {
    /// The function, without its body.
    pub(crate) function: ImplItemFn,
    pub(crate) body: Group,
}

impl Parse for Unread {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis: Visibility = input.parse()?;
        let defaultness: Option<Token![default]> = input.parse()?;
        let sig: Signature = input.parse()?;
        if !input.peek(token::Brace) {
            return Err(input.lookahead1().error());
        }
        let body = match input.parse()? {
            TokenTree::Group(body) => body,
            _ => unreachable!("a brace begins a group"),
        };
        let function = ImplItemFn { attrs, vis, defaultness, sig, block: parse_quote!({}) };
        match input.is_empty() {
            true => Ok(Unread { function, body }),
            false => Err(input.lookahead1().error()),
        }
    }
}
