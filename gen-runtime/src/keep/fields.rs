//! Drop flags of locals that have lost fields on some paths: they hold the whole, or the fields that are left.

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
    ($value:ident $all:ident [$($taken:tt)*] [$($other:tt)*] $($field:tt $state:tt)*) => {
        $crate::__whole_or!($value; [$($taken)* $($other)*]
            $crate::__flag!($value $all [$($taken)*] [$($other)*]),
            $crate::__flagged!($value [$($taken)*] $($field $state)*)
        )
    };
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
            $slot.is(&$crate::__whole_or!($value; [$($other)*]
                $crate::__flag!($value $all [] [$($other)*]),
                $crate::__private::Flagged::of($crate::__keep!($value), $crate::__flags_of!($value $($field [])*))
            ));
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

    use super::Flagged;

    struct Book {
        title: Rc<str>,
        pages: u32,
        mark: Rc<u32>,
    }

    fn book() -> Book {
        Book { title: Rc::from("title"), pages: 3, mark: Rc::new(4) }
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
