//! `let .. else`.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn without_yields(words: &[&str]) -> impl Iterator<Item = i32> {
    for word in words {
        let Ok(number) = word.parse::<i32>() else { continue };
        let Some(inverse) = 100_i32.checked_div(number) else {
            break;
        };
        yield_!(inverse);
    }
    yield_!(-1);
}

#[generator]
fn with_a_yield_in_the_else_block(words: &[&str]) -> impl Iterator<Item = String> {
    for word in words {
        let Ok(number) = word.parse::<u8>() else {
            yield_!(format!("not a number: {word}"));
            yield_!("skipped".to_owned());
            continue;
        };
        let (Some(half), true) = (number.checked_sub(1), number % 2 == 0) else {
            yield_!("odd".to_owned());
            return;
        };
        yield_!(half.to_string());
    }
}

#[generator]
fn that_binds_several(pairs: Vec<Result<(String, u8), String>>) -> impl Iterator<Item = String> {
    for pair in pairs {
        let Ok((mut name, count @ 1..)) = pair else {
            yield_!("bad".to_owned());
            continue;
        };
        for _ in 0..count {
            yield_!(name.clone());
            name.push('\'');
        }
    }
}

#[generator]
fn with_a_block_value(input: Option<u8>) -> impl Iterator<Item = u8> {
    let Some(value) = input else {
        yield_!(0);
        yield_!(1);
        return;
    };
    yield_!(value);
    let value = 'value: {
        let Some(checked) = value.checked_add(100) else {
            yield_!(255);
            break 'value 254;
        };
        checked
    };
    yield_!(value);
}

#[test]
fn the_else_block_runs_where_the_pattern_does_not_match() {
    assert_eq!(items(|| without_yields(&["5", "x", "20"])), [20, 5, -1]);
    assert_eq!(items(|| without_yields(&["0", "20"])), [-1]);
    let expected = ["3", "not a number: x", "skipped", "odd"];
    assert_eq!(items(|| with_a_yield_in_the_else_block(&["4", "x", "5", "8"])), expected);
    let pairs = || vec![Ok(("a".to_owned(), 2)), Err("e".to_owned()), Ok(("b".to_owned(), 0))];
    assert_eq!(items(|| that_binds_several(pairs())), ["a", "a'", "bad", "bad"]);
    assert_eq!(items(|| with_a_block_value(None)), [0, 1]);
    assert_eq!(items(|| with_a_block_value(Some(3))), [3, 103]);
    assert_eq!(items(|| with_a_block_value(Some(200))), [200, 255, 254]);
}
