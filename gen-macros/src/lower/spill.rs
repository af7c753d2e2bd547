//! Operands that are evaluated before a suspension further right in the same expression.
//!
//! What stands before the last suspending operand is evaluated first, into temporaries; the rest of the
//! expression follows after the resume. Values are spilled, never places: a place is taken apart, its
//! value parts are spilled, and it is formed again after the resume.
//!
//! Input: `v[i()].push(yield a, b())`
//!
//! Output: `let t = i(); suspend(a) -> r; v[t].push(r, b())`

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, parse_quote_spanned};

use super::builder::Builder;
use super::matching::is_place;
use super::{exits, suspends};
use crate::parse::std_macro::StdMacro;
use crate::resolve::local::{self, LocalId, mentions};

/// What an operand is used as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// It is read, copied or moved.
    Value,
    /// It is borrowed or reached into, at the time of the operation.
    Place,
    /// It is called.
    Callee,
}

impl Builder<'_> {
    /// An expression of which some operand suspends, without the suspension.
    pub(super) fn operands(&mut self, expr: Expr) -> Expr {
        match expr {
            Expr::Array(mut array) => {
                let elems = array.elems.iter_mut().map(|elem| (elem, Mode::Value));
                self.spill(elems.collect());
                Expr::Array(array)
            }
            Expr::Assign(assign) => self.assign(assign),
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.short_circuit(*binary.left, binary.op, *binary.right)
            }
            Expr::Binary(binary) if is_compound(&binary.op) => self.compound(binary),
            Expr::Binary(mut binary) => {
                let mode = if is_comparison(&binary.op) { Mode::Place } else { Mode::Value };
                self.spill(vec![(&mut *binary.left, mode), (&mut *binary.right, mode)]);
                Expr::Binary(binary)
            }
            Expr::Break(mut jump) => {
                jump.expr = jump.expr.map(|value| Box::new(self.value(*value)));
                Expr::Break(jump)
            }
            Expr::Call(mut call) => {
                let callee = [(&mut *call.func, Mode::Callee)].into_iter();
                let operands = callee.chain(call.args.iter_mut().map(|arg| (arg, Mode::Value)));
                self.spill(operands.collect());
                Expr::Call(call)
            }
            Expr::Cast(mut cast) => {
                *cast.expr = self.value(*cast.expr);
                Expr::Cast(cast)
            }
            Expr::Field(_) => self.place(expr),
            Expr::Index(_) => self.place(expr),
            Expr::Macro(mac) => self.macro_operands(mac),
            Expr::MethodCall(mut call) => {
                let receiver = [(&mut *call.receiver, Mode::Place)].into_iter();
                let operands = receiver.chain(call.args.iter_mut().map(|arg| (arg, Mode::Value)));
                self.spill(operands.collect());
                Expr::MethodCall(call)
            }
            Expr::Range(mut range) => {
                let ends = [&mut range.start, &mut range.end].into_iter().flatten();
                self.spill(ends.map(|end| (&mut **end, Mode::Value)).collect());
                Expr::Range(range)
            }
            Expr::RawAddr(mut address) => {
                *address.expr = self.place(*address.expr);
                Expr::RawAddr(address)
            }
            Expr::Reference(mut reference) => {
                *reference.expr = self.place(*reference.expr);
                Expr::Reference(reference)
            }
            Expr::Repeat(mut repeat) => {
                *repeat.expr = self.value(*repeat.expr);
                Expr::Repeat(repeat)
            }
            Expr::Return(mut exit) => {
                exit.expr = exit.expr.map(|value| {
                    let bare = suspends::expr(&value);
                    let value = self.value(*value);
                    let step = |value| exits::completed(self.generator, value, exit.return_token.span);
                    Box::new(if bare { step(&value) } else { value })
                });
                Expr::Return(exit)
            }
            Expr::Struct(mut literal) => {
                let fields = literal.fields.iter_mut().map(|field| (&mut field.expr, Mode::Value));
                let base = literal.rest.iter_mut().map(|base| (&mut **base, Mode::Place));
                self.spill(fields.chain(base).collect());
                Expr::Struct(literal)
            }
            Expr::Tuple(mut tuple) => {
                let elems = tuple.elems.iter_mut().map(|elem| (elem, Mode::Value));
                self.spill(elems.collect());
                Expr::Tuple(tuple)
            }
            Expr::Unary(mut unary) => {
                *unary.expr = match unary.op {
                    syn::UnOp::Deref(_) => self.place(*unary.expr),
                    _ => self.value(*unary.expr),
                };
                Expr::Unary(unary)
            }
            // Control flow and suspensions were taken care of by the caller; nothing else holds operands.
            other => {
                self.report.error(
                    &other,
                    "a yield cannot stand in this expression: bind the value first, `let value = yield_!(..);`",
                );
                parse_quote_spanned!(other.span()=> ())
            }
        }
    }

    /// Lowers the operands of one operation, in order, so that all are ready after the last suspension.
    fn spill(&mut self, mut operands: Vec<(&mut Expr, Mode)>) {
        let Some(last) = operands.iter().rposition(|(operand, _)| self.cuts(operand)) else { return };
        for at in 0..=last {
            let later: Vec<Expr> =
                operands[at + 1..=last].iter().map(|(later, _)| (**later).clone()).collect();
            let (operand, mode) = &mut operands[at];
            let expr = take(operand);
            **operand = match mode {
                _ if at == last && *mode == Mode::Value => self.value(expr),
                _ if at == last => self.place(expr),
                Mode::Value => {
                    let value = self.value(expr);
                    self.spilled_operand(value, &later)
                }
                // Rustc would not allow a later operand to change what is borrowed, so this is no borrow.
                Mode::Place if local::of_expr(&expr).is_some_and(|id| changes(&later, id)) => {
                    self.spilled_value(expr)
                }
                Mode::Place => self.stable_place(expr),
                Mode::Callee => self.stable_callee(expr),
            };
        }
    }

    /// A value, evaluated before the operands to its right.
    fn spilled_operand(&mut self, value: Expr, later: &[Expr]) -> Expr {
        // A local that the operands to the right leave alone has the same value after them. Mentioned in
        // place it can still be reborrowed, if it is a `&mut`.
        if let Some(id) = local::of_expr(&value) {
            if !later.iter().any(|later| mentions(&later.to_token_stream(), id)) {
                return value;
            }
        }
        self.spilled_value(value)
    }

    fn spilled_value(&mut self, value: Expr) -> Expr {
        match value {
            // Neither has an effect of its own, and a closure has to meet its expected type.
            Expr::Lit(_) | Expr::Closure(_) => value,
            Expr::Path(ref path) if local::of_expr(&value).is_none() || self.is_temporary(path) => value,
            Expr::Paren(paren) => self.spilled_value(*paren.expr),
            Expr::Group(group) => self.spilled_value(*group.expr),
            Expr::Reference(mut reference) => {
                *reference.expr = self.stable_place(*reference.expr);
                Expr::Reference(reference)
            }
            // What is read out of a value that has no name lives on to the end of the statement.
            Expr::Field(_) | Expr::Index(_) | Expr::Unary(_) if is_inside_a_value(&value) => {
                let place = self.stable_place(value);
                self.bind_temporary("operand", place)
            }
            value => self.bind_temporary("operand", value),
        }
    }

    fn is_temporary(&self, path: &syn::ExprPath) -> bool {
        let id = path.path.get_ident().and_then(local::of);
        id.is_some_and(|id| self.locals[id].origin == local::Origin::Temporary)
    }

    /// A place that contains a suspension, formed after it.
    pub(super) fn place(&mut self, expr: Expr) -> Expr {
        match expr {
            expr if !self.cuts(&expr) => expr,
            Expr::Field(mut field) => {
                *field.base = self.place(*field.base);
                Expr::Field(field)
            }
            Expr::Index(mut index) => {
                self.spill(vec![(&mut *index.expr, Mode::Place), (&mut *index.index, Mode::Value)]);
                Expr::Index(index)
            }
            Expr::Unary(mut unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                *unary.expr = self.place(*unary.expr);
                Expr::Unary(unary)
            }
            Expr::Paren(mut paren) => {
                *paren.expr = self.place(*paren.expr);
                Expr::Paren(paren)
            }
            expr => self.value(expr),
        }
    }

    /// A place that can be formed again after a later suspension: its value parts are temporaries.
    fn stable_place(&mut self, expr: Expr) -> Expr {
        match expr {
            Expr::Path(_) => expr,
            Expr::Field(mut field) => {
                *field.base = self.stable_place(*field.base);
                Expr::Field(field)
            }
            Expr::Index(mut index) => {
                *index.expr = self.stable_place(*index.expr);
                let value = self.value(*index.index);
                *index.index = self.spilled_value(value);
                Expr::Index(index)
            }
            Expr::Unary(mut unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                *unary.expr = self.stable_place(*unary.expr);
                Expr::Unary(unary)
            }
            Expr::Paren(paren) => self.stable_place(*paren.expr),
            Expr::Group(group) => self.stable_place(*group.expr),
            expr => {
                let value = self.value(expr);
                self.spilled_value(value)
            }
        }
    }

    /// Functions and closures that have a name are called by it; any other callee is a value.
    fn stable_callee(&mut self, expr: Expr) -> Expr {
        match expr {
            expr if is_place(&expr) => self.stable_place(expr),
            expr => {
                let value = self.value(expr);
                self.spilled_value(value)
            }
        }
    }

    /// The right side runs first. A left side that takes a value apart is one assignment for each place.
    ///
    /// Input: `(a[yield b], c) = d`
    ///
    /// Output: `let (part_1, part_2) = d; suspend(b) -> r; a[r] = part_1; c = part_2;`
    fn assign(&mut self, mut assign: syn::ExprAssign) -> Expr {
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
    fn compound(&mut self, mut binary: syn::ExprBinary) -> Expr {
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

    fn macro_operands(&mut self, mac: syn::ExprMacro) -> Expr {
        if let Some(lazy) = lazy_message(&mac) {
            return self.value(lazy);
        }
        self.std_macro(mac, |this, known| match known {
            StdMacro::List { arguments, by_value, .. } => {
                let mode = if *by_value { Mode::Value } else { Mode::Place };
                this.spill(arguments.iter_mut().map(|argument| (&mut argument.value, mode)).collect());
            }
            StdMacro::Repeat { value, length } => {
                this.spill(vec![(value, Mode::Value), (length, Mode::Value)]);
            }
            StdMacro::Matches { value, .. } => this.spill(vec![(value, Mode::Place)]),
        })
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

/// Whether expressions assign to a local, or borrow it mutably.
fn changes(exprs: &[Expr], id: LocalId) -> bool {
    struct Changes(LocalId, bool);
    impl<'ast> syn::visit::Visit<'ast> for Changes {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            let changed = match expr {
                Expr::Assign(assign) => Some(&assign.left),
                Expr::Binary(binary) if is_compound(&binary.op) => Some(&binary.left),
                Expr::Reference(reference) if reference.mutability.is_some() => Some(&reference.expr),
                _ => None,
            };
            self.1 |= changed.is_some_and(|changed| local::of_expr(changed) == Some(self.0));
            syn::visit::visit_expr(self, expr);
        }
    }
    let mut changes = Changes(id, false);
    exprs.iter().for_each(|expr| syn::visit::Visit::visit_expr(&mut changes, expr));
    changes.1
}

fn take(expr: &mut Expr) -> Expr {
    std::mem::replace(expr, Expr::Verbatim(proc_macro2::TokenStream::new()))
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

fn is_comparison(op: &BinOp) -> bool {
    matches!(op, BinOp::Eq(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Ne(_) | BinOp::Ge(_) | BinOp::Gt(_))
}

/// Whether a place is a part of a value that has no name.
fn is_inside_a_value(expr: &Expr) -> bool {
    match expr {
        Expr::Field(field) => is_inside_a_value(&field.base),
        Expr::Index(index) => is_inside_a_value(&index.expr),
        Expr::Paren(paren) => is_inside_a_value(&paren.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) && is_inside_a_value(&unary.expr),
        Expr::Path(_) | Expr::Lit(_) => false,
        _ => true,
    }
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

/// `assert!` evaluates its message only when it fails, and a guard in `matches!` only when the pattern
/// matched, so a yield there is under a condition.
///
/// Input: `assert!(c, "{}", yield a)`      Output: `if !c { panic!("{}", yield a) }`
///
/// Input: `matches!(v, P if yield g)`      Output: `match v { P if yield g => true, _ => false }`
fn lazy_message(mac: &syn::ExprMacro) -> Option<Expr> {
    let span = mac.mac.path.span();
    match StdMacro::parse(&mac.mac)? {
        StdMacro::Matches { value, pattern, guard: Some(guard) } if suspends::expr(&guard) => {
            Some(parse_quote_spanned!(span=> match #value { #pattern if #guard => true, _ => false }))
        }
        StdMacro::List { arguments, format: Some(first @ (1 | 2)), .. } => {
            let name = mac.mac.path.segments.last()?.ident.to_string();
            let message = arguments.get(first..)?;
            if !name.contains("assert") || !message.iter().any(|argument| suspends::expr(&argument.value)) {
                return None;
            }
            let failed: Expr = match (name.trim_start_matches("debug_"), &arguments[..first]) {
                ("assert", [cond]) => parse_quote_spanned!(span=> !(#cond)),
                ("assert_eq", [left, right]) => parse_quote_spanned!(span=> !(#left == #right)),
                ("assert_ne", [left, right]) => parse_quote_spanned!(span=> #left == #right),
                _ => return None,
            };
            let enabled = name.starts_with("debug_").then(|| quote::quote!(cfg!(debug_assertions) &&));
            Some(parse_quote_spanned!(span=> if #enabled #failed { panic!(#(#message),*) }))
        }
        _ => None,
    }
}
