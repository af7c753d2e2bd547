//! The standard library's macros that show their arguments as they are written.
//!
//! What the later stages make of an argument is nobody's source, so its text is taken while it is there.
//!
//! Input:
//!
//! ```text
//! assert!(yield_!(a) == 1);
//! dbg!(yield_!(b))
//! ```
//!
//! Output:
//!
//! ```text
//! assert!(yield a == 1, "assertion failed: yield_!(a) == 1");
//! match yield b { value => { eprintln!("[{}:{}:{}] {} = {:#?}", .., "yield_!(b)", &value); value } }
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, LitStr, Macro, parse_quote_spanned};

use super::std_macro::{Argument, StdMacro};

/// The message of an `assert!` that has none of its own.
pub(super) fn failure(mac: &Macro, known: &StdMacro) -> Option<Argument> {
    let StdMacro::List { arguments, format: Some(1), .. } = known else { return None };
    let name = mac.path.segments.last()?.ident.to_string();
    let ([condition], "assert" | "debug_assert") = (arguments.as_slice(), name.as_str()) else { return None };
    let text = format!("assertion failed: {}", alone(mac, &condition.value));
    // The text is a format string here.
    let message = LitStr::new(&text.replace('{', "{{").replace('}', "}}"), mac.path.span());
    Some(Argument { name: None, value: parse_quote_spanned!(mac.path.span()=> #message) })
}

/// What a `dbg!` does, written out.
pub(super) fn debugged(mac: &Macro) -> Option<Expr> {
    if mac.path.segments.last()?.ident != "dbg" {
        return None;
    }
    let StdMacro::List { arguments, .. } = StdMacro::parse(mac)? else { return None };
    let span = mac.path.span();
    let shown = |value: &Expr, text: String| -> Expr {
        let name = Ident::new("value", span.resolved_at(Span::mixed_site()));
        parse_quote_spanned! {span=>
            match #value {
                #name => {
                    ::std::eprintln!(
                        "[{}:{}:{}] {} = {:#?}",
                        ::core::file!(), ::core::line!(), ::core::column!(), #text, &#name
                    );
                    #name
                }
            }
        }
    };
    match arguments.as_slice() {
        [] => None,
        [Argument { value, .. }] => Some(shown(value, alone(mac, value))),
        several => {
            let values = several.iter().map(|argument| {
                let text = argument.value.to_token_stream().to_string();
                shown(&argument.value, text)
            });
            Some(parse_quote_spanned!(span=> (#(#values),*)))
        }
    }
}

/// The source of a macro's only argument.
fn alone(mac: &Macro, argument: &Expr) -> String {
    let written = mac.delimiter.span().join().source_text().and_then(|text| {
        let inner = text.get(1..text.len().checked_sub(1)?)?.trim();
        let inner = inner.strip_suffix(',').unwrap_or(inner);
        // In a function made by another macro the source may be that macro's own.
        let tokens = |tokens: TokenStream| tokens.to_string().replace(char::is_whitespace, "");
        let same = tokens(inner.parse().ok()?) == tokens(argument.to_token_stream());
        same.then(|| inner.split_whitespace().collect::<Vec<_>>().join(" "))
    });
    written.unwrap_or_else(|| argument.to_token_stream().to_string())
}
