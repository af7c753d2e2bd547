//! The example `pipeline`: its sums are those of plain loops over the same trades.

mod example;

/// Minute by minute: the number, the trades and the most that one purchase and one sale could earn.
fn plainly(minutes: u64) -> Vec<(u64, usize, u64)> {
    let (mut random, mut price) = (88_172_645_463_325_252_u64, 50_000_u64);
    let mut rows = Vec::new();
    for minute in 0..minutes {
        let mut prices = Vec::new();
        let mut seconds = 60;
        while seconds > 0 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            price = (price + random % 41).saturating_sub(20);
            match random >> 32 & 0xff {
                0 => {}
                1..200 if random >> 48 & 0xf > 0 => prices.push(price),
                1..200 => {}
                _ => seconds -= 1,
            }
        }
        let (mut lowest, mut best) = (u64::MAX, 0);
        for price in &prices {
            lowest = lowest.min(*price);
            best = best.max(price - lowest);
        }
        rows.push((minute, prices.len(), best));
    }
    rows
}

#[test]
fn the_sums_are_those_of_plain_loops() {
    let mut rows = plainly(90);
    let trades: usize = rows.iter().map(|(_, trades, _)| trades).sum();
    rows.sort_by_key(|(_, _, best)| std::cmp::Reverse(*best));

    let output = example::stdout("pipeline", &["90"]);
    let mut lines = output.lines();
    assert_eq!(lines.next(), Some(format!("90 minutes, {trades} trades, the same on all cores").as_str()));
    for ((minute, trades, best), line) in rows.into_iter().zip(lines.skip(1).take(5)) {
        assert!(line.starts_with(&format!("  {minute:>4}: {trades:>3} trades, ")), "{line}");
        assert!(line.ends_with(&format!(", {best} to earn")), "{line}");
    }
}

#[test]
fn no_minutes_have_no_sums() {
    let expected = "0 minutes, 0 trades, the same on all cores\nthe best minutes:\n";
    assert_eq!(example::stdout("pipeline", &["0"]), expected);
}

#[test]
fn another_argument_is_one_line_and_a_failure() {
    let output = example::run("pipeline", &["soon"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(error, "pipeline: the number of minutes: invalid digit found in string\n");
    assert_eq!(output.status.code(), Some(1));
}
