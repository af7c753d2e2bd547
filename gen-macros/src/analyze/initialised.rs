//! Which locals have a value, and which may have lost it.
//!
//! Lattice: for each local the set of {has a value, has none} that some path leads to, joined by union.
//! Direction: forward. The empty set means that nothing leads here.

use super::bits::Bits;
use syn::Expr;

use super::flow::{self, Access, Event, Flow, Spot};
use super::liveness::{self, Liveness};
use super::taken::Taken;
use super::trivial::Trivial;
use crate::resolve::local::{LocalId, Locals};

/// The state of the locals before every event.
pub(crate) struct Initialised {
    full: Vec<Bits>,
    empty: Vec<Bits>,
}

impl Initialised {
    /// Before the analysis has run.
    pub(crate) fn unknown() -> Self {
        Initialised { full: Vec::new(), empty: Vec::new() }
    }

    /// On some paths to here the local has its value, and on others it has none.
    pub(crate) fn maybe(&self, spot: Spot, id: LocalId) -> bool {
        self.full[spot.0].contains(id) && self.empty[spot.0].contains(id)
    }

    /// On no path to here has the local a value.
    pub(crate) fn surely_not(&self, spot: Spot, id: LocalId) -> bool {
        !self.full[spot.0].contains(id)
    }

    /// On every path to here the local has its value.
    pub(crate) fn surely(&self, spot: Spot, id: LocalId) -> bool {
        self.full[spot.0].contains(id) && self.never_without(spot, id)
    }

    /// On no path to here has the local no value; that holds where nothing leads, too.
    pub(crate) fn never_without(&self, spot: Spot, id: LocalId) -> bool {
        !self.empty[spot.0].contains(id)
    }
}

/// `released` are the locals that a state at this place does not hold, although they may have a value.
pub(crate) fn initialised(
    flow: &Flow,
    live: &Liveness,
    trivial: &Trivial,
    locals: usize,
    released: impl Fn(Spot) -> Option<Bits>,
) -> Initialised {
    let mut full = vec![Bits::empty(locals); flow.len()];
    let mut empty = vec![Bits::empty(locals); flow.len()];
    let mut reached = vec![false; flow.len()];
    let mut work = vec![Spot(0)];
    while let Some(spot) = work.pop() {
        reached[spot.0] = true;
        let (mut has, mut lost) = (full[spot.0].clone(), empty[spot.0].clone());
        let (gains, loses) = match flow.event(spot) {
            Event::Declare(id, true) | Event::Assign(id) => (Some(id), None),
            Event::Declare(id, false) => (None, Some(id)),
            Event::Use(..) | Event::Suspend(_) | Event::Mark => (None, moved(flow, live, trivial, spot)),
        };
        if let Some(id) = gains {
            has.insert(id);
            lost.remove(id);
        }
        if let Some(id) = loses {
            has.remove(id);
            lost.insert(id);
        }
        if let Some(released) = released(spot) {
            has.subtract(&released);
            lost.union(&released);
        }
        for next in flow.successors(spot) {
            let changed = full[next.0].union(&has) | empty[next.0].union(&lost);
            if changed || !reached[next.0] {
                work.push(*next);
            }
        }
    }
    Initialised { full, empty }
}

/// Whether an expression takes the value of a local, or a part of it, on some of the paths through it only.
pub(crate) fn parts(locals: &Locals, expr: &Expr, id: LocalId, trivial: &Trivial) -> bool {
    let flow = flow::of_value(locals, id, expr);
    let count = id.0 + 1;
    let live = liveness::liveness(&flow, count);
    let initialised = initialised(&flow, &live, trivial, count, |_| None);
    let taken = Taken::new(&flow, &live);
    flow.spots().any(|spot| initialised.maybe(spot, id) || taken.differs(spot, id))
}

/// The local that an event takes the value of.
///
/// What is used again later cannot have been moved, or the program would not compile.
pub(crate) fn moved(flow: &Flow, live: &Liveness, trivial: &Trivial, spot: Spot) -> Option<LocalId> {
    match flow.event(spot) {
        Event::Use(id, Access::Part | Access::Fields | Access::CapturedFields) if trivial.is_guard(id) => {
            None
        }
        Event::Use(id, Access::Fields | Access::CapturedFields | Access::Nothing) if flow.has_parts(id) => {
            None
        }
        // What a method consumes, is behind the guard.
        Event::Use(id, Access::Receiver { .. }) if trivial.is_open_guard(id) => None,
        Event::Use(id, access)
            if access.takes() && !live.after(spot).contains(id) && !trivial.is_copy(id) =>
        {
            Some(id)
        }
        _ => None,
    }
}
