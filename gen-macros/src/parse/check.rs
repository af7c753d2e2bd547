//! What may carry the attribute at all.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Block, ExprYield, ImplItemFn, Item, Token, TraitItemFn};

use super::ast::{Options, Output};
use crate::report::Report;
use crate::resolve::{labels, local};

/// Reads a function with a body, or says what stands there instead.
pub(crate) fn function(tokens: TokenStream) -> syn::Result<ImplItemFn> {
    let error = match syn::parse2::<ImplItemFn>(tokens.clone()) {
        Ok(function) => return Ok(function),
        Err(error) => error,
    };
    // A required method of a trait has no body that could suspend.
    //
    //     #[generator] fn items(&self) -> impl Iterator<Item = u8>;           // refused
    //     #[generator] fn items(&self) -> impl Iterator<Item = u8> { .. }     // a default body
    if let Ok(TraitItemFn { sig, default: None, .. }) = syn::parse2(tokens.clone()) {
        return Err(syn::Error::new_spanned(
            sig,
            "a generator needs a body: remove `#[generator]` here and put it on the implementations",
        ));
    }
    // Anything that is an item, but no function.
    match syn::parse2::<syn::Item>(tokens) {
        Ok(item) if !matches!(item, syn::Item::Fn(_) | syn::Item::Verbatim(_)) => {
            let message =
                "`#[generator]` goes on a function with a body: for an expression use `gen_! { .. }`";
            let first = quote::ToTokens::into_token_stream(item).into_iter().next();
            Err(syn::Error::new_spanned(first, message))
        }
        _ => Err(error),
    }
}

/// Says what to write instead of the keyword, where rustc itself refuses that and names no way out.
pub(crate) fn keyword(body: &Block, report: &Report) {
    // The parser refuses the keyword, whatever the macro makes of it.
    //
    //     #[generator] fn items() -> impl Iterator<Item = u8> { yield 1; }        // refused, on stable
    //     #[generator] fn items() -> impl Iterator<Item = u8> { yield_!(1); }
    struct First(Option<Token![yield]>);
    impl<'ast> Visit<'ast> for First {
        fn visit_expr_yield(&mut self, suspension: &'ast ExprYield) {
            self.0.get_or_insert(suspension.yield_token);
        }
        fn visit_item(&mut self, _: &'ast Item) {}
    }
    let mut first = First(None);
    first.visit_block(body);
    if let First(Some(keyword)) = first {
        report.error(
            keyword,
            "`yield` is a reserved word on stable Rust: write `yield_!(..)`, or put the function into \
             `generators! { .. }`",
        );
    }
}

/// Refuses the qualifiers under which a body cannot suspend, and a second attribute.
pub(crate) fn qualifiers(function: &ImplItemFn, report: &Report) {
    let sig = &function.sig;
    // The inner attribute would see the outer one's output.
    for attr in &function.attrs {
        if attr.path().segments.last().is_some_and(|last| last.ident == "generator") {
            report.error(attr, "`#[generator]` is given twice: remove one of them");
        }
    }
    // A const function runs while compiling, where there is no value to suspend.
    if let Some(token) = &sig.constness {
        report.error(token, "a generator cannot be `const`: remove the word");
    }
    // An async function already is a state machine of the compiler's.
    if let Some(token) = &sig.asyncness {
        report.error(token, "a generator cannot be `async`: remove the word, or write a stream");
    }
    // Other languages' callers cannot name the returned type.
    if let Some(abi) = &sig.abi {
        report
            .error(abi, "a generator cannot be `extern`: remove the words and wrap it in an extern function");
    }
}

/// Refuses a name for what nothing brings.
///
/// ```text
/// #[generator(resume = x)] fn f() -> impl Iterator<Item = u8> { .. }                      // refused
/// #[generator(resume = x)] fn f() -> impl Generator<u8, Yield = u8, Return = ()> { .. }
/// ```
pub(crate) fn resumed(options: &Options, output: Option<&Output>, report: &Report) {
    if let (Some(pattern), Some(output)) = (&options.resume, output) {
        if output.protocol.is_iterator() {
            report.error(
                pattern,
                "`resume` in a generator that nobody resumes with a value: return \
                 `impl Generator<R, Yield = Y, Return = T>`, or remove the option",
            );
        }
    }
}

/// Refuses names that are spelled like those between the stages.
pub(crate) fn reserved(tokens: TokenStream, report: &Report) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => reserved(group.stream(), report),
            TokenTree::Ident(ident) if local::is_marked(&ident) || labels::is_marked(&ident) => {
                report.error(ident, "generators use names of this form themselves: rename it");
            }
            _ => {}
        }
    }
}
