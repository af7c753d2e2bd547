//! A report on a web server's access log, in the combined log format, of any size.
//!
//! `cargo run --example log_report [FILE]`
//!
//! The log goes through the generators of [`pipeline`], which hold one line and a few hours at a time, so
//! that the memory does not grow with the file: a line is cut at [`pipeline::LONGEST_LINE`], each hour is
//! printed as soon as it is over, and the tables of [`tables`] have a fixed number of rows.

mod pipeline;
mod report;
mod request;
mod tables;

use std::ffi::OsStr;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::report::Report;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/access.log");

fn main() -> ExitCode {
    let path = std::env::args_os().nth(1).map_or_else(|| PathBuf::from(SAMPLE), PathBuf::from);
    let title = path.file_name().unwrap_or(OsStr::new("the log")).to_string_lossy();
    let mut out = BufWriter::new(io::stdout().lock());
    let reported = File::open(&path)
        .map_err(Failure::Reading)
        .and_then(|file| report(&title, BufReader::new(file), &mut out))
        .and_then(|()| out.flush().map_err(Failure::Writing));
    match reported {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the report, `head` perhaps, has seen enough of it.
        Err(Failure::Writing(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("log_report: {}: {failure}", path.display());
            ExitCode::FAILURE
        }
    }
}

enum Failure {
    Reading(io::Error),
    Writing(io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Reading(error) => write!(formatter, "cannot be read: {error}"),
            Failure::Writing(error) => write!(formatter, "the report cannot be written: {error}"),
        }
    }
}

/// Reads the log once from its start to its end, and writes the report meanwhile.
fn report(title: &str, log: impl BufRead, out: &mut impl Write) -> Result<(), Failure> {
    let mut report = Report::default();

    let lines = pipeline::lines(log);
    let requests = pipeline::requests(lines, &mut report.malformed);
    let visits = pipeline::visits(requests, &mut report.probes);
    let counted = pipeline::counted(visits, &mut report.totals);
    let hours = pipeline::hours(counted);

    writeln!(out, "{title}\n\nrequests per hour").map_err(Failure::Writing)?;
    for hour in hours {
        let hour = hour.map_err(Failure::Reading)?;
        writeln!(out, "{hour}").map_err(Failure::Writing)?;
    }
    write!(out, "{report}").map_err(Failure::Writing)
}
