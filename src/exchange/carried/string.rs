//! Texts as a PDF writes them (ISO 32000-1, 7.3.4 and 7.9.2).

use std::char::{REPLACEMENT_CHARACTER, decode_utf16};

/// The longest text that is read, in bytes; descriptions are far shorter.
const LONGEST: usize = 8 * 1024;

/// The text that begins here, behind white space perhaps; none where something else does, or it does not end.
pub(super) fn read(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.get(..LONGEST).unwrap_or(bytes).trim_ascii_start();
    match bytes {
        [b'(', rest @ ..] => literal(rest),
        [b'<', b'<', ..] => None,
        [b'<', rest @ ..] => hexadecimal(rest),
        _ => None,
    }
    .map(|bytes| decoded(&bytes))
}

/// A text in round brackets, with brackets and escapes in it.
fn literal(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    let mut depth = 0_usize;
    let mut rest = bytes;
    loop {
        let (byte, behind) = rest.split_first()?;
        rest = behind;
        match byte {
            b')' if depth == 0 => return Some(text),
            b'\\' => rest = escape(rest, &mut text)?,
            _ => {
                match byte {
                    b'(' => depth += 1,
                    b')' => depth -= 1,
                    _ => {}
                }
                text.push(*byte);
            }
        }
    }
}

/// What a backslash means, and what stands behind it.
fn escape<'a>(bytes: &'a [u8], text: &mut Vec<u8>) -> Option<&'a [u8]> {
    let digits = bytes.iter().take(3).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
    if digits > 0 {
        let (number, behind) = bytes.split_at_checked(digits)?;
        // Of a number beyond a byte the higher bits count for nothing.
        text.push(number.iter().fold(0_u8, |value, digit| value.wrapping_mul(8).wrapping_add(digit - b'0')));
        return Some(behind);
    }
    let (byte, behind) = bytes.split_first()?;
    match byte {
        b'n' => text.push(b'\n'),
        b'r' => text.push(b'\r'),
        b't' => text.push(b'\t'),
        b'b' => text.push(8),
        b'f' => text.push(12),
        // The line goes on in the next one.
        b'\n' => {}
        b'\r' => return Some(behind.strip_prefix(b"\n").unwrap_or(behind)),
        _ => text.push(*byte),
    }
    Some(behind)
}

/// A text as hexadecimal digits; a missing last one is zero.
fn hexadecimal(bytes: &[u8]) -> Option<Vec<u8>> {
    let end = bytes.iter().position(|byte| *byte == b'>')?;
    let digits = bytes.get(..end)?.iter().filter(|byte| !byte.is_ascii_whitespace());
    let digits: Option<Vec<u8>> =
        digits.map(|byte| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
    let pairs = digits?;
    Some(pairs.chunks(2).map(|pair| pair.first().unwrap_or(&0) * 16 + pair.get(1).unwrap_or(&0)).collect())
}

/// UTF-16 or UTF-8 where the mark at the beginning says so; all else is near enough to Latin-1, which has the
/// characters that matter here at the same places.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest
                .chunks(2)
                .map(|pair| u16::from_be_bytes([*pair.first().unwrap_or(&0), *pair.get(1).unwrap_or(&0)]));
            decode_utf16(units).map(|c| c.unwrap_or(REPLACEMENT_CHARACTER)).collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(bytes: &[u8], expected: Option<&str>) {
        assert_eq!(read(bytes).as_deref(), expected);
    }

    #[test]
    fn texts_are_read_in_every_spelling() {
        case(b" (SHA-256: ab)", Some("SHA-256: ab"));
        case(b"(a(b)c\\)\\\\d)e", Some("a(b)c)\\d"));
        case(b"(\\101\\7\\12x\\q)", Some("A\u{7}\nxq"));
        case(b"(a\\\r\nb\\\nc)", Some("abc"));
        case(b"(\xfe\xff\0\xe4\x20\x13)", Some("ä–"));
        case(b"(\\376\\377\\000S)", Some("S"));
        case(b"(\xef\xbb\xbf\xc3\xa4)", Some("ä"));
        case(b"<FEFF 0053\n00e4>", Some("Sä"));
        case(b"<534>", Some("S@"));
    }

    #[test]
    fn what_is_no_text_or_does_not_end_is_none() {
        case(b"", None);
        case(b"endantFonts[1 0 R]", None);
        case(b"<</A 1>>", None);
        case(b"(a", None);
        case(b"(a\\", None);
        case(b"<41", None);
        case(b"<4x>", None);
    }
}
