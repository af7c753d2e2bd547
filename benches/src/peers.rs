//! What the peers lack to be measured like the others.

use corosensei::{Coroutine, CoroutineResult, Yielder};

/// A stackful coroutine as an iterator, which corosensei leaves to its users.
pub struct Suspending<T>(Coroutine<(), T, ()>);

impl<T> Suspending<T> {
    pub fn new(body: impl FnOnce(&Yielder<(), T>) + 'static) -> Self
    where
        T: 'static,
    {
        Suspending(Coroutine::new(move |yielder, ()| body(yielder)))
    }
}

impl<T> Iterator for Suspending<T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        if self.0.done() {
            return None;
        }
        match self.0.resume(()) {
            CoroutineResult::Yield(item) => Some(item),
            CoroutineResult::Return(()) => None,
        }
    }
}
