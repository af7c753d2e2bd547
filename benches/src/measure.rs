//! What is run: an implementation of a workload, and what takes its items.

use std::collections::HashMap;
use std::hint::black_box;

/// Whose code makes the items, in the order of the table's columns.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Implementation {
    /// The nested loop itself, with a closure in the yields' place. No iterator, so it is folded only.
    Plain,
    /// A struct that implements `Iterator`, as somebody would write it who knows how.
    ByHand,
    /// `#[generator]`.
    Generator,
    Diapause,
    Genawaiter,
    NextGen,
    Corosensei,
    /// The compiler's own `gen` block, where the compiler has them.
    #[cfg_attr(not(feature = "nightly"), allow(dead_code, reason = "only that feature makes one"))]
    Nightly,
}

impl Implementation {
    pub const ALL: [Self; 8] = [
        Self::Plain,
        Self::ByHand,
        Self::Generator,
        Self::Diapause,
        Self::Genawaiter,
        Self::NextGen,
        Self::Corosensei,
        Self::Nightly,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::ByHand => "by-hand",
            Self::Generator => "generator",
            Self::Diapause => "diapause",
            Self::Genawaiter => "genawaiter",
            Self::NextGen => "next-gen",
            Self::Corosensei => "corosensei",
            Self::Nightly => "nightly",
        }
    }
}

/// Something to generate, and everyone who can.
pub struct Workload {
    pub name: &'static str,
    pub runs: Vec<Run>,
    /// Who does not do it as the others do, and why.
    pub note: &'static str,
}

/// One implementation of a workload under one consumer.
pub struct Run {
    pub implementation: Implementation,
    pub consumer: &'static str,
    /// Does the whole workload and gives what the consumer makes of its items.
    pub run: fn() -> u64,
}

impl Workload {
    pub fn new(name: &'static str, note: &'static str) -> Self {
        Workload { name, runs: Vec::new(), note }
    }

    pub fn add<C: Consumer>(&mut self, implementation: Implementation, run: fn() -> u64) {
        self.runs.push(Run { implementation, consumer: C::NAME, run });
    }

    pub fn run(&self, consumer: &str, implementation: Implementation) -> Option<&Run> {
        self.runs.iter().find(|run| run.consumer == consumer && run.implementation == implementation)
    }

    /// Whether an implementation is measured.
    pub fn has(&self, implementation: Implementation) -> bool {
        self.measured().any(|run| run.implementation == implementation)
    }

    /// The runs whose cost is of interest.
    pub fn measured(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|run| run.is_measured())
    }

    /// How many items it has.
    pub fn items(&self) -> u64 {
        self.run(Count::NAME, Implementation::Plain).map_or(0, |run| (run.run)())
    }
}

impl Run {
    /// Whether its cost is of interest, and not its result.
    pub fn is_measured(&self) -> bool {
        [For::NAME, Fold::NAME, Dyn::NAME].contains(&self.consumer)
    }
}

/// What was measured.
#[derive(Default)]
pub struct Costs(HashMap<(&'static str, &'static str, Implementation), f64>);

impl Costs {
    /// Takes note of a cost, unless the same run was cheaper before.
    pub fn add(&mut self, workload: &Workload, run: &Run, cost: f64) {
        let least = self.0.entry((workload.name, run.consumer, run.implementation)).or_insert(cost);
        *least = least.min(cost);
    }

    pub fn get(
        &self,
        workload: &Workload,
        consumer: &'static str,
        implementation: Implementation,
    ) -> Option<f64> {
        self.0.get(&(workload.name, consumer, implementation)).copied()
    }
}

/// What an item contributes to a consumer's result.
pub trait Item {
    fn digest(self) -> u64;
}

impl Item for u32 {
    fn digest(self) -> u64 {
        self.into()
    }
}

impl Item for u64 {
    fn digest(self) -> u64 {
        self
    }
}

impl Item for (u32, u32, u32) {
    fn digest(self) -> u64 {
        (self.0 ^ self.1 ^ self.2).into()
    }
}

impl Item for String {
    fn digest(self) -> u64 {
        // Where the text is, nobody asks; without the box it would not be put anywhere.
        black_box(&self).len() as u64
    }
}

/// Joins an item to the result so far.
///
/// Not a sum, because LLVM knows the sum of some sequences without counting.
#[inline(always)]
pub fn join<T: Item>(result: u64, item: T) -> u64 {
    result ^ item.digest()
}

/// What takes the items. The first three are measured.
pub trait Consumer {
    const NAME: &'static str;

    fn consume<T: Item>(items: impl Iterator<Item = T>) -> u64;
}

/// A `for` loop over an iterator of a known type.
pub struct For;

impl Consumer for For {
    const NAME: &'static str = "for";

    #[inline(always)]
    fn consume<T: Item>(items: impl Iterator<Item = T>) -> u64 {
        let mut result = 0;
        for item in items {
            result = join(result, item);
        }
        result
    }
}

/// `fold`, as `sum`, `count`, `for_each` and many more call it.
pub struct Fold;

impl Consumer for Fold {
    const NAME: &'static str = "fold";

    #[inline(always)]
    fn consume<T: Item>(items: impl Iterator<Item = T>) -> u64 {
        items.fold(0, join)
    }
}

/// A `for` loop over an iterator of which only the vtable is known.
pub struct Dyn;

impl Consumer for Dyn {
    const NAME: &'static str = "dyn";

    #[inline(always)]
    fn consume<T: Item>(mut items: impl Iterator<Item = T>) -> u64 {
        let items: &mut dyn Iterator<Item = T> = &mut items;
        For::consume(black_box(items))
    }
}

/// How many bytes the iterator has, which is a result too.
pub struct Size;

impl Consumer for Size {
    const NAME: &'static str = "size";

    fn consume<T: Item>(items: impl Iterator<Item = T>) -> u64 {
        size_of_val(&items) as u64
    }
}

/// How many items there are.
pub struct Count;

impl Consumer for Count {
    const NAME: &'static str = "count";

    fn consume<T: Item>(items: impl Iterator<Item = T>) -> u64 {
        items.count() as u64
    }
}

/// Every item and its place: equal for equal sequences only, as far as a hash can tell.
pub struct Sequence;

impl Consumer for Sequence {
    const NAME: &'static str = "sequence";

    fn consume<T: Item>(items: impl Iterator<Item = T>) -> u64 {
        items.fold(0, in_sequence)
    }
}

/// Joins an item to a [`Sequence`]'s result so far.
pub fn in_sequence<T: Item>(result: u64, item: T) -> u64 {
    (result.rotate_left(7) ^ item.digest()).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
