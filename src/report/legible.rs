//! What of a typed text may stand in a text file for people.

/// The text without what could harm its surroundings: every line break is a line feed, characters that no text file
/// may hold become the replacement character, and marks that turn the direction of everything behind them are left
/// out. Letters of every script stay as they are.
pub(super) fn legible(text: &str) -> String {
    let mut legible = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => legible.push('\n'),
            '\n' | '\t' => legible.push(c),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            _ if c.is_control() || is_no_character(c) => legible.push('\u{fffd}'),
            _ => legible.push(c),
        }
    }
    legible
}

/// Code points that Unicode keeps free of characters for ever.
pub(super) fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(legible(text), expected, "{text:?}");
    }

    #[test]
    fn letters_of_every_script_stay() {
        case("Wohngeld „plus“ 🦀 العربية e\u{301}\u{200d}", "Wohngeld „plus“ 🦀 العربية e\u{301}\u{200d}");
    }

    #[test]
    fn every_line_break_is_a_line_feed() {
        case("a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g", "a\nb\nc\nd\ne\nf\ng");
        case("\r\r\n", "\n\n");
    }

    #[test]
    fn what_no_text_may_hold_is_replaced() {
        case("a\0b\u{1b}c\u{7f}d\u{9b}e", "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e");
        case("\u{ffff}\u{fffe}\u{1ffff}\u{fdd0}", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}");
    }

    #[test]
    fn nothing_turns_the_direction_of_what_follows() {
        case("a\u{202e}b\u{2066}c", "abc");
    }
}
