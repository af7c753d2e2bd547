//! Parts that are `Copy`, taken out of what has a drop, which stays whole by that.

use super::Grower;
use super::env::{State, Ty};
use crate::body::{Block, Expr, Pattern, Stmt};

impl Grower<'_> {
    /// A number out of some local, by name.
    pub(super) fn copied_field(&mut self) -> Option<Expr> {
        let id = self.pick_var(|var| matches!(var.ty, Ty::Bell | Ty::Duo) && var.state == State::Owned)?;
        let var = &self.env.vars()[id];
        Some(Expr::Field(Box::new(Expr::var(&var.name)), field(var.ty)))
    }

    /// A number out of some local, by a pattern, in a closure, or where there is one.
    pub(super) fn copied(&mut self, into: &mut Vec<Stmt>) {
        let Some(id) = self
            .pick_var(|var| matches!(var.ty, Ty::Bell | Ty::Duo | Ty::Mixed) && var.state == State::Owned)
        else {
            return;
        };
        let (name, ty) = (self.env.vars()[id].name.clone(), self.env.vars()[id].ty);
        match self.rng.below(4) {
            _ if ty == Ty::Mixed => self.copied_from_mixed(&name, into),
            0 | 1 => {
                let number = self.number_pattern();
                let pattern =
                    Pattern::Struct(if ty == Ty::Bell { "Bell" } else { "Duo" }, vec![(field(ty), number)]);
                into.push(Stmt::Let(pattern, Some(Expr::var(&name)), None));
            }
            way => {
                let read = Expr::Field(Box::new(Expr::var(&name)), field(ty));
                let sum = Expr::Binary(Box::new(Expr::var("n")), "+", Box::new(read));
                let closure = Expr::Closure(way == 2, Some("n".to_owned()), Box::new(sum));
                let called = self.fresh_name();
                let made = self.env.declare(&called, Ty::Closure, false);
                if way == 3 {
                    self.env.borrow(made, id);
                }
                into.push(Stmt::Let(Pattern::Name("", called, None), Some(closure), None));
            }
        }
    }

    fn number_pattern(&mut self) -> Pattern {
        let number = self.fresh_name();
        self.env.declare(&number, Ty::Number, false);
        Pattern::Name("", number, None)
    }

    fn copied_from_mixed(&mut self, name: &str, into: &mut Vec<Stmt>) {
        let scrutinee = || Box::new(Expr::var(name));
        let before = self.env.here();
        let base = self.env.vars().len();
        if self.rng.percent(30) {
            let mut otherwise = Block::default();
            self.jump_out(&mut otherwise.stmts);
            self.env.go_on(before);
            let numbered = Pattern::Tuple("Mixed::Numbered", vec![self.number_pattern(), Pattern::Wild]);
            into.push(Stmt::Let(numbered, Some(*scrutinee()), Some(otherwise)));
            return;
        }
        let mut end = None;
        let numbered = Pattern::Tuple("Mixed::Numbered", vec![self.number_pattern(), Pattern::Wild]);
        if self.rng.percent(30) {
            let condition = Expr::Let(numbered, scrutinee());
            self.env.branches += 1;
            let then = self.block(None);
            self.env.branches -= 1;
            self.env.truncate(base);
            self.env.join(before);
            into.push(Stmt::Expr(Expr::If(Box::new(condition), then, None)));
            return;
        }
        let guard = self.guard();
        let mut arms = vec![self.arm(numbered, guard, None, &before, &mut end)];
        self.env.truncate(base);
        let other = match self.rng.below(3) {
            0 => Pattern::Struct("Mixed::Plain", Vec::new()),
            1 => Pattern::Struct("Mixed::Plain", vec![("loud", self.loud_pattern(name))]),
            _ => Pattern::Struct("Mixed::Plain", vec![("loud", Pattern::Wild)]),
        };
        arms.push(self.arm(other, None, None, &before, &mut end));
        self.env.truncate(base);
        arms.push(self.arm(Pattern::Wild, None, None, &before, &mut end));
        self.env.truncate(base);
        self.env.go_on(end);
        into.push(Stmt::Expr(Expr::Match(scrutinee(), arms)));
    }

    /// A reference to what is loud in a local, for as long as nothing suspends.
    fn loud_pattern(&mut self, of: &str) -> Pattern {
        let name = self.fresh_name();
        let lender = self.env.find(|var| var.name == of).pop();
        let id = self.env.declare(&name, Ty::View, false);
        lender.into_iter().for_each(|lender| self.env.borrow(id, lender));
        Pattern::Name("ref ", name, None)
    }
}

fn field(ty: Ty) -> &'static str {
    if ty == Ty::Bell { "number" } else { "count" }
}
