//! The part of the graph that comes from expressions without a suspension.

use quote::ToTokens;
use syn::{BinOp, Block, Expr, Stmt, UnOp};

use super::build::{FlowBuilder, Target};
use super::places::root;
use super::{Access, Event, How, Part, Spot};
use crate::analyze::moves;
use crate::analyze::visible::bound;
use crate::lower::builder::is_never;
use crate::resolve::labels;
use crate::resolve::local::{self};

impl FlowBuilder<'_> {
    /// An expression whose value is read.
    pub(super) fn value(&mut self, expr: &Expr) {
        match expr {
            Expr::Array(array) => array.elems.iter().for_each(|elem| self.handed_on(elem)),
            Expr::Assign(assign) => {
                match &*assign.left {
                    // As `let _ = y`.
                    Expr::Infer(_) if local::of_expr(&assign.right).is_some() => {}
                    Expr::Infer(_) => self.place(&assign.right, Access::Place),
                    _ => self.handed_on(&assign.right),
                }
                self.assignee(&assign.left);
            }
            Expr::Async(block) => self.captures(&block.block, block.capture.is_some()),
            Expr::Await(wait) => self.value(&wait.base),
            Expr::Binary(binary) => self.binary(&binary.left, &binary.op, &binary.right),
            Expr::Block(block) => self.labelled_block(block.label.as_ref(), &block.block),
            Expr::Break(jump) => {
                jump.expr.iter().for_each(|value| self.handed_on(value));
                self.leave(jump.label.as_ref(), false);
            }
            Expr::Call(call) => {
                self.callee(call);
                call.args.iter().for_each(|arg| self.handed_on(arg));
                if is_never(call) {
                    self.end();
                }
            }
            Expr::Cast(cast) => self.value(&cast.expr),
            Expr::Closure(closure) => self.closure(closure),
            Expr::Const(_) | Expr::Infer(_) | Expr::Lit(_) => {}
            Expr::Continue(jump) => self.leave(jump.label.as_ref(), true),
            Expr::Field(_) | Expr::Index(_) | Expr::Path(_) => self.place(expr, Access::Value),
            Expr::ForLoop(looping) => {
                self.value(&looping.expr);
                self.looping(looping.label.as_ref(), |this, exit| {
                    this.jump(exit);
                    this.declare(bound(&looping.pat));
                    this.plain_block(&looping.body);
                });
            }
            Expr::Group(group) => self.value(&group.expr),
            Expr::If(branch) => {
                let otherwise = self.forward();
                self.condition(&branch.cond, otherwise);
                self.plain_block(&branch.then_branch);
                let then = self.here();
                self.go_on_from(Some(otherwise));
                if let Some((_, otherwise)) = &branch.else_branch {
                    self.value(otherwise);
                }
                let ends = vec![then, self.here()];
                self.meet(ends);
            }
            // A condition outside of `if` and `while` cannot bind for what follows.
            Expr::Let(binding) => self.scrutinee(&binding.expr, &binding.pat),
            Expr::Loop(looping) => {
                self.looping(looping.label.as_ref(), |this, _| this.plain_block(&looping.body));
            }
            Expr::Macro(mac) => self.macro_call(&mac.mac, &mac.attrs),
            Expr::Match(choice) => self.choice(choice),
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                let replaced = self.replaced.is_some() && local::of_expr(&call.receiver) == self.replaced;
                let consumes = replaced || moves::consumes_by_convention(&name, call.args.len());
                self.place(&call.receiver, Access::Receiver { consumes });
                if local::of_expr(&call.receiver).is_some() && moves::converts(&name) {
                    self.converting();
                }
                if let Some((_, span)) = root(&call.receiver) {
                    self.borrowing(span, &call.receiver);
                }
                call.args.iter().for_each(|arg| self.handed_on(arg));
            }
            Expr::Paren(paren) => self.value(&paren.expr),
            Expr::Range(range) => {
                range.start.iter().chain(&range.end).for_each(|end| self.value(end));
            }
            Expr::RawAddr(address) => self.place(&address.expr, Access::Place),
            Expr::Reference(reference) => {
                self.place(&reference.expr, Access::Place);
                if root(&reference.expr).is_some() {
                    self.borrowing(reference.and_token.span, &reference.expr);
                }
            }
            Expr::Repeat(repeat) => self.value(&repeat.expr),
            Expr::Return(exit) => {
                exit.expr.iter().for_each(|value| self.handed_on(value));
                if let Some(end) = self.closure_end {
                    self.jump(end);
                }
                self.end();
            }
            Expr::Struct(literal) => {
                literal.fields.iter().for_each(|field| self.handed_on(&field.expr));
                literal.rest.iter().for_each(|base| self.place_within(base, Access::Part));
            }
            // Only closures and async blocks still contain one, and what it leaves is theirs.
            Expr::Try(tried) => self.value(&tried.expr),
            Expr::TryBlock(block) => self.plain_block(&block.block),
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.handed_on(elem)),
            Expr::Unary(unary) => match unary.op {
                // A guard or a reference is read through; only what is handed on, below, may empty a box.
                UnOp::Deref(_) => self.place(&unary.expr, Access::Place),
                _ => self.value(&unary.expr),
            },
            Expr::Unsafe(block) => self.plain_block(&block.block),
            Expr::While(looping) => self.looping(looping.label.as_ref(), |this, exit| {
                this.condition(&looping.cond, exit);
                this.plain_block(&looping.body);
            }),
            // A suspension is never inside an expression here, and what `syn` cannot read, this crate
            // can only take as a macro that mentions what it names.
            Expr::Yield(_) | Expr::Verbatim(_) => self.opaque(expr.to_token_stream()),
            unknown => self.opaque(unknown.to_token_stream()),
        }
    }

    /// What is called for the last time may be an `FnOnce`. Whether it is, its type tells.
    fn callee(&mut self, call: &syn::ExprCall) {
        /// For so many the runtime has a trait to ask by.
        const MOST_ARGUMENTS: usize = 6;
        let id = local::of_expr(&call.func);
        let is_reusable = id.is_some_and(|id| self.callables.reusable.contains(&id));
        let is_known = id.is_some_and(|id| self.callables.unasked.contains(&id));
        let is_asked = !is_reusable
            && !is_known
            && !self.callables.stores_closures
            && self.closure_end.is_none()
            && self.items == 0
            && call.args.len() <= MOST_ARGUMENTS;
        match root(&call.func).filter(|_| is_asked) {
            Some((id, span)) => {
                let part = Part { value: (*call.func).clone(), how: How::Called(call.args.len()) };
                self.part(id, part, span);
            }
            None => self.place(&call.func, Access::Receiver { consumes: !is_reusable }),
        }
    }

    fn binary(&mut self, left: &Expr, op: &BinOp, right: &Expr) {
        match op {
            BinOp::And(_) | BinOp::Or(_) => {
                self.value(left);
                let short = self.here();
                self.value(right);
                let ends = vec![short, self.here()];
                self.meet(ends);
            }
            BinOp::Eq(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Ne(_) | BinOp::Ge(_) | BinOp::Gt(_) => {
                self.place(left, Access::Place);
                self.place(right, Access::Place);
            }
            BinOp::Add(_)
            | BinOp::Sub(_)
            | BinOp::Mul(_)
            | BinOp::Div(_)
            | BinOp::Rem(_)
            | BinOp::BitXor(_)
            | BinOp::BitAnd(_)
            | BinOp::BitOr(_)
            | BinOp::Shl(_)
            | BinOp::Shr(_) => {
                self.value(left);
                self.value(right);
            }
            _compound => {
                self.value(right);
                self.place(left, Access::Place);
            }
        }
    }

    /// A condition, with an edge to `otherwise` from every test that may fail.
    pub(super) fn condition(&mut self, cond: &Expr, otherwise: Spot) {
        match cond {
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
                self.condition(&binary.left, otherwise);
                self.condition(&binary.right, otherwise);
            }
            Expr::Let(binding) => {
                self.tested(&binding.expr, &binding.pat, |this| this.jump(otherwise));
                self.declare(bound(&binding.pat));
            }
            cond => {
                self.value(cond);
                self.jump(otherwise);
            }
        }
    }

    fn choice(&mut self, choice: &syn::ExprMatch) {
        self.examined(&choice.expr);
        let mut ends = Vec::new();
        for arm in &choice.arms {
            let next = self.forward();
            self.jump(next);
            self.declare(bound(&arm.pat));
            if let Some((_, guard)) = &arm.guard {
                self.condition(guard, next);
            }
            self.taken(&choice.expr, &arm.pat);
            self.value(&arm.body);
            ends.push(self.here());
            self.go_on_from(Some(next));
        }
        self.end();
        self.meet(ends);
    }

    fn plain_block(&mut self, block: &Block) {
        let has_items = block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_)));
        self.items += usize::from(has_items);
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
        self.items -= usize::from(has_items);
    }

    fn labelled_block(&mut self, label: Option<&syn::Label>, block: &Block) {
        let Some(label) = label.and_then(|label| labels::of(&label.name)) else {
            return self.plain_block(block);
        };
        let exit = self.forward();
        self.targets.push(Target { label, exit, head: None });
        self.plain_block(block);
        self.targets.pop();
        self.arrive(exit);
    }

    fn looping(&mut self, label: Option<&syn::Label>, turn: impl FnOnce(&mut Self, Spot)) {
        let head = self.event(Event::Mark);
        let exit = self.forward();
        let label = label.and_then(|label| labels::of(&label.name));
        self.targets.extend(label.map(|label| Target { label, exit, head: Some(head) }));
        turn(self, exit);
        self.jump(head);
        self.end();
        if label.is_some() {
            self.targets.pop();
        }
        self.arrive(exit);
    }

    fn leave(&mut self, label: Option<&syn::Lifetime>, again: bool) {
        let label = label.and_then(labels::of);
        let target = self.targets.iter().rev().find(|target| Some(target.label) == label);
        let to = target.and_then(|target| if again { target.head } else { Some(target.exit) });
        if let Some(to) = to {
            self.jump(to);
        }
        self.end();
    }
}
