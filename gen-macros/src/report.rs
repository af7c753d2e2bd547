//! Errors, collected so that a user sees all of a stage's at once.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The errors found so far; it has to be consumed by [`Report::finish`].
pub(crate) struct Report {
    errors: RefCell<Option<Vec<syn::Error>>>,
}

impl Report {
    pub(crate) fn new() -> Self {
        Report { errors: RefCell::new(Some(Vec::new())) }
    }

    /// Adds an error that underlines all of `tokens`.
    pub(crate) fn error(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error that something else, such as `syn`'s parser, has worded.
    pub(crate) fn push(&self, error: syn::Error) {
        if let Some(errors) = self.errors.borrow_mut().as_mut() {
            errors.push(error);
        }
    }

    /// The verdict on a stage: all errors in one, or none.
    pub(crate) fn finish(self) -> syn::Result<()> {
        let errors = self.errors.borrow_mut().take().unwrap_or_default();
        match errors.into_iter().reduce(|mut all, next| {
            all.combine(next);
            all
        }) {
            Some(all) => Err(all),
            None => Ok(()),
        }
    }
}

/// The error of a parser that has come to the end of its input, which has no place, at the last token of that.
pub(crate) fn located(error: syn::Error, input: &TokenStream) -> syn::Error {
    let last = input.clone().into_iter().last();
    match (error.to_string().strip_prefix("unexpected end of input, "), last) {
        (Some(expected), Some(last)) => syn::Error::new(last.span(), format!("{expected} behind this")),
        _ => error,
    }
}

/// Tokens as a person writes them, for a message.
pub(crate) fn spelled(tokens: impl ToTokens) -> String {
    let mut text = String::new();
    spell(tokens.into_token_stream(), &mut text);
    text
}

fn spell(tokens: TokenStream, text: &mut String) {
    let mut joined = true;
    for token in tokens {
        let is_word = match &token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => true,
            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Bracket,
            TokenTree::Punct(_) => false,
        };
        let apart = match &token {
            TokenTree::Punct(punct) => {
                let begins_arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
                matches!(punct.as_char(), '=' | '+') || begins_arrow
            }
            _ => {
                is_word && text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ',' | ';' | '>'))
            }
        };
        let opens_spaced = text.ends_with(['=', '+']) && !joined;
        let after_comma = text.ends_with(',') || text.ends_with(';');
        if !joined && (apart || opens_spaced || after_comma) && !text.is_empty() {
            text.push(' ');
        }
        joined = false;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::Brace => ("{ ", " }"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                text.push_str(open);
                let mut inner = String::new();
                spell(group.stream(), &mut inner);
                text.push_str(&inner);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                joined = punct.spacing() == Spacing::Joint || matches!(punct.as_char(), '\'' | '&' | '<');
            }
            token => text.push_str(&token.to_string()),
        }
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        if !std::thread::panicking() && self.errors.get_mut().is_some() {
            panic!("a report was dropped without looking at its errors");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn types_are_spelled_as_people_write_them() {
        for source in [
            "Vec<u8>",
            "Box<dyn Iterator<Item = u32> + Send + 'a>",
            "std::rc::Rc<dyn Iterator<Item = (u32, &'static str)>>",
            "&'a mut [u8; 4]",
            "impl Fn(u8, &str) -> Option<u8>",
            "(u32, u32)",
        ] {
            let tokens: proc_macro2::TokenStream = source.parse().expect("the source has tokens");
            assert_eq!(spelled(tokens), source);
        }
    }
}
