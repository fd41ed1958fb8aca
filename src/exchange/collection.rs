//! Many audit files in one: the bundle that the overview writes, and newline-delimited JSON.
//!
//! Both hold whole audit files byte for byte, so that taking a bundle apart gives back what was put in. What is in
//! them is not looked at here; each piece is opened by [`super::read`] like a file of its own, and one that is broken
//! does not spoil the others.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::ReadError;

/// The largest collection that is read, in bytes (256 MiB); each audit in it may have as many as a file of its own.
pub const COLLECTION_LIMIT: usize = 256 * 1024 * 1024;

/// What a bundle calls itself.
const KIND: &str = "selbstaudit-collection";

/// The version of the bundle.
const COLLECTION_FORMAT: u64 = 1;

/// A bundle, its audits passed over.
#[derive(Deserialize)]
struct Head {
    kind: String,
    #[serde(default)]
    format: Option<u64>,
    audits: Vec<IgnoredAny>,
}

/// The texts of audit files as one bundle, in the given order.
pub fn write_collection<'a>(files: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = format!("{{\"format\":{COLLECTION_FORMAT},\"kind\":\"{KIND}\",\"audits\":[");
    for (index, file) in files.into_iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(file.trim_start_matches('\u{feff}').trim());
    }
    text.push_str("\n]}\n");
    text
}

/// The audit files in a bundle or in newline-delimited JSON; none where the bytes are neither, and so a single file.
///
/// Newline-delimited are texts of two lines or more that are not blank and of which the first is a JSON object.
pub fn split(bytes: &[u8]) -> Option<Result<Vec<&str>, ReadError>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_start().starts_with('{') {
        return None;
    }
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_object = |line: &str| line.ends_with('}') && serde_json::from_str::<IgnoredAny>(line).is_ok();
    let is_lines = lines.next().is_some_and(is_object) && lines.next().is_some();
    if !is_lines {
        return bundled(text);
    }
    if bytes.len() > COLLECTION_LIMIT {
        return Some(Err(ReadError::TooLarge { bytes: bytes.len() }));
    }
    Some(Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()))
}

/// The audit files in a bundle.
fn bundled(text: &str) -> Option<Result<Vec<&str>, ReadError>> {
    if !text.contains(KIND) {
        return None;
    }
    let Head { kind, format, audits } = serde_json::from_str(text).ok()?;
    if kind != KIND {
        return None;
    }
    if text.len() > COLLECTION_LIMIT {
        return Some(Err(ReadError::TooLarge { bytes: text.len() }));
    }
    match format {
        Some(newer) if newer > COLLECTION_FORMAT => Some(Err(ReadError::Newer { format: newer })),
        _ => {
            let mut elements = Vec::with_capacity(audits.len());
            collect(text, &mut elements);
            // A key written with escapes is not found; such a bundle is none of ours.
            (elements.len() == audits.len()).then_some(Ok(elements))
        }
    }
}

/// Collects the elements of the array under `audits` at the top of an object. The text is JSON, which was tried
/// before; so brackets outside of strings are all that must be counted.
fn collect<'a>(text: &'a str, elements: &mut Vec<&'a str>) {
    let (mut depth, mut is_string, mut is_escaped) = (0_usize, false, false);
    // Where the last string at the top began, the last string itself, and where the current element began.
    let (mut opened, mut name, mut begun) = (0, "", None::<usize>);
    for (at, byte) in text.bytes().enumerate() {
        if is_string {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' => {
                    is_string = false;
                    if depth == 1 {
                        name = text.get(opened..at).unwrap_or_default();
                    }
                }
                _ => {}
            }
            continue;
        }
        let mut end = |begun: &mut Option<usize>| {
            let element = begun.take().and_then(|start| text.get(start..at)).map(str::trim);
            elements.extend(element.filter(|element| !element.is_empty()));
        };
        match byte {
            b'"' => {
                is_string = true;
                opened = at + 1;
            }
            b'[' | b'{' => {
                depth += 1;
                if depth == 2 && byte == b'[' && name == "audits" {
                    begun = Some(at + 1);
                }
            }
            b']' | b'}' => {
                if depth == 2 {
                    end(&mut begun);
                }
                depth = depth.saturating_sub(1);
            }
            b',' if depth == 2 && begun.is_some() => {
                end(&mut begun);
                begun = Some(at + 1);
            }
            _ => {}
        }
    }
}
