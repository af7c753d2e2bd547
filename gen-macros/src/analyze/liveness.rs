//! Which locals are read later.
//!
//! Lattice: sets of locals, ordered by inclusion, joined by union. Direction: backward. A local is live
//! where some path leads to a use of it before a declaration or whole assignment of it
//! (Aho, Lam, Sethi, Ullman: Compilers, 9.2.5).

use super::bits::Bits;
use super::flow::{Event, Flow, Spot};

/// The live sets on both sides of every event.
pub(crate) struct Liveness {
    locals: usize,
    before: Vec<Bits>,
    after: Vec<Bits>,
}

impl Liveness {
    /// How many locals there are.
    pub(crate) fn locals(&self) -> usize {
        self.locals
    }

    pub(crate) fn before(&self, spot: Spot) -> &Bits {
        &self.before[spot.0]
    }

    pub(crate) fn after(&self, spot: Spot) -> &Bits {
        &self.after[spot.0]
    }
}

pub(crate) fn liveness(flow: &Flow, locals: usize) -> Liveness {
    backward(flow, locals, |event, live| match event {
        Event::Use(id, _) => live.insert(id),
        Event::Assign(id) | Event::Declare(id, _) => live.remove(id),
        Event::Suspend(_) | Event::Mark => {}
    })
}

/// Which locals are assigned to later, as a whole. The same lattice and direction.
pub(crate) fn assigned_later(flow: &Flow, locals: usize) -> Liveness {
    backward(flow, locals, |event, assigned| match event {
        Event::Assign(id) => assigned.insert(id),
        Event::Declare(id, _) => assigned.remove(id),
        Event::Use(..) | Event::Suspend(_) | Event::Mark => {}
    })
}

fn backward(flow: &Flow, locals: usize, transfer: impl Fn(Event, &mut Bits)) -> Liveness {
    let mut before = vec![Bits::empty(locals); flow.len()];
    let mut after = vec![Bits::empty(locals); flow.len()];
    let predecessors = flow.predecessors();
    let mut queued = vec![true; flow.len()];
    // Popped from the end: most events come after their successors have settled.
    let mut work: Vec<Spot> = flow.spots().collect();
    while let Some(spot) = work.pop() {
        queued[spot.0] = false;
        for next in flow.successors(spot) {
            let next = before[next.0].clone();
            after[spot.0].union(&next);
        }
        let mut live = after[spot.0].clone();
        transfer(flow.event(spot), &mut live);
        if live != before[spot.0] {
            before[spot.0] = live;
            for previous in &predecessors[spot.0] {
                if !std::mem::replace(&mut queued[previous.0], true) {
                    work.push(*previous);
                }
            }
        }
    }
    Liveness { locals, before, after }
}
