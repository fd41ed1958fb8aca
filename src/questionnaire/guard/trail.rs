//! Notes where sought parts of a file stand while the scanner passes them.

use std::collections::BTreeMap;

use super::cursor::Mark;

/// The sought parts by their paths, with every part around them.
pub(super) struct Trail<'w> {
    numbers: BTreeMap<&'w str, usize>,
    /// Line and column of each, from 1.
    found: Vec<Option<(usize, usize)>>,
}

impl<'w> Trail<'w> {
    /// Seeks these paths, for example `categories[0].title`. The whole file has the empty path.
    pub(super) fn new(paths: impl Iterator<Item = &'w str>) -> Self {
        let mut numbers = BTreeMap::new();
        for path in paths {
            let mut part = Some(path);
            // Where a part is noted already, so is everything around it.
            while let Some(path) = part.filter(|path| !numbers.contains_key(path)) {
                numbers.insert(path, numbers.len());
                part = around(path);
            }
        }
        let found = vec![None; numbers.len()];
        Self { numbers, found }
    }

    /// Passes a part. Gives its path back if it, or something within it, is sought.
    pub(super) fn pass(&mut self, path: String, mark: Mark) -> Option<String> {
        let number = *self.numbers.get(path.as_str())?;
        if let Some(place) = self.found.get_mut(number)
            && place.is_none()
        {
            *place = Some((mark.line + 1, mark.column + 1));
        }
        Some(path)
    }

    /// Where a part stands; where it is missing, the nearest part around it.
    pub(super) fn position(&self, path: &str) -> Option<(usize, usize)> {
        let mut part = Some(path);
        while let Some(path) = part {
            if let Some(place) = self.numbers.get(path).and_then(|&number| self.found.get(number).copied().flatten()) {
                return Some(place);
            }
            part = around(path);
        }
        None
    }
}

/// The path of the part around another one; none around the whole file.
fn around(path: &str) -> Option<&str> {
    let end = path.rfind(['.', '[']).unwrap_or(0);
    path.get(..end).filter(|_| !path.is_empty())
}

/// The path of what stands under a key.
pub(super) fn key(within: &str, key: &str) -> String {
    if within.is_empty() { key.to_owned() } else { format!("{within}.{key}") }
}

/// The path of an entry of a list.
pub(super) fn entry(within: &str, index: usize) -> String {
    format!("{within}[{index}]")
}
