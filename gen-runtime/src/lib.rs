//! Generators on stable Rust: write a function, say [`yield_!`](yield_), get an iterator.
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
//!
//! Calling the function runs nothing: it stores the arguments. Each `next` runs the body to its next yield. What
//! the body still needs afterwards, and nothing else, stays in the iterator, which is an ordinary value: it can be
//! moved, returned and sent to a thread, without `unsafe`, allocation or `Pin`.
//!
//! # What there is
//!
//! | to write | use |
//! |---|---|
//! | a function or method that yields | [`#[generator]`](macro@generator) |
//! | a yield in it | [`yield_!(value)`](yield_) |
//! | all items of an iterator, or a generator within a generator | [`yield_from!(items)`](yield_from) |
//! | a block that yields, as an expression | [`gen_! { .. }`](gen_) |
//! | Python's generator expression | [`genexpr!(x * x for x in xs if x > 0)`](genexpr) |
//! | functions that say `yield` instead of `yield_!` | [`generators! { .. }`](generators) |
//!
//! A generator that only hands values out is an [`Iterator`]. One that also takes values in, or returns one at its
//! end, is a [`Generator`], with adapters in [`GeneratorExt`]; [`from_fn`], [`from_iter`] and [`ready`] make
//! generators of what is none.
//!
//! # What it means
//!
//! A generator does what the same function would do if it handed each yielded value out and waited: the same values,
//! the same order of effects, the same drops.
//!
//! - A yield may stand in any part of any expression. What stands before it has been evaluated when the generator is
//!   suspended, what stands behind it has not.
//! - A suspended generator that is dropped drops its locals as a function does that is left: the innermost scope first,
//!   in it what was declared last, the arguments at the end. A guard is held through the yields in its scope.
//! - `?` in an iterator of `Result`s hands the error out as the last item; in a [`Generator`] it completes with it.
//! - After its end an iterator gives `None` for ever, also after a panic in the body. [`Generator::resume`] panics then.
//! - `sum`, `for_each`, `count` and all other methods that go to the end run the body's own loops, if it has not begun.
//!
//! ```
//! use std::cell::RefCell;
//!
//! use gen_runtime::{generator, yield_};
//!
//! #[generator]
//! fn lines<'a>(text: &'a str, done: &'a RefCell<Vec<&'a str>>) -> impl Iterator<Item = usize> + 'a {
//!     for line in text.lines() {
//!         done.borrow_mut().push(line);
//!         yield_!(line.len());
//!     }
//! }
//!
//! let done = RefCell::default();
//! let mut lines = lines("one\nthree\nfive", &done);
//! assert!(done.borrow().is_empty());
//! assert_eq!(lines.next(), Some(3));
//! assert_eq!(*done.borrow(), ["one"]);
//! assert_eq!(lines.sum::<usize>(), 9);
//! ```
//!
//! # Errors
//!
//! What a generator cannot be is an error at the word that asks for it, with a way out: a yield in a closure or an
//! `async` block, a return type that is none of the [four](macro@generator#return-types), a `const fn`. Everything else
//! that rustc says, it says about your own words.
//!
//! One error has no way out at its place: a local that is **borrowed across a yield**. A suspended generator may be
//! moved, and a reference to one of its locals would not move along. Let the caller own what is borrowed, or hold an
//! index instead of a reference.
//!
//! # Features
//!
//! - `std` (default): implementations for the standard library's own types.
//! - `alloc` (with `std`): generators in a `Box`.
//! - `macros` (default): the macros.
//!
//! Without any of them the crate needs neither the standard library nor an allocator.
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
mod promises;
mod readings;
mod shown;
mod sources;
mod stub;
mod suspend;
mod types;

pub use crate::adapters::{AndThen, Chain, Inspect, MapResume, MapReturn, MapYield, Values};
pub use crate::ext::GeneratorExt;
pub use crate::generator::{Generator, GeneratorState};
pub use crate::sources::{FromFn, FromIter, Ready, from_fn, from_iter, ready};

/// Makes a generator of a function that says [`yield_!`](yield_).
///
/// The function's signature stays what it is, for callers and in the documentation. It may be a free function, an
/// associated one or a method with any `self`, in an impl or in a trait; it may be `unsafe`, and have generics,
/// lifetimes, `where` clauses, `impl Trait` arguments and patterns for arguments. No local needs a type that it would not
/// need without yields.
///
/// # Return types
///
/// | return type | makes |
/// |---|---|
/// | `impl Iterator<Item = T>` | an iterator |
/// | `Box<dyn Iterator<Item = T>>` | the same in a box, for recursion and trait objects |
/// | `impl Generator<R, Yield = Y, Return = T>` | a [`Generator`] that is resumed with `R` and returns `T` |
/// | `Box<dyn Generator<R, Yield = Y, Return = T>>` | the same in a box |
///
/// Each may have more bounds: lifetimes, `Send`, `Sync`, `FusedIterator`, `Clone`, `Debug`.
///
/// ```
/// use gen_runtime::{generator, yield_};
///
/// /// Every way to choose two of the items.
/// #[generator]
/// fn pairs<'a, T>(items: &'a [T]) -> impl Iterator<Item = (&'a T, &'a T)> + Clone {
///     for (place, first) in items.iter().enumerate() {
///         for second in &items[place + 1..] {
///             yield_!((first, second));
///         }
///     }
/// }
///
/// let pairs = pairs(&['a', 'b', 'c']);
/// assert_eq!(pairs.clone().count(), 3);
/// assert_eq!(pairs.last(), Some((&'b', &'c')));
/// ```
///
/// # Options
///
/// `resume = pattern` names the argument of the first `resume`, which comes in before there is a yield whose value it
/// could be. The pattern is one that always matches, and may say `mut`.
///
/// ```
/// use gen_runtime::{Generator, GeneratorState, generator, yield_};
///
/// #[generator(resume = mut number)]
/// fn mean() -> impl Generator<f64, Yield = f64, Return = ()> {
///     let (mut sum, mut count) = (0.0, 0.0);
///     loop {
///         sum += number;
///         count += 1.0;
///         number = yield_!(sum / count);
///     }
/// }
///
/// let mut mean = mean();
/// assert_eq!(mean.resume(4.0), GeneratorState::Yielded(4.0));
/// assert_eq!(mean.resume(8.0), GeneratorState::Yielded(6.0));
/// ```
///
/// `crate = path` says where this crate is, for those who re-export it under another name:
///
/// ```
/// mod reexported {
///     pub use gen_runtime as generators;
/// }
/// use reexported::generators::{generator, yield_};
///
/// #[generator(crate = reexported::generators)]
/// fn one() -> impl Iterator<Item = u8> {
///     yield_!(1);
/// }
///
/// assert!(one().eq([1]));
/// ```
///
/// # Errors
///
/// It does not compile
///
/// - on what is no function with a body, or one that is `const`, `async`, `extern` or variadic;
/// - with another return type than those above, or an option that there is not;
/// - with a yield in a closure, an `async` or `const` block, an item inside of the body, the arguments of a macro that is
///   not one of the standard library's, or a guard whose arm binds by reference;
/// - with a local that is borrowed across a yield, as in
///
/// ```compile_fail
/// use gen_runtime::{generator, yield_};
///
/// #[generator]
/// fn letters(text: String) -> impl Iterator<Item = char> {
///     for letter in text.chars() {
///         yield_!(letter);
///     }
/// }
/// ```
///
/// which is fine if the generator borrows what its caller owns: `fn letters(text: &str)`.
///
/// # Panics
///
/// The function itself never does. The generator passes on what its body panics with, and has then ended: its locals are
/// dropped, an iterator gives `None`, and [`Generator::resume`] panics.
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
///
/// # Errors
///
/// It does not compile without an element, without a `for`, and with a `for` that has no `in`. What an inner loop runs
/// through is captured, and so has to be a reference if it is to be borrowed:
///
/// ```compile_fail
/// let inner = vec![1, 2];
/// let sums = gen_runtime::genexpr!(a + b for a in 0..2 for b in &inner);
/// # assert_eq!(sums.count(), 4);
/// ```
///
/// ```
/// let inner = &vec![1, 2];
/// let sums = gen_runtime::genexpr!(a + b for a in 0..2 for b in inner);
/// # assert_eq!(sums.count(), 4);
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
///
/// # Errors
///
/// The keyword is refused by rustc where it is not in a function under `#[generator]`, and wherever
/// [`#[generator]`](macro@generator#errors) refuses `yield_!`:
///
/// ```compile_fail
/// gen_runtime::generators! {
///     fn numbers() -> impl Iterator<Item = u8> {
///         yield 1;
///     }
/// }
/// ```
#[cfg(feature = "macros")]
pub use gen_macros::generators;

/// The programs of the README and of the pages on the forms and on what generators mean.
#[cfg(all(doctest, feature = "macros", feature = "std"))]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../docs/forms.md")]
#[doc = include_str!("../../docs/semantics.md")]
struct Pages;
