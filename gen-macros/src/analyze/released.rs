//! What a state may do without when nothing uses it any more.
//!
//! Of most locals that is known by themselves: they have nothing to drop. Of others it depends on what else is
//! needed in the state. All locals are asked at every state, so the answers of the first kind are there as one set.

use std::collections::BTreeMap;

use super::bits::Bits;
use super::derived::Derived;
use super::trivial::Trivial;
use crate::resolve::local::LocalId;

/// Why a state does without a local that may have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Release {
    /// There is nothing to drop, or something that is still used borrows from it.
    Certain,
    /// It is only right if there is nothing to drop: the local borrows from one that is needed, or is known by a
    /// convention.
    Assumed,
}

/// The locals that states may do without.
pub(super) struct Releases {
    /// Those that no state needs for their drop.
    always: Bits,
    /// Of those, the ones that are known by a convention.
    conventional: Bits,
    /// Those that a state does without if it has one of the others, from which they borrow.
    borrowers: BTreeMap<LocalId, Vec<LocalId>>,
}

impl Releases {
    /// `flags` are the locals that were made to be dropped.
    pub(super) fn new(locals: usize, trivial: &Trivial, derived: &Derived, flags: &Bits) -> Self {
        let (always, conventional) = (Bits::empty(locals), Bits::empty(locals));
        let mut releases = Releases { always, conventional, borrowers: BTreeMap::new() };
        for id in (0..locals).map(LocalId) {
            // What only a naming convention tells, the type will tell better, if it is asked.
            match trivial.is_conventional(id) {
                false if trivial.has_nothing_to_drop(id) => releases.always.insert(id),
                true if flags.contains(id) => {
                    releases.always.insert(id);
                    releases.conventional.insert(id);
                }
                // A guard stays; what borrows from it across the yield, rustc refuses.
                _ if trivial.is_guard(id) => {}
                _ => {
                    let lenders: Vec<_> =
                        derived.lenders(id).filter(|lender| !trivial.is_copy(*lender)).collect();
                    if !lenders.is_empty() {
                        releases.borrowers.insert(id, lenders);
                    }
                }
            }
        }
        releases
    }

    /// Whether a state does without a local, where `live` are the ones that are needed.
    pub(super) fn of(&self, live: &Bits, id: LocalId) -> Option<Release> {
        if live.contains(id) {
            return None;
        }
        if self.always.contains(id) {
            let is_known = !self.conventional.contains(id);
            return Some(if is_known { Release::Certain } else { Release::Assumed });
        }
        let lenders = self.borrowers.get(&id)?;
        lenders.iter().any(|lender| live.contains(*lender)).then_some(Release::Assumed)
    }

    /// All that a state does without.
    pub(super) fn all(&self, live: &Bits) -> Bits {
        let mut all = self.always.clone();
        all.subtract(live);
        let borrowers = self.borrowers.keys().filter(|id| self.of(live, **id).is_some());
        borrowers.for_each(|id| all.insert(*id));
        all
    }

    /// The locals of which it may be an assumption that there is nothing to drop.
    pub(super) fn assumable(&self) -> Vec<LocalId> {
        self.conventional.iter().map(LocalId).chain(self.borrowers.keys().copied()).collect()
    }
}
