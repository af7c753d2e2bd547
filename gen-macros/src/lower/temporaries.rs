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
//! Which expressions these are, [`kinds`] knows.

mod kinds;

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{Expr, Stmt, parse_quote_spanned};

use super::builder::Builder;
use super::spill::take;
use crate::resolve::local;
use crate::resolve::macros::MENTIONS;
pub(super) use kinds::Temporaries;

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
        parse_quote_spanned!(span=> (*#runtime::__private::temporary(&mut #option)))
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
    /// if let P = temporary(&mut t).get() { suspend(a) } else { before_else!( if 2024: t = None; ) e }
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

    /// Makes a local of a temporary to which a `let` gives its own scope, as in `let x = &make();`.
    pub(super) fn extended(&mut self, init: &mut Expr) {
        let Expr::Reference(reference) = init else { return };
        let mut place = &mut *reference.expr;
        loop {
            if self.temporaries().is_extended(place) {
                *place = self.bind_temporary("operand", take(place));
                return;
            }
            place = match place {
                Expr::Field(field) => &mut field.base,
                Expr::Index(index) => &mut index.expr,
                Expr::Paren(paren) => &mut paren.expr,
                Expr::Reference(reference) => &mut reference.expr,
                Expr::Unary(unary) => &mut unary.expr,
                _ => return,
            };
        }
    }

    pub(super) fn temporaries(&self) -> Temporaries<'_> {
        Temporaries(self.locals)
    }

    /// An operand that is borrowed, and that has to last if it is a temporary.
    pub(super) fn borrowed(&mut self, operand: Expr, is_temporary: bool) -> Expr {
        match self.lasting && is_temporary {
            true => self.temporary_place(operand),
            false => self.place(operand),
        }
    }

    /// Whether an expression has to be taken apart: it suspends, or one of its temporaries has to last.
    pub(super) fn comes_apart(&self, expr: &Expr) -> bool {
        self.cuts(expr) || self.lasting && self.temporaries().inside(expr)
    }
}
