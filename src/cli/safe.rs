//! Text from files, before it goes to a terminal.

use crate::questionnaire::is_invisible;

/// A text in which nothing can steer a terminal.
pub(super) fn safe(text: &str) -> String {
    let mut safe = String::new();
    text.chars().for_each(|sign| push_safe(sign, &mut safe));
    safe
}

/// The same for several lines.
pub(super) fn safe_lines(text: &str) -> String {
    text.split('\n').map(safe).collect::<Vec<_>>().join("\n")
}

/// Adds a character, or its escape where it could steer a terminal.
pub(super) fn push_safe(sign: char, text: &mut String) {
    let breaks_line = matches!(sign, '\u{2028}' | '\u{2029}');
    if breaks_line || is_invisible(sign) && sign != '\u{ad}' {
        text.extend(sign.escape_unicode());
    } else {
        text.push(sign);
    }
}
