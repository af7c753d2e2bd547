//! Drop flags: what is kept of a local that was moved, in part or as a whole, on some paths only.

use core::convert::Infallible;

use super::transient::Transient;
use super::{Gone, Whole};

/// A value that a drop flag is set for.
pub struct Flag<T>(Option<T>);

impl<T> Flag<T> {
    /// Wraps the value.
    #[inline(always)]
    pub fn new(value: T) -> Self {
        Flag(Some(value))
    }
}

/// The flag of a local of a `Copy` type.
pub trait FlagCopy: Sized {
    /// Nothing to keep.
    #[inline(always)]
    fn flag(self) -> Gone {
        Gone
    }
}

impl<T: Copy> FlagCopy for Flag<T> {}

/// The flag of a local whose drop nobody can observe.
pub trait FlagTransient {
    /// Nothing to keep.
    #[inline(always)]
    fn flag(&self) -> Gone {
        Gone
    }
}

impl<T: Transient> FlagTransient for Flag<T> {}

/// The flag of any other local.
pub trait FlagRest {
    /// The value.
    type Value;
    /// Keeps it.
    fn flag(&mut self) -> Option<Self::Value>;
}

impl<T> FlagRest for Flag<T> {
    type Value = T;

    #[inline(always)]
    fn flag(&mut self) -> Option<T> {
        self.0.take()
    }
}

/// A value of which a part was moved.
pub struct Torn;

/// Which way leads to a value, if `Self` is what is left of it when all parts are used, and `T` what is left here.
pub trait Leads<T> {
    /// The way.
    type Way;
    /// Chooses it.
    fn leads(self, taken: T) -> Self::Way;
}

/// No part takes anything away: the value is always there.
impl<T> Leads<T> for Whole {
    type Way = Kept;

    #[inline(always)]
    fn leads(self, _: T) -> Kept {
        Kept
    }
}

/// Some part would take something away, but not here.
impl Leads<Whole> for Torn {
    type Way = Left;

    #[inline(always)]
    fn leads(self, _: Whole) -> Left {
        Left
    }
}

/// Something was taken away here.
impl Leads<Torn> for Torn {
    type Way = NotLeft;

    #[inline(always)]
    fn leads(self, _: Torn) -> NotLeft {
        NotLeft
    }
}

/// Nothing is kept of a value without a drop.
pub struct NotKept;

impl NotKept {
    /// Nothing.
    #[inline(always)]
    pub fn end(&self) -> Option<Gone> {
        Some(Gone)
    }

    /// Is not reached.
    #[inline(always)]
    pub fn or(self) -> Infallible {
        super::unreachable()
    }
}

/// The value is kept on every path.
pub struct Kept;

impl Kept {
    /// Goes on to the value.
    #[inline(always)]
    pub fn end<T>(&self) -> Option<T> {
        None
    }

    /// The way to the value.
    #[inline(always)]
    pub fn or(self) -> Whole {
        Whole
    }
}

/// The value is kept on this path, and on others it is not.
pub struct Left;

impl Left {
    /// Goes on to the value.
    #[inline(always)]
    pub fn end<T>(&self) -> Option<Option<T>> {
        None
    }

    /// The way to the value.
    #[inline(always)]
    pub fn or(self) -> Self {
        self
    }

    /// The value.
    #[inline(always)]
    pub fn value<T>(self, value: T) -> Option<T> {
        Some(value)
    }
}

/// The value is not kept on this path, and on others it is.
pub struct NotLeft;

/// There is no way to a value that is not there.
pub enum NoWay {}

impl NotLeft {
    /// Nothing.
    #[inline(always)]
    pub fn end<T>(&self) -> Option<Option<T>> {
        Some(None)
    }

    /// Is not reached.
    #[inline(always)]
    pub fn or(self) -> NoWay {
        match super::unreachable() {}
    }
}

impl NoWay {
    /// Is not reached.
    pub fn value<T>(self, _: T) -> Option<T> {
        match self {}
    }
}

/// Sets the flag of a local of which some parts have been used on the way here, and others are used elsewhere.
///
/// All settings of one flag have one type, as they look at all parts: nothing for a value without a drop, the
/// value itself if using the parts leaves it `Whole`, and else an option of it, as where it is `Torn` from the start:
/// moved as a whole on some path.
#[doc(hidden)]
#[macro_export]
macro_rules! __flag {
    ($value:ident $all:ident [$($taken:tt)*] [$($other:tt)*]) => {{
        #[allow(unused_imports)]
        use $crate::__private::{KeepCopy as _, KeepRest as _, KeepTransient as _, NoValue as _};
        #[allow(unused_mut)]
        let mut keep = $crate::__kept_as!($value);
        let taken = $crate::__leaves!($crate::__private::Whole; $($taken)*);
        let all = $crate::__leaves!($crate::__private::$all; $($taken)* $($other)*);
        let way = keep.through(all, taken);
        #[allow(unreachable_code, unused_variables)]
        let kept = match way.end() {
            $crate::__private::Some(kept) => kept,
            $crate::__private::None => {
                let way = way.or();
                way.value($value)
            }
        };
        kept
    }};
}

/// What is left of a value of which parts have been used.
#[doc(hidden)]
#[macro_export]
macro_rules! __leaves {
    ($way:expr; $($part:tt)*) => {{
        let way = $way;
        $(
            #[allow(unused_mut)]
            let mut part = $crate::__kept_as!($crate::__part!($part));
            let way = part.leaves(way);
        )*
        way
    }};
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    #[test]
    fn a_flag_holds_what_is_left() {
        let pair = (1, Rc::new(2));
        let kept: (i32, Rc<i32>) = __flag!(pair Whole [[pair.0]] []);
        assert_eq!(*kept.1, 2);

        let whole = (Rc::new(1), Rc::new(2), 3);
        let kept: Option<(Rc<i32>, Rc<i32>, i32)> = __flag!(whole Whole [[whole.2]] [[whole.0]]);
        assert!(kept.is_some());

        let torn = (Rc::new(1), Rc::new(2), 3);
        let part = torn.0;
        let kept: Option<(Rc<i32>, Rc<i32>, i32)> = __flag!(torn Whole [[torn.0] [torn.2]] []);
        assert!(kept.is_none());
        assert_eq!(*part, 1);

        let elsewhere = Rc::new(1);
        let kept: Option<Rc<i32>> = __flag!(elsewhere Torn [] []);
        assert!(kept.is_some());

        let numbers = (1, 2);
        let kept: crate::keep::Gone = __flag!(numbers Whole [[numbers.0]] [[numbers.1]]);
        assert_eq!((size_of_val(&kept), numbers), (0, (1, 2)));
    }
}
