//! German sentences and how long they are.

/// A sentence with more words is hard to read for many people; the usual advice for plain language is about half.
pub(super) const LONG: usize = 30;

/// What stands before a full stop that ends no sentence, in small letters.
const ABBREVIATED: [&str; 46] = [
    "abb", "abs", "allg", "art", "aufl", "bspw", "bzgl", "bzw", "ca", "dr", "etc", "evtl", "ff", "gem", "ggf", "ggfs",
    "hrsg", "inkl", "insb", "insbes", "lit", "max", "mind", "min", "mio", "mrd", "nr", "o", "prof", "rd", "s", "sog",
    "st", "std", "str", "tel", "u", "usf", "usw", "v", "vgl", "vs", "z", "zzgl", "zus", "jh",
];

/// The sentences of a text. A full stop, a question mark or an exclamation mark ends one where white space follows;
/// so does a colon before a capital letter, and an empty line. Full stops of abbreviations, single letters (z. B.)
/// and ordinals (30. Juni) do not.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        let ends = match sign {
            '.' => ends_here(rest) && !is_abbreviated(text.get(start..at).unwrap_or_default()),
            '!' | '?' | '…' => ends_here(rest),
            ':' => rest.starts_with([' ', '\n']) && rest.trim_start().starts_with(begins_sentence),
            '\n' => rest.starts_with('\n'),
            _ => false,
        };
        if ends {
            found.push(text.get(start..end).unwrap_or_default().trim());
            start = end;
        }
    }
    found.push(text.get(start..).unwrap_or_default().trim());
    found
}

/// How many words a sentence has: whatever stands between white space and has a letter or a digit.
pub(super) fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Whether nothing or white space follows, perhaps behind closing signs.
fn ends_here(rest: &str) -> bool {
    let rest = rest.trim_start_matches(['“', '”', '"', '\'', '«', '»', '‘', '’', ')', ']']);
    rest.is_empty() || rest.starts_with(char::is_whitespace)
}

fn begins_sentence(sign: char) -> bool {
    sign.is_uppercase() || matches!(sign, '„' | '»' | '(')
}

/// Whether the word before a full stop is an abbreviation, a single letter or a number of one or two digits.
fn is_abbreviated(before: &str) -> bool {
    let word = before.rsplit(|it: char| !it.is_alphanumeric()).next().unwrap_or_default();
    let is_ordinal = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    !word.is_empty() && (is_ordinal || word.chars().count() == 1 || ABBREVIATED.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: &[&str]) {
        let found: Vec<&str> = sentences(text).into_iter().filter(|sentence| !sentence.is_empty()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_at_their_marks() {
        case("Gibt es das? Ja! Und mehr.", &["Gibt es das?", "Ja!", "Und mehr."]);
        case("Ein Team fragt: Wer ist dabei? (Alle.) Gut", &["Ein Team fragt:", "Wer ist dabei?", "(Alle.", ") Gut"]);
        case("Erster Absatz\n\nZweiter", &["Erster Absatz", "Zweiter"]);
    }

    #[test]
    fn full_stops_within_a_sentence_do_not_end_it() {
        case(
            "Nutzen Sie z. B. § 7 Abs. 2 Nr. 3 OZG bis zum 30. Juni 2026.",
            &["Nutzen Sie z. B. § 7 Abs. 2 Nr. 3 OZG bis zum 30. Juni 2026."],
        );
        case(
            "Nach BITV 2.0 bzw. DIN SPEC 66336, 5.6.6 ggf. neu prüfen",
            &["Nach BITV 2.0 bzw. DIN SPEC 66336, 5.6.6 ggf. neu prüfen"],
        );
        case("Zwei Gründe: zu spät, zu teuer", &["Zwei Gründe: zu spät, zu teuer"]);
        case("Das war 2025. Jetzt ist es anders.", &["Das war 2025.", "Jetzt ist es anders."]);
    }

    #[test]
    fn dashes_and_signs_are_no_words() {
        assert_eq!(words("Eins – zwei & „drei“ 4"), 4);
    }
}
