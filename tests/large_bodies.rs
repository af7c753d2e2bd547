//! Bodies far larger than people write compile in seconds, and do what they say.
#![deny(warnings)]
#![forbid(unsafe_code)]

use gen_runtime::{Generator, GeneratorState, generator, yield_};

/// A body with ten yields for each word.
macro_rules! ten_yields_each {
    ($name:ident: $($word:literal)*) => {
        #[generator]
        fn $name(start: u32) -> impl Iterator<Item = u32> {
            let mut n = start;
            $(
                yield_!(n);
                n += 1;
                if n % 2 == 1 {
                    yield_!(n);
                } else {
                    yield_!($word);
                }
                n += 1;
                for _ in 0..2 {
                    yield_!(n);
                    n += 1;
                }
                while n % 8 != 0 {
                    yield_!(n);
                    n += 1;
                }
                yield_!({
                    yield_!(n);
                    n + 1
                });
                let (a, b) = ({ yield_!(n + 2); 3 }, { yield_!(n + 3); 5 });
                yield_!(n + a + 1);
                n += b;
                while n % 8 != 0 {
                    n += 1;
                }
            )*
        }
    };
}

ten_yields_each!(three_hundred: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29);

#[test]
fn a_body_with_three_hundred_yields() {
    let mut items = Vec::new();
    for item in three_hundred(0) {
        items.push(item);
    }
    assert_eq!(items.len(), 30 * 13);
    assert_eq!(items[..13], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert_eq!(items[13], 16);
    assert!(three_hundred(0).eq(items.iter().copied()));
    assert_eq!(three_hundred(0).sum::<u32>(), items.iter().sum());
}

/// Wraps the tokens so far in a block, an `if`, a `match` and a loop for each word, from the inside out.
macro_rules! nested {
    ($name:ident, [$($inner:tt)*]) => {
        #[generator]
        fn $name() -> impl Generator<u32, Yield = u32, Return = u32> {
            $($inner)*
        }
    };
    ($name:ident, [$($inner:tt)*] block $($rest:ident)*) => {
        nested!($name, [{
            let a = yield_!(1);
            let inner = { $($inner)* };
            yield_!(a) + inner
        }] $($rest)*);
    };
    ($name:ident, [$($inner:tt)*] branch $($rest:ident)*) => {
        nested!($name, [if yield_!(2) > 1 { $($inner)* } else { yield_!(3) }] $($rest)*);
    };
    ($name:ident, [$($inner:tt)*] choice $($rest:ident)*) => {
        nested!($name, [match yield_!(4) { 0 => yield_!(5), b => b + { $($inner)* } }] $($rest)*);
    };
    ($name:ident, [$($inner:tt)*] looping $($rest:ident)*) => {
        nested!($name, [loop {
            let c = { $($inner)* };
            if c > yield_!(6) {
                break c;
            }
        }] $($rest)*);
    };
    ($name:ident, [$($inner:tt)*] operand $($rest:ident)*) => {
        nested!($name, [1 + u32::max(yield_!(7), { $($inner)* })] $($rest)*);
    };
}

nested!(thirty_deep, [yield_!(0)]
    block branch choice looping operand block branch choice looping operand
    block branch choice looping operand block branch choice looping operand
    block branch choice looping operand block branch choice looping operand);

#[test]
fn a_body_nested_thirty_deep() {
    let mut stepped = Vec::new();
    let mut generator = thirty_deep();
    let mut arg = 0;
    let returned = loop {
        match generator.resume(arg) {
            GeneratorState::Yielded(item) => {
                stepped.push(item);
                arg = item + 2;
            }
            GeneratorState::Complete(returned) => break returned,
        }
    };
    let mut run = Vec::new();
    let returned_by_run = thirty_deep().run(0, |item| {
        run.push(item);
        item + 2
    });
    assert_eq!((&stepped, returned), (&run, returned_by_run));
    assert_eq!(stepped.len(), 6 * 6 + 1);
    assert_eq!(returned, 2 + 6 * (5 + 6 + 1));
}

/// A body that holds three dozen locals, among them closures, guards of a count, iterators over closures, what is
/// moved on one path only, and numbers that came in.
#[allow(clippy::vec_init_then_push, reason = "the type of the vector is known only behind it")]
#[generator(resume = first)]
fn of_many_types<'a>(
    words: Vec<String>,
    alive: &'a std::cell::Cell<i32>,
) -> impl Generator<u32, Yield = u32, Return = String> + use<'a> {
    struct Alive<'a>(&'a std::cell::Cell<i32>);
    impl<'a> Alive<'a> {
        fn new(count: &'a std::cell::Cell<i32>) -> Self {
            count.set(count.get() + 1);
            Alive(count)
        }
    }
    impl Drop for Alive<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() - 1);
        }
    }

    let guard = Alive::new(alive);
    let (a, b, c, d) = (first, first as u64, first as usize, first.to_string());
    let (e, f, g, h) = (Some(a), [a; 3], (a, b), Box::new(c));
    let add = move |n: u32| n + a;
    let lengths = words.iter().map(|word| word.len()).collect::<Vec<_>>();
    let boxed: Box<dyn Fn(u32) -> u32> = Box::new(move |n| n * 2);
    let mut adders = Vec::new();
    let (i, j, k, l) = ("i", 'j', 1.5_f64, String::from("l"));
    adders.push(|n: u32| n + 1);
    let (m, n, o, p) = (vec![d.clone()], Some(l.clone()), Ok::<_, ()>(2_u8), std::rc::Rc::new(3_i8));
    let (q, r, s, t) = (0..a, i.chars(), j.to_lowercase(), std::collections::BTreeMap::from([(a, b)]));
    let (u, v, w, x) = (e.map(|e| e + 1), f.len(), g.0, *h);
    let maybe = Alive::new(alive);
    let answer = yield_!(add(1));
    if answer == 0 {
        drop(maybe);
    }
    let scaled = boxed(answer);
    let mut sum = yield_!(scaled);
    for (at, length) in lengths.iter().copied().enumerate().collect::<Vec<_>>() {
        for n in q.clone().map(|n| n + 1) {
            sum += yield_!(n + at as u32 + length as u32);
        }
    }
    for letter in r.chain(s) {
        yield_!(letter as u32);
    }
    let left = yield_!(adders[0](w));
    let sizes = v + x + m.len() + n.iter().len() + usize::from(o.unwrap_or(0)) + *p as usize + t.len();
    let text = format!("{sum} {left} {sizes} {u:?} {k} {c} {alive}", alive = guard.0.get());
    text
}

#[test]
fn a_body_that_holds_many_types() {
    let alive = std::cell::Cell::new(0);
    let words = || ["one", "three"].map(String::from).to_vec();
    let mut generator = of_many_types(words(), &alive);
    let mut yields = Vec::new();
    let mut answers = [2, 0, 5, 7, 1, 1, 1, 1, 1, 9].into_iter();
    let returned = loop {
        match generator.resume(answers.next().unwrap()) {
            GeneratorState::Yielded(item) => yields.push(item),
            GeneratorState::Complete(text) => break text,
        }
    };
    assert_eq!(yields, [3, 0, 4, 5, 7, 8, 105, 106, 3]);
    assert_eq!(returned, "15 9 13 Some(3) 1.5 2 1");
    assert_eq!(alive.get(), 0);
    let mut answers = [0, 5, 7, 1, 1, 1, 1, 1, 9].into_iter();
    assert_eq!(of_many_types(words(), &alive).run(2, |_| answers.next().unwrap()), returned);
}

/// Says when it drops.
struct Loud<'a>(&'a std::cell::RefCell<Vec<u32>>, u32);

impl Drop for Loud<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}

/// A body with a loop, a borrow that ends before the next yield and three more yields for each word.
macro_rules! a_loop_each {
    ($name:ident: $($word:literal)*) => {
        #[generator]
        fn $name<'a>(
            dropped: &'a std::cell::RefCell<Vec<u32>>,
            mut list: Vec<u32>,
        ) -> impl Iterator<Item = u32> + use<'a> {
            let outer = Loud(dropped, 1000);
            let mut last: Option<&u32>;
            $(
                for n in list.clone() {
                    let inner = Loud(dropped, n);
                    if inner.1 % 7 == 6 {
                        break;
                    }
                    yield_!(inner.1);
                }
                last = list.last();
                if let Some(n) = last {
                    let n = *n;
                    yield_!(n);
                }
                list.rotate_left(1);
                list[0] += $word;
                yield_!(list[0]);
                yield_!(list[1]);
                yield_!(outer.1);
            )*
        }
    };
}

a_loop_each!(thirty_loops: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29);

/// What such a body yields and drops if it is dropped after so many items; it may run as a plain function.
fn seen(taken: usize, is_plain: bool) -> (Vec<u32>, Vec<u32>) {
    let dropped = std::cell::RefCell::new(Vec::new());
    let items = thirty_loops(&dropped, vec![1, 2, 3]);
    let items = match is_plain {
        true => {
            let mut all = Vec::new();
            items.for_each(|item| all.push(item));
            all
        }
        false => items.take(taken).collect(),
    };
    (items, dropped.into_inner())
}

#[test]
fn a_body_with_many_loops() {
    let (items, dropped) = seen(usize::MAX, false);
    assert_eq!((&items, &dropped), (&seen(0, true).0, &seen(0, true).1));
    assert!(items.len() > 80, "{}", items.len());
    for taken in 0..items.len() {
        let (some, dropped_then) = seen(taken, false);
        assert_eq!(some, items[..taken]);
        // What was being looped over drops before the local around it.
        let (last, before) = dropped_then.split_last().unwrap_or((&1000, &[]));
        assert_eq!(*last, 1000, "after {taken} items");
        assert_eq!(*before, dropped[..before.len()], "after {taken} items");
    }
}

/// A body that declares a local and has four yields for each word.
macro_rules! a_local_each {
    ($name:ident: $($local:ident $number:literal)*) => {
        #[generator]
        fn $name<'a>(dropped: &'a std::cell::RefCell<Vec<u32>>) -> impl Iterator<Item = u32> + use<'a> {
            $(
                let $local = Loud(dropped, $number);
                yield_!($local.1);
                yield_!(0);
                yield_!(0);
                yield_!(0);
            )*
            yield_!(0 $(+ $local.1)*);
        }
    };
}

a_local_each!(forty_locals: a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9 j 10 k 11 l 12 m 13 n 14 o 15 p 16 q 17 r 18 s 19 t 20
    u 21 v 22 w 23 x 24 y 25 z 26 aa 27 bb 28 cc 29 dd 30 ee 31 ff 32 gg 33 hh 34 ii 35 jj 36 kk 37 ll 38 mm 39 nn 40);

#[test]
fn a_body_with_many_locals() {
    let expected: Vec<u32> = (1..=40).flat_map(|n| [n, 0, 0, 0]).chain([820]).collect();
    for taken in 1..=expected.len() {
        let dropped = std::cell::RefCell::new(Vec::new());
        let items: Vec<u32> = forty_locals(&dropped).take(taken).collect();
        assert_eq!(items, expected[..taken]);
        let alive = 40.min((taken as u32).div_ceil(4));
        assert_eq!(dropped.into_inner(), (1..=alive).rev().collect::<Vec<u32>>());
    }
    let dropped = std::cell::RefCell::new(Vec::new());
    assert_eq!(forty_locals(&dropped).sum::<u32>(), 1640);
    assert_eq!(dropped.into_inner().len(), 40);
}
