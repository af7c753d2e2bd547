use gen_runtime::{generator, yield_};
use std::fmt::Write;

struct Token(u32);

#[generator]
fn before(token: Token) -> impl Iterator<Item = u32> {
    println!("{} of {}", token, 3);
    yield_!(token.0);
}

#[generator]
fn behind(token: Token) -> impl Iterator<Item = u32> {
    yield_!(token.0);
    eprintln!("{token:?}");
}

#[generator]
fn yielded(token: Token) -> impl Iterator<Item = String> {
    yield_!(format!("{0} {0}", token));
}

#[generator]
fn around(token: Token) -> impl Iterator<Item = u32> {
    println!("{} {:?}", { yield_!(token.0) }, token.0);
}

#[generator]
fn written(token: Token, mut text: String) -> impl Iterator<Item = String> {
    let _ = write!(text, "{:>5}", &token);
    yield_!(text);
}

#[generator]
fn without_a_size(text: &str) -> impl Iterator<Item = String> + '_ {
    yield_!(format!("{}", *text));
}

fn main() {}
