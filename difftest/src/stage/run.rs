//! One run of a body: its plan, and its log so far.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

use super::Shown;

/// A body that goes on for longer than this is stopped by a panic, in both flavours at the same effect.
const LONGEST: usize = 70;

/// What happens to a body from outside.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Plan {
    /// Decides every answer of [`ask`] and [`pick`].
    pub(super) answers: u64,
    /// The effect, counted from 0, that panics.
    pub(super) panic_at: Option<usize>,
    /// The item, counted from 1, after which the plain function is unwound.
    pub(super) cancel_at: Option<usize>,
}

#[derive(Default)]
struct Run {
    plan: Plan,
    log: Vec<String>,
    effects: usize,
    items: usize,
    answers: u64,
    serial: usize,
    /// No effect panics any more: the body is being cancelled.
    quiet: bool,
}

thread_local! {
    static RUN: RefCell<Run> = RefCell::default();
}

/// The payload that unwinds a plain function whose generator would be dropped here.
struct Cancelled;

/// The payload of a planned panic.
struct Planned;

/// What a run left behind.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) log: Vec<String>,
    pub(super) effects: usize,
    pub(super) items: usize,
}

/// Runs `body` by the plan.
pub(super) fn run(plan: Plan, body: impl FnOnce()) -> Outcome {
    RUN.with_borrow_mut(|run| *run = Run { plan, ..Run::default() });
    if let Err(failure) = caught(body) {
        note(format!("{failure} outside of the body"));
    }
    RUN.with_borrow_mut(|run| Outcome {
        log: std::mem::take(&mut run.log),
        effects: run.effects,
        items: run.items,
    })
}

/// How an unwinding body looks in the log, or nothing if it was cancelled.
pub(super) fn caught<T>(body: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(body)).map_err(|payload| message(&*payload))
}

/// The message of a cancelled body, which only the plain function has.
pub(super) const CANCELLED: &str = "cancelled";

fn message(payload: &(dyn Any + Send)) -> String {
    if payload.is::<Cancelled>() {
        CANCELLED.to_owned()
    } else if payload.is::<Planned>() {
        "panicked".to_owned()
    } else if let Some(text) = payload.downcast_ref::<&str>() {
        format!("panicked: {text}")
    } else if let Some(text) = payload.downcast_ref::<String>() {
        format!("panicked: {text}")
    } else {
        "panicked with something else".to_owned()
    }
}

/// Writes a line that is no effect of the body.
pub(super) fn note(line: String) {
    RUN.with_borrow_mut(|run| run.log.push(line));
}

/// Something that the body does, and that may panic.
pub(super) fn effect(line: String) {
    let panics = RUN.with_borrow_mut(|run| {
        run.log.push(line);
        run.effects += 1;
        let planned = run.plan.panic_at.is_some_and(|at| run.effects == at + 1);
        (planned || run.effects >= LONGEST) && !run.quiet
    });
    if panics && !thread::panicking() {
        resume_unwind(Box::new(Planned));
    }
}

/// From here on the generator is being dropped by its owner.
pub(super) fn cancel() {
    RUN.with_borrow_mut(|run| run.quiet = true);
}

/// Each value that is made has a number of its own.
pub(super) fn serial() -> usize {
    RUN.with_borrow_mut(|run| {
        run.serial += 1;
        run.serial
    })
}

/// What an item's consumer does with it: looks at it and drops it.
pub(super) fn consume(item: impl Shown) {
    note(format!("yield {}", item.shown()));
    let too_long = RUN.with_borrow_mut(|run| {
        run.items += 1;
        run.items >= LONGEST
    });
    drop(item);
    if too_long {
        resume_unwind(Box::new(Planned));
    }
}

/// Hands an item out of the plain function, and does not come back if the generator would be dropped
/// while suspended here.
pub fn hand(item: impl Shown) {
    consume(item);
    if RUN.with_borrow(|run| run.plan.cancel_at == Some(run.items)) {
        cancel();
        resume_unwind(Box::new(Cancelled));
    }
}

/// An effect without a value.
pub fn tick(number: i64) {
    effect(format!("tick {number}"));
}

/// A condition: the plan decides.
pub fn ask(number: i64) -> bool {
    let answer = answer() % 2 == 0;
    effect(format!("ask {number}: {answer}"));
    answer
}

/// A number from 0 to 2.
pub fn pick(number: i64) -> i64 {
    let answer = i64::try_from(answer() % 3).unwrap_or(0);
    effect(format!("pick {number}: {answer}"));
    answer
}

/// The next bits of the plan's answers.
pub(super) fn answer() -> u64 {
    RUN.with_borrow_mut(|run| {
        run.answers += 1;
        crate::rng::Rng::new(run.plan.answers.wrapping_mul(0x9e37_79b9) ^ run.answers).next()
    })
}
