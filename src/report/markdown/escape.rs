//! Typed text that no Markdown parser takes for markup.

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At the beginning of a line, where more characters have a meaning.
    LineStart,
    /// Behind something in the same line.
    Within,
}

/// The text with a backslash before everything that could be markup, in one line: white space of any length becomes
/// a space.
pub(super) fn escaped(text: &str, place: Place) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    // Only digits so far, so that a full stop or a parenthesis would begin a numbered list.
    let mut is_number = false;
    let mut is_start = place == Place::LineStart;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if is_space(c) {
            if !characters.peek().is_some_and(|next| is_space(*next)) {
                escaped.push(' ');
            }
            continue;
        }
        let is_mark = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' | '^' | '{' | '}' => true,
            '-' | '+' | '=' | ':' => is_start,
            '.' | ')' => is_number && characters.peek().is_none_or(|next| is_space(*next)),
            // Before a link it would make a picture of it.
            '!' => characters.peek().is_none(),
            _ => false,
        };
        // Some parsers make links of addresses that just stand there.
        let is_address = (c == ':' && characters.peek() == Some(&'/')) || (c == '.' && escaped.ends_with("www"));
        if is_mark || is_address || c == '@' {
            escaped.push('\\');
        }
        escaped.push(c);
        is_number = c.is_ascii_digit() && (is_start || is_number);
        is_start = false;
    }
    escaped
}

/// White space that Markdown knows; spaces at which no line breaks are kept as they are.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, at_start: &str, within: &str) {
        assert_eq!((escaped(text, Place::LineStart), escaped(text, Place::Within)), (at_start.into(), within.into()));
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        case(
            "62 %, 45 von 57 (Stufe 2): ja! Gut",
            "62 %, 45 von 57 (Stufe 2): ja! Gut",
            "62 %, 45 von 57 (Stufe 2): ja! Gut",
        );
    }

    #[test]
    fn marks_are_escaped_where_they_mean_something() {
        case("# a", "\\# a", "\\# a");
        case("- a - b", "\\- a - b", "- a - b");
        case("1. a 2. b", "1\\. a 2. b", "1. a 2. b");
        case("12) a", "12\\) a", "12) a");
        case("2.1 a", "2.1 a", "2.1 a");
        case("2.", "2\\.", "2.");
        case("a|b*c_d`e", "a\\|b\\*c\\_d\\`e", "a\\|b\\*c\\_d\\`e");
        case("ja!", "ja\\!", "ja\\!");
        case("<b>&amp;", "\\<b\\>\\&amp;", "\\<b\\>\\&amp;");
        case("http://a www.b", "http\\://a www\\.b", "http\\://a www\\.b");
    }

    #[test]
    fn white_space_becomes_one_space() {
        case("a\n\tb  c", "a b c", "a b c");
    }
}
