//! What the generators of this crate are tested for, and the generator that adapters are tested on.

use core::fmt::Debug;
use std::borrow::ToOwned;
use std::cell::RefCell;
use std::format;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::string::String;
use std::vec::Vec;

use crate::__private::resumed_after_completion;
use crate::{Generator, GeneratorState};

/// The effects of one run, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    pub(crate) fn note(&self, what: &str, value: impl Debug) {
        self.0.borrow_mut().push(format!("{what} {value:?}"));
    }

    pub(crate) fn entries(&self) -> Vec<String> {
        self.0.borrow().clone()
    }
}

/// Yields `left` down to 1, notes what it is resumed with, and returns the sum of that.
#[derive(Clone, Debug)]
pub(crate) struct Countdown {
    log: Log,
    left: Option<u32>,
    sum: u32,
}

impl Countdown {
    pub(crate) fn new(log: &Log, left: u32) -> Self {
        Countdown { log: log.clone(), left: Some(left), sum: 0 }
    }
}

impl Generator<u32> for Countdown {
    type Yield = u32;
    type Return = u32;

    fn resume(&mut self, arg: u32) -> GeneratorState<u32, u32> {
        let Some(left) = self.left else { resumed_after_completion() };
        self.log.note("resume", arg);
        self.sum += arg;
        self.left = left.checked_sub(1);
        match left {
            0 => GeneratorState::Complete(self.sum),
            _ => GeneratorState::Yielded(left),
        }
    }
}

/// Yields 2 and 1 and returns the sum of the answers, but only by `run`: it shows who forwards to that.
pub(crate) struct OnlyRun;

impl Generator<u32> for OnlyRun {
    type Yield = u32;
    type Return = u32;

    fn resume(&mut self, _: u32) -> GeneratorState<u32, u32> {
        panic!("resumed where `run` was to be forwarded")
    }

    fn run<H: FnMut(u32) -> u32>(self, first: u32, mut handler: H) -> u32 {
        first + handler(2) + handler(1)
    }
}

/// Checks that nothing happens before the first resume, and that `run` does what the loop over
/// `resume` does, from the start and after any number of steps: the effects in their order, and the
/// returned value as the last of them.
pub(crate) fn run_as_resumed<G>(make: impl Fn(&Log) -> G) -> Vec<String>
where
    G: Generator<u32, Yield: Debug, Return: Debug>,
{
    let (resumed, steps) = resumed_then_run(&make, usize::MAX);
    for steps in 0..=steps {
        let (run, _) = resumed_then_run(&make, steps);
        assert_eq!(run, resumed, "`run` after {steps} steps differs from `resume`");
    }
    resumed
}

/// The effects of so many resumes, fewer if the generator completes, and of `run` for the rest; and how many
/// values were yielded to the resumes. They are answered with 1, 2, and so on.
fn resumed_then_run<G>(make: impl Fn(&Log) -> G, steps: usize) -> (Vec<String>, usize)
where
    G: Generator<u32, Yield: Debug, Return: Debug>,
{
    let log = Log::default();
    let mut generator = make(&log);
    assert!(log.entries().is_empty(), "not lazy: {log:?}");
    let mut answer = 0;
    let mut answer_to = |value: Option<G::Yield>| {
        if let Some(value) = value {
            log.note("yield", value);
        }
        answer += 1;
        answer
    };
    let mut arg = answer_to(None);
    for step in 0..steps {
        match generator.resume(arg) {
            GeneratorState::Yielded(value) => arg = answer_to(Some(value)),
            GeneratorState::Complete(returned) => {
                log.note("return", returned);
                return (log.entries(), step);
            }
        }
    }
    let returned = generator.run(arg, |value| answer_to(Some(value)));
    log.note("return", returned);
    (log.entries(), steps)
}

/// Runs a generator to its end and gives the message of its panic when it is resumed once more.
pub(crate) fn message_after_completion<R: Default, G: Generator<R>>(mut generator: G) -> String {
    (&mut generator).run(R::default(), |_| R::default());
    message_of(|| {
        generator.resume(R::default());
    })
}

/// The message that `action` panics with.
pub(crate) fn message_of(action: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(action)).expect_err("no panic");
    (*payload.downcast_ref::<&str>().expect("a message without arguments")).to_owned()
}

/// Whether a type has a trait, for the tests of auto traits in both directions.
macro_rules! implements {
    ($type:ty: $trait:path) => {{
        // The inherent constant goes before the trait's where its bound holds, so one of them is unused.
        #[allow(dead_code, reason = "the answer may be yes")]
        trait Otherwise {
            const YES: bool = false;
        }
        impl<T: ?Sized> Otherwise for T {}
        struct Probe<T: ?Sized>(core::marker::PhantomData<T>);
        #[allow(dead_code, reason = "the answer may be no")]
        impl<T: ?Sized + $trait> Probe<T> {
            const YES: bool = true;
        }
        <Probe<$type>>::YES
    }};
}
pub(crate) use implements;
