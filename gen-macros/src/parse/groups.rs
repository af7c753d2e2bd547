//! The invisible groups that `macro_rules!` puts around its fragments.
//!
//! Rustc does not look at them in the output of a macro like this one, so those that hold an expression
//! together become parentheses; those around something that cannot be parenthesised are dissolved.
//!
//! Input, with `$e` an `expr` fragment and `$l` a `lifetime`: `$l: loop { yield $e * 2 }`
//!
//! Output: `'a: loop { yield (1 + 2) * 2 }`

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Expr;

/// Makes every invisible group visible, or dissolves it.
pub(crate) fn settle(tokens: TokenStream) -> TokenStream {
    match has_invisible(&tokens) {
        true => settled(tokens),
        false => tokens,
    }
}

/// Whether there is a group that nobody wrote, as there is in no function outside of `macro_rules!`.
fn has_invisible(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::None || has_invisible(&group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn settled(tokens: TokenStream) -> TokenStream {
    let mut settled = TokenStream::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            settled.extend([token]);
            continue;
        };
        let inner = self::settled(group.stream());
        let delimiter = match group.delimiter() {
            Delimiter::None if binds_loosely(&inner) => Delimiter::Parenthesis,
            Delimiter::None => {
                settled.extend(inner);
                continue;
            }
            delimiter => delimiter,
        };
        let mut same = Group::new(delimiter, inner);
        same.set_span(group.span());
        settled.extend([TokenTree::Group(same)]);
    }
    settled
}

/// Whether what stands next to an expression could take a part of it. Types and patterns that look like
/// such an expression may be parenthesised as well.
fn binds_loosely(tokens: &TokenStream) -> bool {
    matches!(
        syn::parse2::<Expr>(tokens.clone()),
        Ok(Expr::Binary(_)
            | Expr::Cast(_)
            | Expr::Range(_)
            | Expr::Unary(_)
            | Expr::Reference(_)
            | Expr::Closure(_)
            | Expr::Yield(_)
            | Expr::Return(_)
            | Expr::Break(_))
    )
}
