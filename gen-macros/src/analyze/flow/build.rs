//! The part of the graph that comes from the tree, and the means to build it.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::{Expr, Member, Pat, Stmt};

use super::{Access, Event, Flow, How, Moved, Part, Spot};
use crate::analyze::callables::Callables;
use crate::analyze::visible::bound;
use crate::ir::{Block, Kind, Node};
use crate::resolve::labels::LabelId;
use crate::resolve::local::{self, LocalId, Locals, Origin};

/// Where the jumps to a label lead.
pub(super) struct Target {
    pub(super) label: LabelId,
    pub(super) exit: Spot,
    pub(super) head: Option<Spot>,
}

pub(super) struct FlowBuilder<'a> {
    pub(super) locals: &'a Locals,
    flow: Flow,
    /// The event that the next one follows; none behind a jump.
    current: Option<Spot>,
    pub(super) targets: Vec<Target>,
    /// Inside a closure a `return` leads to its end, and an assignment happens when it is called.
    pub(super) closure_end: Option<Spot>,
    /// The local that an initialiser replaces by one of the same name: `let b = b.build();` consumes it.
    pub(super) replaced: Option<LocalId>,
    pub(super) callables: &'a Callables,
    /// How many of the blocks around have items, which only they can name.
    pub(super) items: usize,
}

impl<'a> FlowBuilder<'a> {
    pub(super) fn new(locals: &'a Locals, callables: &'a Callables) -> Self {
        let flow = Flow::default();
        let (current, targets, closure_end, replaced) = (None, Vec::new(), None, None);
        FlowBuilder { locals, flow, current, targets, closure_end, replaced, callables, items: 0 }
    }

    pub(super) fn finish<'i>(mut self, arguments: impl Iterator<Item = &'i LocalId>, body: &Block) -> Flow {
        self.event(Event::Mark);
        for argument in arguments {
            self.event(Event::Declare(*argument, true));
        }
        self.block(body);
        self.event(Event::Mark);
        self.flow.parts.retain(|_, taken| !taken.is_empty());
        self.flow
    }

    pub(super) fn value_of(mut self, id: LocalId, expr: &Expr) -> Flow {
        self.event(Event::Mark);
        self.event(Event::Declare(id, true));
        self.value(expr);
        self.event(Event::Mark);
        self.flow
    }

    pub(super) fn taken_by(mut self, closure: &syn::ExprClosure) -> BTreeSet<LocalId> {
        self.event(Event::Mark);
        let inputs = closure.inputs.iter().flat_map(bound).collect();
        self.declare(inputs);
        self.closure_end = Some(self.forward());
        self.value(&closure.body);
        self.taken_since(0)
    }

    /// Adds an event behind the current one.
    pub(super) fn event(&mut self, event: Event) -> Spot {
        let spot = self.detached(event);
        self.jump(spot);
        self.current = Some(spot);
        spot
    }

    /// Adds a use of a local by the identifier at `span`.
    pub(super) fn used(&mut self, id: LocalId, access: Access, span: Span) {
        let spot = self.event(Event::Use(id, access));
        self.flow.uses.insert(spot, span);
    }

    /// Adds an event that nothing leads to yet.
    fn detached(&mut self, event: Event) -> Spot {
        self.flow.events.push(event);
        self.flow.successors.push(Vec::new());
        Spot(self.flow.events.len() - 1)
    }

    /// Adds an edge from the current event.
    pub(super) fn jump(&mut self, to: Spot) {
        if let Some(from) = self.current {
            self.flow.successors[from.0].push(to);
        }
    }

    /// Nothing follows the current event but what it jumped to.
    pub(super) fn end(&mut self) {
        self.current = None;
    }

    pub(super) fn here(&self) -> Option<Spot> {
        self.current
    }

    pub(super) fn go_on_from(&mut self, spot: Option<Spot>) {
        self.current = spot;
    }

    /// Where several paths meet, when they are done: collected first, so that the mark comes after
    /// the events of all of them.
    pub(super) fn meet(&mut self, ends: Vec<Option<Spot>>) -> Spot {
        let spot = self.detached(Event::Mark);
        for end in ends.into_iter().flatten() {
            self.flow.successors[end.0].push(spot);
        }
        self.current = Some(spot);
        spot
    }

    /// A mark for jumps that come before it; [`place`](Self::place) puts it where it belongs.
    pub(super) fn forward(&mut self) -> Spot {
        self.detached(Event::Mark)
    }

    /// The path goes on at a forward mark.
    pub(super) fn arrive(&mut self, at: Spot) {
        self.jump(at);
        self.current = Some(at);
    }

    /// A part of a local is used as a value, or taken along by a closure.
    pub(super) fn part(&mut self, id: LocalId, part: Part, span: Span) {
        let access = match part.how {
            How::Value | How::Called(_) => Access::Fields,
            How::Captured(_) => Access::CapturedFields,
        };
        self.used(id, access, span);
        if let Some(spot) = self.here() {
            self.flow.parts.entry(id).or_default().push((spot, part));
        }
    }

    /// The event at hand uses a local for this field.
    pub(super) fn for_member(&mut self, member: &Member) {
        if let Some(spot) = self.here() {
            self.flow.members.insert(spot, member.clone());
        }
    }

    /// The use at hand moves something, unless its type says otherwise.
    pub(super) fn moving(&mut self, moved: Moved) {
        self.flow.moving.extend(self.current.map(|spot| (spot, moved)));
    }

    /// The use at hand borrows this place.
    pub(super) fn borrowing(&mut self, begin: Span, place: &Expr) {
        self.flow.borrows.extend(self.current.map(|spot| (spot, (begin, place.clone()))));
    }

    /// The use at hand needs all of the local.
    pub(super) fn whole(&mut self) {
        self.flow.wholes.extend(self.current);
    }

    /// The use at hand is the receiver of a method by which a collection is gone.
    pub(super) fn converting(&mut self) {
        self.flow.converting.extend(self.current);
    }

    /// The event at hand gives a field of a local a new value.
    pub(super) fn restored(&mut self, field: &Expr) {
        if let Some(spot) = self.here() {
            self.flow.restored.insert(spot, Part::of_value(field.clone()));
        }
    }

    /// What is left of a local is put into its flag.
    pub(super) fn put_into_flag(&mut self, id: LocalId, span: Span) {
        self.used(id, Access::Value, span);
        self.flow.flagging.extend(self.current);
    }

    /// The event at hand looks at a local that a pattern takes apart.
    pub(super) fn takes_apart(&mut self, id: LocalId) {
        self.flow.destructured.extend(self.current.map(|spot| (id, spot)));
    }

    /// Removes the parts that were taken since the event of this number, of locals that were declared before it.
    pub(super) fn parts_since(&mut self, begin: usize) -> Vec<(LocalId, Part, Span)> {
        let own =
            |event: &Event, id: LocalId| matches!(event, Event::Declare(declared, _) if *declared == id);
        let mut removed = Vec::new();
        let Flow { events, parts, uses, .. } = &mut self.flow;
        for (id, parts) in parts.iter_mut() {
            if events[begin..].iter().any(|event| own(event, *id)) {
                continue;
            }
            let (before, since) = std::mem::take(parts).into_iter().partition(|(spot, _)| spot.0 < begin);
            *parts = before;
            for (spot, part) in since {
                events[spot.0] = Event::Mark;
                removed.extend(uses.remove(&spot).map(|span| (*id, part, span)));
            }
        }
        removed
    }

    pub(super) fn len(&self) -> usize {
        self.flow.len()
    }

    /// The locals that were declared before the event of this number and used by value since then.
    pub(super) fn taken_since(&self, begin: usize) -> BTreeSet<LocalId> {
        let (mut taken, mut own) = (BTreeSet::new(), BTreeSet::new());
        for event in &self.flow.events[begin..] {
            match event {
                Event::Declare(id, _) => drop(own.insert(*id)),
                Event::Use(id, access) if access.takes() => drop(taken.insert(*id)),
                Event::Use(..) | Event::Assign(_) | Event::Suspend(_) | Event::Mark => {}
            }
        }
        &taken - &own
    }

    pub(super) fn declare(&mut self, locals: Vec<LocalId>) {
        for local in locals {
            self.event(Event::Declare(local, true));
        }
    }

    pub(super) fn block(&mut self, block: &Block) {
        for node in &block.nodes {
            self.node(node);
        }
    }

    /// A labelled block's exit is a forward mark: its `break`s come before it.
    fn labelled(&mut self, block: &Block) {
        let Some(label) = block.label else { return self.block(block) };
        let exit = self.forward();
        self.targets.push(Target { label, exit, head: None });
        self.block(block);
        self.targets.pop();
        self.arrive(exit);
        self.flow.breaks.insert(label, exit);
        let exit = self.event(Event::Mark);
        self.flow.exits.insert(label, exit);
    }

    fn node(&mut self, node: &Node) {
        let begin = self.event(Event::Mark);
        self.flow.begins.insert(node.id, begin);
        match &node.kind {
            Kind::Stmt(stmt) => return self.stmt(stmt),
            Kind::Suspend(suspend) => {
                self.handed_on(&suspend.value);
                let spot = self.event(Event::Suspend(suspend.point));
                self.flow.points.insert(suspend.point, spot);
                return self.declare(suspend.slot.into_iter().collect());
            }
            Kind::Block(block) => self.labelled(block),
            Kind::If(branch) => {
                let otherwise = self.forward();
                self.condition(&branch.cond, otherwise);
                self.block(&branch.then);
                let then = self.here();
                self.go_on_from(Some(otherwise));
                if let Some(otherwise) = &branch.otherwise {
                    self.block(otherwise);
                }
                let ends = vec![then, self.here()];
                self.meet(ends);
            }
            Kind::Match(choice) => {
                self.examined(&choice.scrutinee);
                let mut ends = Vec::new();
                for arm in &choice.arms {
                    let next = self.forward();
                    self.jump(next);
                    self.declare(bound(&arm.pattern));
                    if let Some(guard) = &arm.guard {
                        self.condition(guard, next);
                    }
                    self.taken(&choice.scrutinee, &arm.pattern);
                    self.block(&arm.body);
                    ends.push(self.here());
                    self.go_on_from(Some(next));
                }
                self.end();
                self.meet(ends);
            }
            Kind::LetElse(binding) => {
                self.tested(&binding.init, &binding.pattern, |this| this.block(&binding.otherwise));
                let matched = self.here();
                self.meet(vec![matched]);
                self.flow.after.insert(node.id, Spot(self.flow.len() - 1));
                return self.declare(bound(&binding.pattern));
            }
            Kind::Loop(looping) => {
                let head = self.event(Event::Mark);
                self.flow.heads.insert(looping.label, head);
                // The exit is placed behind the body, where the spots inside the loop end.
                let breaks = self.forward();
                self.targets.push(Target { label: looping.label, exit: breaks, head: Some(head) });
                self.block(&looping.body);
                self.jump(head);
                self.end();
                self.targets.pop();
                self.arrive(breaks);
                self.flow.breaks.insert(looping.label, breaks);
                let exit = self.event(Event::Mark);
                self.flow.exits.insert(looping.label, exit);
            }
        }
        let spot = self.event(Event::Mark);
        self.flow.after.insert(node.id, spot);
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Local(binding) => {
                let names = bound(&binding.pat);
                let Some(init) = &binding.init else {
                    for name in names {
                        self.event(Event::Declare(name, false));
                    }
                    return;
                };
                self.replaced = self.replaced_by(&binding.pat, &init.expr);
                let Some((_, diverge)) = &init.diverge else {
                    self.destructured(&init.expr, &binding.pat);
                    self.replaced = None;
                    return self.declare(names);
                };
                self.tested(&init.expr, &binding.pat, |this| this.value(diverge));
                self.replaced = None;
                let matched = self.here();
                self.meet(vec![matched]);
                self.declare(names);
            }
            Stmt::Item(_) => {}
            Stmt::Expr(expr, _) => self.value(expr),
            Stmt::Macro(mac) => self.macro_call(&mac.mac, &mac.attrs),
        }
    }
}

impl FlowBuilder<'_> {
    /// As [`replaced`]; this crate's own locals are all called by a few names.
    fn replaced_by(&self, pattern: &Pat, init: &Expr) -> Option<LocalId> {
        replaced(pattern, init).filter(|id| self.locals[*id].origin != Origin::Temporary)
    }
}

/// The local at the root of an initialiser's method calls, if what is bound has its name.
fn replaced(pattern: &Pat, init: &Expr) -> Option<LocalId> {
    let name = match pattern {
        Pat::Ident(name) => &name.ident,
        Pat::Type(typed) => return replaced(&typed.pat, init),
        _ => return None,
    };
    let mut receiver = match init {
        Expr::MethodCall(call) => &*call.receiver,
        _ => return None,
    };
    while let Expr::MethodCall(call) = receiver {
        receiver = &call.receiver;
    }
    let Expr::Path(path) = receiver else { return None };
    let root = path.path.get_ident()?;
    let same = local::name(root)? == local::name(name)?;
    local::of(root).filter(|_| same)
}
