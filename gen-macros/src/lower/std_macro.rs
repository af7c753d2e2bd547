//! The standard library's macros with a suspension in their arguments.

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{Expr, parse_quote_spanned};

use super::builder::{Builder, Dest};
use super::made;
use super::spill::Mode;
use super::suspends;
use crate::parse::std_macro::{Argument, StdMacro};

impl Builder<'_> {
    pub(super) fn macro_operands(&mut self, mac: syn::ExprMacro) -> Expr {
        let span = mac.mac.path.span();
        if let Some(check) = enabled(&mac) {
            self.expr_into(check, Dest::Discard);
            return made::unit(span);
        }
        if let Some(choice) = guarded(&mac) {
            return self.value(choice);
        }
        if let Some((name, arguments)) = message(&mac) {
            self.assertion(&name, arguments, span);
            return made::unit(span);
        }
        self.std_macro(mac, |this, known| match known {
            StdMacro::List { arguments, by_value, .. } => {
                let mode = if *by_value { Mode::Value } else { Mode::Place };
                this.spill(arguments.iter_mut().map(|argument| (&mut argument.value, mode)).collect());
            }
            StdMacro::Repeat { value, length } => {
                this.spill(vec![(value, Mode::Value), (length, Mode::Value)]);
            }
            StdMacro::Matches { value, .. } => this.spill(vec![(value, Mode::Place)]),
        })
    }

    /// An assertion evaluates its message only when it fails, so a yield there is under a condition.
    ///
    /// Input: `assert!(c, "{}", yield a)`
    ///
    /// Output: `if !c { panic!("{}", yield a) }`
    ///
    /// Input: `assert_eq!(l(), r, "{}", yield a)`
    ///
    /// Output: `let t = l(); if !(t == r) { panic!("assertion `left == right` failed: {}\n ..", .., t, r) }`
    fn assertion(&mut self, name: &str, mut arguments: Vec<Argument>, span: Span) {
        let message = arguments.split_off(if name == "assert" { 1 } else { 2 });
        let mut tested = arguments.into_iter().map(|argument| argument.value);
        let check: Expr = match (tested.next(), tested.next()) {
            (Some(condition), None) => {
                parse_quote_spanned!(span=> if !(#condition) { panic!(#(#message),*) })
            }
            (Some(left), Some(right)) => {
                let (left, right) = (self.stable_place(left), self.stable_place(right));
                let operator = if name == "assert_eq" { "==" } else { "!=" };
                // As the standard library words it.
                let text =
                    format!("assertion `left {operator} right` failed: {{}}\n  left: {{:?}}\n right: {{:?}}");
                let holds: Expr = match name {
                    "assert_eq" => parse_quote_spanned!(span=> #left == #right),
                    _ => parse_quote_spanned!(span=> !(#left == #right)),
                };
                parse_quote_spanned! {span=>
                    if !(#holds) { panic!(#text, format_args!(#(#message),*), #left, #right) }
                }
            }
            (None, _) => return,
        };
        self.expr_into(check, Dest::Discard);
    }
}

/// `debug_assert!` evaluates nothing where it is switched off.
///
/// Input: `debug_assert!(yield c)`
///
/// Output: `if cfg!(debug_assertions) { assert!(yield c) }`
fn enabled(mac: &syn::ExprMacro) -> Option<Expr> {
    let mut check = mac.clone();
    let last = check.mac.path.segments.last_mut()?;
    let name = last.ident.to_string();
    last.ident = Ident::new(name.strip_prefix("debug_")?, last.ident.span());
    let span = mac.mac.path.span();
    Some(parse_quote_spanned!(span=> if ::core::cfg!(debug_assertions) { #check }))
}

/// A guard in `matches!` is evaluated only when the pattern matched.
///
/// Input: `matches!(v, P if yield g)`
///
/// Output: `match v { P if yield g => true, _ => false }`
fn guarded(mac: &syn::ExprMacro) -> Option<Expr> {
    let span = mac.mac.path.span();
    match StdMacro::parse(&mac.mac)? {
        StdMacro::Matches { value, pattern, guard: Some(guard) } if suspends::expr(&guard) => {
            Some(parse_quote_spanned!(span=> match #value { #pattern if #guard => true, _ => false }))
        }
        _ => None,
    }
}

/// The name and the arguments of an assertion with a suspension in its message.
fn message(mac: &syn::ExprMacro) -> Option<(String, Vec<Argument>)> {
    let StdMacro::List { arguments, format: Some(first @ (1 | 2)), .. } = StdMacro::parse(&mac.mac)? else {
        return None;
    };
    let name = mac.mac.path.segments.last()?.ident.to_string();
    let suspending = arguments.get(first..)?.iter().any(|argument| suspends::expr(&argument.value));
    (name.starts_with("assert") && suspending).then_some((name, arguments))
}
