//! Shortening what must fit into a line of the first page: visibly, with an ellipsis.

use crate::report::wrap::width;

/// The text, or as many of its words as fit into so many ems with an ellipsis behind them; a first word that is too
/// long is cut. It tells whether anything is missing.
pub(super) fn clipped(text: &str, ems: f64) -> (String, bool) {
    if width(text, 1.0) <= ems {
        return (text.to_owned(), false);
    }
    let room = ems - width("…", 1.0);
    let mut used = 0.0;
    let mut end = 0;
    let mut last_space = None;
    for (at, c) in text.char_indices() {
        used += width(c.encode_utf8(&mut [0; 4]), 1.0);
        if used > room {
            break;
        }
        if c == ' ' {
            last_space = Some(at);
        }
        end = at + c.len_utf8();
    }
    // A word is cut rather than a line left half empty.
    let end = last_space.filter(|space| space * 2 > end).unwrap_or(end);
    // An ellipsis takes the place of what ended the sentence.
    let kept = text.get(..end).unwrap_or_default().trim_end_matches([' ', '.', ',', ';', ':']);
    (format!("{kept}…"), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, ems: f64, expected: &str, is_clipped: bool) {
        assert_eq!(clipped(text, ems), (expected.to_owned(), is_clipped));
    }

    #[test]
    fn what_fits_stays_and_what_does_not_ends_visibly() {
        // Small letters are 0.6, the space 0.4 and the ellipsis 0.95 wide.
        case("aaa bbb", 4.0, "aaa bbb", false);
        case("aaa bbb", 3.9, "aaa…", true);
        case("aaaaaaaa", 3.0, "aaa…", true);
        case("aaa. bbb", 4.1, "aaa…", true);
        case("a bbbbbbbbbb", 4.0, "a bbb…", true);
        case("", 1.0, "", false);
    }
}
