//! Locals, types and labels called as the generated code might call its own.

use std::rc::Rc;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn locals(state: u32, arg: u32, sink: &[u32]) -> impl Iterator<Item = u32> {
    let machine = state + 1;
    let mut next = arg;
    for item in sink {
        let at = next;
        next += item;
        yield_!(at);
        let value = machine + at;
        for iter in 0..*item {
            yield_!(value + iter);
        }
    }
    let this = next;
    let plain = this + machine;
    yield_!(plain);
    let (step, guard, result) = (state, arg, plain);
    yield_!(step + guard + result);
    let (at1, iter_2, n_0, operand, taken) = (1, 2, 3, 4, 5);
    yield_!(at1 + iter_2 + n_0);
    yield_!(operand + taken + at1);
}

#[generator]
fn numbered(n: u32, n_0: u32, n_1: u32) -> impl Iterator<Item = (u32, u32, u32)> {
    let n = n + n_0;
    yield_!((n, n_0, n_1));
    let n_2 = n;
    let n = n_2 + n_1;
    for n_3 in 0..2 {
        let n_0 = n_0 + n_3;
        yield_!((n, n_0, n_2));
    }
}

#[generator]
fn raw(r#type: u8, r#in: &[u8]) -> impl Iterator<Item = String> {
    let r#fn = r#type + 1;
    for r#match in r#in {
        let r#loop = r#match * r#fn;
        yield_!(format!("{type} {}", r#fn));
        yield_!(r#loop.to_string());
    }
    let r#unused_raw = r#fn;
    yield_!(unused_raw.to_string());
}

#[generator]
#[allow(non_snake_case)]
fn spelled_otherwise(größe: u8, mut X: u8, _x: u8, __y: u8) -> impl Iterator<Item = u8> {
    let ñandú = größe + 1;
    yield_!(ñandú);
    X += _x;
    yield_!(X);
    let mut Y = __y;
    while Y > 0 {
        Y -= 1;
        yield_!(Y + ñandú);
    }
}

#[generator]
fn types<N0: Clone, State: Clone, S, F, P, Y: Copy, const A: usize>(
    first: N0,
    state: State,
    rest: (S, F, P, Y),
) -> impl Iterator<Item = (N0, State, [Y; A])>
where
    F: Fn(S) -> P,
{
    let (s, f, _p, y) = rest;
    let _p: P = f(s);
    yield_!((first.clone(), state.clone(), [y; A]));
    for _ in 0..A {
        yield_!((first.clone(), state.clone(), [y; A]));
    }
}

#[generator]
fn labels() -> impl Iterator<Item = u32> {
    'run: for a in 0..3 {
        'loop_0: loop {
            'loop_1: for b in 0..3 {
                if b == 1 {
                    continue 'loop_1;
                }
                if a == 1 {
                    continue 'run;
                }
                yield_!(10 * a + b);
                if b == 2 {
                    break 'loop_0;
                }
            }
        }
        'next: {
            if a == 0 {
                break 'next;
            }
            yield_!(99);
        }
    }
}

mod constants {
    use super::{generator, yield_};

    const START: u8 = 1;
    const YIELD: u8 = 2;
    static FINISHED: u8 = 3;

    #[generator]
    pub(super) fn matched(values: &[u8]) -> impl Iterator<Item = &'static str> {
        for &value in values {
            match value {
                START => yield_!("start"),
                YIELD | u8::MAX => yield_!("yield"),
                n if n == FINISHED => return,
                _ => yield_!("other"),
            }
        }
    }
}

struct Holder {
    state: u8,
    next: Option<Box<Holder>>,
}

impl Holder {
    fn item(&self) -> u8 {
        self.state
    }

    #[generator]
    fn fields_and_methods(self) -> impl Iterator<Item = u8> {
        let mut holder = self;
        loop {
            let item = holder.item();
            yield_!(item);
            let Holder { state, next } = holder;
            yield_!(state);
            match next {
                Some(next) => holder = *next,
                None => break,
            }
        }
    }
}

#[test]
fn locals_may_have_any_name() {
    let expected = [2, 4, 3, 5, 6, 7, 10, 6, 10];
    assert_eq!(items(|| locals(1, 2, &[1, 2])), expected);
    assert_eq!(items(|| numbered(1, 2, 3)), [(3, 2, 3), (6, 2, 3), (6, 3, 3)]);
    assert_eq!(items(|| raw(1, &[5, 6])), ["1 2", "10", "1 2", "12", "2"]);
    assert_eq!(items(|| spelled_otherwise(1, 2, 3, 1)), [2, 5, 2]);
    let named = items(|| types::<_, _, _, _, _, _, 1>('n', "s", (1, |s: i32| s as u8, 0, true)));
    assert_eq!(named, [('n', "s", [true]), ('n', "s", [true])]);
    let holder = || Holder { state: 1, next: Some(Box::new(Holder { state: 2, next: None })) };
    assert_eq!(items(|| holder().fields_and_methods()), [1, 1, 2, 2]);
}

#[test]
fn labels_and_constants_may_have_any_name() {
    assert_eq!(items(labels), [0, 2, 20, 22, 99]);
    assert_eq!(items(|| constants::matched(&[2, 1, 9, 3, 1])), ["yield", "start", "other"]);
}

/// The parameter that is hidden and the other one could both be called `e_0`.
#[generator]
fn hidden_and_numbered(e: Rc<u32>, e_0: String) -> impl Iterator<Item = String> {
    let e = *e + 1;
    yield_!(e.to_string());
    yield_!(e_0);
}

/// The third and the last type could both be called `X12`.
#[generator]
#[allow(clippy::too_many_arguments, clippy::many_single_char_names)]
fn many_types(
    a: String,
    b: String,
    x1: String,
    c: String,
    d: String,
    e: String,
    f: String,
    g: String,
    h: String,
    i: String,
    j: String,
    k: String,
    x: Vec<u8>,
) -> impl Iterator<Item = String> {
    yield_!(a + &b);
    yield_!(x1 + &c + &d + &e + &f + &g + &h + &i + &j + &k);
    yield_!(format!("{x:?}"));
}

#[test]
fn numbers_at_the_end_of_names_are_no_numbers_of_locals() {
    assert_eq!(items(|| hidden_and_numbered(Rc::new(1), "a".to_owned())), ["2", "a"]);
    let all = || {
        let [a, b, x, c, d, e, f, g, h, i, j, k] =
            ["a", "b", "x", "c", "d", "e", "f", "g", "h", "i", "j", "k"].map(str::to_owned);
        many_types(a, b, x, c, d, e, f, g, h, i, j, k, vec![1])
    };
    assert_eq!(items(all), ["ab", "xcdefghijk", "[1]"]);
}
