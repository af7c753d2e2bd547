//! What is known at the end of the log, and how all of it looks.

use std::fmt;

use crate::pipeline::{Hourly, Line};
use crate::request::{Reason, Request};
use crate::tables::{Count, Frequent, Greatest};

/// How many texts a table counts, and how many it shows.
const COUNTED: usize = 1000;
const SHOWN: usize = 10;
/// How many malformed lines are shown, and how much of each.
const MALFORMED: usize = 20;
const EXCERPT: usize = 60;

/// Everything but the hours, which are written as they go by.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) totals: Totals,
    pub(crate) probes: u64,
    pub(crate) malformed: Malformed,
}

pub(crate) struct Totals {
    requests: u64,
    /// By the hundreds of the status.
    classes: [u64; 6],
    paths: Frequent,
    errors: Frequent,
    biggest: Greatest,
}

impl Default for Totals {
    fn default() -> Self {
        Totals {
            requests: 0,
            classes: [0; 6],
            paths: Frequent::new(COUNTED),
            errors: Frequent::new(COUNTED),
            biggest: Greatest::new(SHOWN / 2),
        }
    }
}

impl Totals {
    pub(crate) fn add(&mut self, request: &Request) {
        let Request { method, path, status, bytes, .. } = request;
        self.requests += 1;
        self.classes[usize::from(status / 100)] += 1;
        self.paths.add(path);
        if *status >= 400 {
            self.errors.add(&format!("{status} {method} {path}"));
        }
        self.biggest.add(*bytes, path);
    }
}

/// The lines that tell of no request: how many, and the first of them.
#[derive(Default)]
pub(crate) struct Malformed {
    lines: u64,
    first: Vec<String>,
}

impl Malformed {
    pub(crate) fn add(&mut self, line: &Line, reason: Reason) {
        self.lines += 1;
        if self.first.len() < MALFORMED {
            let text = String::from_utf8_lossy(&line.bytes);
            let excerpt: String = text.chars().take(EXCERPT).collect();
            let dots = if line.cut || excerpt.len() < text.len() { ".." } else { "" };
            self.first.push(format!("  line {:>5}: {reason}: {excerpt:?}{dots}", line.number));
        }
    }
}

impl fmt::Display for Hourly {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Hourly { hour, requests, errors, bytes } = self;
        let bar = "#".repeat((requests / 10).min(40) as usize);
        let text = format!("  {hour} {requests:>7} {:>10} {errors:>5} failed  {bar}", size(*bytes));
        formatter.write_str(text.trim_end())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { totals, probes, malformed } = self;

        writeln!(formatter, "\nstatus classes, of {} requests", totals.requests)?;
        for (class, count) in totals.classes.iter().enumerate().skip(1) {
            let share = *count as f64 / totals.requests.max(1) as f64 * 100.0;
            writeln!(formatter, "  {class}xx {count:>7} {share:>5.1} %")?;
        }

        writeln!(formatter, "\ntop paths")?;
        frequent(formatter, &totals.paths)?;
        writeln!(formatter, "\nbiggest responses")?;
        for (bytes, path) in totals.biggest.iter() {
            writeln!(formatter, "  {:>9}  {path}", size(bytes))?;
        }
        writeln!(formatter, "\ntop errors")?;
        frequent(formatter, &totals.errors)?;

        writeln!(formatter, "\nhealth checks left out: {probes}")?;
        writeln!(formatter, "malformed lines: {}", malformed.lines)?;
        for line in &malformed.first {
            writeln!(formatter, "{line}")?;
        }
        let more = malformed.lines - malformed.first.len() as u64;
        if more > 0 {
            writeln!(formatter, "  and {more} more")?;
        }
        Ok(())
    }
}

fn frequent(formatter: &mut fmt::Formatter<'_>, table: &Frequent) -> fmt::Result {
    for (text, count) in table.top(SHOWN) {
        writeln!(formatter, "  {:>7}  {text}", counted(count))?;
    }
    Ok(())
}

/// A count, or the bounds of one that is not known exactly.
fn counted(count: Count) -> String {
    if count.least() == count.most {
        count.most.to_string()
    } else {
        format!("{}-{}", count.least(), count.most)
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
