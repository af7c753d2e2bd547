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

/// Keeps a dead local for its drop: as it is, or the fields that are left of it if these parts may have been moved.
#[doc(hidden)]
#[macro_export]
macro_rules! __rest {
    ($value:expr; [$($part:tt)*] $($field:tt)*) => {{
        #[allow(unused_imports)]
        use $crate::__private::{
            KeepCopy as _, KeepRest as _, KeepTransient as _, OtherWay as _, Owns as _, OwnsNothing as _, ThisWay as _,
        };
        let owner = $crate::__kept_as!($value);
        let way = owner.owned($crate::__leaves!($crate::__private::Whole; $($part)*));
        #[allow(unreachable_code, unused_variables)]
        let kept = match way.is_whole() {
            true => {
                let way = way.whole();
                way.other_or($crate::__keep!($value; $($part)*))
            }
            false => {
                let way = way.apart();
                way.other_or(($($crate::__keep!($value.$field),)*))
            }
        };
        kept
    }};
}

/// What a flag holds of a local that has lost fields on some paths.
#[derive(Clone, Debug, Default)]
pub enum Flagged<T, F> {
    /// All of it.
    Whole(T),
    /// What is left of its fields.
    Fields(F),
    /// Nothing.
    #[default]
    Nothing,
}

impl<T, F> Flagged<T, F> {
    /// The types are those of these.
    pub fn of(_: T, _: F) -> Self {
        Flagged::Nothing
    }
}

/// Sets the flag of a local of which some parts have been used on the way here, and others are used elsewhere: as
/// `__flag!` does if what was used is `Copy`, or else `Flagged`. Behind each field stands what was used of it here.
///
/// All settings of one flag have one type, which `__flag_type!` says.
#[doc(hidden)]
#[macro_export]
macro_rules! __flags {
    ($value:ident $all:ident [$($taken:tt)*] [$($other:tt)*] $($field:tt $state:tt)*) => {{
        #[allow(unused_imports)]
        use $crate::__private::{
            KeepCopy as _, KeepRest as _, KeepTransient as _, OtherWay as _, Owns as _, OwnsNothing as _, ThisWay as _,
        };
        let owner = $crate::__kept_as!($value);
        let way = owner.owned($crate::__leaves!($crate::__private::Whole; $($taken)* $($other)*));
        #[allow(unreachable_code, unused_variables)]
        let kept = match way.is_whole() {
            true => {
                let way = way.whole();
                way.other_or($crate::__flag!($value $all [$($taken)*] [$($other)*]))
            }
            false => {
                let way = way.apart();
                way.other_or($crate::__flagged!($value [$($taken)*] $($field $state)*))
            }
        };
        kept
    }};
}

/// What goes into such a flag.
#[doc(hidden)]
#[macro_export]
macro_rules! __flagged {
    ($value:ident [$($taken:tt)*] $($field:tt $state:tt)*) => {{
        let way = $crate::__leaves!($crate::__private::Whole; $($taken)*);
        match way.is_whole() {
            true => {
                let way = way.whole();
                $crate::__private::Flagged::Whole(way.other_or($crate::__keep!($value)))
            }
            false => {
                let way = way.apart();
                $crate::__private::Flagged::Fields(way.same($crate::__flags_of!($value $($field $state)*)))
            }
        }
    }};
}

/// Says of which type a flag is, where the local is whole, and names all parts of it that are used anywhere.
#[doc(hidden)]
#[macro_export]
macro_rules! __flag_type {
    ($slot:ident $value:ident $all:ident [$($other:tt)*] $($field:tt)*) => {
        #[allow(unreachable_code)]
        if false {
            $crate::__private::unreachable();
            $slot.is(&{
                #[allow(unused_imports)]
                use $crate::__private::{
                    KeepCopy as _, KeepRest as _, KeepTransient as _, OtherWay as _, Owns as _, OwnsNothing as _,
                    ThisWay as _,
                };
                let owner = $crate::__kept_as!($value);
                let way = owner.owned($crate::__leaves!($crate::__private::Whole; $($other)*));
                match way.is_whole() {
                    true => {
                        let way = way.whole();
                        way.other_or($crate::__flag!($value $all [] [$($other)*]))
                    }
                    false => {
                        let way = way.apart();
                        way.other_or($crate::__private::Flagged::of(
                            $crate::__keep!($value),
                            $crate::__flags_of!($value $($field [])*),
                        ))
                    }
                }
            });
        }
    };
}

/// The flags of the fields of a local: in pairs, which have a default however many there are.
#[doc(hidden)]
#[macro_export]
macro_rules! __flags_of {
    ($value:ident) => {
        ()
    };
    ($value:ident $field:tt [$($part:tt)*] $($rest:tt)*) => {{
        let way = $crate::__leaves!($crate::__private::Whole; $($part)*);
        #[allow(unreachable_code, unused_variables)]
        let kept = match way.is_whole() {
            true => {
                let way = way.whole();
                way.other_or($crate::__private::Some($crate::__keep!($value.$field)))
            }
            false => way.apart().nothing(),
        };
        (kept, $crate::__flags_of!($value $($rest)*))
    }};
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;
    use std::string::String;
    use std::vec::Vec;

    use super::Flagged;
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

    #[test]
    fn a_flag_has_one_type_on_all_paths() {
        let slot = crate::types::Slot::new();
        for path in 0..3 {
            let book = book();
            let (title, mark) = (Rc::downgrade(&book.title), Rc::downgrade(&book.mark));
            __flag_type!(slot book Whole [[book.title] [book.mark]] title pages mark);
            let flag = match path {
                0 => slot.same(__flags!(book Whole [] [[book.title] [book.mark]] title [] pages [] mark [])),
                1 => {
                    drop(book.title);
                    slot.same(__flags!(book Whole [[book.title]] [[book.mark]] title [[book.title]] pages [] mark []))
                }
                _ => {
                    drop(book.mark);
                    slot.same(__flags!(book Whole [[book.mark]] [[book.title]] title [] pages [] mark [[book.mark]]))
                }
            };
            assert_eq!(matches!(flag, Flagged::Whole(_)), path == 0);
            let counts = (title.strong_count(), mark.strong_count());
            assert_eq!(counts, (usize::from(path != 1), usize::from(path != 2)));
            drop(flag);
            assert_eq!((title.strong_count(), mark.strong_count()), (0, 0));
        }
    }

    #[test]
    fn the_flag_of_what_is_whole_on_all_paths_is_the_value() {
        let (slot, book) = (crate::types::Slot::new(), book());
        __flag_type!(slot book Whole [[book.pages]] title mark);
        let flag: Book = slot.same(__flags!(book Whole [[book.pages]] [] title [] mark []));
        assert_eq!(*flag.mark, 4);
    }
}
