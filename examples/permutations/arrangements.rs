//! Every way to arrange items, in the order of their places: nothing is held but the current one.

use gen_runtime::{generator, yield_};

/// Every sequence of `length` of the items, none of them twice.
#[generator]
pub(crate) fn permutations<T: Clone>(items: Vec<T>, length: usize) -> impl Iterator<Item = Vec<T>> {
    let count = items.len();
    if length > count {
        return;
    }
    let mut places: Vec<usize> = (0..count).collect();
    // How many of the rests that each place can still be exchanged with are left.
    let mut left: Vec<usize> = (count - length + 1..=count).rev().collect();
    yield_!(items[..length].to_vec());
    'next: loop {
        for place in (0..length).rev() {
            left[place] -= 1;
            if left[place] == 0 {
                places[place..].rotate_left(1);
                left[place] = count - place;
            } else {
                places.swap(place, count - left[place]);
                yield_!(places[..length].iter().map(|&place| items[place].clone()).collect());
                continue 'next;
            }
        }
        return;
    }
}

/// Every selection of `length` of the items, in their order.
#[generator]
pub(crate) fn combinations<T: Clone>(items: Vec<T>, length: usize) -> impl Iterator<Item = Vec<T>> {
    if length > items.len() {
        return;
    }
    let mut places: Vec<usize> = (0..length).collect();
    loop {
        yield_!(places.iter().map(|&place| items[place].clone()).collect());
        // The last place that can still move on takes those behind it along.
        let spare = items.len() - length;
        let Some(moving) = (0..length).rfind(|&index| places[index] < index + spare) else { return };
        let first = places[moving] + 1;
        for (place, next) in places[moving..].iter_mut().zip(first..) {
            *place = next;
        }
    }
}

/// Every sequence of one item of each pool.
#[generator]
pub(crate) fn product<T: Clone>(pools: Vec<Vec<T>>) -> impl Iterator<Item = Vec<T>> {
    if pools.iter().any(Vec::is_empty) {
        return;
    }
    let mut places = vec![0; pools.len()];
    loop {
        yield_!(pools.iter().zip(&places).map(|(pool, &place)| pool[place].clone()).collect());
        // The last place that can still move on sends those behind it back.
        let Some(moving) = (0..pools.len()).rfind(|&index| places[index] + 1 < pools[index].len()) else {
            return;
        };
        places[moving] += 1;
        places[moving + 1..].fill(0);
    }
}
