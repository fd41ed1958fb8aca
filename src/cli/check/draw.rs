//! The findings for people: what is wrong, the line it stands in with a mark below it, and what to do.
//!
//! The line is made safe before it is drawn, since a file may hold anything: control characters, and those that turn
//! the direction of writing, show as escapes, and a long line is cut around the place.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::super::problem::shown;
use super::super::safe::{push_safe, safe};
use super::super::texts::Texts;
use super::files::Entry;
use super::found::Found;
use crate::questionnaire::Severity;

/// A line of more characters is cut here; shorter ones the crate cuts to the width.
const LONG: usize = 2000;

/// So much of a long line is kept before the place and from it on, in characters.
const BEFORE: usize = 60;
const BEHIND: usize = 200;

/// How wide the whole is drawn, in characters.
const WIDTH: usize = 120;

/// Draws a finding.
pub(super) fn draw(entry: &Entry, found: &Found, coloured: bool, texts: &Texts) -> String {
    let level = match found.severity {
        Severity::Error => Level::ERROR.with_name(texts.diagnostic_error),
        Severity::Warning => Level::WARNING.with_name(texts.diagnostic_warning),
    };
    let message = safe(found.message(texts.tongue));
    let mut origin = Origin::path(shown(&entry.path));
    if let Some((line, column)) = found.position {
        origin = origin.line(line).char_column(column);
    }
    let title = level.primary_title(message).id(found.code);
    let quote = found.position.and_then(|place| Some((place, Quote::of(&lossy(entry), place)?)));
    let mut group = match quote {
        Some(((line, _), quote)) => {
            let mark = AnnotationKind::Primary.span(quote.mark);
            let snippet = Snippet::source(quote.text).line_start(line).annotation(mark);
            // The crate counts the columns itself, which is right unless the line is not as it was.
            if quote.has_columns {
                title.element(snippet.path(shown(&entry.path)))
            } else {
                title.element(origin).element(snippet)
            }
        }
        None => title.element(origin),
    };
    let advice = safe(found.advice(texts.tongue));
    if !advice.is_empty() {
        group = group.element(Level::HELP.with_name(texts.check.advice).message(advice));
    }
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH).render(&[group])
}

fn lossy(entry: &Entry) -> Cow<'_, str> {
    String::from_utf8_lossy(entry.bytes())
}

/// A line of a file, safe to show, and which of its bytes are meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Quote {
    pub(super) text: String,
    pub(super) mark: Range<usize>,
    /// What stands before the mark is as long as in the file.
    pub(super) has_columns: bool,
}

impl Quote {
    /// None where the file has no such line. Line and column count from 1.
    pub(super) fn of(text: &str, (line, column): (usize, usize)) -> Option<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let line = lines(text).nth(line.checked_sub(1)?)?;
        let signs: Vec<char> = line.chars().collect();
        let at = column.saturating_sub(1).min(signs.len());
        let is_long = signs.len() > LONG;
        let from = if is_long { at.saturating_sub(BEFORE) } else { 0 };
        let to = if is_long { signs.len().min(at + BEHIND) } else { signs.len() };
        let mut safe = String::from(if from > 0 { "…" } else { "" });
        let mut push = |signs: Option<&[char]>| {
            signs.unwrap_or_default().iter().for_each(|&sign| push_safe(sign, &mut safe));
            safe.len()
        };
        let length = meant(signs.get(at..).unwrap_or_default()).min(to - at);
        let start = push(signs.get(from..at));
        let end = push(signs.get(at..at + length));
        push(signs.get(at + length..to));
        if to < signs.len() {
            safe.push('…');
        }
        let before: usize = signs.iter().take(at).map(|sign| sign.len_utf8()).sum();
        // Where something is missing at the end of the line, the place behind it is marked.
        if start == end {
            safe.push(' ');
        }
        Some(Self { text: safe, mark: start..end.max(start + 1), has_columns: from == 0 && before == start })
    }
}

/// The lines of a text as the parser counts them: behind LF, CR, or both.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let behind = text.get(end..).unwrap_or_default();
        rest = behind.strip_prefix("\r\n").or_else(|| behind.get(1..));
        text.get(..end)
    })
}

/// How many characters belong to what begins here: all of a text in quotes, a bracket alone, else a word with what is
/// joined to it.
fn meant(signs: &[char]) -> usize {
    let ends = |sign: &char| sign.is_whitespace() || matches!(sign, ':' | ',' | '{' | '}' | '[' | ']');
    let end = match signs {
        [] => return 0,
        [quote @ ('"' | '\''), rest @ ..] => rest.iter().position(|sign| sign == quote).map(|end| end + 2),
        _ => signs.iter().position(ends).map(|end| end.max(1)),
    };
    end.unwrap_or(signs.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, place: (usize, usize), shown: &str, marked: &str, has_columns: bool) {
        let quote = Quote::of(text, place).expect("a line");
        assert_eq!(quote.text.get(quote.mark.clone()), Some(marked));
        assert_eq!((quote.text.as_str(), quote.has_columns), (shown, has_columns));
    }

    #[test]
    fn what_begins_at_the_place_is_marked() {
        case("a: 1\n  key: [x]\n", (2, 3), "  key: [x]", "key", true);
        case("- \"ein Text\": x", (1, 3), "- \"ein Text\": x", "\"ein Text\"", true);
        case("- {id: a}", (1, 3), "- {id: a}", "{", true);
        case("ü: [ä, \"offen]", (1, 8), "ü: [ä, \"offen]", "\"offen]", true);
        case("kurz", (1, 5), "kurz ", " ", true);
        assert_eq!(Quote::of("a\n", (4, 1)), None);
    }

    #[test]
    fn lines_end_as_the_parser_has_it() {
        case("\u{feff}a\r\nb\rc\nd", (3, 1), "c", "c", true);
        case("a\r\nb\rc\nd", (4, 1), "d", "d", true);
        case("a\n", (2, 1), " ", " ", true);
    }

    #[test]
    fn nothing_in_a_file_can_steer_a_terminal() {
        case("\ta: \u{1b}[31m", (1, 5), "\\u{9}a: \\u{1b}[31m", "\\u{1b}", false);
        case("a: \u{202e}x\u{2028}", (1, 1), "a: \\u{202e}x\\u{2028}", "a", true);
        assert_eq!(safe("a\u{7}b\u{9b}"), "a\\u{7}b\\u{9b}");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let long = format!("{} ziel {}", "x".repeat(5000), "y".repeat(5000));
        let quote = Quote::of(&long, (1, 5002)).expect("a line");
        assert_eq!(quote.text, format!("…{} ziel {}…", "x".repeat(59), "y".repeat(195)));
        assert_eq!(quote.text.get(quote.mark), Some("ziel"));
        assert!(!quote.has_columns);
    }
}
