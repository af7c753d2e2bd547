//! Statistics of the lines of a file, which may be bigger than the memory.
//!
//! `cargo run --release --example big_file [--progress] [MEGABYTES | FILE]`
//!
//! Without a file it makes one for itself. It reads the file twice, once a line at a time and once into a
//! `Vec` of all lines, and says how much memory each took. Work that takes long shows how far it is, with
//! `--progress` in any case.

mod progress;
mod text;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use peak_alloc::PeakAlloc;

use crate::progress::{Show, watched};
use crate::text::{Line, invented, lines};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Up to which size a file is also read into a `Vec`, to compare.
const BIGGEST_VEC: u64 = 1_000_000_000;

#[derive(PartialEq)]
struct Statistics {
    lines: u64,
    words: u64,
    blank: u64,
    longest: u64,
}

fn statistics(lines: impl Iterator<Item = io::Result<Line>>) -> io::Result<Statistics> {
    let mut statistics = Statistics { lines: 0, words: 0, blank: 0, longest: 0 };
    for line in lines {
        let line = line?;
        statistics.lines += 1;
        statistics.words += line.words;
        statistics.blank += u64::from(line.words == 0);
        statistics.longest = statistics.longest.max(line.bytes);
    }
    Ok(statistics)
}

/// The same with all lines in memory first.
fn statistics_of_all(path: &Path) -> io::Result<Statistics> {
    let all: Vec<Vec<u8>> = BufReader::new(File::open(path)?).split(b'\n').collect::<Result<_, _>>()?;
    statistics(all.iter().map(|text| Ok(Line::of(text))))
}

/// What a computation gives, and by how many bytes the memory grew for it at most.
fn with_peak<T>(compute: impl FnOnce() -> T) -> (T, usize) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let value = compute();
    (value, MEMORY.peak_usage().saturating_sub(before))
}

/// Writes at least as many bytes of invented lines.
fn invent(path: &Path, bytes: u64, show: Show) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for line in watched(invented(bytes), "writing", bytes, |line| line.len() as u64, show) {
        file.write_all(line.as_bytes())?;
    }
    file.flush()
}

fn report(path: &Path, show: Show) -> io::Result<()> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("is no file, which could be read twice"));
    }
    let bytes = metadata.len();
    let size = |line: &io::Result<Line>| line.as_ref().map_or(0, |line| line.bytes + 1);
    let (counted, flat) = with_peak(|| {
        let lines = lines(BufReader::new(File::open(path)?));
        statistics(watched(lines, "reading", bytes, size, show))
    });
    let counted = counted?;
    println!("{bytes} bytes in {} lines", counted.lines);
    println!("{} words, {} blank lines", counted.words, counted.blank);
    println!("the longest line has {} bytes", counted.longest);
    println!("peak of a generator: {flat} bytes");
    if bytes > BIGGEST_VEC {
        println!("peak of a Vec: not tried with more than {BIGGEST_VEC} bytes");
        return Ok(());
    }
    let (counted_at_once, steep) = with_peak(|| statistics_of_all(path));
    if counted_at_once? != counted {
        return Err(io::Error::other("has changed while it was read"));
    }
    println!("peak of a Vec: {steep} bytes");
    Ok(())
}

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args().skip(1).collect();
    let show = match arguments.iter().position(|argument| argument == "--progress") {
        Some(index) => {
            arguments.remove(index);
            Show::Always
        }
        None => Show::WhenLong,
    };
    let argument = arguments.pop().unwrap_or("4".to_owned());
    let reported = match argument.parse::<u32>() {
        Ok(megabytes) => {
            let path = std::env::temp_dir().join(format!("big_file-{}.txt", std::process::id()));
            let bytes = u64::from(megabytes) * 1_000_000;
            let reported = invent(&path, bytes, show).and_then(|()| report(&path, show));
            reported.and(fs::remove_file(&path))
        }
        Err(_) => report(&PathBuf::from(&argument), show),
    };
    match reported {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("big_file: {argument}: {error}");
            ExitCode::FAILURE
        }
    }
}
