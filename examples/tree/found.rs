//! What a walk finds.

use std::fs;
use std::io;
use std::path::PathBuf;

/// A file or folder of the tree.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    pub(crate) depth: usize,
    pub(crate) is_folder: bool,
}

impl Found {
    /// What a folder holds, by name; a link is not followed.
    pub(crate) fn children(&self) -> io::Result<Vec<Found>> {
        let mut children = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let is_folder = entry.file_type()?.is_dir();
            children.push(Found { path: entry.path(), depth: self.depth + 1, is_folder });
        }
        children.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(children)
    }

    pub(crate) fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str());
        format!("{}{}", name.to_string_lossy(), if self.is_folder { "/" } else { "" })
    }
}

/// A folder that cannot be read, and why.
pub(crate) struct Unreadable {
    pub(crate) path: PathBuf,
    pub(crate) error: io::Error,
}
