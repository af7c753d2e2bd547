//! A parser that asks for its tokens by yielding, so that whoever drives it may read them from anywhere.

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};

use crate::driver::driven;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(i64),
    Operator(char),
    Open,
    Close,
}

use Token::{Close, Number, Open, Operator};

#[derive(Debug, PartialEq)]
enum Wrong {
    Unexpected(Token),
    TooShort,
    DivisionByZero,
}

impl From<Option<Token>> for Wrong {
    fn from(token: Option<Token>) -> Self {
        token.map_or(Wrong::TooShort, Wrong::Unexpected)
    }
}

/// Every parser is started with its first token, yields `()` for each further one, and returns what it has
/// read with the token behind it.
type Read = Result<(i64, Option<Token>), Wrong>;

#[generator(resume = token)]
fn sum() -> Box<dyn Generator<Option<Token>, Yield = (), Return = Read>> {
    let (mut value, mut token) = yield_from!(product(), token)?;
    while let Some(Operator(operator @ ('+' | '-'))) = token {
        let right;
        (right, token) = yield_from!(product(), yield_!(()))?;
        value = if operator == '+' { value + right } else { value - right };
    }
    Ok((value, token))
}

#[generator(resume = token)]
fn product() -> impl Generator<Option<Token>, Yield = (), Return = Read> {
    let (mut value, mut token) = yield_from!(atom(), token)?;
    loop {
        match token {
            Some(Operator('*')) => {
                let (right, behind) = yield_from!(atom(), yield_!(()))?;
                (value, token) = (value * right, behind);
            }
            Some(Operator('/')) => {
                let (right, behind) = yield_from!(atom(), yield_!(()))?;
                value = value.checked_div(right).ok_or(Wrong::DivisionByZero)?;
                token = behind;
            }
            _ => break Ok((value, token)),
        }
    }
}

#[generator(resume = token)]
fn atom() -> Box<dyn Generator<Option<Token>, Yield = (), Return = Read>> {
    let value = match token {
        Some(Number(number)) => number,
        Some(Operator('-')) => {
            let (value, behind) = yield_from!(atom(), yield_!(()))?;
            return Ok((-value, behind));
        }
        Some(Open) => match yield_from!(sum(), yield_!(()))? {
            (value, Some(Close)) => value,
            (_, other) => Err(other)?,
        },
        other => return Err(other.into()),
    };
    Ok((value, yield_!(())))
}

/// The tokens of a text, which is well-formed as far as they go.
#[generator]
fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        yield_!(match c {
            ' ' => continue,
            '(' => Open,
            ')' => Close,
            '0'..='9' => {
                let mut number = i64::from(c as u8 - b'0');
                while let Some(digit) = rest.peek().and_then(|c| c.to_digit(10)) {
                    number = number * 10 + i64::from(digit);
                    rest.next();
                }
                Number(number)
            }
            operator => Operator(operator),
        });
    }
}

fn value(text: &str) -> Result<i64, Wrong> {
    let mut answers: Vec<_> = tokens(text).map(Some).collect();
    answers.push(None);
    // A parser that is at its end asks for nothing more, and the others for as much as they are given.
    let (_, read) = driven(sum, &answers);
    match read? {
        (value, None) => Ok(value),
        (_, Some(token)) => Err(Wrong::Unexpected(token)),
    }
}

#[test]
fn what_the_tokens_mean_is_returned() {
    assert_eq!(value("1 + 2 * 3"), Ok(7));
    assert_eq!(value("-(2 + 3) * 12 / -4 - 1"), Ok(14));
    assert_eq!(value("((((7))))"), Ok(7));
}

#[test]
fn a_wrong_token_ends_every_parser_above() {
    assert_eq!(value("1 + (2 * )"), Err(Wrong::Unexpected(Close)));
    assert_eq!(value("(1 + 2"), Err(Wrong::TooShort));
    assert_eq!(value("((1 2))"), Err(Wrong::Unexpected(Number(2))));
    assert_eq!(value("1 2"), Err(Wrong::Unexpected(Number(2))));
    assert_eq!(value("4 / (2 - 2)"), Err(Wrong::DivisionByZero));
    assert_eq!(value(""), Err(Wrong::TooShort));
}

#[test]
fn the_tokens_are_pulled_one_by_one() {
    let mut source = tokens("2*3 + then what is never read");
    let mut parser = product();
    let mut asked = 0;
    let read = loop {
        asked += 1;
        match parser.resume(source.next()) {
            GeneratorState::Yielded(()) => {}
            GeneratorState::Complete(read) => break read,
        }
    };
    assert_eq!((read, asked), (Ok((6, Some(Operator('+')))), 4));
    assert_eq!(source.next(), Some(Operator('t')));
}

/// Evaluates one line after the other, with one token at a time of each.
#[generator]
fn lines(text: &str) -> impl Iterator<Item = Result<i64, Wrong>> {
    for line in text.lines() {
        let mut source = tokens(line);
        let (value, _) = sum().run(source.next(), |()| source.next())?;
        yield_!(Ok(value));
    }
}

#[test]
fn a_parser_can_be_run_to_its_end_inside_another_generator() {
    let values: Vec<_> = lines("1+1\n2*(3+4)\n2*\n5").collect();
    assert_eq!(values, [Ok(2), Ok(14), Err(Wrong::TooShort)]);
    let mut stepped = Vec::new();
    for value in lines("1+1\n2*\n5") {
        stepped.push(value);
    }
    assert_eq!(stepped, [Ok(2), Err(Wrong::TooShort)]);
}

#[test]
fn a_parser_of_characters_is_one_of_tokens_with_its_arguments_mapped() {
    let mut of_characters = sum().map_resume(|c: char| match c {
        '0'..='9' => Some(Number(i64::from(c as u8 - b'0'))),
        ';' => None,
        operator => Some(Operator(operator)),
    });
    let mut answers = "7*6;".chars();
    let read = (&mut of_characters).run(answers.next().unwrap(), |()| answers.next().unwrap());
    assert_eq!(read, Ok((42, None)));
}
