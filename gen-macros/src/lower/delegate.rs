//! `yield_from!`: the values of an iterator or another generator, in place of the expression.

use proc_macro2::Span;
use quote::{ToTokens, quote_spanned};
use syn::{Expr, ExprYield, Token, parse_quote_spanned};

use super::builder::{Builder, Dest};
use crate::ir::Kind;
use crate::parse::ast;
use crate::parse::yields;
use crate::resolve::local::{self, LocalId};

impl Builder<'_> {
    /// Input: `yield_from!(operand, first)`
    ///
    /// Output:
    ///
    /// ```text
    /// let mut delegate = operand.delegate();
    /// let mut arg = Delegate::arg(&delegate, first);
    /// 'delegate: loop {
    ///     match Delegate::poll(&mut delegate, arg) {
    ///         Yielded(item) => { let answer = yield item; arg = Delegate::arg(&delegate, answer); }
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
        let operand = self.initialiser(operand.clone(), None);
        let result = self.result(None, span);
        // In a block of its own, so that the delegate is dropped as soon as it has completed.
        let block = self.nested(span, |this| this.drive(suspension.yield_token, operand, first, result));
        self.push(Kind::Block(block));
        self.mention(result)
    }

    fn drive(&mut self, yield_token: Token![yield], operand: Expr, first: Option<&Expr>, result: LocalId) {
        let span = yield_token.span;
        let runtime = self.generator.options.runtime_at(span);
        let delegate = self.bind_temporary("delegate", delegated(self.generator, &operand, span));
        let delegate = local::of_expr(&delegate).map_or(delegate, |id| self.mention_at(id, span));
        let (item, value) = (self.temporary("item", span), self.temporary("value", span));
        let (item, value) = (self.locals.marked_at(item, span), self.locals.marked(value));
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
                let first = first.map(|first| self.initialiser(first.clone(), None));
                let first = first_argument(self.generator, &delegate, first.as_ref(), span);
                let arg = self.bind_temporary("arg", first);
                let answer = self.temporary("answer", span);
                let answer = self.locals.marked(answer);
                let handed_in = handed_in(self.generator, &delegate, &answer, span);
                (arg.clone(), parse_quote_spanned!(span=> { let #answer = #yielded; #arg = #handed_in; }))
            }
        };
        let resume = self.generator.output.protocol.resume();
        let turn: Expr = parse_quote_spanned! {span=>
            match #runtime::__private::Delegate::<#resume>::poll(&mut #delegate, #arg) {
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

/// The operand of a delegation as a delegate.
pub(crate) fn delegated(generator: &ast::Generator, operand: &Expr, span: Span) -> Expr {
    let runtime = generator.options.runtime_at(span);
    let resume = generator.output.protocol.resume();
    parse_quote_spanned! {span=> {
        #[allow(unused_imports)]
        use #runtime::__private::{ViaGenerator as _, ViaIterator as _, ViaNeither as _};
        #runtime::__private::Operand::<#resume, _>::new(#operand).delegate()
    }}
}

/// What a delegate is resumed with first: what it is given, or its default.
pub(crate) fn first_argument(
    generator: &ast::Generator,
    delegate: &impl ToTokens,
    first: Option<&Expr>,
    span: Span,
) -> Expr {
    if let Some(first) = first {
        return handed_in(generator, delegate, first, span);
    }
    let (runtime, resume) = (generator.options.runtime_at(span), generator.output.protocol.resume());
    // The whole reference is the macro's, so that rustc can show its span: that of the user's word.
    let here = span.resolved_at(Span::mixed_site());
    parse_quote_spanned!(here=> #runtime::__private::First::<#resume>::first(&#delegate))
}

/// An argument of the generator, as one of its delegate.
fn handed_in(generator: &ast::Generator, delegate: &impl ToTokens, arg: &impl ToTokens, span: Span) -> Expr {
    let (runtime, resume) = (generator.options.runtime_at(span), generator.output.protocol.resume());
    parse_quote_spanned!(span=> #runtime::__private::Delegate::<#resume>::arg(&#delegate, #arg))
}
