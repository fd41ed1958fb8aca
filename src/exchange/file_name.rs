//! Names of exported files that every system takes: `wohngeld-2026-11-21.selbstaudit.json`.
//!
//! The day at the end keeps names apart from those that Windows reserves (`con`, `nul`, `com1` …), and sorts them.

use crate::audit::Date;

/// What stands behind the stem of an audit file.
const ENDING: &str = ".selbstaudit.json";

/// Longest name of an audit file, in characters; all are ASCII.
const LONGEST: usize = 80;

/// Length of a hyphen and a day.
const DAY: usize = 11;

/// The name of an audit file; at most 80 characters of `a-z`, `0-9`, `-` and `.`.
pub fn file_name(service: &str, day: Date) -> String {
    format!("{}{ENDING}", file_stem(service, day))
}

/// The name without ending, for other exports of the same audit.
pub fn file_stem(service: &str, day: Date) -> String {
    let mut slug = slug(service);
    slug.truncate(LONGEST - DAY - ENDING.len());
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { format!("selbstaudit-{day}") } else { format!("{slug}-{day}") }
}

/// The text in lower-case ASCII letters and digits; everything else becomes one hyphen.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match transliterated(c) {
            Some(letters) => slug.push_str(letters),
            None if c.is_ascii_alphanumeric() => slug.push(c),
            // An umlaut may come as a letter and a mark of its own, as macOS writes names.
            None if c == '\u{308}' && slug.ends_with(['a', 'o', 'u']) => slug.push('e'),
            None if ('\u{300}'..='\u{36f}').contains(&c) => {}
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    slug
}

/// The letters that stand for a letter of German or of a neighbour's language.
fn transliterated(c: char) -> Option<&'static str> {
    Some(match c {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' => "s",
        'ť' => "t",
        'ù' | 'ú' | 'û' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}
