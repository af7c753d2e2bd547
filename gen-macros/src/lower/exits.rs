//! The ways out of the body: `return`, and `?` on a failure.
//!
//! Input:
//!
//! ```text
//! return v;      e?
//! ```
//!
//! Output, in the iterator forms, where a failure is the last item:
//!
//! ```text
//! return Step::Complete(v);
//! match try_item(e) { Ok(value) => value, Err(failure) => return Step::Last(Err(From::from(failure))) }
//! ```
//!
//! and in the generator forms, where it is the returned value:
//!
//! ```text
//! match Try::branch(e) { Ok(value) => value, Err(failure) => return Step::Complete(FromFailure::from_failure(failure)) }
//! ```

use proc_macro2::{Ident, Span};
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Item, Macro, parse_quote_spanned};

use crate::parse::ast;
use crate::parse::std_macro::StdMacro;

/// Rewrites the exits that belong to the generator; those of closures and items are their own.
pub(crate) fn rewrite(body: &mut Block, generator: &ast::Generator) {
    Exits { generator }.visit_block_mut(body);
}

struct Exits<'a> {
    generator: &'a ast::Generator,
}

impl Exits<'_> {
    fn returned(&self, value: Option<&Expr>, span: Span) -> Expr {
        let runtime = self.generator.options.runtime_at(span);
        match value {
            Some(value) => parse_quote_spanned!(span=> return #runtime::__private::Step::Complete(#value)),
            None => parse_quote_spanned!(span=> return #runtime::__private::Step::Complete(())),
        }
    }

    fn tried(&self, operand: &Expr, span: Span) -> Expr {
        let runtime = self.generator.options.runtime_at(span);
        let value = Ident::new("value", Span::mixed_site());
        let failure = Ident::new("failure", Span::mixed_site());
        let (branch, exit) = if self.generator.output.protocol.is_iterator() {
            let error = quote_spanned!(span=> #runtime::__private::From::from(#failure));
            (
                quote_spanned!(span=> #runtime::__private::try_item(#operand)),
                quote_spanned!(span=> #runtime::__private::Step::Last(#runtime::__private::Err(#error))),
            )
        } else {
            let returned = quote_spanned!(span=> #runtime::__private::FromFailure::from_failure(#failure));
            (
                quote_spanned!(span=> #runtime::__private::Try::branch(#operand)),
                quote_spanned!(span=> #runtime::__private::Step::Complete(#returned)),
            )
        };
        parse_quote_spanned! {span=>
            match #branch {
                #runtime::__private::Ok(#value) => #value,
                #runtime::__private::Err(#failure) => return #exit,
            }
        }
    }
}

impl VisitMut for Exits<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if matches!(expr, Expr::Closure(_) | Expr::Async(_) | Expr::Const(_)) {
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::Return(exit) => *expr = self.returned(exit.expr.as_deref(), exit.return_token.span),
            Expr::Try(tried) => *expr = self.tried(&tried.expr, tried.question_token.span()),
            _ => {}
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let Some(mut known) = StdMacro::parse(mac) else { return };
        known.exprs_mut().into_iter().for_each(|argument| self.visit_expr_mut(argument));
        known.write(mac);
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}
