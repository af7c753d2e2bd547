//! A set of locals.

use crate::resolve::local::LocalId;

/// One bit for each local; all sets of one analysis have the same length.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    pub(crate) fn empty(locals: usize) -> Self {
        Bits(vec![0; locals.div_ceil(64)])
    }

    pub(crate) fn contains(&self, id: LocalId) -> bool {
        self.0.get(id.0 / 64).is_some_and(|word| word >> (id.0 % 64) & 1 == 1)
    }

    pub(crate) fn insert(&mut self, id: LocalId) {
        self.0[id.0 / 64] |= 1 << (id.0 % 64);
    }

    pub(crate) fn remove(&mut self, id: LocalId) {
        self.0[id.0 / 64] &= !(1 << (id.0 % 64));
    }

    /// Removes all of `other`.
    pub(crate) fn subtract(&mut self, other: &Bits) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
    }

    /// In their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = LocalId> {
        (0..self.0.len() * 64).map(LocalId).filter(|id| self.contains(*id))
    }

    /// Adds all of `other`, and tells whether that changed anything.
    pub(crate) fn union(&mut self, other: &Bits) -> bool {
        let mut changed = false;
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            changed |= *word | other != *word;
            *word |= other;
        }
        changed
    }
}
