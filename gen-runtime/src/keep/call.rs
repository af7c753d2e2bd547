//! What a call leaves of what it calls: all of it, unless that can only be called once.

use core::ops::Deref;

use super::Keep;
use super::flag::Torn;

macro_rules! calls {
    ($($again:ident $through:ident $call:ident ($($argument:ident)*);)*) => {
        $(
            /// For what can be called again with arguments of some types.
            pub trait $again<$($argument),*>: Sized {
                /// It is still there.
                #[inline(always)]
                fn $call(self) {}
            }

            impl<F, R, $($argument),*> $again<$($argument),*> for Keep<F> where F: FnMut($($argument),*) -> R {}

            /// For what leads to something that can be called again: `Rc<F>`.
            pub trait $through<$($argument),*> {
                /// It is still there.
                #[inline(always)]
                fn $call(&self) {}
            }

            impl<P, R, $($argument),*> $through<$($argument),*> for Keep<P>
            where
                P: Deref,
                P::Target: FnMut($($argument),*) -> R,
            {
            }
        )*

        /// For all other types.
        pub trait CallOnce {
            $(
                /// It is gone.
                #[inline(always)]
                fn $call(&mut self) -> Torn {
                    Torn
                }
            )*
        }
    };
}

calls! {
    CallAgain0 CallThrough0 call0 ();
    CallAgain1 CallThrough1 call1 (A);
    CallAgain2 CallThrough2 call2 (A B);
    CallAgain3 CallThrough3 call3 (A B C);
    CallAgain4 CallThrough4 call4 (A B C D);
    CallAgain5 CallThrough5 call5 (A B C D E);
    CallAgain6 CallThrough6 call6 (A B C D E G);
}

impl<T> CallOnce for Keep<T> {}

#[cfg(test)]
mod tests {
    use crate::__keep;
    use std::boxed::Box;
    use std::rc::Rc;

    fn again(counted: Rc<usize>) -> impl Fn(usize) -> usize {
        move |n| *counted + n
    }

    fn once(counted: Rc<usize>) -> impl FnOnce() -> Rc<usize> {
        move || counted
    }

    #[test]
    fn what_can_be_called_again_is_kept() {
        let closure = again(Rc::new(1));
        assert_eq!(closure(2), 3);
        let kept = __keep!(closure; [@CallAgain1 CallThrough1 call1 closure]);
        assert_eq!(kept(3), 4);

        let boxed: Box<dyn Fn(usize) -> usize> = Box::new(again(Rc::new(1)));
        assert_eq!(boxed(2), 3);
        let kept = __keep!(boxed; [@CallAgain1 CallThrough1 call1 boxed]);
        assert_eq!(kept(4), 5);

        let shared = Rc::new(again(Rc::new(1)));
        assert_eq!(shared(2), 3);
        let kept = __keep!(shared; [@CallAgain1 CallThrough1 call1 shared]);
        assert_eq!(kept(5), 6);

        let closure = once(Rc::new(1));
        assert_eq!(*closure(), 1);
        let crate::keep::Gone = __keep!(closure; [@CallAgain0 CallThrough0 call0 closure]);
    }
}
