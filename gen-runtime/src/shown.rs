//! What a format string shows, in the machine.
//!
//! If it cannot be shown, the plain reading says so. Inside of a macro rustc takes the same mistake in the machine
//! for another one, so there it must not be one: of the two methods called `display`, the one of [`Shown`] itself is
//! considered first, and exists where the value can be shown. Where it cannot, there is only the one of what
//! [`Shown`] refers to.

use core::fmt::{Debug, Display};
use core::marker::PhantomData;
use core::mem::size_of;
use core::ops::Deref;

/// A value that is about to be shown, which has to have a size.
pub struct Shown<'a, T: ?Sized>(pub &'a T);

impl<'a, T: Display> Shown<'a, T> {
    /// What `{}` shows.
    #[inline(always)]
    pub fn display(self) -> &'a T {
        self.0
    }
}

impl<'a, T: Debug> Shown<'a, T> {
    /// What `{:?}` shows.
    #[inline(always)]
    pub fn debug(self) -> &'a T {
        self.0
    }
}

impl<T: ?Sized> Deref for Shown<'_, T> {
    type Target = NotShown<T>;

    fn deref(&self) -> &NotShown<T> {
        &NotShown(PhantomData)
    }
}

/// Stands in for a value that cannot be shown.
pub struct NotShown<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> NotShown<T> {
    /// Is not reached.
    pub fn display(&self) -> &'static &'static str {
        // What depends on the type, rustc evaluates only where it is called.
        const { assert!(size_of::<&T>() == 0, "something that `{{}}` cannot show is shown in this generator") }
        &""
    }

    /// Is not reached.
    pub fn debug(&self) -> &'static &'static str {
        // What depends on the type, rustc evaluates only where it is called.
        const { assert!(size_of::<&T>() == 0, "something that `{{:?}}` cannot show is shown in this generator") }
        &""
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;
    use std::{format, vec};

    use super::Shown;

    #[test]
    fn what_can_be_shown_is_shown_as_it_is() {
        assert_eq!(format!("{:>3}|{}", *Shown(&1).display(), *Shown(&"a").display()), "  1|a");
        assert_eq!(format!("{:#?}", *Shown(&vec![1]).debug()), format!("{:#?}", vec![1]));
        let mut open = None;
        assert_eq!(format!("{:?}", *Shown(&open).debug()), "None");
        assert_eq!(open.get_or_insert_with(|| 1.to_string()), "1");
    }
}
