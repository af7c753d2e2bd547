//! `#[cfg]` inside of a body.
//!
//! An attribute macro sees its function before rustc has looked at the conditions in it, and cannot look at
//! them itself. So it asks rustc: it answers with the function twice, once for either outcome of the first
//! condition. Only one of the two is compiled, and the attribute on it goes on with the next condition.
//!
//! Input:
//!
//! ```text
//! #[generator] fn f() -> .. { #[cfg(unix)] let x = 1; .. }
//! ```
//!
//! Output:
//!
//! ```text
//! #[cfg(unix)] #[generator] fn f() -> .. { let x = 1; .. }
//! #[cfg(not(unix))] #[generator] fn f() -> .. { .. }
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Arm, Attribute, Block, Expr, ExprMatch, ExprStruct, FnArg, ImplItemFn, Item, Meta, PatStruct, Path, Stmt,
    Token,
};

/// The function for either outcome of its first condition, if it has one.
pub(crate) fn split(args: &TokenStream, function: &ImplItemFn, runtime: &Path) -> Option<TokenStream> {
    let (predicate, [holds, fails]) = outcomes(function, Walk::function)?;
    Some(quote! {
        #[cfg(#predicate)] #[#runtime::generator(#args)] #holds
        #[cfg(not(#predicate))] #[#runtime::generator(#args)] #fails
    })
}

/// The block of a `gen_!` for either outcome of its first condition, if it has one.
pub(crate) fn split_block(block: &Block, runtime: &Path) -> Option<TokenStream> {
    let (predicate, [holds, fails]) = outcomes(block, Walk::visit_block_mut)?;
    let (holds, fails) = (&holds.stmts, &fails.stmts);
    let machine = Ident::new("machine", Span::mixed_site());
    Some(quote!({
        #[cfg(#predicate)]
        let #machine = #runtime::gen_! { #(#holds)* };
        #[cfg(not(#predicate))]
        let #machine = #runtime::gen_! { #(#fails)* };
        #machine
    }))
}

/// The first condition in a piece of code, and the piece for either outcome.
fn outcomes<T: Clone>(code: &T, walk: impl Fn(&mut Walk, &mut T)) -> Option<(TokenStream, [T; 2])> {
    let mut first = Walk { predicate: None, outcome: None };
    walk(&mut first, &mut code.clone());
    let predicate = first.predicate?;
    let either = [true, false].map(|outcome| {
        let mut code = code.clone();
        walk(&mut Walk { predicate: Some(predicate.clone()), outcome: Some(outcome) }, &mut code);
        code
    });
    Some((predicate, either))
}

/// Looks for the first condition, or applies the outcome of one.
struct Walk {
    predicate: Option<TokenStream>,
    outcome: Option<bool>,
}

impl Walk {
    fn function(&mut self, function: &mut ImplItemFn) {
        function.sig.inputs = retained(std::mem::take(&mut function.sig.inputs), |input| match input {
            FnArg::Receiver(receiver) => self.keeps(&mut receiver.attrs),
            FnArg::Typed(typed) => self.keeps(&mut typed.attrs),
        });
        self.visit_block_mut(&mut function.block);
    }

    /// Whether what carries the attributes stays.
    fn keeps(&mut self, attrs: &mut Vec<Attribute>) -> bool {
        let mut keeps = true;
        let mut kept = Vec::new();
        for attr in std::mem::take(attrs) {
            match (condition(&attr), self.outcome) {
                (Some(condition), None) => {
                    self.predicate.get_or_insert(condition.predicate);
                    kept.push(attr);
                }
                (Some(condition), Some(outcome)) if self.is_asked(&condition.predicate) => match condition
                    .attributes
                {
                    None => keeps &= outcome,
                    Some(attributes) if outcome => {
                        kept.extend(attributes.into_iter().map(|meta| Attribute { meta, ..attr.clone() }));
                    }
                    Some(_) => {}
                },
                _ => kept.push(attr),
            }
        }
        *attrs = kept;
        keeps
    }

    fn is_asked(&self, predicate: &TokenStream) -> bool {
        self.predicate.as_ref().is_some_and(|asked| asked.to_string() == predicate.to_string())
    }

    fn keeps_expr(&mut self, expr: &mut Expr) -> bool {
        attributes(expr).is_none_or(|attrs| self.keeps(attrs))
    }

    fn keeps_stmt(&mut self, stmt: &mut Stmt) -> bool {
        match stmt {
            Stmt::Local(binding) => self.keeps(&mut binding.attrs),
            Stmt::Macro(mac) => self.keeps(&mut mac.attrs),
            Stmt::Expr(expr, _) => self.keeps_expr(leftmost(expr)),
            Stmt::Item(_) => true,
        }
    }
}

impl VisitMut for Walk {
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain_mut(|stmt| self.keeps_stmt(stmt));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let operands = match expr {
            Expr::Array(array) => Some(&mut array.elems),
            Expr::Call(call) => Some(&mut call.args),
            Expr::MethodCall(call) => Some(&mut call.args),
            Expr::Tuple(tuple) => Some(&mut tuple.elems),
            _ => None,
        };
        if let Some(operands) = operands {
            *operands = retained(std::mem::take(operands), |operand| self.keeps_expr(operand));
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_expr_match_mut(&mut self, choice: &mut ExprMatch) {
        choice.arms.retain_mut(|arm: &mut Arm| self.keeps(&mut arm.attrs));
        visit_mut::visit_expr_match_mut(self, choice);
    }

    fn visit_expr_struct_mut(&mut self, literal: &mut ExprStruct) {
        literal.fields = retained(std::mem::take(&mut literal.fields), |field| self.keeps(&mut field.attrs));
        visit_mut::visit_expr_struct_mut(self, literal);
    }

    fn visit_pat_struct_mut(&mut self, pattern: &mut PatStruct) {
        pattern.fields = retained(std::mem::take(&mut pattern.fields), |field| self.keeps(&mut field.attrs));
        visit_mut::visit_pat_struct_mut(self, pattern);
    }

    /// The conditions of an item are rustc's own affair.
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// `#[cfg(predicate)]`, or `#[cfg_attr(predicate, attributes)]`
struct Condition {
    predicate: TokenStream,
    attributes: Option<Vec<Meta>>,
}

fn condition(attr: &Attribute) -> Option<Condition> {
    let list = attr.meta.require_list().ok()?;
    if list.path.is_ident("cfg") {
        return Some(Condition { predicate: list.tokens.clone(), attributes: None });
    }
    if !list.path.is_ident("cfg_attr") {
        return None;
    }
    let mut metas = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?.into_iter();
    let predicate = metas.next()?.into_token_stream();
    Some(Condition { predicate, attributes: Some(metas.collect()) })
}

fn retained<T, P: Default>(list: Punctuated<T, P>, mut keep: impl FnMut(&mut T) -> bool) -> Punctuated<T, P> {
    list.into_iter().filter_map(|mut item| keep(&mut item).then_some(item)).collect()
}

/// The part of a statement's expression that `syn` gives the statement's attributes to.
fn leftmost(expr: &mut Expr) -> &mut Expr {
    match expr {
        Expr::Assign(assign) => leftmost(&mut assign.left),
        Expr::Binary(binary) => leftmost(&mut binary.left),
        Expr::Cast(cast) => leftmost(&mut cast.expr),
        expr => expr,
    }
}

fn attributes(expr: &mut Expr) -> Option<&mut Vec<Attribute>> {
    macro_rules! attributes_of {
        ($($variant:ident)*) => {
            match expr {
                $(Expr::$variant(inner) => Some(&mut inner.attrs),)*
                _ => None,
            }
        };
    }
    attributes_of! {
        Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If Index
        Infer Let Lit Loop Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try
        TryBlock Tuple Unary Unsafe While Yield
    }
}
