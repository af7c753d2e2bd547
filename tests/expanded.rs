//! The expanded twins of three examples: they do what the generators next to them do.

use std::cell::Cell;
use std::fmt::Debug;
use std::fs;
use std::path::PathBuf;

use gen_runtime::{Generator, GeneratorState};

#[path = "../examples/dialogue/game.rs"]
mod game;
#[path = "../examples/dialogue/expanded.rs"]
mod game_expanded;

#[path = "../examples/fibonacci/natural.rs"]
mod natural;
#[path = "../examples/fibonacci/numbers.rs"]
mod numbers;
#[path = "../examples/fibonacci/expanded.rs"]
mod numbers_expanded;

#[allow(dead_code, reason = "only the program shows names")]
#[path = "../examples/tree/found.rs"]
mod found;
#[path = "../examples/tree/walk.rs"]
mod walk;
#[path = "../examples/tree/expanded.rs"]
mod walk_expanded;

use crate::found::{Found, Unreadable};

#[test]
fn the_numbers_are_the_same_and_computed_at_the_same_time() {
    let (ours, theirs) = (Cell::new(0), Cell::new(0));
    let pairs = numbers::fibonacci(&ours).zip(numbers_expanded::fibonacci(&theirs));
    for (number, expanded) in pairs.take(500) {
        assert_eq!(number, expanded);
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours.get(), 499);
}

/// What the walks are compared by.
type Step = Result<Found, (PathBuf, std::io::ErrorKind)>;

fn steps(walk: impl Iterator<Item = Result<Found, Unreadable>>) -> Vec<Step> {
    walk.map(|found| found.map_err(|error| (error.path, error.error.kind()))).collect()
}

#[test]
fn the_walks_are_the_same() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("walk");
    let _ = fs::remove_dir_all(&path);
    for folder in ["a/b/c", "d", "e/f"] {
        fs::create_dir_all(path.join(folder)).expect("folders can be made");
        fs::write(path.join(folder).join("file"), "").expect("files can be made");
    }
    let root = Found { path, depth: 0, is_folder: true };
    let deep = steps(walk::depth_first(root.clone()));
    assert_eq!(deep, steps(walk_expanded::depth_first(root.clone())));
    let broad = steps(walk::breadth_first(root.clone()));
    assert_eq!(broad, steps(walk_expanded::breadth_first(root)));
    assert_eq!((deep.len(), broad.len()), (10, 10));
    assert_ne!(deep, broad);
}

#[test]
fn a_folder_that_cannot_be_read_is_the_same_in_both() {
    let missing = Found { path: PathBuf::from("no/such/folder"), depth: 0, is_folder: true };
    let deep = steps(walk::depth_first(missing.clone()));
    assert_eq!(deep, steps(walk_expanded::depth_first(missing.clone())));
    assert_eq!(deep[1], Err((missing.path.clone(), std::io::ErrorKind::NotFound)));
    assert_eq!(deep, steps(walk::breadth_first(missing.clone())));
    assert_eq!(deep, steps(walk_expanded::breadth_first(missing)));
}

/// All that is said, and what is returned.
#[track_caller]
fn assert_same<T: Debug + PartialEq>(
    mut ours: impl Generator<game::Answer, Yield = String, Return = T>,
    mut theirs: impl Generator<game::Answer, Yield = String, Return = T>,
    answers: &[&str],
) {
    let answers = answers.iter().map(|answer| Some((*answer).to_owned()));
    let mut last = None;
    for answer in std::iter::once(None).chain(answers).chain([None]) {
        assert!(!matches!(last, Some(GeneratorState::Complete(_))), "an answer is left");
        let state = ours.resume(answer.clone());
        assert_eq!(state, theirs.resume(answer));
        last = Some(state);
        if let Some(GeneratorState::Complete(_)) = last {
            return;
        }
    }
    panic!("the conversation does not end");
}

#[test]
fn the_conversations_are_the_same() {
    let question = || "How many?".to_owned();
    for answers in [&["7"][..], &["x", "0", "10", "9"], &["x"], &[]] {
        assert_same(game::number(question(), 9), game_expanded::number(question(), 9), answers);
    }
    for answers in [&["y"][..], &["maybe", "", "no"], &["maybe"], &[]] {
        assert_same(game::consent(question()), game_expanded::consent(question()), answers);
    }
    let games =
        [&["5", "n"][..], &["1", "9", "5", "perhaps", "y", "6", "n"], &["1"], &["5", "y", "x", "6", "y"]];
    for answers in games {
        let secrets = || [5, 6].into_iter();
        assert_same(game::game(secrets(), 9), game_expanded::game(secrets(), 9), answers);
    }
}

#[test]
fn the_numbers_and_the_questions_take_as_many_bytes() {
    // The whole game does not: its twin lets go of a hint as soon as it has been put into a question.
    let additions = Cell::new(0);
    let numbers = size_of_val(&numbers::fibonacci(&additions));
    assert_eq!(numbers, size_of_val(&numbers_expanded::fibonacci(&additions)));
    let number = size_of_val(&game::number(String::new(), 9));
    assert_eq!(number, size_of_val(&game_expanded::number(String::new(), 9)));
    let consent = size_of_val(&game::consent(String::new()));
    assert_eq!(consent, size_of_val(&game_expanded::consent(String::new())));
}

#[test]
fn the_walks_take_as_many_bytes() {
    let root = || Found { path: PathBuf::new(), depth: 0, is_folder: false };
    let deep = size_of_val(&*walk::depth_first(root()));
    assert_eq!(deep, size_of_val(&*walk_expanded::depth_first(root())));
    let broad = size_of_val(&walk::breadth_first(root()));
    assert_eq!(broad, size_of_val(&walk_expanded::breadth_first(root())));
}
