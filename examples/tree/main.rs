//! The files below a folder, depth first as a tree or breadth first as a list.
//!
//! `cargo run --example tree [--levels] [FOLDER]`

mod found;
mod walk;

use std::fs;
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

    let mut all_readable = true;
    for found in walk {
        match found {
            Ok(found) if levels => println!("{} {}", found.depth, relative(&found.path, &path).display()),
            Ok(found) => println!("{:indent$}{}", "", found.name(), indent = 2 * found.depth),
            Err(Unreadable { path, error }) => {
                eprintln!("tree: {}: {error}", path.display());
                all_readable = false;
            }
        }
    }
    if all_readable { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn relative<'a>(path: &'a Path, root: &Path) -> &'a Path {
    match path.strip_prefix(root) {
        Ok(below) if below != Path::new("") => below,
        _ => path,
    }
}
