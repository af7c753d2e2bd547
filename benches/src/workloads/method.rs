//! A method that borrows what it walks over: two `for` loops over slices.

use std::hint::black_box;
use std::sync::LazyLock;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

pub struct Grid {
    rows: Vec<Vec<u32>>,
}

impl Grid {
    #[generator]
    fn even(&self) -> impl Iterator<Item = u32> {
        for row in &self.rows {
            for &cell in row {
                if cell % 2 == 0 {
                    yield_!(cell);
                }
            }
        }
    }
}

fn grid() -> &'static Grid {
    static GRID: LazyLock<Grid> = LazyLock::new(|| {
        let cell = |n: u32| n.wrapping_mul(2_654_435_761) >> 16;
        Grid { rows: (0..100).map(|y| (0..100).map(|x| cell(100 * y + x)).collect()).collect() }
    });
    black_box(&GRID)
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(grid().even())
}

struct ByHand<'a> {
    rows: std::slice::Iter<'a, Vec<u32>>,
    row: std::slice::Iter<'a, u32>,
}

impl Iterator for ByHand<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        loop {
            for &cell in &mut self.row {
                if cell % 2 == 0 {
                    return Some(cell);
                }
            }
            self.row = self.rows.next()?.iter();
        }
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { rows: grid().rows.iter(), row: [].iter() })
}

pub fn plain(join: impl Fn(u64, u32) -> u64) -> u64 {
    let mut result = 0;
    for row in &grid().rows {
        for &cell in row {
            if cell % 2 == 0 {
                result = join(result, cell);
            }
        }
    }
    result
}

mod diapause_even {
    use std::slice::Iter;

    use super::Grid;

    #[diapause::coroutine(yield = u32)]
    pub fn even<'a>(grid: &'a Grid) {
        let rows: Iter<'a, Vec<u32>> = grid.rows.iter();
        for row in rows {
            let cells: Iter<'a, u32> = row.iter();
            for &cell in cells {
                if cell % 2 == 0 {
                    yield_!(cell);
                }
            }
        }
    }
}

pub fn diapause<C: Consumer>() -> u64 {
    C::consume(diapause_even::even(grid()).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let grid = grid();
    let_gen!(items, {
        for row in &grid.rows {
            for &cell in row {
                if cell % 2 == 0 {
                    yield_!(cell);
                }
            }
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u32))]
    fn even(grid: &'static Grid) {
        for row in &grid.rows {
            for &cell in row {
                if cell % 2 == 0 {
                    yield_!(cell);
                }
            }
        }
    }
    mk_gen!(let items = even(grid()));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let grid = grid();
    C::consume(Suspending::new(move |yielder| {
        for row in &grid.rows {
            for &cell in row {
                if cell % 2 == 0 {
                    yielder.suspend(cell);
                }
            }
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let grid = grid();
        C::consume(gen move {
            for row in &grid.rows {
                for &cell in row {
                    if cell % 2 == 0 {
                        yield cell;
                    }
                }
            }
        })
    }
}
