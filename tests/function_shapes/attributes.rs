//! What else stands on a function keeps its meaning.

use gen_runtime::{generator, yield_};

use crate::support::items;

/// Has documentation.
///
/// With several paragraphs.
#[must_use = "the attributes stay"]
#[inline]
#[allow(clippy::needless_range_loop)]
#[generator]
pub(crate) fn with_attributes(#[allow(unused_variables)] unused: u8) -> impl Iterator<Item = usize> {
    let values = [3, 4];
    for at in 0..2 {
        yield_!(values[at]);
    }
}

/// The attribute need not be the last.
#[generator]
#[doc(hidden)]
#[cfg(not(any()))]
#[inline(never)]
pub(crate) fn with_attributes_after() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator]
#[cfg(any())]
fn with_attributes_after() -> impl Iterator<Item = String> {
    yield_!(missing());
}

#[generator]
fn with_conditional_arguments(
    kept: u8,
    #[cfg(any())] gone: Missing,
    #[cfg(not(any()))] also: u8,
    #[allow(unused_mut)] mut last: u8,
) -> impl Iterator<Item = u8> {
    yield_!(kept);
    yield_!(also);
    yield_!(last);
}

#[test]
fn other_attributes_keep_their_meaning() {
    assert_eq!(items(|| with_attributes(0)), [3, 4]);
    assert_eq!(items(with_attributes_after), [1]);
    assert_eq!(items(|| with_conditional_arguments(1, 2, 3)), [1, 2, 3]);
}

#[generator]
fn with_attributes_inside() -> impl Iterator<Item = u8> {
    #![allow(unused_variables)]
    //! What the body begins with is said of the function.
    let unused = 1;
    yield_!(2);
}

#[test]
fn attributes_at_the_head_of_the_body_are_those_of_the_function() {
    assert_eq!(items(with_attributes_inside), [2]);
}
