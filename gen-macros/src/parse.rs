//! Tokens to [`ast::Generator`]: what was annotated, what it returns, and where it suspends.

pub(crate) mod args;
pub(crate) mod ast;
pub(crate) mod cfg;
pub(crate) mod check;
pub(crate) mod comprehension;
pub(crate) mod groups;
pub(crate) mod shown;
pub(crate) mod signature;
pub(crate) mod std_macro;
pub(crate) mod unread;
pub(crate) mod words;
pub(crate) mod yields;

use proc_macro2::{Span, TokenStream};
use syn::parse::Parser;

use crate::report::Report;

/// What stands under the attribute.
pub(crate) enum Parsed {
    Generator(Box<ast::Generator>),
    /// The body has conditions that rustc has to look at first: the function for either outcome of one.
    Split(TokenStream),
}

/// Reads the attribute's arguments and the function below it.
pub(crate) fn parse(args: TokenStream, function: TokenStream) -> syn::Result<Parsed> {
    let report = Report::new();
    let options = args::parse(args.clone()).unwrap_or_else(|error| {
        report.push(error);
        args::none()
    });
    check::reserved(args.clone(), &report);
    check::reserved(function.clone(), &report);
    let mut function = match check::function(groups::settle(function)) {
        Ok(function) => function,
        Err(error) => {
            report.push(error);
            return report.finish().map(|()| unreachable!("there is an error"));
        }
    };
    if let Some(split) = cfg::split(&args, &function, &options.runtime) {
        report.finish()?;
        return Ok(Parsed::Split(split));
    }
    check::qualifiers(&function, &report);
    if cfg!(not(yield_keyword)) {
        check::keyword(&function.block, &report);
    }
    let words = yields::macro_paths(&function.block);
    let output = signature::output(&function.sig, &report);
    let is_iterator = output.as_ref().is_some_and(|output| output.protocol.is_iterator());
    check::resumed(&options, output.as_ref(), &report);
    yields::normalise(&mut function.block, is_iterator, &report);
    report.finish()?;
    // AFTER THIS POINT: every suspension of the body is an `Expr::Yield`, and the return type is one
    // that a generator can have.
    let Some(output) = output else { unreachable!("a return type is either understood or reported") };
    let (form, called) = (ast::Form::Function, Vec::new());
    Ok(Parsed::Generator(Box::new(ast::Generator { form, function, called, output, options, words })))
}

/// Reads what stands in the braces of a `gen_!`.
pub(crate) fn statements(tokens: TokenStream) -> syn::Result<syn::Block> {
    let report = Report::new();
    check::reserved(tokens.clone(), &report);
    report.finish()?;
    let tokens = groups::settle(tokens);
    // The braces are from where their content is: their edition decides when temporaries drop.
    let first = tokens.clone().into_iter().next();
    let span = first.map_or_else(Span::call_site, |token| token.span());
    let stmts = syn::Block::parse_within.parse2(tokens)?;
    Ok(syn::Block { brace_token: syn::token::Brace(span), stmts })
}
