use std::cell::RefCell;
use std::collections::HashMap;

use gen_runtime::{generator, yield_};

thread_local! {
    static LOG: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// A value that notes its drop.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        LOG.with_borrow_mut(|log| log.push(self.0));
    }
}

fn find(name: &'static str) -> Option<Loud> {
    (!name.is_empty()).then_some(Loud(name))
}

/// What a guard binds is held like what the pattern binds, and dropped before it.
#[generator]
fn held(name: Option<&'static str>, whole: Loud) -> impl Iterator<Item = usize> {
    match whole {
        _whole if let Some(name) = name && let Some(_found) = find(name) => {
            yield_!(name.len());
            LOG.with_borrow_mut(|log| log.push("in the arm"));
        }
        _ => yield_!(0),
    }
}

/// Each guard is asked in its turn, and shadows what it was asked about.
#[generator]
fn priced(orders: Vec<(String, u32)>) -> impl Iterator<Item = String> {
    let prices: HashMap<&str, u32> = [("tea", 3), ("milk", 2)].into_iter().collect();
    for (name, count) in orders {
        match count {
            0 => {}
            count if let Some(price) = prices.get(name.as_str()) && let count = count + 1 => {
                let price = *price;
                yield_!(format!("{count} {name}"));
                yield_!(format!("for {}", (count - 1) * price));
            }
            _ if let Ok(number) = name.parse::<u32>() => yield_!(number.to_string()),
            _ => yield_!(name),
        }
    }
}

/// A tuple that a guard binds can be taken apart across yields.
#[generator]
fn apart(pair: Option<(Loud, Loud)>) -> impl Iterator<Item = Loud> {
    let mut pair = pair;
    match 1 {
        1 if let Some(pair) = pair.take() => {
            yield_!(pair.1);
            yield_!(pair.0);
        }
        _ => {}
    }
}

fn log() -> Vec<&'static str> {
    LOG.take()
}

fn main() {
    let mut items = held(Some("found"), Loud("whole"));
    assert_eq!(items.next(), Some(5));
    assert!(log().is_empty());
    assert_eq!(items.next(), None);
    assert_eq!(log(), ["in the arm", "found", "whole"]);

    let mut items = held(Some("found"), Loud("whole"));
    items.next();
    drop(items);
    assert_eq!(log(), ["found", "whole"]);
    assert_eq!(held(Some(""), Loud("whole")).next(), Some(0));
    assert_eq!(held(None, Loud("whole")).next(), Some(0));
    log();

    let orders = [("tea", 2), ("7", 1), ("milk", 0), ("salt", 1)];
    let orders: Vec<_> = orders.into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    assert!(priced(orders).eq(["3 tea", "for 6", "7", "salt"]));

    let mut parts = apart(Some((Loud("first"), Loud("second"))));
    assert_eq!(parts.next().map(|part| part.0), Some("second"));
    drop(parts);
    assert_eq!(log(), ["second", "first"]);
}
