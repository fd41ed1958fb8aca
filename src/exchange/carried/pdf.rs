//! A PDF: its embedded files, and the hashes in what it says of them.
//!
//! Streams never lie within other streams, so a scan over the bytes meets every one of them, also where the table of
//! their places is broken. Descriptions may lie within a stream of objects, which is unpacked for that.

use std::collections::BTreeSet;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::string;
use super::{CarriedError, LIMIT, REPORT_LIMIT, audit, contains, is_hash, position};
use crate::questionnaire::sha256_hex;

/// Within how many bytes from its beginning a PDF says that it is one; some programs put their own in front.
const BEGINNING: usize = 1024;
/// The longest dictionary of a stream that is looked at.
const DICTIONARY: usize = 8 * 1024;
/// How many descriptions of files are read at most; a file made to do harm could have millions.
const DESCRIPTIONS: usize = 2000;
/// What the description of our file ends with, before the hash.
const HASH: &str = "SHA-256: ";

/// True if it says so.
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    contains(bytes.get(..BEGINNING).unwrap_or(bytes), b"%PDF-")
}

/// The audit that a PDF carries.
pub(super) fn find(pdf: &[u8]) -> Result<Vec<u8>, CarriedError> {
    let mut hashes = Hashes { found: BTreeSet::new(), left: DESCRIPTIONS };
    hashes.gather(pdf);
    let mut candidates: Vec<Vec<u8>> = Vec::new();
    // The worst that happened, told where nothing better is found.
    let mut worst = CarriedError::NothingInside;
    let mut budget = REPORT_LIMIT;
    for stream in (Streams { pdf, at: 0 }) {
        let is_file = contains(stream.dictionary, b"/EmbeddedFile");
        if !is_file && !contains(stream.dictionary, b"/ObjStm") {
            continue;
        }
        match stream.unpacked(&mut budget) {
            Ok(bytes) if !is_file => hashes.gather(&bytes),
            Ok(bytes) => match audit(bytes) {
                Ok(bytes) => candidates.push(bytes),
                Err(CarriedError::NothingInside) => {}
                Err(error) => worst = error,
            },
            Err(error) if is_file || error == CarriedError::TooLarge => worst = error,
            Err(_) => {}
        }
    }
    match candidates.iter().rposition(|candidate| hashes.found.contains(&sha256_hex(candidate))) {
        Some(at) => Ok(candidates.swap_remove(at)),
        None if !candidates.is_empty() => Err(CarriedError::HashDiffers),
        None if is_encrypted(pdf) => Err(CarriedError::Encrypted),
        None => Err(worst),
    }
}

/// Encryption is said outside of streams, so that a reader knows before it reads any.
fn is_encrypted(pdf: &[u8]) -> bool {
    let mut at = 0;
    while let Some(found) = position(pdf, at, b"/Encrypt") {
        at = found + b"/Encrypt".len();
        // „/EncryptMetadata“ says nothing by itself.
        if !pdf.get(at).is_some_and(u8::is_ascii_alphanumeric) {
            return true;
        }
    }
    false
}

/// A stream of a PDF.
struct Stream<'a> {
    dictionary: &'a [u8],
    body: &'a [u8],
}

impl Stream<'_> {
    /// What is in it; the budget is what may still come of unpacking.
    fn unpacked(&self, budget: &mut usize) -> Result<Vec<u8>, CarriedError> {
        if !contains(self.dictionary, b"/FlateDecode") {
            // Other filters than deflate are not ours.
            let is_plain = !contains(self.dictionary, b"/Filter");
            let length = self.body.len();
            *budget = budget.checked_sub(length).ok_or(CarriedError::TooLarge)?;
            return if is_plain { Ok(self.body.to_vec()) } else { Err(CarriedError::Damaged) };
        }
        // One byte more than an audit may have is enough to see that it is too large.
        let limit = if contains(self.dictionary, b"/EmbeddedFile") { LIMIT + 1 } else { REPORT_LIMIT };
        let unpacked = decompress_to_vec_zlib_with_limit(self.body, limit.min(*budget));
        let bytes = unpacked.map_err(|error| match error.status {
            TINFLStatus::HasMoreOutput => CarriedError::TooLarge,
            _ => CarriedError::Damaged,
        })?;
        *budget = budget.saturating_sub(bytes.len());
        Ok(bytes)
    }
}

/// All streams from the beginning to the end.
struct Streams<'a> {
    pdf: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Streams<'a> {
    type Item = Stream<'a>;

    fn next(&mut self) -> Option<Stream<'a>> {
        let (dictionary, mut body) = loop {
            let from = self.at;
            let keyword = position(self.pdf, from, b"stream")?;
            self.at = keyword + b"stream".len();
            let before = self.pdf.get(from.max(keyword.saturating_sub(DICTIONARY))..keyword).unwrap_or_default();
            // The word is the keyword only behind a dictionary; it may also stand in a title, or end „endstream“.
            if before.trim_ascii_end().ends_with(b">>") {
                let object = before.windows(3).rposition(|window| window == b"obj").unwrap_or(0);
                break (before.get(object..).unwrap_or_default(), self.at);
            }
        };
        // The keyword ends with a line feed, or with both characters of a line end.
        for end in [b'\r', b'\n'] {
            if self.pdf.get(body) == Some(&end) {
                body += 1;
            }
        }
        let end = self.end(dictionary, body);
        self.at = end;
        Some(Stream { dictionary, body: self.pdf.get(body..end).unwrap_or_default() })
    }
}

impl Streams<'_> {
    /// Where the body ends: where its length says, if the keyword stands there, and else where the keyword stands; in
    /// a file that was cut off at its end.
    fn end(&self, dictionary: &[u8], body: usize) -> usize {
        let named = length(dictionary).and_then(|length| body.checked_add(length));
        let is_end = |end: &usize| {
            let behind = self.pdf.get(*end..).unwrap_or_default();
            behind.get(..12).unwrap_or(behind).trim_ascii_start().starts_with(b"endstream")
        };
        let found = || {
            let end = position(self.pdf, body, b"endstream").unwrap_or(self.pdf.len());
            // The line end before the keyword is not part of it.
            let content = self.pdf.get(body..end).unwrap_or_default();
            let content = content.strip_suffix(b"\n").unwrap_or(content);
            body + content.strip_suffix(b"\r").unwrap_or(content).len()
        };
        named.filter(is_end).unwrap_or_else(found)
    }
}

/// The length that a dictionary names; none where it only names an object that holds it.
fn length(dictionary: &[u8]) -> Option<usize> {
    let at = position(dictionary, 0, b"/Length")? + b"/Length".len();
    let rest = dictionary.get(at..)?.trim_ascii_start();
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (number, behind) = rest.split_at_checked(digits)?;
    let behind = behind.trim_ascii_start();
    // „/Length 12 0 R“ names the object 12.
    if behind.first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// The hashes in descriptions of files.
struct Hashes {
    found: BTreeSet<String>,
    /// How many descriptions may still be read.
    left: usize,
}

impl Hashes {
    fn gather(&mut self, bytes: &[u8]) {
        let mut at = 0;
        while let Some(found) = position(bytes, at, b"/Desc").filter(|_| self.left > 0) {
            at = found + b"/Desc".len();
            // Names such as „/Descent“ only begin like it.
            if bytes.get(at).is_none_or(u8::is_ascii_alphabetic) {
                continue;
            }
            self.left -= 1;
            let Some(text) = string::read(bytes.get(at..).unwrap_or_default()) else { continue };
            if let Some((_, hash)) = text.rsplit_once(HASH) {
                let hash = hash.trim();
                if is_hash(hash.as_bytes()) {
                    self.found.insert(hash.to_ascii_lowercase());
                }
            }
        }
    }
}
