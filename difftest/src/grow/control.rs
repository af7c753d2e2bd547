//! Branches, loops and jumps.

use super::env::{State, Ty};
use super::{DEEPEST, Grower};
use crate::body::{Block, Expr, Head, Pattern, Stmt};
use crate::features::Feature;

impl Grower<'_> {
    /// `if`, of this type.
    pub(super) fn branch(&mut self, value: Option<Ty>) -> Expr {
        let base = self.env.vars().len();
        // A condition that binds, binds for the first block only, whatever comes before it.
        let (condition, refused) = self.condition();
        self.env.branches += 1;
        let then = self.block(value);
        self.env.truncate(base);
        let after_then = self.env.here();
        self.env.go_on(refused);
        let otherwise = (value.is_some() || self.rng.percent(45)).then(|| self.block(value));
        self.env.branches -= 1;
        self.env.join(after_then);
        Expr::If(Box::new(condition), then, otherwise)
    }

    /// A condition, and the locals where it does not hold.
    pub(super) fn condition(&mut self) -> (Expr, super::env::Here) {
        self.conditions += 1;
        let condition = self.any_condition();
        self.conditions -= 1;
        condition
    }

    fn any_condition(&mut self) -> (Expr, super::env::Here) {
        if self.has(Feature::Patterns) && self.rng.percent(30) {
            return self.binding_condition();
        }
        if self.has(Feature::Conditions) && self.depth < DEEPEST && self.rng.percent(20) {
            let flag = self.suspending_flag();
            return (flag, self.env.here());
        }
        let flag = self.flag();
        (flag, self.env.here())
    }

    /// `{ yield_!(item); flag }`, or behind an operator.
    fn suspending_flag(&mut self) -> Expr {
        let number = self.effect_number();
        let asked = Expr::call("ask", vec![Expr::number(number)]);
        let before = self.env.here();
        self.env.branches += 1;
        let item = self.item_value();
        self.env.end_views(|_| true);
        let suspended = Stmt::Expr(Expr::Yield(Some(Box::new(item))));
        let flag = Block { stmts: vec![suspended], tail: Some(Box::new(self.flag())) };
        self.env.branches -= 1;
        let flag = Expr::Block(None, flag);
        if self.rng.percent(50) {
            return flag;
        }
        self.env.join(before);
        self.env.end_views(|_| true);
        Expr::Binary(Box::new(asked), if self.rng.percent(50) { "&&" } else { "||" }, Box::new(flag))
    }

    fn new_label(&mut self) -> String {
        format!("'l{}", self.effect_number())
    }

    /// A loop, of this type.
    pub(super) fn looping(&mut self, value: Option<Ty>) -> Expr {
        let label = self.new_label();
        let base = self.env.vars().len();
        let kind = if value.is_some() { 0 } else { self.rng.below(3) };
        let (head, bound) = match kind {
            0 => (Head::Loop, None),
            1 => (Head::Loop, None),
            _ => self.for_head(),
        };
        self.env.enter(&label, true, value);
        let target = self.env.targets.len() - 1;
        let (head, mut stmts) = match (kind, value) {
            (1, _) => {
                let (condition, refused) = self.condition();
                self.env.break_later(target, refused);
                (Head::While(Box::new(condition)), Vec::new())
            }
            (0, value) => (head, vec![self.way_out(&label, target, value)]),
            _ => {
                self.env.break_later(target, self.env.here());
                (head, Vec::new())
            }
        };
        if let Some((name, ty)) = bound {
            self.env.declare(&name, ty, false);
        }
        // The condition may have no effect, by which a run that is too long is stopped.
        if kind == 1 {
            let number = self.effect_number();
            stmts.push(Stmt::Expr(Expr::call("tick", vec![Expr::number(number)])));
        }
        self.env.branches += 1;
        let mut block = self.block_after(stmts, None);
        self.env.branches -= 1;
        if self.env.reachable() && !self.env.lost_since(target).is_empty() {
            // What the block declares may hide what gets a new value.
            block = Block { stmts: vec![Stmt::Expr(Expr::Block(None, block))], tail: None };
            self.repair(target, &mut block.stmts);
        }
        self.env.truncate(base);
        let exit = self.env.targets.pop().and_then(|target| target.exit);
        self.env.go_on(exit);
        Expr::Loop(Some(label), head, block)
    }

    /// `for name in values`
    fn for_head(&mut self) -> (Head, Option<(String, Ty)>) {
        let (values, ty) = match self.rng.below(4) {
            0 if self.has(Feature::Parts) => (self.operand(Ty::List), Ty::Loud),
            1 => (Expr::Method(Box::new(Expr::Word("(0..3)".to_owned())), "rev", Vec::new()), Ty::Number),
            _ => (Expr::Word("0..2".to_owned()), Ty::Number),
        };
        let name = self.fresh_name();
        (Head::For(Pattern::name(&name), Box::new(values)), Some((name, ty)))
    }

    /// `if ask() { break; }`, with which a `loop` begins.
    fn way_out(&mut self, label: &str, target: usize, value: Option<Ty>) -> Stmt {
        let number = self.effect_number();
        let asked = Expr::call("ask", vec![Expr::number(number)]);
        let stays = self.env.here();
        self.env.branches += 1;
        let value = value.map(|ty| Box::new(self.operand(ty)));
        self.env.branches -= 1;
        self.env.break_to(target);
        self.env.go_on(stays);
        let out = Stmt::Expr(Expr::Break(Some(label.to_owned()), value));
        Stmt::Expr(Expr::If(Box::new(asked), Block { stmts: vec![out], tail: None }, None))
    }

    /// A block with a label, of this type.
    pub(super) fn labelled(&mut self, value: Option<Ty>) -> Expr {
        if value.is_none() && self.rng.percent(40) {
            return Expr::Block(None, self.block(None));
        }
        let label = self.new_label();
        self.env.enter(&label, false, value);
        self.env.branches += 1;
        let block = self.block(value);
        self.env.branches -= 1;
        let exit = self.env.targets.pop().and_then(|target| target.exit);
        self.env.join(exit);
        Expr::Block(Some(label), block)
    }

    /// A jump out of what is being grown, under a condition or not.
    pub(super) fn jump(&mut self, into: &mut Vec<Stmt>) {
        let stays = self.env.here();
        let mut stmts = Vec::new();
        let conditional = self.rng.percent(75);
        // On the way out even a local that a further turn would need can be moved.
        if self.has(Feature::Branches) && self.rng.percent(30) {
            if let Some(id) = self.pick_var(|var| var.ty == Ty::Loud && var.state == State::Owned) {
                let taken = Expr::var(&self.env.vars()[id].name);
                self.env.set(id, State::Gone);
                stmts.push(Stmt::Expr(Expr::call("eat", vec![taken])));
            }
        }
        self.jump_out(&mut stmts);
        if conditional {
            self.env.go_on(stays);
            let condition = self.flag();
            let block = Block { stmts, tail: None };
            into.push(Stmt::Expr(Expr::If(Box::new(condition), block, None)));
        } else {
            into.append(&mut stmts);
        }
    }

    /// A jump, with what has to come before it.
    pub(super) fn jump_out(&mut self, stmts: &mut Vec<Stmt>) {
        let out = self.way_to_leave(stmts);
        stmts.push(Stmt::Expr(out));
    }

    fn way_to_leave(&mut self, stmts: &mut Vec<Stmt>) -> Expr {
        let count = self.env.targets.len();
        if count == 0 || self.rng.percent(15) {
            self.env.leave();
            return Expr::Return;
        }
        let target = count - 1 - self.rng.below(count.min(3));
        let (label, is_loop) = (self.env.targets[target].label.clone(), self.env.targets[target].is_loop);
        if is_loop && self.rng.percent(50) && self.can_repair(target) {
            self.repair(target, stmts);
            self.env.leave();
            return Expr::Continue(Some(label));
        }
        let value = self.env.targets[target].value.map(|ty| Box::new(self.operand(ty)));
        self.env.break_to(target);
        // The innermost loop needs no label, except in its own condition.
        let bare = target == count - 1 && is_loop && self.conditions == 0 && self.rng.percent(50);
        Expr::Break((!bare).then_some(label), value)
    }

    fn can_repair(&self, target: usize) -> bool {
        let vars = self.env.vars();
        self.env.lost_since(target).iter().all(|id| {
            let hidden = vars[id + 1..].iter().any(|later| later.name == vars[*id].name);
            vars[*id].mutable && !hidden
        })
    }
}
