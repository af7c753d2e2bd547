//! Generators over other iterators.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod pairs {
    use super::*;

    #[generator]
    fn pairs<T: Clone>(iter: impl IntoIterator<Item = T>) -> impl Iterator<Item = (T, T)> {
        let mut iter = iter.into_iter();
        let Some(mut previous) = iter.next() else { return };
        for next in iter {
            let pair = (previous, next.clone());
            previous = next;
            yield_!(pair);
        }
    }

    #[test]
    fn neighbours_come_in_pairs() {
        assert_eq!(items(|| pairs(vec![1, 2, 3])), [(1, 2), (2, 3)]);
    }
}

mod groups {
    use super::*;

    #[generator]
    fn group_by<T, K: PartialEq>(items: Vec<T>, key: impl Fn(&T) -> K) -> impl Iterator<Item = (K, Vec<T>)> {
        let mut current: Option<(K, Vec<T>)> = None;
        for item in items {
            let k = key(&item);
            match &mut current {
                Some((ck, group)) if *ck == k => group.push(item),
                _ => {
                    if let Some(done) = current.take() {
                        yield_!(done);
                    }
                    current = Some((k, vec![item]));
                }
            }
        }
        if let Some(done) = current {
            yield_!(done);
        }
    }

    #[test]
    fn equal_keys_make_a_group() {
        assert_eq!(
            items(|| group_by(vec![1, 3, 2, 4, 5], |x| x % 2)),
            [(1, vec![1, 3]), (0, vec![2, 4]), (1, vec![5])]
        );
    }
}

mod zip_longest {
    use super::*;

    #[generator]
    fn zip_longest<A, B>(
        a: impl IntoIterator<Item = A>,
        b: impl IntoIterator<Item = B>,
    ) -> impl Iterator<Item = (Option<A>, Option<B>)> {
        let (mut a, mut b) = (a.into_iter(), b.into_iter());
        loop {
            match (a.next(), b.next()) {
                (None, None) => break,
                pair => yield_!(pair),
            }
        }
    }

    #[test]
    fn the_longer_of_two_goes_on_alone() {
        assert_eq!(items(|| zip_longest([1, 2], ['a'])), [(Some(1), Some('a')), (Some(2), None)]);
    }
}

mod round_robin {
    use super::*;

    #[generator]
    fn round_robin<I: Iterator>(iters: Vec<I>) -> impl Iterator<Item = I::Item> {
        let mut queue: std::collections::VecDeque<I> = iters.into();
        while let Some(mut it) = queue.pop_front() {
            if let Some(x) = it.next() {
                yield_!(x);
                queue.push_back(it);
            }
        }
    }

    #[test]
    fn every_source_has_its_turn() {
        assert_eq!(items(|| round_robin(vec![0..2, 5..8])), [0, 5, 1, 6, 7]);
    }
}

mod interleave {
    use super::*;

    #[generator]
    fn interleave<T>(a: impl Iterator<Item = T>, b: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
        let mut a = a.fuse();
        let mut b = b.fuse();
        let mut first = true;
        loop {
            let next = if first { a.next().or_else(|| b.next()) } else { b.next().or_else(|| a.next()) };
            first = !first;
            let Some(x) = next else { return };
            yield_!(x);
        }
    }

    #[test]
    fn two_sources_alternate_until_both_end() {
        assert_eq!(items(|| interleave(0..2, 10..14)), [0, 10, 1, 11, 12, 13]);
    }
}

mod sliding {
    use std::collections::VecDeque;

    use super::*;

    #[generator]
    fn sliding<T: Copy>(xs: &[T], n: usize) -> impl Iterator<Item = Vec<T>> {
        let mut win = VecDeque::new();
        for &x in xs {
            win.push_back(x);
            if win.len() > n {
                win.pop_front();
            }
            if win.len() < n {
                continue;
            }
            yield_!(win.iter().copied().collect());
        }
    }

    #[test]
    fn a_window_slides() {
        assert_eq!(items(|| sliding(&[1, 2, 3], 2)), [vec![1, 2], vec![2, 3]]);
    }
}

mod chunks {
    use super::*;

    #[generator]
    fn f(xs: Vec<u8>) -> impl Iterator<Item = Vec<u8>> {
        let mut it = xs.into_iter();
        loop {
            let chunk: Vec<_> = it.by_ref().take(2).collect();
            if chunk.is_empty() {
                break;
            }
            yield_!(chunk);
        }
    }

    #[test]
    fn chunks_are_taken_from_one_iterator() {
        assert_eq!(items(|| f(vec![1, 2, 3])), [vec![1, 2], vec![3]]);
    }
}

mod unfold {
    use super::*;

    #[generator]
    fn cycle_n<I>(it: I, n: usize) -> impl Iterator<Item = I::Item>
    where
        I: IntoIterator + Clone,
    {
        for _ in 0..n {
            for x in it.clone() {
                yield_!(x);
            }
        }
    }

    #[generator]
    fn successors<T: Clone>(first: Option<T>, succ: impl Fn(&T) -> Option<T>) -> impl Iterator<Item = T> {
        let mut next = first;
        while let Some(item) = next {
            next = succ(&item);
            yield_!(item);
        }
    }

    #[generator]
    fn unfold<S, T>(mut state: S, f: impl Fn(&mut S) -> Option<T>) -> impl Iterator<Item = T> {
        while let Some(x) = f(&mut state) {
            yield_!(x);
        }
    }

    #[test]
    fn states_unfold_and_sources_cycle() {
        assert_eq!(items(|| cycle_n([1, 2], 2)), [1, 2, 1, 2]);
        assert_eq!(items(|| successors(Some(1u8), |x| x.checked_mul(10))), [1, 10, 100]);
        assert_eq!(
            items(|| unfold(3, |s| {
                *s -= 1;
                (*s >= 0).then_some(*s)
            })),
            [2, 1, 0]
        );
    }
}

mod runs {
    use super::*;

    #[generator]
    fn runs<T: PartialEq>(xs: &[T]) -> impl Iterator<Item = &[T]> {
        let mut rest = xs;
        while let Some((first, tail)) = rest.split_first() {
            let n = 1 + tail.iter().take_while(|x| *x == first).count();
            let (run, after) = rest.split_at(n);
            yield_!(run);
            rest = after;
        }
    }

    #[generator]
    fn runs_mut<T: PartialEq>(mut rest: &mut [T]) -> impl Iterator<Item = &mut [T]> {
        while !rest.is_empty() {
            let n = 1 + rest.windows(2).take_while(|w| w[0] == w[1]).count();
            let (run, after) = std::mem::take(&mut rest).split_at_mut(n);
            rest = after;
            yield_!(run);
        }
    }

    #[test]
    fn runs_are_slices_of_the_original() {
        assert_eq!(items(|| runs(&[1, 1, 2])), [&[1, 1][..], &[2]]);
        let mut v = [1, 1, 2];
        for r in runs_mut(&mut v) {
            r[0] = 9;
        }
        assert_eq!(v, [9, 1, 9]);
    }
}

mod fallible {
    use super::*;

    #[generator]
    fn flatten_ok<T, E, I: IntoIterator<Item = T>>(
        it: impl Iterator<Item = Result<I, E>>,
    ) -> impl Iterator<Item = Result<T, E>> {
        for r in it {
            match r {
                Ok(inner) => {
                    for x in inner {
                        yield_!(Ok(x));
                    }
                }
                Err(e) => yield_!(Err(e)),
            }
        }
    }

    #[generator]
    fn until<T, F: FnMut(&T) -> bool>(it: impl Iterator<Item = T>, mut stop: F) -> impl Iterator<Item = T> {
        for x in it {
            let last = stop(&x);
            yield_!(x);
            if last {
                break;
            }
        }
    }

    #[generator]
    fn all_or_nothing<T, E>(it: Vec<Result<T, E>>) -> impl Iterator<Item = Result<T, E>> {
        let all = it.into_iter().collect::<Result<Vec<_>, _>>()?;
        for x in all {
            yield_!(Ok(x));
        }
    }

    #[test]
    fn errors_pass_through() {
        assert_eq!(
            items(|| flatten_ok(vec![Ok(vec![1, 2]), Err('e')].into_iter())),
            [Ok(1), Ok(2), Err('e')]
        );
        assert_eq!(items(|| until(1.., |x| *x == 3)), [1, 2, 3]);
        assert_eq!(items(|| all_or_nothing(vec![Ok(1), Err('x')])), [Err('x')]);
        assert_eq!(items(|| all_or_nothing::<_, char>(vec![Ok(1), Ok(2)])), [Ok(1), Ok(2)]);
    }
}
