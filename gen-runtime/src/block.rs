//! What `gen_!` and `genexpr!` make.

use core::fmt;
use core::iter::FusedIterator;

/// The machine of a block, as an iterator and nothing else.
///
/// A machine is a generator as well, so that a method such as `inspect` could mean the iterator's or the
/// generator's. A function's return type settles that; a block has none.
#[derive(Clone)]
#[must_use = "generators are lazy and do nothing unless consumed"]
pub struct GenBlock<M>(M);

impl<M: Iterator> GenBlock<M> {
    /// Hides everything of the machine but its items.
    #[inline(always)]
    pub fn new(machine: M) -> Self {
        GenBlock(machine)
    }
}

impl<M: fmt::Debug> fmt::Debug for GenBlock<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<M: Iterator> Iterator for GenBlock<M> {
    type Item = M::Item;

    #[inline]
    fn next(&mut self) -> Option<M::Item> {
        self.0.next()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }

    #[inline]
    fn fold<B, G: FnMut(B, M::Item) -> B>(self, init: B, fold: G) -> B {
        self.0.fold(init, fold)
    }
}

impl<M: FusedIterator> FusedIterator for GenBlock<M> {}
