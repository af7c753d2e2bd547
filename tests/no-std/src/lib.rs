//! Generators where there is neither an allocator nor the standard library.
#![no_std]
#![deny(warnings)]
#![forbid(unsafe_code)]

use gen_runtime::{generator, yield_};

/// The bytes of a frame, with a mark at both ends and before every mark inside.
#[generator]
pub fn framed(payload: &[u8]) -> impl Iterator<Item = u8> + Clone + core::fmt::Debug {
    const MARK: u8 = 0x7e;
    let mut checksum = 0_u8;
    yield_!(MARK);
    for &byte in payload {
        if byte == MARK {
            yield_!(MARK);
        }
        yield_!(byte);
        checksum = checksum.wrapping_add(byte);
    }
    yield_!(checksum);
    yield_!(MARK);
}

/// Every way to put the numbers of an array in order, in place.
#[generator]
pub fn permutations<const N: usize>(mut items: [u8; N]) -> impl Iterator<Item = [u8; N]> {
    let mut counters = [0; N];
    yield_!(items);
    let mut at = 0;
    while at < N {
        if counters[at] < at {
            let other = if at % 2 == 0 { 0 } else { counters[at] };
            items.swap(other, at);
            yield_!(items);
            counters[at] += 1;
            at = 0;
        } else {
            counters[at] = 0;
            at += 1;
        }
    }
}

/// A port that is read byte by byte.
pub trait Port {
    /// Why a byte could not be read.
    type Error;

    /// The next byte, or nothing at the end.
    fn read(&mut self) -> Result<Option<u8>, Self::Error>;

    /// Every pair of bytes, big end first.
    #[generator]
    fn words(&mut self) -> impl Iterator<Item = Result<u16, Self::Error>> {
        loop {
            let Some(high) = self.read()? else { return };
            let Some(low) = self.read()? else { return };
            yield_!(Ok(u16::from_be_bytes([high, low])));
        }
    }
}
