//! Statements.

use super::env::{State, Ty, Var};
use super::{DEEPEST, Grower};
use crate::body::{Block, Expr, Item, Pattern, Stmt};
use crate::features::Feature;

/// The kinds of statements, each as often as it is listed.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Yield,
    Let,
    Tick,
    Use,
    Discard,
    Assign,
    Take,
    Defer,
    If,
    Loop,
    Block,
    Match,
    LetElse,
    TakeApart,
    Copy,
    Jump,
    View,
    Closure,
    Delegate,
    Question,
}

impl Grower<'_> {
    /// A block, whose value has this type.
    pub(super) fn block(&mut self, value: Option<Ty>) -> Block {
        self.block_after(Vec::new(), value)
    }

    /// A block that begins with these statements.
    pub(super) fn block_after(&mut self, stmts: Vec<Stmt>, value: Option<Ty>) -> Block {
        let base = self.env.vars().len();
        let mut block = Block { stmts, tail: None };
        self.depth += 1;
        let length = 1 + self.rng.below(5);
        for _ in 0..length {
            if self.budget == 0 || !self.env.reachable() {
                break;
            }
            self.budget -= 1;
            self.statement(&mut block.stmts);
        }
        let ends_with_branch = matches!(block.stmts.last(), Some(Stmt::Expr(last)) if last.is_block_like());
        if ends_with_branch && !self.has(Feature::Tails) {
            let number = self.effect_number();
            block.stmts.push(Stmt::Expr(Expr::call("tick", vec![Expr::number(number)])));
        }
        if let Some(ty) = value {
            if self.env.reachable() {
                block.tail = Some(Box::new(self.value(ty)));
            }
        }
        self.depth -= 1;
        self.env.truncate(base);
        block
    }

    fn kind(&mut self) -> Kind {
        let mut kinds = vec![Kind::Yield; 6];
        kinds.extend([Kind::Let; 5]);
        kinds.extend([Kind::Tick, Kind::Use, Kind::Use, Kind::Discard, Kind::Assign]);
        let mut with = |feature: Feature, more: &[Kind]| {
            if self.features.has(feature) {
                kinds.extend(more);
            }
        };
        with(Feature::Moves, &[Kind::Take, Kind::Take, Kind::Assign]);
        with(Feature::Deferred, &[Kind::Defer]);
        with(Feature::Parts, &[Kind::TakeApart]);
        with(Feature::Copies, &[Kind::Copy, Kind::Copy]);
        with(Feature::Patterns, &[Kind::LetElse]);
        with(Feature::Views, &[Kind::View]);
        with(Feature::Closures, &[Kind::Closure]);
        with(Feature::Delegation, &[Kind::Delegate]);
        if self.item == Item::Outcome {
            kinds.push(Kind::Question);
        }
        if self.features.has(Feature::Flow) {
            if self.depth < DEEPEST {
                kinds.extend([Kind::If, Kind::If, Kind::Loop, Kind::Loop, Kind::Block]);
                if self.features.has(Feature::Patterns) {
                    kinds.extend([Kind::Match, Kind::Match]);
                }
            }
            if self.depth > 1 {
                kinds.push(Kind::Jump);
            }
        }
        *self.rng.choose(&kinds)
    }

    fn statement(&mut self, into: &mut Vec<Stmt>) {
        match self.kind() {
            Kind::Yield => {
                let item = self.item_value();
                into.push(Stmt::Expr(Expr::Yield(Some(Box::new(item)))));
                self.env.end_views(|_| true);
            }
            Kind::Let => {
                let stmt = self.binding();
                into.push(stmt);
            }
            Kind::Tick => {
                let number = self.effect_number();
                into.push(Stmt::Expr(Expr::call("tick", vec![Expr::number(number)])));
            }
            Kind::Use => {
                if let Some(used) = self.mention() {
                    into.push(Stmt::Expr(used));
                }
            }
            Kind::Discard => {
                let ty = *self.rng.choose(&[Ty::Loud, Ty::Option, Ty::Number]);
                let value = self.value(ty);
                into.push(match value.is_block_like() && self.rng.percent(50) {
                    true => Stmt::Expr(value),
                    false => Stmt::Let(Pattern::Wild, Some(value), None),
                });
            }
            Kind::Assign => self.assignment(into),
            Kind::Take => {
                if let Some(taken) = self.moved() {
                    let call = *self.rng.choose(&["eat", "drop"]);
                    into.push(Stmt::Expr(Expr::call(call, vec![taken])));
                }
            }
            Kind::Defer => {
                let name = self.fresh_name();
                let mutable = self.rng.percent(30);
                let id = self.env.declare(&name, Ty::Loud, mutable);
                self.env.defer(id);
                let pattern = Pattern::Name(if mutable { "mut " } else { "" }, name, None);
                into.push(Stmt::Let(Pattern::Typed(Box::new(pattern), "Loud"), None, None));
            }
            Kind::If => {
                let stmt = self.branch(None);
                into.push(Stmt::Expr(stmt));
            }
            Kind::Loop => {
                let stmt = self.looping(None);
                into.push(Stmt::Expr(stmt));
            }
            Kind::Block => {
                let stmt = self.labelled(None);
                into.push(Stmt::Expr(stmt));
            }
            Kind::Match => {
                let stmt = self.choice(None);
                into.push(Stmt::Expr(stmt));
            }
            Kind::LetElse => {
                let stmt = self.let_else();
                into.push(stmt);
            }
            Kind::TakeApart => {
                let stmt = self.apart();
                into.push(stmt);
            }
            Kind::Copy => self.copied(into),
            Kind::Jump => self.jump(into),
            Kind::View => self.view(into),
            Kind::Closure => self.closure(into),
            Kind::Delegate => {
                let items = self.items();
                into.push(Stmt::Expr(Expr::YieldFrom(Box::new(items))));
                self.env.end_views(|_| true);
            }
            Kind::Question => {
                let name = self.fresh_name();
                let number =
                    Expr::Try(Box::new(Expr::call("outcome", vec![Expr::Word(format!("\"{name}\""))])));
                self.env.declare(&name, Ty::Loud, false);
                into.push(Stmt::Let(Pattern::Name("", name, None), Some(number), None));
            }
        }
    }

    /// `let name = value;`
    fn binding(&mut self) -> Stmt {
        let mut types = vec![Ty::Loud, Ty::Loud, Ty::Loud, Ty::Number, Ty::Number, Ty::Option];
        if self.has(Feature::Parts) {
            types.extend([Ty::Pair, Ty::Duo, Ty::List]);
        }
        if self.has(Feature::Copies) {
            types.extend([Ty::Bell, Ty::Mixed]);
        }
        let ty = *self.rng.choose(&types);
        let value = self.value(ty);
        let mutable = self.rng.percent(40);
        let name = self.fresh_name();
        self.env.declare(&name, ty, mutable);
        Stmt::Let(Pattern::Name(if mutable { "mut " } else { "" }, name, None), Some(value), None)
    }

    /// `name = value;` or `name += number;`
    fn assignment(&mut self, into: &mut Vec<Stmt>) {
        let loops = self.env.loops();
        let waits = |var: &Var| var.deferred && var.state == State::Gone && var.loops == loops;
        let has_type = |var: &Var| !matches!(var.ty, Ty::View | Ty::Closure);
        let candidates = self.env.find(|var| has_type(var) && (var.mutable || waits(var)));
        if candidates.is_empty() {
            return;
        }
        let id = *self.rng.choose(&candidates);
        let Var { name, ty, state, mutable, .. } = self.env.vars()[id].clone();
        if ty == Ty::Number && state == State::Owned && self.rng.percent(60) {
            let value = self.value(Ty::Number);
            into.push(Stmt::Assign(Expr::var(&name), "+=", value));
            return;
        }
        let value = self.value(ty);
        // The value may have given the local one by itself, which must then be the only one.
        if !mutable && self.env.vars()[id].state != State::Gone {
            into.push(Stmt::Let(Pattern::Wild, Some(value), None));
            return;
        }
        self.env.settle(id);
        self.env.set(id, State::Owned);
        into.push(Stmt::Assign(Expr::var(&name), "=", value));
    }

    /// New values for what the turn of a loop has moved.
    pub(super) fn repair(&mut self, target: usize, into: &mut Vec<Stmt>) {
        for id in self.env.lost_since(target) {
            let Var { name, ty, lender, .. } = self.env.vars()[id].clone();
            if lender.is_some() {
                continue;
            }
            let value = self.made(ty);
            self.env.set(id, State::Owned);
            into.push(Stmt::Assign(Expr::var(&name), "=", value));
        }
    }

    fn view(&mut self, into: &mut Vec<Stmt>) {
        let lenders = self.env.find(|var| var.ty == Ty::Loud && var.state == State::Owned);
        if lenders.is_empty() {
            return;
        }
        let lender = *self.rng.choose(&lenders);
        let value = Expr::Method(Box::new(Expr::var(&self.env.vars()[lender].name)), "view", Vec::new());
        let name = self.fresh_name();
        // By that name it would be what a builder makes, and so what consumes its receiver.
        if name == self.env.vars()[lender].name {
            return;
        }
        let id = self.env.declare(&name, Ty::View, false);
        self.env.borrow(id, lender);
        into.push(Stmt::Let(Pattern::Name("", name, None), Some(value), None));
    }
}
