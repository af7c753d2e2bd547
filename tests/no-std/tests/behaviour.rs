//! What the generators give.
#![deny(warnings)]
#![forbid(unsafe_code)]

use gen_no_std::{Port, framed, permutations};

struct Bytes(Vec<Result<u8, char>>);

impl Port for Bytes {
    type Error = char;

    fn read(&mut self) -> Result<Option<u8>, char> {
        self.0.pop().transpose()
    }
}

#[test]
fn every_generator_gives_its_items() {
    assert!(framed(&[1, 0x7e, 2]).clone().eq([0x7e, 1, 0x7e, 0x7e, 2, 0x81, 0x7e]));
    assert_eq!(permutations([1, 2, 3]).count(), 6);
    let words = |mut bytes: Vec<_>| {
        bytes.reverse();
        Bytes(bytes).words().collect::<Vec<_>>()
    };
    assert_eq!(words(vec![Ok(1), Ok(2), Ok(3)]), [Ok(0x102)]);
    assert_eq!(words(vec![Ok(1), Ok(2), Ok(3), Err('!'), Ok(4)]), [Ok(0x102), Err('!')]);
}
