//! A number is to be guessed: a conversation that is written down as it goes, without a state to keep.
//!
//! ```text
//! cargo run --example dialogue [SECRET..]
//! printf '50\n25\n37\nno\n' | cargo run --quiet --example dialogue 37
//! ```
//!
//! Without secrets it thinks of numbers of its own.

mod game;

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::process::ExitCode;

use gen_runtime::Generator;

/// The greatest number that is thought of.
const MOST: u32 = 100;

fn main() -> ExitCode {
    let secrets = match secrets() {
        Ok(secrets) => secrets,
        Err(message) => {
            eprintln!("dialogue: {message}");
            return ExitCode::FAILURE;
        }
    };
    let mut lines = io::stdin().lines();
    let mut failure = None;
    let played = game::game(secrets, MOST).run(None, |words| {
        println!("{words}");
        match lines.next()? {
            Ok(line) => Some(line),
            Err(error) => {
                failure = Some(error);
                None
            }
        }
    });
    match (played, failure) {
        (Some(rounds), _) => {
            let rounds: Vec<_> = rounds.iter().map(u32::to_string).collect();
            println!("Guesses by round: {}", rounds.join(", "));
            ExitCode::SUCCESS
        }
        (None, Some(error)) => {
            eprintln!("dialogue: the standard input: {error}");
            ExitCode::FAILURE
        }
        (None, None) => {
            eprintln!("dialogue: the input ends before the game does");
            ExitCode::FAILURE
        }
    }
}

/// The numbers of the command line, or random ones without end.
fn secrets() -> Result<Box<dyn Iterator<Item = u32>>, String> {
    let words: Vec<_> = std::env::args().skip(1).collect();
    if words.is_empty() {
        // The hasher of the standard library is the one source of randomness in it.
        let random = || RandomState::new().hash_one(()) % u64::from(MOST) + 1;
        return Ok(Box::new(std::iter::repeat_with(move || random() as u32)));
    }
    let numbers = words.iter().map(|word| match word.parse() {
        Ok(number) if (1..=MOST).contains(&number) => Ok(number),
        _ => Err(format!("a secret is a number from 1 to {MOST}, not `{word}`")),
    });
    Ok(Box::new(numbers.collect::<Result<Vec<_>, _>>()?.into_iter()))
}
