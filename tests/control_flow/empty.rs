//! Bodies with nothing to say, and yields that are never reached.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn nothing() -> impl Iterator<Item = u8> {}

#[generator]
fn nothing_boxed() -> Box<dyn Iterator<Item = String>> {}

#[generator]
fn no_yield(log: &std::cell::Cell<u8>) -> impl Iterator<Item = u8> {
    log.set(log.get() + 1);
}

#[generator]
fn only_a_return() -> impl Iterator<Item = u8> {
    return;
}

#[generator]
fn only_a_value() -> impl Iterator<Item = u8> {
    ()
}

#[generator]
fn only_loops(values: &[u8]) -> impl Iterator<Item = u8> {
    for _ in values {}
    while !values.is_empty() {
        break;
    }
    {}
}

#[generator]
fn only_yields() -> impl Iterator<Item = u8> {
    yield_!(1);
    yield_!(2);
    yield_!(3)
}

#[generator]
fn a_yield_without_a_semicolon() -> impl Iterator<Item = u8> {
    yield_!(1)
}

#[generator]
fn yields_with_braces_and_brackets() -> impl Iterator<Item = u8> {
    yield_! { 1 }
    yield_![2];
    yield_! { 3 };
    gen_runtime::yield_!(4);
    ::gen_runtime::yield_!(5);
}

#[generator]
fn empty_blocks(n: u8) -> impl Iterator<Item = u8> {
    {}
    if n > 1 {
    } else {
    }
    loop {
        if n > 0 {
            break;
        } else {
            yield_!(7);
        }
        break;
    }
    {
        {}
        {
            yield_!(n);
        }
        {}
    }
    match n {
        0 => {}
        _ => (),
    };
}

#[generator]
fn only_under_a_false_condition() -> impl Iterator<Item = u8> {
    if false {
        yield_!(1);
    }
    while false {
        yield_!(2);
    }
    for _ in 0..0 {
        yield_!(3);
    }
}

#[generator]
#[allow(unreachable_code)]
fn only_in_dead_code(kept: String) -> impl Iterator<Item = String> {
    drop(kept);
    return;
    yield_!("dead".to_owned());
    for _ in 0..2 {
        yield_!("dead".to_owned());
    }
}

#[generator]
#[allow(unreachable_code)]
fn dead_after_a_loop(n: u8) -> impl Iterator<Item = u8> {
    for i in 0..n {
        yield_!(i);
        continue;
        yield_!(100);
    }
    loop {
        yield_!(200);
        return;
    }
    yield_!(201);
}

#[generator]
#[expect(unreachable_code)]
fn dead_code_that_is_expected() -> impl Iterator<Item = u8> {
    yield_!(1);
    panic!("reached");
    yield_!(2);
}

#[generator]
fn diverging() -> impl Iterator<Item = u8> {
    yield_!(1);
    yield_!(2);
    if true {
        return;
    }
    unreachable!()
}

#[generator]
fn an_infinite_loop_without_a_break() -> impl Iterator<Item = u8> {
    let mut n = 0_u8;
    loop {
        yield_!(n);
        n = n.wrapping_add(1);
    }
}

#[test]
fn a_body_may_be_empty_or_never_yield() {
    assert!(items(nothing).is_empty());
    assert!(items(nothing_boxed).is_empty());
    assert!(items(only_a_return).is_empty());
    assert!(items(only_a_value).is_empty());
    assert!(items(|| only_loops(&[1])).is_empty());
    let log = std::cell::Cell::new(0);
    let mut generator = no_yield(&log);
    assert_eq!(log.get(), 0, "calling runs nothing");
    assert_eq!((generator.next(), log.get()), (None, 1));
    assert_eq!((generator.next(), log.get()), (None, 1));
}

#[test]
fn a_body_may_be_nothing_but_yields() {
    assert_eq!(items(only_yields), [1, 2, 3]);
    assert_eq!(items(a_yield_without_a_semicolon), [1]);
    assert_eq!(items(yields_with_braces_and_brackets), [1, 2, 3, 4, 5]);
    assert_eq!(items(|| empty_blocks(3)), [3]);
    assert_eq!(items(|| empty_blocks(0)), [7, 0]);
    assert_eq!(an_infinite_loop_without_a_break().skip(254).take(3).collect::<Vec<_>>(), [254, 255, 0]);
}

#[test]
fn a_yield_that_is_never_reached_does_nothing() {
    assert!(items(only_under_a_false_condition).is_empty());
    assert!(items(|| only_in_dead_code("kept".to_owned())).is_empty());
    assert_eq!(items(|| dead_after_a_loop(2)), [0, 1, 200]);
    assert_eq!(dead_code_that_is_expected().next(), Some(1));
    assert_eq!(items(diverging), [1, 2]);
}
