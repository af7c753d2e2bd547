//! Where a block may stand.

use std::collections::BTreeMap;

use gen_runtime::gen_;

use crate::{items, stepped};

fn returned(limit: u32) -> impl Iterator<Item = u32> {
    gen_! {
        let mut n = 1;
        while n < limit {
            yield n;
            n *= 2;
        }
    }
}

fn boxed(backwards: bool) -> Box<dyn Iterator<Item = u8>> {
    if backwards { Box::new(gen_! { yield 2; yield 1; }) } else { Box::new(gen_! { yield 1; yield 2; }) }
}

#[test]
fn a_block_is_returned() {
    assert_eq!(stepped(returned(9)), [1, 2, 4, 8]);
    assert_eq!(stepped(boxed(true).chain(boxed(false))), [2, 1, 1, 2]);
}

#[test]
fn blocks_of_several_types_are_in_one_vector() {
    let name = String::from("name");
    let mut all: Vec<Box<dyn Iterator<Item = usize> + Send>> = Vec::new();
    for n in 0..3 {
        let name = name.clone();
        all.push(Box::new(gen_! { yield n; yield name.len() + n }));
    }
    all.push(Box::new(gen_! {}));
    all.push(Box::new(gen_! { yield name.len() }));
    assert_eq!(stepped(all.into_iter().flatten()), [0, 4, 1, 5, 2, 6, 4]);
}

#[test]
fn a_block_is_sent_to_a_thread() {
    let words = vec![String::from("a"), String::from("bc")];
    let lengths = gen_! {
        for word in words {
            yield word.len();
        }
    };
    let sum = std::thread::spawn(move || lengths.sum::<usize>()).join();
    assert_eq!(sum.ok(), Some(3));
}

#[test]
fn a_block_is_an_argument_a_receiver_a_field_and_a_tail() {
    struct Holder<I> {
        inner: I,
    }
    let holder = Holder { inner: gen_! { yield 1; yield 2 } };
    let by_key: BTreeMap<_, _> = gen_! { yield ("a", 1); yield ("b", 2) }.collect();
    let pairs = std::iter::zip(holder.inner, gen_! { yield 'x'; yield 'y' });
    assert_eq!(items(pairs), [(1, 'x'), (2, 'y')]);
    assert_eq!(by_key["b"], 2);
    assert_eq!(
        {
            gen_! { yield 3 }
        }
        .next(),
        Some(3)
    );
    assert!(matches!(gen_! { yield 3 }.next(), Some(3)));
    assert_eq!(format!("{}", gen_! { yield "in a macro" }.collect::<String>()), "in a macro");
}

#[test]
fn a_block_in_a_closure_is_made_anew_at_each_call() {
    let mut made = 0;
    let mut make = |limit: i32| {
        made += 1;
        let number = made;
        gen_! {
            for n in 0..limit {
                yield n * number;
            }
        }
    };
    assert_eq!((items(make(2)), items(make(3))), (vec![0, 1], vec![0, 2, 4]));
}

struct Grid {
    width: usize,
    cells: Vec<u8>,
}

impl Grid {
    const EMPTY: u8 = 0;

    fn rows(&self) -> impl Iterator<Item = &[u8]> {
        gen_! {
            let mut rest = self.cells.as_slice();
            while !rest.is_empty() {
                let (row, below) = rest.split_at(self.width.min(rest.len()));
                yield row;
                rest = below;
            }
        }
    }

    fn taken(&self) -> impl Iterator<Item = (usize, usize)> {
        gen_! {
            for (y, row) in self.rows().enumerate() {
                for (x, cell) in row.iter().enumerate() {
                    if *cell != Self::EMPTY {
                        yield (x, y);
                    }
                }
            }
        }
    }

    fn cleared(&mut self) -> impl Iterator<Item = u8> {
        gen_! {
            for at in 0..self.cells.len() {
                yield std::mem::replace(&mut self.cells[at], Self::EMPTY);
            }
        }
    }

    fn into_cells(self) -> impl Iterator<Item = u8> {
        gen_! {
            println!("{} wide", self.width);
            for cell in self.cells {
                yield cell;
            }
        }
    }
}

#[test]
fn a_block_in_a_method_captures_self() {
    let mut grid = Grid { width: 2, cells: vec![0, 1, 2, 0, 3] };
    assert_eq!(stepped(grid.rows()), [&[0, 1][..], &[2, 0], &[3]]);
    assert_eq!(stepped(grid.taken()), [(1, 0), (0, 1), (0, 2)]);
    assert_eq!(grid.cleared().take(2).sum::<u8>(), 1);
    assert_eq!(stepped(grid.into_cells()), [0, 0, 2, 0, 3]);
}

trait Numbers {
    fn base(&self) -> u32;

    fn powers(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        Box::new(gen_! {
            let mut power = 1;
            loop {
                yield power;
                power *= self.base();
            }
        })
    }
}

impl Numbers for u32 {
    fn base(&self) -> u32 {
        *self
    }
}

#[test]
fn a_block_in_a_trait_and_a_generic_function_uses_their_types() {
    fn repeated<T: Clone + Default, const N: usize>(value: T) -> impl Iterator<Item = [T; N]> {
        gen_! {
            let mut array: [T; N] = std::array::from_fn(|_| T::default());
            for at in 0..N {
                array[at] = value.clone();
                yield array.clone();
            }
        }
    }
    assert_eq!(stepped(3_u32.powers().take(3)), [1, 3, 9]);
    assert_eq!(stepped(repeated::<_, 2>('x')), [['x', '\0'], ['x', 'x']]);
}

#[test]
fn a_block_stands_in_an_async_function() {
    async fn total(of: Vec<u8>) -> u8 {
        let doubled = gen_! {
            for n in of {
                yield n * 2;
            }
        };
        std::future::ready(doubled).await.sum()
    }
    let mut future = std::pin::pin!(total(vec![1, 2]));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert_eq!(future.as_mut().poll(&mut context), std::task::Poll::Ready(6));
}

static TABLE: std::sync::LazyLock<Vec<u8>> =
    std::sync::LazyLock::new(|| gen_! { yield 1; yield TABLE_END }.collect());
const TABLE_END: u8 = 9;

#[test]
fn a_block_fills_a_static() {
    assert_eq!(*TABLE, [1, 9]);
}
