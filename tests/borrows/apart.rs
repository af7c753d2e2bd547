//! A field is moved out, and others are used behind the yield.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[derive(Clone, Debug)]
struct Book {
    title: String,
    pages: usize,
    notes: Vec<String>,
}

fn book(pages: usize) -> Book {
    Book { title: format!("title {pages}"), pages, notes: vec!["good".to_owned(); pages] }
}

#[generator]
fn described(books: Vec<Book>) -> impl Iterator<Item = String> + Clone + std::fmt::Debug + Send {
    for book in books {
        yield_!(book.title);
        for at in 0..book.notes.len() {
            let shown = format!("{} {}", book.notes[at], book.pages);
            yield_!(shown);
        }
        if book.pages > 1 {
            yield_!(book.notes.join("+"));
        }
    }
}

struct Shelf {
    first: Book,
    label: String,
}

/// Of a field only a part is moved.
#[generator]
fn of_shelves(shelves: Vec<Shelf>) -> impl Iterator<Item = String> {
    for shelf in shelves {
        yield_!(shelf.first.title);
        yield_!(shelf.label.clone());
        yield_!(shelf.label);
    }
}

struct Case {
    shelf: Shelf,
    size: (Box<usize>, usize, Box<usize>),
}

/// Of fields only parts are moved, and others of them are used.
#[generator]
fn of_cases(cases: Vec<Case>) -> impl Iterator<Item = String> {
    for case in cases {
        yield_!(case.shelf.label);
        yield_!(format!("{} {}", case.shelf.first.title, case.size.1));
        let width = case.size.2;
        yield_!(case.shelf.first.title);
        yield_!(format!("{width} {} {}", case.size.0, case.size.1));
    }
}

#[generator]
fn of_one_field(case: Case) -> impl Iterator<Item = String> {
    yield_!(case.shelf.first.title);
    yield_!(case.shelf.label);
}

/// All of a field is moved on one path, and parts of it on the other.
#[generator]
fn in_two_ways(case: Case, all: bool) -> impl Iterator<Item = String> {
    if all {
        let shelf = case.shelf;
        yield_!(shelf.label);
    } else {
        yield_!(case.shelf.label);
        yield_!(case.shelf.first.pages.to_string());
        yield_!(case.shelf.first.title);
    }
    yield_!(case.size.0.to_string());
}

/// A pattern moves one field, and copies another one.
#[generator]
fn destructured(books: Vec<Book>) -> impl Iterator<Item = String> {
    for book in books {
        let Book { title, pages, .. } = book;
        yield_!(title);
        for at in 0..book.notes.len() {
            let shown = format!("{} {pages} {}", book.notes[at], book.pages);
            yield_!(shown);
        }
        yield_!(book.notes.join("+"));
    }
}

/// The same pattern, of which a reference loses nothing.
#[generator]
fn of_lent_ones(books: &mut [Book]) -> impl Iterator<Item = usize> {
    for book in books {
        let Book { title, pages, .. } = book;
        *pages += title.len();
        yield_!(book.pages);
        book.notes.clear();
        yield_!(book.title.len());
    }
}

/// The one that is left may be another one on each path.
#[generator]
fn on_two_paths(pair: (String, String), left: bool) -> impl Iterator<Item = String> {
    let shelf = Shelf { first: book(1), label: pair.0 };
    if left {
        let Shelf { label, .. } = shelf;
        yield_!(label);
    } else {
        yield_!(pair.1);
    }
    yield_!(shelf.first.title);
}

struct Raw {
    r#type: String,
    r#match: String,
}

/// Such a field is one like any other, and so is the local that takes its place.
#[generator]
fn of_keywords(raws: Vec<Raw>) -> impl Iterator<Item = String> {
    for raw in raws {
        yield_!(raw.r#type);
        yield_!(raw.r#match);
    }
}

/// The same question, and the answer that all of it is still there.
#[generator]
fn of_references(books: &[Book]) -> impl Iterator<Item = usize> {
    for book in books {
        yield_!(book.pages);
        yield_!(book.title.len());
        yield_!(book.notes.len());
    }
}

/// With so many locals their types are found out first.
#[generator]
fn with_many_others(books: Vec<Book>, pair: (String, Vec<usize>, String)) -> impl Iterator<Item = String> {
    let (a, b, c, d, e, f) = ("a", "b", "c", "d", "e", "f".to_owned());
    let (g, h, i, j, k, l) = (vec![1], vec![2], vec![3], vec![4], vec![5], vec![6]);
    let (m, n, o, p, q, r) = (Some(1), Some(2), Some(3), Some(4), Some(5), Some(6));
    let (s, t, u, v, w, x) = ([1], [2], [3], [4], [5], [6]);
    for mut book in books {
        yield_!(book.title);
        book.pages += 1;
        book.notes.push(f.clone());
        let sum = g[0] + h[0] + i[0] + j[0] + k[0] + l[0] + s[0] + t[0] + u[0] + v[0] + w[0] + x[0];
        yield_!(format!("{} {a}{b}{c}{d}{e} {sum}", book.pages));
        yield_!(format!("{:?} {}", [m, n, o, p, q, r], book.notes.len()));
    }
    yield_!(pair.2);
    let length = pair.1.len();
    yield_!(format!("{length}"));
    yield_!(pair.1.iter().sum::<usize>().to_string());
}

#[test]
fn a_pattern_takes_a_field() {
    let all = items(|| destructured(vec![book(1), book(2)]));
    assert_eq!(all, ["title 1", "good 1 1", "good", "title 2", "good 2 2", "good 2 2", "good+good"]);
    let mut lent = [book(1)];
    assert_eq!(of_lent_ones(&mut lent).collect::<Vec<_>>(), [8, 7]);
    let pair = || ("left".to_owned(), "right".to_owned());
    assert_eq!(items(|| on_two_paths(pair(), true)), ["left", "title 1"]);
    assert_eq!(items(|| on_two_paths(pair(), false)), ["right", "title 1"]);
}

#[test]
fn the_part_of_a_field_is_moved() {
    let shelves = || vec![Shelf { first: book(1), label: "left".to_owned() }];
    assert_eq!(items(|| of_shelves(shelves())), ["title 1", "left", "left"]);
    let shelf = || Shelf { first: book(1), label: "left".to_owned() };
    let case = || Case { shelf: shelf(), size: (Box::new(2), 3, Box::new(4)) };
    assert_eq!(items(|| of_cases(vec![case()])), ["left", "title 1 3", "title 1", "4 2 3"]);
    assert_eq!(items(|| of_one_field(case())), ["title 1", "left"]);
    assert_eq!(items(|| in_two_ways(case(), true)), ["left", "2"]);
    assert_eq!(items(|| in_two_ways(case(), false)), ["left", "1", "title 1", "2"]);
}

#[test]
fn other_fields_are_used_behind_the_yield() {
    let all = items(|| described(vec![book(1), book(2)]));
    assert_eq!(all, ["title 1", "good 1", "title 2", "good 2", "good 2", "good+good"]);
    let mut described = described(vec![book(1)]);
    described.next();
    assert!(format!("{described:?}").contains("pages: 1"), "{described:?}");
    assert!(described.clone().eq(["good 1"]));
    let raw = || Raw { r#type: "a".to_owned(), r#match: "b".to_owned() };
    assert_eq!(items(|| of_keywords(vec![raw(), raw()])), ["a", "b", "a", "b"]);
    let books = [book(1), book(2)];
    assert_eq!(items(|| of_references(&books)), [1, 7, 1, 2, 7, 2]);
    let pair = || ("0".to_owned(), vec![1, 2], "2".to_owned());
    let all = items(|| with_many_others(vec![book(1)], pair()));
    let shown = "[Some(1), Some(2), Some(3), Some(4), Some(5), Some(6)] 2";
    assert_eq!(all, ["title 1", "2 abcde 42", shown, "2", "2", "3"]);
}

/// What drops when.
mod drops {
    use crate::readings::{Loud, agree, effect};

    struct Pair {
        left: Loud,
        right: Loud,
    }

    agree! { generators! {
        what_is_left_drops_at_the_end_of_its_scope {
            for turn in 0..3 {
                let pair = Pair { left: Loud(turn * 10), right: Loud(turn * 10 + 1) };
                let taken = pair.left;
                yield_!(taken.0);
                effect(pair.right.0);
                for at in 0..pair.right.0 {
                    yield_!(at);
                    if at == 1 {
                        break;
                    }
                }
                if turn == 1 {
                    continue;
                }
                effect(pair.right.0 + 1);
            }
            0
        }

        a_new_value_is_taken_apart {
            let mut pair = (Loud(1), Loud(2));
            for turn in 0..2 {
                pair = (Loud(turn + 3), Loud(turn + 5));
                effect(turn);
            }
            drop(pair.1);
            yield_!(7);
            drop(pair.0);
            effect(8)
        }

        fields_of_a_field_are_moved_and_exchanged {
            let mut outer = (Pair { left: Loud(1), right: Loud(2) }, Loud(3));
            for turn in 4..6 {
                let old = outer.0.left;
                outer.0.left = Loud(turn);
                yield_!(old.0);
            }
            let mut pair = Pair { left: Loud(7), right: Loud(8) };
            drop(pair.left);
            pair.left = Loud(9);
            let boxed = Box::new((pair, Loud(10)));
            yield_!(boxed.1.0);
            effect(boxed.0.left.0 + outer.0.left.0 + outer.1.0)
        }

        one_field_after_the_other_is_moved {
            let triple = (Loud(1), Pair { left: Loud(2), right: Loud(3) }, Loud(4));
            let first = triple.0;
            yield_!(first.0);
            effect(triple.1.left.0 + triple.1.right.0);
            let third = triple.2;
            yield_!(third.0);
            effect(triple.1.left.0)
        }
    } }
}
