//! Generators made of what is no generator: a closure, an iterator, a value.

mod from_fn;
mod from_iter;
mod ready;

pub use self::from_fn::{FromFn, from_fn};
pub use self::from_iter::{FromIter, from_iter};
pub use self::ready::{Ready, ready};
