//! One body, read as a plain function by rustc, as a machine, and by the generator's own plain reading.
//!
//! All have to do the same things in the same order; what they do is what they [`record`]. A test that
//! compares them needs no expectation of its own: rustc's reading is the expectation.
#![allow(dead_code, unused_imports, unused_macros, reason = "no test program uses all of it")]

use std::cell::{Cell, RefCell};
use std::fmt::{Debug, Display};
use std::panic::{catch_unwind, resume_unwind};

use gen_runtime::{Generator, GeneratorState};

thread_local! {
    static EVENTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// How many yields are answered before the plain function unwinds.
    static PATIENCE: Cell<usize> = const { Cell::new(usize::MAX) };
}

pub(crate) fn record(event: impl Display) {
    EVENTS.with_borrow_mut(|events| {
        assert!(events.len() < 10_000, "the body does not seem to end");
        events.push(event.to_string());
    });
}

pub(crate) fn show(value: impl Debug) {
    record(format_args!("value {value:?}"));
}

/// A value whose evaluation is recorded.
pub(crate) fn effect<T: Debug>(value: T) -> T {
    record(format_args!("effect {value:?}"));
    value
}

/// A value whose end is recorded.
#[derive(Debug, PartialEq)]
pub(crate) struct Loud(pub(crate) usize);

impl Drop for Loud {
    fn drop(&mut self) {
        record(format_args!("drop {}", self.0));
    }
}

/// What whoever drives the generator says to a yielded value.
pub(crate) fn answer(yielded: usize) -> usize {
    record(format_args!("yield {yielded}"));
    match PATIENCE.get() {
        0 => resume_unwind(Box::new("nobody answers")),
        left => PATIENCE.set(left - 1),
    }
    (yielded + 3) % 8
}

pub(crate) type Machine = Box<dyn Generator<usize, Yield = usize, Return = usize>>;

/// One body as each of its readings.
pub(crate) struct Body {
    pub(crate) name: &'static str,
    /// The function in which `yield_!` is a call of [`answer`].
    pub(crate) plain: fn() -> usize,
    pub(crate) machine: fn() -> Machine,
    /// The generator's own plain reading, with `answer` as its handler.
    pub(crate) run: fn() -> usize,
}

impl Body {
    /// Steps through the machine and runs the plain reading.
    pub(crate) fn compare(&self) -> Result<(), String> {
        let expected = events(self.plain);
        let stepped = events(|| step_through((self.machine)()));
        self.same("stepped through", &expected, &stepped)?;
        self.same("run", &expected, &events(self.run))
    }

    /// Drops the machine at each of its yields. Unwinding out of the call that the yield is in the plain
    /// function drops what is alive there, and that is what the machine has to drop.
    pub(crate) fn compare_drops(&self) -> Result<(), String> {
        for answered in 0.. {
            PATIENCE.set(answered);
            let outcome = catch_unwind(self.plain);
            PATIENCE.set(usize::MAX);
            let expected = EVENTS.take();
            if outcome.is_ok() {
                break;
            }
            abandon((self.machine)(), answered);
            self.same(&format!("dropped after {answered} answers"), &expected, &EVENTS.take())?;
        }
        Ok(())
    }

    #[track_caller]
    pub(crate) fn assert_agrees(&self) {
        if let Err(difference) = self.compare().and_then(|()| self.compare_drops()) {
            panic!("{difference}");
        }
    }

    fn same(&self, reading: &str, expected: &[String], events: &[String]) -> Result<(), String> {
        if expected == events {
            return Ok(());
        }
        Err(format!("{} {reading}:\n  expected {expected:?}\n  but got  {events:?}", self.name))
    }
}

/// What happens, up to what is returned.
fn events(read: impl FnOnce() -> usize) -> Vec<String> {
    let returned = read();
    record(format_args!("return {returned}"));
    EVENTS.take()
}

fn step_through(mut machine: Machine) -> usize {
    let mut arg = 0;
    loop {
        match machine.resume(arg) {
            GeneratorState::Yielded(value) => arg = answer(value),
            GeneratorState::Complete(returned) => return returned,
        }
    }
}

/// Answers some yields, and drops the machine at the next.
fn abandon(mut machine: Machine, answered: usize) {
    let mut arg = 0;
    for left in (0..=answered).rev() {
        match machine.resume(arg) {
            GeneratorState::Yielded(value) if left > 0 => arg = answer(value),
            GeneratorState::Yielded(value) => record(format_args!("yield {value}")),
            GeneratorState::Complete(_) => record("return"),
        }
    }
}

/// What `yield_!` is in a plain function.
macro_rules! yield_by_call {
    ($value:expr) => {
        $crate::readings::answer($value)
    };
}
pub(crate) use yield_by_call;

/// Bodies of generators that give a `usize` and are answered with a `usize`, in the constant `$all`.
macro_rules! generators {
    ($all:ident: $($name:ident { $($body:tt)* })*) => {
        mod machines {
            use super::*;
            use gen_runtime::yield_;
            $(
                #[gen_runtime::generator]
                pub(super) fn $name()
                -> impl gen_runtime::Generator<usize, Yield = usize, Return = usize> {
                    $($body)*
                }
            )*
        }
        mod plain {
            use super::*;
            use $crate::readings::yield_by_call as yield_;
            $(
                pub(super) fn $name() -> usize {
                    $($body)*
                }
            )*
        }
        pub(crate) const $all: &[$crate::readings::Body] = &[
            $($crate::readings::Body {
                name: stringify!($name),
                plain: plain::$name,
                machine: || Box::new(machines::$name()),
                run: || gen_runtime::Generator::run(machines::$name(), 0, $crate::readings::answer),
            },)*
        ];
    };
}
pub(crate) use generators;

/// Bodies of generators that give a `Result<usize, String>`, in the constant `$all`.
macro_rules! fallible {
    ($all:ident: $($name:ident { $($body:tt)* })*) => {
        mod machines {
            use super::*;
            use gen_runtime::yield_;
            $(
                #[gen_runtime::generator]
                pub(super) fn $name()
                -> impl gen_runtime::Generator<usize, Yield = usize, Return = Result<usize, String>> {
                    $($body)*
                }
            )*
        }
        mod plain {
            use super::*;
            use $crate::readings::yield_by_call as yield_;
            $(
                pub(super) fn $name() -> Result<usize, String> {
                    $($body)*
                }
            )*
        }
        pub(crate) const $all: &[$crate::readings::Body] = &[
            $($crate::readings::Body {
                name: stringify!($name),
                plain: || $crate::readings::outcome(plain::$name()),
                machine: || {
                    let machine = machines::$name();
                    Box::new(gen_runtime::GeneratorExt::map_return(machine, $crate::readings::outcome))
                },
                run: || {
                    let returned = gen_runtime::Generator::run(machines::$name(), 0, $crate::readings::answer);
                    $crate::readings::outcome(returned)
                },
            },)*
        ];
    };
}
pub(crate) use fallible;

/// The value of a body that may have failed; the failure is recorded.
pub(crate) fn outcome(returned: Result<usize, String>) -> usize {
    returned.unwrap_or_else(|failure| {
        record(format_args!("failure {failure}"));
        0
    })
}

/// Bodies of generators that are iterators of `usize`, in the constant `$all`.
macro_rules! iterators {
    ($all:ident: $($name:ident { $($body:tt)* })*) => {
        mod machines {
            use super::*;
            use gen_runtime::yield_;
            $(
                #[gen_runtime::generator]
                pub(super) fn $name() -> impl Iterator<Item = usize> {
                    $($body)*
                }
            )*
        }
        mod plain {
            use super::*;
            use $crate::readings::yield_by_call_for_nothing as yield_;
            $(
                pub(super) fn $name() {
                    $($body)*
                }
            )*
        }
        pub(crate) const $all: &[$crate::readings::Body] = &[
            $($crate::readings::Body {
                name: stringify!($name),
                plain: || {
                    plain::$name();
                    0
                },
                machine: || {
                    let items = gen_runtime::from_iter(machines::$name());
                    Box::new(gen_runtime::GeneratorExt::map_return(items, |()| 0))
                },
                run: || {
                    machines::$name().for_each(|value| _ = $crate::readings::answer(value));
                    0
                },
            },)*
        ];
    };
}
pub(crate) use iterators;

/// What `yield_!` is in a plain function where the generator would be an iterator.
macro_rules! yield_by_call_for_nothing {
    ($value:expr) => {{
        $crate::readings::answer($value);
    }};
}
pub(crate) use yield_by_call_for_nothing;

/// `generators!`, `fallible!` or `iterators!`, with a test for each body.
macro_rules! agree {
    ($as:ident! { $($name:ident $body:tt)* }) => {
        $crate::readings::$as! { BODIES: $($name $body)* }
        $(
            #[test]
            fn $name() {
                let body = BODIES.iter().find(|body| body.name == stringify!($name));
                body.expect("the body has its name").assert_agrees();
            }
        )*
    };
}
pub(crate) use agree;
