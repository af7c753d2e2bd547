//! Which local every mention means, which loop every jump leaves, and which items the body declares.
//!
//! After this stage names are unique: a local has a number wherever it is bound or mentioned, and so has a
//! label, and every `break` and `continue` has one. No later stage has to think of shadowing. The numbers
//! are part of the spelling, behind a word that nobody writes; comments show them as `name·7`.
//!
//! Input:
//!
//! ```text
//! let x = 1; loop { let x = x + 1; if x > 3 { break } yield x; }
//! ```
//!
//! Output:
//!
//! ```text
//! let x·0 = 1; 'loop·l0: loop { let x·1 = x·0 + 1; if x·1 > 3 { break 'loop·l0 } yield x·1; }
//! ```

pub(crate) mod captures;
pub(crate) mod items;
pub(crate) mod labels;
pub(crate) mod local;
pub(crate) mod macros;
pub(crate) mod names;
pub(crate) mod patterns;
pub(crate) mod scopes;
pub(crate) mod similar;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Block, Pat, parse_quote};

use crate::parse::ast;
use crate::report::Report;
use local::{Local, LocalId, Locals, Origin};

/// The body with unique names.
#[derive(Clone)]
pub(crate) struct Resolved {
    pub(crate) locals: Locals,
    /// The parameters, in order; a receiver is one of them.
    pub(crate) arguments: Vec<LocalId>,
    /// The argument of the first resume, if a pattern takes it.
    pub(crate) resume_argument: Option<LocalId>,
    pub(crate) labels: labels::Labels,
    pub(crate) body: Block,
}

/// Gives every local and label of the body a name of its own.
///
/// `body` is the function's without its items, which [`items::hoist`] has taken out.
pub(crate) fn resolve(generator: &ast::Generator, body: &Block) -> syn::Result<Resolved> {
    let report = Report::new();
    let mut body = body.clone();
    let mut renamer = names::Renamer::new(&report);
    let mut arguments = Vec::new();
    let mut prelude = Vec::new();
    for (position, input) in generator.function.sig.inputs.iter().enumerate() {
        let (mut local, pattern) = argument(position, input, &generator.function);
        local.called = generator.called.contains(&position);
        // Behind a parameter that is taken apart every one is bound in its turn, so that what is left of the
        // one drops between what was declared before and after it.
        let in_turn = !prelude.is_empty() || pattern.as_ref().is_some_and(|pattern| !is_wild(pattern));
        let id = match in_turn {
            true => {
                let id = renamer.locals.add(Local { mutable: false, ..local.clone() });
                prelude.push((id, local, pattern));
                id
            }
            false if pattern.is_some() => renamer.locals.add(local),
            false => renamer.bind_argument(local),
        };
        arguments.push(id);
    }
    let mut statements: Vec<syn::Stmt> = Vec::new();
    for (argument, local, pattern) in prelude {
        let argument = renamer.locals.marked(argument);
        let mutability = local.mutable.then(<syn::Token![mut]>::default);
        let id = match pattern {
            Some(_) => renamer.locals.add(local),
            None => renamer.bind_argument(local),
        };
        let whole = renamer.locals.marked(id);
        statements.push(parse_quote!(let #mutability #whole = #argument;));
        if let Some(mut pattern) = pattern.filter(|pattern| !is_wild(pattern)) {
            renamer.bind_pattern(&mut pattern);
            statements.push(parse_quote!(let #pattern = #whole;));
        }
    }
    if let Some(pattern) = &generator.options.resume {
        let mut pattern = pattern.clone();
        renamer.bind_pattern(&mut pattern);
        let id = renamer.locals.add(Local::hidden("first", Origin::Argument));
        let name = renamer.locals.marked(id);
        renamer.resume_argument = Some(id);
        statements.push(parse_quote!(let #pattern = #name;));
    }
    renamer.rename(&mut body);
    let resume_argument = renamer.resume_argument;
    let (locals, labels) = renamer.finish();
    report.finish()?;
    statements.append(&mut body.stmts);
    body.stmts = statements;
    Ok(Resolved { locals, arguments, resume_argument, labels, body })
}

/// A parameter as a local, and its pattern unless that is a plain name.
fn argument(position: usize, input: &syn::FnArg, function: &syn::ImplItemFn) -> (Local, Option<Pat>) {
    match input {
        syn::FnArg::Receiver(receiver) => {
            let mut local = Local::named(&receiver_name(receiver, function), Origin::Argument);
            local.mutable = receiver.mutability.is_some() && receiver.reference.is_none();
            local.receiver = true;
            local.ty = Some((*receiver.ty).clone());
            (local, None)
        }
        syn::FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(name) if name.subpat.is_none() && name.by_ref.is_none() => {
                let mut local = Local::named(&name.ident, Origin::Argument);
                local.mutable = name.mutability.is_some();
                local.ty = Some((*typed.ty).clone());
                (local, None)
            }
            pattern => {
                let mut local = Local::hidden(&format!("arg{position}"), Origin::Argument);
                local.ty = Some((*typed.ty).clone());
                (local, Some(pattern.clone()))
            }
        },
    }
}

fn is_wild(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Wild(_))
}

/// What `self` is called where it is an ordinary local, in both readings: `self_`, unless that is taken.
fn receiver_name(receiver: &syn::Receiver, function: &syn::ImplItemFn) -> Ident {
    fn names(tokens: TokenStream, word: &str) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == word,
            TokenTree::Group(group) => names(group.stream(), word),
            TokenTree::Literal(text) => text.to_string().contains(word),
            TokenTree::Punct(_) => false,
        })
    }
    match names(function.to_token_stream(), "self_") {
        true => Ident::new("this", Span::mixed_site()),
        false => Ident::new("self_", receiver.self_token.span),
    }
}
