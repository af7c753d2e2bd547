//! What is left of a local of which a field was moved, and that only waits to be dropped.
//!
//! Its other fields wait, as far as the macro knows them. If what was taken of it is `Copy`, all of it does.

use super::{Keep, Whole};

/// A reference is whole, whatever was done to what is behind it.
pub trait OwnsNothing: Sized {
    /// The way to the value.
    #[inline(always)]
    fn owned<W>(self, _: W) -> Whole {
        Whole
    }
}

impl<T: ?Sized> OwnsNothing for Keep<&T> {}
impl<T: ?Sized> OwnsNothing for Keep<&mut T> {}

/// Anything else has lost what was moved out of it.
pub trait Owns {
    /// The same way as before.
    #[inline(always)]
    fn owned<W>(&self, way: W) -> W {
        way
    }
}

impl<T> Owns for Keep<T> {}

/// What is made of a local of which these parts may have been moved: the first if it is whole, and else the second. Only
/// the one that is true has to compile as far as moves go, and only that one's type counts.
#[doc(hidden)]
#[macro_export]
macro_rules! __whole_or {
    ($value:expr; [$($part:tt)*] $whole:expr, $apart:expr) => {{
        #[allow(unused_imports)]
        use $crate::__private::{
            KeepCopy as _, KeepRest as _, KeepTransient as _, OtherWay as _, Owns as _, OwnsNothing as _, ThisWay as _,
        };
        let owner = $crate::__kept_as!($value);
        let way = owner.owned($crate::__leaves!($crate::__private::Whole; $($part)*));
        #[allow(unreachable_code, unused_variables)]
        let made = match way.is_whole() {
            true => {
                let way = way.whole();
                way.other_or($whole)
            }
            false => {
                let way = way.apart();
                way.other_or($apart)
            }
        };
        made
    }};
}

/// Keeps a dead local for its drop: as it is, or the fields that are left of it if these parts may have been moved.
#[doc(hidden)]
#[macro_export]
macro_rules! __rest {
    ($value:expr; [$($part:tt)*] $($field:tt)*) => {
        $crate::__whole_or!($value; [$($part)*]
            $crate::__keep!($value; $($part)*),
            ($($crate::__keep!($value.$field),)*)
        )
    };
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;
    use std::string::String;
    use std::vec::Vec;

    use crate::keep::Gone;

    struct Book {
        title: Rc<str>,
        pages: u32,
        mark: Rc<u32>,
        name: String,
    }

    fn book() -> Book {
        Book { title: Rc::from("title"), pages: 3, mark: Rc::new(4), name: String::new() }
    }

    #[test]
    fn the_fields_that_are_left_wait() {
        let book = book();
        let mark = Rc::downgrade(&book.mark);
        drop(book.title);
        let kept: (Gone, Rc<u32>, Gone) = __rest!(book; [[book.title]] pages mark name);
        assert_eq!(mark.strong_count(), 1);
        drop(kept);
        assert_eq!(mark.strong_count(), 0);
    }

    #[test]
    fn what_is_copied_out_of_it_leaves_a_value_whole() {
        let owned = book();
        let kept: Book = __rest!(owned; [[owned.pages]] title mark name);
        assert_eq!(*kept.mark, 4);
    }

    #[test]
    fn a_reference_does_not_wait_for_anything() {
        struct Lines {
            left: Vec<String>,
            mark: Rc<u32>,
        }
        let mut lines = Lines { left: Vec::new(), mark: Rc::new(1) };
        let lent = &mut lines;
        lent.left.push(String::new());
        let Gone = __rest!(lent; [[lent.left]] mark);
        assert_eq!((lines.left.len(), *lines.mark), (1, 1));
    }
}
