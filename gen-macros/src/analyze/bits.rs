//! A set of small numbers, such as those of locals.

/// One bit for each number; all sets of one analysis have the same length.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    pub(crate) fn empty(length: usize) -> Self {
        Bits(vec![0; length.div_ceil(64)])
    }

    pub(crate) fn contains(&self, member: impl Into<usize>) -> bool {
        let member = member.into();
        self.0.get(member / 64).is_some_and(|word| word >> (member % 64) & 1 == 1)
    }

    pub(crate) fn insert(&mut self, member: impl Into<usize>) {
        let member = member.into();
        self.0[member / 64] |= 1 << (member % 64);
    }

    pub(crate) fn remove(&mut self, member: impl Into<usize>) {
        let member = member.into();
        self.0[member / 64] &= !(1 << (member % 64));
    }

    /// Removes all of `other`.
    pub(crate) fn subtract(&mut self, other: &Bits) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
    }

    /// In their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        let words = self.0.iter().enumerate().filter(|(_, word)| **word != 0);
        words.flat_map(|(at, word)| {
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| at * 64 + bit)
        })
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

    /// Removes all that is not in `other`.
    pub(crate) fn intersect(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }
}
