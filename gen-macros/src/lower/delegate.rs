//! `yield_from!`: the values of an iterator or another generator, in place of the expression.

use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote_spanned};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprYield, Item, Stmt, Token, parse_quote_spanned, token};

use super::builder::{Builder, Dest};
use super::made;
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
            return made::unit(span);
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
            expr: Some(Box::new(made::name(item.clone()))),
        });
        let (arg, again): (Expr, Expr) = match self.generator.output.protocol.is_iterator() {
            true => (made::unit(span), yielded),
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
        let polled =
            parse_quote_spanned!(span=> #runtime::__private::Delegate::<#resume>::poll(&mut #delegate, #arg));
        let variant = |name: &str, value: Ident| {
            let path = made::private(&runtime, &["GeneratorState", name], span);
            made::variant(path, made::bound(value, None), span)
        };
        let again = made::block_expr(vec![made::statement(again, span)], span);
        let left = made::jump(label.clone(), Some(made::name(value.clone())), span);
        let arms = vec![
            made::arm(variant("Yielded", item), again, span),
            made::arm(variant("Complete", value), left, span),
        ];
        let label = syn::Label { name: label, colon_token: Token![:](span) };
        let turn = made::matching(polled, arms, span);
        self.loop_into(made::looping(Some(label), turn, span), Dest::Assign(result));
    }
}

/// The operand of a delegation as a delegate.
pub(crate) fn delegated(generator: &ast::Generator, operand: &Expr, span: Span) -> Expr {
    let runtime = generator.options.runtime_at(span);
    let resume = generator.output.protocol.resume();
    // Nothing looks into it, and so nothing has to parse it.
    let traits = quote_spanned! {span=>
        #[allow(unused_imports)]
        use #runtime::__private::{ViaGenerator as _, ViaIterator as _, ViaNeither as _};
    };
    let new = parse_quote_spanned!(span=> #runtime::__private::Operand::<#resume, _>::new);
    let made = Expr::MethodCall(syn::ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(made::call(new, operand.clone(), span)),
        dot_token: Token![.](span),
        method: Ident::new("delegate", span),
        turbofish: None,
        paren_token: token::Paren(span),
        args: Punctuated::new(),
    });
    made::block_expr(vec![Stmt::Item(Item::Verbatim(traits)), Stmt::Expr(made, None)], span)
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
