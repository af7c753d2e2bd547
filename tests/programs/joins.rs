//! Generators over several iterators.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod merge {
    use std::{cmp::Reverse, collections::BinaryHeap};

    use super::*;

    #[generator]
    fn merge<T: Ord, I: Iterator<Item = T>>(sources: Vec<I>) -> impl Iterator<Item = T> {
        let mut sources = sources;
        let mut heap = BinaryHeap::new();
        for (i, s) in sources.iter_mut().enumerate() {
            if let Some(x) = s.next() {
                heap.push(Reverse((x, i)));
            }
        }
        while let Some(Reverse((x, i))) = heap.pop() {
            yield_!(x);
            if let Some(x) = sources[i].next() {
                heap.push(Reverse((x, i)));
            }
        }
    }

    #[test]
    fn sorted_sources_are_merged() {
        assert_eq!(items(|| merge(vec![vec![1, 4].into_iter(), vec![2, 3].into_iter()])), [1, 2, 3, 4]);
    }
}

mod extension {
    use super::*;

    trait Ext: Iterator + Sized {
        #[generator]
        fn every(self, n: usize) -> impl Iterator<Item = Self::Item> {
            for (i, x) in self.enumerate() {
                if i % n == 0 {
                    yield_!(x);
                }
            }
        }
        #[generator]
        fn with_prev(mut self) -> impl Iterator<Item = (Self::Item, Self::Item)>
        where
            Self::Item: Clone,
        {
            let Some(mut prev) = self.next() else { return };
            while let Some(next) = self.next() {
                yield_!((prev, next.clone()));
                prev = next;
            }
        }
        #[generator]
        fn mixed_with(self, sep: Self::Item) -> impl Iterator<Item = Self::Item>
        where
            Self::Item: Clone,
        {
            let mut first = true;
            for x in self {
                if !std::mem::replace(&mut first, false) {
                    yield_!(sep.clone());
                }
                yield_!(x);
            }
        }
    }

    impl<I: Iterator> Ext for I {}

    #[test]
    fn a_trait_adds_generators_to_every_iterator() {
        assert_eq!(items(|| (0..6).every(2).mixed_with(9)), [0, 9, 2, 9, 4]);
        assert_eq!(items(|| "abc".chars().with_prev()), [('a', 'b'), ('b', 'c')]);
    }
}

mod switching {
    use super::*;

    #[generator]
    fn f(a: Vec<u8>, b: Option<Vec<u8>>) -> impl Iterator<Item = u8> {
        let mut current = a.into_iter();
        let mut next = b.map(Vec::into_iter);
        loop {
            match current.next() {
                Some(x) => yield_!(x),
                None => match next.take() {
                    Some(n) => current = n,
                    None => break,
                },
            }
        }
    }

    #[test]
    fn one_source_follows_another() {
        assert_eq!(items(|| f(vec![1], Some(vec![2]))), [1, 2]);
        assert_eq!(items(|| f(vec![1], None)), [1]);
    }
}

mod merge_join {
    use std::cmp::Ordering;

    use super::*;

    #[derive(Debug, PartialEq)]
    enum Either<A, B> {
        Left(A),
        Right(B),
        Both(A, B),
    }

    #[generator]
    fn merge_join_by<A, B, F>(
        a: impl IntoIterator<Item = A>,
        b: impl IntoIterator<Item = B>,
        mut cmp: F,
    ) -> impl Iterator<Item = Either<A, B>>
    where
        F: FnMut(&A, &B) -> Ordering,
    {
        let mut a = a.into_iter();
        let mut b = b.into_iter();
        let (mut left, mut right) = (a.next(), b.next());
        loop {
            match (left, right) {
                (None, None) => return,
                (Some(l), None) => {
                    yield_!(Either::Left(l));
                    left = a.next();
                    right = None;
                }
                (None, Some(r)) => {
                    yield_!(Either::Right(r));
                    left = None;
                    right = b.next();
                }
                (Some(l), Some(r)) => match cmp(&l, &r) {
                    Ordering::Less => {
                        yield_!(Either::Left(l));
                        left = a.next();
                        right = Some(r);
                    }
                    Ordering::Greater => {
                        yield_!(Either::Right(r));
                        left = Some(l);
                        right = b.next();
                    }
                    Ordering::Equal => {
                        yield_!(Either::Both(l, r));
                        left = a.next();
                        right = b.next();
                    }
                },
            }
        }
    }

    #[test]
    fn two_sorted_sources_are_joined() {
        assert_eq!(
            items(|| merge_join_by([1, 2], [2, 3], |a, b| a.cmp(b))),
            [Either::Left(1), Either::Both(2, 2), Either::Right(3)]
        );
    }
}

mod coalesce {
    use super::*;

    #[generator]
    fn coalesce<T, F>(it: impl Iterator<Item = T>, mut f: F) -> impl Iterator<Item = T>
    where
        F: FnMut(T, T) -> Result<T, (T, T)>,
    {
        let mut it = it;
        let Some(mut last) = it.next() else { return };
        for x in it {
            last = match f(last, x) {
                Ok(joined) => joined,
                Err((done, next)) => {
                    yield_!(done);
                    next
                }
            };
        }
        yield_!(last);
    }

    #[test]
    fn neighbours_may_melt_together() {
        assert_eq!(
            items(|| coalesce([1, 1, 2, 2, 3].into_iter(), |a, b| if a == b { Ok(a) } else { Err((a, b)) })),
            [1, 2, 3]
        );
    }
}

mod product {
    use super::*;

    #[generator]
    fn product<T: Clone>(pools: Vec<Vec<T>>) -> impl Iterator<Item = Vec<T>> {
        let mut at = vec![0; pools.len()];
        if pools.iter().any(Vec::is_empty) {
            return;
        }
        'all: loop {
            yield_!(pools.iter().zip(&at).map(|(pool, &i)| pool[i].clone()).collect());
            for i in (0..pools.len()).rev() {
                at[i] += 1;
                if at[i] < pools[i].len() {
                    continue 'all;
                }
                at[i] = 0;
            }
            break;
        }
    }

    #[test]
    fn every_combination_of_pools() {
        assert_eq!(items(|| product(vec![vec![1, 2], vec![3]])), [[1, 3], [2, 3]]);
    }
}
