//! Whether an anchor says more than those of lower levels, as far as its words alone can tell.

use super::super::Level;

/// Words that make a text say less. Where a lower anchor has one that the higher one lacks („nicht geplant“,
/// „geplant“), the higher one may well say more.
const LESS: [&str; 27] = [
    "nicht",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "nie",
    "niemand",
    "noch",
    "nur",
    "ohne",
    "kaum",
    "selten",
    "wenig",
    "teilweise",
    "teils",
    "nirgends",
    "fehlt",
    "fehlen",
    "bisher",
    "not",
    "no",
    "never",
    "nobody",
    "without",
    "only",
    "partly",
    "none",
];

/// An anchor of more words is not compared: it has other troubles, and the search must stay cheap for whatever file.
const LONG: usize = 200;

/// The lowest of the lower levels that says as much: its words are the same but for order and punctuation, or it has
/// all words of the anchor, one behind the other, and more.
pub(super) fn says_no_more(anchor: &str, lower: &[Level]) -> Option<usize> {
    let words = words(anchor);
    lower.iter().position(|level| {
        let below = self::words(&level.text.value);
        words.len().max(below.len()) <= LONG
            && (is_same(&words, &below) || holds(&below, &words) && !says_less(&below, &words))
    })
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(str::to_lowercase).collect()
}

/// The same words in any order.
fn is_same(left: &[String], right: &[String]) -> bool {
    let count = |words: &[String], word| words.iter().filter(|it| *it == word).count();
    !left.is_empty() && left.len() == right.len() && left.iter().all(|it| count(left, it) == count(right, it))
}

/// The words of the first begin, hold or end with those of the second, in order.
fn holds(long: &[String], short: &[String]) -> bool {
    !short.is_empty() && long.len() > short.len() && long.windows(short.len()).any(|part| part == short)
}

fn says_less(lower: &[String], higher: &[String]) -> bool {
    lower.iter().any(|word| LESS.contains(&word.as_str()) && !higher.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::super::{Language, Text};
    use super::*;

    #[track_caller]
    fn case(lower: &[&str], anchor: &str, expected: Option<usize>) {
        let language = Language::new("de");
        let text = |text: &&str| Text { value: (*text).to_owned(), language: language.clone() };
        let lower: Vec<Level> = lower.iter().map(|it| Level { text: text(it), value: 0.0 }).collect();
        assert_eq!(says_no_more(anchor, &lower), expected, "{anchor}");
    }

    #[test]
    fn the_same_words_say_no_more() {
        case(&["Es gibt einen Plan."], "Es gibt einen Plan!", Some(0));
        case(&["Nein", "Der Plan steht, der Test auch."], "Der Test steht, der Plan auch", Some(1));
        case(&["Der Plan ist fertig und beschlossen."], "Der Plan ist fertig.", Some(0));
    }

    #[test]
    fn more_words_or_fewer_limits_say_more() {
        case(&["Der Plan ist fertig."], "Der Plan ist fertig und beschlossen.", None);
        case(&["nicht geplant", "teilweise umgesetzt"], "geplant", None);
        case(&["teilweise umgesetzt"], "umgesetzt", None);
        case(&["Nein"], "Ja", None);
        case(&["planlos"], "plan", None);
        case(&["–"], "…", None);
    }
}
