//! Generators on stable Rust: write a function, say `yield_!`, get an iterator.
//!
//! ```
//! use gen_runtime::{generator, yield_};
//!
//! #[generator]
//! fn fibonacci() -> impl Iterator<Item = u64> {
//!     let (mut a, mut b) = (0, 1);
//!     loop {
//!         yield_!(a);
//!         (a, b) = (b, a + b);
//!     }
//! }
//!
//! assert_eq!(fibonacci().take(8).collect::<Vec<_>>(), [0, 1, 1, 2, 3, 5, 8, 13]);
//! ```
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(test, feature = "std"))]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod adapters;
#[cfg(test)]
mod contract;
mod delegate;
mod ext;
mod failure;
mod generator;
mod keep;
mod machine;
mod sources;
mod stub;
mod suspend;

pub use crate::adapters::{AndThen, Chain, Inspect, MapResume, MapReturn, MapYield, Values};
pub use crate::ext::GeneratorExt;
pub use crate::generator::{Generator, GeneratorState};
pub use crate::sources::{FromFn, FromIter, Ready, from_fn, from_iter, ready};

#[cfg(feature = "macros")]
pub use gen_macros::generator;
