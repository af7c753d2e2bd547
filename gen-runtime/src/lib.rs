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
mod block;
#[cfg(test)]
mod contract;
mod delegate;
mod end;
mod ext;
mod failure;
mod generator;
mod keep;
mod machine;
mod readings;
mod sources;
mod stub;
mod suspend;
mod types;

pub use crate::adapters::{AndThen, Chain, Inspect, MapResume, MapReturn, MapYield, Values};
pub use crate::ext::GeneratorExt;
pub use crate::generator::{Generator, GeneratorState};
pub use crate::sources::{FromFn, FromIter, Ready, from_fn, from_iter, ready};

#[cfg(feature = "macros")]
pub use gen_macros::generator;

/// A block that yields, as an expression: the counterpart of `gen move { .. }`.
///
/// It is an iterator of what the block yields; their type is inferred. It captures by move the locals that
/// it names, also those that it only names in macros and format strings, and is `Clone`, `Debug`, `Send`,
/// `Sync` and `Unpin` when what it holds is. In it, `yield e` and `yield` are understood on stable Rust.
///
/// ```
/// use gen_runtime::gen_;
///
/// fn powers(base: u32, count: usize) -> impl Iterator<Item = String> {
///     gen_! {
///         let mut power = 1;
///         for exponent in 0..count {
///             yield format!("{base}^{exponent} = {power}");
///             power *= base;
///         }
///     }
/// }
///
/// assert_eq!(powers(3, 10).nth(2).unwrap(), "3^2 = 9");
/// ```
///
/// A generic function that it calls with arguments of several types has to be called by a path, or as
/// `function::<_>(..)`: by its name alone it might be a captured closure.
///
/// # Errors
///
/// A local, and so also what is captured, cannot be borrowed across a yield:
///
/// ```compile_fail
/// let list = vec![1, 2];
/// let items = gen_runtime::gen_! { for item in &list { yield *item; } };
/// # assert_eq!(items.count(), 2);
/// ```
///
/// ```
/// let list = vec![1, 2];
/// let list = &list;
/// let items = gen_runtime::gen_! { for item in list { yield *item; } };
/// # assert_eq!(items.count(), 2);
/// ```
#[cfg(feature = "macros")]
pub use gen_macros::gen_;

/// An element and the loops and conditions behind it: Python's generator expression.
///
/// `genexpr!(element for pattern in iterable if condition ..)`, with any number of `for` and `if` in any
/// order behind the first `for`, each inside of the one before it. The first iterable is evaluated at once;
/// everything else is lazy, and captures by move, as in [`gen_!`](gen_).
///
/// ```
/// use gen_runtime::genexpr;
///
/// let sides = [2, 3];
/// let boxes = genexpr!((a, b) for a in &sides for b in 1..=*a if a * b > 3);
/// assert_eq!(boxes.collect::<Vec<_>>(), [(&2, 2), (&3, 2), (&3, 3)]);
///
/// let words = ["7", "x", "9"];
/// assert!(genexpr!(n + 1 for word in words if let Ok(n) = word.parse::<u8>()).eq([8, 10]));
/// ```
#[cfg(feature = "macros")]
pub use gen_macros::genexpr;

/// Items whose generator functions say `yield e` and `yield`, on stable Rust.
///
/// It holds any items. In every function among them that carries [`#[generator]`](generator), at any depth,
/// the keyword means what `yield_!` does; everything else passes through as it is.
///
/// ```
/// use gen_runtime::{generator, generators};
///
/// generators! {
///     struct Song(Vec<&'static str>);
///
///     impl Song {
///         #[generator]
///         fn verses(&self) -> impl Iterator<Item = String> {
///             for line in &self.0 {
///                 yield line.to_uppercase();
///                 yield String::from("la la");
///             }
///         }
///     }
/// }
///
/// assert_eq!(Song(vec!["oh"]).verses().collect::<Vec<_>>(), ["OH", "la la"]);
/// ```
#[cfg(feature = "macros")]
pub use gen_macros::generators;

/// The programs of the README and of the page on the forms.
#[cfg(all(doctest, feature = "macros", feature = "std"))]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/forms.md")]
struct Pages;
