//! A generator may be an unsafe function, and have unsafe blocks with yields in them.
#![deny(warnings)]
// That is what is tested.
#![allow(unsafe_code)]

use gen_runtime::{generator, yield_};

/// Every byte up to the first zero.
///
/// # Safety
///
/// A zero has to follow within the same allocation, and nothing may change it meanwhile.
#[generator]
unsafe fn until_zero<'a>(mut pointer: *const u8) -> impl Iterator<Item = u8> + use<'a> {
    loop {
        // SAFETY: the caller promises that a zero follows, and none was seen yet.
        let byte = unsafe { *pointer };
        if byte == 0 {
            return;
        }
        yield_!(byte);
        // SAFETY: the byte was not the last one.
        pointer = unsafe { pointer.add(1) };
    }
}

#[generator]
fn in_an_unsafe_block(values: &[u8; 3]) -> impl Iterator<Item = u8> {
    let total = unsafe {
        // SAFETY: there are three values, of which none is large.
        let first = *values.get_unchecked(0);
        yield_!(first);
        first.unchecked_add(*values.get_unchecked(1))
    };
    yield_!(total);
}

struct Raw(*mut u8);

impl Raw {
    /// Every value of the byte from now on.
    ///
    /// # Safety
    ///
    /// The pointer has to be valid while the iterator is.
    #[generator]
    unsafe fn changes(&mut self, times: u8) -> impl Iterator<Item = u8> {
        for _ in 0..times {
            // SAFETY: the caller keeps the pointer valid.
            unsafe { *self.0 += 1 };
            yield_!(unsafe { *self.0 });
        }
    }
}

#[test]
fn an_unsafe_function_is_called_in_an_unsafe_block() {
    // SAFETY: there is a zero in the array.
    let bytes: Vec<_> = unsafe { until_zero([7, 8, 0, 9].as_ptr()) }.collect();
    assert_eq!(bytes, [7, 8]);
    let mut byte = 5;
    let mut raw = Raw(&raw mut byte);
    // SAFETY: the byte outlives the iterator.
    assert_eq!(unsafe { raw.changes(3) }.sum::<u8>(), 6 + 7 + 8);
    assert_eq!(byte, 8);
}

#[test]
fn a_yield_may_stand_in_an_unsafe_block() {
    assert!(in_an_unsafe_block(&[1, 2, 3]).eq([1, 3]));
    assert_eq!(in_an_unsafe_block(&[1, 2, 3]).fold(0, |all, n| all * 10 + u32::from(n)), 13);
}
