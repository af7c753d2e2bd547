//! Parts of a local that are used as values: whether that leaves the local whole, their types tell.

use core::ops::Deref;

use super::Keep;
use super::flag::Torn;

/// For what has fields that are somewhere else: a closure that owns a field takes all of it along.
pub trait CaptureAll: Sized {
    /// It is gone.
    #[inline(always)]
    fn captured(self) -> Torn {
        Torn
    }
}

impl<T: Deref> CaptureAll for Keep<T> {}

/// For all other types, of which a closure takes nothing but the field.
pub trait CaptureField {
    /// It depends on the field.
    #[inline(always)]
    fn captured(&self) {}
}

impl<T> CaptureField for Keep<T> {}

/// A value that is `Copy` if taking a part leaves the local whole: `[x.a]`, or `[x.a.b; x.a, x]` where a closure takes
/// it along, or `[@CallAgain2 CallThrough2 call2 x.a]` where it is called with two arguments, or `[? x]` where `x` may
/// already be what remained of a local. It is only asked for its type.
#[doc(hidden)]
#[macro_export]
macro_rules! __part {
    ([@$again:ident $through:ident $call:ident $callee:expr]) => {{
        #[allow(unused_imports)]
        use $crate::__private::{CallOnce as _, $again as _, $through as _};
        #[allow(unused_mut)]
        let mut callee = $crate::__private::Keep::new();
        callee.is_of(&$callee);
        callee.$call()
    }};
    ([? $value:expr]) => {{
        #[allow(unused_imports)]
        use $crate::__private::{AskAnything as _, AskRemains as _};
        let value = $crate::__private::Keep::new();
        value.is_of(&$value);
        value.remains()
    }};
    ([$value:expr]) => {
        $value
    };
    ([$value:expr; $($base:expr),*]) => {{
        #[allow(unused_imports)]
        use $crate::__private::{CaptureAll as _, CaptureField as _};
        ($({
            let base = $crate::__private::Keep::new();
            base.is_of(&$base);
            base.captured()
        },)* $value)
    }};
}

#[cfg(test)]
mod tests {
    use crate::__keep;
    use std::boxed::Box;
    use std::rc::Rc;

    #[test]
    fn a_closure_takes_a_box_along_but_of_a_pair_only_what_it_names() {
        let boxed = Box::new((1, Rc::new(2)));
        let closure = move || boxed.0;
        let crate::keep::Gone = __keep!(boxed; [boxed.0; boxed]);
        assert_eq!(closure(), 1);

        let pair = (1, Rc::new(2));
        let closure = move || pair.0;
        let kept: (i32, Rc<i32>) = __keep!(pair; [pair.0; pair]);
        assert_eq!((closure(), *kept.1), (1, 2));
    }
}
