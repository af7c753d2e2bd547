//! The ways to run a body: as a plain function, and as a generator from outside.

use super::run::{CANCELLED, cancel, caught, consume, hand, note};
use super::shown::Shown;

/// How far a generator is run, and by what.
#[derive(Clone, Copy, Debug)]
pub enum Drive {
    /// By `next`, to the end and beyond it.
    Next,
    /// By `next`, and dropped after that many items.
    Stop(usize),
    /// By `next` for that many items, then by `fold`.
    Fold(usize),
}

/// Runs the plain function; what it returns is a last item, if there is one.
pub fn record<T: Shown>(body: impl FnOnce() -> Option<T>) {
    let last_handed = || {
        if let Some(last) = body() {
            hand(last);
        }
    };
    match caught(last_handed) {
        Ok(()) => note("end".to_owned()),
        Err(failure) if failure == CANCELLED => {}
        Err(failure) => note(failure),
    }
}

impl Drive {
    /// Makes the generator and runs it.
    pub fn run<I: Iterator<Item: Shown>>(self, make: impl FnOnce() -> I) {
        match caught(|| self.go(make())) {
            Ok(()) => {}
            Err(failure) if failure == CANCELLED => {}
            // The consumer's own panic, at the drop of an item.
            Err(failure) => note(failure),
        }
    }

    fn go<I: Iterator<Item: Shown>>(self, mut generator: I) {
        let mut taken = 0;
        loop {
            match self {
                Drive::Stop(count) if count == taken => {
                    cancel();
                    return drop(generator);
                }
                Drive::Fold(count) if count == taken => {
                    generator.fold((), |(), item| hand(item));
                    return note("end".to_owned());
                }
                _ => {}
            }
            let ended = match caught(|| generator.next()) {
                Ok(Some(item)) => {
                    taken += 1;
                    consume(item);
                    continue;
                }
                Ok(None) => "end".to_owned(),
                Err(failure) => failure,
            };
            note(ended);
            // A finished iterator stays finished, and has nothing left to drop.
            if generator.next().is_some() || generator.next().is_some() {
                note("an item after the end".to_owned());
            }
            return drop(generator);
        }
    }
}
