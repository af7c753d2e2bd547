//! A bar on the standard error that shows how far the items of a generator have come.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use gen_runtime::{generator, yield_};

/// When a bar is worth its place on the screen.
#[derive(Clone, Copy)]
pub(crate) enum Show {
    Always,
    /// When somebody is looking and it takes longer than a moment.
    WhenLong,
}

const A_MOMENT: Duration = Duration::from_millis(500);
const WIDTH: usize = 40;

/// The same items; each is as much of the whole as `size` says.
#[generator]
pub(crate) fn watched<T>(
    items: impl Iterator<Item = T>,
    label: &'static str,
    whole: u64,
    size: impl Fn(&T) -> u64,
    show: Show,
) -> impl Iterator<Item = T> {
    let mut bar = Bar { label, whole, done: 0, drawn: None, show, start: Instant::now() };
    for item in items {
        bar.advance(size(&item));
        yield_!(item);
    }
}

struct Bar {
    label: &'static str,
    whole: u64,
    done: u64,
    /// The percentage that can be seen now.
    drawn: Option<u64>,
    show: Show,
    start: Instant,
}

impl Bar {
    fn advance(&mut self, size: u64) {
        self.done += size;
        let percentage = (self.done.saturating_mul(100) / self.whole.max(1)).min(100);
        if self.drawn != Some(percentage) && self.is_shown() {
            self.drawn = Some(percentage);
            let full = WIDTH * percentage as usize / 100;
            let (done, left) = ("#".repeat(full), "-".repeat(WIDTH - full));
            // Whether a bar can be drawn or not, the work goes on.
            let _ = write!(io::stderr(), "\r{} [{done}{left}] {percentage:>3} %", self.label);
        }
    }

    fn is_shown(&self) -> bool {
        match self.show {
            Show::Always => true,
            Show::WhenLong => io::stderr().is_terminal() && self.start.elapsed() > A_MOMENT,
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if self.drawn.is_some() {
            let _ = writeln!(io::stderr());
        }
    }
}
