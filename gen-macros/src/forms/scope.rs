//! `generators!`: items whose generator functions may say `yield`.
//!
//! Input:
//!
//! ```text
//! mod m { #[generator] fn f(n: u8) -> impl Iterator<Item = u8> { yield n; } const N: u8 = 1; }
//! ```
//!
//! Output: the functions are for the attribute to expand, and all other tokens are as they were.
//!
//! ```text
//! mod m { #[generator] fn f(n: u8) -> impl Iterator<Item = u8> { ::gen_runtime::yield_!(n); } const N: u8 = 1; }
//! ```

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, Expr, ExprMacro, Item, Meta, Path, Signature, Token, Visibility, parse_quote,
    parse_quote_spanned, token,
};

use crate::parse::args;

/// All tokens at one level, and those in the groups among them.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let walk = |input: ParseStream<'_>| {
        let mut output = TokenStream::new();
        while !input.is_empty() {
            match generator(input) {
                Some(tokens) => output.extend(tokens),
                None => output.extend([inside(input.parse()?)]),
            }
        }
        Ok(output)
    };
    // Single tokens can always be read.
    walk.parse2(tokens).unwrap_or_else(syn::Error::into_compile_error)
}

/// A token as it is, or the group with what is in it rewritten.
fn inside(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), expand(group.stream()));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        token => token,
    }
}

/// The generator function that starts here, if one does; the input then stands behind it.
fn generator(input: ParseStream<'_>) -> Option<TokenStream> {
    if !input.peek(Token![#]) {
        return None;
    }
    let ahead = input.fork();
    let attrs = ahead.call(Attribute::parse_outer).ok()?;
    let word = attrs.iter().find_map(|attr| word(&attr.meta))?;
    ahead.parse::<Visibility>().ok()?;
    ahead.parse::<Option<Token![default]>>().ok()?;
    ahead.parse::<Signature>().ok()?;
    // Up to here everything stays; a body follows, unless the function is a trait's required one.
    let mut output = TokenStream::new();
    while input.cursor() != ahead.cursor() {
        output.extend([input.parse::<TokenTree>().ok()?]);
    }
    if input.peek(token::Brace) {
        if let Ok(TokenTree::Group(body)) = input.parse() {
            output.extend([TokenTree::Group(body_with_words(&body, &word))]);
        }
    }
    Some(output)
}

/// `#[generator]`, by any path and maybe under a condition: the path of the word that it understands.
fn word(meta: &Meta) -> Option<Path> {
    let tokens = match meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    if meta.path().is_ident("cfg_attr") {
        let metas = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(tokens).ok()?;
        return metas.iter().skip(1).find_map(word);
    }
    if meta.path().segments.last()?.ident != "generator" {
        return None;
    }
    // Wrong options are for the attribute to report.
    let runtime = args::parse(tokens).map_or(parse_quote!(::gen_runtime), |options| options.runtime);
    Some(parse_quote!(#runtime::yield_))
}

/// A generator's body with `yield_!(e)` for every `yield e` of its own.
fn body_with_words(body: &Group, word: &Path) -> Group {
    let tokens = expand(body.stream());
    let mut words = Words { word, changed: false };
    let tokens = match Block::parse_within.parse2(tokens.clone()) {
        Ok(mut stmts) => {
            stmts.iter_mut().for_each(|stmt| words.visit_stmt_mut(stmt));
            if words.changed { quote!(#(#stmts)*) } else { tokens }
        }
        // What is wrong with it, rustc says when it reads it.
        Err(_) => tokens,
    };
    let mut inner = Group::new(body.delimiter(), tokens);
    inner.set_span(body.span());
    inner
}

struct Words<'a> {
    word: &'a Path,
    changed: bool,
}

impl VisitMut for Words<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Yield(suspension) = expr {
            let span = suspension.yield_token.span;
            let (word, operand) = (respanned(self.word, span), &suspension.expr);
            let mac = parse_quote_spanned!(span=> #word!(#operand));
            *expr = Expr::Macro(ExprMacro { attrs: std::mem::take(&mut suspension.attrs), mac });
            self.changed = true;
        }
    }

    /// Functions inside of this one are no part of it.
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// The path where the user wrote the keyword.
fn respanned(path: &Path, span: Span) -> Path {
    let mut path = path.clone();
    path.segments.iter_mut().for_each(|segment| segment.ident.set_span(span));
    path
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    fn tokens(source: &str) -> TokenStream {
        source.parse().expect("the source has tokens")
    }

    fn assert_becomes(source: &str, expected: &str) {
        assert_eq!(super::expand(tokens(source)).to_string(), tokens(expected).to_string());
    }

    #[test]
    fn the_keyword_becomes_the_macro_in_generators_at_any_depth() {
        assert_becomes(
            "mod m { impl S { #[gen_runtime::generator] pub(crate) fn f(&self) -> impl Iterator<Item = u8> {
                let x = yield 1 + 2; (yield x, yield);
                fn g() { #[generator] fn h() -> impl Iterator<Item = u8> { yield 3; } }
            } } }",
            "mod m { impl S { #[gen_runtime::generator] pub(crate) fn f(&self) -> impl Iterator<Item = u8> {
                let x = ::gen_runtime::yield_!(1 + 2); (::gen_runtime::yield_!(x), ::gen_runtime::yield_!());
                fn g() { #[generator] fn h() -> impl Iterator<Item = u8> { ::gen_runtime::yield_!(3); } }
            } } }",
        );
    }

    #[test]
    fn the_options_and_conditions_of_the_attribute_are_read() {
        assert_becomes(
            "#[generator(crate = my::runtime, resume = x)] fn f() { yield x }",
            "#[generator(crate = my::runtime, resume = x)] fn f() { my::runtime::yield_!(x) }",
        );
        assert_becomes(
            "#[cfg_attr(unix, inline, generator)] #[inline] unsafe fn f() { yield x }",
            "#[cfg_attr(unix, inline, generator)] #[inline] unsafe fn f() { ::gen_runtime::yield_!(x) }",
        );
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for source in [
            "fn f() { || yield 1; } #[other] fn g() { yield 2 } struct S<const N: usize = { 1 }>;",
            "trait T { #[generator] fn f(&self) -> impl Iterator<Item = u8>; }",
            "#[generator] fn f() -> impl Iterator<Item = [u8; { N }]> { println!(\"{}\", yield 1); }",
            "#[generator] fn f() { fn g() { yield 1 } yield_!(2); }",
            "#[generator] fn f() { 1 + ; yield }",
            "#[generator] struct S { yield_: u8 } macro_rules! m { ($e:expr) => { yield $e } }",
        ] {
            assert_becomes(source, source);
        }
    }

    #[test]
    fn signatures_may_contain_braces() {
        assert_becomes(
            "#[generator] fn f<const N: usize>() -> impl Iterator<Item = A<{ N + 1 }>> { yield a; }",
            "#[generator] fn f<const N: usize>() -> impl Iterator<Item = A<{ N + 1 }>> { ::gen_runtime::yield_!(a); }",
        );
    }
}
