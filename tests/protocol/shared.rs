//! A generator that is driven from several places, through `&mut`, each going on where the last one stopped.

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};

use GeneratorState::{Complete, Yielded};

type Counting<'a> = dyn Generator<Yield = u32, Return = &'static str> + 'a;

#[generator]
fn counting(to: u32) -> impl Generator<Yield = u32, Return = &'static str> {
    for n in 1..=to {
        yield_!(n);
    }
    "spent"
}

fn pull_one(source: &mut impl Generator<Yield = u32, Return = &'static str>) -> Option<u32> {
    match source.resume(()) {
        Yielded(n) => Some(n),
        Complete(_) => None,
    }
}

fn pull_two(source: &mut Counting<'_>) -> Vec<u32> {
    source.values().take(2).collect()
}

#[test]
fn functions_take_turns_with_one_generator() {
    let mut source = counting(6);
    assert_eq!(pull_one(&mut source), Some(1));
    assert_eq!(pull_two(&mut source), [2, 3]);
    assert_eq!(source.by_ref().map_yield(|n| n * 10).resume(()), Yielded(40));
    assert_eq!(source.by_ref().values().find(|n| n % 2 == 0), Some(6));
    assert_eq!(pull_one(&mut source), None);
}

/// Hands out what is left of a generator that somebody else goes on with.
#[generator]
fn first_of(count: usize, source: &mut Counting<'_>) -> impl Iterator<Item = u32> {
    for _ in 0..count {
        match source.resume(()) {
            Yielded(n) => yield_!(n),
            Complete(_) => return,
        }
    }
}

/// Delegates to a generator that it does not own.
#[generator]
fn the_rest(source: &mut Counting<'_>) -> impl Generator<Yield = u32, Return = String> {
    yield_!(0);
    format!("{}!", yield_from!(source))
}

#[test]
fn generators_share_a_generator() {
    let mut source = counting(5);
    assert_eq!(first_of(2, &mut source).collect::<Vec<_>>(), [1, 2]);
    let mut given_up = the_rest(&mut source);
    assert_eq!((given_up.resume(()), given_up.resume(())), (Yielded(0), Yielded(3)));
    drop(given_up);
    let mut rest = the_rest(&mut source).values();
    assert_eq!(rest.by_ref().collect::<Vec<_>>(), [0, 4, 5]);
    assert_eq!(rest.returned().map(String::as_str), Some("spent!"));
}

#[test]
fn what_takes_a_generator_by_value_takes_a_reference_to_one() {
    let mut source = counting(4);
    let mut lent = (&mut source).map_return(str::len).values();
    assert_eq!(lent.by_ref().take(2).sum::<u32>(), 3);
    assert_eq!(lent.into_inner().resume(()), Yielded(3));
    let mut boxed: Box<Counting<'_>> = Box::new(source);
    assert_eq!(boxed.resume(()), Yielded(4));
    assert_eq!((&mut boxed).run((), |n| panic!("{n} is left")), "spent");
}

#[generator(resume = first)]
fn echoing() -> impl Generator<u32, Yield = u32, Return = u32> {
    let mut last = first;
    loop {
        match yield_!(last) {
            0 => return last,
            answer => last = answer,
        }
    }
}

/// Talks to `shared` twice, through two delegations to it.
#[generator(resume = first)]
fn in_two_parts<'a>(
    shared: &'a mut (impl Generator<u32, Yield = u32, Return = u32> + 'a),
) -> impl Generator<u32, Yield = u32, Return = (u32, u32)> {
    let own = match shared.resume(first) {
        Yielded(echo) => yield_!(echo * 100),
        Complete(returned) => returned,
    };
    let returned = yield_from!(&mut *shared, own);
    (own, returned)
}

#[test]
fn a_reference_is_delegated_to_from_where_it_is() {
    let mut shared = echoing();
    let mut outer = in_two_parts(&mut shared);
    let answers = [3, 4, 5, 0].map(|answer| outer.resume(answer));
    assert_eq!(answers, [Yielded(300), Yielded(4), Yielded(5), Complete((4, 5))]);
    drop(outer);
    let again = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| shared.resume(1)));
    assert!(again.is_err(), "it has completed, wherever it was driven from");
}

#[test]
fn several_generators_are_driven_in_one_loop() {
    let mut sources = [counting(1), counting(3), counting(2)];
    let mut order = Vec::new();
    let mut open: Vec<_> = sources.iter_mut().enumerate().collect();
    while !open.is_empty() {
        open.retain_mut(|(number, source)| match source.resume(()) {
            Yielded(n) => {
                order.push((*number, n));
                true
            }
            Complete(word) => word != "spent",
        });
    }
    assert_eq!(order, [(0, 1), (1, 1), (2, 1), (1, 2), (2, 2), (1, 3)]);
}

/// Holds a generator that it goes on with whenever it is asked to.
struct Runner<G> {
    current: Option<G>,
    log: Vec<u32>,
}

impl<G: Generator<u32, Yield = u32, Return = u32>> Runner<G> {
    #[generator(resume = first)]
    fn go_on(&mut self) -> impl Generator<u32, Yield = u32, Return = Option<u32>> {
        let current = self.current.as_mut()?;
        let returned = yield_from!(current, first);
        self.log.push(returned);
        Some(returned)
    }
}

#[test]
fn a_generator_in_a_field_is_delegated_to_and_goes_on_later() {
    let mut runner = Runner { current: Some(echoing()), log: vec![] };
    let mut given_up = runner.go_on();
    assert_eq!((given_up.resume(1), given_up.resume(2)), (Yielded(1), Yielded(2)));
    drop(given_up);
    assert_eq!(runner.go_on().run(3, |_| 0), Some(3));
    assert_eq!(runner.log, [3]);
    runner.current = None;
    assert_eq!(runner.go_on().run(4, |_| 0), None);
}
