//! The first Fibonacci number with so many digits, out of all of them.
//!
//! `cargo run --example fibonacci [DIGITS]`
//!
//! The numbers have no end; only those are computed that are looked at.

use std::cell::Cell;
use std::fmt;
use std::process::ExitCode;

use gen_runtime::{generator, yield_};

/// A natural number of any size: its decimal digits, the last one first.
#[derive(Clone)]
struct Natural {
    digits: Vec<u8>,
}

impl Natural {
    fn from_digit(digit: u8) -> Self {
        Natural { digits: vec![digit] }
    }

    /// This number and a smaller one together.
    fn plus(&self, smaller: &Natural) -> Natural {
        let padded = smaller.digits.iter().chain(std::iter::repeat(&0));
        let mut carry = 0;
        let mut digits = Vec::with_capacity(self.digits.len() + 1);
        for (a, b) in self.digits.iter().zip(padded) {
            let sum = a + b + carry;
            digits.push(sum % 10);
            carry = sum / 10;
        }
        if carry > 0 {
            digits.push(carry);
        }
        Natural { digits }
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits: String = self.digits.iter().rev().map(|digit| char::from(b'0' + digit)).collect();
        formatter.write_str(&digits)
    }
}

/// 1, 1, 2, 3, 5, 8, .., counting each addition.
#[generator]
fn fibonacci(additions: &Cell<u32>) -> impl Iterator<Item = Natural> {
    let mut last = Natural::from_digit(1);
    let mut next = Natural::from_digit(1);
    loop {
        yield_!(last.clone());
        let sum = next.plus(&last);
        last = std::mem::replace(&mut next, sum);
        additions.set(additions.get() + 1);
    }
}

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
