//! `yield_from!`: what it takes, where it may stand, and what it hands in first.

use std::collections::{BTreeMap, VecDeque};

use gen_runtime::{
    Generator, GeneratorExt, GeneratorState, from_iter, gen_, generator, ready, yield_, yield_from,
};

use crate::driver::driven;

#[generator]
fn of_iterators<'a>(
    slice: &'a [u32],
    map: &'a BTreeMap<u32, u32>,
    boxed: Box<dyn Iterator<Item = u32>>,
    generic: impl IntoIterator<Item = u32>,
) -> impl Iterator<Item = u32> {
    yield_from!([1, 2]);
    yield_from!(vec![3]);
    yield_from!(4..6);
    yield_from!(Some(6));
    yield_from!(None);
    yield_from!(slice.iter().copied());
    yield_from!(slice.iter().map(|n| n + 100));
    yield_from!(map.values().copied().filter(|n| *n > 1));
    yield_from!(boxed);
    yield_from!(generic);
    yield_from!("12".chars().filter_map(|c| c.to_digit(10)));
    yield_from!(gen_! { for n in 50..52 { yield n; } });
    yield_from!(if slice.len() > 5 { vec![] } else { vec![60] });
    yield_from!(match slice.first() {
        Some(n) => 0..*n / 5,
        None => 0..1,
    });
    let unit: () = yield_from!(VecDeque::from([70]));
    unit
}

#[test]
fn anything_that_can_be_iterated_over_is_handed_out_in_order() {
    let map = BTreeMap::from([(1, 1), (2, 2)]);
    let make = || of_iterators(&[10, 20], &map, Box::new(30..32), [40]);
    let expected = [1, 2, 3, 4, 5, 6, 10, 20, 110, 120, 2, 30, 31, 40, 1, 2, 50, 51, 60, 0, 1, 70];
    assert!(make().eq(expected));
    for steps in 0..=expected.len() {
        let mut items = make();
        let mut all: Vec<_> = items.by_ref().take(steps).collect();
        items.for_each(|item| all.push(item));
        assert_eq!(all, expected, "`for_each` after {steps} steps");
    }
}

#[generator]
fn generators_in_an_iterator() -> impl Iterator<Item = u32> {
    let length = yield_from!(from_iter([1, 2]).map_return(|()| 2));
    yield_!(length * 10);
    for n in yield_from!(from_iter([3]).and_then(|()| ready([7, 8]))) {
        yield_!(n);
    }
    yield_from!(yield_from!(from_iter([4]).map_return(|()| [41, 42])));
}

#[test]
fn a_generator_in_an_iterator_form_has_its_returned_value() {
    let expected = [1, 2, 20, 3, 7, 8, 4, 41, 42];
    assert!(generators_in_an_iterator().eq(expected));
    assert_eq!(
        generators_in_an_iterator().fold(0, |sum, n| sum * 2 + n),
        expected.iter().fold(0, |sum, n| sum * 2 + n)
    );
}

#[generator(resume = first)]
fn iterators_in_a_generator(
    list: Vec<u8>,
) -> impl Generator<Result<u8, &'static str>, Yield = u8, Return = Vec<u8>> {
    // An iterator takes no argument, so there need be no default of one.
    yield_from!(list);
    yield_from!([7], first);
    let mut answers = Vec::new();
    while let Ok(answer) = yield_!(9) {
        answers.push(answer);
        yield_from!(std::iter::repeat_n(answer, 2));
    }
    answers
}

#[test]
fn an_iterator_in_a_generator_form_ignores_what_it_is_resumed_with() {
    let answers = [Ok(1), Err("ignored"), Ok(2), Ok(3), Ok(4), Err("ignored"), Ok(5), Err("the end")];
    let (yields, returned) = driven(|| iterators_in_a_generator(vec![1, 2]), &answers);
    assert_eq!((yields, returned), (vec![1, 2, 7, 9, 4, 4, 9], vec![4]));
}

/// Adds what it is started with to each number, and returns the sum of the answers.
#[generator(resume = start)]
fn adding(numbers: &'static [u32]) -> impl Generator<u32, Yield = u32, Return = u32> {
    let mut sum = 0;
    for number in numbers {
        sum += yield_!(number + start);
    }
    sum
}

#[generator(resume = first)]
fn first_arguments() -> impl Generator<u32, Yield = u32, Return = [u32; 4]> {
    let given = yield_from!(adding(&[1]), first);
    let default = yield_from!(adding(&[1]));
    let yielded = yield_from!(adding(&[1]), yield_!(0));
    let returned = yield_from!(adding(&[1]), yield_from!(adding(&[2]), 10));
    [given, default, yielded, returned]
}

#[test]
fn a_delegate_starts_with_what_it_is_given_or_the_default() {
    let (yields, returned) = driven(first_arguments, &[100, 1, 2, 30, 4, 5, 6]);
    assert_eq!(yields, [101, 1, 0, 31, 12, 6]);
    assert_eq!(returned, [1, 2, 4, 6]);
}

#[generator(resume = first)]
fn everywhere() -> impl Generator<u32, Yield = u32, Return = String> {
    let sum = yield_from!(adding(&[1]), first) + yield_from!(adding(&[2, 3]), 7);
    let text = format!("{} {sum}", yield_from!(adding(&[4])));
    let list = vec![yield_from!(adding(&[5])), yield_!(6)];
    let yes = yield_from!(adding(&[7])) > 2 && yield_from!(adding(&[8])) > 0;
    let choice = match yield_from!(adding(&[9])) {
        0 => yield_from!(adding(&[10])),
        n if n < 3 && yield_from!(adding(&[11])) == n => 70,
        n => n,
    };
    while yield_from!(adding(&[12])) < 3 {}
    for n in 0..yield_from!(ready(2)) {
        yield_!(1000 + n);
    }
    let Some(bound) = Some(yield_from!(adding(&[13]))) else { unreachable!() };
    let element = [5, 6, 7, 8, 9][yield_from!(adding(&[14])) as usize];
    let negated = !yield_from!(ready(0u32));
    let broken = 'block: {
        if yield_from!(adding(&[15])) == 1 {
            break 'block yield_from!(adding(&[16]));
        }
        0
    };
    let tuple = (yield_from!(adding(&[17])), -i64::from(yield_from!(ready(3u32))));
    return format!("{text} {list:?} {yes} {choice} {bound} {element} {negated} {broken} {tuple:?}");
}

#[test]
fn it_may_stand_wherever_an_expression_may() {
    let answers = [0, 0, 1, 2, 3, 4, 0, 3, 1, 2, 2, 1, 4, 0, 1, 2, 3, 1, 6, 2];
    let (yields, returned) = driven(everywhere, &answers);
    assert_eq!(yields, [1, 9, 10, 4, 5, 6, 7, 8, 9, 11, 12, 12, 1000, 1001, 13, 14, 15, 16, 17]);
    assert_eq!(returned, "3 3 [4, 0] true 70 2 8 4294967295 6 (2, -3)");
}

#[generator]
fn in_both_branches(left: bool) -> Box<dyn Generator<u32, Yield = u32, Return = u32>> {
    if left { yield_from!(adding(&[1, 2])) } else { yield_from!(in_both_branches(true), 5) + 1 }
}

#[test]
fn delegates_of_different_types_meet_in_one_value() {
    assert_eq!(driven(|| in_both_branches(true), &[0, 1, 2]), (vec![1, 2], 3));
    assert_eq!(driven(|| in_both_branches(false), &[0, 1, 2]), (vec![1, 2], 4));
}

#[generator(resume = first)]
fn through<R: Default, G: Generator<R>>(
    inner: G,
    with_first: bool,
) -> impl Generator<R, Yield = G::Yield, Return = (bool, G::Return)> {
    let returned = if with_first { yield_from!(inner, first) } else { yield_from!(inner) };
    (with_first, returned)
}

#[test]
fn a_generic_generator_is_delegated_to() {
    assert_eq!(driven(|| through(adding(&[1]), true), &[4, 2]), (vec![5], (true, 2)));
    assert_eq!(driven(|| through(adding(&[1]), false), &[4, 2]), (vec![1], (false, 2)));
    let object = || -> Box<dyn Generator<u32, Yield = u32, Return = u32>> { Box::new(adding(&[1])) };
    assert_eq!(driven(|| through(object(), true), &[4, 2]), (vec![5], (true, 2)));
}

/// Counts its clones, which is how a copy of its state would show.
struct Heavy([u64; 512], u32);

impl Generator<u32> for Heavy {
    type Yield = *const ();
    type Return = u32;

    fn resume(&mut self, arg: u32) -> GeneratorState<*const (), u32> {
        self.1 += arg;
        match self.1 {
            0..5 => GeneratorState::Yielded(self.0.as_ptr().cast()),
            sum => GeneratorState::Complete(sum),
        }
    }
}

#[generator(resume = first)]
fn in_place(inner: Heavy) -> Box<dyn Generator<u32, Yield = *const (), Return = u32>> {
    let before = yield_from!(inner, first);
    before + 1
}

#[test]
fn a_delegate_is_polled_where_it_lies() {
    let mut outer = in_place(Heavy([0; 512], 0));
    let addresses = [1, 1, 1, 1].map(|arg| match outer.resume(arg) {
        GeneratorState::Yielded(address) => address,
        GeneratorState::Complete(_) => panic!("it has more to yield"),
    });
    assert!(addresses.iter().all(|address| *address == addresses[0]), "{addresses:?}");
    assert_eq!(outer.resume(1), GeneratorState::Complete(6));
}

/// Can only be run to its end, which shows who runs it.
struct OnlyRuns;

impl Generator<u32> for OnlyRuns {
    type Yield = u32;
    type Return = u32;

    fn resume(&mut self, _: u32) -> GeneratorState<u32, u32> {
        panic!("resumed where it was to be run")
    }

    fn run<H: FnMut(u32) -> u32>(self, first: u32, mut handler: H) -> u32 {
        first + handler(1) + handler(2)
    }
}

#[generator(resume = first)]
fn around<G: Generator<u32, Yield = u32, Return = u32>>(
    inner: G,
) -> impl Generator<u32, Yield = u32, Return = u32> {
    yield_!(0) + yield_from!(inner, first)
}

#[test]
fn to_run_the_outer_is_to_run_the_inner() {
    assert_eq!(around(around(OnlyRuns)).run(100, |n| n), 103);
}

struct Ledger {
    entries: Vec<u32>,
    names: BTreeMap<u32, String>,
    read: u32,
}

impl Ledger {
    #[generator]
    fn read(&mut self) -> impl Iterator<Item = u32> {
        yield_from!(self.entries.iter().copied());
        self.read += 1;
        yield_from!(self.names.keys().copied());
        yield_!(self.read);
    }

    #[generator]
    fn correct(&mut self) -> impl Generator<u32, Yield = u32, Return = u32> {
        for entry in self.entries.iter_mut() {
            *entry += yield_!(*entry);
        }
        for name in self.names.values_mut() {
            name.push_str(&yield_!(0).to_string());
        }
        std::mem::take(&mut self.read)
    }
}

#[test]
fn one_field_is_delegated_to_while_others_are_changed() {
    let names = BTreeMap::from([(7, "seven".to_owned())]);
    let mut ledger = Ledger { entries: vec![1, 2], names, read: 3 };
    assert_eq!(ledger.read().collect::<Vec<_>>(), [1, 2, 7, 4]);
    assert_eq!(ledger.read().sum::<u32>(), 15);
    assert_eq!((&mut ledger.correct()).run(0, |n| n * 10), 5);
    assert_eq!((&ledger.entries[..], &ledger.names[&7][..], ledger.read), (&[11, 22][..], "seven0", 0));
}
