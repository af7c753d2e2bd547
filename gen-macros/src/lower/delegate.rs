//! `yield_from!`: the values of an iterator or another generator, in place of the expression.

use proc_macro2::Ident;
use quote::quote_spanned;
use syn::{Expr, ExprYield, parse_quote_spanned};

use super::builder::{Builder, Dest};
use crate::resolve::local::{Local, Origin};

impl Builder<'_> {
    /// Input: `yield_from!(iterable)`
    ///
    /// Output: `for item in iterable { yield item }`
    pub(super) fn delegate(&mut self, suspension: ExprYield, _wanted: bool) -> Expr {
        let span = suspension.yield_token.span;
        let Some(operand) = suspension.expr else { return parse_quote_spanned!(span=> ()) };
        if !self.generator.output.protocol.is_iterator() {
            self.report
                .error(suspension.yield_token, "`yield_from!` works in generators that return an iterator");
            return parse_quote_spanned!(span=> ());
        }
        let item = self.locals.add(Local::hidden("item", Origin::Temporary));
        let item: Ident = self.locals.marked(item);
        let label = self.labels.add("delegate");
        let label = self.labels.marked(label, span);
        let yielded = Expr::Yield(ExprYield {
            attrs: Vec::new(),
            yield_token: suspension.yield_token,
            expr: Some(parse_quote_spanned!(span=> #item)),
        });
        let label = quote_spanned!(span=> #label:);
        let Expr::ForLoop(looping) = parse_quote_spanned!(span=> #label for #item in #operand { #yielded; })
        else {
            unreachable!("a `for` was written");
        };
        self.for_into(looping, Dest::Discard);
        parse_quote_spanned!(span=> ())
    }
}
