//! Temporaries that the language keeps alive across a suspension that follows them.
//!
//! ```text
//! let n = width(&make()) + yield a;        match cache.lock().unwrap().next() { n => yield n }
//! ```
//!
//! What is made here lives to the end of the statement, or of the `match`. So it becomes a local:
//!
//! ```text
//! let t = make(); let u = width(&t); suspend(a) -> r; let n = u + r;
//! ```
//!
//! Only what is certainly borrowed is a temporary. Whether `make().name()` takes the value with it, a macro
//! cannot know; the receivers of methods go by their names, which is a heuristic.

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Stmt, UnOp, parse_quote_spanned};

use super::builder::Builder;
use crate::parse::std_macro::StdMacro;
use crate::resolve::local;
use crate::resolve::macros::MENTIONS;

impl Builder<'_> {
    /// An expression whose temporaries live in the current scope, as they have to outlive a suspension.
    pub(super) fn lasting(&mut self, expr: Expr) -> Expr {
        let outer = std::mem::replace(&mut self.lasting, true);
        let expr = self.place(expr);
        self.lasting = outer;
        expr
    }

    /// A local for a temporary that is borrowed.
    pub(super) fn temporary_place(&mut self, value: Expr) -> Expr {
        let value = self.lasting(value);
        if self.lent.is_none() {
            return self.bind_temporary("operand", value);
        }
        let (span, runtime) = (value.span(), &self.generator.options.runtime);
        let value = parse_quote_spanned!(span=> #runtime::__private::Some(#value));
        let option = self.bind_temporary("operand", value);
        if let (Some(lent), Some(id)) = (&mut self.lent, local::of_expr(&option)) {
            lent.push(id);
        }
        let runtime = &self.generator.options.runtime;
        parse_quote_spanned!(span=> (*#runtime::__private::lent(&mut #option)))
    }

    /// What an `if let` with an `else` looks into, and what comes in front of the `else`.
    ///
    /// Until edition 2024 temporaries live through the `else`, since then they are dropped before it. Which
    /// of the two it is, the edition of the fragment `expr` tells, which matches `_` since then.
    ///
    /// Input: `if let P = make().get() { yield a } else { e }`
    ///
    /// Output:
    ///
    /// ```text
    /// let t = Some(make());
    /// if let P = lent(&mut t).get() { suspend(a) } else { before_else!( if 2024: t = None; ) e }
    /// ```
    pub(super) fn before_else(&mut self, scrutinee: Expr, span: Span) -> (Expr, Vec<Stmt>) {
        let outer = self.lent.replace(Vec::new());
        let scrutinee = self.lasting(scrutinee);
        let lent = std::mem::replace(&mut self.lent, outer).unwrap_or_default();
        let runtime = &self.generator.options.runtime;
        let mark = Ident::new(MENTIONS, Span::call_site());
        let emptied = lent.iter().rev().map(|id| {
            let name = self.locals.marked(*id);
            parse_quote_spanned! {span=> {
                macro_rules! before_else {
                    ($edition:expr) => { #name = #runtime::__private::None; };
                    ($($edition:tt)*) => {};
                }
                #[#mark(#name)]
                before_else! { _ }
            }}
        });
        (scrutinee, emptied.map(|block: Expr| Stmt::Expr(block, None)).collect())
    }

    /// Whether an expression has to be taken apart: it suspends, or one of its temporaries has to last.
    pub(super) fn comes_apart(&self, expr: &Expr) -> bool {
        self.cuts(expr) || self.lasting && has_temporary(expr)
    }
}

/// Whether a temporary is borrowed from in an expression, and lives on when the expression has its value.
pub(super) fn has_temporary(expr: &Expr) -> bool {
    match expr {
        Expr::Array(array) => array.elems.iter().any(has_temporary),
        Expr::Binary(binary) if !matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
            has_temporary(&binary.left) || has_temporary(&binary.right)
        }
        Expr::Call(call) => has_temporary(&call.func) || call.args.iter().any(has_temporary),
        Expr::Cast(cast) => has_temporary(&cast.expr),
        Expr::Field(field) => is_guard(&field.base) || has_temporary(&field.base),
        Expr::Group(group) => has_temporary(&group.expr),
        Expr::Index(index) => {
            is_owned(&index.expr) || has_temporary(&index.expr) || has_temporary(&index.index)
        }
        // What `?` has become, too.
        Expr::Match(choice) => has_temporary(&choice.expr),
        Expr::MethodCall(call) => {
            borrows_receiver(call) || has_temporary(&call.receiver) || call.args.iter().any(has_temporary)
        }
        Expr::Paren(paren) => has_temporary(&paren.expr),
        Expr::Range(range) => range.start.iter().chain(&range.end).any(|end| has_temporary(end)),
        Expr::Reference(reference) => is_value(&reference.expr) || has_temporary(&reference.expr),
        Expr::Struct(literal) => literal.fields.iter().any(|field| has_temporary(&field.expr)),
        Expr::Tuple(tuple) => tuple.elems.iter().any(has_temporary),
        Expr::Unary(unary) => {
            matches!(unary.op, UnOp::Deref(_)) && is_guard(&unary.expr) || has_temporary(&unary.expr)
        }
        // Either has no operands, or its operands' temporaries end inside of it.
        _ => false,
    }
}

/// Whether a method certainly leaves the value that it is called on where it is.
pub(super) fn borrows_receiver(call: &syn::ExprMethodCall) -> bool {
    let name = call.method.to_string();
    let consumes = ["unwrap", "expect", "into_", "map"].iter().any(|prefix| name.starts_with(prefix));
    is_owned(&call.receiver) && borrows_by_convention(&name) || is_guard(&call.receiver) && !consumes
}

/// Whether an expression certainly makes a value, and no reference into another one. A reference may not be held
/// on to where nothing uses it any more: what it borrows from may change.
pub(super) fn is_owned(expr: &Expr) -> bool {
    match expr {
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return false };
            let is_type = |name: &syn::Ident| name.to_string().starts_with(char::is_uppercase);
            // `Point(1, 2)`, `Box::new(..)`
            path.path.segments.iter().rev().take(2).any(|segment| is_type(&segment.ident))
        }
        Expr::MethodCall(call) => {
            matches!(
                call.method.to_string().as_str(),
                "clone" | "collect" | "to_owned" | "to_string" | "to_vec"
            )
        }
        Expr::Paren(paren) => is_owned(&paren.expr),
        Expr::Group(group) => is_owned(&group.expr),
        Expr::Array(_) | Expr::Macro(_) | Expr::Struct(_) | Expr::Tuple(_) => is_value(expr),
        _ => false,
    }
}

/// Whether an expression makes a value that may have something to drop; who borrows one with `&`, hardly has a
/// reference before.
pub(super) fn is_value(expr: &Expr) -> bool {
    match expr {
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Struct(_) | Expr::Match(_) => true,
        Expr::Macro(mac) => StdMacro::parse(&mac.mac).is_some(),
        // Of constants alone, rustc makes a static.
        Expr::Array(array) => array.elems.iter().any(is_value),
        Expr::Tuple(tuple) => tuple.elems.iter().any(is_value),
        Expr::Paren(paren) => is_value(&paren.expr),
        Expr::Group(group) => is_value(&group.expr),
        _ => false,
    }
}

/// Whether an expression makes a guard, by the name of the method that does: `x.lock()`, `x.lock().unwrap()`.
pub(super) fn is_guard(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let locks = matches!(name.as_str(), "lock" | "read" | "write" | "borrow" | "borrow_mut");
            let unwraps = matches!(name.as_str(), "unwrap" | "expect" | "unwrap_or_else");
            locks && call.args.is_empty() || unwraps && is_guard(&call.receiver)
        }
        // `x.lock()?`
        Expr::Match(choice) => match &*choice.expr {
            Expr::Call(call) => call.args.iter().any(is_guard),
            _ => false,
        },
        Expr::Call(call) => match (&*call.func, call.args.first()) {
            (Expr::Path(path), Some(operand)) => {
                path.path.segments.last().is_some_and(|last| last.ident == "identity") && is_guard(operand)
            }
            _ => false,
        },
        Expr::Paren(paren) => is_guard(&paren.expr),
        Expr::Group(group) => is_guard(&group.expr),
        _ => false,
    }
}

/// Methods of the standard library that borrow, and that have no namesakes there which do not.
fn borrows_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "as_bytes",
        "as_deref",
        "as_mut",
        "as_mut_slice",
        "as_path",
        "as_ref",
        "as_slice",
        "as_str",
        "borrow",
        "borrow_mut",
        "char_indices",
        "chars",
        "clone",
        "contains",
        "contains_key",
        "drain",
        "ends_with",
        "entry",
        "first",
        "get",
        "get_mut",
        "insert",
        "is_empty",
        "is_none",
        "is_some",
        "iter",
        "iter_mut",
        "keys",
        "len",
        "lock",
        "next",
        "peek",
        "pop",
        "pop_back",
        "pop_front",
        "push",
        "read",
        "remove",
        "starts_with",
        "to_owned",
        "to_string",
        "to_vec",
        "trim",
        "values",
        "values_mut",
        "write",
    ];
    WORDS.contains(&method)
}
