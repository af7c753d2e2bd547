//! Assignments with a suspension on either side.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, parse_quote_spanned};

use super::builder::Builder;
use super::place::is_place;
use super::spill::take;

impl Builder<'_> {
    /// The right side runs first. A left side that takes a value apart is one assignment for each place.
    ///
    /// Input: `(a[yield b], c) = d`
    ///
    /// Output: `let (part_1, part_2) = d; suspend(b) -> r; a[r] = part_1; c = part_2;`
    pub(super) fn assign(&mut self, mut assign: syn::ExprAssign) -> Expr {
        if self.cuts(&assign.right) {
            self.keep_scrutinee(&mut assign.right);
        }
        *assign.right = self.value(*assign.right);
        if !self.cuts(&assign.left) {
            return Expr::Assign(assign);
        }
        let mut places = Vec::new();
        assigned_places(&mut assign.left, &mut places);
        let mut parts = Vec::new();
        for place in places {
            let part = self.temporary("part", place.span());
            let name = self.locals.marked(part);
            parts.push((take(place), self.mention(part)));
            *place = parse_quote_spanned!(place.span()=> #name);
        }
        let (left, right) = (&assign.left, &assign.right);
        match syn::parse::Parser::parse2(syn::Pat::parse_multi, left.to_token_stream()) {
            Ok(pattern) => self.stmt(parse_quote_spanned!(assign.eq_token.span()=> let #pattern = #right;)),
            Err(error) => self.report.push(error),
        }
        for (place, part) in parts {
            let span = place.span();
            self.scoped(span, |this| {
                let place = this.place(place);
                this.stmt(parse_quote_spanned!(span=> #place = #part;));
            });
        }
        parse_quote_spanned!(assign.eq_token.span()=> ())
    }

    /// `left += right`: the right side runs first, whatever the types are.
    pub(super) fn compound(&mut self, mut binary: syn::ExprBinary) -> Expr {
        if self.cuts(&binary.right) && !is_place(&binary.left) && has_effects(&binary.left) {
            self.report.error(
                &binary.left,
                "the place is computed before or after the yield, depending on its type: split the statement, \
                 `let value = ..; place += value;`",
            );
        }
        *binary.right = self.value(*binary.right);
        if self.cuts(&binary.left) {
            *binary.right = self.spilled_value(*binary.right);
            *binary.left = self.place(*binary.left);
        }
        Expr::Binary(binary)
    }
}

/// The places that an assignment writes to, from left to right.
fn assigned_places<'a>(expr: &'a mut Expr, places: &mut Vec<&'a mut Expr>) {
    match expr {
        Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| assigned_places(elem, places)),
        Expr::Array(array) => array.elems.iter_mut().for_each(|elem| assigned_places(elem, places)),
        Expr::Struct(literal) => {
            literal.fields.iter_mut().for_each(|field| assigned_places(&mut field.expr, places))
        }
        // A tuple struct: a function's result is no place.
        Expr::Call(call) => call.args.iter_mut().for_each(|arg| assigned_places(arg, places)),
        Expr::Paren(paren) => assigned_places(&mut paren.expr, places),
        Expr::Infer(_) => {}
        Expr::Range(range) if range.start.is_none() && range.end.is_none() => {}
        place => places.push(place),
    }
}

pub(crate) fn is_compound(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

/// Whether forming the place may do something.
fn has_effects(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) | Expr::Lit(_) => false,
        Expr::Field(field) => has_effects(&field.base),
        Expr::Paren(paren) => has_effects(&paren.expr),
        Expr::Index(index) => has_effects(&index.expr) || has_effects(&index.index),
        Expr::Unary(unary) => has_effects(&unary.expr),
        Expr::Binary(binary) => has_effects(&binary.left) || has_effects(&binary.right),
        Expr::Cast(cast) => has_effects(&cast.expr),
        _ => true,
    }
}
