//! Fields that are moved out get new values, are called, or are boxes; others are used behind the yield.

use gen_runtime::{generator, yield_};

use crate::support::items;

struct Sheet {
    cell: String,
    row: Vec<String>,
    line: usize,
}

/// A field is moved out, and has a new value before the next yield.
#[generator]
fn rows(text: &str) -> impl Iterator<Item = String> {
    let mut sheet = Sheet { cell: String::new(), row: Vec::new(), line: 1 };
    for letter in text.chars() {
        match letter {
            ',' | ';' => {
                sheet.row.push(sheet.cell);
                sheet.cell = String::new();
                if letter == ';' {
                    let row = sheet.row;
                    sheet.row = Vec::new();
                    yield_!(format!("{} {}", sheet.line, row.join("+")));
                    let line = sheet.line;
                    sheet.line = line + 1;
                }
            }
            letter => sheet.cell.push(letter),
        }
    }
    sheet.line = 10 * sheet.row.len() + 20;
    yield_!(sheet.cell);
    sheet.line = sheet.row.len() + 30;
    yield_!(sheet.line.to_string());
}

/// What is copied out of a local leaves it whole for a pattern.
#[generator]
fn copied_first(sheet: Sheet) -> impl Iterator<Item = String> {
    let line = sheet.line;
    let Sheet { cell, .. } = sheet;
    yield_!(cell);
    yield_!(format!("{line} {} {}", sheet.line, sheet.row.len()));
}

struct Job<F> {
    run: F,
    name: String,
    note: Box<Sheet>,
}

/// One field is called, and one is a box that is emptied.
#[generator]
fn called<F: Fn(usize) -> usize>(job: Job<F>) -> impl Iterator<Item = String> {
    yield_!((job.run)(1).to_string());
    yield_!(job.name);
    yield_!((job.run)(2).to_string());
    let note = *job.note;
    yield_!(note.cell);
    yield_!((job.run)(note.line).to_string());
}

#[test]
fn a_field_that_was_moved_has_a_new_value() {
    assert_eq!(items(|| rows("a,b;c;d")), ["1 a+b", "2 c", "d", "30"]);
    let sheet = || Sheet { cell: "cell".to_owned(), row: vec![], line: 3 };
    assert_eq!(items(|| copied_first(sheet())), ["cell", "3 3 0"]);
}

#[test]
fn a_field_is_called() {
    let note = || Box::new(Sheet { cell: "cell".to_owned(), row: vec![], line: 3 });
    let job = || Job { run: |number| number * 2, name: "name".to_owned(), note: note() };
    assert_eq!(items(|| called(job())), ["2", "name", "4", "cell", "6"]);
}

/// What drops when.
mod drops {
    use crate::readings::{Loud, agree, effect};

    struct Pair {
        left: Loud,
        right: Loud,
    }

    agree! { generators! {
        a_field_is_exchanged_in_each_turn {
            let mut pair = Pair { left: Loud(1), right: Loud(2) };
            for turn in 3..6 {
                let old = pair.left;
                pair.left = Loud(turn);
                yield_!(old.0);
                effect(pair.left.0 + pair.right.0);
            }
            yield_!(pair.right.0);
            effect(pair.left.0)
        }

        a_field_is_exchanged_on_one_path {
            let mut pair = Pair { left: Loud(1), right: Loud(2) };
            for turn in 3..5 {
                if turn == 3 {
                    drop(pair.right);
                    pair.right = Loud(turn);
                }
                yield_!(turn);
            }
            drop(pair.left);
            yield_!(7);
            effect(pair.right.0)
        }

        all_of_it_gets_a_new_value {
            let mut pair = Pair { left: Loud(1), right: Loud(2) };
            yield_!(pair.left.0);
            drop(pair.right);
            pair = Pair { left: Loud(3), right: Loud(4) };
            yield_!(pair.left.0);
            drop(pair.left);
            yield_!(6);
            effect(pair.right.0)
        }
    } }
}
