//! The files below a folder, depth first as a tree or breadth first as a list.
//!
//! `cargo run --example tree [--levels] [FOLDER]`

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gen_runtime::{generator, yield_, yield_from};

/// A file or folder of the tree.
#[derive(Clone)]
struct Found {
    path: PathBuf,
    depth: usize,
    is_folder: bool,
}

impl Found {
    /// What a folder holds, by name; a link is not followed.
    fn children(&self) -> io::Result<Vec<Found>> {
        let mut children = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let is_folder = entry.file_type()?.is_dir();
            children.push(Found { path: entry.path(), depth: self.depth + 1, is_folder });
        }
        children.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(children)
    }

    fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        format!("{}{}", name.to_string_lossy(), if self.is_folder { "/" } else { "" })
    }
}

/// A folder that cannot be read, and why.
struct Unreadable {
    path: PathBuf,
    error: io::Error,
}

/// A file or folder and all that is below it; a folder that cannot be read does not stop the walk.
#[generator]
fn depth_first(found: Found) -> Box<dyn Iterator<Item = Result<Found, Unreadable>>> {
    yield_!(Ok(found.clone()));
    if !found.is_folder {
        return;
    }
    match found.children() {
        Ok(children) => {
            for child in children {
                yield_from!(depth_first(child));
            }
        }
        Err(error) => yield_!(Err(Unreadable { path: found.path, error })),
    }
}

/// The same, what is less deep before what is deeper.
#[generator]
fn breadth_first(found: Found) -> impl Iterator<Item = Result<Found, Unreadable>> {
    let mut queue = VecDeque::from([found]);
    while let Some(found) = queue.pop_front() {
        yield_!(Ok(found.clone()));
        if !found.is_folder {
            continue;
        }
        match found.children() {
            Ok(children) => queue.extend(children),
            Err(error) => yield_!(Err(Unreadable { path: found.path, error })),
        }
    }
}

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
