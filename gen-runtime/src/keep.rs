//! What is left of a local that nothing uses any more, while its scope has not ended.
//!
//! A guard has to stay where it is. A value that has nothing to drop need not take room in a state, and a
//! dead iterator must not pin what it borrows. The macro knows no types, so method resolution decides:
//! `Keep<T>` has three methods called `gone`. The one that takes `self` is considered first, and exists
//! where `T` is `Copy`; the one that takes `&self` exists where `T` is [`Transient`]; the last one is for
//! all other types.
//!
//! Nor does the macro know whether the last use of a local has moved it, or still borrows from it. Where
//! nothing is kept, that makes no difference: then the local is named only behind calls whose return type
//! has no values, and what cannot be reached may name anything.

pub(crate) mod again;
pub(crate) mod apart;
pub(crate) mod call;
pub(crate) mod fields;
pub(crate) mod flag;
pub(crate) mod part;
pub(crate) mod rest;
mod transient;

use core::convert::Infallible;
use core::marker::PhantomData;
use core::mem;

use flag::{Leads, NotKept, Torn};
use transient::Transient;

/// The type of a local that is only waiting for its drop.
pub struct Keep<T>(PhantomData<fn() -> T>);

impl<T> Keep<T> {
    /// A type that is yet to be inferred.
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub fn new() -> Self {
        Keep(PhantomData)
    }

    /// It is the type of this.
    pub fn is_of(&self, _: &T) {}
}

impl<T> Clone for Keep<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Keep<T> {}

/// Nothing: it is what is left of a value without a drop.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gone;

/// For `Copy` types, which have no drop.
pub trait KeepCopy: Sized {
    /// Nothing is left.
    #[inline(always)]
    fn gone(self) -> Option<Gone> {
        Some(Gone)
    }

    /// Is not reached.
    #[inline(always)]
    fn or(self) -> Infallible {
        unreachable()
    }

    /// What is kept of a value of which a field of this type was used: a copy of it.
    #[inline(always)]
    fn read_from<K>(self, whole: Keep<K>) -> Keep<K> {
        whole
    }

    /// Which way leads to a value of which a part of this type was used: the same as before.
    #[inline(always)]
    fn leaves<W>(self, way: W) -> W {
        way
    }

    /// There is no way to a value that is not kept.
    #[inline(always)]
    fn through<A, T>(self, _all: A, _taken: T) -> NotKept {
        NotKept
    }
}

impl<T: Copy> KeepCopy for Keep<T> {}

/// For types whose drop nobody can observe.
pub trait KeepTransient {
    /// Nothing is left.
    #[inline(always)]
    fn gone(&self) -> Option<Gone> {
        Some(Gone)
    }

    /// Is not reached.
    #[inline(always)]
    fn or(&self) -> Infallible {
        unreachable()
    }

    /// What is kept of a value of which a field of this type was moved.
    #[inline(always)]
    fn read_from<K>(&self, _: Keep<K>) -> Keep<Gone> {
        Keep::new()
    }

    /// Which way leads to a value of which a part of this type was moved.
    #[inline(always)]
    fn leaves<W>(&self, _: W) -> Torn {
        Torn
    }

    /// There is no way to a value that is not kept.
    #[inline(always)]
    fn through<A, T>(&self, _all: A, _taken: T) -> NotKept {
        NotKept
    }
}

impl<T: Transient> KeepTransient for Keep<T> {}

/// For all other types.
pub trait KeepRest {
    /// The value.
    type Value;

    /// The value is left.
    #[inline(always)]
    fn gone(&mut self) -> Option<Self::Value> {
        None
    }

    /// Goes on to the value.
    #[inline(always)]
    fn or(&mut self) -> Whole {
        Whole
    }

    /// What is kept of a value of which a field of this type was moved.
    #[inline(always)]
    fn read_from<K>(&mut self, _: Keep<K>) -> Keep<Gone> {
        Keep::new()
    }

    /// Which way leads to a value of which a part of this type was moved.
    #[inline(always)]
    fn leaves<W>(&mut self, _: W) -> Torn {
        Torn
    }

    /// The way to the value, by what is left of it if all parts are used, and by what is left here.
    #[inline(always)]
    fn through<A: Leads<T>, T>(&mut self, all: A, taken: T) -> A::Way {
        all.leads(taken)
    }
}

impl<T> KeepRest for Keep<T> {
    type Value = T;
}

/// The way to a value that is kept.
pub struct Whole;

impl Whole {
    /// The value.
    #[inline(always)]
    pub fn value<T>(self, value: T) -> T {
        value
    }
}

/// The way to a value that is not kept: there is none.
pub trait NoValue {
    /// Is not reached.
    fn value<T>(self, value: T) -> Gone;
}

impl NoValue for Infallible {
    fn value<T>(self, _: T) -> Gone {
        match self {}
    }
}

/// What follows cannot be reached, and rustc knows it.
#[inline(always)]
pub fn unreachable() -> Infallible {
    unreachable!("nothing is left of a value without a drop")
}

/// The type of a value, which is not used for that: it may have been moved, or be borrowed.
#[doc(hidden)]
#[macro_export]
macro_rules! __kept_as {
    ($value:expr) => {{
        let keep = $crate::__private::Keep::new();
        #[allow(unreachable_code)]
        if false {
            $crate::__private::unreachable();
            keep.is_of(&$value);
        }
        keep
    }};
}

/// Keeps a dead local for its drop, of which some parts may have been moved.
#[doc(hidden)]
#[macro_export]
macro_rules! __keep {
    ($value:expr $(; $($part:tt)*)?) => {{
        #[allow(unused_imports)]
        use $crate::__private::{KeepCopy as _, KeepRest as _, KeepTransient as _, NoValue as _};
        #[allow(unused_mut)]
        let mut keep = $crate::__kept_as!($value);
        $($(
            #[allow(unused_mut)]
            let mut part = $crate::__kept_as!($crate::__part!($part));
            #[allow(unused_mut)]
            let mut keep = part.read_from(keep);
        )*)?
        #[allow(unreachable_code, unused_variables)]
        let kept = match keep.gone() {
            $crate::__private::Some(gone) => gone,
            $crate::__private::None => {
                let way = keep.or();
                way.value($value)
            }
        };
        kept
    }};
}

/// The type of a local that a state leaves out because it borrows from another one that is there.
pub struct Released<T>(PhantomData<fn() -> T>);

impl<T> Released<T> {
    /// The type of a local.
    #[inline(always)]
    pub fn of(_: &T) -> Self {
        Released(PhantomData)
    }
}

/// `Copy` types may be left out.
pub trait ReleasedCopy: Sized {
    /// Accepts the type.
    #[inline(always)]
    fn check(self) {}
}

impl<T: Copy> ReleasedCopy for Released<T> {}

/// Types whose drop nobody can observe may be left out.
pub trait ReleasedTransient {
    /// Accepts the type.
    #[inline(always)]
    fn check(&self) {}
}

impl<T: Transient> ReleasedTransient for Released<T> {}

/// Other types may be left out if they have no drop at all.
pub trait ReleasedRest {
    /// Accepts the type, or does not compile.
    fn check(&mut self);
}

impl<T> ReleasedRest for Released<T> {
    #[inline(always)]
    fn check(&mut self) {
        const {
            assert!(
                !mem::needs_drop::<T>(),
                "a value that borrows from a local of a generator and has a drop is still in scope at a yield: \
                 end its scope before the yield, or call `drop`"
            );
        }
    }
}

/// Checks that a value which a state leaves out has nothing to drop, whatever its type turns out to be.
#[inline(always)]
pub fn has_no_drop<T>(_: &T) {
    ReleasedRest::check(&mut Released::<T>(PhantomData));
}

/// Checks that a local which a state leaves out has nothing to drop.
#[doc(hidden)]
#[macro_export]
macro_rules! __released {
    ($value:expr) => {{
        #[allow(unused_imports)]
        use $crate::__private::{ReleasedCopy as _, ReleasedRest as _, ReleasedTransient as _};
        $crate::__private::Released::of(&$value).check()
    }};
}

#[cfg(test)]
mod tests {
    use std::boxed::Box;
    use std::mem::size_of_val;
    use std::rc::Rc;
    use std::string::String;
    use std::vec;

    #[test]
    fn what_is_not_kept_may_have_been_moved_or_be_borrowed() {
        let moved = vec![1, 2];
        assert_eq!(moved.into_iter().sum::<i32>(), 3);
        assert_eq!(size_of_val(&__keep!(moved)), 0);

        let lender = &mut vec![1, 2];
        let borrower = lender.iter_mut();
        assert_eq!(size_of_val(&__keep!(lender)), 0);
        borrower.for_each(|n| *n += 1);
        assert_eq!(*lender, [2, 3]);
    }

    #[test]
    fn only_what_has_a_drop_takes_room() {
        let mut numbers = vec![1, 2];
        numbers.push(3);
        assert_eq!(size_of_val(&__keep!(7)), 0);
        assert_eq!(size_of_val(&__keep!("text")), 0);
        assert_eq!(size_of_val(&__keep!(&mut numbers)), 0);
        assert_eq!(size_of_val(&__keep!(numbers.iter().enumerate())), 0);
        assert_eq!(size_of_val(&__keep!(numbers.iter_mut().next())), 0);
        assert_eq!(size_of_val(&__keep!(Box::new(1))), 0);
        assert_eq!(size_of_val(&__keep!(vec![String::new()])), 0);
        assert_eq!(size_of_val(&__keep!(Rc::new(1))), size_of::<usize>());
    }
}
