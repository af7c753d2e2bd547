//! Blocks, `if`, `if let` and chains of conditions.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn in_both_branches(flag: bool) -> impl Iterator<Item = u8> {
    if flag {
        yield_!(1);
    } else {
        yield_!(2);
    }
    yield_!(3);
}

#[generator]
fn in_the_then_branch(flag: bool) -> impl Iterator<Item = u8> {
    let mut last = 0;
    if flag {
        last = 1;
        yield_!(last);
        last += 1;
    }
    yield_!(last);
}

#[generator]
fn in_the_else_branch(flag: bool) -> impl Iterator<Item = u8> {
    let last;
    if flag {
        last = 10;
    } else {
        yield_!(2);
        last = 20;
    }
    yield_!(last);
}

#[generator]
fn in_no_branch(flag: bool) -> impl Iterator<Item = &'static str> {
    let word = if flag { "yes" } else { "no" };
    yield_!(word);
    if flag {
        return;
    }
    yield_!("end");
}

#[generator]
fn in_one_of_a_chain(n: u32) -> impl Iterator<Item = u32> {
    if n == 0 {
        return;
    } else if n == 1 {
        yield_!(10);
    } else if n == 2 {
    } else if n == 3 {
        yield_!(30);
        yield_!(31);
    } else {
        yield_!(n);
    }
    yield_!(99);
}

#[test]
fn a_yield_may_stand_in_any_branch() {
    assert_eq!(items(|| in_both_branches(true)), [1, 3]);
    assert_eq!(items(|| in_both_branches(false)), [2, 3]);
    assert_eq!(items(|| in_the_then_branch(true)), [1, 2]);
    assert_eq!(items(|| in_the_then_branch(false)), [0]);
    assert_eq!(items(|| in_the_else_branch(true)), [10]);
    assert_eq!(items(|| in_the_else_branch(false)), [2, 20]);
    assert_eq!(items(|| in_no_branch(true)), ["yes"]);
    assert_eq!(items(|| in_no_branch(false)), ["no", "end"]);
    let chains: [&[u32]; 5] = [&[], &[10, 99], &[99], &[30, 31, 99], &[4, 99]];
    for (n, expected) in (0..).zip(chains) {
        assert_eq!(items(|| in_one_of_a_chain(n)), expected);
    }
}

#[generator]
fn if_let(value: Option<Result<u8, String>>) -> impl Iterator<Item = String> {
    if let Some(Ok(n)) = value {
        yield_!(n.to_string());
        yield_!((n + 1).to_string());
    } else if let Some(Err(mut text)) = value {
        yield_!(text.clone());
        text.push('!');
        yield_!(text);
    } else {
        yield_!("nothing".to_owned());
    }
}

#[generator]
fn if_let_by_reference(values: Vec<Option<String>>) -> impl Iterator<Item = usize> {
    for value in values.clone() {
        if let Some(text) = value {
            yield_!(text.len());
        }
    }
    if let [Some(first), ..] = &values[..] {
        let length = first.len();
        yield_!(length * 100);
    }
    yield_!(values.len());
}

#[generator]
fn let_chains(left: Option<u8>, right: Option<u8>) -> impl Iterator<Item = u8> {
    if let Some(l) = left
        && l > 1
        && let Some(r) = right
    {
        yield_!(l);
        yield_!(r);
    } else if let Some(only) = left.or(right)
        && only != 0
    {
        yield_!(only);
    } else {
        yield_!(255);
    }
}

#[generator]
fn while_let_chains(mut stack: Vec<u8>) -> impl Iterator<Item = u8> {
    while let Some(top) = stack.pop()
        && top != 0
    {
        yield_!(top);
        if top > 5 {
            stack.push(top / 2);
        }
    }
    yield_!(stack.len() as u8);
}

#[test]
fn conditions_may_bind() {
    assert_eq!(items(|| if_let(Some(Ok(1)))), ["1", "2"]);
    assert_eq!(items(|| if_let(Some(Err("no".into())))), ["no", "no!"]);
    assert_eq!(items(|| if_let(None)), ["nothing"]);
    assert_eq!(items(|| if_let_by_reference(vec![Some("ab".into()), None])), [2, 200, 2]);
    assert_eq!(items(|| let_chains(Some(2), Some(7))), [2, 7]);
    assert_eq!(items(|| let_chains(Some(1), Some(7))), [1]);
    assert_eq!(items(|| let_chains(None, Some(7))), [7]);
    assert_eq!(items(|| let_chains(None, None)), [255]);
    assert_eq!(items(|| while_let_chains(vec![4, 0, 3, 9])), [9, 4, 3, 1]);
}

#[generator]
fn blocks() -> impl Iterator<Item = u8> {
    let a = {
        let b = 1;
        yield_!(b);
        b + 1
    };
    {
        let a = a + 10;
        {
            yield_!(a);
        }
    }
    yield_!(a);
    let ((), c) = {
        yield_!(3);
        ((), { 4 })
    };
    yield_!(c);
}

#[generator]
fn labelled_blocks(n: u8) -> impl Iterator<Item = u8> {
    let found = 'search: {
        yield_!(1);
        if n == 0 {
            break 'search 10;
        }
        'inner: {
            if n == 1 {
                break 'inner;
            }
            yield_!(2);
            if n == 2 {
                break 'search 20;
            }
        }
        yield_!(3);
        30
    };
    yield_!(found);
}

#[generator]
fn values_of_branches(n: u8) -> impl Iterator<Item = String> {
    let text: &dyn std::fmt::Display = if n == 0 {
        yield_!("zero".to_owned());
        &0
    } else if n == 1 {
        &"one"
    } else {
        yield_!("many".to_owned());
        &'m'
    };
    let text = text.to_string();
    yield_!(text);
}

#[test]
fn blocks_have_values_and_labels() {
    assert_eq!(items(blocks), [1, 12, 2, 3, 4]);
    assert_eq!(items(|| labelled_blocks(0)), [1, 10]);
    assert_eq!(items(|| labelled_blocks(1)), [1, 3, 30]);
    assert_eq!(items(|| labelled_blocks(2)), [1, 2, 20]);
    assert_eq!(items(|| labelled_blocks(3)), [1, 2, 3, 30]);
    assert_eq!(items(|| values_of_branches(0)), ["zero", "0"]);
    assert_eq!(items(|| values_of_branches(1)), ["one"]);
    assert_eq!(items(|| values_of_branches(2)), ["many", "m"]);
}

#[generator]
fn initialised_later(flag: bool) -> impl Iterator<Item = String> {
    let name;
    let length;
    yield_!("start".to_owned());
    if flag {
        name = "long".repeat(2);
        yield_!("set".to_owned());
        length = name.len();
    } else {
        length = 1;
        yield_!("other".to_owned());
        name = String::from("short");
    }
    yield_!(length.to_string());
    yield_!(name);
}

#[generator]
fn initialised_in_a_loop(limit: u32) -> impl Iterator<Item = u32> {
    let result;
    let mut n = 0;
    loop {
        n += 1;
        if n * n > limit {
            result = n;
            break;
        }
        yield_!(n);
    }
    yield_!(result * 100);
}

#[generator]
fn never_initialised_on_one_way(flag: bool) -> impl Iterator<Item = String> {
    let text;
    if flag {
        text = "kept".to_owned();
        yield_!("first".to_owned());
        yield_!(text);
    }
    yield_!("last".to_owned());
}

#[generator]
fn moved_and_filled_again(names: Vec<String>) -> impl Iterator<Item = String> {
    let mut current = String::new();
    for name in names {
        current.push_str(&name);
        if current.len() > 3 {
            yield_!(current);
            current = String::new();
        }
    }
    yield_!(current);
}

#[test]
fn a_local_may_get_its_value_later() {
    assert_eq!(items(|| initialised_later(true)), ["start", "set", "8", "longlong"]);
    assert_eq!(items(|| initialised_later(false)), ["start", "other", "1", "short"]);
    assert_eq!(items(|| initialised_in_a_loop(8)), [1, 2, 300]);
    assert_eq!(items(|| never_initialised_on_one_way(true)), ["first", "kept", "last"]);
    assert_eq!(items(|| never_initialised_on_one_way(false)), ["last"]);
    let names = || ["ab", "cd", "e"].map(String::from).to_vec();
    assert_eq!(items(|| moved_and_filled_again(names())), ["abcd", "e"]);
}
