//! `break`, `continue` and `return` from any depth to any depth.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn to_an_outer_loop(n: u32) -> impl Iterator<Item = (u32, u32)> {
    'outer: for a in 0..n {
        for b in 0.. {
            if b == 2 {
                continue 'outer;
            }
            if a == 3 {
                break 'outer;
            }
            yield_!((a, b));
        }
    }
    yield_!((100, 100));
}

#[generator]
fn from_plain_loops(grid: &[Vec<i32>]) -> impl Iterator<Item = i32> {
    'rows: for row in grid {
        for cell in row {
            if *cell < 0 {
                continue 'rows;
            }
            if *cell > 100 {
                break 'rows;
            }
        }
        let mut sum = 0;
        for cell in row {
            if *cell == 0 {
                continue;
            }
            if *cell == 50 {
                break;
            }
            sum += cell;
        }
        yield_!(sum);
    }
    yield_!(-1);
}

#[generator]
fn past_three_loops() -> impl Iterator<Item = u32> {
    let mut rounds = 0;
    'a: loop {
        rounds += 1;
        'b: while rounds < 10 {
            rounds += 1;
            yield_!(rounds);
            for i in 0..5 {
                if i == rounds {
                    continue 'b;
                }
                yield_!(100 + i);
                if rounds == 3 {
                    continue 'a;
                }
                if rounds > 5 {
                    break 'a;
                }
            }
        }
    }
    yield_!(rounds);
}

#[generator]
fn with_values(limit: u32) -> impl Iterator<Item = u32> {
    let found = 'search: loop {
        let mut n = 1;
        loop {
            yield_!(n);
            if n > limit {
                break 'search n * 2;
            }
            n *= 3;
            let doubled = loop {
                if n % 2 == 1 {
                    break n * 2;
                }
                break 'search 7;
            };
            if doubled == 18 {
                break;
            }
        }
        break 1000;
    };
    yield_!(found);
}

#[generator]
fn out_of_labelled_blocks(n: u32) -> impl Iterator<Item = u32> {
    'numbers: for i in 0..n {
        'checks: {
            if i == 1 {
                break 'checks;
            }
            for j in 0..3 {
                if i == 2 {
                    break 'checks;
                }
                yield_!(10 * i + j);
                if i == 3 && j == 1 {
                    break 'checks;
                }
                if i == 4 {
                    break;
                }
            }
            if i == 4 {
                continue 'numbers;
            }
            yield_!(100 + i);
        }
        yield_!(1000 + i);
    }
}

#[generator]
fn return_from_anywhere(kind: u8) -> impl Iterator<Item = u8> {
    if kind == 0 {
        return;
    }
    yield_!(1);
    for i in 0..3 {
        loop {
            match kind {
                1 => return,
                2 if i == 1 => return (),
                3 => 'block: {
                    if i == 2 {
                        return;
                    }
                    break 'block;
                }
                _ => {}
            }
            break;
        }
        while kind == 4 {
            yield_!(40);
            return;
        }
        yield_!(10 + i);
    }
    yield_!(99);
    return;
}

#[generator]
fn return_in_an_expression(values: Vec<Option<u8>>) -> impl Iterator<Item = u8> {
    for value in values {
        let value = value.unwrap_or(0) + if value == Some(9) { return } else { 1 };
        yield_!(value);
        let _: u8 = match value {
            1 => break,
            2 => continue,
            other => other,
        };
        yield_!(100);
    }
    yield_!(200);
}

#[generator]
fn jumps_in_closures_stay_there(values: &[u8]) -> impl Iterator<Item = usize> {
    for chunk in values.chunks(2) {
        let count = |limit: u8| {
            let mut count = 0;
            for &value in chunk {
                if value == 0 {
                    continue;
                }
                if value > limit {
                    break;
                }
                if value == 7 {
                    return 70;
                }
                count += 1;
            }
            count
        };
        yield_!(count(10));
    }
}

#[generator]
fn breaks_after_a_yield_in_a_nested_block(n: u8) -> impl Iterator<Item = u8> {
    let mut i = 0;
    loop {
        i += 1;
        {
            let limit = n;
            if i > limit {
                {
                    yield_!(i);
                    break;
                }
            }
        }
        if i == 2 {
            yield_!(50);
            continue;
        }
        yield_!(100 + i);
    }
    yield_!(i + 1);
}

#[test]
fn jumps_reach_their_targets() {
    let pairs = [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1), (100, 100)];
    assert_eq!(items(|| to_an_outer_loop(9)), pairs);
    let grid = [vec![1, 2], vec![3, -1], vec![0, 4, 50, 5], vec![101], vec![6]];
    assert_eq!(items(|| from_plain_loops(&grid)), [3, 4, -1]);
    let rounds = [2, 100, 101, 3, 100, 5, 100, 101, 102, 103, 104, 6, 100, 6];
    assert_eq!(items(past_three_loops), rounds);
    assert_eq!(items(|| with_values(2)), [1, 3, 6]);
    assert_eq!(items(|| with_values(20)), [1, 3, 1000]);
    let blocks = [0, 1, 2, 100, 1000, 1001, 1002, 30, 31, 1003, 40];
    assert_eq!(items(|| out_of_labelled_blocks(5)), blocks);
}

#[test]
fn a_return_ends_the_generator() {
    let expected: [&[u8]; 6] = [&[], &[1], &[1, 10], &[1, 10, 11], &[1, 40], &[1, 10, 11, 12, 99]];
    for (kind, expected) in (0..).zip(expected) {
        assert_eq!(items(|| return_from_anywhere(kind)), expected);
    }
    assert_eq!(items(|| return_in_an_expression(vec![Some(4), Some(1), None])), [5, 100, 2, 1, 200]);
    assert_eq!(items(|| return_in_an_expression(vec![Some(1), Some(9), None])), [2]);
}

#[test]
fn jumps_of_inner_scopes_are_left_alone() {
    assert_eq!(items(|| jumps_in_closures_stay_there(&[1, 0, 7, 2, 3, 11])), [1, 70, 1]);
    assert_eq!(items(|| breaks_after_a_yield_in_a_nested_block(3)), [101, 50, 103, 4, 5]);
}
