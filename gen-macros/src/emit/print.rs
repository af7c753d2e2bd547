//! From the names between the stages to those of the output.
//!
//! Input: `x·3 += 1; break 'a·l0; println!("{y}", y = y·4)`, with `x·3` in a frame
//!
//! Output: `(*x_3) += 1; break 'a_0; println!("{y}", y = y)`

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Lifetime;

use crate::analyze::reach::Jump;
use crate::resolve::labels::{self, LabelId};
use crate::resolve::local::{self, LocalId};
use crate::resolve::macros::MENTIONS;

/// How names are printed at a place of the output.
pub(crate) trait Printer {
    fn local(&self, id: LocalId, span: Span) -> TokenTree;
    fn label(&self, label: LabelId) -> Lifetime;
    /// Whether it is a `continue`, and to where.
    fn jump(&mut self, jump: Jump) -> (bool, Lifetime);
}

/// Prints every marked name in `tokens`.
///
/// One token after the other, since streams are the compiler's: to add one to another takes a message.
pub(crate) fn print(tokens: TokenStream, printer: &mut dyn Printer) -> TokenStream {
    let mut printed: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), print(group.stream(), printer));
                inner.set_span(group.span());
                printed.push(TokenTree::Group(inner));
            }
            TokenTree::Ident(word) => match word.to_string().as_str() {
                jump @ ("break" | "continue") => {
                    let mut ahead = tokens.clone();
                    match label(&mut ahead) {
                        Some(label) => {
                            tokens = ahead;
                            let (again, target) = printer.jump(Jump { label, again: jump == "continue" });
                            let word = Ident::new(if again { "continue" } else { "break" }, word.span());
                            printed.push(TokenTree::Ident(word));
                            push_lifetime(target, &mut printed);
                        }
                        None => printed.push(TokenTree::Ident(word)),
                    }
                }
                text => printed.push(match local::of_text(text) {
                    Some(id) => printer.local(id, word.span()),
                    None => TokenTree::Ident(word),
                }),
            },
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let marked = tokens.peek().and_then(marked_label);
                match marked {
                    Some(label) => {
                        tokens.next();
                        push_lifetime(printer.label(label), &mut printed);
                    }
                    None => printed.push(TokenTree::Punct(punct)),
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '#' && tokens.peek().is_some_and(is_mentions) => {
                tokens.next();
            }
            token => printed.push(token),
        }
    }
    printed.into_iter().collect()
}

fn push_lifetime(lifetime: Lifetime, into: &mut Vec<TokenTree>) {
    let mut apostrophe = Punct::new('\'', Spacing::Joint);
    apostrophe.set_span(lifetime.apostrophe);
    into.extend([TokenTree::Punct(apostrophe), TokenTree::Ident(lifetime.ident)]);
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
pub(crate) fn in_place(reference: Ident, span: Span) -> TokenTree {
    let mut star = Punct::new('*', Spacing::Alone);
    star.set_span(span);
    let place = [TokenTree::Punct(star), TokenTree::Ident(reference)];
    let mut group = Group::new(Delimiter::Parenthesis, place.into_iter().collect());
    group.set_span(span);
    TokenTree::Group(group)
}

/// `(a, b,)`
pub(crate) fn tuple(parts: impl Iterator<Item = impl ToTokens>) -> TokenStream {
    quote!((#(#parts,)*))
}
