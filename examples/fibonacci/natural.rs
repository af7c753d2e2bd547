//! Numbers that no type of the language is big enough for.

use std::fmt;

/// A natural number of any size: its decimal digits, the last one first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Natural {
    pub(crate) digits: Vec<u8>,
}

impl Natural {
    pub(crate) fn from_digit(digit: u8) -> Self {
        Natural { digits: vec![digit] }
    }

    /// This number and a smaller one together.
    pub(crate) fn plus(&self, smaller: &Natural) -> Natural {
        let padded = smaller.digits.iter().chain(std::iter::repeat(&0));
        let mut carry = 0;
        let mut digits = Vec::with_capacity(self.digits.len() + 1);
        for (a, b) in self.digits.iter().zip(padded) {
            let sum = a + b + carry;
            digits.push(sum % 10);
            carry = sum / 10;
        }
        if carry > 0 {
            digits.push(carry);
        }
        Natural { digits }
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits: String = self.digits.iter().rev().map(|digit| char::from(b'0' + digit)).collect();
        formatter.write_str(&digits)
    }
}
