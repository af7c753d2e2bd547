//! Searches, which hand out what they come across.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, VecDeque};

use gen_runtime::{generator, yield_, yield_from};

use crate::support::items;

struct Graph {
    edges: HashMap<u32, Vec<(u32, u32)>>,
}

impl Graph {
    #[generator]
    fn breadth_first(&self, start: u32) -> impl Iterator<Item = (u32, usize)> {
        let mut seen = HashSet::from([start]);
        let mut queue = VecDeque::from([(start, 0)]);
        while let Some((node, depth)) = queue.pop_front() {
            yield_!((node, depth));
            for (next, _) in self.edges.get(&node).into_iter().flatten() {
                if seen.insert(*next) {
                    queue.push_back((*next, depth + 1));
                }
            }
        }
    }

    #[generator]
    fn depth_first<'a>(
        &'a self,
        node: u32,
        seen: &'a RefCell<HashSet<u32>>,
    ) -> Box<dyn Iterator<Item = u32> + 'a> {
        if !seen.borrow_mut().insert(node) {
            return;
        }
        yield_!(node);
        if let Some(edges) = self.edges.get(&node) {
            for (next, _) in edges {
                yield_from!(self.depth_first(*next, seen));
            }
        }
    }

    /// Each node with its distance, the nearest first: Dijkstra's algorithm.
    #[generator]
    fn by_distance(&self, start: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
        let mut done = HashSet::new();
        let mut heap = BinaryHeap::new();
        heap.push(Reverse((0, start)));
        while let Some(Reverse((distance, node))) = heap.pop() {
            if !done.insert(node) {
                continue;
            }
            yield_!((node, distance));
            if let Some(edges) = self.edges.get(&node) {
                for &(next, length) in edges {
                    if !done.contains(&next) {
                        heap.push(Reverse((distance + length, next)));
                    }
                }
            }
        }
    }

    #[generator]
    fn sorted(&self) -> impl Iterator<Item = Result<u32, String>> {
        let mut incoming: BTreeMap<u32, usize> = BTreeMap::new();
        for (&node, edges) in &self.edges {
            incoming.entry(node).or_default();
            for &(next, _) in edges {
                *incoming.entry(next).or_default() += 1;
            }
        }
        while !incoming.is_empty() {
            let Some((&node, _)) = incoming.iter().find(|(_, count)| **count == 0) else {
                yield_!(Err(format!("a cycle among {:?}", incoming.keys())));
                return;
            };
            incoming.remove(&node);
            for (next, _) in self.edges.get(&node).into_iter().flatten() {
                if let Some(count) = incoming.get_mut(next) {
                    *count -= 1;
                }
            }
            yield_!(Ok(node));
        }
    }
}

fn graph<const N: usize>(edges: [(u32, u32, u32); N]) -> Graph {
    let mut graph = Graph { edges: HashMap::new() };
    for (from, to, length) in edges {
        graph.edges.entry(from).or_default().push((to, length));
    }
    graph
}

#[test]
fn graphs_are_searched_in_every_order() {
    let graph = graph([(1, 2, 7), (1, 3, 1), (3, 2, 2), (3, 4, 9), (2, 4, 1)]);
    assert_eq!(items(|| graph.breadth_first(1)), [(1, 0), (2, 1), (3, 1), (4, 2)]);
    assert_eq!(items(|| graph.by_distance(1)), [(1, 0), (3, 1), (2, 3), (4, 4)]);
    assert_eq!(items(|| graph.sorted()), [Ok(1), Ok(3), Ok(2), Ok(4)]);
    let seen = RefCell::default();
    assert_eq!(graph.depth_first(1, &seen).collect::<Vec<_>>(), [1, 2, 4, 3]);
}

#[test]
fn a_cycle_has_no_order() {
    let graph = graph([(1, 2, 1), (2, 3, 1), (3, 2, 1)]);
    assert_eq!(items(|| graph.sorted()), [Ok(1), Err("a cycle among [2, 3]".into())]);
}

#[generator]
fn solutions(grid: [[u8; 4]; 4]) -> Box<dyn Iterator<Item = [[u8; 4]; 4]>> {
    let free = (0..16).map(|place| (place / 4, place % 4)).find(|&(row, column)| grid[row][column] == 0);
    let Some((row, column)) = free else {
        yield_!(grid);
        return;
    };
    for digit in 1..=4 {
        let (top, left) = (row / 2 * 2, column / 2 * 2);
        let taken = (0..4).any(|i| {
            grid[row][i] == digit || grid[i][column] == digit || grid[top + i / 2][left + i % 2] == digit
        });
        if taken {
            continue;
        }
        let mut next = grid;
        next[row][column] = digit;
        yield_from!(solutions(next));
    }
}

#[test]
fn a_sudoku_has_its_solutions() {
    let grid = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 0, 0, 0], [0, 2, 0, 0]];
    let found = items(|| solutions(grid));
    assert!(found.contains(&[[1, 3, 2, 4], [2, 4, 3, 1], [3, 1, 4, 2], [4, 2, 1, 3]]));
    assert_eq!(solutions([[0; 4]; 4]).count(), 288);
}

#[generator]
fn maze(width: usize, height: usize) -> impl Iterator<Item = ((usize, usize), (usize, usize))> {
    let mut seen = vec![vec![false; width]; height];
    let mut stack = vec![(0, 0)];
    let mut random = 7_u32;
    seen[0][0] = true;
    while let Some(&(x, y)) = stack.last() {
        let mut next = Vec::with_capacity(4);
        if x > 0 && !seen[y][x - 1] {
            next.push((x - 1, y));
        }
        if y > 0 && !seen[y - 1][x] {
            next.push((x, y - 1));
        }
        if x + 1 < width && !seen[y][x + 1] {
            next.push((x + 1, y));
        }
        if y + 1 < height && !seen[y + 1][x] {
            next.push((x, y + 1));
        }
        if next.is_empty() {
            stack.pop();
            continue;
        }
        random = random.wrapping_mul(1_103_515_245).wrapping_add(12345);
        let (to_x, to_y) = next[random as usize / 65536 % next.len()];
        seen[to_y][to_x] = true;
        stack.push((to_x, to_y));
        yield_!(((x, y), (to_x, to_y)));
    }
}

#[test]
fn a_maze_reaches_every_place_once() {
    let passages = items(|| maze(6, 5));
    let reached: HashSet<_> = passages.iter().map(|(_, to)| *to).collect();
    assert_eq!((passages.len(), reached.len()), (29, 29));
}
