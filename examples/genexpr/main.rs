//! Questions about a list of orders, each answered by a generator expression, with its Python original above it.
//!
//! `cargo run --example genexpr [FILE]`
//!
//! `python3 examples/genexpr/original.py [FILE]` answers the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use gen_runtime::genexpr;
use itertools::Itertools;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/orders.csv");

struct Order<'a> {
    customer: &'a str,
    title: &'a str,
    cents: u64,
    copies: u64,
}

/// The orders of a text; a line that is not one does not count.
fn orders(text: &str) -> Vec<Order<'_>> {
    // rows = (line.split(",") for line in text.splitlines()[1:])
    let rows = genexpr!(line.split(',').collect_vec() for line in text.lines().skip(1));

    // Python has to say `:=` for what is a pattern here, and to unpack a row in a loop of its own.
    genexpr!(
        Order { customer, title, cents, copies }
        for row in rows
        if let [_, customer, title, cents, copies] = row[..]
        if let Ok(cents) = cents.parse()
        if let Ok(copies) = copies.parse()
    )
    .collect()
}

fn euros(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn answer(text: &str) {
    let all = &orders(text);
    // customers = sorted(set(order.customer for order in all))
    let customers: BTreeSet<_> = genexpr!(order.customer for order in all).collect();

    println!("orders: {}", all.len());

    // sum(order.cents * order.copies for order in all)
    let turnover = genexpr!(order.cents * order.copies for order in all).sum();
    println!("turnover: {}", euros(turnover));

    // sum(1 for order in all if order.copies > 1)
    let several = genexpr!(order for order in all if order.copies > 1).count();
    println!("of several copies: {several}");

    // any(order.cents == 0 for order in all)
    let free = genexpr!(order.cents == 0 for order in all).contains(&true);
    println!("something free: {}", if free { "yes" } else { "no" });

    // max((order.cents, order.title) for order in all)[1]
    let dearest = genexpr!((order.cents, order.title) for order in all).max();
    println!("dearest: {}", dearest.map_or("nothing", |(_, title)| title));

    // words = (word for order in all for word in order.title.split() if len(word) > 4)
    let words = genexpr!(word for order in all for word in order.title.split_whitespace() if word.len() > 4);
    // sorted(set(word.lower() for word in words))
    let words: BTreeSet<_> = genexpr!(word.to_lowercase() for word in words).collect();
    println!("long words: {}", words.iter().join(", "));

    // f"{name} {euros(sum(order.cents * order.copies for order in all if order.customer == name))}"
    // for name in customers
    let mut by_customer = genexpr!(
        format!("{name} {}", euros(genexpr!(
            order.cents * order.copies for order in all if order.customer == name
        ).sum()))
        for &name in &customers
    );
    println!("by customer: {}", by_customer.join(", "));

    // titles = {name: set(order.title for order in all if order.customer == name) for name in customers}
    let titles: BTreeMap<_, BTreeSet<_>> = genexpr!(
        (name, genexpr!(order.title for order in all if order.customer == name).collect())
        for &name in &customers
    )
    .collect();
    // What is lent to an inner loop is captured as a reference, as everything is captured by move.
    let (names, titles) = (&customers.iter().collect_vec(), &titles);
    // f"{a}+{b}"
    // for i, a in enumerate(customers)
    // for b in customers[i + 1:]
    // if titles[a] & titles[b]
    let mut same_taste = genexpr!(
        format!("{a}+{b}")
        for (i, a) in names.iter().enumerate()
        for b in &names[i + 1..]
        if !titles[**a].is_disjoint(&titles[**b])
    );
    println!("same taste: {}", same_taste.join(", "));

    // "bulk" if order.copies >= 10 else "usual" for order in all
    let mut sizes = genexpr!(if order.copies >= 10 { "bulk" } else { "usual" } for order in all);
    println!("sizes: {}", sizes.join(" "));

    // prices = set(order.cents for order in all)
    let prices: BTreeSet<u64> = genexpr!(order.cents for order in all).collect();
    // next(euro * 100 - 10 for euro in count(10) if euro * 100 - 10 not in prices)
    let untaken = genexpr!(euro * 100 - 10 for euro in 10.. if !prices.contains(&(euro * 100 - 10))).next();
    println!("first price not taken: {}", euros(untaken.expect("prices are finite")));
}

fn main() -> ExitCode {
    let path = std::env::args_os().nth(1).map_or_else(|| PathBuf::from(SAMPLE), PathBuf::from);
    match std::fs::read_to_string(&path) {
        Ok(text) => {
            answer(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("genexpr: {}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}
