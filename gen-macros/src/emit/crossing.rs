//! A borrow that crosses a yield, in a piece of code for rustc to refuse.
//!
//! Input:
//!
//! ```text
//! let view = &text; yield_!(1); use_it(view);
//! ```
//!
//! Output, where each token that stands for one of the user's is where that is:
//!
//! ```text
//! let text = lent(); let borrow = &text; used(text); used(&borrow);
//!     ^^^^ text                   ^^^^^ &text ^^^^ yield_! ^^^^^^^ view
//! ```

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::Parts;
use crate::analyze::crossing::Crossing;

/// The code, as a closure that nobody calls.
pub(super) fn mistake(parts: &Parts<'_>, crossing: &Crossing) -> TokenStream {
    let (lent, used) = (parts.names.private("lent"), parts.names.private("used"));
    let lender = &parts.resolved.locals[crossing.lender].ident;
    let at = |ident: &Ident, span: Span| {
        let mut ident = ident.clone();
        ident.set_span(span.resolved_at(lender.span()));
        ident
    };
    let tokens: Vec<TokenTree> = crossing.borrow.clone().into_iter().collect();
    let end = |token: Option<&TokenTree>| token.map_or(lender.span(), TokenTree::span);
    let (first, last) = (end(tokens.first()), end(tokens.last()));
    let (moved, borrowed) = (at(lender, crossing.suspension), at(lender, last));
    let name = parts.names.value("borrow");
    let (bound, later) = (at(&name, Span::mixed_site()), at(&name, crossing.later));
    let borrow = quote_spanned!(first.resolved_at(lender.span())=> &);
    let borrow = match crossing.closure {
        None => quote!(#borrow #borrowed),
        Some(bars) => {
            let [open, close] = bars.map(|bar| quote_spanned!(bar.resolved_at(lender.span())=> |));
            quote!(#open #close #used(#borrow #borrowed))
        }
    };
    let reference = quote_spanned!(crossing.later.resolved_at(lender.span())=> &);
    quote! {
        let _ = || {
            let #lender = #lent();
            let #bound = #borrow;
            #used(#moved);
            #used(#reference #later);
        };
    }
}
