//! The primes without end, sieved segment by segment, and what they are good for.
//!
//! `cargo run --example primes [NUMBER..]`
//!
//! Without numbers it counts primes; with numbers it takes each apart.

use std::num::NonZeroU64;
use std::process::ExitCode;

use gen_runtime::{generator, yield_, yield_from};

/// How many numbers are sieved at a time.
const SEGMENT: u64 = 1 << 16;

/// 2, 3, 5, 7, ..: the sieve of Eratosthenes, which holds one segment and the primes up to its root.
///
/// Those come from a generator of the same kind, which is never further than that, and so on.
#[generator]
fn primes() -> Box<dyn Iterator<Item = u64>> {
    yield_from!([2, 3, 5, 7]);
    let mut roots = primes().peekable();
    // Each with its first multiple that has not been crossed out yet.
    let mut known = Vec::new();
    let mut start = 8;
    loop {
        let end = (4 * start).min(start + SEGMENT);
        while let Some(root) = roots.next_if(|root| root * root < end) {
            known.push((root, start.next_multiple_of(root)));
        }
        let mut composite = vec![false; (end - start) as usize];
        for (root, multiple) in &mut known {
            while *multiple < end {
                composite[(*multiple - start) as usize] = true;
                *multiple += *root;
            }
        }
        for (number, composite) in (start..end).zip(composite) {
            if !composite {
                yield_!(number);
            }
        }
        start = end;
    }
}

/// The prime factors of a number, smallest first, each as often as it divides it.
#[generator]
fn factors(mut number: u64) -> impl Iterator<Item = u64> {
    for prime in primes() {
        // The square of the prime may be too big for the type.
        if prime > number / prime {
            break;
        }
        while number % prime == 0 {
            number /= prime;
            yield_!(prime);
        }
    }
    if number > 1 {
        yield_!(number);
    }
}

/// Neighbours among the primes with only one number between them.
#[generator]
fn twins() -> impl Iterator<Item = (u64, u64)> {
    let mut primes = primes().peekable();
    while let Some(prime) = primes.next() {
        if primes.peek() == Some(&(prime + 2)) {
            yield_!((prime, prime + 2));
        }
    }
}

fn main() -> ExitCode {
    let numbers: Result<Vec<NonZeroU64>, _> = std::env::args().skip(1).map(|word| word.parse()).collect();
    let numbers = match numbers {
        Ok(numbers) => numbers,
        Err(error) => {
            eprintln!("primes: a number to take apart: {error}");
            return ExitCode::FAILURE;
        }
    };
    if numbers.is_empty() {
        for limit in [100, 10_000, 1_000_000] {
            println!("primes below {limit}: {}", primes().take_while(|prime| *prime < limit).count());
        }
        println!("the ten thousandth prime: {}", primes().nth(9_999).expect("there are more"));
        let twins: Vec<_> = twins().take(6).map(|(a, b)| format!("{a}+{b}")).collect();
        println!("twins: {} ..", twins.join(" "));
    }
    for number in numbers {
        let factors: Vec<_> = factors(number.get()).map(|factor| factor.to_string()).collect();
        println!("{number} = {}", if factors.is_empty() { "1".to_owned() } else { factors.join(" * ") });
    }
    ExitCode::SUCCESS
}
