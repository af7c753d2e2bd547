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
            after[spot.0].union(&before[next.0]);
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

#[cfg(test)]
mod tests {
    use super::super::flow::Access;
    use super::*;
    use crate::ir::PointId;
    use crate::resolve::local::LocalId;

    const LOCALS: usize = 5;

    /// Numbers from a seed (Marsaglia: Xorshift RNGs).
    struct Random(u64);

    impl Random {
        fn below(&mut self, limit: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 % limit as u64).expect("the limit is small")
        }
    }

    /// A graph of any shape: loops, dead ends, what nothing leads to.
    fn graph(random: &mut Random) -> Flow {
        let events: Vec<Event> = (0..2 + random.below(30))
            .map(|at| {
                let id = LocalId(random.below(LOCALS));
                match random.below(6) {
                    0 | 1 => Event::Use(id, Access::Place),
                    2 => Event::Assign(id),
                    3 => Event::Declare(id, random.below(2) == 0),
                    4 => Event::Suspend(PointId(at)),
                    _ => Event::Mark,
                }
            })
            .collect();
        let successors =
            events.iter().map(|_| (0..random.below(3)).map(|_| Spot(random.below(events.len()))).collect());
        let successors = successors.collect();
        Flow::of(events, successors)
    }

    /// Definite assignment, the other way to find out what a suspension has to hold: everything is unassigned
    /// behind it, and what is then read unassigned on some path must have been held.
    fn read_unassigned(flow: &Flow, suspension: Spot) -> Vec<LocalId> {
        let mut read = Vec::new();
        for id in (0..LOCALS).map(LocalId) {
            let mut unassigned = vec![false; flow.len()];
            let mut work: Vec<Spot> = flow.successors(suspension).to_vec();
            while let Some(spot) = work.pop() {
                if std::mem::replace(&mut unassigned[spot.0], true) {
                    continue;
                }
                match flow.event(spot) {
                    Event::Use(used, _) if used == id => {
                        read.push(id);
                        break;
                    }
                    Event::Assign(assigned) | Event::Declare(assigned, _) if assigned == id => {}
                    _ => work.extend(flow.successors(spot)),
                }
            }
        }
        read
    }

    #[test]
    fn what_is_live_behind_a_suspension_is_what_would_be_read_unassigned() {
        for seed in 1..=2000 {
            let flow = graph(&mut Random(seed * 0x9e37_79b9));
            let live = liveness(&flow, LOCALS);
            for spot in flow.spots().filter(|spot| matches!(flow.event(*spot), Event::Suspend(_))) {
                let held: Vec<_> =
                    (0..LOCALS).map(LocalId).filter(|id| live.after(spot).contains(*id)).collect();
                assert_eq!(held, read_unassigned(&flow, spot), "seed {seed}, at {}", spot.0);
            }
        }
    }
}
