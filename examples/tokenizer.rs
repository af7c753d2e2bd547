//! A calculator: a lexer that finds tokens, and a parser that asks for them one at a time.
//!
//! `cargo run --example tokenizer [EXPRESSION..]`
//!
//! Without expressions it reads them from the standard input, one a line.

use std::io;
use std::iter::Peekable;
use std::process::ExitCode;

use gen_runtime::{generator, yield_};

#[derive(Clone, Copy, PartialEq)]
enum Token<'a> {
    Number(f64),
    Name(&'a str),
    Sign(char),
}

/// What is wrong, and at which byte of the expression.
struct Error {
    at: usize,
    message: String,
}

impl Error {
    fn new(at: usize, message: impl Into<String>) -> Self {
        Error { at, message: message.into() }
    }

    /// The expression with a mark below the place.
    fn shown_in(&self, expression: &str) -> String {
        let column = expression[..self.at].chars().count();
        format!("{expression}\n{:column$}^ {}", "", self.message)
    }
}

/// The tokens of an expression and where each begins, up to the first that is none.
#[generator]
fn tokens(expression: &str) -> impl Iterator<Item = Result<(usize, Token<'_>), Error>> {
    let mut chars = expression.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let mut end = start + first.len_utf8();
        let token = match first {
            ' ' => continue,
            '0'..='9' | '.' => {
                while let Some((at, _)) = chars.next_if(|(_, c)| c.is_ascii_digit() || *c == '.') {
                    end = at + 1;
                }
                let text = &expression[start..end];
                let number = text.parse();
                Token::Number(number.map_err(|_| Error::new(start, format!("`{text}` is not a number")))?)
            }
            'a'..='z' => {
                while let Some((at, _)) = chars.next_if(|(_, c)| c.is_ascii_lowercase()) {
                    end = at + 1;
                }
                Token::Name(&expression[start..end])
            }
            '+' | '-' | '*' | '/' | '^' | '(' | ')' => Token::Sign(first),
            other => {
                yield_!(Err(Error::new(start, format!("`{other}` does not belong here"))));
                return;
            }
        };
        yield_!(Ok((start, token)));
    }
}

/// A recursive-descent parser, which computes as it goes.
struct Calculator<T: Iterator> {
    tokens: Peekable<T>,
    /// Where the expression ends.
    end: usize,
}

impl<'a, T: Iterator<Item = Result<(usize, Token<'a>), Error>>> Calculator<T> {
    /// Takes the next token if it is this sign.
    fn takes(&mut self, sign: char) -> bool {
        self.tokens.next_if(|next| matches!(next, Ok((_, token)) if *token == Token::Sign(sign))).is_some()
    }

    fn sum(&mut self) -> Result<f64, Error> {
        let mut value = self.product()?;
        loop {
            if self.takes('+') {
                value += self.product()?;
            } else if self.takes('-') {
                value -= self.product()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn product(&mut self) -> Result<f64, Error> {
        let mut value = self.power()?;
        loop {
            if self.takes('*') {
                value *= self.power()?;
            } else if self.takes('/') {
                value /= self.power()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn power(&mut self) -> Result<f64, Error> {
        if self.takes('-') {
            return Ok(-self.power()?);
        }
        let base = self.atom()?;
        if self.takes('^') { Ok(base.powf(self.power()?)) } else { Ok(base) }
    }

    fn atom(&mut self) -> Result<f64, Error> {
        let Some((at, token)) = self.tokens.next().transpose()? else {
            return Err(Error::new(self.end, "a number is missing"));
        };
        match token {
            Token::Number(number) => Ok(number),
            Token::Name("pi") => Ok(std::f64::consts::PI),
            Token::Name("sqrt") => Ok(self.atom()?.sqrt()),
            Token::Name("abs") => Ok(self.atom()?.abs()),
            Token::Name(name) => Err(Error::new(at, format!("`{name}` is unknown"))),
            Token::Sign('(') => {
                let value = self.sum()?;
                if self.takes(')') { Ok(value) } else { Err(self.unexpected("`)` is missing")) }
            }
            Token::Sign(sign) => Err(Error::new(at, format!("a number is missing before `{sign}`"))),
        }
    }

    /// What is wrong where the next token is none that may come.
    fn unexpected(&mut self, message: &str) -> Error {
        match self.tokens.next() {
            Some(Err(error)) => error,
            Some(Ok((at, _))) => Error::new(at, message),
            None => Error::new(self.end, message),
        }
    }
}

fn calculate(expression: &str) -> Result<f64, Error> {
    let tokens = tokens(expression).peekable();
    let mut calculator = Calculator { tokens, end: expression.len() };
    let value = calculator.sum()?;
    match calculator.tokens.peek() {
        None => Ok(value),
        Some(_) => Err(calculator.unexpected("an operator is missing")),
    }
}

/// Prints the value of an expression, or what is wrong with it and that something is.
fn show(expression: &str) -> Result<(), ()> {
    match calculate(expression) {
        Ok(value) => println!("{expression} = {value}"),
        Err(error) => {
            eprintln!("{}", error.shown_in(expression));
            return Err(());
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    let mut shown = Ok(());
    if std::env::args().len() > 1 {
        for expression in std::env::args().skip(1) {
            shown = show(&expression).and(shown);
        }
    } else {
        for expression in io::stdin().lines() {
            match expression {
                Ok(expression) => shown = show(&expression).and(shown),
                Err(error) => {
                    eprintln!("tokenizer: the standard input: {error}");
                    return ExitCode::FAILURE;
                }
            }
        }
    }
    if shown.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
