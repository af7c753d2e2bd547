//! A local of which a field may have been moved, and of which other fields are still used.
//!
//! If what was taken of it is `Copy`, it is whole, and is held as it is: it may be a reference, or have a drop. If not,
//! nothing can hold it whole, but it is certainly a struct or tuple without a drop of its own, so that what is left of
//! it can be moved into a struct with fields of the same names.

use core::convert::Infallible;

use super::flag::Torn;
use super::{Keep, Whole};

impl Whole {
    /// Whether the value is held as it is.
    #[inline(always)]
    pub fn is_whole(&self) -> bool {
        true
    }

    /// The way to the value.
    #[inline(always)]
    pub fn whole(self) -> Self {
        self
    }

    /// Is not reached.
    #[inline(always)]
    pub fn apart(self) -> Infallible {
        super::unreachable()
    }
}

impl Torn {
    /// Whether the value is held as it is.
    #[inline(always)]
    pub fn is_whole(&self) -> bool {
        false
    }

    /// Is not reached.
    #[inline(always)]
    pub fn whole(self) -> Infallible {
        super::unreachable()
    }

    /// The way to what is left.
    #[inline(always)]
    pub fn apart(self) -> Whole {
        Whole
    }
}

/// What stands in the place of a field that was taken. It is not `Copy`, so that whoever asks what was taken gets the
/// same answer as where the field was.
#[derive(Clone, Debug)]
pub struct Missing;

/// What remains of a local: a struct with its fields.
pub trait Remains {}

/// For what remains of a local.
pub trait AskRemains: Sized {
    /// Something was taken of it.
    #[inline(always)]
    fn remains(self) -> Missing {
        Missing
    }
}

impl<T: Remains> AskRemains for Keep<T> {}

/// For a local as it was.
pub trait AskAnything {
    /// Nothing was taken of it.
    #[inline(always)]
    fn remains(&self) {}
}

impl<T> AskAnything for Keep<T> {}

/// The way that is not gone: what is held has the type that it has on the other one.
pub trait OtherWay {
    /// Is not reached.
    fn other_or<T, K>(self, value: T) -> K;

    /// Is not reached, but has the type of this value.
    fn same<T>(self, value: T) -> T;

    /// Is not reached.
    fn nothing<K>(self) -> K;
}

impl OtherWay for Infallible {
    fn other_or<T, K>(self, _: T) -> K {
        match self {}
    }

    fn same<T>(self, _: T) -> T {
        match self {}
    }

    fn nothing<K>(self) -> K {
        match self {}
    }
}

/// The way that is gone.
pub trait ThisWay {
    /// The value.
    fn other_or<T>(self, value: T) -> T;

    /// The value.
    fn same<T>(self, value: T) -> T;

    /// No value.
    fn nothing<T>(self) -> Option<T>;
}

impl ThisWay for Whole {
    #[inline(always)]
    fn other_or<T>(self, value: T) -> T {
        value
    }

    #[inline(always)]
    fn same<T>(self, value: T) -> T {
        value
    }

    #[inline(always)]
    fn nothing<T>(self) -> Option<T> {
        None
    }
}

/// Holds a local of which these parts were used as values: as it is, or as the struct. Its fields are those of the
/// local that are mentioned. Behind each stands what was used of it, or `unknown` if it only has its place in a tuple;
/// where only fields of a field were used, also the struct for those, and what was used of each.
#[doc(hidden)]
#[macro_export]
macro_rules! __apart {
    ($value:ident [$($part:tt)*] $rest:ident { $($field:tt $state:tt),* }) => {
        $crate::__whole_or!($value; [$($part)*]
            $value,
            $rest { $($field: $crate::__field!($value $field $state)),* }
        )
    };
}

/// A field of a local, or what is left of it: of a struct in it that has lost fields, the others.
#[doc(hidden)]
#[macro_export]
macro_rules! __field {
    ($place:tt $field:tt []) => {
        $place.$field
    };
    ($place:tt $field:tt unknown) => {
        ()
    };
    ($place:tt $field:tt [$($part:tt)*]) => {
        $crate::__field!($place $field [$($part)*] $crate::__private::Missing)
    };
    ($place:tt $field:tt ([$($part:tt)*] $rest:ident { $($inner:tt $state:tt),* })) => {
        $crate::__field!(
            $place $field [$($part)*]
            $rest { $($inner: $crate::__field!(($place.$field) $inner $state)),* }
        )
    };
    ($place:tt $field:tt [$($part:tt)*] $rest:expr) => {{
        let way = $crate::__leaves!($crate::__private::Whole; $($part)*);
        #[allow(unreachable_code, unused_variables)]
        let left = match way.is_whole() {
            true => {
                let way = way.whole();
                way.other_or($place.$field)
            }
            false => {
                let way = way.apart();
                way.other_or($rest)
            }
        };
        left
    }};
}

#[cfg(test)]
mod tests {
    use std::boxed::Box;
    use std::string::String;

    use super::Missing;

    struct Book {
        title: String,
        pages: u32,
        notes: Box<u32>,
    }

    struct Rest<T, P, N> {
        title: T,
        pages: P,
        notes: N,
    }

    fn book() -> Book {
        Book { title: String::from("title"), pages: 3, notes: Box::new(4) }
    }

    #[test]
    fn what_is_left_of_a_torn_value_is_held_by_its_fields() {
        let book = book();
        drop(book.title);
        let rest = __apart!(book [[book.title]] Rest { title [[book.title]], pages [], notes [] });
        let (Missing, 3, 4) = (rest.title, rest.pages, *rest.notes) else { panic!("other fields") };

        let rest = __apart!(rest [[rest.title]] Rest { title [[rest.title]], pages [], notes [] });
        drop(rest.notes);
        let rest = __apart!(rest [[rest.title] [rest.notes]] Rest { title [[rest.title]], pages [], notes [[rest.notes]] });
        let (Missing, 3, Missing) = (rest.title, rest.pages, rest.notes) else { panic!("other fields") };
    }

    #[test]
    fn what_is_copied_out_of_it_leaves_a_value_whole() {
        let owned = book();
        assert_eq!(owned.pages, 3);
        let held: Book = __apart!(owned [[owned.pages]] Rest { title [], pages [[owned.pages]], notes [] });
        let lent = &held;
        assert_eq!(lent.pages, 3);
        let held: &Book = __apart!(lent [[lent.pages]] Rest { title [], pages [[lent.pages]], notes [] });
        assert_eq!((&*held.title, *held.notes), ("title", 4));
    }

    #[test]
    fn a_field_is_held_by_its_fields() {
        struct Pair<A, B>(A, B);
        let pair = (String::from("a"), (Box::new(1), Box::new(2)));
        drop(pair.1.0);
        let rest = __apart!(pair [[pair.1.0]] Pair { 0 [], 1 ([[pair.1.0]] Pair { 0 [[pair.1.0]], 1 [] }) });
        let Pair(_, Pair(Missing, _)) = &rest;
        drop(rest.0);
        let rest = __apart!(rest [[? rest] [rest.0]] Pair { 0 [[rest.0]], 1 ([] Pair { 0 [], 1 [] }) });
        let Pair(Missing, Pair(Missing, number)) = rest;
        assert_eq!(*number, 2);

        let copied = (String::from("a"), (1, Box::new(2)));
        drop(copied.0);
        let parts =
            __apart!(copied [[copied.0]] Pair { 0 [[copied.0]], 1 ([[copied.1.0]] Pair { 0 [], 1 [] }) });
        let Pair(Missing, (1, _)) = parts else { panic!("other fields") };
    }

    #[test]
    fn parts_of_a_tuple_keep_their_numbers() {
        struct Rest<A, B>(A, B);
        let pair = (String::from("a"), 2);
        drop(pair.0);
        let rest = __apart!(pair [[pair.0]] Rest { 0 [[pair.0]], 1 [] });
        let Rest(Missing, 2) = rest else { panic!("other fields") };
    }
}
