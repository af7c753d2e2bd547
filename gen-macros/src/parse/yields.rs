//! One spelling for every suspension.
//!
//! Input:
//!
//! ```text
//! yield_!(a); let x = yield_!(); yield_from!(b);
//! ```
//!
//! Output (`#[delegate]` is this crate's own mark and never leaves it):
//!
//! ```text
//! yield a; let x = yield; #[delegate] yield b;
//! ```

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprMacro, ExprYield, Ident, Item, Macro, Stmt, Token, parse_quote};

use super::shown;
use super::std_macro::StdMacro;
use super::words;
use crate::report::{Report, located};

/// The macros whose tokens are generators of their own.
const FORMS: &[&str] = &["gen_", "genexpr", "generators"];

/// Makes every `yield_!` and `yield_from!` of the body an [`Expr::Yield`], and reports those that stand
/// where nothing can suspend, or with an argument for what takes none.
pub(crate) fn normalise(body: &mut Block, is_iterator: bool, report: &Report) {
    Normalise { report, is_iterator, inside: None }.visit_block_mut(body);
}

/// Whether the suspension hands out another generator's values instead of one of its own.
pub(crate) fn is_delegation(suspension: &ExprYield) -> bool {
    suspension.attrs.iter().any(|attr| attr.path().is_ident("delegate"))
}

/// What a delegation takes its values from, and what it hands in first.
pub(crate) fn delegation(suspension: &ExprYield) -> Option<(&Expr, Option<&Expr>)> {
    match suspension.expr.as_deref() {
        Some(Expr::Tuple(operands)) => Some((operands.elems.first()?, operands.elems.get(1))),
        _ => None,
    }
}

/// The paths by which the body names the suspending macros, one of each.
pub(crate) fn macro_paths(body: &Block) -> Vec<syn::Path> {
    struct Paths(Vec<syn::Path>);
    impl<'ast> syn::visit::Visit<'ast> for Paths {
        fn visit_macro(&mut self, mac: &'ast Macro) {
            self.collect(mac);
        }
        fn visit_item(&mut self, _: &'ast Item) {}
    }
    impl Paths {
        fn collect(&mut self, mac: &Macro) {
            if suspending_word(mac).is_none() {
                if let Some(mut known) = StdMacro::parse(mac) {
                    known
                        .exprs_mut()
                        .into_iter()
                        .for_each(|argument| syn::visit::Visit::visit_expr(self, argument));
                }
                return;
            }
            // Few operands have a macro in them, and only those have to be parsed for it.
            let has_macro = words::any_punct(&mac.tokens, '!');
            if let Some(operand) = has_macro.then(|| syn::parse2::<Expr>(mac.tokens.clone()).ok()).flatten() {
                syn::visit::Visit::visit_expr(self, &operand);
            }
            if !self.0.iter().any(|path| is_same(path, &mac.path)) {
                self.0.push(mac.path.clone());
            }
        }
    }
    let mut paths = Paths(Vec::new());
    syn::visit::Visit::visit_block(&mut paths, body);
    paths.0
}

/// Whether two paths of macros, which have no arguments, are spelled alike.
fn is_same(one: &syn::Path, other: &syn::Path) -> bool {
    one.leading_colon.is_some() == other.leading_colon.is_some()
        && one.segments.len() == other.segments.len()
        && one.segments.iter().zip(&other.segments).all(|(one, other)| one.ident == other.ident)
}

struct Normalise<'a> {
    report: &'a Report,
    is_iterator: bool,
    /// The construct that cannot suspend and that encloses the current place.
    inside: Option<&'static str>,
}

impl Normalise<'_> {
    fn inside(&mut self, construct: &'static str, visit: impl FnOnce(&mut Self)) {
        let outer = self.inside.replace(construct);
        visit(self);
        self.inside = outer;
    }

    /// The suspension that a macro call stands for.
    fn suspension(&mut self, mac: &Macro) -> Option<Expr> {
        let word = suspending_word(mac)?;
        let name = &mac.path.segments.last()?.ident;
        if let Some(construct) = self.inside {
            self.refuse(name, word, construct);
            return Some(parse_quote!(()));
        }
        let mut operand = match operand(mac.tokens.clone(), word) {
            Ok(operand) => operand,
            Err(error) => {
                let error =
                    if mac.tokens.is_empty() { syn::Error::new_spanned(&mac.path, error) } else { error };
                self.report.push(error);
                return Some(parse_quote!(()));
            }
        };
        if let Some(operand) = &mut operand {
            self.first_argument(word, operand);
            self.visit_expr_mut(operand);
        }
        Some(Expr::Yield(ExprYield {
            attrs: if word == "yield_from!" { vec![parse_quote!(#[delegate])] } else { Vec::new() },
            yield_token: Token![yield](name.span()),
            expr: operand.map(Box::new),
        }))
    }

    /// Refuses `yield_from!(generator, first)` where there are no arguments to go on with.
    fn first_argument(&self, word: &str, operands: &Expr) {
        if let (Expr::Tuple(operands), true) = (operands, self.is_iterator && word == "yield_from!") {
            if let Some(first) = operands.elems.get(1) {
                let message = "`yield_from!` takes one operand in a generator that returns an iterator: `next` has \
                               no argument to hand in; remove the second one";
                self.report.error(first, message);
            }
        }
    }

    /// An expression that this crate cannot take apart.
    fn unread(&self, expr: &Expr) {
        if let Some(word) = mentions_suspension(&expr.to_token_stream()) {
            let text = if word == "yield" { word.to_string() } else { format!("{word}!") };
            self.refuse(word, &text, "an expression of a kind that is not known");
        }
    }

    fn refuse(&self, token: impl quote::ToTokens, word: &str, construct: &str) {
        let way_out = match construct {
            "a closure" => "write a loop in the generator's own body instead",
            "a constant" => {
                "it is computed while compiling; bind the value first: `let value = yield_!(..);`"
            }
            "an expression of a kind that is not known" => "bind the value first: `let value = yield_!(..);`",
            _ if construct.ends_with("!`") => {
                "only the standard library's macros are known; bind the value first: `let value = yield_!(..);`"
            }
            _ => "it runs on its own, not as part of the generator; move the yield out of it",
        };
        self.report.error(token, format!("`{word}` in {construct}: {way_out}"));
    }

    /// A macro that is none of ours: look for yields among its arguments, or its tokens.
    fn other_macro(&mut self, mac: &mut Macro) {
        if let Some(mut known) = StdMacro::parse(mac) {
            if mentions_suspension(&mac.tokens).is_some() {
                let message = shown::failure(mac, &known);
                known.push(message);
                known.exprs_mut().into_iter().for_each(|argument| self.visit_expr_mut(argument));
                known.write(mac);
            }
        } else if let Some(word) = mentions_suspension(&mac.tokens).filter(|_| form(mac).is_none()) {
            let text = if word == "yield" { word.to_string() } else { format!("{word}!") };
            let name = mac.path.segments.last().map_or(String::new(), |last| last.ident.to_string());
            self.refuse(word, &text, &format!("the arguments of `{name}!`"));
        }
    }
}

impl VisitMut for Normalise<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(mac) = expr {
            match self.suspension(&mac.mac) {
                // Printed in front of an operator or a brace, a bare `yield` would swallow it.
                Some(suspension @ Expr::Yield(_)) => {
                    *expr = Expr::Paren(syn::ExprParen {
                        attrs: Vec::new(),
                        // Where an arm ends with it, it ends where the call does.
                        paren_token: syn::token::Paren { span: *mac.mac.delimiter.span() },
                        expr: Box::new(suspension),
                    });
                }
                Some(other) => *expr = other,
                None => match debugged(&mac.mac) {
                    Some(debugged) => {
                        *expr = debugged;
                        self.visit_expr_mut(expr);
                    }
                    None => self.other_macro(&mut mac.mac),
                },
            }
            return;
        }
        match expr {
            Expr::Closure(_) => self.inside("a closure", |this| visit_mut::visit_expr_mut(this, expr)),
            Expr::Async(_) => self.inside("an `async` block", |this| visit_mut::visit_expr_mut(this, expr)),
            Expr::Const(_) => self.inside("a `const` block", |this| visit_mut::visit_expr_mut(this, expr)),
            Expr::Yield(suspension) if self.inside.is_some() => {
                if let Some(construct) = self.inside {
                    self.refuse(suspension.yield_token, "yield", construct);
                }
            }
            Expr::Array(_)
            | Expr::Assign(_)
            | Expr::Await(_)
            | Expr::Binary(_)
            | Expr::Block(_)
            | Expr::Break(_)
            | Expr::Call(_)
            | Expr::Cast(_)
            | Expr::Continue(_)
            | Expr::Field(_)
            | Expr::ForLoop(_)
            | Expr::Group(_)
            | Expr::If(_)
            | Expr::Index(_)
            | Expr::Infer(_)
            | Expr::Let(_)
            | Expr::Lit(_)
            | Expr::Loop(_)
            | Expr::Macro(_)
            | Expr::Match(_)
            | Expr::MethodCall(_)
            | Expr::Paren(_)
            | Expr::Path(_)
            | Expr::Range(_)
            | Expr::RawAddr(_)
            | Expr::Reference(_)
            | Expr::Repeat(_)
            | Expr::Return(_)
            | Expr::Struct(_)
            | Expr::Try(_)
            | Expr::Tuple(_)
            | Expr::Unary(_)
            | Expr::Unsafe(_)
            | Expr::While(_)
            | Expr::Yield(_) => visit_mut::visit_expr_mut(self, expr),
            // Its `?` would have to leave the block and not the generator.
            Expr::TryBlock(_) => self.inside("a `try` block", |this| visit_mut::visit_expr_mut(this, expr)),
            // What `syn` passes on without having read it, and whatever kinds it may learn of.
            _ => self.unread(expr),
        }
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        // `yield_! { e }` at the end of a block is the block's value.
        if let Some(Stmt::Macro(mac)) = block.stmts.last_mut().filter(|last| is_suspending_tail(last)) {
            let mac = ExprMacro { attrs: std::mem::take(&mut mac.attrs), mac: mac.mac.clone() };
            block.stmts.pop();
            block.stmts.push(Stmt::Expr(Expr::Macro(mac), None));
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Macro(mac) = stmt {
            match self.suspension(&mac.mac) {
                Some(suspension) => *stmt = Stmt::Expr(suspension, Some(mac.semi_token.unwrap_or_default())),
                None => match debugged(&mac.mac) {
                    Some(mut debugged) => {
                        self.visit_expr_mut(&mut debugged);
                        *stmt = Stmt::Expr(debugged, mac.semi_token);
                    }
                    None => self.other_macro(&mut mac.mac),
                },
            }
            return;
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_expr_repeat_mut(&mut self, repeat: &mut syn::ExprRepeat) {
        self.visit_expr_mut(&mut repeat.expr);
        self.inside("a constant", |this| this.visit_expr_mut(&mut repeat.len));
    }

    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        self.inside("a constant", |this| visit_mut::visit_type_mut(this, ty));
    }

    fn visit_generic_argument_mut(&mut self, argument: &mut syn::GenericArgument) {
        self.inside("a constant", |this| visit_mut::visit_generic_argument_mut(this, argument));
    }

    fn visit_pat_mut(&mut self, pattern: &mut syn::Pat) {
        self.inside("a constant", |this| visit_mut::visit_pat_mut(this, pattern));
    }

    /// Items run on their own; a `yield_!` in one is refused by the macro of that name itself.
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// A `dbg!` with a suspension in it, written out.
fn debugged(mac: &Macro) -> Option<Expr> {
    mentions_suspension(&mac.tokens)?;
    shown::debugged(mac)
}

/// Which of [`FORMS`] is called, by whatever path.
pub(crate) fn form(mac: &Macro) -> Option<&'static str> {
    let name = &mac.path.segments.last()?.ident;
    FORMS.iter().find(|form| name == form).copied()
}

/// `yield_! { e }` without a semicolon.
fn is_suspending_tail(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Macro(mac) if mac.semi_token.is_none() && suspending_word(&mac.mac).is_some())
}

/// `yield_!` or `yield_from!`, by whatever path.
fn suspending_word(mac: &Macro) -> Option<&'static str> {
    let name = &mac.path.segments.last()?.ident;
    if name == "yield_" {
        Some("yield_!")
    } else if name == "yield_from" {
        Some("yield_from!")
    } else {
        None
    }
}

fn operand(tokens: TokenStream, word: &str) -> syn::Result<Option<Expr>> {
    let operands = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone());
    let operands = operands.map_err(|error| located(error, &tokens))?;
    let mut operands = operands.into_iter();
    if word == "yield_!" {
        let operand = operands.next();
        return match operands.next() {
            None => Ok(operand),
            Some(more) => {
                let message = "`yield_!` takes one value: write a tuple, `yield_!((a, b))`";
                Err(syn::Error::new_spanned(more, message))
            }
        };
    }
    match (operands.next(), operands.next(), operands.next()) {
        (Some(operand), None, _) => Ok(Some(parse_quote!((#operand,)))),
        (Some(operand), Some(first), None) => Ok(Some(parse_quote!((#operand, #first)))),
        (_, _, more) => {
            let message = "`yield_from!` takes an iterator or a generator, and in a generator with resume \
                           arguments the first one for it: `yield_from!(generator, first)`";
            Err(match more {
                Some(more) => syn::Error::new_spanned(more, message),
                None => syn::Error::new(proc_macro2::Span::call_site(), message),
            })
        }
    }
}

/// The first word among the tokens that would suspend.
fn mentions_suspension(tokens: &TokenStream) -> Option<Ident> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_call =
        |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
    tokens.iter().enumerate().find_map(|(at, token)| match token {
        TokenTree::Ident(ident) => {
            let suspends =
                ident == "yield" || (ident == "yield_" || ident == "yield_from") && is_call(at + 1);
            suspends.then(|| ident.clone())
        }
        TokenTree::Group(group) => {
            let name = at.checked_sub(2).filter(|_| is_call(at - 1)).map(|at| tokens[at].to_string());
            let is_form = name.is_some_and(|name| FORMS.contains(&name.as_str()));
            if is_form { None } else { mentions_suspension(&group.stream()) }
        }
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}
