//! The game as it goes, from top to bottom: a yield says something, and its value is what is answered.
//!
//! `expanded.rs` shows what becomes of this.

use std::cmp::Ordering;

use gen_runtime::{Generator, generator, yield_, yield_from};

/// A line that was typed, or `None` when nobody is there any more.
pub(crate) type Answer = Option<String>;

/// Asks until the answer is a number from 1 to `most`.
#[generator]
pub(crate) fn number(
    question: String,
    most: u32,
) -> impl Generator<Answer, Yield = String, Return = Option<u32>> {
    let mut words = question;
    loop {
        let answer = yield_!(words)?;
        words = match answer.trim().parse() {
            Ok(number) if (1..=most).contains(&number) => return Some(number),
            Ok(_) => format!("A number from 1 to {most}, please."),
            Err(_) => format!("`{}` is not a number.", answer.trim()),
        };
    }
}

/// Asks until the answer is yes or no.
#[generator]
pub(crate) fn consent(question: String) -> impl Generator<Answer, Yield = String, Return = Option<bool>> {
    let mut answer = yield_!(question)?;
    loop {
        match answer.trim() {
            "y" | "yes" => return Some(true),
            "n" | "no" => return Some(false),
            _ => answer = yield_!("Yes or no?".to_owned())?,
        }
    }
}

/// Has one secret after the other guessed, and returns how many guesses each has taken.
///
/// A question that nobody answers ends the game, and so does the `?` behind it.
#[generator]
pub(crate) fn game(
    secrets: impl Iterator<Item = u32>,
    most: u32,
) -> impl Generator<Answer, Yield = String, Return = Option<Vec<u32>>> {
    let mut rounds = Vec::new();
    for secret in secrets {
        let mut guesses = 1;
        let mut hint = format!("I think of a number from 1 to {most}.");
        loop {
            let guess = yield_from!(number(format!("{hint} What is it?"), most))?;
            hint = match guess.cmp(&secret) {
                Ordering::Less => format!("It is more than {guess}."),
                Ordering::Greater => format!("It is less than {guess}."),
                Ordering::Equal => break,
            };
            guesses += 1;
        }
        rounds.push(guesses);
        if !yield_from!(consent(format!("Right, at guess number {guesses}. Once more?")))? {
            break;
        }
    }
    Some(rounds)
}
