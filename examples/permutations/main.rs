//! Arrangements of anything, one a line, found one at a time however many there are.
//!
//! ```text
//! cargo run --example permutations permute LENGTH ITEM..
//! cargo run --example permutations choose LENGTH ITEM..
//! cargo run --example permutations product ITEM,ITEM,.. ITEM,ITEM,.. ..
//! ```
//!
//! Without arguments it looks for the magic squares among the permutations of 1 to 9.

mod arrangements;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use gen_runtime::{generator, yield_};

use crate::arrangements::{combinations, permutations, product};

const USAGE: &str = "usage: permutations [permute LENGTH ITEM.. | choose LENGTH ITEM.. | product ITEM,.. ..]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(lines) = lines(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    match print(lines) {
        // Whoever reads the lines may have seen enough of them.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("permutations: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// What the arguments ask for, or `None` if that cannot be made out.
fn lines(arguments: &[String]) -> Option<Box<dyn Iterator<Item = String>>> {
    let (length, items) = match arguments {
        [] => return Some(Box::new(magic_squares())),
        [command, pools @ ..] if command == "product" => {
            let pools = pools.iter().map(|pool| pool.split(',').map(str::to_owned).collect());
            return Some(Box::new(product(pools.collect()).map(|row| row.join(" "))));
        }
        [_, length, items @ ..] => (length.parse().ok()?, items.to_vec()),
        [_] => return None,
    };
    match arguments[0].as_str() {
        "permute" => Some(Box::new(permutations(items, length).map(|row| row.join(" ")))),
        "choose" => Some(Box::new(combinations(items, length).map(|row| row.join(" ")))),
        _ => None,
    }
}

fn print(lines: impl Iterator<Item = String>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

/// The squares of 1 to 9 in which every row, column and diagonal has the same sum.
#[generator]
fn magic_squares() -> impl Iterator<Item = String> {
    const LINES: [[usize; 3]; 8] =
        [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];
    for square in permutations((1..=9).collect(), 9) {
        if LINES.iter().any(|line| line.iter().map(|&place| square[place]).sum::<u32>() != 15) {
            continue;
        }
        let rows = square.chunks(3).map(|row| format!("{} {} {}\n", row[0], row[1], row[2]));
        yield_!(rows.collect());
    }
}
