//! Four scalars, two `Vec`s, a `String` and two variables of the loop, held across three yields in it.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

const ROWS: usize = 200_000;

#[generator]
fn report(rows: usize) -> impl Iterator<Item = u64> {
    let mut sum = 0_u64;
    let mut product = 1_u64;
    let mut low = u64::MAX;
    let mut high = 0_u64;
    let weights = vec![3_u64, 5, 7, 11];
    let mut seen = vec![0_u64; 16];
    let mut marks = String::new();
    for row in 0..rows {
        let weight = weights[row % weights.len()];
        sum = sum.wrapping_add(weight);
        yield_!(sum);
        product = product.wrapping_mul(weight) ^ sum;
        seen[row % 16] ^= product;
        yield_!(seen[row % 16]);
        low = low.min(product);
        high = high.max(product);
        if row % 64 == 0 {
            marks.push('.');
        }
        yield_!((high - low) ^ weight ^ (row + marks.len()) as u64);
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(report(black_box(ROWS)))
}

struct ByHand {
    sum: u64,
    product: u64,
    low: u64,
    high: u64,
    weights: Vec<u64>,
    seen: Vec<u64>,
    marks: String,
    row: usize,
    rows: usize,
    weight: u64,
    at: Column,
}

enum Column {
    Sum,
    Seen,
    Range,
}

impl Iterator for ByHand {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        match self.at {
            Column::Sum => {
                if self.row == self.rows {
                    return None;
                }
                self.weight = self.weights[self.row % self.weights.len()];
                self.sum = self.sum.wrapping_add(self.weight);
                self.at = Column::Seen;
                Some(self.sum)
            }
            Column::Seen => {
                self.product = self.product.wrapping_mul(self.weight) ^ self.sum;
                let seen = &mut self.seen[self.row % 16];
                *seen ^= self.product;
                self.at = Column::Range;
                Some(*seen)
            }
            Column::Range => {
                self.low = self.low.min(self.product);
                self.high = self.high.max(self.product);
                if self.row % 64 == 0 {
                    self.marks.push('.');
                }
                let item = (self.high - self.low) ^ self.weight ^ (self.row + self.marks.len()) as u64;
                self.row += 1;
                self.at = Column::Sum;
                Some(item)
            }
        }
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand {
        sum: 0,
        product: 1,
        low: u64::MAX,
        high: 0,
        weights: vec![3, 5, 7, 11],
        seen: vec![0; 16],
        marks: String::new(),
        row: 0,
        rows: black_box(ROWS),
        weight: 0,
        at: Column::Sum,
    })
}

pub fn plain(join: impl Fn(u64, u64) -> u64) -> u64 {
    let mut result = 0;
    let mut sum = 0_u64;
    let mut product = 1_u64;
    let mut low = u64::MAX;
    let mut high = 0_u64;
    let weights = vec![3_u64, 5, 7, 11];
    let mut seen = vec![0_u64; 16];
    let mut marks = String::new();
    for row in 0..black_box(ROWS) {
        let weight = weights[row % weights.len()];
        sum = sum.wrapping_add(weight);
        result = join(result, sum);
        product = product.wrapping_mul(weight) ^ sum;
        seen[row % 16] ^= product;
        result = join(result, seen[row % 16]);
        low = low.min(product);
        high = high.max(product);
        if row % 64 == 0 {
            marks.push('.');
        }
        result = join(result, (high - low) ^ weight ^ (row + marks.len()) as u64);
    }
    result
}

pub fn diapause<C: Consumer>() -> u64 {
    #[diapause::coroutine(yield = u64)]
    fn report(rows: usize) {
        let mut sum: u64 = 0;
        let mut product: u64 = 1;
        let mut low: u64 = u64::MAX;
        let mut high: u64 = 0;
        let weights: Vec<u64> = vec![3, 5, 7, 11];
        let mut seen: Vec<u64> = vec![0; 16];
        let mut marks: String = String::new();
        for row in 0usize..rows {
            let weight: u64 = weights[row % weights.len()];
            sum = sum.wrapping_add(weight);
            yield_!(sum);
            product = product.wrapping_mul(weight) ^ sum;
            seen[row % 16] ^= product;
            yield_!(seen[row % 16]);
            low = low.min(product);
            high = high.max(product);
            if row % 64 == 0 {
                marks.push('.');
            }
            yield_!((high - low) ^ weight ^ (row + marks.len()) as u64);
        }
    }
    C::consume(report(black_box(ROWS)).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let rows = black_box(ROWS);
    let_gen!(items, {
        let mut sum = 0_u64;
        let mut product = 1_u64;
        let mut low = u64::MAX;
        let mut high = 0_u64;
        let weights = vec![3_u64, 5, 7, 11];
        let mut seen = vec![0_u64; 16];
        let mut marks = String::new();
        for row in 0..rows {
            let weight = weights[row % weights.len()];
            sum = sum.wrapping_add(weight);
            yield_!(sum);
            product = product.wrapping_mul(weight) ^ sum;
            seen[row % 16] ^= product;
            yield_!(seen[row % 16]);
            low = low.min(product);
            high = high.max(product);
            if row % 64 == 0 {
                marks.push('.');
            }
            yield_!((high - low) ^ weight ^ (row + marks.len()) as u64);
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u64))]
    fn report(rows: usize) {
        let mut sum = 0_u64;
        let mut product = 1_u64;
        let mut low = u64::MAX;
        let mut high = 0_u64;
        let weights = vec![3_u64, 5, 7, 11];
        let mut seen = vec![0_u64; 16];
        let mut marks = String::new();
        for row in 0..rows {
            let weight = weights[row % weights.len()];
            sum = sum.wrapping_add(weight);
            yield_!(sum);
            product = product.wrapping_mul(weight) ^ sum;
            seen[row % 16] ^= product;
            yield_!(seen[row % 16]);
            low = low.min(product);
            high = high.max(product);
            if row % 64 == 0 {
                marks.push('.');
            }
            yield_!((high - low) ^ weight ^ (row + marks.len()) as u64);
        }
    }
    mk_gen!(let items = report(black_box(ROWS)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let rows = black_box(ROWS);
    C::consume(Suspending::new(move |yielder| {
        let mut sum = 0_u64;
        let mut product = 1_u64;
        let mut low = u64::MAX;
        let mut high = 0_u64;
        let weights = vec![3_u64, 5, 7, 11];
        let mut seen = vec![0_u64; 16];
        let mut marks = String::new();
        for row in 0..rows {
            let weight = weights[row % weights.len()];
            sum = sum.wrapping_add(weight);
            yielder.suspend(sum);
            product = product.wrapping_mul(weight) ^ sum;
            seen[row % 16] ^= product;
            yielder.suspend(seen[row % 16]);
            low = low.min(product);
            high = high.max(product);
            if row % 64 == 0 {
                marks.push('.');
            }
            yielder.suspend((high - low) ^ weight ^ (row + marks.len()) as u64);
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let rows = black_box(ROWS);
        C::consume(gen move {
            let mut sum = 0_u64;
            let mut product = 1_u64;
            let mut low = u64::MAX;
            let mut high = 0_u64;
            let weights = vec![3_u64, 5, 7, 11];
            let mut seen = vec![0_u64; 16];
            let mut marks = String::new();
            for row in 0..rows {
                let weight = weights[row % weights.len()];
                sum = sum.wrapping_add(weight);
                yield sum;
                product = product.wrapping_mul(weight) ^ sum;
                seen[row % 16] ^= product;
                yield seen[row % 16];
                low = low.min(product);
                high = high.max(product);
                if row % 64 == 0 {
                    marks.push('.');
                }
                yield (high - low) ^ weight ^ (row + marks.len()) as u64;
            }
        })
    }
}
