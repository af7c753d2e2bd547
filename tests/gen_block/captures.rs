//! What a block takes with it: every local that it names, by move, and nothing else.

use std::cell::RefCell;
use std::rc::Rc;

use gen_runtime::{gen_, generator, yield_, yield_from};

use crate::{items, stepped};

#[test]
fn captures_are_moved_in() {
    let text = String::from("ab");
    let shared = Rc::new(5);
    let count = Rc::clone(&shared);
    let generator = gen_! {
        yield text.len() + *count;
    };
    assert_eq!(Rc::strong_count(&shared), 2);
    assert_eq!(items(generator), [7]);
    assert_eq!(Rc::strong_count(&shared), 1);
}

#[test]
fn copies_stay_outside() {
    let (n, text) = (3, "text");
    let generator = gen_! { for _ in 0..n { yield text } };
    assert_eq!(generator.count() + n + text.len(), 10);
}

#[test]
fn a_capture_may_be_consumed() {
    let (name, words) = (String::from("name"), vec!["a", "b"]);
    let make = || String::from("made once");
    let generator = gen_! {
        for word in words {
            yield word.to_owned();
        }
        yield name;
        yield make();
    };
    assert_eq!(items(generator), ["a", "b", "name", "made once"]);
}

#[test]
fn a_capture_may_be_changed() {
    let (total, mut outside) = (0, vec![1]);
    let log = &mut outside;
    let generator = gen_! {
        for n in 1..4 {
            total += n;
            log.push(total);
            yield total;
        }
    };
    assert_eq!(stepped(generator), [1, 3, 6]);
    assert_eq!(outside, [1, 1, 3, 6]);
}

#[test]
fn captured_closures_are_called() {
    let (offset, mut calls) = (10, 0);
    let shift = |n: i32| n + offset;
    let number = || {
        calls += 1;
        calls
    };
    let once = || vec![1];
    let boxed: Box<dyn FnMut(i32) -> i32> = Box::new(|n| n * 2);
    let generator = gen_! {
        yield shift(1) + shift(2);
        yield number();
        yield number() + boxed(4) + boxed(5);
        yield_from!(once());
    };
    assert_eq!(stepped(generator), [23, 1, 20, 1]);
    assert_eq!(calls, 2);
}

#[test]
fn an_argument_that_implements_a_closure_trait_is_called() {
    fn repeated<T>(
        mut times: u32,
        make: impl FnMut(u32) -> T,
        last: impl FnOnce() -> T,
    ) -> impl Iterator<Item = T> {
        times += 1;
        gen_! {
            while times > 1 {
                times -= 1;
                yield make(times);
            }
            yield last();
        }
    }
    assert_eq!(stepped(repeated(2, |n| n, || 9)), [2, 1, 9]);
}

#[test]
fn functions_constants_and_types_are_no_captures() {
    #[derive(Clone, Copy, PartialEq)]
    enum Color {
        Red,
        Rgb(u8),
    }
    struct Unit;
    struct Named {
        field: u8,
    }
    use Color::{Red, Rgb};
    const LIMIT: u8 = 2;
    static STEP: u8 = 3;
    fn double(n: u8) -> u8 {
        n * 2
    }
    fn show<T: ToString>(value: T) -> String {
        value.to_string()
    }
    let colors = gen_! {
        for n in 0..LIMIT {
            let Unit = Unit;
            let Named { field } = Named { field: double(n) + STEP };
            yield if n == LIMIT - 1 { Red } else { Rgb(field) };
        }
        yield if show::<_>(1) + &show::<_>("a") == "1a" { Red } else { Rgb(0) };
    };
    let colors: Vec<_> = colors.collect();
    assert!(colors == [Rgb(3), Red, Red]);
}

#[test]
fn well_known_generic_functions_are_called_with_any_types() {
    use std::cmp::{max, min};
    use std::iter::{once, repeat_n};
    use std::mem::{replace, swap, take};
    let (a, b, text, guard) = (1, 2, String::from("x"), Rc::new(()));
    let watched = Rc::downgrade(&guard);
    let generator = gen_! {
        swap(&mut a, &mut b);
        let mut other = String::from("y");
        swap(&mut text, &mut other);
        yield max(text.clone(), min(other, String::from("z")));
        drop(guard);
        yield format!("{} {}", max(a, b), take(&mut a));
        drop(text);
        yield replace(&mut b, 7).to_string();
        yield_from!(once(b.to_string()).chain(repeat_n(String::new(), 1)));
    };
    assert_eq!(watched.strong_count(), 1);
    assert_eq!(items(generator), ["y", "2 2", "1", "7", ""]);
}

#[test]
fn a_function_is_passed_on_by_name() {
    fn is_even(n: &u32) -> bool {
        n % 2 == 0
    }
    let halve = |n: u32| n / 2;
    assert_eq!(items(gen_! { yield_from!((0..5).filter(is_even).map(halve)) }), [0, 1, 2]);
}

#[test]
fn names_that_the_block_binds_are_not_captured() {
    let (a, b, c, d, e) = (Rc::new(0), Rc::new(0), Rc::new(0), Rc::new(0), Rc::new(0));
    let generator = gen_! {
        let a = 1;
        for b in [2, 3] {
            yield a + b;
        }
        if let Some(c) = Some(4) {
            yield c;
        }
        match 5 {
            6 => yield 6,
            d => yield d,
        }
        let add = |e: i32, f| e + f;
        yield add(6, 7);
    };
    assert_eq!(items(generator), [3, 4, 4, 5, 13]);
    assert_eq!(*a + *b + *c + *d + *e, 0);
}

#[test]
fn shadowing_goes_by_scope() {
    let x = vec![1];
    let generator = gen_! {
        let x = x.len() + 1;
        {
            let x = x * 10;
            yield x;
        }
        yield x;
        let x = |x: usize| x + 1;
        yield x(x(5));
    };
    assert_eq!(items(generator), [20, 2, 7]);
}

#[test]
fn inner_closures_and_blocks_take_from_the_block() {
    let (text, n, list) = (String::from("ab"), 3, vec![10, 20]);
    let generator = gen_! {
        let longer = |m: usize| text.len() + m + n;
        yield longer(1);
        let owned = move || text;
        yield gen_! { let n = n + 1; for m in list { yield m * n } }.sum::<usize>();
        yield owned().len();
    };
    assert_eq!(items(generator), [6, 120, 2]);
}

#[test]
fn fields_and_shorthands_name_their_locals() {
    #[derive(Debug, PartialEq)]
    struct Point {
        x: i32,
        y: i32,
    }
    let (x, point, base) = (1, Point { x: 5, y: 6 }, Point { x: 0, y: 9 });
    let generator = gen_! {
        let y = 2;
        yield Point { x, y };
        yield Point { x: point.y, ..base };
        let Point { x, y: z } = point;
        yield Point { x: z, y: x };
    };
    let expected = [Point { x: 1, y: 2 }, Point { x: 6, y: 9 }, Point { x: 6, y: 5 }];
    assert_eq!(stepped(generator), expected);
}

#[test]
fn raw_and_foreign_names_are_captured() {
    let (r#type, größe, _unused) = ("type", 7, 8);
    let generator = gen_! { yield r#type.len() + größe; yield _unused };
    assert_eq!(items(generator), [11, 8]);
}

#[test]
fn an_argument_that_the_block_does_not_need_is_dropped_with_it() {
    #[derive(Clone)]
    struct Noisy(&'static str, Rc<RefCell<Vec<&'static str>>>);
    impl Drop for Noisy {
        fn drop(&mut self) {
            self.1.borrow_mut().push(self.0);
        }
    }
    let log = Rc::new(RefCell::new(Vec::new()));
    let (first, second, third) = ["first", "second", "third"].map(|name| Noisy(name, log.clone())).into();
    let generator = gen_! {
        let _local = Noisy("local", first.1.clone());
        yield 1;
        let _ = (&second, third);
        yield 2;
    };
    let mut running = generator.clone();
    drop(generator);
    assert_eq!(log.take(), ["first", "second", "third"]);
    running.next();
    drop(running);
    assert_eq!(log.take(), ["local", "third", "second", "first"]);
}

/// The block is in a closure that owns what it names, and a yield stands before it.
#[generator]
fn blocks_of_a_closure(count: usize) -> impl Iterator<Item = usize> {
    let factor = count + 1;
    yield_!(factor);
    let make = move |n: usize| gen_! { for i in 0..n { yield i * factor } };
    yield_from!(make(2));
    let all: Vec<_> = (0..3).map(make).collect();
    for block in all {
        yield_from!(block);
    }
}

#[test]
fn a_closure_takes_along_what_its_block_captures() {
    assert_eq!(blocks_of_a_closure(1).collect::<Vec<_>>(), [2, 0, 2, 0, 0, 2]);
}
