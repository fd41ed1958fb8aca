//! From an input to batches of audits.
//!
//! An input is either one audit, as the program saves it over many lines, or has an audit in every line.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use serde::de::IgnoredAny;

use super::Input;
use crate::cli::problem::Problem;

/// A batch has at least one audit, and else no more bytes than these.
const BYTES: usize = 1 << 18;
/// A batch has at most so many lines, so that what is wrong with them stays little.
const LINES: usize = 1024;

/// Some audits that follow one another in an input.
#[derive(Debug)]
pub(super) struct Batch {
    /// Which input, counted from 0.
    pub(super) source: usize,
    /// Number of the first line in the input, from 1.
    pub(super) first_line: u64,
    /// Its first byte, from 0.
    pub(super) first_byte: u64,
    /// What stands there.
    pub(super) bytes: Vec<u8>,
    /// Where each line ends in it, behind its line feed; a single audit over many lines counts as one.
    pub(super) ends: Vec<usize>,
    /// The last of them is cut off, since it is longer than it may be.
    pub(super) is_cut: bool,
    /// It stands for a file with nothing in it, which therefore holds no audit.
    pub(super) is_nothing: bool,
}

impl Batch {
    /// What stands for a file with nothing in it.
    pub(super) fn nothing(source: usize) -> Self {
        Self { source, first_line: 1, first_byte: 0, bytes: Vec::new(), ends: vec![0], is_cut: false, is_nothing: true }
    }

    /// True if it has nothing but white space.
    pub(super) fn is_blank(&self) -> bool {
        content(&self.bytes).is_empty()
    }
}

/// Sees to it that an input is there before anything is written.
pub(super) fn look(input: &Input) -> Result<(), Problem> {
    match input {
        Input::Standard => Ok(()),
        Input::File(path) => {
            let unread = |error| Problem::Unread { path: path.clone(), error };
            let is_folder = File::open(path).and_then(|file| file.metadata()).map_err(unread)?.is_dir();
            if is_folder { Err(unread(io::ErrorKind::IsADirectory.into())) } else { Ok(()) }
        }
    }
}

/// The batches of an input.
pub(super) struct Batches {
    reader: BufReader<Box<dyn Read>>,
    source: usize,
    limit: usize,
    /// Lines and bytes that lie behind.
    lines: u64,
    bytes: u64,
}

impl Batches {
    /// Opens an input.
    pub(super) fn open(input: &Input, source: usize, limit: usize) -> Result<Self, Problem> {
        let reader: Box<dyn Read> = match input {
            Input::Standard => Box::new(io::stdin()),
            Input::File(path) => {
                Box::new(File::open(path).map_err(|error| Problem::Unread { path: path.clone(), error })?)
            }
        };
        Ok(Self::of(reader, source, limit))
    }

    fn of(reader: Box<dyn Read>, source: usize, limit: usize) -> Self {
        Self { reader: BufReader::with_capacity(BYTES, reader), source, limit, lines: 0, bytes: 0 }
    }

    /// The next batch; none at the end.
    fn batch(&mut self) -> io::Result<Option<Batch>> {
        let mut batch = Batch {
            source: self.source,
            first_line: self.lines + 1,
            first_byte: self.bytes,
            bytes: Vec::new(),
            ends: Vec::new(),
            is_cut: false,
            is_nothing: false,
        };
        let mut left_out = 0;
        if self.bytes == 0 {
            left_out += self.beginning(&mut batch)?;
        }
        while batch.bytes.len() < BYTES && batch.ends.len() < LINES && !batch.is_cut {
            match self.line(&mut batch)? {
                None => break,
                Some(more) => left_out += more,
            }
        }
        self.lines += u64::try_from(batch.ends.len()).unwrap_or(u64::MAX);
        self.bytes += u64::try_from(batch.bytes.len() + left_out).unwrap_or(u64::MAX);
        Ok((!batch.ends.is_empty()).then_some(batch))
    }

    /// Adds the next line to a batch; gives how many bytes of it were left out, and none at the end.
    fn line(&mut self, batch: &mut Batch) -> io::Result<Option<usize>> {
        let limit = u64::try_from(self.limit).unwrap_or(u64::MAX).saturating_add(1);
        let read = self.reader.by_ref().take(limit).read_until(b'\n', &mut batch.bytes)?;
        if read == 0 {
            return Ok(None);
        }
        let mut left_out = 0;
        if read > self.limit && batch.bytes.last() != Some(&b'\n') {
            batch.is_cut = true;
            left_out = self.reader.skip_until(b'\n')?;
        }
        batch.ends.push(batch.bytes.len());
        Ok(Some(left_out))
    }

    /// Reads lines until it is plain what the input is: a first line that is not complete, and another behind it that
    /// goes on with it and does not open a bracket of its own, begin a single audit. That one is then read whole.
    fn beginning(&mut self, batch: &mut Batch) -> io::Result<usize> {
        let mut left_out = 0;
        let mut has_first = false;
        while !batch.is_cut {
            let start = batch.bytes.len();
            match self.line(batch)? {
                None => return Ok(left_out),
                Some(more) => left_out += more,
            }
            let line = content(batch.bytes.get(start..).unwrap_or_default());
            if line.is_empty() {
                continue;
            }
            let so_far = extent(content(&batch.bytes));
            if !has_first && so_far == Extent::Open {
                has_first = true;
            } else if !has_first || so_far == Extent::Broken || line.starts_with(b"{") {
                break;
            } else {
                return Ok(left_out + self.rest(batch)?);
            }
        }
        Ok(left_out)
    }

    /// Reads to the end of the input and makes one audit of it.
    fn rest(&mut self, batch: &mut Batch) -> io::Result<usize> {
        let room = (self.limit + 1).saturating_sub(batch.bytes.len());
        self.reader.by_ref().take(u64::try_from(room).unwrap_or(u64::MAX)).read_to_end(&mut batch.bytes)?;
        batch.is_cut = batch.bytes.len() > self.limit;
        batch.ends = vec![batch.bytes.len()];
        if batch.is_cut {
            // To the end, so that whoever writes into a pipe is not stopped.
            io::copy(&mut self.reader, &mut io::sink())?;
        }
        Ok(0)
    }
}

impl Iterator for Batches {
    type Item = io::Result<Batch>;

    fn next(&mut self) -> Option<Self::Item> {
        self.batch().transpose()
    }
}

/// A line without the white space around it, and without a byte order mark.
pub(super) fn content(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line).trim_ascii()
}

/// How far a text is JSON.
#[derive(PartialEq, Eq)]
enum Extent {
    /// From its beginning to its end.
    Whole,
    /// It is the beginning of something that goes on behind it.
    Open,
    /// It cannot become JSON, whatever follows.
    Broken,
}

fn extent(text: &[u8]) -> Extent {
    match serde_json::from_slice::<IgnoredAny>(text) {
        Ok(IgnoredAny) => Extent::Whole,
        Err(error) if error.is_eof() => Extent::Open,
        Err(_) => Extent::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Line, first byte and content of every line that is not blank; a cut one with an exclamation mark behind it.
    fn read(text: &str, limit: usize) -> Vec<(u64, u64, String)> {
        let mut found = Vec::new();
        for batch in Batches::of(Box::new(io::Cursor::new(text.to_owned())), 0, limit) {
            let batch = batch.expect("memory can be read");
            let mut start = 0;
            for (index, end) in batch.ends.iter().enumerate() {
                let line = String::from_utf8_lossy(content(&batch.bytes[start..*end])).into_owned();
                let cut = if batch.is_cut && index + 1 == batch.ends.len() { "!" } else { "" };
                if !line.is_empty() {
                    let (index, start) = (u64::try_from(index).expect("few"), u64::try_from(start).expect("few"));
                    found.push((batch.first_line + index, batch.first_byte + start, line + cut));
                }
                start = *end;
            }
        }
        found
    }

    #[track_caller]
    fn case(text: &str, expected: &[(u64, u64, &str)]) {
        let expected: Vec<_> = expected.iter().map(|(line, byte, text)| (*line, *byte, (*text).to_owned())).collect();
        assert_eq!(read(text, 20), expected, "{text:?}");
    }

    #[test]
    fn every_line_is_an_audit() {
        case("", &[]);
        case("\n \r\n", &[]);
        case("{}", &[(1, 0, "{}")]);
        case("{}\n{}\n", &[(1, 0, "{}"), (2, 3, "{}")]);
        case("\u{feff}{}\r\n\r\n{\"a\":1}\r\n", &[(1, 0, "{}"), (3, 9, "{\"a\":1}")]);
    }

    #[test]
    fn an_audit_over_many_lines_is_one() {
        case("{\n \"a\": 1\n}\n", &[(1, 0, "{\n \"a\": 1\n}")]);
        case("\n{ \"a\":\n\n 1 }", &[(1, 0, "{ \"a\":\n\n 1 }")]);
        case("{\n \"a\": \"0123456789\"\n}\n", &[(1, 0, "{\n \"a\": \"0123456789\"!")]);
    }

    #[test]
    fn a_first_line_that_is_cut_off_spoils_no_other() {
        case("{\"a\":\n{\"b\":1}\n", &[(1, 0, "{\"a\":"), (2, 6, "{\"b\":1}")]);
        case("nonsense\n{\"b\":1}\n", &[(1, 0, "nonsense"), (2, 9, "{\"b\":1}")]);
        case("{\"a\":\nnonsense\n{}\n", &[(1, 0, "{\"a\":"), (2, 6, "nonsense"), (3, 15, "{}")]);
        case("{\"a\":\"cut\nnonsense\n{}\n", &[(1, 0, "{\"a\":\"cut"), (2, 10, "nonsense"), (3, 19, "{}")]);
        case("{\"a\":", &[(1, 0, "{\"a\":")]);
    }

    #[test]
    fn a_line_that_is_too_long_is_cut_and_the_next_is_found() {
        case("12345678901234567890\n{}\n", &[(1, 0, "12345678901234567890"), (2, 21, "{}")]);
        case("123456789012345678901234\n{}\n", &[(1, 0, "123456789012345678901!"), (2, 25, "{}")]);
        case("{}\n123456789012345678901", &[(1, 0, "{}"), (2, 3, "123456789012345678901!")]);
    }

    #[test]
    fn batches_are_bounded_and_nothing_is_lost_between_them() {
        let text = "{\"a\":1}\n".repeat(5_000);
        let batches: Vec<Batch> =
            Batches::of(Box::new(io::Cursor::new(text)), 0, 100).collect::<Result<_, _>>().expect("memory");
        let sizes: Vec<usize> = batches.iter().map(|batch| batch.ends.len()).collect();
        assert_eq!(sizes, [1024, 1024, 1024, 1024, 904]);
        let starts: Vec<(u64, u64)> = batches.iter().map(|batch| (batch.first_line, batch.first_byte)).collect();
        assert_eq!(starts, [(1, 0), (1025, 8192), (2049, 16_384), (3073, 24_576), (4097, 32_768)]);
        let long = format!("\"{}\"\n", "x".repeat(100_000)).repeat(7);
        let sizes: Vec<usize> = Batches::of(Box::new(io::Cursor::new(long)), 0, 200_000)
            .map(|batch| batch.expect("memory").ends.len())
            .collect();
        assert_eq!(sizes, [3, 3, 1]);
    }
}
