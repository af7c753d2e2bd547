//! Whether a local may be used again after it was passed on: if its type is `Copy`, or a `&mut` reference, which
//! is borrowed again where it is passed on.
//!
//! A local of any other type has been moved, and the plain reading says so. The machine stores it none the less,
//! which rustc would say once more, of the state. So the machine ends before that, by a call that has no value:
//! behind it rustc looks for no moves. As nothing is stored there that has been moved, no program that compiles
//! comes to such a call.

use core::convert::Infallible;
use core::mem::size_of;

use super::Keep;

/// For `Copy` types, which are still there.
pub trait AgainCopy: Sized {
    /// Goes on.
    #[inline(always)]
    fn again(self) {}
}

impl<T: Copy> AgainCopy for Keep<T> {}

/// For references, which may still be there.
pub trait AgainBorrowed {
    /// Goes on, and leaves it to rustc.
    #[inline(always)]
    fn again(&self) {}
}

impl<T: ?Sized> AgainBorrowed for Keep<&mut T> {}

/// For all other types.
pub trait AgainMoved {
    /// Is not reached.
    fn again(&mut self) -> Infallible;
}

impl<T> AgainMoved for Keep<T> {
    fn again(&mut self) -> Infallible {
        // What depends on the type, rustc evaluates only where it is called.
        const { assert!(size_of::<&T>() == 0, "a local of this generator is used after it has been moved") }
        super::unreachable()
    }
}

/// Ends the machine where it would hold a local, or a part of one, that has been moved.
#[doc(hidden)]
#[macro_export]
macro_rules! __again {
    ($value:expr) => {{
        #[allow(unused_imports)]
        use $crate::__private::{AgainBorrowed as _, AgainCopy as _, AgainMoved as _};
        #[allow(unused_mut)]
        let mut keep = $crate::__kept_as!($value);
        keep.again();
    }};
}

#[cfg(test)]
mod tests {
    use std::vec;

    #[test]
    fn what_may_be_used_again_goes_on() {
        let number = 1;
        let passed_on = number;
        __again!(number);
        assert_eq!((number, passed_on), (1, 1));

        let list = &mut vec![1];
        <[i32]>::reverse(list);
        __again!(list);
        assert_eq!(list.len(), 1);
    }
}
