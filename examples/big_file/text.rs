//! The lines of a text, of which none is held: each is counted while its bytes go by.

use std::io::{self, BufRead};

use gen_runtime::{generator, yield_};

/// What is counted of one line.
#[derive(Clone, Copy, Default)]
pub(crate) struct Line {
    /// Without its end.
    pub(crate) bytes: u64,
    pub(crate) words: u64,
    last: Option<u8>,
}

impl Line {
    /// A line of which all bytes are at hand.
    pub(crate) fn of(text: &[u8]) -> Line {
        let mut line = Line::default();
        line.add(text);
        line.ended()
    }

    fn add(&mut self, text: &[u8]) {
        for byte in text {
            let after_space = self.last.is_none_or(|last| last.is_ascii_whitespace());
            self.words += u64::from(after_space && !byte.is_ascii_whitespace());
            self.last = Some(*byte);
        }
        self.bytes += text.len() as u64;
    }

    /// Reads on, as far as the text is at hand: whether the line has ended, or `None` where the text has.
    fn read(&mut self, text: &mut impl BufRead) -> io::Result<Option<bool>> {
        let at_hand = text.fill_buf()?;
        if at_hand.is_empty() {
            return Ok(None);
        }
        let end = at_hand.iter().position(|byte| *byte == b'\n');
        self.add(&at_hand[..end.unwrap_or(at_hand.len())]);
        let read = end.map_or(at_hand.len(), |end| end + 1);
        text.consume(read);
        Ok(Some(end.is_some()))
    }

    /// Without the carriage return that some systems end lines with.
    fn ended(mut self) -> Line {
        self.bytes -= u64::from(self.last == Some(b'\r'));
        self
    }
}

/// The lines of a text, however long it is, and however long they are.
#[generator]
pub(crate) fn lines(mut text: impl BufRead) -> impl Iterator<Item = io::Result<Line>> {
    let mut line = Line::default();
    while let Some(ended) = line.read(&mut text)? {
        if ended {
            yield_!(Ok(line.ended()));
            line = Line::default();
        }
    }
    if line.last.is_some() {
        yield_!(Ok(line.ended()));
    }
}

const WORDS: [&str; 8] = ["a", "generator", "holds", "what", "it", "needs", "and", "nothing"];

/// Lines that make up at least so many bytes, the same ones each time.
#[generator]
pub(crate) fn invented(bytes: u64) -> impl Iterator<Item = String> {
    let mut random = 2_463_534_242_u32;
    let mut written = 0;
    while written < bytes {
        let mut line = String::new();
        loop {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            if random % 12 == 0 {
                break;
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line += WORDS[random as usize % WORDS.len()];
        }
        line.push('\n');
        written += line.len() as u64;
        yield_!(line);
    }
}
