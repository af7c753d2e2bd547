//! Recursion: the return type is boxed, and `yield_from!(walk(child))` reads as it would in Python.

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};

use crate::driver::driven;

enum Tree {
    Leaf(i32),
    Node(Vec<Tree>),
}

use Tree::{Leaf, Node};

fn tree() -> Tree {
    Node(vec![Leaf(1), Node(vec![Leaf(2), Node(vec![]), Leaf(3)]), Leaf(4)])
}

#[generator]
fn walk(tree: &Tree) -> Box<dyn Iterator<Item = i32> + '_> {
    match tree {
        Leaf(n) => yield_!(*n),
        Node(children) => {
            for child in children {
                yield_from!(walk(child));
            }
        }
    }
}

#[generator]
fn owned(tree: Tree) -> Box<dyn Iterator<Item = i32>> {
    match tree {
        Leaf(n) => yield_!(n),
        Node(children) => {
            for child in children {
                yield_from!(owned(child));
            }
        }
    }
}

#[generator]
fn counted<'a>(tree: &'a Tree) -> Box<dyn Generator<Yield = &'a i32, Return = usize> + 'a> {
    match tree {
        Leaf(n) => {
            yield_!(n);
            1
        }
        Node(children) => {
            let mut count = 0;
            for child in children {
                count += yield_from!(counted(child));
            }
            count
        }
    }
}

impl Tree {
    #[generator]
    fn leaves_mut(&mut self) -> Box<dyn Iterator<Item = &mut i32> + '_> {
        match self {
            Leaf(n) => yield_!(n),
            Node(children) => {
                for child in children {
                    yield_from!(child.leaves_mut());
                }
            }
        }
    }

    #[generator]
    fn with_depth(&self, depth: usize) -> Box<dyn Iterator<Item = (usize, i32)> + '_> {
        if let Node(children) = self {
            for child in children {
                yield_from!(child.with_depth(depth + 1));
            }
        } else if let Leaf(n) = self {
            yield_!((depth, *n));
        }
    }
}

#[test]
fn a_tree_is_walked_by_delegating_to_its_children() {
    let mut tree = tree();
    assert!(walk(&tree).eq(1..=4));
    assert_eq!(walk(&tree).sum::<i32>(), 10);
    assert_eq!(tree.with_depth(0).collect::<Vec<_>>(), [(1, 1), (2, 2), (2, 3), (1, 4)]);
    for leaf in tree.leaves_mut() {
        *leaf *= 10;
    }
    tree.leaves_mut().for_each(|leaf| *leaf += 1);
    assert_eq!(driven(|| counted(&tree), &[(); 5]), (vec![&11, &21, &31, &41], 4));
    assert!(owned(tree).eq([11, 21, 31, 41]));
}

/// Sums a tree that is told at each leaf how much it counts, and may be told to give up.
#[generator]
fn weighed(
    tree: &Tree,
) -> Box<dyn Generator<Result<i32, String>, Yield = i32, Return = Result<i32, String>> + '_> {
    Ok(match tree {
        Leaf(n) => n * yield_!(*n)?,
        Node(children) => {
            let mut sum = 0;
            for child in children {
                sum += yield_from!(weighed(child), Ok(0))?;
            }
            sum
        }
    })
}

#[test]
fn arguments_and_errors_reach_every_depth() {
    let tree = tree();
    let answers = [Ok(0), Ok(1), Ok(10), Ok(100), Ok(1000)];
    assert_eq!(driven(|| weighed(&tree), &answers), (vec![1, 2, 3, 4], Ok(4321)));
    let mut walk = weighed(&tree);
    assert_eq!((walk.send(0), walk.send(1)), (GeneratorState::Yielded(1), GeneratorState::Yielded(2)));
    assert_eq!(walk.throw("tired".into()), GeneratorState::Complete(Err("tired".into())));
}

#[generator(resume = sum)]
fn even(n: u32) -> Box<dyn Generator<u64, Yield = u32, Return = u64> + Send> {
    let sum = sum + yield_!(n);
    if n == 0 { sum } else { yield_from!(odd(n - 1), sum) }
}

#[generator(resume = sum)]
fn odd(n: u32) -> Box<dyn Generator<u64, Yield = u32, Return = u64> + Send> {
    let sum = 2 * sum + yield_!(n);
    if n == 0 {
        return sum;
    }
    yield_from!(even(n - 1), sum)
}

#[generator]
fn ackermann(m: u32, n: u32) -> Box<dyn Generator<Yield = (), Return = u32>> {
    yield_!(());
    if m == 0 {
        n + 1
    } else if n == 0 {
        yield_from!(ackermann(m - 1, 1))
    } else {
        yield_from!(ackermann(m - 1, yield_from!(ackermann(m, n - 1))))
    }
}

#[test]
fn two_generators_recur_into_each_other_and_one_into_its_own_argument() {
    assert_eq!(driven(|| even(2), &[1, 10, 20, 30]), (vec![2, 1, 0], 72));
    let (calls, value) = driven(|| ackermann(2, 1), &[(); 15]);
    assert_eq!((calls.len(), value), (14, 5));
}

#[generator]
fn permutations(mut items: Vec<u8>, from: usize) -> Box<dyn Iterator<Item = Vec<u8>>> {
    if from == items.len() {
        return yield_!(items);
    }
    for at in from..items.len() {
        items.swap(from, at);
        yield_from!(permutations(items.clone(), from + 1));
        items.swap(from, at);
    }
}

#[generator]
fn queens(size: usize, placed: Vec<usize>) -> Box<dyn Iterator<Item = Vec<usize>>> {
    let row = placed.len();
    if row == size {
        return yield_!(placed);
    }
    for column in 0..size {
        let attacks = |(at, other): (usize, &usize)| *other == column || row - at == column.abs_diff(*other);
        if !placed.iter().enumerate().any(attacks) {
            yield_from!(queens(size, [&placed[..], &[column]].concat()));
        }
    }
}

#[generator]
fn hanoi(discs: u32, from: char, over: char, to: char) -> Box<dyn Iterator<Item = (char, char)>> {
    if discs > 0 {
        yield_from!(hanoi(discs - 1, from, to, over));
        yield_!((from, to));
        yield_from!(hanoi(discs - 1, over, from, to));
    }
}

#[test]
fn searches_hand_out_what_they_find_from_any_depth() {
    let mut all: Vec<_> = permutations(vec![1, 2, 3], 0).collect();
    all.sort();
    assert_eq!((all.len(), &all[0][..], &all[5][..]), (6, &[1, 2, 3][..], &[3, 2, 1][..]));
    assert_eq!(queens(6, vec![]).next(), Some(vec![1, 3, 5, 0, 2, 4]));
    assert_eq!((queens(6, vec![]).count(), queens(3, vec![]).count()), (4, 0));
    assert!(hanoi(2, 'a', 'b', 'c').eq([('a', 'b'), ('a', 'c'), ('b', 'c')]));
    assert_eq!(hanoi(6, 'a', 'b', 'c').count(), 63);
}

#[generator]
fn down(depth: u32) -> Box<dyn Iterator<Item = u32>> {
    if depth > 0 {
        yield_from!(down(depth - 1));
    }
    yield_!(depth);
}

#[test]
fn some_hundred_levels_are_no_trouble() {
    assert_eq!(down(300).sum::<u32>(), 45_150);
    let mut sum = 0;
    for n in down(300) {
        sum += n;
    }
    assert_eq!(sum, 45_150);
}

struct Folder {
    size: u32,
    folders: Vec<Folder>,
}

impl Folder {
    /// The sizes, those of the inner folders first.
    #[generator]
    fn sizes_mut(&mut self) -> Box<dyn Iterator<Item = &mut u32> + '_> {
        for folder in self.folders.iter_mut() {
            yield_from!(folder.sizes_mut());
        }
        yield_!(&mut self.size);
    }

    /// The sizes of all that is emptied.
    #[generator]
    fn emptied(&mut self) -> Box<dyn Generator<Yield = u32, Return = u32> + '_> {
        let mut sum = self.size;
        for mut folder in self.folders.drain(..) {
            let size = folder.size;
            sum += folder.emptied().run((), |_| ());
            yield_!(size);
        }
        self.size = 0;
        sum
    }
}

#[test]
fn a_field_is_borrowed_from_while_the_others_wait() {
    let leaf = |size| Folder { size, folders: vec![] };
    let mut root = Folder { size: 3, folders: vec![leaf(1), Folder { size: 2, folders: vec![leaf(5)] }] };
    for size in root.sizes_mut() {
        *size *= 10;
    }
    assert_eq!(root.sizes_mut().map(|size| *size).collect::<Vec<_>>(), [10, 50, 20, 30]);
    let mut emptied = root.emptied().values();
    assert_eq!(emptied.by_ref().collect::<Vec<_>>(), [10, 20]);
    assert_eq!(emptied.into_returned(), Some(110));
    assert_eq!((root.size, root.folders.len()), (0, 0));
}
