//! The plain reading: the body as the user wrote it, with a call for each yield.
//!
//! It runs when the generator is consumed as a whole from the start, at the speed of the user's own loops,
//! and it carries the user's lints and errors: nothing in it is silenced, and every token has its own span.
//!
//! Input: `fn f(n: u8) -> impl Iterator<Item = u8> { for i in 0..n { yield_!(i) } }`
//!
//! Output: `|state, (), sink, rest| { let State::Start { n } = state else { .. }; let returned: () = if always() { for i in 0..n { sink(i) } } else { never() }; Complete(returned) }`

use proc_macro2::extra::DelimSpan;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Arm, Block, Expr, ExprUnary, ExprYield, FnArg, Item, Macro, Pat, Stmt, UnOp, parse_quote_spanned, token,
};

use super::Parts;
use super::print::tuple;
use crate::analyze::reach::RegionId;
use crate::lower::{delegate, exits, made, suspends};
use crate::parse::ast;
use crate::parse::std_macro::{Argument, StdMacro};
use crate::parse::{words, yields};

/// The closure that runs `body`, the function's without its items.
pub(super) fn plain(parts: &Parts<'_>, body: &Block) -> TokenStream {
    let names = &parts.names;
    let mut body = body.clone();
    exits::rewrite_all(&mut body, parts.generator);
    let sink = Ident::new("__sink", parts.generator.function.sig.fn_token.span);
    let receiver =
        parts.resolved.arguments.iter().map(|id| &parts.resolved.locals[*id]).find(|local| local.receiver);
    let this = receiver.map(|local| local.ident.clone());
    Plain { parts, generator: parts.generator, sink: &sink, this: this.as_ref() }.visit_block_mut(&mut body);

    let (state, arg, states) = (names.value("state"), names.value("arg"), names.states(RegionId(0)));
    let (step, some) = (names.private("Step"), names.private("Some"));
    let (rest, started) = (names.value("rest"), names.value("started"));
    // A body that never ends would make what follows it unreachable, and rustc would say so.
    let (always, never) = (names.private("always"), names.private("never"));
    let fields = parts.resolved.arguments.iter().map(|id| {
        let (field, held) = (names.field(*id), names.held(*id));
        quote!(#field: #held)
    });
    let inputs = parts.generator.function.sig.inputs.iter().zip(&parts.resolved.arguments);
    let arguments: TokenStream = inputs
        .map(|(input, id)| {
            let held = names.held(*id);
            match input {
                FnArg::Receiver(receiver) => {
                    let mutability = receiver.mutability.filter(|_| receiver.reference.is_none());
                    let attrs = &receiver.attrs;
                    let ty = names.reference(&receiver.ty);
                    quote!(#(#attrs)* #[allow(unused_variables)] let #mutability #this #ty = #held;)
                }
                FnArg::Typed(typed) => {
                    let (attrs, pattern, ty) = (&typed.attrs, &typed.pat, names.reference(&typed.ty));
                    // What a pattern leaves of a parameter drops behind what the pattern binds.
                    let whole = match &**pattern {
                        Pat::Ident(name) if name.subpat.is_none() && name.by_ref.is_none() => None,
                        _ => Some(quote!(let #held = #held;)),
                    };
                    // Nobody binds a parameter that is not used; clippy takes a `let` of one for a slip.
                    let is_unused =
                        matches!(&**pattern, Pat::Ident(name) if name.ident.to_string().starts_with('_'));
                    let silenced = is_unused.then(|| quote!(#[allow(clippy::no_effect_underscore_binding)]));
                    quote!(#whole #(#attrs)* #silenced let #pattern #ty = #held;)
                }
            }
        })
        .collect();
    let resume = match &parts.generator.options.resume {
        Some(pattern) => quote!(let #pattern = #arg;),
        // What nothing takes is gone before the body runs, and not only when the closure ends.
        None if parts.generator.output.protocol.is_iterator() => TokenStream::new(),
        None => {
            let ignore = names.private("ignore");
            quote!(#ignore(#arg);)
        }
    };
    let (returned, ty) = (names.value("returned"), exits::returned_type(parts.generator));
    let body = quote!(let #returned: #ty = if #always() #body else { #never() }; #step::Complete(#returned));
    // The state is gone before the body runs: were it still there to be dropped, its address would be known
    // outside, and so would that of the sink next to it.
    let taken = tuple(parts.resolved.arguments.iter().map(|id| names.held(*id)));
    let taken = match parts.mistakes.is_none() {
        true => quote! {
            let #taken = {
                let #state = #state;
                match #state {
                    #states::Start { #(#fields),* } => #taken,
                    #started => {
                        *#rest = #some((#started, #arg));
                        return #step::Started;
                    }
                }
            };
        },
        false => quote!(let #taken = #state;),
    };
    let (capture, tied) = (parts.capture(), parts.tied_step(body));
    quote! {
        #capture |#state, #arg, #sink, #rest| -> #step<_, _> {
            #taken
            #arguments
            #resume
            #tied
        }
    }
}

/// `{ code }`, which nothing looks into any more, so that nothing has to parse it.
fn printed(code: TokenStream, span: Span) -> Expr {
    made::block_expr(vec![Stmt::Expr(Expr::Verbatim(code), None)], span)
}

/// The parentheses around a suspension, which are where the user's call has its own.
fn parentheses(expr: &Expr) -> Option<DelimSpan> {
    match expr {
        Expr::Paren(paren) if matches!(&*paren.expr, Expr::Yield(_)) => Some(paren.paren_token.span),
        _ => None,
    }
}

/// Whether an expression has a `&` or `*` in it that may be one too many, or tokens that may have.
fn refers(expr: &Expr) -> bool {
    struct Refers(bool);
    impl<'ast> Visit<'ast> for Refers {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.0 |= matches!(
                expr,
                Expr::Reference(_)
                    | Expr::Unary(ExprUnary { op: UnOp::Deref(_), .. })
                    | Expr::Macro(_)
                    | Expr::Verbatim(_)
            );
            visit::visit_expr(self, expr);
        }
    }
    let mut refers = Refers(false);
    refers.visit_expr(expr);
    refers.0
}

struct Plain<'a> {
    parts: &'a Parts<'a>,
    generator: &'a ast::Generator,
    sink: &'a Ident,
    /// The receiver's name, if the function has one: without, `self` is for rustc to refuse.
    this: Option<&'a Ident>,
}

impl Plain<'_> {
    /// `yield e` becomes `sink({ let item = e; item })`, and a delegate is run to its end.
    ///
    /// An operand that suspends itself needs the sink as well: then it is `{ let item = e; sink(item) }`.
    fn suspension(&self, suspension: &ExprYield, nested: bool) -> Expr {
        let span = suspension.yield_token.span;
        let mut sink = self.sink.clone();
        sink.set_span(span.resolved_at(sink.span()));
        if let Some((operand, first)) =
            yields::delegation(suspension).filter(|_| yields::is_delegation(suspension))
        {
            return self.delegation(operand, first, span, &sink);
        }
        let unit = made::unit(span);
        let operand = suspension.expr.as_deref().unwrap_or(&unit);
        // The operand's temporaries are gone while the generator is suspended, and so they are here.
        let (item, binding) = self.item(operand, span);
        match nested {
            true => printed(quote_spanned!(span=> #binding #sink(#item)), span),
            false => {
                let value = printed(quote_spanned!(span=> #binding #item), span);
                made::call(made::name(sink), value, span)
            }
        }
    }

    /// The delegate, whose operand's temporaries are gone while it runs, is run to its end.
    fn delegation(&self, operand: &Expr, first: Option<&Expr>, span: Span, sink: &Ident) -> Expr {
        let runtime = self.generator.options.runtime_at(span);
        let [delegate, first_argument] =
            ["delegate", "first"].map(|name| Ident::new(name, span.resolved_at(Span::mixed_site())));
        let delegated = delegate::delegated(self.generator, operand, span);
        let first = delegate::first_argument(self.generator, &delegate, first, span);
        let resume = self.generator.output.protocol.resume();
        // With the very span that it has in the machine, so that a wrong type is one error.
        let [item, given] = ["item", "given"].map(|name| Ident::new(name, span));
        let ty = self.generator.output.protocol.yields();
        let run = quote_spanned! {span=>
            let #delegate = #delegated;
            #[allow(unit_bindings, clippy::let_unit_value)]
            let #first_argument = #first;
            #runtime::__private::Delegate::<#resume>::finish(#delegate, #first_argument, |#given| {
                let #item: #ty = #given;
                #sink(#item)
            })
        };
        printed(run, span)
    }

    /// A value that is handed out, bound by a name.
    fn item(&self, value: &Expr, span: Span) -> (Ident, TokenStream) {
        let item = Ident::new("item", span.resolved_at(Span::mixed_site()));
        let (ty, tied) = (self.generator.output.protocol.yields(), self.parts.tied(value, span));
        // A `yield` states no type; that this `let` does, is no reason to complain of its operand.
        let silenced = refers(value)
            .then(|| quote_spanned!(span=> #[allow(clippy::explicit_auto_deref, clippy::needless_borrow)]));
        let binding = quote_spanned!(span=> #silenced let #item: #ty = #tied;);
        (item, binding)
    }

    fn this(&self, word: &Ident) -> Ident {
        let Some(this) = self.this else { return word.clone() };
        let mut this = this.clone();
        this.set_span(word.span().resolved_at(this.span()));
        this
    }

    /// `self` is an ordinary local here, also in the tokens of macros.
    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        tokens
            .into_iter()
            .map(|token| match token {
                TokenTree::Ident(ident) if ident == "self" => self.this(&ident).into(),
                TokenTree::Group(group) => {
                    let mut inner = proc_macro2::Group::new(group.delimiter(), self.tokens(group.stream()));
                    inner.set_span(group.span());
                    inner.into()
                }
                token => token,
            })
            .collect()
    }
}

impl VisitMut for Plain<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let nested =
            matches!(expr, Expr::Yield(ExprYield { expr: Some(operand), .. }) if suspends::expr(operand));
        let is_in_parentheses = parentheses(expr).is_some();
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            // What stands there now needs none, which is not for the user to be told.
            Expr::Paren(paren) if is_in_parentheses => paren.paren_token = token::Paren(Span::mixed_site()),
            Expr::Yield(suspension) => *expr = self.suspension(suspension, nested),
            Expr::Path(path) if path.qself.is_none() && path.path.is_ident("self") => {
                path.path = self.this(&path.path.segments[0].ident).into();
            }
            _ => {}
        }
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        let end = parentheses(&arm.body);
        visit_mut::visit_arm_mut(self, arm);
        // If an arm is missing behind this one, rustc suggests it where the user's call ends.
        if let Some(span) = end {
            let body = std::mem::replace(&mut *arm.body, made::unit(span.join()));
            let mut block = made::block(vec![Stmt::Expr(body, None)], span.join());
            block.brace_token = token::Brace { span };
            *arm.body = made::braced(block);
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let suspends = words::any_word(&mac.tokens, &["yield"]);
        let known = (suspends || self.this.is_some()).then(|| StdMacro::parse(mac)).flatten();
        let receiver =
            known.iter().flat_map(StdMacro::captures).map(|(name, _)| name).find(|name| name == "self");
        match known.filter(|_| suspends || receiver.is_some()) {
            Some(mut known) => {
                known.exprs_mut().into_iter().for_each(|argument| self.visit_expr_mut(argument));
                // `{self}` in a format string would mean the function's own.
                if let (StdMacro::List { arguments, .. }, Some(name)) = (&mut known, receiver) {
                    let this = self.this(&name);
                    arguments.push(Argument {
                        name: Some(name),
                        value: parse_quote_spanned!(this.span()=> #this),
                    });
                }
                known.write(mac);
            }
            None => mac.tokens = self.tokens(mac.tokens.clone()),
        }
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}
