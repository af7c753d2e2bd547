//! How an item looks in the log.

use super::Loud;

/// A value that a body may yield.
pub trait Shown {
    /// The value as a word of the log.
    fn shown(&self) -> String;
}

macro_rules! shown_as_displayed {
    ($($ty:ty),*) => {
        $(impl Shown for $ty {
            fn shown(&self) -> String {
                self.to_string()
            }
        })*
    };
}

shown_as_displayed!(i64, bool, String);

impl Shown for () {
    fn shown(&self) -> String {
        "()".to_owned()
    }
}

impl Shown for Loud {
    fn shown(&self) -> String {
        self.name()
    }
}

impl<T: Shown> Shown for &T {
    fn shown(&self) -> String {
        format!("&{}", (**self).shown())
    }
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> String {
        self.as_ref().map_or_else(|| "None".to_owned(), |value| format!("Some({})", value.shown()))
    }
}

impl<T: Shown, E: Shown> Shown for Result<T, E> {
    fn shown(&self) -> String {
        match self {
            Ok(value) => format!("Ok({})", value.shown()),
            Err(error) => format!("Err({})", error.shown()),
        }
    }
}

impl<A: Shown, B: Shown> Shown for (A, B) {
    fn shown(&self) -> String {
        format!("({}, {})", self.0.shown(), self.1.shown())
    }
}
