//! Statistics of the lines of a text file, which may be bigger than the memory.
//!
//! `cargo run --example big_file [MEGABYTES | FILE]`
//!
//! Without a file it makes one for itself. It reads the file twice, once a line at a time and once into a
//! `Vec` of all lines, and says how much memory each took.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gen_runtime::{generator, yield_};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What is counted of one line.
struct Line {
    bytes: usize,
    words: usize,
}

impl Line {
    fn of(text: &str) -> Line {
        let text = text.trim_end_matches(['\r', '\n']);
        Line { bytes: text.len(), words: text.split_whitespace().count() }
    }
}

/// The lines of a file, each read into the place of the one before it.
#[generator]
fn lines(path: &Path) -> impl Iterator<Item = io::Result<Line>> {
    let mut file = BufReader::new(File::open(path)?);
    let mut text = String::new();
    while file.read_line(&mut text)? > 0 {
        yield_!(Ok(Line::of(&text)));
        text.clear();
    }
}

/// The same with all the text in memory first.
fn all_lines(path: &Path) -> io::Result<Vec<String>> {
    BufReader::new(File::open(path)?).lines().collect()
}

#[derive(PartialEq)]
struct Statistics {
    lines: usize,
    words: usize,
    blank: usize,
    longest: usize,
}

fn statistics(lines: impl Iterator<Item = io::Result<Line>>) -> io::Result<Statistics> {
    let mut statistics = Statistics { lines: 0, words: 0, blank: 0, longest: 0 };
    for line in lines {
        let line = line?;
        statistics.lines += 1;
        statistics.words += line.words;
        statistics.blank += usize::from(line.words == 0);
        statistics.longest = statistics.longest.max(line.bytes);
    }
    Ok(statistics)
}

/// What a computation gives, and by how many bytes the memory grew for it at most.
fn with_peak<T>(compute: impl FnOnce() -> T) -> (T, usize) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let value = compute();
    (value, MEMORY.peak_usage().saturating_sub(before))
}

/// Lines without end, the same ones each time.
#[generator]
fn invented_lines() -> impl Iterator<Item = String> {
    const WORDS: [&str; 8] = ["a", "generator", "holds", "what", "it", "needs", "and", "nothing"];
    let mut random = 2_463_534_242_u32;
    loop {
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
        yield_!(line);
    }
}

/// Writes at least as many bytes of invented lines.
fn invent(path: &Path, bytes: u64) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let mut written = 0;
    for line in invented_lines() {
        if written >= bytes {
            break;
        }
        writeln!(file, "{line}")?;
        written += line.len() as u64 + 1;
    }
    file.flush()
}

fn report(path: &Path) -> io::Result<()> {
    let (one_at_a_time, flat) = with_peak(|| statistics(lines(path)));
    let (all_at_once, steep) =
        with_peak(|| statistics(all_lines(path)?.iter().map(|text| Ok(Line::of(text)))));
    let Statistics { lines, words, blank, longest } = one_at_a_time?;
    assert!(all_at_once? == Statistics { lines, words, blank, longest }, "both count the same");

    println!("{} bytes in {lines} lines", fs::metadata(path)?.len());
    println!("{words} words, {blank} blank lines, the longest line has {longest} bytes");
    println!("peak of a generator: {flat} bytes");
    println!("peak of a Vec: {steep} bytes");
    Ok(())
}

fn main() -> ExitCode {
    let argument = std::env::args().nth(1).unwrap_or("4".to_owned());
    let reported = match argument.parse::<u64>() {
        Ok(megabytes) => {
            let path = std::env::temp_dir().join(format!("big_file-{}.txt", std::process::id()));
            let reported = invent(&path, megabytes * 1_000_000).and_then(|()| report(&path));
            reported.and(fs::remove_file(&path))
        }
        Err(_) => report(&PathBuf::from(&argument)),
    };
    match reported {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("big_file: {argument}: {error}");
            ExitCode::FAILURE
        }
    }
}
