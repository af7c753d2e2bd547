//! Sequences made of sequences.

use std::collections::{HashSet, VecDeque};

use gen_runtime::{generator, yield_, yield_from};

use crate::support::items;

#[generator]
fn merged<T: Ord>(a: impl IntoIterator<Item = T>, b: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
    let mut a = a.into_iter().peekable();
    let mut b = b.into_iter().peekable();
    loop {
        match (a.peek(), b.peek()) {
            (Some(x), Some(y)) => {
                if x <= y {
                    yield_!(a.next().unwrap());
                } else {
                    yield_!(b.next().unwrap());
                }
            }
            (Some(_), None) => {
                yield_from!(a);
                return;
            }
            (None, _) => {
                yield_from!(b);
                return;
            }
        }
    }
}

#[test]
fn sorted_sequences_are_merged() {
    assert_eq!(items(|| merged(vec![1, 4, 6], [2, 3, 9, 10])), [1, 2, 3, 4, 6, 9, 10]);
    assert_eq!(items(|| merged(vec![1, 4], [])), [1, 4]);
}

#[generator]
fn round_robin<T>(sources: Vec<Box<dyn Iterator<Item = T>>>) -> impl Iterator<Item = T> {
    let mut queue: VecDeque<_> = sources.into();
    while let Some(mut source) = queue.pop_front() {
        if let Some(item) = source.next() {
            yield_!(item);
            queue.push_back(source);
        }
    }
}

#[test]
fn sources_take_turns() {
    let taken = items(|| round_robin(vec![Box::new(0..3) as Box<dyn Iterator<Item = i32>>, Box::new(9..10)]));
    assert_eq!(taken, [0, 9, 1, 2]);
}

#[generator]
fn windows<T: Clone>(items: impl Iterator<Item = T>, size: usize) -> impl Iterator<Item = Vec<T>> {
    let mut window = VecDeque::with_capacity(size);
    for item in items {
        if window.len() == size {
            window.pop_front();
        }
        window.push_back(item);
        if window.len() == size {
            yield_!(window.iter().cloned().collect());
        }
    }
}

#[generator]
fn chunks<I: Iterator>(mut items: I, size: usize) -> impl Iterator<Item = Vec<I::Item>> {
    loop {
        let chunk: Vec<_> = items.by_ref().take(size).collect();
        if chunk.is_empty() {
            break;
        }
        yield_!(chunk);
    }
}

#[test]
fn windows_overlap_and_chunks_do_not() {
    assert_eq!(items(|| windows(1..6, 3)), [[1, 2, 3], [2, 3, 4], [3, 4, 5]]);
    assert_eq!(items(|| chunks(1..6, 3)), [vec![1, 2, 3], vec![4, 5]]);
}

#[generator]
fn without_repeats<T: PartialEq + Clone>(items: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    let mut last = None;
    for item in items {
        if last.as_ref() != Some(&item) {
            yield_!(item.clone());
            last = Some(item);
        }
    }
}

#[generator]
fn grouped<K: PartialEq, T>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> impl Iterator<Item = (K, Vec<T>)> {
    let mut current: Option<(K, Vec<T>)> = None;
    for item in items {
        let its_key = key(&item);
        match &mut current {
            Some((key, group)) if *key == its_key => group.push(item),
            _ => {
                if let Some(done) = current.replace((its_key, vec![item])) {
                    yield_!(done);
                }
            }
        }
    }
    yield_from!(current);
}

#[test]
fn neighbours_that_are_alike_are_one() {
    assert_eq!(items(|| without_repeats("aabccca".chars())), ['a', 'b', 'c', 'a']);
    let groups = items(|| grouped(["a", "b", "cc", "d"], |word| word.len()));
    assert_eq!(groups, [(1, vec!["a", "b"]), (2, vec!["cc"]), (1, vec!["d"])]);
}

#[generator]
fn sessions(
    events: impl IntoIterator<Item = (u64, char)>,
    longest_pause: u64,
) -> impl Iterator<Item = Vec<(u64, char)>> {
    let mut session: Vec<(u64, char)> = Vec::new();
    for (time, event) in events {
        match session.last() {
            Some((last, _)) if time - last > longest_pause => yield_!(std::mem::take(&mut session)),
            _ => {}
        }
        session.push((time, event));
    }
    if !session.is_empty() {
        yield_!(session);
    }
}

#[test]
fn a_long_pause_ends_a_session() {
    let found = items(|| sessions([(0, 'a'), (1, 'b'), (9, 'c')], 3));
    assert_eq!(found, [vec![(0, 'a'), (1, 'b')], vec![(9, 'c')]]);
}

#[generator]
fn zip_longest<A, B>(
    a: impl IntoIterator<Item = A>,
    b: impl IntoIterator<Item = B>,
) -> impl Iterator<Item = (Option<A>, Option<B>)> {
    let (mut a, mut b) = (a.into_iter(), b.into_iter());
    loop {
        let pair = (a.next(), b.next());
        if let (None, None) = pair {
            break;
        }
        yield_!(pair);
    }
}

#[generator]
fn tee<T: Clone>(items: impl Iterator<Item = T>, mut sink: impl FnMut(T)) -> impl Iterator<Item = T> {
    for item in items {
        sink(item.clone());
        yield_!(item);
    }
}

#[test]
fn two_sequences_go_side_by_side() {
    assert_eq!(items(|| zip_longest([1, 2], ["a"])), [(Some(1), Some("a")), (Some(2), None)]);
    let mut seen = vec![];
    assert_eq!(tee(0..3, |item| seen.push(item)).sum::<i32>(), 3);
    assert_eq!(seen, [0, 1, 2]);
}

#[generator]
fn sieved() -> impl Iterator<Item = u64> {
    let mut numbers: Box<dyn Iterator<Item = u64>> = Box::new(2..);
    while let Some(prime) = numbers.next() {
        yield_!(prime);
        numbers = Box::new(numbers.filter(move |n| n % prime != 0));
    }
}

#[generator]
fn pascal() -> impl Iterator<Item = Vec<u64>> {
    let mut row = vec![1];
    loop {
        let next =
            std::iter::once(1).chain(row.windows(2).map(|pair| pair[0] + pair[1])).chain(Some(1)).collect();
        yield_!(std::mem::replace(&mut row, next));
    }
}

#[generator]
fn delays(first: u64, longest: u64) -> impl Iterator<Item = u64> + Clone {
    let mut delay = first;
    while delay < longest {
        yield_!(delay);
        delay *= 2;
    }
    loop {
        yield_!(longest);
    }
}

#[test]
fn endless_sequences_are_taken_from() {
    assert_eq!(items(|| sieved().take(8)), [2, 3, 5, 7, 11, 13, 17, 19]);
    assert_eq!(items(|| pascal().take(5)).pop(), Some(vec![1, 4, 6, 4, 1]));
    assert_eq!(items(|| delays(1, 10).clone().take(6)), [1, 2, 4, 8, 10, 10]);
}

#[generator]
fn generations(mut cells: HashSet<(i32, i32)>) -> impl Iterator<Item = Vec<(i32, i32)>> {
    loop {
        let mut sorted: Vec<_> = cells.iter().copied().collect();
        sorted.sort();
        yield_!(sorted);
        let mut neighbours = std::collections::HashMap::new();
        for &(x, y) in &cells {
            for dx in -1..=1 {
                for dy in -1..=1 {
                    if (dx, dy) != (0, 0) {
                        *neighbours.entry((x + dx, y + dy)).or_insert(0) += 1;
                    }
                }
            }
        }
        cells = neighbours
            .into_iter()
            .filter(|(cell, count)| *count == 3 || *count == 2 && cells.contains(cell))
            .map(|(cell, _)| cell)
            .collect();
    }
}

#[test]
fn a_blinker_blinks() {
    let (lying, standing) = (vec![(0, 1), (1, 1), (2, 1)], vec![(1, 0), (1, 1), (1, 2)]);
    let seen = items(|| generations([(0, 1), (1, 1), (2, 1)].into()).take(3));
    assert_eq!(seen, [lying.clone(), standing, lying]);
}

#[generator]
fn spiral(width: usize, height: usize) -> impl Iterator<Item = (usize, usize)> {
    let (mut top, mut left, mut bottom, mut right) = (0, 0, height, width);
    while top < bottom && left < right {
        for x in left..right {
            yield_!((x, top));
        }
        top += 1;
        for y in top..bottom {
            yield_!((right - 1, y));
        }
        right -= 1;
        if top < bottom {
            for x in (left..right).rev() {
                yield_!((x, bottom - 1));
            }
            bottom -= 1;
        }
        if left < right {
            for y in (top..bottom).rev() {
                yield_!((left, y));
            }
            left += 1;
        }
    }
}

#[test]
fn a_spiral_goes_inwards() {
    let ring = [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1), (3, 2), (2, 2), (1, 2), (0, 2), (0, 1)];
    let seen = items(|| spiral(4, 3));
    assert_eq!((&seen[..10], &seen[10..]), (&ring[..], &[(1, 1), (2, 1)][..]));
}

/// What is behind a reference to a slice is no value, but its elements are.
#[generator]
fn of_slices(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    for chunk in bytes.chunks(3) {
        let sum = match *chunk {
            [a, b, c] => u32::from(a) + u32::from(b) + u32::from(c),
            [a, b] => u32::from(a) * u32::from(b),
            [a] => u32::from(a),
            _ => unreachable!("chunks are not empty"),
        };
        yield_!(sum);
        if let [first, ..] = *chunk {
            yield_!(u32::from(first));
        }
    }
}

#[test]
fn slices_are_taken_apart_behind_their_references() {
    assert_eq!(items(|| of_slices(&[1, 2, 3, 4, 5])), [6, 1, 20, 4]);
    assert_eq!(items(|| of_slices(&[7])), [7, 7]);
}
