//! An iterator that is a generator as well, because its signature says so.

use std::fmt::Debug;

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};

type Item = Result<u32, String>;

#[generator]
fn iterator_first(
    texts: &[&'static str],
) -> impl Iterator<Item = Item> + Generator<(), Yield = Item, Return = ()> + Clone + Debug {
    for text in texts {
        let number: u32 = text.parse().map_err(|_| format!("{text} is no number"))?;
        yield_!(Ok(number));
    }
}

#[generator]
fn generator_first(
    texts: &[&'static str],
) -> impl Generator<Yield = Item, Return = ()> + std::iter::FusedIterator<Item = Item> {
    for text in texts {
        let number: u32 = text.parse().map_err(|_| format!("{text} is no number"))?;
        yield_!(Ok(number));
    }
}

const TEXTS: [&str; 4] = ["1", "2", "x", "4"];

fn expected() -> Vec<Item> {
    vec![Ok(1), Ok(2), Err("x is no number".into())]
}

fn as_an_iterator<I: Iterator<Item = Item>>(make: impl Fn() -> I) {
    for steps in 0..=4 {
        let mut items = make();
        let mut all: Vec<_> = Iterator::by_ref(&mut items).take(steps).collect();
        all = items.fold(all, |mut all, item| {
            all.push(item);
            all
        });
        assert_eq!(all, expected(), "`fold` after {steps} steps");
    }
}

fn as_a_generator<G: Generator<Yield = Item, Return = ()>>(make: impl Fn() -> G) {
    for steps in 0..=4 {
        let mut generator = make();
        let mut all: Vec<_> = generator.by_ref().values().take(steps).collect();
        generator.run((), |item| all.push(item));
        assert_eq!(all, expected(), "`run` after {steps} steps");
        assert_eq!(make().values().skip(steps).collect::<Vec<_>>(), expected()[steps.min(3)..]);
    }
}

#[test]
fn either_way_of_driving_it_gives_the_same() {
    as_an_iterator(|| iterator_first(&TEXTS));
    as_an_iterator(|| generator_first(&TEXTS));
    as_a_generator(|| iterator_first(&TEXTS));
    as_a_generator(|| generator_first(&TEXTS));
}

#[test]
fn both_ways_can_be_mixed() {
    let mut mixed = iterator_first(&TEXTS);
    assert_eq!(mixed.next(), Some(Ok(1)));
    assert_eq!(mixed.resume(()), GeneratorState::Yielded(Ok(2)));
    assert_eq!(mixed.clone().count(), 1);
    assert!(matches!(mixed.next(), Some(Err(_))));
    assert_eq!(mixed.resume(()), GeneratorState::Complete(()));
}

#[test]
fn its_end_is_that_of_an_iterator() {
    let mut ended = generator_first(&TEXTS[..1]);
    assert_eq!(Iterator::by_ref(&mut ended).count(), 1);
    for _ in 0..2 {
        assert_eq!(ended.next(), None);
        assert_eq!(ended.resume(()), GeneratorState::Complete(()));
        Generator::run(&mut ended, (), |item| panic!("{item:?} after the end"));
    }
    assert_eq!(format!("{:?}", iterator_first(&[]).clone()), "Start { texts: [] }");
}

#[generator]
fn delegating(texts: &'static [&'static str]) -> impl Iterator<Item = Item> {
    let () = yield_from!(iterator_first(texts));
    yield_from!(generator_first(texts));
    yield_!(Ok(0));
}

#[test]
fn it_can_be_delegated_to() {
    let mut twice = expected();
    twice.extend(expected());
    twice.push(Ok(0));
    as_items(|| delegating(&TEXTS), &twice);
}

fn as_items<I: Iterator<Item = Item>>(make: impl Fn() -> I, expected: &[Item]) {
    assert_eq!(make().collect::<Vec<_>>(), expected);
    let mut stepped = Vec::new();
    for item in make() {
        stepped.push(item);
    }
    assert_eq!(stepped, expected);
}

#[test]
fn its_adapters_are_named_by_their_traits_where_both_have_one() {
    let mut seen = 0;
    let lengths = GeneratorExt::inspect(iterator_first(&TEXTS), |_| seen += 1).map_yield(|item| item.is_ok());
    assert_eq!(lengths.values().filter(|ok| *ok).count(), 2);
    assert_eq!(seen, 3);
    assert_eq!(Iterator::chain(iterator_first(&TEXTS), generator_first(&TEXTS)).count(), 6);
    assert_eq!(GeneratorExt::chain(iterator_first(&TEXTS), generator_first(&TEXTS)).run((), drop), ((), ()));
}
