//! Values of a type.

use super::env::{State, Ty, Var};
use super::{DEEPEST, Grower};
use crate::body::{Expr, Item, Stmt};
use crate::features::Feature;

impl Grower<'_> {
    /// A value that stands by itself: it may be a whole branch or loop.
    pub(super) fn value(&mut self, ty: Ty) -> Expr {
        if self.has(Feature::Values) && self.depth < DEEPEST && self.budget > 1 && self.rng.percent(15) {
            return match self.rng.below(6) {
                0 | 1 => self.branch(Some(ty)),
                2 => self.labelled(Some(ty)),
                3 => self.looping(Some(ty)),
                4 if self.has(Feature::Patterns) => self.choice(Some(ty)),
                _ => Expr::Block(None, self.block(Some(ty))),
            };
        }
        self.operand(ty)
    }

    /// A value inside another expression.
    pub(super) fn operand(&mut self, ty: Ty) -> Expr {
        if self.has(Feature::Operands) && self.depth < DEEPEST && self.budget > 1 && self.rng.percent(12) {
            self.budget -= 1;
            let item = self.item_value();
            self.env.end_views(|_| true);
            let suspended = Stmt::Expr(Expr::Yield(Some(Box::new(item))));
            if self.rng.percent(40) {
                return self.branch(Some(ty));
            }
            return Expr::Block(None, self.block_after(vec![suspended], Some(ty)));
        }
        if ty != Ty::Number && ty != Ty::Flag && self.has(Feature::Moves) && self.rng.percent(35) {
            if let Some(moved) = self.moved_of(ty) {
                return moved;
            }
        }
        match ty {
            Ty::Number => self.number(),
            Ty::Flag => self.flag(),
            ty => self.composed(ty),
        }
    }

    /// A new value that is made of nothing else.
    pub(super) fn made(&mut self, ty: Ty) -> Expr {
        let number = self.effect_number();
        let label = Expr::Word(format!("\"{}\"", char::from(b'k' + u8::try_from(number % 16).unwrap_or(0))));
        match ty {
            Ty::Number => Expr::number(number),
            Ty::Flag => Expr::call("ask", vec![Expr::number(number)]),
            Ty::Loud => Expr::call("loud", vec![label]),
            Ty::Shared => Expr::call("shared", vec![label]),
            Ty::Option => Expr::call("maybe", vec![label]),
            Ty::Pair => {
                Expr::Tuple(vec![Expr::call("loud", vec![label.clone()]), Expr::call("loud", vec![label])])
            }
            Ty::Duo => Expr::call("duo", vec![label]),
            Ty::Bell => Expr::call("bell", vec![label]),
            Ty::Mixed => Expr::call("mixed", vec![label]),
            Ty::List => Expr::call("list", vec![label]),
            Ty::View | Ty::Closure => Expr::Word("()".to_owned()),
        }
    }

    fn composed(&mut self, ty: Ty) -> Expr {
        if !self.rng.percent(35) {
            return self.made(ty);
        }
        match ty {
            Ty::Option => Expr::call("Some", vec![self.operand(Ty::Loud)]),
            Ty::Pair => Expr::Tuple(vec![self.operand(Ty::Loud), self.operand(Ty::Loud)]),
            Ty::List => Expr::Macro("vec", vec![self.operand(Ty::Loud), self.operand(Ty::Loud)]),
            Ty::Duo => {
                let (left, right) = (self.operand(Ty::Loud), self.operand(Ty::Loud));
                let count = self.operand(Ty::Number);
                Expr::Struct("Duo", vec![("left", left), ("right", right), ("count", count)], None)
            }
            ty => self.made(ty),
        }
    }

    fn number(&mut self) -> Expr {
        let number = self.effect_number();
        match self.rng.below(10) {
            0..3 => match self.pick_var(|var| var.ty == Ty::Number && var.state == State::Owned) {
                Some(id) => Expr::var(&self.env.vars()[id].name),
                None => Expr::number(number),
            },
            3..6 => self.mention_loud().unwrap_or_else(|| Expr::number(number)),
            6 if self.has(Feature::Copies) && self.rng.percent(60) => {
                self.copied_field().unwrap_or_else(|| Expr::number(number))
            }
            6 => Expr::call("pick", vec![Expr::number(number)]),
            7 if self.depth < DEEPEST => {
                let left = self.operand(Ty::Number);
                Expr::Binary(Box::new(left), "+", Box::new(self.operand(Ty::Number)))
            }
            8 if self.has(Feature::Moves) => match self.moved() {
                Some(taken) => Expr::call("eat", vec![taken]),
                None => Expr::number(number),
            },
            9 if self.has(Feature::Methods) => match self.moved_of(Ty::Loud) {
                Some(taken) => {
                    let odd = self.has(Feature::OddMethods) && self.rng.percent(30);
                    let method = if odd { "vanish" } else { "finish" };
                    Expr::Method(Box::new(taken), method, Vec::new())
                }
                None => Expr::number(number),
            },
            _ => Expr::number(number),
        }
    }

    pub(super) fn flag(&mut self) -> Expr {
        let number = self.effect_number();
        let asked = Expr::call("ask", vec![Expr::number(number)]);
        match self.rng.below(10) {
            0 => Expr::Prefix("!", Box::new(asked)),
            1 => Expr::Binary(Box::new(self.operand(Ty::Number)), "<", Box::new(self.operand(Ty::Number))),
            2 => {
                let operator = *self.rng.choose(&["&&", "||"]);
                let before = self.env.here();
                self.env.branches += 1;
                let right = self.operand(Ty::Flag);
                self.env.branches -= 1;
                self.env.join(before);
                Expr::Binary(Box::new(asked), operator, Box::new(right))
            }
            _ => asked,
        }
    }

    /// What is yielded.
    pub(super) fn item_value(&mut self) -> Expr {
        match self.item {
            Item::Number => self.operand(Ty::Number),
            Item::Loud => self.operand(Ty::Loud),
            Item::Outcome => Expr::call("Ok", vec![self.operand(Ty::Number)]),
        }
    }

    /// What is yielded where nothing may be moved.
    pub(super) fn plain_item(&mut self, number: i64) -> Expr {
        match self.item {
            Item::Number => Expr::number(number),
            Item::Loud => self.made(Ty::Loud),
            Item::Outcome => Expr::call("Ok", vec![Expr::number(number)]),
        }
    }

    /// Something with items to delegate to.
    pub(super) fn items(&mut self) -> Expr {
        match self.item {
            Item::Number if self.rng.percent(50) => Expr::Word("0..2".to_owned()),
            Item::Number => Expr::Array(vec![self.operand(Ty::Number), self.operand(Ty::Number)]),
            Item::Loud => self.operand(Ty::List),
            Item::Outcome => Expr::Word("[Ok(1), Ok(2)]".to_owned()),
        }
    }

    pub(super) fn pick_var(&mut self, wanted: impl Fn(&Var) -> bool) -> Option<usize> {
        let found = self.env.find(wanted);
        (!found.is_empty()).then(|| *self.rng.choose(&found))
    }

    /// A use of some local that leaves its value where it is.
    pub(super) fn mention(&mut self) -> Option<Expr> {
        if self.rng.percent(20) {
            if let Some(id) =
                self.pick_var(|var| var.ty == Ty::Loud && var.mutable && var.state == State::Owned)
            {
                self.env.end_views(|lender| lender == id);
                return Some(Expr::Method(
                    Box::new(Expr::var(&self.env.vars()[id].name)),
                    "poke",
                    Vec::new(),
                ));
            }
        }
        self.mention_loud()
    }

    fn mention_loud(&mut self) -> Option<Expr> {
        let loops = self.env.loops();
        let id = self.pick_var(|var| match var.ty {
            Ty::Loud | Ty::Shared => var.state == State::Owned,
            Ty::Duo => matches!(var.state, State::Owned | State::Without { left: true, right: false }),
            // A view from outside of a loop would be used after its yields.
            Ty::View => var.state == State::Owned && var.loops == loops,
            Ty::Closure => var.state == State::Owned && (var.lender.is_none() || var.loops == loops),
            _ => false,
        })?;
        let var = &self.env.vars()[id];
        let name = Box::new(Expr::var(&var.name));
        Some(match var.ty {
            Ty::Duo => Expr::Method(Box::new(Expr::Field(name, "right")), "touch", Vec::new()),
            Ty::Loud if self.rng.percent(30) => Expr::call("touch", vec![Expr::Prefix("&", name)]),
            Ty::Closure => Expr::Call(var.name.clone(), vec![Expr::number(7)]),
            _ => Expr::Method(name, "touch", Vec::new()),
        })
    }

    /// Some local that has its value, which it loses.
    pub(super) fn moved(&mut self) -> Option<Expr> {
        let ty = *self.rng.choose(&[Ty::Loud, Ty::Loud, Ty::Loud, Ty::Option, Ty::Pair, Ty::Duo, Ty::List]);
        self.moved_of(ty)
    }

    pub(super) fn moved_of(&mut self, ty: Ty) -> Option<Expr> {
        let partial = self.has(Feature::Partial) || self.has(Feature::PartialStructs);
        if ty == Ty::Loud && partial && self.rng.percent(25) {
            return self.moved_part();
        }
        let env = self.env.clone();
        let id = self.pick_var(|var| var.ty == ty && var.state == State::Owned && env.can_lose(var))?;
        self.env.set(id, State::Gone);
        Some(Expr::var(&self.env.vars()[id].name))
    }

    fn moved_part(&mut self) -> Option<Expr> {
        let env = self.env.clone();
        let (tuples, structs) = (self.has(Feature::Partial), self.has(Feature::PartialStructs));
        let id = self.pick_var(|var| {
            let some_left = matches!(var.state, State::Owned | State::Without { .. });
            let grown = match var.ty {
                Ty::Duo => structs,
                Ty::Pair => tuples,
                _ => false,
            };
            grown && some_left && env.can_lose(var)
        })?;
        let (left, right) = match self.env.vars()[id].state {
            State::Without { left, right } => (left, right),
            _ => (false, false),
        };
        let take_left = match (left, right) {
            (true, true) => return None,
            (true, false) => false,
            (false, true) => true,
            (false, false) => self.rng.percent(50),
        };
        self.env.set(id, State::Without { left: left || take_left, right: right || !take_left });
        let var = &self.env.vars()[id];
        let field = match (var.ty, take_left) {
            (Ty::Pair, true) => "0",
            (Ty::Pair, false) => "1",
            (_, true) => "left",
            (_, false) => "right",
        };
        Some(Expr::Field(Box::new(Expr::var(&var.name)), field))
    }
}
