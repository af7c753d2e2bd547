//! What the generators give.
#![deny(warnings)]
#![forbid(unsafe_code)]

use std::cell::RefCell;

use gen_edition_2021::{Tree, Walk, count, index, letters, numbers, repeated, steps, temporaries, words};

#[test]
fn every_generator_gives_its_items() {
    assert!(count(3).eq([0, 1, 2]));
    assert!(words("a b\nc end d", "end").eq(["a", "b", "c"]));
    assert!(letters("a-b").clone().eq(['a', 'b']));
    assert!(steps([[0, 1], [2, 2], [3, 4]]).eq([(0, 1), (2, 7)]));
    assert_eq!(
        index("a b a c a b").collect::<Vec<_>>(),
        [("a", 0), ("b", 1), ("c", 3), ("A", 2), ("B", 1)].map(|(word, n)| (word.to_owned(), n))
    );
    let all: Vec<_> = numbers(&["#1", "2", "#x", "#3"]).map(Result::ok).collect();
    assert_eq!(all, [Some(1), None]);
    let leaf = |value| Tree { value, children: vec![] };
    assert!(Tree { value: 1, children: vec![leaf(2), leaf(3)] }.walk().eq([1, 2, 3]));
}

#[test]
fn what_the_signature_does_not_name_is_not_captured() {
    let generator = {
        let text = String::from("ab");
        repeated(text.len(), 2)
    };
    assert!(generator.eq([2, 2]));
}

#[test]
fn the_crates_own_edition_decides_when_temporaries_are_dropped() {
    let expected = ["else", "scrutinee", "local", "tail", "end"];
    let stepped = RefCell::default();
    let mut generator = temporaries(&stepped);
    while generator.next().is_some() {}
    drop(generator);
    assert_eq!(stepped.into_inner(), expected);
    let folded = RefCell::default();
    assert_eq!(temporaries(&folded).sum::<usize>(), 4);
    assert_eq!(folded.into_inner(), expected);
}
