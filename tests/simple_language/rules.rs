//! The rules, one by one, and two measures of how easy a text is.

/// How many words a sentence may have: most have far fewer. Twelve is what guides for simple language advise.
const LONGEST_SENTENCE: usize = 12;

/// How many letters a part of a word may have before it needs a hyphen.
const LONGEST_WORD: usize = 20;

/// Abbreviations, which the reader would have to know. Names of things that have no other (OZG, FIM) are explained
/// where they stand.
const ABBREVIATIONS: [&str; 12] =
    ["bzw.", "ggf.", "z. B.", "z.\u{a0}B.", "d. h.", "u. a.", "usw.", "etc.", "inkl.", "evtl.", "ca.", "Nr."];

/// The verbs of the passive and of the subjunctive: simple language says who does what, and says it as a fact.
const VERBS: [&str; 12] =
    ["wird", "werden", "wurde", "wurden", "worden", "würde", "würden", "wäre", "hätte", "könnte", "könnten", "sollte"];

/// Numbers are written as digits.
const NUMBERS: [&str; 10] = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "zwölf"];

/// Which rules a text breaks, in words.
pub(crate) fn broken_rules(text: &str) -> Vec<String> {
    let mut broken = Vec::new();
    for sentence in sentences(text) {
        let count = words(sentence).count();
        if count > LONGEST_SENTENCE {
            broken.push(format!("{count} words in „{sentence}“"));
        }
    }
    if text.contains(['(', ')']) {
        broken.push("an aside in brackets".to_owned());
    }
    if text.contains(';') {
        broken.push("a semicolon".to_owned());
    }
    broken.extend(ABBREVIATIONS.iter().filter(|it| text.contains(**it)).map(|it| format!("the abbreviation {it}")));
    for word in words(text) {
        let lower = word.to_lowercase();
        if VERBS.contains(&lower.as_str()) {
            broken.push(format!("passive or subjunctive: {word}"));
        }
        if NUMBERS.contains(&lower.as_str()) {
            broken.push(format!("a number in words: {word}"));
        }
        if word.split(['-', '/', '.']).any(|part| part.chars().count() > LONGEST_WORD) {
            broken.push(format!("a long word: {word}"));
        }
    }
    broken
}

/// The sentences of a text. What stands before a colon is one of its own: the reader pauses there.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.char_indices().find_map(|(at, c)| {
            let after = at + c.len_utf8();
            let ends = matches!(c, '.' | '!' | '?' | ':' | '\n');
            let next = rest.get(after..).and_then(|more| more.chars().next());
            (ends && next.is_none_or(|next| next.is_whitespace() || next == '“')).then_some(after)
        });
        let (sentence, more) = rest.split_at(end.unwrap_or(rest.len()));
        sentences.push(sentence.trim());
        rest = more.trim_start();
    }
    sentences
}

/// The words of a text, without signs around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// How easy texts are to read, by two measures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ease {
    /// Flesch's index for German after Amstad: 180 − words per sentence − 58.5 · syllables per word. More is easier.
    pub(crate) amstad: f64,
    /// Björnsson's LIX: words per sentence + per cent of words with more than six letters. Less is easier.
    pub(crate) lix: f64,
}

impl Ease {
    pub(crate) fn of<'a>(texts: impl Iterator<Item = &'a String>) -> Self {
        let (mut sentence_count, mut word_count, mut syllables, mut long) = (0.0, 0.0, 0.0, 0.0);
        for text in texts {
            sentence_count += sentences(text).len() as f64;
            for word in words(text) {
                word_count += 1.0;
                syllables += syllables_of(word) as f64;
                // A hyphen makes two words to read of one.
                long += word.split('-').filter(|part| part.chars().count() > 6).count() as f64;
            }
        }
        let length = word_count / sentence_count;
        Self { amstad: 180.0 - length - 58.5 * syllables / word_count, lix: length + 100.0 * long / word_count }
    }
}

/// Syllables of a German word: as many as there are groups of vowels, at least one.
fn syllables_of(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouyäöü".contains(c);
    let mut before = false;
    let begin =
        word.to_lowercase().chars().filter(|c| !std::mem::replace(&mut before, is_vowel(*c)) && is_vowel(*c)).count();
    begin.max(1)
}

#[test]
fn every_rule_finds_what_breaks_it() {
    let breaks = [
        "Eins zwo a b c d e f g h i j k.",
        "Die Zahl (geschätzt) steht da.",
        "Das ist so; das auch.",
        "Das gilt bzw. galt.",
        "Das wird gemacht.",
        "Das könnte sein.",
        "Es sind drei Fragen.",
        "Die Leistungsverantwortung zählt.",
    ];
    for text in breaks {
        assert_eq!(broken_rules(text).len(), 1, "{text}: {:?}", broken_rules(text));
    }
    let keeps = [
        "Eins zwo a b c d e f g h i j. Zwo a b c d e f g h i j.",
        "Seit Juli 2025 gilt Modell 2.0 mit den Stufen 0 bis 7: Das ist gut.",
        "Das ist die Leistungs-Verantwortung.",
    ];
    for text in keeps {
        assert_eq!(broken_rules(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn the_measures_are_those_of_the_literature() {
    // Two sentences, 6 words, 9 syllables, one word of more than six letters.
    let ease = Ease::of([String::from("Der Hund bellt. Er sucht Knochenreste.")].iter());
    assert!((ease.amstad - (180.0 - 3.0 - 58.5 * 9.0 / 6.0)).abs() < 1e-9, "{ease:?}");
    assert!((ease.lix - (3.0 + 100.0 / 6.0)).abs() < 1e-9, "{ease:?}");
}
