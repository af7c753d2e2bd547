//! `?`: the last item of an iterator, the returned value of a generator, and nothing else's.

use std::error::Error;
use std::fmt::{self, Write};
use std::io::{self, BufRead};
use std::num::ParseIntError;
use std::ops::ControlFlow;

use gen_runtime::{Generator, gen_, generator, yield_};

use crate::driver::driven;

#[derive(Clone, Debug, PartialEq)]
enum Wrong {
    Number(ParseIntError),
    Text(String),
}

impl From<ParseIntError> for Wrong {
    fn from(error: ParseIntError) -> Self {
        Wrong::Number(error)
    }
}

impl From<&str> for Wrong {
    fn from(text: &str) -> Self {
        Wrong::Text(text.into())
    }
}

/// The items of an iterator by `next` and, as that has to be the same, by `fold`.
fn items<I: Iterator<Item: PartialEq + fmt::Debug>>(make: impl Fn() -> I) -> Vec<I::Item> {
    let mut stepped = Vec::new();
    for item in make() {
        stepped.push(item);
    }
    assert_eq!(make().collect::<Vec<_>>(), stepped);
    stepped
}

fn number(text: &str) -> Wrong {
    text.parse::<i32>().unwrap_err().into()
}

#[generator]
fn in_an_iterator(text: &str) -> impl Iterator<Item = Result<i32, Wrong>> {
    for word in text.split_once(':').ok_or("no colon")?.1.split(',') {
        let n = { if word.is_empty() { Err("empty")? } else { word.parse::<i32>()? } };
        if n < 0 {
            Err("negative")?;
        }
        yield_!(Ok(n + word.parse::<i32>().map(|n| n * 10)?));
    }
    let last: i32 = text[..1].parse()?;
    yield_!(Ok(last));
}

#[test]
fn in_an_iterator_the_failure_is_the_last_item() {
    let last = |text| items(|| in_an_iterator(text));
    assert_eq!(last("5:1,2"), [Ok(11), Ok(22), Ok(5)]);
    assert_eq!(last("none"), [Err("no colon".into())]);
    assert_eq!(last("5:1,,2"), [Ok(11), Err("empty".into())]);
    assert_eq!(last("5:1,-2"), [Ok(11), Err("negative".into())]);
    assert_eq!(last("5:x"), [Err(number("x"))]);
    assert_eq!(last("y:1"), [Ok(11), Err(number("y"))]);
}

#[generator(resume = first)]
fn in_a_generator(
    words: Vec<&'static str>,
) -> impl Generator<Result<i32, &'static str>, Yield = i32, Return = Result<Vec<i32>, Wrong>> {
    let mut found = vec![first?];
    'words: for word in words {
        let n = {
            let word = word.trim();
            if word.is_empty() {
                continue 'words;
            }
            word.parse::<i32>()?
        };
        match n {
            n if n < 0 && yield_!(n)? == 0 => break 'words,
            0 => found.push(loop {
                let answer = yield_!(0)?;
                if answer > 5 {
                    break answer;
                }
            }),
            _ => {}
        }
        found.push(n + yield_!(100)? * yield_!(200)?);
        while yield_!(found.len() as i32)? < 0 {
            found.push(0);
        }
    }
    let checked: Vec<i32> = found
        .into_iter()
        .map(|n| if n > 1000 { Err("too large") } else { Ok(n) })
        .collect::<Result<_, _>>()?;
    Ok(checked)
}

#[test]
fn in_a_generator_the_failure_is_returned() {
    let run = |words: &[&'static str], answers: &[_]| driven(|| in_a_generator(words.to_vec()), answers);
    assert_eq!(run(&["1", " "], &[Ok(0), Ok(2), Ok(3), Ok(4)]), (vec![100, 200, 2], Ok(vec![0, 7])));
    assert_eq!(run(&[], &[Err("at once")]), (vec![], Err("at once".into())));
    assert_eq!(run(&["x"], &[Ok(0)]), (vec![], Err(number("x"))));
    assert_eq!(
        run(&["1"], &[Ok(0), Ok(1), Err("in an operand")]),
        (vec![100, 200], Err("in an operand".into()))
    );
    assert_eq!(run(&["-1", "1"], &[Ok(0), Ok(0)]), (vec![-1], Ok(vec![0])));
    assert_eq!(run(&["-1"], &[Ok(0), Err("in a guard")]), (vec![-1], Err("in a guard".into())));
    assert_eq!(run(&["0"], &[Ok(0), Ok(5), Err("in a loop")]), (vec![0, 0], Err("in a loop".into())));
    let in_a_head = run(&["1"], &[Ok(0), Ok(1), Ok(1), Ok(-1), Err("in a head")]);
    assert_eq!(in_a_head, (vec![100, 200, 2, 3], Err("in a head".into())));
    assert_eq!(run(&[], &[Ok(2000)]), (vec![], Err("too large".into())));
}

#[generator]
fn of_options(words: &[&str]) -> impl Generator<Yield = char, Return = Option<usize>> {
    let mut count = 0;
    for word in words {
        let mut chars = word.chars();
        yield_!(chars.next()?);
        yield_!(chars.next_back()?.to_uppercase().next()?);
        count += chars.as_str().len().checked_sub(1)?;
    }
    Some(count)
}

#[generator]
fn of_control_flow(limit: u32) -> impl Generator<u32, Yield = u32, Return = ControlFlow<u32, String>> {
    let mut sum = 0;
    loop {
        sum += yield_!(sum);
        let step = if sum > limit { ControlFlow::Break(sum) } else { ControlFlow::Continue(sum) };
        if step? == limit {
            return ControlFlow::Continue("exactly".into());
        }
    }
}

#[test]
fn options_end_with_none_and_control_flow_with_its_break() {
    assert_eq!(driven(|| of_options(&["abc", "defg"]), &[(); 5]), (vec!['a', 'C', 'd', 'G'], Some(1)));
    assert_eq!(driven(|| of_options(&["abc", "d"]), &[(); 4]), (vec!['a', 'C', 'd'], None));
    assert_eq!(driven(|| of_options(&["ab"]), &[(); 3]), (vec!['a', 'B'], None));
    assert_eq!(driven(|| of_control_flow(5), &[0, 3, 4]), (vec![0, 3], ControlFlow::Break(7)));
    assert_eq!(driven(|| of_control_flow(5), &[0, 3, 2]).1, ControlFlow::Continue("exactly".into()));
}

#[generator]
fn lines(mut reader: impl BufRead) -> impl Iterator<Item = io::Result<String>> {
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return;
        }
        yield_!(Ok(line.trim_end().to_owned()));
    }
}

type Anything<T, E = Box<dyn Error + Send + Sync>> = Result<T, E>;

#[generator]
fn numbers(reader: impl BufRead) -> impl Iterator<Item = Anything<i64>> {
    for line in lines(reader) {
        let line = line?;
        if line == "stop" {
            Err("stopped")?;
        }
        yield_!(Ok(line.parse()?));
    }
}

#[generator]
fn converting<T, E, F: From<E>>(
    items: Vec<Result<T, E>>,
) -> impl Generator<Yield = T, Return = Result<usize, F>> {
    let mut count = 0;
    for item in items {
        yield_!(item?);
        count += 1;
    }
    Ok(count)
}

#[generator]
fn written(count: u32) -> impl Iterator<Item = Anything<String, fmt::Error>> {
    let mut text = String::new();
    for n in 0..count {
        write!(text, "{n}")?;
        yield_!(Ok(text.clone()));
    }
    Err(fmt::Error)?;
}

#[test]
fn errors_are_converted_by_from() {
    let texts = |bytes: &'static [u8]| {
        items(|| numbers(bytes).map(|number| number.map_err(|error| error.to_string())))
    };
    assert_eq!(texts(b"1\n2\n"), [Ok(1), Ok(2)]);
    assert_eq!(texts(b"1\nx\n2"), [Ok(1), Err("invalid digit found in string".into())]);
    assert_eq!(texts(b"stop\n2"), [Err("stopped".into())]);
    assert!(texts(b"1\n\xff\n")[1].as_ref().is_err_and(|error| error.contains("UTF-8")));
    assert_eq!(driven(|| converting::<_, u8, u32>(vec![Ok('a'), Err(3)]), &[(), ()]), (vec!['a'], Err(3)));
    assert_eq!(items(|| written(2)), [Ok("0".into()), Ok("01".into()), Err(fmt::Error)]);
}

#[generator]
fn with_others(words: Vec<&'static str>) -> impl Iterator<Item = i32> {
    let parse = |word: &str| -> Option<i32> {
        let n = word.parse::<i32>().ok()?;
        if n < 0 {
            return None;
        }
        Some(n)
    };
    fn nested(word: &str) -> Result<i32, ParseIntError> {
        Ok(word.parse::<i32>()? + 1)
    }
    struct Doubled;
    impl Doubled {
        fn of(word: &str) -> Option<i32> {
            Some(word.parse::<i32>().ok()? * 2)
        }
    }
    let future = async {
        let n: i32 = "4".parse()?;
        Ok::<_, ParseIntError>(n)
    };
    drop(future);
    for word in words {
        yield_!(parse(word).unwrap_or(-1));
        yield_!(nested(word).unwrap_or(-2));
        yield_!(Doubled::of(word).unwrap_or(-3));
        let digits = (|| {
            let mut sum = 0;
            for digit in word.chars() {
                sum += digit.to_digit(10)?;
            }
            Some(sum)
        })();
        yield_!(digits.map_or(-4, |sum| sum as i32));
        let inner = gen_! {
            let n: i32 = word.parse::<i32>()?;
            yield Ok::<_, ParseIntError>(n + 5);
        };
        yield_!(inner.last().and_then(Result::ok).unwrap_or(-5));
    }
}

#[test]
fn closures_futures_functions_and_blocks_have_their_own() {
    assert_eq!(items(|| with_others(vec!["12", "x"])), [12, 13, 24, 3, 17, -1, -2, -3, -4, -5]);
}
