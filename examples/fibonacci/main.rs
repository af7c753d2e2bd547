//! The first Fibonacci number with so many digits, out of all of them.
//!
//! `cargo run --example fibonacci [DIGITS]`
//!
//! The numbers have no end; only those are computed that are looked at.

mod natural;
mod numbers;

use std::cell::Cell;
use std::process::ExitCode;

use crate::numbers::fibonacci;

fn main() -> ExitCode {
    let digits = match std::env::args().nth(1).map(|argument| argument.parse::<usize>()) {
        None => 1000,
        Some(Ok(digits)) => digits,
        Some(Err(error)) => {
            eprintln!("fibonacci: the number of digits: {error}");
            return ExitCode::FAILURE;
        }
    };

    let additions = Cell::new(0);
    let first: Vec<_> = fibonacci(&additions).take(12).map(|number| number.to_string()).collect();
    println!("{} ..", first.join(" "));
    println!("additions so far: {}", additions.take());

    for (index, number) in (1..).zip(fibonacci(&additions)) {
        if number.digits.len() >= digits {
            println!("the first with {digits} digits is number {index}:");
            println!("{number}");
            break;
        }
    }
    println!("additions for it: {}", additions.get());
    ExitCode::SUCCESS
}
