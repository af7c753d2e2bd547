//! What a body does, in order.

use std::cell::RefCell;
use std::fmt::Display;

/// The effects so far.
#[derive(Default)]
pub(crate) struct Trace(RefCell<Vec<String>>);

impl Trace {
    pub(crate) fn note(&self, effect: impl Display) {
        self.0.borrow_mut().push(effect.to_string());
    }

    /// A value whose end is an effect.
    pub(crate) fn guard(&self, name: &'static str) -> Guard<'_> {
        Guard { name, trace: self }
    }

    /// The effects since the last call.
    pub(crate) fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

pub(crate) struct Guard<'t> {
    pub(crate) name: &'static str,
    trace: &'t Trace,
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.trace.note(format_args!("drop {}", self.name));
    }
}
