//! The body as a graph of events: what happens to locals, in the order of evaluation.
//!
//! Input:
//!
//! ```text
//! let x·0 = a·1; if x·0 > 0 { suspend(x·0) }
//! ```
//!
//! Output, with an edge from each event to the next and one from the condition to the end:
//!
//! ```text
//! use a·1 by value; declare x·0; use x·0 in place; use x·0 by value; suspend; mark
//! ```

mod build;
mod expr;
mod inside;
pub(crate) mod patterns;
pub(crate) mod places;

pub(crate) use inside::{FLAG, FLAG_TYPE, FLAGS};

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, Member, Pat, UnOp};

use super::callables::Callables;
use crate::ir::{Block, NodeId, PointId};
use crate::resolve::labels::LabelId;
use crate::resolve::local::{LocalId, Locals};

/// How an expression uses a local.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// As a value: moved, unless its type is `Copy`.
    Value,
    /// A field of it as a value, or what a pattern takes out of it: partially moved, unless that is `Copy`,
    /// which its type tells.
    Fields,
    /// Fields of it by a closure that takes them along.
    CapturedFields,
    /// A part of it as a value, of a type that cannot be asked for.
    Part,
    /// A pattern has shown that it is a value with nothing to drop: `None`.
    Nothing,
    /// Borrowed, compared, reached into.
    Place,
    /// As the receiver of a method, which by its name consumes it or not.
    Receiver { consumes: bool },
    /// By a closure or block that takes what it names with it.
    Captured,
    /// Named in a macro that this crate cannot read.
    Opaque,
}

impl Access {
    /// Whether it takes the value, or part of it, away from a local of a type that is not `Copy`.
    pub(crate) fn takes(self) -> bool {
        match self {
            Access::Value
            | Access::Fields
            | Access::CapturedFields
            | Access::Part
            | Access::Nothing
            | Access::Captured => true,
            Access::Receiver { consumes } => consumes,
            Access::Place | Access::Opaque => false,
        }
    }
}

/// One thing that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Use(LocalId, Access),
    /// The whole local gets a new value.
    Assign(LocalId),
    /// The local's scope begins, with a value or without.
    Declare(LocalId, bool),
    Suspend(PointId),
    /// Nothing: a place where paths meet, or that has to be found again.
    Mark,
}

/// A part of a local, by which rustc can tell whether taking it leaves the local whole.
///
/// Output: what the runtime's macros read, `[x.a]`, or `[x.a.b; x, x.a]` where a closure takes it along, or
/// `[@CallAgain2 CallThrough2 call2 x]` where it is called with two arguments.
#[derive(Clone)]
pub(crate) struct Part {
    /// An expression of its type.
    value: Expr,
    how: How,
}

/// What is done to a part.
#[derive(Clone)]
enum How {
    /// It is used as a value.
    Value,
    /// A closure takes it along, of these places, or all of one of them if that is a pointer.
    Captured(Vec<Expr>),
    /// It is called with so many arguments, which may take it.
    Called(usize),
}

impl Part {
    fn of_value(value: Expr) -> Self {
        Part { value, how: How::Value }
    }

    /// The field in `x.a`, if no closure takes it along.
    pub(crate) fn field(&self) -> Option<&Member> {
        match &self.value {
            Expr::Field(field) if matches!(self.how, How::Value) && matches!(*field.base, Expr::Path(_)) => {
                Some(&field.member)
            }
            _ => None,
        }
    }

    /// The field that the part is in, or is.
    pub(crate) fn member(&self) -> Option<&Member> {
        member_of(&self.value)
    }

    /// The field of that field that the part is in, or is.
    pub(crate) fn inner_member(&self) -> Option<&Member> {
        members_of(&self.value).get(1).copied().filter(|_| !self.is_captured())
    }

    /// Whether neither is a part of the other.
    pub(crate) fn is_besides(&self, other: &Part) -> bool {
        let (mine, theirs) = (members_of(&self.value), members_of(&other.value));
        !self.is_captured() && mine.iter().zip(theirs).any(|(one, other)| *one != other)
    }

    /// Whether it is there again where a field gets a new value.
    pub(crate) fn is_restored_by(&self, field: &Part) -> bool {
        !self.is_captured() && members_of(&self.value).starts_with(&members_of(&field.value))
    }

    /// Whether a closure takes it along, and more than it perhaps.
    pub(crate) fn is_captured(&self) -> bool {
        matches!(self.how, How::Captured(_))
    }

    /// The number of the part in `x.1` and `x.1.a`.
    pub(crate) fn number(&self) -> Option<usize> {
        let mut at = &self.value;
        while let Expr::Field(field) = at {
            if let (Expr::Path(_), Member::Unnamed(index)) = (&*field.base, &field.member) {
                return usize::try_from(index.index).ok();
            }
            at = &field.base;
        }
        None
    }
}

/// The field of a local that a value is in: `a` of `x.a.b`.
pub(crate) fn member_of(value: &Expr) -> Option<&Member> {
    members_of(value).first().copied()
}

/// The way from a local to a value, by fields: `a` and `b` of `x.a.b`, of `match x.a.b { .. }`, which is what a pattern
/// takes, of `(x.a.b)`, which is called, and of `*x.a.b`, which is in a box.
pub(crate) fn members_of(value: &Expr) -> Vec<&Member> {
    match value {
        Expr::Match(choice) => members_of(&choice.expr),
        Expr::Paren(paren) => members_of(&paren.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => members_of(&unary.expr),
        Expr::Field(field) => {
            let mut members = members_of(&field.base);
            if !members.is_empty() || matches!(*field.base, Expr::Path(_)) {
                members.push(&field.member);
            }
            members
        }
        _ => Vec::new(),
    }
}

impl ToTokens for Part {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Part { value, how } = self;
        tokens.extend(match how {
            How::Value => quote!([#value]),
            How::Captured(bases) => quote!([#value; #(#bases),*]),
            How::Called(arguments) => {
                let [again, through, call] =
                    ["CallAgain", "CallThrough", "call"].map(|name| format_ident!("{name}{arguments}"));
                quote!([@#again #through #call #value])
            }
        });
    }
}

/// What a use moves.
pub(crate) enum Moved {
    /// This value.
    Value(Expr),
    /// What a pattern binds by value, of this one.
    Bound(Expr, Pat),
}

impl Moved {
    /// Expressions of the types of all that is moved.
    pub(crate) fn values(&self) -> Vec<Expr> {
        match self {
            Moved::Value(value) => vec![value.clone()],
            Moved::Bound(value, pattern) => patterns::each_taken_out(value, pattern),
        }
    }
}

/// Which event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Spot(pub(crate) usize);

/// The graph, and where the tree's nodes are in it.
#[derive(Default)]
pub(crate) struct Flow {
    events: Vec<Event>,
    successors: Vec<Vec<Spot>>,
    /// What is used as a value of locals: `x.a`, or what a pattern takes.
    parts: BTreeMap<LocalId, Vec<(Spot, Part)>>,
    /// Where a field gets a new value.
    restored: BTreeMap<Spot, Part>,
    /// Where what is left of locals is put into their flags.
    flagging: BTreeSet<Spot>,
    /// Where a pattern takes locals apart.
    destructured: Vec<(LocalId, Spot)>,
    /// The fields for which locals are used.
    members: BTreeMap<Spot, Member>,
    /// The uses that move a local, or a part of it, unless its type says otherwise.
    moving: BTreeMap<Spot, Moved>,
    /// The uses as the receiver of a method by which a collection is gone.
    converting: BTreeSet<Spot>,
    /// What is borrowed where a local, or a field of it, is borrowed, and where that begins.
    borrows: BTreeMap<Spot, (Span, Expr)>,
    /// The uses of locals as they are, and not of something that is in them or behind them.
    wholes: BTreeSet<Spot>,
    /// Where the uses of locals stand.
    uses: BTreeMap<Spot, Span>,
    /// The marks in front of nodes.
    pub(crate) begins: BTreeMap<NodeId, Spot>,
    /// The suspensions.
    pub(crate) points: BTreeMap<PointId, Spot>,
    /// The marks behind nodes with blocks.
    pub(crate) after: BTreeMap<NodeId, Spot>,
    /// The marks at which each turn of a suspending loop begins.
    pub(crate) heads: BTreeMap<LabelId, Spot>,
    /// The marks at which the jumps out of suspending loops and labelled blocks meet.
    pub(crate) breaks: BTreeMap<LabelId, Spot>,
    /// The marks behind those, in the order of the source.
    pub(crate) exits: BTreeMap<LabelId, Spot>,
}

impl Flow {
    /// A graph by itself, for tests of what runs on it.
    #[cfg(test)]
    pub(crate) fn of(events: Vec<Event>, successors: Vec<Vec<Spot>>) -> Self {
        Flow { events, successors, ..Flow::default() }
    }

    /// Whether parts of a local are used as values. Whether that takes something from it, their types tell.
    pub(crate) fn has_parts(&self, id: LocalId) -> bool {
        self.parts.contains_key(&id)
    }

    /// The field for which an event uses a local.
    pub(crate) fn member(&self, spot: Spot) -> Option<&Member> {
        self.members.get(&spot)
    }

    /// What a use moves of a local, unless its type says otherwise.
    pub(crate) fn moved(&self, spot: Spot) -> Option<&Moved> {
        self.moving.get(&spot)
    }

    /// Whether a use is the receiver of a method such as `into_iter`.
    pub(crate) fn is_converting(&self, spot: Spot) -> bool {
        self.converting.contains(&spot)
    }

    /// Where parts of locals get a new value.
    pub(crate) fn restored(&self) -> impl Iterator<Item = (Spot, &Part)> {
        self.restored.iter().map(|(spot, part)| (*spot, part))
    }

    /// Where the body uses a local, and not by one of its fields.
    pub(crate) fn whole_uses(&self, id: LocalId) -> impl Iterator<Item = Spot> {
        let parts: BTreeSet<Spot> =
            self.parts.get(&id).into_iter().flatten().map(|(spot, _)| *spot).collect();
        let is_whole = move |spot: &Spot| {
            matches!(self.event(*spot), Event::Use(used, _) if used == id)
                && !parts.contains(spot)
                && !self.members.contains_key(spot)
                && !self.flagging.contains(spot)
        };
        self.spots().filter(is_whole)
    }

    /// Where patterns take a local apart.
    pub(crate) fn destructured(&self, id: LocalId) -> impl Iterator<Item = Spot> {
        self.destructured.iter().filter(move |(of, _)| *of == id).map(|(_, spot)| *spot)
    }

    /// Whether a local gets a value anywhere but where it is declared.
    pub(crate) fn is_assigned(&self, id: LocalId) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Assign(other) if *other == id))
    }

    /// Those parts, in the order in which they are used, with where that is.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (LocalId, Spot, &Part)> {
        self.parts.iter().flat_map(|(id, parts)| parts.iter().map(|(spot, part)| (*id, *spot, part)))
    }

    pub(crate) fn len(&self) -> usize {
        self.events.len()
    }

    pub(crate) fn spots(&self) -> impl Iterator<Item = Spot> + use<> {
        (0..self.events.len()).map(Spot)
    }

    pub(crate) fn event(&self, spot: Spot) -> Event {
        self.events[spot.0]
    }

    pub(crate) fn successors(&self, spot: Spot) -> &[Spot] {
        &self.successors[spot.0]
    }

    pub(crate) fn predecessors(&self) -> Vec<Vec<Spot>> {
        let mut predecessors = vec![Vec::new(); self.events.len()];
        for spot in self.spots() {
            for next in self.successors(spot) {
                predecessors[next.0].push(spot);
            }
        }
        predecessors
    }

    /// What a use borrows, and where the borrow begins.
    pub(crate) fn borrowed(&self, spot: Spot) -> Option<&(Span, Expr)> {
        self.borrows.get(&spot)
    }

    /// Whether a use needs all of a local.
    pub(crate) fn is_whole(&self, spot: Spot) -> bool {
        self.wholes.contains(&spot)
    }

    /// Where in the source a use stands.
    pub(crate) fn place_of(&self, spot: Spot) -> Option<Span> {
        self.uses.get(&spot).copied()
    }

    /// How a local is used next behind an event, on the shortest way.
    pub(crate) fn next_use(&self, behind: Spot, id: LocalId) -> Option<Spot> {
        let mut seen = vec![false; self.len()];
        let mut work = VecDeque::from([behind]);
        while let Some(spot) = work.pop_front() {
            for next in self.successors(spot) {
                if matches!(self.event(*next), Event::Use(used, _) if used == id) {
                    return Some(*next);
                }
                if !std::mem::replace(&mut seen[next.0], true) {
                    work.push_back(*next);
                }
            }
        }
        None
    }

    /// The events of one turn of a loop: those from its head to its exit.
    pub(crate) fn inside(&self, label: LabelId) -> impl Iterator<Item = Spot> + use<> {
        let from = self.heads.get(&label).map_or(0, |spot| spot.0);
        let to = self.exits.get(&label).map_or(0, |spot| spot.0);
        (from..to).map(Spot)
    }
}

/// The graph of an expression by itself, with the events of one local that has a value from the start.
pub(crate) fn of_value(locals: &Locals, id: LocalId, expr: &Expr) -> Flow {
    let mut flow = build::FlowBuilder::new(locals, &Callables::default()).value_of(id, expr);
    for event in &mut flow.events {
        match event {
            Event::Use(other, _) | Event::Assign(other) | Event::Declare(other, _) if *other != id => {
                *event = Event::Mark;
            }
            _ => {}
        }
    }
    flow
}

/// Derives the graph of a body whose arguments have their values from the start; `callables` are
/// known not to be consumed by a call, or known so well that nobody has to be asked.
pub(crate) fn flow<'a>(
    locals: &Locals,
    arguments: impl Iterator<Item = &'a LocalId>,
    body: &Block,
    callables: &Callables,
) -> Flow {
    build::FlowBuilder::new(locals, callables).finish(arguments, body)
}

/// The locals from outside that a closure's body takes by value.
pub(crate) fn taken_by(
    locals: &Locals,
    closure: &syn::ExprClosure,
    callables: &Callables,
) -> BTreeSet<LocalId> {
    build::FlowBuilder::new(locals, callables).taken_by(closure)
}
