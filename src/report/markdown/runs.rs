//! Runs of text with emphasis and links.

use std::fmt::Write as _;

use super::escape::{Place, escaped, is_space};
use crate::report::document::{Inline, Target};
use crate::report::legible::legible;

/// The runs in one line, without space at either end.
pub(super) fn runs(content: &[Inline], place: Place) -> String {
    // Space at the end of a run would keep emphasis from ending there; it moves out, and never doubles.
    let mut line = String::new();
    let mut has_space = true;
    let texts: Vec<String> = content.iter().map(|inline| legible(&inline.text)).collect();
    for (at, (inline, text)) in content.iter().zip(&texts).enumerate() {
        let words = text.trim_matches(is_space);
        if words.is_empty() {
            if !text.is_empty() && !has_space {
                line.push(' ');
                has_space = true;
            }
            continue;
        }
        if text.starts_with(is_space) && !has_space {
            line.push(' ');
        }
        let here = if line.is_empty() { place } else { Place::Within };
        let has_space_behind = text.ends_with(is_space);
        let behind = if has_space_behind {
            Some(' ')
        } else {
            texts.iter().skip(at + 1).find_map(|text| text.chars().next()).map(|c| if is_space(c) { ' ' } else { c })
        };
        let words = emphasised(words, inline.strong, here, line.chars().next_back(), behind);
        match inline.target.as_ref().and_then(Target::address) {
            Some(address) => {
                // Writing into a string cannot fail.
                let _ = match inline.target {
                    Some(Target::Place(_)) => write!(line, "[{words}]({address})"),
                    _ => write!(line, "[{words}](<{}>)", encoded(&address)),
                };
            }
            None => line.push_str(&words),
        }
        if has_space_behind {
            line.push(' ');
        }
        has_space = has_space_behind;
    }
    line.trim_end_matches(' ').to_owned()
}

/// The words between stars, where a parser will see both pairs of them as such; else without.
fn emphasised(words: &str, strong: bool, place: Place, before: Option<char>, behind: Option<char>) -> String {
    if !strong {
        return escaped(words, place);
    }
    let is_open = |first: Option<char>, outside: Option<char>| {
        // A star beside a letter of ours always counts; beside anything else only if space, nothing or ASCII
        // punctuation stands on its other side. No star may touch another.
        if first.is_some_and(char::is_whitespace) {
            return false;
        }
        let is_letter = first.is_some_and(char::is_alphanumeric);
        let is_free = outside.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation());
        outside != Some('*') && (is_letter || is_free)
    };
    if is_open(words.chars().next(), before) && is_open(words.chars().next_back(), behind) {
        format!("**{}**", escaped(words, Place::LineStart))
    } else {
        escaped(words, place)
    }
}

/// An address between angle brackets: characters that could end it or that no address holds are written as bytes.
fn encoded(address: &str) -> String {
    let mut encoded = String::new();
    for c in address.chars() {
        if c == '&' {
            // Part of many addresses; with a backslash it begins no entity.
            encoded.push_str("\\&");
        } else if c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '\\' | '"' | '`' | '|') {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                // Writing into a string cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        } else {
            encoded.push(c);
        }
    }
    encoded
}
