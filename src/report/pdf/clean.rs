//! What people typed, made fit for a PDF: without characters that draw nothing or that the standards forbid.

use crate::report::legible::is_no_character;

/// Stands for characters that no font may have; the font lacks it, so it is drawn as the stand-in and counted.
const REPLACEMENT: char = '\u{fffd}';

/// The text on one line: white space of every kind becomes a plain space, control characters, bidirectional controls
/// and soft hyphens vanish, private-use and non-characters become U+FFFD.
///
/// PDF/A level A forbids private use; U+FFFF in the title would make the XMP packet invalid XML. Soft hyphens go
/// because screen readers split words there; bidirectional controls because they could show another order than is read.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter_map(cleaned).collect()
}

fn cleaned(character: char) -> Option<char> {
    match character {
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => None,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Some(REPLACEMENT),
        _ if character.is_control() || is_bidirectional_control(character) => None,
        _ if is_no_character(character) => Some(REPLACEMENT),
        _ => Some(character),
    }
}

fn is_bidirectional_control(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The lines of what somebody wrote, each cleaned.
pub(super) fn lines(text: &str) -> Vec<String> {
    let unified = text.replace("\r\n", "\n");
    unified.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']).map(clean).collect()
}

/// The text for places with limited room, such as bookmarks: cleaned, trimmed, cut with an ellipsis.
pub(super) fn label(text: &str, longest: usize) -> String {
    let text = clean(text);
    let text = text.trim();
    match text.char_indices().nth(longest) {
        Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(clean(text), expected, "{text:?}");
    }

    #[test]
    fn letters_of_every_script_stay() {
        case("Łódź Ж 漢 ع 🎉 e\u{301} a\u{200d}b", "Łódź Ж 漢 ع 🎉 e\u{301} a\u{200d}b");
    }

    #[test]
    fn white_space_becomes_a_plain_space_but_no_break_spaces_stay() {
        case("a\tb\nc\u{2028}d", "a b c d");
        case("75\u{202f}%\u{a0}", "75\u{202f}%\u{a0}");
    }

    #[test]
    fn controls_vanish() {
        case("a\u{0}b\u{1b}c\u{7f}d\u{9b}e", "abcde");
        case("ab\u{202e}cd\u{2069}", "abcd");
        case("Ver\u{ad}wal\u{ad}tung\u{feff}", "Verwaltung");
    }

    #[test]
    fn what_is_no_character_is_said_to_be_missing() {
        case("\u{e000}\u{ffff}\u{fdd0}\u{1fffe}\u{10ffff}", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}");
    }

    #[test]
    fn lines_are_cut_at_line_feeds_of_every_kind() {
        assert_eq!(lines("a\r\nb\n\nc\rd"), ["a", "b", "", "c", "d"]);
    }

    #[test]
    fn labels_are_cut_between_characters() {
        assert_eq!(label("  äöü äöü ", 7), "äöü äöü");
        assert_eq!(label("äöü äöü", 4), "äöü…");
    }
}
