//! A stream of trades, summed up minute by minute, on one core and on all of them.
//!
//! `cargo run --example pipeline [MINUTES]`
//!
//! Generators take their place among the adapters of the standard library and of `itertools`, and as they
//! can be sent to other threads, `rayon` takes their items to all cores.

use std::cmp::Reverse;
use std::process::ExitCode;

use gen_runtime::{generator, yield_};
use itertools::Itertools;
use rayon::iter::{ParallelBridge, ParallelIterator};

/// The log of an exchange as it might come over the wire: `second price amount`, with some noise.
#[generator]
fn log(minutes: u64) -> impl Iterator<Item = String> {
    let mut random = 88_172_645_463_325_252_u64;
    let mut price = 50_000;
    for second in 0..60 * minutes {
        loop {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            price += random % 41;
            price -= 20.min(price);
            match random >> 32 & 0xff {
                0 => yield_!(format!("{second} -- line noise --")),
                1..200 => yield_!(format!("{second} {price} {}", random >> 48 & 0xf)),
                _ => break,
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Trade {
    second: u64,
    price: u64,
    amount: u64,
}

impl Trade {
    fn parse(line: &str) -> Option<Trade> {
        let (second, price, amount) = line.split(' ').map(|word| word.parse().ok()).collect_tuple()?;
        Some(Trade { second: second?, price: price?, amount: amount? })
    }
}

/// The trades of one minute.
struct Minute {
    number: u64,
    trades: Vec<Trade>,
}

/// Trades in the order of time, minute by minute; none of a minute without trades.
#[generator]
fn by_minute(trades: impl Iterator<Item = Trade>) -> impl Iterator<Item = Minute> {
    let mut trades = trades.peekable();
    while let Some(first) = trades.next() {
        let number = first.second / 60;
        let mut minute = vec![first];
        while let Some(trade) = trades.next_if(|trade| trade.second / 60 == number) {
            minute.push(trade);
        }
        yield_!(Minute { number, trades: minute });
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Summary {
    minute: u64,
    trades: usize,
    turnover: u64,
    low: u64,
    high: u64,
    /// What buying once and selling once later could have earned at most.
    best: u64,
}

impl Summary {
    fn of(minute: Minute) -> Summary {
        let Minute { number, trades } = minute;
        let prices = || trades.iter().map(|trade| trade.price);
        let (low, high) = prices().minmax().into_option().unwrap_or_default();
        let earnings = trades.iter().array_combinations();
        let best = earnings.map(|[bought, sold]| sold.price.saturating_sub(bought.price)).max();
        Summary {
            minute: number,
            trades: trades.len(),
            turnover: trades.iter().map(|trade| trade.price * trade.amount).sum(),
            low,
            high,
            best: best.unwrap_or_default(),
        }
    }
}

/// The log up to where the work begins: it is done as the minutes are asked for.
fn minutes(minutes: u64) -> impl Iterator<Item = Minute> + Send {
    let trades = log(minutes).filter_map(|line| Trade::parse(&line)).filter(|trade| trade.amount > 0);
    by_minute(trades)
}

fn main() -> ExitCode {
    let count = match std::env::args().nth(1).map(|argument| argument.parse()) {
        None => 120,
        Some(Ok(count)) => count,
        Some(Err(error)) => {
            eprintln!("pipeline: the number of minutes: {error}");
            return ExitCode::FAILURE;
        }
    };

    let on_one_core: Vec<_> = minutes(count).map(Summary::of).collect();
    let on_all_cores: Vec<_> = minutes(count).par_bridge().map(Summary::of).collect();
    // They arrive in the order in which the cores are done with them.
    let on_all_cores: Vec<_> = on_all_cores.into_iter().sorted_by_key(|summary| summary.minute).collect();
    assert_eq!(on_one_core, on_all_cores);

    let trades: usize = on_one_core.iter().map(|summary| summary.trades).sum();
    println!("{} minutes, {trades} trades, the same on all cores", on_one_core.len());
    println!("the best minutes:");
    for summary in on_one_core.iter().sorted_by_key(|summary| Reverse(summary.best)).take(5) {
        let Summary { minute, trades, turnover, low, high, best } = summary;
        println!(
            "  {minute:>4}: {trades:>3} trades, {turnover} turned over, {low} to {high}, {best} to earn"
        );
    }
    let calmest =
        on_one_core.iter().tuple_windows().min_by_key(|(a, b)| a.high.max(b.high) - a.low.min(b.low));
    if let Some((first, second)) = calmest {
        println!("the calmest two in a row: {} and {}", first.minute, second.minute);
    }
    ExitCode::SUCCESS
}
