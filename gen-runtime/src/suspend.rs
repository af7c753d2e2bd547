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
/// Its value is `()` for an iterator and what the generator returned for a generator. The inner one is
/// dropped as soon as it is at its end, before what follows runs, and first if the outer one is dropped.
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
/// In a generator that takes arguments they go to the inner generator while that runs, and so do errors that
/// are thrown in. Its first argument is the second operand, or else the default of its type; an iterator
/// takes none.
///
/// ```
/// use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};
///
/// type In = Result<u32, &'static str>;
///
/// /// Adds two numbers, and forgives one mistake.
/// #[generator(resume = first)]
/// fn sum() -> impl Generator<In, Yield = &'static str, Return = In> {
///     let left = match first {
///         Ok(number) => number,
///         Err(_) => yield_!("what was that?")?,
///     };
///     Ok(left + yield_!("and?")?)
/// }
///
/// #[generator(resume = first)]
/// fn twice() -> impl Generator<In, Yield = &'static str, Return = In> {
///     let once = yield_from!(sum(), first)?;
///     yield_from!(sum(), Ok(once))
/// }
///
/// let mut twice = twice();
/// assert_eq!(twice.throw("a mistake"), GeneratorState::Yielded("what was that?"));
/// assert_eq!(twice.send(1), GeneratorState::Yielded("and?"));
/// assert_eq!(twice.send(2), GeneratorState::Yielded("and?"));
/// assert_eq!(twice.throw("another"), GeneratorState::Complete(Err("another")));
/// ```
///
/// # Errors
///
/// An operand that is neither an iterator nor a generator that takes the same arguments does not compile,
/// nor does one that hands out values of another type. Outside a generator none does:
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
