//! From the names between the stages to those of the output.
//!
//! Input: `x·3 += 1; break 'a·l0; println!("{y}", y = y·4)`, with `x·3` in a frame
//!
//! Output: `(*x_3) += 1; break 'a_0; println!("{y}", y = y)`

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use crate::analyze::reach::Jump;
use crate::resolve::labels::{self, LabelId};
use crate::resolve::local::{self, LocalId};
use crate::resolve::macros::MENTIONS;

/// How names are printed at a place of the output.
pub(crate) trait Printer {
    fn local(&self, id: LocalId, span: Span) -> TokenStream;
    fn label(&self, label: LabelId) -> TokenStream;
    fn jump(&mut self, jump: Jump, span: Span) -> TokenStream;
}

/// Prints every marked name in `tokens`.
pub(crate) fn print(tokens: TokenStream, printer: &mut dyn Printer) -> TokenStream {
    let mut printed = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), print(group.stream(), printer));
                inner.set_span(group.span());
                printed.extend([TokenTree::Group(inner)]);
            }
            TokenTree::Ident(word) if word == "break" || word == "continue" => {
                let again = word == "continue";
                let mut ahead = tokens.clone();
                match label(&mut ahead) {
                    Some(label) => {
                        tokens = ahead;
                        printed.extend(printer.jump(Jump { label, again }, word.span()));
                    }
                    None => printed.extend([TokenTree::Ident(word)]),
                }
            }
            TokenTree::Ident(ident) => match local::of(&ident) {
                Some(id) => printed.extend(printer.local(id, ident.span())),
                None => printed.extend([TokenTree::Ident(ident)]),
            },
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let marked = tokens.peek().and_then(marked_label);
                match marked {
                    Some(label) => {
                        tokens.next();
                        printed.extend(printer.label(label));
                    }
                    None => printed.extend([TokenTree::Punct(punct)]),
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '#' && tokens.peek().is_some_and(is_mentions) => {
                tokens.next();
            }
            token => printed.extend([token]),
        }
    }
    printed
}

/// A marked label at the front of the tokens.
fn label(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<LabelId> {
    match tokens.next()? {
        TokenTree::Punct(punct) if punct.as_char() == '\'' => marked_label(&tokens.next()?),
        _ => None,
    }
}

fn marked_label(token: &TokenTree) -> Option<LabelId> {
    match token {
        TokenTree::Ident(ident) => labels::of_ident(ident),
        _ => None,
    }
}

/// `[mentions(..)]`
fn is_mentions(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(ident)) if ident == MENTIONS)
        }
        _ => false,
    }
}

/// A local that is reached through the reference in its frame.
pub(crate) fn in_place(reference: &Ident, span: Span) -> TokenStream {
    quote_spanned!(span=> (*#reference))
}

/// `(a, b,)`
pub(crate) fn tuple(parts: impl Iterator<Item = TokenStream>) -> TokenStream {
    quote!((#(#parts,)*))
}
