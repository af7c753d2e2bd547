//! The clauses of `genexpr!`.
//!
//! Input:
//!
//! ```text
//! x * y for x in 0..n if x % 2 == 0 for y in 0..x
//! ```
//!
//! Output, besides the first iterable, which is evaluated at once:
//!
//! ```text
//! for x in outermost { if x % 2 == 0 { for y in 0..x { yield x * y; } } }
//! ```
//!
//! The element is everything before the first `for`. An iterable or a condition ends at the first `for`
//! or `if` behind which it is a whole expression, so that `if c { a } else { b }` may be one, too.

use crate::report::located;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{
    Block, Expr, ExprForLoop, ExprIf, ExprPath, ExprYield, Pat, Stmt, Token, parse_quote_spanned, token,
};

use super::groups;

/// A generator expression, taken apart.
pub(crate) struct Comprehension {
    /// What the first `for` iterates over.
    pub(crate) iterable: Expr,
    /// The name that stands for the first iterable's iterator in the body.
    pub(crate) outermost: Ident,
    /// Everything else.
    pub(crate) body: Block,
}

/// `for pat in iter`, or `if cond`.
enum Clause {
    For { keyword: Token![for], pattern: Pat, preposition: Token![in], iterable: Expr },
    If { keyword: Token![if], condition: Expr },
}

const FORM: &str = "`genexpr!(element for pattern in iterable if condition ..)`";

/// Reads the tokens in the parentheses of `genexpr!`.
pub(crate) fn parse(tokens: TokenStream) -> syn::Result<Comprehension> {
    let tokens: Vec<TokenTree> = groups::settle(tokens).into_iter().collect();
    let Some(start) = (0..tokens.len()).find(|at| is_for(&tokens, *at)) else {
        let message = format!("a generator expression needs a `for`: write {FORM}");
        return Err(syn::Error::new(span(&tokens), message));
    };
    if start == 0 {
        let message = format!("the element is missing in front of `for`: write {FORM}");
        return Err(syn::Error::new(tokens[0].span(), message));
    }
    let element: Expr = syn::parse2(tokens[..start].iter().cloned().collect())?;
    let mut clauses = Vec::new();
    let mut at = start;
    while at < tokens.len() {
        let (clause, end) = clause(&tokens, at)?;
        clauses.push(clause);
        at = end;
    }
    let outermost = Ident::new("outermost", Span::mixed_site());
    let Some(Clause::For { iterable, .. }) = clauses.first_mut() else {
        unreachable!("the first clause starts with the first `for`")
    };
    let path = ExprPath { attrs: Vec::new(), qself: None, path: outermost.clone().into() };
    let iterable = std::mem::replace(iterable, Expr::Path(path));
    Ok(Comprehension { iterable, outermost, body: nest(element, clauses) })
}

/// The clause that starts at a token, and where the next one does.
fn clause(tokens: &[TokenTree], at: usize) -> syn::Result<(Clause, usize)> {
    let span = tokens[at].span();
    if !is_for(tokens, at) {
        let (condition, end) = expression(tokens, at)?;
        return Ok((Clause::If { keyword: Token![if](span), condition }, end));
    }
    let Some(preposition) = (at + 1..tokens.len()).find(|at| is_word(&tokens[*at], "in")) else {
        return Err(syn::Error::new(span, format!("`for` without an `in`: write {FORM}")));
    };
    let pattern = tokens[at + 1..preposition].iter().cloned().collect();
    let pattern = Pat::parse_multi_with_leading_vert.parse2(pattern)?;
    let (iterable, end) = expression(tokens, preposition)?;
    let preposition = Token![in](tokens[preposition].span());
    Ok((Clause::For { keyword: Token![for](span), pattern, preposition, iterable }, end))
}

/// The expression behind a keyword, and where it ends: at the first place where it may.
fn expression(tokens: &[TokenTree], keyword: usize) -> syn::Result<(Expr, usize)> {
    let start = keyword + 1;
    let ends = (start + 1..tokens.len()).filter(|at| is_for(tokens, *at) || is_word(&tokens[*at], "if"));
    let mut first_error = None;
    for end in ends.chain([tokens.len()]).filter(|end| *end > start) {
        let expr: TokenStream = tokens[start..end].iter().cloned().collect();
        match syn::parse2(expr.clone()) {
            Ok(expr) => return Ok((expr, end)),
            Err(error) => _ = first_error.get_or_insert(located(error, &expr)),
        }
    }
    let missing = || syn::Error::new(tokens[keyword].span(), "an expression is missing behind this word");
    Err(first_error.unwrap_or_else(missing))
}

/// A `for` that starts a clause, unlike the one of `for<'a> |x: &'a str| ..`.
fn is_for(tokens: &[TokenTree], at: usize) -> bool {
    let binder = matches!(tokens.get(at + 1), Some(TokenTree::Punct(punct)) if punct.as_char() == '<');
    is_word(&tokens[at], "for") && !binder
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn span(tokens: &[TokenTree]) -> Span {
    tokens.first().map_or_else(Span::call_site, TokenTree::span)
}

/// The loops and conditions around the element.
fn nest(element: Expr, clauses: Vec<Clause>) -> Block {
    let span = element.span();
    let innermost = Expr::Yield(ExprYield {
        attrs: Vec::new(),
        yield_token: Token![yield](span),
        expr: Some(Box::new(element)),
    });
    let mut body: Block = parse_quote_spanned!(span=> { #innermost; });
    for clause in clauses.into_iter().rev() {
        // The braces are from where the keyword is: their edition decides when temporaries drop.
        let (around, span) = match clause {
            Clause::For { keyword, pattern, preposition, iterable } => (
                Expr::ForLoop(ExprForLoop {
                    attrs: Vec::new(),
                    label: None,
                    for_token: keyword,
                    pat: Box::new(pattern),
                    in_token: preposition,
                    expr: Box::new(iterable),
                    body,
                }),
                keyword.span,
            ),
            Clause::If { keyword, condition } => (
                Expr::If(ExprIf {
                    attrs: Vec::new(),
                    if_token: keyword,
                    cond: Box::new(condition),
                    then_branch: body,
                    else_branch: None,
                }),
                keyword.span,
            ),
        };
        body = Block { brace_token: token::Brace(span), stmts: vec![Stmt::Expr(around, None)] };
    }
    body
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    fn nested(source: &str) -> String {
        let parsed = super::parse(source.parse().expect("the source has tokens")).expect("it parses");
        let (iterable, body) = (parsed.iterable.to_token_stream(), parsed.body.to_token_stream());
        format!("{iterable}: {body}")
    }

    fn error(source: &str) -> String {
        let parsed = super::parse(source.parse().expect("the source has tokens"));
        parsed.err().expect("it does not parse").to_string()
    }

    #[test]
    fn clauses_nest_in_their_order() {
        assert_eq!(
            nested("x * y for x in 0..n if x > 1 if odd(x) for (y, &z) in pairs"),
            "0 .. n: { for x in outermost { if x > 1 { if odd (x) { for (y , & z) in pairs \
             { yield x * y ; } } } } }"
        );
    }

    #[test]
    fn an_element_may_contain_conditions_and_binders() {
        assert_eq!(
            nested("if x { 1 } else if y { 2 } else { 3 } for x in xs"),
            "xs: { for x in outermost { yield if x { 1 } else if y { 2 } else { 3 } ; } }"
        );
        assert!(nested("for<'a> |s: &'a str| -> &'a str { s } for _ in xs").starts_with("xs: "));
    }

    #[test]
    fn an_iterable_or_condition_ends_where_it_first_can() {
        assert_eq!(
            nested("x for x in 0.. if x > 1"),
            "0 ..: { for x in outermost { if x > 1 { yield x ; } } }"
        );
        assert_eq!(
            nested("x for x in if a { b } else { c } if if d { e } else { f } for y in z"),
            "if a { b } else { c }: { for x in outermost { if if d { e } else { f } \
             { for y in z { yield x ; } } } }"
        );
        assert_eq!(
            nested("x for x in xs if let Some(y) = if a { b } else { c } && y > 1"),
            "xs: { for x in outermost { if let Some (y) = if a { b } else { c } && y > 1 { yield x ; } } }"
        );
    }

    #[test]
    fn what_is_missing_is_said() {
        assert!(error("").starts_with("a generator expression needs a `for`"));
        assert!(error("x + 1 if y").starts_with("a generator expression needs a `for`"));
        assert!(error("for x in xs").starts_with("the element is missing"));
        assert!(error("x for y of xs").starts_with("`for` without an `in`"));
        assert_eq!(error("x for x in"), "an expression is missing behind this word");
        assert_eq!(error("x for x in xs if"), "an expression is missing behind this word");
        assert_eq!(error("x for x in xs if x > for y in ys"), "expected an expression behind this");
    }
}
