//! The files below a folder, depth first as a tree or breadth first as a list.
//!
//! `cargo run --example tree [--levels] [FOLDER]`

mod found;
mod walk;

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::found::{Found, Unreadable};
use crate::walk::{breadth_first, depth_first};

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let levels = arguments.first().is_some_and(|argument| argument == "--levels");
    if levels {
        arguments.remove(0);
    }
    let path = arguments.pop().map_or_else(|| PathBuf::from("."), PathBuf::from);
    let root = match fs::metadata(&path) {
        Ok(metadata) => Found { path: path.clone(), depth: 0, is_folder: metadata.is_dir() },
        Err(error) => {
            eprintln!("tree: {}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    };
    let walk: Box<dyn Iterator<Item = _>> =
        if levels { Box::new(breadth_first(root)) } else { depth_first(root) };

    match print(walk, levels, &path) {
        Ok(true) => ExitCode::SUCCESS,
        // Whoever reads the tree may have seen enough of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("tree: the standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints what a walk finds, and tells whether all of it could be read.
fn print(
    walk: impl Iterator<Item = Result<Found, Unreadable>>,
    levels: bool,
    root: &Path,
) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all_readable = true;
    for found in walk {
        match found {
            Ok(found) if levels => {
                writeln!(out, "{} {}", found.depth, relative(&found.path, root).display())?;
            }
            Ok(found) => writeln!(out, "{:indent$}{}", "", found.name(), indent = 2 * found.depth)?,
            Err(Unreadable { path, error }) => {
                eprintln!("tree: {}: {error}", path.display());
                all_readable = false;
            }
        }
    }
    out.flush()?;
    Ok(all_readable)
}

fn relative<'a>(path: &'a Path, root: &Path) -> &'a Path {
    match path.strip_prefix(root) {
        Ok(below) if below != Path::new("") => below,
        _ => path,
    }
}
