//! Everything that a generator function may say.

use std::fmt::Debug;
use std::num::ParseIntError;

use gen_runtime::{gen_, generator, yield_, yield_from};

use crate::{items, stepped};

#[test]
fn the_keyword_and_the_macros_mean_the_same() {
    let keyword = gen_! {
        yield 1;
        let () = yield 2;
        for n in 3..5 {
            yield n
        }
    };
    let macros = gen_! {
        yield_!(1);
        let () = yield_!(2);
        yield_from!(3..5);
    };
    assert!(keyword.eq(macros));
}

#[test]
fn a_yield_without_a_value_hands_out_unit() {
    assert_eq!(gen_! { yield; yield (); yield_!() }.count(), 3);
}

#[test]
fn a_yield_may_stand_in_any_expression() {
    let words = gen_! {
        let first = (yield "a", 1).1;
        if { yield "b"; first == 1 } && !matches!(yield "c", () if false) {
            match (yield "d", 1) {
                ((), 2) => return,
                _ => println!("{:?}", yield "e"),
            }
        }
        let Some(()) = Some(yield "f") else { return };
        assert_eq!(vec![yield "g", yield "h"].len(), 2);
        yield "i"
    };
    assert_eq!(words.collect::<String>(), "abcdefghi");
}

#[test]
fn a_question_mark_yields_the_error_and_ends() {
    fn parsed(words: &str) -> impl Iterator<Item = Result<i32, ParseIntError>> {
        gen_! {
            for word in words.split(' ') {
                let number: i32 = word.parse()?;
                yield Ok(number);
            }
        }
    }
    let numbers = |words| stepped(parsed(words).map(|number| number.map_err(|error| error.to_string())));
    assert_eq!(numbers("1 2"), [Ok(1), Ok(2)]);
    assert_eq!(numbers("1 x 2"), [Ok(1), Err("invalid digit found in string".to_owned())]);
}

#[test]
fn the_error_of_a_question_mark_is_converted() {
    fn lengths(words: Vec<Vec<u8>>) -> impl Iterator<Item = Result<usize, Box<dyn std::error::Error>>> {
        gen_! {
            for word in words {
                let text = String::from_utf8(word)?;
                if text.is_empty() {
                    Err("empty")?;
                }
                yield Ok(text.len());
            }
        }
    }
    let lengths: Vec<_> = lengths(vec![vec![b'a'], vec![], vec![b'b']]).map(|length| length.ok()).collect();
    assert_eq!(lengths, [Some(1), None]);
}

#[test]
fn return_and_labelled_jumps_work() {
    let cells = gen_! {
        'rows: for row in 0..9 {
            for cell in row..9 {
                if cell % 4 == 3 {
                    continue 'rows;
                }
                if row == 8 {
                    break 'rows;
                }
                if row == 5 {
                    return;
                }
                yield (row, cell);
            }
        }
    };
    assert_eq!(items(cells), [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2), (4, 4), (4, 5), (4, 6)]);
}

#[test]
fn a_block_may_have_items_of_its_own() {
    let values = gen_! {
        use std::cmp::Reverse;
        const STEP: u8 = 2;
        static NAME: &str = "static";
        struct Pair(u8, usize);
        fn pair(n: u8) -> Pair { Pair(n * STEP, NAME.len()) }
        macro_rules! sum { ($pair:expr) => { usize::from($pair.0) + $pair.1 } }
        yield sum!(pair(1));
        yield Reverse(sum!(pair(2))).0;
    };
    assert_eq!(items(values), [8, 10]);
}

#[test]
fn an_empty_block_has_no_items() {
    fn nothing() -> impl Iterator<Item = String> {
        gen_! {}
    }
    fn nothing_for_a_reason(reason: &str) -> impl Iterator<Item = u8> {
        gen_! {
            if reason.is_empty() {
                return;
            }
        }
    }
    assert_eq!(nothing().count() + nothing_for_a_reason("why").count(), 0);
}

#[test]
fn conditional_compilation_inside_of_a_block_is_honoured() {
    let outside = 3;
    let values = gen_! {
        #[cfg(all())]
        yield 1;
        #[cfg(any())]
        yield missing;
        #[cfg(all())]
        let kept = 2;
        #[cfg(any())]
        let kept = "2";
        yield kept;
        match outside {
            #[cfg(any())]
            _ => yield missing,
            n => yield n,
        }
    };
    assert_eq!(items(values), [1, 2, 3]);
}

#[test]
fn the_methods_are_the_iterators_own() {
    #[allow(unused_imports)]
    use gen_runtime::{Generator, GeneratorExt};
    let mut seen = Vec::new();
    let sum: i32 = gen_! { yield 1; yield 2; }.inspect(|n| seen.push(*n)).chain([3]).sum();
    assert_eq!((sum, seen), (6, vec![1, 2]));
}

#[test]
fn held_locals_decide_about_clone_and_debug() {
    fn countdown(from: u8) -> impl Iterator<Item = u8> + Clone + Debug + Send + Sync + Unpin {
        gen_! {
            let mut left = from;
            while left > 0 {
                yield left;
                left -= 1;
            }
        }
    }
    let mut running = countdown(3);
    running.next();
    let copy = running.clone();
    assert!(format!("{running:?}").contains("left: 3"));
    assert!(running.eq([2, 1]) && copy.eq([2, 1]));

    struct Neither(u8);
    let mut neither = gen_! { let held = Neither(1); yield 1; yield held.0; };
    assert_eq!(neither.next(), Some(1));
}

#[test]
fn debug_shows_functions_and_closures_that_are_called_by_their_types() {
    fn double(n: u8) -> u8 {
        n * 2
    }
    let offset = 1;
    let shift = |n: u8| n + offset;
    let mut generator = gen_! {
        yield double(1);
        for n in 0..2 {
            yield double(n);
            yield shift(n);
        }
    };
    let start = format!("{generator:?}");
    assert!(start.contains("double: fn ") && start.contains("::double") && start.contains("shift: fn "));
    generator.next();
    generator.next();
    let running = format!("{generator:?}");
    assert!(running.contains("n: 0") && running.contains("{{closure}}"), "{running}");
    assert_eq!(items(generator), [1, 2, 2]);
}

#[test]
fn a_block_is_fused() {
    fn assert_fused(mut items: impl std::iter::FusedIterator<Item = u8>) {
        assert_eq!([items.next(), items.next(), items.next()], [Some(1), None, None]);
    }
    assert_fused(gen_! { yield 1 });
}

#[test]
fn folds_run_the_block_as_it_is_written() {
    let limit = 100_u64;
    let pairs = gen_! {
        for a in 0..limit {
            for b in a..limit {
                if (a + b) % 3 == 0 {
                    yield a * b;
                }
            }
        }
    };
    let mut stepped = 0;
    for product in pairs.clone() {
        stepped += product;
    }
    assert_eq!(pairs.clone().sum::<u64>(), stepped);
    let mut begun = pairs;
    let first = begun.next();
    assert_eq!(first.into_iter().chain(begun).sum::<u64>(), stepped);
}

#[generator]
fn with_blocks(words: Vec<String>) -> impl Iterator<Item = (usize, char)> {
    for (at, word) in words.into_iter().enumerate() {
        let letters = gen_! {
            for letter in word.chars().collect::<Vec<_>>() {
                yield (at, letter);
            }
        };
        for letter in letters {
            yield_!(letter);
        }
        yield_from!(gen_! { yield (at, '.') });
    }
}

#[test]
fn generators_and_blocks_contain_one_another() {
    let words = vec!["ab".to_owned(), "c".to_owned()];
    assert_eq!(stepped(with_blocks(words)), [(0, 'a'), (0, 'b'), (0, '.'), (1, 'c'), (1, '.')]);

    let doubled = gen_! {
        #[generator]
        fn twice(n: u8) -> impl Iterator<Item = u8> {
            yield n;
            yield_!(n);
        }
        for n in gen_! { yield 1; yield_from!(gen_! { yield 2 }) } {
            yield_from!(twice(n));
        }
    };
    assert_eq!(stepped(doubled), [1, 1, 2, 2]);
}

#[test]
fn items_may_have_types_without_names() {
    let factor = 10;
    let adders = gen_! {
        for n in 1..3 {
            yield move |x: i32| x * factor + n;
        }
    };
    assert_eq!(items(adders.map(|add| add(4))), [41, 42]);

    let rows = gen_! {
        for n in 1..3 {
            yield gen_! { yield n; yield n * 10 };
        }
    };
    assert_eq!(items(rows.clone().flatten()), [1, 10, 2, 20]);
    assert_eq!(rows.last().map(items), Some(vec![2, 20]));
}
