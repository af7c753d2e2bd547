//! Tables of a fixed number of rows, whatever goes into them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The most frequent of any number of texts, by the Space-Saving algorithm (Metwally, Agrawal and
/// El Abbadi, 2005).
///
/// With as many rows as there are different texts, the counts are exact. Beyond that the rarest row is
/// given to the new text together with its count, which that text then has too much at most: a text that
/// makes up more than one in `rows` of all is never missing.
pub(crate) struct Frequent {
    rows: usize,
    counts: BTreeMap<String, Count>,
}

#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) most: u64,
    /// What the row had counted for others before.
    inherited: u64,
}

impl Count {
    pub(crate) fn least(self) -> u64 {
        self.most - self.inherited
    }
}

impl Frequent {
    pub(crate) fn new(rows: usize) -> Self {
        Frequent { rows, counts: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, text: &str) {
        if let Some(count) = self.counts.get_mut(text) {
            count.most += 1;
            return;
        }
        let mut count = Count::default();
        if self.counts.len() == self.rows {
            let rarest = self.counts.iter().min_by_key(|(_, count)| count.most);
            if let Some((rarest, most)) = rarest.map(|(text, count)| (text.clone(), count.most)) {
                self.counts.remove(&rarest);
                count = Count { most, inherited: most };
            }
        }
        count.most += 1;
        self.counts.insert(text.to_owned(), count);
    }

    /// The `n` most frequent, and where that is the same, in the order of their texts.
    pub(crate) fn top(&self, n: usize) -> Vec<(&str, Count)> {
        let mut all: Vec<_> = self.counts.iter().map(|(text, count)| (text.as_str(), *count)).collect();
        all.sort_by(|(a, x), (b, y)| y.most.cmp(&x.most).then(a.cmp(b)));
        all.truncate(n);
        all
    }
}

/// The texts with the greatest numbers, greatest first; a text that comes again keeps its greatest.
pub(crate) struct Greatest {
    rows: usize,
    entries: Vec<(u64, String)>,
}

impl Greatest {
    pub(crate) fn new(rows: usize) -> Self {
        Greatest { rows, entries: Vec::new() }
    }

    pub(crate) fn add(&mut self, number: u64, text: &str) {
        match self.entries.iter_mut().find(|(_, known)| known == text) {
            Some((greatest, _)) => *greatest = number.max(*greatest),
            None => self.entries.push((number, text.to_owned())),
        }
        self.entries.sort_by_key(|(number, _)| Reverse(*number));
        self.entries.truncate(self.rows);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &str)> {
        self.entries.iter().map(|(number, text)| (*number, text.as_str()))
    }
}
