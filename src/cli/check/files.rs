//! The files that are to be checked, and their content.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::problem::Problem;
use super::super::report::content;
use crate::exchange::LIMIT;

/// A file and its content.
pub(super) struct Entry {
    /// Where it lies, as it was named.
    pub(super) path: PathBuf,
    /// What is in it, up to a byte more than the program reads; or why it cannot be read.
    pub(super) content: Result<Vec<u8>, Problem>,
    /// It was named itself, not only a folder around it.
    pub(super) is_named: bool,
}

impl Entry {
    fn read(path: PathBuf, is_named: bool) -> Self {
        Self { content: content(&path, LIMIT), path, is_named }
    }

    /// The content; nothing where it cannot be read.
    pub(super) fn bytes(&self) -> &[u8] {
        self.content.as_deref().unwrap_or_default()
    }

    /// The size of the file, also where only its beginning was read.
    pub(super) fn size(&self) -> usize {
        let size = fs::metadata(&self.path).ok().and_then(|file| usize::try_from(file.len()).ok());
        size.unwrap_or_default().max(self.bytes().len())
    }

    /// The folder it lies in.
    pub(super) fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }
}

/// Files as they were named; of a folder and the folders in it all YAML and JSON files, by their names.
pub(super) fn gather(inputs: &[PathBuf]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for input in inputs {
        if input.is_dir() {
            entries.extend(below(input).into_iter().map(|path| Entry::read(path, false)));
        } else {
            entries.push(Entry::read(input.clone(), true));
        }
    }
    entries
}

/// The YAML and JSON files in a folder and below it, sorted; hidden ones are left alone, and so are links, which might
/// lead in a circle.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
    paths.sort();
    for path in paths {
        let is_hidden = path.file_name().and_then(OsStr::to_str).is_none_or(|name| name.starts_with('.'));
        let is_file_of_ours = ["yaml", "yml", "json"].map(OsStr::new).map(Some).contains(&path.extension());
        match fs::symlink_metadata(&path) {
            Ok(it) if it.is_dir() && !is_hidden => found.extend(below(&path)),
            Ok(it) if it.is_file() && !is_hidden && is_file_of_ours => found.push(path),
            _ => {}
        }
    }
    found
}

/// The YAML files beside a file, sorted.
pub(super) fn beside(folder: &Path) -> Vec<PathBuf> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
    paths.retain(|path| ["yaml", "yml"].map(OsStr::new).map(Some).contains(&path.extension()) && path.is_file());
    paths.sort();
    paths
}
