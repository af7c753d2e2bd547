//! `yield_from!`: the values of an iterator or another generator, in place of the expression.

use quote::quote_spanned;
use syn::{Expr, ExprYield, Token, parse_quote_spanned};

use super::builder::{Builder, Dest};
use crate::ir::Kind;
use crate::parse::ast;
use crate::parse::yields;
use crate::resolve::local::LocalId;

impl Builder<'_> {
    /// Input: `yield_from!(operand, first)`
    ///
    /// Output:
    ///
    /// ```text
    /// let mut delegate = operand.delegate();
    /// let mut arg = first;
    /// 'delegate: loop {
    ///     match Generator::resume(&mut delegate, arg) {
    ///         Yielded(item) => arg = yield item,
    ///         Complete(value) => break 'delegate value,
    ///     }
    /// }
    /// ```
    ///
    /// In the iterator forms there is no argument to hand in.
    pub(super) fn delegate(&mut self, suspension: ExprYield) -> Expr {
        let span = suspension.yield_token.span;
        let Some((operand, first)) = yields::delegation(&suspension) else {
            return parse_quote_spanned!(span=> ());
        };
        let first = first.cloned();
        let mut operand = self.value(operand.clone());
        if first.as_ref().is_some_and(|first| self.cuts(first)) {
            operand = self.bind_temporary("operand", operand);
        }
        let first = first.map(|first| self.value(first));
        let result = self.result(None, span);
        // In a block of its own, so that the delegate is dropped as soon as it has completed.
        let block = self.nested(span, |this| this.drive(suspension.yield_token, operand, first, result));
        self.push(Kind::Block(block));
        self.mention(result)
    }

    fn drive(&mut self, yield_token: Token![yield], operand: Expr, first: Option<Expr>, result: LocalId) {
        let span = yield_token.span;
        let runtime = self.generator.options.runtime_at(span);
        let delegate = self.bind_temporary("delegate", delegated(self.generator, &operand, span));
        let (item, value) = (self.temporary("item", span), self.temporary("value", span));
        let (item, value) = (self.locals.marked(item), self.locals.marked(value));
        let label = self.labels.add("delegate", span);
        let label = self.labels.marked(label, span);
        let yielded = Expr::Yield(ExprYield {
            attrs: Vec::new(),
            yield_token,
            expr: Some(parse_quote_spanned!(span=> #item)),
        });
        let (arg, again): (Expr, Expr) = match self.generator.output.protocol.is_iterator() {
            true => (parse_quote_spanned!(span=> ()), yielded),
            false => {
                let default = || parse_quote_spanned!(span=> #runtime::__private::Default::default());
                let arg = self.bind_temporary("arg", first.unwrap_or_else(default));
                let again = parse_quote_spanned!(span=> #arg = #yielded);
                (arg, again)
            }
        };
        let turn: Expr = parse_quote_spanned! {span=>
            match #runtime::__private::Generator::resume(&mut #delegate, #arg) {
                #runtime::__private::GeneratorState::Yielded(#item) => { #again; }
                #runtime::__private::GeneratorState::Complete(#value) => break #label #value,
            }
        };
        let colon = quote_spanned!(span=> :);
        let Expr::Loop(looping) = parse_quote_spanned!(span=> #label #colon loop { #turn }) else {
            unreachable!("a loop was written");
        };
        self.loop_into(looping, Dest::Assign(result));
    }
}

/// The operand of a delegation as a generator.
pub(crate) fn delegated(generator: &ast::Generator, operand: &Expr, span: proc_macro2::Span) -> Expr {
    let runtime = generator.options.runtime_at(span);
    let resume = generator.output.protocol.resume();
    parse_quote_spanned! {span=> {
        #[allow(unused_imports)]
        use #runtime::__private::{ViaGenerator as _, ViaIterator as _, ViaNothing as _};
        #runtime::__private::Operand::<#resume, _>::new(#operand).delegate()
    }}
}
