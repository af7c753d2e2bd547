//! Tokens to [`ast::Generator`]: what was annotated, what it returns, and where it suspends.

pub(crate) mod args;
pub(crate) mod ast;
pub(crate) mod cfg;
pub(crate) mod check;
pub(crate) mod groups;
pub(crate) mod signature;
pub(crate) mod std_macro;
pub(crate) mod yields;

use proc_macro2::TokenStream;

use crate::report::Report;

/// What stands under the attribute.
pub(crate) enum Parsed {
    Generator(Box<ast::Generator>),
    /// The body has conditions that rustc has to look at first: the function for either outcome of one.
    Split(TokenStream),
}

/// Reads the attribute's arguments and the function below it.
pub(crate) fn parse(args: TokenStream, function: TokenStream) -> syn::Result<Parsed> {
    let options = args::parse(args.clone())?;
    let mut function = check::function(groups::settle(function))?;
    if let Some(split) = cfg::split(&args, &function, &options.runtime) {
        return Ok(Parsed::Split(split));
    }
    let report = Report::new();
    check::qualifiers(&function.sig, &report);
    let words = yields::macro_paths(&function.block);
    yields::normalise(&mut function.block, &report);
    let output = signature::output(&function.sig, &report);
    report.finish()?;
    // AFTER THIS POINT: every suspension of the body is an `Expr::Yield`, and the return type is one
    // that a generator can have.
    let Some(output) = output else { unreachable!("a return type is either understood or reported") };
    Ok(Parsed::Generator(Box::new(ast::Generator { function, output, options, words })))
}
