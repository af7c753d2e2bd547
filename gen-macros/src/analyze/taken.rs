//! Which parts of a local have been taken by value.
//!
//! Of a local that is only used by its parts, their types tell whether it is still whole: taking a `Copy` part
//! leaves it so. Where paths meet on which different parts were taken, no one answer is right.
//!
//! Lattice: sets of parts, once joined by union (taken on some path) and once by intersection (taken on every
//! path). Direction: forward. Where the local is still used, the second counts as the first: of what is used
//! later, nothing can be told apart then.

use std::collections::BTreeMap;

use quote::ToTokens;

use super::bits::Bits;
use super::flow::{Event, Flow, Part, Spot};
use super::liveness::Liveness;
use crate::resolve::local::LocalId;

/// The parts that were taken before every event.
pub(crate) struct Taken {
    /// What is taken, by number.
    parts: Vec<Part>,
    of: BTreeMap<LocalId, Vec<usize>>,
    at: BTreeMap<Spot, usize>,
    /// Where parts get a new value.
    restored: BTreeMap<Spot, Vec<usize>>,
    some: Vec<Bits>,
    every: Vec<Bits>,
}

impl Taken {
    pub(crate) fn new(flow: &Flow, live: &Liveness) -> Self {
        let mut taken = Taken {
            parts: Vec::new(),
            of: BTreeMap::new(),
            at: BTreeMap::new(),
            restored: BTreeMap::new(),
            some: Vec::new(),
            every: Vec::new(),
        };
        let mut numbers = BTreeMap::new();
        for (id, spot, part) in flow.parts() {
            let number = *numbers.entry((id, part.to_token_stream().to_string())).or_insert_with(|| {
                taken.parts.push(part.clone());
                taken.of.entry(id).or_default().push(taken.parts.len() - 1);
                taken.parts.len() - 1
            });
            taken.at.insert(spot, number);
        }
        for (spot, field) in flow.restored() {
            let Event::Use(id, _) = flow.event(spot) else { continue };
            let numbers = taken.of(id).filter(|number| taken.parts[*number].is_restored_by(field)).collect();
            taken.restored.insert(spot, numbers);
        }
        if !taken.parts.is_empty() {
            taken.some = taken.on_some_path(flow);
            taken.every = taken.on_every_path(flow, live);
        }
        taken
    }

    /// The parts of a local that were taken on some way to a place.
    pub(crate) fn before(&self, spot: Spot, id: LocalId) -> Vec<&Part> {
        self.of(id).filter(|part| self.some[spot.0].contains(*part)).map(|part| &self.parts[part]).collect()
    }

    /// The parts of a local that are taken anywhere.
    pub(crate) fn all(&self, id: LocalId) -> impl Iterator<Item = &Part> {
        self.of(id).map(|part| &self.parts[part])
    }

    /// The parts of a local that are only taken elsewhere.
    pub(crate) fn elsewhere(&self, spot: Spot, id: LocalId) -> Vec<&Part> {
        self.of(id).filter(|part| !self.some[spot.0].contains(*part)).map(|part| &self.parts[part]).collect()
    }

    /// Whether other parts were taken on one way to a place than on another one.
    pub(crate) fn differs(&self, spot: Spot, id: LocalId) -> bool {
        self.of(id).any(|part| self.some[spot.0].contains(part) && !self.every[spot.0].contains(part))
    }

    /// The locals of which that is so.
    pub(crate) fn differing(&self, spot: Spot) -> impl Iterator<Item = LocalId> {
        self.of.keys().copied().filter(move |id| self.differs(spot, *id))
    }

    /// Whether other parts were taken before one place than before the other.
    pub(crate) fn differ(&self, one: Spot, other: Spot, id: LocalId) -> bool {
        self.of(id).any(|part| self.some[one.0].contains(part) != self.some[other.0].contains(part))
    }

    fn of(&self, id: LocalId) -> impl Iterator<Item = usize> {
        self.of.get(&id).into_iter().flatten().copied()
    }

    fn on_some_path(&self, flow: &Flow) -> Vec<Bits> {
        let mut some = vec![Bits::empty(self.parts.len()); flow.len()];
        let mut work: Vec<Spot> = flow.spots().collect();
        while let Some(spot) = work.pop() {
            let after = self.after(flow, spot, some[spot.0].clone());
            work.extend(flow.successors(spot).iter().copied().filter(|next| some[next.0].union(&after)));
        }
        some
    }

    fn on_every_path(&self, flow: &Flow, live: &Liveness) -> Vec<Bits> {
        let mut every: Vec<Option<Bits>> = vec![None; flow.len()];
        every[0] = Some(Bits::empty(self.parts.len()));
        let mut work = vec![Spot(0)];
        while let Some(spot) = work.pop() {
            let Some(before) = every[spot.0].clone() else { continue };
            let after = self.after(flow, spot, before);
            for next in flow.successors(spot) {
                let mut joined = after.clone();
                if let Some(known) = &every[next.0] {
                    joined.intersect(known);
                }
                for (id, parts) in &self.of {
                    if live.before(*next).contains(*id) {
                        let counted = parts.iter().filter(|part| self.some[next.0].contains(**part));
                        counted.for_each(|part| joined.insert(*part));
                    }
                }
                if every[next.0].as_ref() != Some(&joined) {
                    every[next.0] = Some(joined);
                    work.push(*next);
                }
            }
        }
        // Where nothing leads, nothing differs.
        every.into_iter().zip(&self.some).map(|(every, some)| every.unwrap_or_else(|| some.clone())).collect()
    }

    fn after(&self, flow: &Flow, spot: Spot, mut taken: Bits) -> Bits {
        match flow.event(spot) {
            Event::Declare(id, _) | Event::Assign(id) => self.of(id).for_each(|part| taken.remove(part)),
            Event::Use(..) => {
                self.restored.get(&spot).into_iter().flatten().for_each(|part| taken.remove(*part));
                self.at.get(&spot).into_iter().for_each(|part| taken.insert(*part));
            }
            Event::Suspend(_) | Event::Mark => {}
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{Sample, numbers};

    /// What was taken of `p` at the end of a body, and whether the ways there differ.
    fn at_end(body: &str) -> (Vec<String>, bool) {
        let generator = numbers(&format!("yield_!(0); {body}"));
        let sample = Sample::new(&generator);
        let (facts, p) = (&sample.elaborated.facts, sample.local("p"));
        let end = Spot(facts.flow.len() - 1);
        let text = |part: &Part| part.to_token_stream().to_string().replace(' ', "");
        let mark = sample.elaborated.resolved.locals.marked(p).to_string();
        let taken = facts.taken.before(end, p).into_iter();
        (taken.map(|part| text(part).replace(&mark, "p")).collect(), facts.taken.differs(end, p))
    }

    #[test]
    fn paths_differ_where_one_of_them_takes_something() {
        let both = "let p = make(); if c { f(p.a); } else { g(p.a); }";
        assert_eq!(at_end(both), (vec!["[p.a]".to_owned()], false));
        let one = "let p = make(); if c { f(p.a); }";
        assert_eq!(at_end(one), (vec!["[p.a]".to_owned()], true));
        let none = "let p = make(); if c { f(&p.a); }";
        assert_eq!(at_end(none), (vec![], false));
    }

    #[test]
    fn what_is_still_used_cannot_be_told_apart() {
        let later = "let p = make(); if c { f(p.a); } g(p.b);";
        assert_eq!(at_end(later), (vec!["[p.a]".to_owned(), "[p.b]".to_owned()], false));
    }

    #[test]
    fn a_new_value_is_whole() {
        let assigned = "let mut p = make(); f(p.a); p = make();";
        assert_eq!(at_end(assigned), (vec![], false));
    }
}
