//! The stages that a log passes through, each a generator that pulls from the one before it.
//!
//! A failure to read travels down the pipeline as its last item.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Read};

use gen_runtime::{generator, yield_, yield_from};

use crate::report::{Malformed, Totals};
use crate::request::{Hour, Request};

/// What is kept of a line, in bytes.
pub(crate) const LONGEST_LINE: u64 = 16 * 1024;

/// How many hours are still counted at a time.
///
/// A server logs a request when it has answered it, so that its time can be before that of the line above.
const OPEN_HOURS: usize = 2;

/// A line with its end.
pub(crate) struct Line {
    /// Where in the file it stands, from one.
    pub(crate) number: u64,
    pub(crate) bytes: Vec<u8>,
    /// Whether there was more of it.
    pub(crate) cut: bool,
}

/// The lines of a log, and of a very long one its beginning.
#[generator]
pub(crate) fn lines(mut log: impl BufRead) -> impl Iterator<Item = io::Result<Line>> {
    let mut number = 0;
    loop {
        let mut bytes = Vec::new();
        if log.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)? == 0 {
            return;
        }
        number += 1;
        let cut = !bytes.ends_with(b"\n") && log.skip_until(b'\n')? > 0;
        yield_!(Ok(Line { number, bytes, cut }));
    }
}

/// The requests that the lines tell of; those that tell of none are set aside.
#[generator]
pub(crate) fn requests(
    lines: impl Iterator<Item = io::Result<Line>>,
    malformed: &mut Malformed,
) -> impl Iterator<Item = io::Result<Request>> {
    for line in lines {
        let line = line?;
        match Request::parse(&line) {
            Ok(request) => yield_!(Ok(request)),
            Err(reason) => malformed.add(&line, reason),
        }
    }
}

/// The requests of people and crawlers, without those by which monitoring asks whether the server is up.
#[generator]
pub(crate) fn visits(
    requests: impl Iterator<Item = io::Result<Request>>,
    probes: &mut u64,
) -> impl Iterator<Item = io::Result<Request>> {
    for request in requests {
        let request = request?;
        if request.path == "/healthz" {
            *probes += 1;
            continue;
        }
        yield_!(Ok(request));
    }
}

/// The same requests, each counted on its way through.
#[generator]
pub(crate) fn counted(
    requests: impl Iterator<Item = io::Result<Request>>,
    totals: &mut Totals,
) -> impl Iterator<Item = io::Result<Request>> {
    for request in requests {
        let request = request?;
        totals.add(&request);
        yield_!(Ok(request));
    }
}

/// One hour of the log.
pub(crate) struct Hourly {
    pub(crate) hour: Hour,
    pub(crate) requests: u64,
    pub(crate) errors: u64,
    pub(crate) bytes: u64,
}

/// The hours in which there were requests, each as soon as it is over.
#[generator]
pub(crate) fn hours(
    requests: impl Iterator<Item = io::Result<Request>>,
) -> impl Iterator<Item = io::Result<Hourly>> {
    let mut open = BTreeMap::new();
    for request in requests {
        let request = request?;
        let hour = request.hour;
        let hourly = open.entry(hour).or_insert(Hourly { hour, requests: 0, errors: 0, bytes: 0 });
        hourly.requests += 1;
        hourly.errors += u64::from(request.status >= 400);
        hourly.bytes += request.bytes;
        while open.len() > OPEN_HOURS {
            if let Some((_, oldest)) = open.pop_first() {
                yield_!(Ok(oldest));
            }
        }
    }
    yield_from!(open.into_values().map(Ok));
}
