//! The example `permutations`: the same arrangements in the same order as `itertools` finds, and the program.

mod example;

#[path = "../examples/permutations/arrangements.rs"]
mod arrangements;

use std::fmt::Debug;

use itertools::Itertools;

#[track_caller]
fn assert_same<T: Debug + PartialEq>(ours: impl Iterator<Item = T>, theirs: impl Iterator<Item = T>) {
    assert_eq!(ours.collect::<Vec<_>>(), theirs.collect::<Vec<_>>());
}

#[test]
fn permutations_are_those_of_itertools() {
    for count in 0..6 {
        let items: Vec<_> = ('a'..).take(count).collect();
        for length in 0..count + 2 {
            let theirs = items.iter().copied().permutations(length);
            assert_same(arrangements::permutations(items.clone(), length), theirs);
        }
    }
}

#[test]
fn combinations_are_those_of_itertools() {
    for count in 0..8 {
        let items: Vec<_> = (0..count).collect();
        for length in 0..count + 2 {
            let theirs = items.iter().copied().combinations(length);
            assert_same(arrangements::combinations(items.clone(), length), theirs);
        }
    }
}

#[test]
fn products_are_those_of_itertools() {
    for sizes in (0..4).map(|_| 0..4).multi_cartesian_product() {
        let pools: Vec<Vec<usize>> = sizes.into_iter().map(|size| (0..size).collect()).collect();
        let theirs = pools.iter().cloned().multi_cartesian_product();
        assert_same(arrangements::product(pools.clone()), theirs);
    }
    assert_same(arrangements::product(Vec::<Vec<u8>>::new()), std::iter::once(Vec::new()));
}

#[test]
fn the_first_of_far_too_many_are_there_at_once() {
    let first = arrangements::permutations((1..=30).collect(), 30).nth(2).expect("there are more");
    assert_eq!(first[27..], [29, 28, 30]);
}

#[test]
fn the_program_writes_an_arrangement_a_line() {
    let stdout = |arguments: &[&str]| example::stdout("permutations", arguments);
    assert_eq!(stdout(&["permute", "2", "a", "b", "c"]), "a b\na c\nb a\nb c\nc a\nc b\n");
    assert_eq!(stdout(&["choose", "2", "a", "b", "c"]), "a b\na c\nb c\n");
    assert_eq!(stdout(&["product", "tea,milk", "hot,cold"]), "tea hot\ntea cold\nmilk hot\nmilk cold\n");
}

#[test]
fn eight_squares_are_magic() {
    let output = example::stdout("permutations", &[]);
    assert!(output.starts_with("2 7 6\n9 5 1\n4 3 8\n\n2 9 4\n7 5 3\n6 1 8\n\n"), "{output}");
    assert_eq!(output.lines().filter(|line| line.is_empty()).count(), 8);
}

#[test]
fn other_arguments_are_answered_by_the_usage() {
    for arguments in [["shuffle", "2", "a"], ["choose", "two", "a"]] {
        let output = example::run("permutations", &arguments);
        assert!(output.stderr.starts_with(b"usage: "));
        assert_eq!(output.status.code(), Some(1));
    }
}
