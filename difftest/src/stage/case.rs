//! A body in both flavours, and the comparison of what they do.

use std::collections::BTreeSet;
use std::io::Write;

use super::drive::Drive;
use super::run::{Outcome, Plan, run};

/// How many plans of answers a body is run with.
const ANSWERS: u64 = 8;

/// A compiled body.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// By which it is reported.
    pub number: usize,
    /// Runs the plain function.
    pub plain: fn(),
    /// Runs the generator.
    pub generator: fn(Drive),
    /// Makes the arguments and drops them, first to last.
    pub unstarted: fn(),
}

/// Two logs that should have been the same.
struct Difference {
    what: String,
    expected: Outcome,
    found: Outcome,
}

/// Runs every case and prints a line for each, and the logs of those that differ.
pub fn run_all(cases: &[Case]) {
    // What panics is in the log already.
    std::panic::set_hook(Box::new(|_| {}));
    let skip = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(0);
    let mut out = std::io::stdout().lock();
    for case in &cases[skip..] {
        let mut say = |line: String| {
            // The parent reads to the end, so a closed pipe means that it is gone.
            if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
                std::process::exit(1);
            }
        };
        say(format!("begin {}", case.number));
        match case.compare() {
            Ok(runs) => say(format!("passed {runs}")),
            Err(difference) => {
                say(format!("differs {}", difference.what));
                difference.expected.log.iter().for_each(|line| say(format!("plain {line}")));
                difference.found.log.iter().for_each(|line| say(format!("generator {line}")));
            }
        }
    }
}

impl Case {
    /// Compares both flavours in every way.
    ///
    /// # Errors
    ///
    /// How the body was run when they differed, and both logs.
    pub fn check(&self) -> Result<usize, String> {
        self.compare().map_err(|difference| {
            let Difference { what, expected, found } = *difference;
            format!("{what}\n  plain function: {:?}\n  generator:      {:?}", expected.log, found.log)
        })
    }

    /// Every comparison of both flavours, until one fails.
    fn compare(&self) -> Result<usize, Box<Difference>> {
        let mut runs = 1;
        self.same(Plan::default(), Drive::Stop(0), &run(Plan::default(), self.unstarted))?;
        let mut seen = BTreeSet::new();
        for answers in 0..ANSWERS {
            let plan = Plan { answers, ..Plan::default() };
            let whole = run(plan, self.plain);
            if !seen.insert(whole.log.clone()) {
                continue;
            }
            self.same(plan, Drive::Next, &whole)?;
            for items in 0..=whole.items {
                self.same(plan, Drive::Fold(items), &whole)?;
            }
            for item in 1..=whole.items {
                let cancelled = Plan { cancel_at: Some(item), ..plan };
                let expected = run(cancelled, self.plain);
                self.same(plan, Drive::Stop(item), &expected)?;
                self.same(cancelled, Drive::Fold(0), &expected)?;
            }
            for effect in 0..whole.effects {
                let panicking = Plan { panic_at: Some(effect), ..plan };
                let expected = run(panicking, self.plain);
                self.same(panicking, Drive::Next, &expected)?;
                self.same(panicking, Drive::Fold(0), &expected)?;
            }
            runs += 2 + 3 * whole.items + 2 * whole.effects;
        }
        Ok(runs)
    }

    fn same(&self, plan: Plan, drive: Drive, expected: &Outcome) -> Result<(), Box<Difference>> {
        let found = run(plan, || (self.generator)(drive));
        if found.log == expected.log || found.log == with_leaks(&expected.log, &found.log) {
            return Ok(());
        }
        let expected = Outcome { log: expected.log.clone(), ..*expected };
        Err(Box::new(Difference { what: format!("{drive:?} {plan:?}"), expected, found }))
    }
}

/// The log of a plain function in which a drop has panicked, with the drops that rustc has left out.
///
/// When a local's drop panics at the end of a block, the value of the block is leaked
/// (<https://github.com/rust-lang/rust/issues/47949>). What is leaked in the plain function may be dropped by
/// the generator.
fn with_leaks(expected: &[String], found: &[String]) -> Vec<String> {
    let is_drop_of_leaked = |line: &String| {
        let name = line.strip_prefix("drop ");
        name.is_some_and(|name| {
            expected.iter().any(|line| line.strip_prefix("make ") == Some(name)) && !expected.contains(line)
        })
    };
    let mut expected = expected.iter().peekable();
    let mut log = Vec::new();
    let mut dropping = false;
    for line in found {
        if expected.peek() == Some(&line) {
            dropping = line.starts_with("drop ");
            log.extend(expected.next().cloned());
        } else if dropping && is_drop_of_leaked(line) {
            log.push(line.clone());
        }
    }
    log.extend(expected.cloned());
    log
}
