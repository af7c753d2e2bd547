//! Types of the standard libraries whose drop does nothing that anybody could see.

use core::array;
use core::iter::{
    Chain, Cloned, Copied, Cycle, Empty, Enumerate, Filter, Fuse, Map, Peekable, Repeat, Rev, Skip, StepBy,
    Take, Zip,
};
use core::marker::PhantomData;
use core::ops::{Range, RangeFrom, RangeInclusive};
use core::pin::Pin;
use core::{slice, str};

/// Types without an observable drop that are not `Copy`, or not always.
pub trait Transient {}

macro_rules! transient {
    ($([$($params:tt)*] $ty:ty;)*) => {
        $(impl<$($params)*> Transient for $ty {})*
    };
}

transient! {
    [T: ?Sized] &mut T;
    [T: ?Sized] &T;
    [T: ?Sized] *const T;
    [T: ?Sized] *mut T;
    [T: ?Sized] PhantomData<T>;
    [P: Transient] Pin<P>;
    [] bool;
    [] char;
    [] u8;
    [] u16;
    [] u32;
    [] u64;
    [] u128;
    [] usize;
    [] i8;
    [] i16;
    [] i32;
    [] i64;
    [] i128;
    [] isize;
    [] f32;
    [] f64;
    [] ();
    [A: Transient] (A,);
    [A: Transient, B: Transient] (A, B);
    [A: Transient, B: Transient, C: Transient] (A, B, C);
    [A: Transient, B: Transient, C: Transient, D: Transient] (A, B, C, D);
    [T: Transient] Option<T>;
    [T: Transient, E: Transient] Result<T, E>;
    [T: Transient, const N: usize] [T; N];
    [T: Transient] Range<T>;
    [T: Transient] RangeFrom<T>;
    [T: Transient] RangeInclusive<T>;
    [T: Transient, const N: usize] array::IntoIter<T, N>;
    [T] slice::Iter<'_, T>;
    [T] slice::IterMut<'_, T>;
    [T] slice::Chunks<'_, T>;
    [T] slice::ChunksMut<'_, T>;
    [T] slice::ChunksExact<'_, T>;
    [T] slice::RChunks<'_, T>;
    [T] slice::Windows<'_, T>;
    [] str::Chars<'_>;
    [] str::CharIndices<'_>;
    [] str::Bytes<'_>;
    [] str::Lines<'_>;
    [] str::SplitWhitespace<'_>;
    [] str::SplitAsciiWhitespace<'_>;
    [] str::Split<'_, char>;
    [] str::Split<'_, &str>;
    [] str::SplitN<'_, char>;
    [] str::SplitN<'_, &str>;
    [A: Transient, B: Transient] Chain<A, B>;
    [A: Transient, B: Transient] Zip<A, B>;
    [I: Transient] Cloned<I>;
    [I: Transient] Copied<I>;
    [I: Transient] Cycle<I>;
    [T] Empty<T>;
    [I: Transient] Enumerate<I>;
    [I: Transient, F] Filter<I, F>;
    [I: Transient] Fuse<I>;
    [I: Transient, F] Map<I, F>;
    [I: Iterator<Item: Transient> + Transient] Peekable<I>;
    [T: Transient] Repeat<T>;
    [I: Transient] Rev<I>;
    [I: Transient] Skip<I>;
    [I: Transient] StepBy<I>;
    [I: Transient] Take<I>;
}

#[cfg(feature = "alloc")]
mod alloc_types {
    use alloc::boxed::Box;
    use alloc::collections::{
        BTreeMap, BTreeSet, BinaryHeap, VecDeque, binary_heap, btree_map, btree_set, linked_list, vec_deque,
    };
    use alloc::string::String;
    use alloc::vec::{self, Vec};

    use super::Transient;

    // What they do when they are dropped is to give memory back.
    transient! {
        [] String;
        [T: Transient] Vec<T>;
        [T: Transient + ?Sized] Box<T>;
        [T: Transient] BinaryHeap<T>;
        [K: Transient, V: Transient] BTreeMap<K, V>;
        [T: Transient] BTreeSet<T>;
        [T: Transient] VecDeque<T>;
        [T: Transient] vec::IntoIter<T>;
        [T] binary_heap::Iter<'_, T>;
        [K, V] btree_map::Iter<'_, K, V>;
        [K, V] btree_map::IterMut<'_, K, V>;
        [K, V] btree_map::Keys<'_, K, V>;
        [K, V] btree_map::Values<'_, K, V>;
        [K, V] btree_map::ValuesMut<'_, K, V>;
        [K, V] btree_map::Range<'_, K, V>;
        [T] btree_set::Iter<'_, T>;
        [T] btree_set::Range<'_, T>;
        [T] linked_list::Iter<'_, T>;
        [T] linked_list::IterMut<'_, T>;
        [T] vec_deque::Iter<'_, T>;
        [T] vec_deque::IterMut<'_, T>;
    }
}

#[cfg(feature = "std")]
mod std_types {
    use std::collections::{HashMap, HashSet, hash_map, hash_set};

    use super::Transient;

    transient! {
        [K: Transient, V: Transient, S: Transient] HashMap<K, V, S>;
        [T: Transient, S: Transient] HashSet<T, S>;
        [] std::hash::RandomState;
        [K, V] hash_map::Iter<'_, K, V>;
        [K, V] hash_map::IterMut<'_, K, V>;
        [K, V] hash_map::Keys<'_, K, V>;
        [K, V] hash_map::Values<'_, K, V>;
        [K, V] hash_map::ValuesMut<'_, K, V>;
        [T] hash_set::Iter<'_, T>;
    }
}
