//! What several of the test programs share.

use std::fmt::Debug;

/// All items of a generator, taken one by one.
///
/// From the start, `fold` runs the body's own loops instead of the state machine, and from the middle it
/// goes on where the machine is; so each way has to give the same items, which makes every test of values
/// one of the other way as well. After the end there has to be nothing for ever.
#[track_caller]
pub(crate) fn items<I>(make: impl Fn() -> I) -> Vec<I::Item>
where
    I: Iterator,
    I::Item: Debug + PartialEq,
{
    let mut stepped = Vec::new();
    let mut steps = make();
    for item in steps.by_ref() {
        stepped.push(item);
        assert!(stepped.len() < 1000, "the generator does not seem to end: {stepped:?}");
    }
    assert!(steps.next().is_none() && steps.next().is_none(), "an item after the end");
    let append = |mut all: Vec<_>, item| {
        all.push(item);
        all
    };
    for taken in 0..=stepped.len() {
        let mut rest = make();
        let mut all: Vec<_> = rest.by_ref().take(taken).collect();
        all = rest.fold(all, append);
        assert_eq!(all, stepped, "`fold` after {taken} items differs from `next`");
    }
    stepped
}
