//! Patterns, and what binds by them.

use super::Grower;
use super::env::{Here, State, Ty};
use crate::body::{Arm, Block, Expr, Pattern, Stmt};
use crate::features::Feature;

impl Grower<'_> {
    /// A pattern that takes every value of a type, and declares what it binds.
    fn irrefutable(&mut self, ty: Ty) -> Pattern {
        let base = self.env.vars().len();
        self.irrefutable_from(base, ty)
    }

    /// The locals from `base` on are bound in the same pattern.
    fn irrefutable_from(&mut self, base: usize, ty: Ty) -> Pattern {
        match ty {
            _ if self.rng.percent(15) => Pattern::Wild,
            Ty::Pair if self.rng.percent(80) => Pattern::Tuple(
                "",
                vec![self.irrefutable_from(base, Ty::Loud), self.irrefutable_from(base, Ty::Loud)],
            ),
            Ty::Duo if self.rng.percent(80) => {
                let mut fields = vec![("left", self.irrefutable_from(base, Ty::Loud))];
                if self.rng.percent(60) {
                    fields.push(("right", self.irrefutable_from(base, Ty::Loud)));
                }
                if self.rng.percent(30) {
                    fields.push(("count", self.irrefutable_from(base, Ty::Number)));
                }
                Pattern::Struct("Duo", fields)
            }
            ty => {
                let mutable = self.rng.percent(25);
                let mut name = self.fresh_name();
                if self.env.vars()[base..].iter().any(|other| other.name == name) {
                    name = format!("y{}", self.env.vars().len());
                }
                self.env.declare(&name, ty, mutable);
                Pattern::Name(if mutable { "mut " } else { "" }, name, None)
            }
        }
    }

    /// `let pattern = value;`
    pub(super) fn apart(&mut self) -> Stmt {
        let ty = *self.rng.choose(&[Ty::Pair, Ty::Duo]);
        let partial = if ty == Ty::Duo { Feature::PartialStructs } else { Feature::Partial };
        let value = if self.has(partial) { self.value(ty) } else { self.made(ty) };
        Stmt::Let(self.irrefutable(ty), Some(value), None)
    }

    /// `let Some(pattern) = value else { .. };`
    pub(super) fn let_else(&mut self) -> Stmt {
        let value = self.value(Ty::Option);
        let matched = self.env.here();
        let mut otherwise = Block::default();
        if self.rng.percent(50) {
            self.env.branches += 1;
            let block = self.block(None);
            self.env.branches -= 1;
            otherwise.stmts.push(Stmt::Expr(Expr::Block(None, block)));
        }
        if self.env.reachable() {
            self.jump_out(&mut otherwise.stmts);
        }
        self.env.go_on(matched);
        let pattern = Pattern::Tuple("Some", vec![self.irrefutable(Ty::Loud)]);
        Stmt::Let(pattern, Some(value), Some(otherwise))
    }

    /// `let Some(pattern) = value`, perhaps with more behind `&&`, and the locals where it does not hold.
    pub(super) fn binding_condition(&mut self) -> (Expr, Here) {
        let value = self.operand(Ty::Option);
        let refused = self.env.here();
        let pattern = Pattern::Tuple("Some", vec![self.irrefutable(Ty::Loud)]);
        (Expr::Let(pattern, Box::new(value)), refused)
    }

    /// `match`, of this type.
    pub(super) fn choice(&mut self, value: Option<Ty>) -> Expr {
        match self.rng.below(3) {
            0 => self.choice_of_number(value),
            1 => self.choice_of_outcome(value),
            _ => self.choice_of_option(value),
        }
    }

    fn choice_of_number(&mut self, value: Option<Ty>) -> Expr {
        let number = self.effect_number();
        let picked = Expr::call("pick", vec![Expr::number(number)]);
        let mut arms = Vec::new();
        let mut end = None;
        let before = self.env.here();
        for word in ["0", "1 | 2"] {
            if self.rng.percent(70) {
                let guard = self.guard();
                arms.push(self.arm(Pattern::Word(word.to_owned()), guard, value, &before, &mut end));
            }
        }
        let base = self.env.vars().len();
        let last = match self.rng.below(3) {
            0 => Pattern::Wild,
            1 => self.irrefutable(Ty::Number),
            _ => {
                let name = self.fresh_name();
                self.env.declare(&name, Ty::Number, false);
                Pattern::Name("", name, Some(Box::new(Pattern::Word("_".to_owned()))))
            }
        };
        arms.push(self.arm(last, None, value, &before, &mut end));
        self.env.truncate(base);
        self.env.go_on(end);
        Expr::Match(Box::new(picked), arms)
    }

    fn choice_of_option(&mut self, value: Option<Ty>) -> Expr {
        let scrutinee = self.operand(Ty::Option);
        let (before, base) = (self.env.here(), self.env.vars().len());
        let (mut arms, mut end) = (Vec::new(), None);
        for guarded in [true, false] {
            if guarded && self.rng.percent(50) {
                continue;
            }
            let pattern = Pattern::Tuple("Some", vec![self.irrefutable(Ty::Loud)]);
            let guard = if guarded { self.guard() } else { None };
            arms.push(self.arm(pattern, guard, value, &before, &mut end));
            self.env.truncate(base);
        }
        arms.push(self.arm(Pattern::Word("None".to_owned()), None, value, &before, &mut end));
        self.env.go_on(end);
        Expr::Match(Box::new(scrutinee), arms)
    }

    fn choice_of_outcome(&mut self, value: Option<Ty>) -> Expr {
        let name = self.fresh_name();
        let scrutinee = Expr::call("outcome", vec![Expr::Word(format!("\"{name}\""))]);
        let (before, base) = (self.env.here(), self.env.vars().len());
        let (mut arms, mut end) = (Vec::new(), None);
        for variant in ["Ok", "Err"] {
            let pattern = Pattern::Tuple(variant, vec![self.irrefutable(Ty::Loud)]);
            arms.push(self.arm(pattern, None, value, &before, &mut end));
            self.env.truncate(base);
        }
        self.env.go_on(end);
        Expr::Match(Box::new(scrutinee), arms)
    }

    /// An arm, from where the value was computed to where the arms meet.
    pub(super) fn arm(
        &mut self,
        pattern: Pattern,
        guard: Option<Expr>,
        value: Option<Ty>,
        before: &Here,
        end: &mut Here,
    ) -> Arm {
        self.env.go_on(before.clone());
        self.env.branches += 1;
        let body = self.block(value);
        self.env.branches -= 1;
        self.env.join(end.take());
        *end = self.env.here();
        Arm { pattern, guard, body }
    }

    pub(super) fn guard(&mut self) -> Option<Expr> {
        if !self.rng.percent(50) {
            return None;
        }
        let is_lent = self.env.vars().iter().any(|var| var.lender.is_some() && var.state == State::Owned);
        if self.has(Feature::Conditions) && !is_lent && self.rng.percent(20) {
            let number = self.effect_number();
            let suspended = Stmt::Expr(Expr::Yield(Some(Box::new(self.plain_item(number)))));
            let asked = Expr::call("ask", vec![Expr::number(number)]);
            return Some(Expr::Block(None, Block { stmts: vec![suspended], tail: Some(Box::new(asked)) }));
        }
        let number = self.effect_number();
        Some(Expr::call("ask", vec![Expr::number(number)]))
    }

    /// A closure that is called at once, or that holds what it uses.
    pub(super) fn closure(&mut self, into: &mut Vec<Stmt>) {
        let Some(id) = self.pick_var(|var| var.ty == Ty::Loud && var.state == State::Owned) else { return };
        let var = self.env.vars()[id].clone();
        let used = Expr::Method(Box::new(Expr::var(&var.name)), "touch", Vec::new());
        let name = self.fresh_name();
        let moves = self.env.can_lose(&var) && self.has(Feature::Moves) && self.rng.percent(50);
        let closure = Expr::Closure(moves, Some("n".to_owned()), Box::new(used));
        if moves {
            self.env.set(id, State::Gone);
        }
        let made = self.env.declare(&name, Ty::Closure, false);
        if !moves {
            self.env.borrow(made, id);
        }
        into.push(Stmt::Let(Pattern::Name("", name, None), Some(closure), None));
    }
}
