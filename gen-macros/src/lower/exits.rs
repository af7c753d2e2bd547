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
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Item, Macro, Stmt, Type, TypePath, parse_quote, parse_quote_spanned};

use super::builder::is_unit;
use super::{made, suspends};
use crate::parse::ast::{self, Protocol};
use crate::parse::std_macro::StdMacro;
use crate::parse::words;

/// Rewrites the exits that belong to the generator; those of closures and items are their own. Returned
/// values that suspend are left to [`completed`], for when they have been taken apart.
pub(super) fn rewrite(body: &mut Block, generator: &ast::Generator) {
    Exits { generator, lowering: true, in_try: false }.visit_block_mut(body);
}

/// As [`rewrite`], where nothing will be taken apart.
pub(crate) fn rewrite_all(body: &mut Block, generator: &ast::Generator) {
    Exits { generator, lowering: false, in_try: false }.visit_block_mut(body);
}

struct Exits<'a> {
    generator: &'a ast::Generator,
    lowering: bool,
    /// In a `try` block, which is what a `?` leaves there.
    in_try: bool,
}

impl Exits<'_> {
    fn returned(&self, value: Option<&Expr>, span: Span) -> Expr {
        let value = value.cloned().unwrap_or_else(|| made::unit(span));
        let value = match self.lowering && suspends::expr(&value) {
            true => value,
            false => completed(self.generator, value, span),
        };
        made::exit(value, span)
    }

    fn tried(&self, operand: &Expr, span: Span) -> Expr {
        let runtime = self.generator.options.runtime_at(span);
        let value = Ident::new("value", span);
        let failure = Ident::new("failure", span);
        let convert = quote_spanned!(span=> #runtime::__private::FromError::from_error);
        let (branch, exit) = if self.generator.output.protocol.is_iterator() {
            let item = quote_spanned!(span=> #runtime::__private::LastItem::last(#failure, #convert));
            (
                quote_spanned!(span=> #runtime::__private::TryItem::branch),
                quote_spanned!(span=> #runtime::__private::Step::Last(#item)),
            )
        } else {
            let returned =
                quote_spanned!(span=> #runtime::__private::FromFailure::from_failure(#failure, #convert));
            (
                quote_spanned!(span=> #runtime::__private::Try::branch),
                quote_spanned!(span=> #runtime::__private::Step::Complete(#returned)),
            )
        };
        parse_quote_spanned! {span=>
            match #branch(#runtime::__private::identity(#operand)) {
                #runtime::__private::Ok(#value) => #value,
                #runtime::__private::Err(#failure) => return #exit,
            }
        }
    }
}

/// The step that completes with a value, which first has to be one of the returned type.
pub(crate) fn completed(generator: &ast::Generator, value: Expr, span: Span) -> Expr {
    let runtime = generator.options.runtime_at(span);
    let complete = made::path(made::private(&runtime, &["Step", "Complete"], span));
    if is_unit(&value) && generator.output.protocol.is_iterator() {
        return made::call(complete, value, span);
    }
    let returned = Ident::new("returned", span.resolved_at(Span::mixed_site()));
    let pattern = made::typed(returned.clone(), returned_type(generator), span);
    let step = made::call(complete, made::name(returned), span);
    made::block_expr(vec![made::bind(pattern, value, span), Stmt::Expr(step, None)], span)
}

/// The type of the body's value, where rustc shows it as the reason for an error: in the signature.
pub(crate) fn returned_type(generator: &ast::Generator) -> Type {
    match &generator.output.protocol {
        Protocol::Generator { returns, .. } => returns.clone(),
        Protocol::Iterator { .. } => {
            let written = generator.function.sig.output.to_token_stream().into_iter().skip(2);
            let spans: Vec<Span> = written.map(|token| token.span()).collect();
            let (Some(first), Some(last)) = (spans.first(), spans.last()) else { return parse_quote!(()) };
            let runtime = generator.options.runtime_between(*first, *last);
            Type::Path(TypePath { qself: None, path: made::private(&runtime, &["Unit"], *last) })
        }
    }
}

/// The value of a generator's body that ends without one. Whether that is allowed, rustc finds out in the
/// plain reading, and says so once.
pub(crate) fn without_value(generator: &ast::Generator) -> Expr {
    let (runtime, ty) = (&generator.options.runtime, returned_type(generator));
    if matches!(&ty, Type::Tuple(tuple) if tuple.elems.is_empty()) {
        return parse_quote!(());
    }
    parse_quote!({
        use #runtime::__private::EndOfOther as _;
        #runtime::__private::End::<#ty>::new().value()
    })
}

impl VisitMut for Exits<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if matches!(expr, Expr::Closure(_) | Expr::Async(_) | Expr::Const(_)) {
            return;
        }
        let outer = self.in_try;
        self.in_try |= matches!(expr, Expr::TryBlock(_));
        visit_mut::visit_expr_mut(self, expr);
        self.in_try = outer;
        match expr {
            Expr::Return(exit) => *expr = self.returned(exit.expr.as_deref(), exit.return_token.span),
            Expr::Try(tried) if !self.in_try => *expr = self.tried(&tried.expr, tried.question_token.span()),
            _ => {}
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        if !words::any_punct(&mac.tokens, '?') && !words::any_word(&mac.tokens, &["return"]) {
            return;
        }
        StdMacro::each_expr_of(mac, |argument| self.visit_expr_mut(argument));
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}

#[cfg(test)]
mod tests {
    use quote::{ToTokens, quote};

    use super::rewrite;
    use crate::parse::{self, Parsed};

    #[test]
    fn a_question_mark_in_a_try_block_stays_that_blocks() {
        let function = quote! {
            fn f() -> impl Iterator<Item = Result<u8, E>> { let tried = try { a()?; 1 }; b()?; }
        };
        let Ok(Parsed::Generator(generator)) = parse::parse(quote!(), function) else {
            panic!("the generator is right")
        };
        let mut body = generator.function.block.clone();
        rewrite(&mut body, &generator);
        let body = body.to_token_stream().to_string();
        assert!(body.contains("a () ?") && !body.contains("b () ?"), "{body}");
    }
}
