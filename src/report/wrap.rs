//! Breaking labels into lines without knowing a font.
//!
//! Widths are those of a common sans-serif, rounded up, so that what fits here fits in any usual font. It knows
//! nothing of scripts that are written without spaces or from right to left.

/// How wide a text is at a font size, in the units of that size.
pub(super) fn width(text: &str, font: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * font
}

/// The text in lines that are at most this wide, broken at spaces; a word that is wider is broken behind a hyphen
/// or a slash, or else anywhere, with a hyphen. One line at least; words are never lost.
pub(super) fn wrap(text: &str, font: f64, widest: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        for (at, piece) in pieces(word, font, widest).into_iter().enumerate() {
            let between = if line.is_empty() || at > 0 { "" } else { " " };
            let joined = format!("{line}{between}{piece}");
            if line.is_empty() || width(&joined, font) <= widest {
                line = joined;
            } else {
                lines.push(std::mem::replace(&mut line, piece));
            }
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word in pieces that each fit into a line.
fn pieces(word: &str, font: f64, widest: f64) -> Vec<String> {
    if width(word, font) <= widest {
        return vec![word.to_owned()];
    }
    let mut pieces = Vec::new();
    for part in word.split_inclusive(['-', '/', '–']) {
        let mut piece = String::new();
        let mut rest = part.chars().peekable();
        while let Some(c) = rest.next() {
            // Behind the last character no hyphen is needed.
            let hyphen = if rest.peek().is_some() { em('-') } else { 0.0 };
            if !piece.is_empty() && width(&piece, font) + (em(c) + hyphen) * font > widest {
                pieces.push(format!("{piece}-"));
                piece.clear();
            }
            piece.push(c);
        }
        pieces.push(piece);
    }
    pieces
}

/// The width of a character in ems.
fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' | 'í' | 'ì' | 'î' | 'ï' => 0.3,
        ' ' | 'f' | 't' | 'r' | 'I' | 'J' | '(' | ')' | '[' | ']' | '/' | '-' | '„' | '“' | '”' | '\u{202f}' => {
            0.4
        }
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' | '—' => 0.95,
        'a'..='z' | '0'..='9' | 'ä' | 'ö' | 'ü' | 'ß' | '–' => 0.6,
        // Letters of the neighbouring languages are no wider than capitals; whatever lies further off may be.
        'A'..='Z' | '&' | '+' | '=' | '\u{80}'..='\u{24f}' => 0.73,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, widest: f64, expected: &[&str]) {
        assert_eq!(wrap(text, 10.0, widest), expected);
    }

    #[test]
    fn lines_break_at_spaces() {
        // "Offen und" is 7.3 + 4 + 4 + 6 + 6 + 4 + 6 + 6 + 6 = 49.3 wide.
        case("Offen und quer", 49.4, &["Offen und", "quer"]);
        case("Offen und quer", 49.2, &["Offen", "und quer"]);
        case("  Offen   und ", 100.0, &["Offen und"]);
    }

    #[test]
    fn a_long_word_breaks_behind_its_hyphen_or_with_a_new_one() {
        // "Bund-" is 7.3 + 6 + 6 + 6 + 4 = 29.3 wide, "aaaa-" is 4 * 6 + 4 = 28, with one letter more 34.
        case("Bund-Land", 30.0, &["Bund-", "Land"]);
        case("aaaaaa", 30.0, &["aaaa-", "aa"]);
    }

    #[test]
    fn nothing_is_one_empty_line() {
        case("", 50.0, &[""]);
    }

    #[test]
    fn a_width_that_fits_no_letter_still_ends() {
        case("ab", 1.0, &["a-", "b"]);
    }
}
