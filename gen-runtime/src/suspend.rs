//! The words of a generator's body, so that they can be imported, documented and refused elsewhere.

/// Suspends the generator and hands its argument, or `()`, out.
///
/// In a function that returns an iterator its value is `()`; in one that returns a
/// [`Generator`](crate::Generator) it is the argument of the next `resume`.
///
/// ```
/// use gen_runtime::{generator, yield_};
///
/// #[generator]
/// fn squares(numbers: &[i32]) -> impl Iterator<Item = i32> {
///     for n in numbers {
///         yield_!(n * n);
///     }
/// }
///
/// assert_eq!(squares(&[1, 2, 3]).sum::<i32>(), 14);
/// ```
///
/// # Errors
///
/// Outside a generator it does not compile:
///
/// ```compile_fail
/// gen_runtime::yield_!(1);
/// ```
#[macro_export]
macro_rules! yield_ {
    (@used) => {};
    ($($value:tt)*) => {
        ::core::compile_error!(
            "`yield_!` outside a generator: put `#[generator]` on the function that it stands in"
        )
    };
}

/// Hands out every item of an iterator, or every yield of a generator, in its place.
///
/// Its value is `()` for an iterator and what the generator returned for a generator.
///
/// ```
/// use gen_runtime::{generator, yield_, yield_from};
///
/// #[generator]
/// fn framed(inner: Vec<char>) -> impl Iterator<Item = char> {
///     yield_!('[');
///     yield_from!(inner);
///     yield_!(']');
/// }
///
/// assert_eq!(framed(vec!['a', 'b']).collect::<String>(), "[ab]");
/// ```
///
/// # Errors
///
/// Outside a generator it does not compile:
///
/// ```compile_fail
/// gen_runtime::yield_from!([1, 2]);
/// ```
#[macro_export]
macro_rules! yield_from {
    (@used) => {};
    ($($value:tt)*) => {
        ::core::compile_error!(
            "`yield_from!` outside a generator: put `#[generator]` on the function that it stands in"
        )
    };
}
