//! An HTML report: a script element of JSON, in which `<` is written as an escape so that it cannot end the element.

use super::{CarriedError, audit, contains, is_hash, position};
use crate::questionnaire::sha256_hex;

/// Within how many bytes from its beginning a page says that it is one.
const BEGINNING: usize = 1024;

/// True if it begins like a page.
pub(super) fn is_html(bytes: &[u8]) -> bool {
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes).to_ascii_lowercase();
    contains(&beginning, b"<!doctype html") || contains(&beginning, b"<html")
}

/// The audit that a page carries. The page must also name its hash, in the text or an attribute.
pub(super) fn find(page: &[u8]) -> Result<Vec<u8>, CarriedError> {
    let (start, end) = element(page).ok_or(CarriedError::NothingInside)?;
    // The end of the element is missing where the page was cut off.
    let end = end.ok_or(CarriedError::Damaged)?;
    let bytes = audit(unescaped(page.get(start..end).unwrap_or_default()))?;
    let hash = sha256_hex(&bytes);
    let names = |text: &[u8]| {
        let mut words = text.split(|byte| !byte.is_ascii_alphanumeric());
        words.any(|word| is_hash(word) && word.eq_ignore_ascii_case(hash.as_bytes()))
    };
    let is_named = [page.get(..start), page.get(end..)].into_iter().flatten().any(names);
    if is_named { Ok(bytes) } else { Err(CarriedError::HashDiffers) }
}

/// Where the content of our element begins, and where it ends.
fn element(page: &[u8]) -> Option<(usize, Option<usize>)> {
    let mut at = 0;
    while let Some(found) = position(page, at, b"<script") {
        let end = position(page, found, b">")?;
        at = end + 1;
        let tag = page.get(found..end)?;
        // Programs that save pages again may quote attributes in another way.
        if contains(tag, b"application/json") && contains(tag, b"selbstaudit") {
            return Some((at, position(page, at, b"</script")));
        }
    }
    None
}

/// The JSON as it was, without white space around it and with the line ends it had: an escaped `<` becomes one
/// again. A backslash that is itself escaped begins no escape.
fn unescaped(content: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(content.len());
    let mut rest = content.trim_ascii();
    loop {
        match rest {
            [] => break,
            [b'\\', b'u', b'0', b'0', b'3', b'c' | b'C', behind @ ..] => {
                text.push(b'<');
                rest = behind;
            }
            [b'\\', escaped, behind @ ..] => {
                text.extend([b'\\', *escaped]);
                rest = behind;
            }
            // Only line ends are bare in JSON, and ours are line feeds.
            [b'\r', behind @ ..] => rest = behind,
            [byte, behind @ ..] => {
                text.push(*byte);
                rest = behind;
            }
        }
    }
    // What an audit file ends with, see `write`.
    text.push(b'\n');
    text
}
