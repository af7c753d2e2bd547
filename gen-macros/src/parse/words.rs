//! What stands among tokens, at any depth.
//!
//! Nearly every macro call is asked whether it has this or that in it, and only then worth to be parsed.

use proc_macro2::{TokenStream, TokenTree};

/// Whether there is one like that.
pub(crate) fn any(tokens: &TokenStream, is_one: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.clone().into_iter().any(|token| match &token {
        TokenTree::Group(group) => any(&group.stream(), is_one),
        token => is_one(token),
    })
}

/// Whether one of the words is there.
pub(crate) fn any_word(tokens: &TokenStream, words: &[&str]) -> bool {
    any(tokens, &|token| matches!(token, TokenTree::Ident(ident) if words.iter().any(|word| ident == word)))
}

/// Whether a character of punctuation is there.
pub(crate) fn any_punct(tokens: &TokenStream, character: char) -> bool {
    any(tokens, &|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == character))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{any_punct, any_word};

    #[test]
    fn groups_are_looked_into_and_words_are_whole() {
        let tokens = quote!("yield?", f(a, [yield_, (b.yielded, return)]));
        assert!(any_word(&tokens, &["yield", "return"]) && any_word(&tokens, &["yielded"]));
        assert!(!any_word(&tokens, &["yield"]) && !any_punct(&tokens, '?') && any_punct(&tokens, '.'));
    }
}
