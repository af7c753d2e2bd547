//! The names that a macro may mention whose tokens can mean anything.
//!
//! Tokens that read as a list of expressions are taken for one. In any others every lower-case word
//! counts as a name that does not look like something else: `.field`, `path::`, `call!`, `key =`, `key:`.
//! A string that is an argument of its own is taken for a format string. All of this is a heuristic.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, ExprLit, Lit, Macro, Token};

use crate::parse::std_macro::{Argument, captured_names};

/// The names that a macro's arguments mention.
pub(super) fn names(mac: &Macro) -> Vec<Ident> {
    // The standard library's macros that take no values.
    const WITHOUT_VALUES: &[&str] = &[
        "cfg",
        "column",
        "compile_error",
        "concat",
        "env",
        "file",
        "include",
        "include_bytes",
        "include_str",
        "line",
        "module_path",
        "offset_of",
        "option_env",
        "stringify",
    ];
    let name = mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    if WITHOUT_VALUES.contains(&name.as_str()) {
        return Vec::new();
    }
    match list.parse2(mac.tokens.clone()) {
        Ok(arguments) => in_arguments(&arguments),
        Err(_) => names_in(mac.tokens.clone()),
    }
}

/// The names that the rules of a `macro_rules!` mention.
pub(super) fn names_in_definition(mac: &Macro) -> Vec<Ident> {
    names_in(mac.tokens.clone())
}

/// The words among the tokens that look like names of values.
pub(super) fn names_in(tokens: TokenStream) -> Vec<Ident> {
    let mut words = Words { names: Vec::new(), bound: Vec::new() };
    words.read(tokens);
    let Words { names, bound } = words;
    names.into_iter().filter(|name| !bound.contains(name)).collect()
}

/// Expressions, some of them with a name, between commas, semicolons and arrows.
fn list(input: ParseStream<'_>) -> syn::Result<Vec<Argument>> {
    let mut arguments = Vec::new();
    while !input.is_empty() {
        arguments.push(input.parse()?);
        if input.is_empty() {
            break;
        }
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
        } else if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(arguments)
}

fn in_arguments(arguments: &[Argument]) -> Vec<Ident> {
    let is_named = |name: &Ident| arguments.iter().any(|argument| argument.name.as_ref() == Some(name));
    let mut names = Vec::new();
    for argument in arguments {
        match &argument.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                let captured = in_string(&text.value(), text.span());
                names.extend(captured.into_iter().filter(|name| !is_named(name)));
            }
            value => {
                let block = syn::parse2(quote!({ #value }));
                names.extend(block.iter().flat_map(super::of).map(|capture| capture.ident));
            }
        }
    }
    names
}

fn in_string(text: &str, span: proc_macro2::Span) -> Vec<Ident> {
    let names = captured_names(text).into_iter();
    names
        .filter_map(|name| syn::parse_str::<Ident>(&name).ok())
        .map(|name| Ident::new(&name.to_string(), span))
        .collect()
}

struct Words {
    names: Vec<Ident>,
    /// Words that the tokens themselves bind, or seem to.
    bound: Vec<Ident>,
}

impl Words {
    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let around = Around { tokens: &tokens, at };
            match token {
                TokenTree::Group(group) => {
                    if around.binds() {
                        self.bound.extend(names_in(group.stream()));
                    }
                    self.read(group.stream());
                }
                TokenTree::Ident(word) => {
                    if around.binds() {
                        self.bound.push(word.clone());
                    }
                    if !around.is_no_value() && !is_keyword_or_type(word) {
                        self.names.push(word.clone());
                    }
                }
                TokenTree::Literal(literal) => {
                    if let (true, Lit::Str(text)) = (around.is_argument(), Lit::new(literal.clone())) {
                        self.names.extend(in_string(&text.value(), text.span()));
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }
}

/// A token among its neighbours.
struct Around<'a> {
    tokens: &'a [TokenTree],
    at: usize,
}

impl Around<'_> {
    fn token(&self, offset: isize) -> Option<&TokenTree> {
        self.tokens.get(self.at.checked_add_signed(offset)?)
    }

    fn punct(&self, offset: isize) -> Option<char> {
        match self.token(offset) {
            Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
            _ => None,
        }
    }

    fn is_word(&self, offset: isize, words: &[&str]) -> bool {
        matches!(self.token(offset), Some(TokenTree::Ident(ident)) if words.iter().any(|word| ident == word))
    }

    /// Behind `let` or `for`, or between the bars of a closure.
    fn binds(&self) -> bool {
        let parameter = self.punct(-1) == Some('|')
            && self.punct(-2) != Some('|')
            && matches!(self.punct(1), Some(',' | '|' | ':'));
        self.is_word(-1, &["let", "for", "mut", "ref"]) || parameter
    }

    /// Whether a word here is no value's name: a field, a part of a path, a macro, a key, a fragment.
    fn is_no_value(&self) -> bool {
        let twice = |offset: isize| [self.punct(offset), self.punct(offset.signum() * 2)] == [Some(':'); 2];
        let fragment = self.punct(-1) == Some(':') && self.punct(-3) == Some('$');
        let called = self.punct(1) == Some('!') && self.punct(2) != Some('=');
        let key = match self.punct(1) {
            Some(':') => true,
            Some('=') => !matches!(self.punct(2), Some('=' | '>')),
            _ => false,
        };
        matches!(self.punct(-1), Some('$' | '\''))
            || self.punct(-1) == Some('.') && self.punct(-2) != Some('.')
            || self.is_word(-1, &["fn", "mod", "struct", "as"])
            || twice(-1)
            || fragment
            || called
            || key
            || self.is_prose()
    }

    /// Whether a word here is one of another language: two words next to each other, or one at the start
    /// of something in braces, are no Rust expression.
    fn is_prose(&self) -> bool {
        let is_foreign = |offset| match self.token(offset) {
            Some(TokenTree::Ident(word)) => !is_keyword(word),
            Some(TokenTree::Literal(_)) => true,
            _ => false,
        };
        let starts = matches!(self.token(-1), None | Some(TokenTree::Group(_)))
            || matches!(self.punct(-1), Some(';' | ','));
        let braces =
            matches!(self.token(1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
        is_foreign(-1) || is_foreign(1) || starts && braces
    }

    fn is_argument(&self) -> bool {
        let is_end = |offset| self.token(offset).is_none() || self.punct(offset) == Some(',');
        is_end(-1) && is_end(1)
    }
}

fn is_keyword_or_type(word: &Ident) -> bool {
    const TYPES: &[&str] = &[
        "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16",
        "u32", "u64", "u8", "usize",
    ];
    word != "self" && is_keyword(word) || TYPES.contains(&word.to_string().as_str())
}

fn is_keyword(word: &Ident) -> bool {
    syn::parse_str::<Ident>(&word.to_string()).is_err()
}
