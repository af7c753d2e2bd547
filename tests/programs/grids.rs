//! Grids and searches.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod spiral {
    use super::*;

    #[generator]
    fn spiral<const R: usize, const C: usize>(m: &[[i32; C]; R]) -> impl Iterator<Item = i32> {
        let (mut top, mut left) = (0isize, 0isize);
        let (mut bottom, mut right) = (R as isize - 1, C as isize - 1);
        while top <= bottom && left <= right {
            for c in left..=right {
                yield_!(m[top as usize][c as usize]);
            }
            top += 1;
            for r in top..=bottom {
                yield_!(m[r as usize][right as usize]);
            }
            right -= 1;
            if top <= bottom {
                for c in (left..=right).rev() {
                    yield_!(m[bottom as usize][c as usize]);
                }
                bottom -= 1;
            }
            if left <= right {
                for r in (top..=bottom).rev() {
                    yield_!(m[r as usize][left as usize]);
                }
                left += 1;
            }
        }
    }

    #[test]
    fn a_matrix_is_walked_in_a_spiral() {
        assert_eq!(items(|| spiral(&[[1, 2, 3], [4, 5, 6], [7, 8, 9]])), [1, 2, 3, 6, 9, 8, 7, 4, 5]);
    }
}

mod life {
    use super::*;

    #[generator]
    fn life(mut grid: Vec<Vec<bool>>) -> impl Iterator<Item = Vec<Vec<bool>>> {
        let (h, w) = (grid.len() as i32, grid[0].len() as i32);
        loop {
            yield_!(grid.clone());
            let mut next = vec![vec![false; w as usize]; h as usize];
            for y in 0..h {
                for x in 0..w {
                    let mut n = 0;
                    for dy in -1..=1 {
                        for dx in -1..=1 {
                            if (dx, dy) != (0, 0)
                                && grid[((y + dy + h) % h) as usize][((x + dx + w) % w) as usize]
                            {
                                n += 1;
                            }
                        }
                    }
                    next[y as usize][x as usize] =
                        matches!((grid[y as usize][x as usize], n), (true, 2 | 3) | (false, 3));
                }
            }
            if next == grid {
                break;
            }
            grid = next;
        }
    }

    #[test]
    fn a_blinker_blinks() {
        let mut g = vec![vec![false; 5]; 5];
        for x in 1..4 {
            g[2][x] = true;
        }
        let v: Vec<_> = life(g).take(3).collect();
        assert_eq!(v[0], v[2]);
        assert_ne!(v[0], v[1]);
    }
}

mod blocks {
    use super::*;

    #[generator]
    fn blocks<T: Copy + Default, const W: usize, const H: usize, const N: usize>(
        grid: [[T; W]; H],
    ) -> impl Iterator<Item = [[T; N]; N]> {
        let mut y = 0;
        while y + N <= H {
            let mut x = 0;
            while x + N <= W {
                let mut block = [[T::default(); N]; N];
                for (j, row) in block.iter_mut().enumerate() {
                    row.copy_from_slice(&grid[y + j][x..x + N]);
                }
                yield_!(block);
                x += N;
            }
            y += N;
        }
    }

    #[test]
    fn a_grid_is_cut_into_blocks() {
        assert_eq!(
            items(|| blocks::<_, 4, 2, 2>([[1, 2, 3, 4], [5, 6, 7, 8]])),
            [[[1, 2], [5, 6]], [[3, 4], [7, 8]]]
        );
    }
}

mod subsets {
    use super::*;

    #[generator]
    fn subsets_sum(xs: &[u32], target: u32) -> impl Iterator<Item = Vec<u32>> {
        let mut chosen: Vec<usize> = vec![];
        let mut sum = 0;
        let mut next = 0;
        loop {
            if sum == target {
                yield_!(chosen.iter().map(|&i| xs[i]).collect());
            }
            while next < xs.len() && sum + xs[next] > target {
                next += 1;
            }
            if next < xs.len() {
                sum += xs[next];
                chosen.push(next);
                next += 1;
                continue;
            }
            let Some(last) = chosen.pop() else { break };
            sum -= xs[last];
            next = last + 1;
        }
    }

    #[test]
    fn chosen_numbers_are_taken_back() {
        assert_eq!(items(|| subsets_sum(&[1, 2, 3], 3)), [vec![1, 2], vec![3]]);
    }
}

mod diff {
    use super::*;

    #[derive(Debug, PartialEq)]
    enum D<'a> {
        Same(&'a str),
        Del(&'a str),
        Ins(&'a str),
    }

    #[generator]
    fn diff<'a>(a: &'a str, b: &'a str) -> impl Iterator<Item = D<'a>> {
        let a: Vec<&str> = a.lines().collect();
        let b: Vec<&str> = b.lines().collect();
        let mut lcs = vec![vec![0u32; b.len() + 1]; a.len() + 1];
        for i in (0..a.len()).rev() {
            for j in (0..b.len()).rev() {
                lcs[i][j] =
                    if a[i] == b[j] { lcs[i + 1][j + 1] + 1 } else { lcs[i + 1][j].max(lcs[i][j + 1]) };
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < a.len() || j < b.len() {
            if i < a.len() && j < b.len() && a[i] == b[j] {
                yield_!(D::Same(a[i]));
                i += 1;
                j += 1;
            } else if j == b.len() || i < a.len() && lcs[i + 1][j] >= lcs[i][j + 1] {
                yield_!(D::Del(a[i]));
                i += 1;
            } else {
                yield_!(D::Ins(b[j]));
                j += 1;
            }
        }
    }

    #[test]
    fn two_texts_are_compared_line_by_line() {
        assert_eq!(
            items(|| diff("a\nb\nc", "a\nc\nd")),
            [D::Same("a"), D::Del("b"), D::Same("c"), D::Ins("d")]
        );
    }
}
