//! Which operands each kind of expression has, in order, and what each is used as.

use syn::spanned::Spanned;
use syn::{BinOp, Expr, parse_quote_spanned};

use super::assign::is_compound;
use super::builder::Builder;
use super::spill::Mode;
use super::{exits, suspends};

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
            // A jump that became a node for what is put in front of it.
            Expr::Continue(_) => expr,
            Expr::Field(_) => self.place(expr),
            Expr::Index(_) => self.place(expr),
            Expr::Macro(mac) => self.macro_operands(mac),
            Expr::MethodCall(mut call) => {
                if self.lasting && self.temporaries().is_receiver(&call) {
                    *call.receiver = self.temporary_place(*call.receiver);
                }
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
                let is_temporary = self.temporaries().is_value(&reference.expr);
                *reference.expr = self.borrowed(*reference.expr, is_temporary);
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
                    Box::new(if bare { step(value) } else { value })
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
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => self.place(Expr::Unary(unary)),
            Expr::Unary(mut unary) => {
                *unary.expr = self.value(*unary.expr);
                Expr::Unary(unary)
            }
            // The callers take control flow and suspensions apart, and no other kind holds an operand that could
            // suspend: the parse stage has refused those that `syn` leaves verbatim or has learned of since.
            _ => {
                let message = "a yield cannot stand in this expression: bind the value first, `let value = yield_!(..);`";
                self.report.error(&expr, message);
                parse_quote_spanned!(expr.span()=> ())
            }
        }
    }
}

fn is_comparison(op: &BinOp) -> bool {
    matches!(op, BinOp::Eq(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Ne(_) | BinOp::Ge(_) | BinOp::Gt(_))
}
