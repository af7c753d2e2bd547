//! Expressions as Rust source.

use super::{Flavour, Printer};
use crate::body::{Arm, Expr, Head};

impl Printer {
    /// An expression inside another one, where precedence and braces matter.
    pub(super) fn operand(&mut self, expr: &Expr) {
        let bare = match expr {
            Expr::Word(_)
            | Expr::Var(_)
            | Expr::Call(..)
            | Expr::Method(..)
            | Expr::Field(..)
            | Expr::Index(..)
            | Expr::Tuple(_)
            | Expr::Array(_)
            | Expr::Macro(..)
            | Expr::Yield(_)
            | Expr::YieldFrom(_)
            | Expr::Try(_) => true,
            Expr::Prefix(..)
            | Expr::Binary(..)
            | Expr::Struct(..)
            | Expr::Closure(..)
            | Expr::If(..)
            | Expr::Let(..)
            | Expr::Match(..)
            | Expr::Loop(..)
            | Expr::Block(..)
            | Expr::Break(..)
            | Expr::Continue(_)
            | Expr::Return => false,
        };
        if bare {
            return self.expr(expr);
        }
        self.put("(");
        self.expr(expr);
        self.put(")");
    }

    /// A condition, which may be a chain of `let`s and must not begin a struct literal.
    fn condition(&mut self, expr: &Expr) {
        match expr {
            Expr::Let(pattern, value) => {
                self.put("let ");
                self.pattern(pattern);
                self.put(" = ");
                self.operand(value);
            }
            Expr::Binary(left, "&&", right) => {
                self.condition(left);
                self.put(" && ");
                self.condition(right);
            }
            Expr::Prefix(..) => self.expr(expr),
            expr => self.operand(expr),
        }
    }

    pub(super) fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Word(word) => self.put(word),
            Expr::Var(name) => self.put(name),
            Expr::Call(name, args) => {
                self.put(name);
                self.args(args);
            }
            Expr::Method(receiver, name, args) => {
                self.operand(receiver);
                self.put(".");
                self.put(name);
                self.args(args);
            }
            Expr::Field(base, field) => {
                self.operand(base);
                self.put(".");
                self.put(field);
            }
            Expr::Index(base, index) => {
                self.operand(base);
                self.put("[");
                self.expr(index);
                self.put("]");
            }
            Expr::Prefix(prefix, value) => {
                self.put(prefix);
                self.operand(value);
            }
            Expr::Binary(left, operator, right) => {
                self.operand(left);
                self.put(" ");
                self.put(operator);
                self.put(" ");
                self.operand(right);
            }
            Expr::Tuple(values) => self.args(values),
            Expr::Array(values) => {
                self.put("[");
                self.separated(values, Self::expr);
                self.put("]");
            }
            Expr::Struct(name, fields, base) => {
                self.put(name);
                self.put(" { ");
                self.separated(fields, |this, (field, value)| {
                    this.put(field);
                    this.put(": ");
                    this.expr(value);
                });
                if let Some(base) = base {
                    self.put(if fields.is_empty() { ".." } else { ", .." });
                    self.expr(base);
                }
                self.put(" }");
            }
            Expr::Macro(name, args) => {
                self.put(name);
                self.put("!");
                self.args(args);
            }
            Expr::Yield(value) => {
                self.put("yield_!(");
                value.iter().for_each(|value| self.expr(value));
                self.put(")");
            }
            Expr::YieldFrom(values) => {
                self.put("yield_from!(");
                self.expr(values);
                self.put(")");
            }
            Expr::Try(value) => {
                self.operand(value);
                self.put("?");
            }
            Expr::Closure(moves, parameter, value) => {
                self.put(if *moves { "move |" } else { "|" });
                parameter.iter().for_each(|name| self.put(&format!("{name}: i64")));
                self.put("| ");
                self.expr(value);
            }
            Expr::Return if self.fails && self.flavour == Flavour::Plain => self.put("return Ok(())"),
            Expr::Return => self.put("return"),
            Expr::Let(..) => self.condition(expr),
            Expr::If(condition, then, otherwise) => {
                self.put("if ");
                self.condition(condition);
                self.put(" ");
                self.block(then);
                if let Some(otherwise) = otherwise {
                    self.put(" else ");
                    self.block(otherwise);
                }
            }
            Expr::Match(value, arms) => {
                self.put("match ");
                self.condition(value);
                self.put(" {");
                self.depth += 1;
                arms.iter().for_each(|arm| self.arm(arm));
                self.depth -= 1;
                self.line();
                self.put("}");
            }
            Expr::Loop(label, head, block) => {
                self.name_block(label.as_deref());
                self.head(head);
                self.block(block);
            }
            Expr::Block(label, block) => {
                self.name_block(label.as_deref());
                self.block(block);
            }
            Expr::Break(label, value) => {
                self.put("break");
                self.target(label.as_deref());
                if let Some(value) = value {
                    self.put(" ");
                    self.operand(value);
                }
            }
            Expr::Continue(label) => {
                self.put("continue");
                self.target(label.as_deref());
            }
        }
    }

    fn args(&mut self, args: &[Expr]) {
        self.put("(");
        self.separated(args, Self::expr);
        self.put(")");
    }

    fn head(&mut self, head: &Head) {
        match head {
            Head::Loop => self.put("loop"),
            Head::While(condition) => {
                self.put("while ");
                self.condition(condition);
            }
            Head::For(pattern, values) => {
                self.put("for ");
                self.pattern(pattern);
                self.put(" in ");
                self.condition(values);
            }
        }
        self.put(" ");
    }

    fn arm(&mut self, Arm { pattern, guard, body }: &Arm) {
        self.line();
        self.pattern(pattern);
        if let Some(guard) = guard {
            self.put(" if ");
            self.condition(guard);
        }
        self.put(" => ");
        self.block(body);
    }

    fn name_block(&mut self, label: Option<&str>) {
        if let Some(label) = label {
            self.put(label);
            self.put(": ");
        }
    }

    fn target(&mut self, label: Option<&str>) {
        if let Some(label) = label {
            self.put(" ");
            self.put(label);
        }
    }
}
