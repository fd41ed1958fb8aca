//! What every part of the building needs: the facts of the whole file, and checks of single values.

use std::collections::{BTreeMap, HashMap};

use super::super::id::is_id;
use super::super::raw::{RawQuestionnaire, RawReference};
use super::super::{Code, Language, QuestionId, Reference, ReferenceKind, Text, is_invisible};
use super::conditions::{self, Circles};
use super::similar;
use super::spot::{Findings, Spot};

/// What a question or principle may weigh. Beyond that, floats would lose the light among the heavy.
const LIGHTEST: f64 = 0.001;
const HEAVIEST: f64 = 1000.0;

/// Makes the real structs from the raw ones and notes whatever is wrong. What it makes of a wrong value does not
/// matter, since then the whole is thrown away.
pub(super) struct Builder<'r> {
    pub(super) raw: &'r RawQuestionnaire,
    pub(super) findings: &'r mut Findings,
    language: Language,
    pub(super) known_phases: BTreeMap<&'r str, usize>,
    pub(super) known_roles: BTreeMap<&'r str, usize>,
    /// Highest level of each question.
    pub(super) tops: BTreeMap<&'r str, usize>,
    /// Circles of conditions.
    pub(super) circles: Circles<'r>,
    /// Paths of the ids and texts that were met, by what must not occur twice.
    pub(super) seen_parts: Seen,
    pub(super) seen_numbers: Seen,
    pub(super) seen_questions: Seen,
    pub(super) seen_anchors: Seen,
    pub(super) seen_hints: Seen,
    pub(super) used_scales: HashMap<QuestionId, String>,
}

/// So many problems get a proposal from among so many candidates; a file with more has other troubles, and the search
/// must stay cheap for whatever file.
pub(crate) const PROPOSALS: usize = 20;
const CANDIDATES: usize = 10_000;

/// What was met, each with the path of its first use.
pub(super) type Seen = BTreeMap<String, String>;

impl<'r> Builder<'r> {
    pub(super) fn new(raw: &'r RawQuestionnaire, findings: &'r mut Findings) -> Self {
        Self {
            raw,
            findings,
            language: Language::new(&raw.language),
            known_phases: first_positions(raw.phases.iter().map(|phase| phase.id.as_str())),
            known_roles: first_positions(raw.roles.iter().map(|role| role.id.as_str())),
            tops: conditions::tops(raw),
            circles: conditions::circles(raw),
            seen_parts: Seen::new(),
            seen_numbers: Seen::new(),
            seen_questions: Seen::new(),
            seen_anchors: Seen::new(),
            seen_hints: Seen::new(),
            used_scales: HashMap::new(),
        }
    }

    pub(super) fn language(&self) -> &Language {
        &self.language
    }

    pub(super) fn scales_in_use(self) -> HashMap<QuestionId, String> {
        self.used_scales
    }

    /// What may have been meant.
    pub(super) fn similar<'a>(&self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
        if self.findings.len() >= PROPOSALS {
            return None;
        }
        similar::similar(word, candidates.into_iter().take(CANDIDATES))
    }

    /// An id of allowed characters.
    pub(super) fn id(&mut self, id: &str, spot: &Spot<'_>) {
        if !is_id(id) {
            self.findings.error(spot, Code::IdCharacters { id: id.to_owned() });
        }
    }

    /// An id that was not given before.
    pub(super) fn new_id(&mut self, id: &str, seen: fn(&mut Self) -> &mut Seen, spot: &Spot<'_>) {
        self.id(id, spot);
        if let Some(first) = first_use(seen(self), id.to_owned(), spot) {
            self.findings.error(spot, Code::DuplicateId { id: id.to_owned(), first });
        }
    }

    /// A text that says something.
    pub(super) fn text(&mut self, text: &str, spot: &Spot<'_>) -> Text {
        if is_blank(text) {
            self.findings.error(spot, Code::EmptyText);
        }
        Text { value: text.to_owned(), language: self.language.clone() }
    }

    pub(super) fn optional_text(&mut self, text: Option<&str>, spot: &Spot<'_>) -> Option<Text> {
        text.map(|text| self.text(text, spot))
    }

    /// A text that stands nowhere else among its kind.
    pub(super) fn own_text(&mut self, text: &str, seen: fn(&mut Self) -> &mut Seen, spot: &Spot<'_>) -> Text {
        let mut plain = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !plain.is_empty() {
                plain.push(' ');
            }
            plain.push_str(word);
        }
        let plain = plain.to_lowercase();
        if !is_blank(text)
            && let Some(first) = first_use(seen(self), plain, spot)
        {
            self.findings.warning(spot, Code::DuplicateText { first });
        }
        self.text(text, spot)
    }

    pub(super) fn version(&mut self, version: &str, spot: &Spot<'_>) {
        if !is_version(version) {
            self.findings.error(spot, Code::Version { version: version.to_owned() });
        }
    }

    pub(super) fn language_tag(&mut self, tag: &str, spot: &Spot<'_>) {
        if !is_language_tag(tag) {
            self.findings.error(spot, Code::LanguageTag { tag: tag.to_owned() });
        }
    }

    pub(super) fn weight(&mut self, weight: Option<f64>, spot: &Spot<'_>) -> f64 {
        let weight = weight.unwrap_or(1.0);
        if !(LIGHTEST..=HEAVIEST).contains(&weight) {
            self.findings.error(spot, Code::Weight { weight });
        }
        weight
    }

    pub(super) fn url(&mut self, url: Option<&str>, spot: &Spot<'_>) -> Option<String> {
        let url = url?;
        if !is_web_address(url) {
            self.findings.error(spot, Code::Url { url: url.to_owned() });
        }
        Some(url.to_owned())
    }

    /// One of a fixed choice of words; the first one stands in for a wrong word.
    pub(super) fn word<T: Copy, const N: usize>(
        &mut self,
        value: &str,
        words: &'static [&'static str; N],
        meanings: [T; N],
        spot: &Spot<'_>,
    ) -> Option<T> {
        let found = words.iter().zip(meanings).find(|(word, _)| **word == value).map(|(_, meaning)| meaning);
        if found.is_none() {
            let similar = similar::similar(value, words.iter().copied());
            self.findings.error(spot, Code::UnknownValue { value: value.to_owned(), expected: words, similar });
        }
        found
    }

    pub(super) fn references(&mut self, raw: &[RawReference], spot: &Spot<'_>) -> Vec<Reference> {
        let each = raw.iter().enumerate();
        each.map(|(index, raw)| self.reference(raw, &spot.item("references", index))).collect()
    }

    pub(super) fn reference(&mut self, raw: &RawReference, spot: &Spot<'_>) -> Reference {
        let meanings = [ReferenceKind::Law, ReferenceKind::Din, ReferenceKind::Standard, ReferenceKind::Link];
        let kind = self.word(&raw.kind, &["law", "din", "standard", "link"], meanings, &spot.key("kind"));
        let text = self.text(&raw.text, &spot.key("text")).value;
        if kind == Some(ReferenceKind::Link) && raw.url.is_none() {
            self.findings.error(spot, Code::LinkWithoutUrl);
        }
        let url = self.url(raw.url.as_deref(), &spot.key("url"));
        Reference { kind: kind.unwrap_or(ReferenceKind::Law), text, url }
    }
}

/// Where each id stands first. One type of map for all ids, and no sorting, keeps the program small.
pub(in super::super) fn first_positions<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut positions = BTreeMap::new();
    for (position, id) in ids.enumerate() {
        positions.entry(id).or_insert(position);
    }
    positions
}

/// Notes a use; the path of the first one if there was one.
pub(super) fn first_use(seen: &mut Seen, what: String, spot: &Spot<'_>) -> Option<String> {
    if let Some(first) = seen.get(&what) {
        return Some(first.clone());
    }
    seen.insert(what, spot.path());
    None
}

/// Nothing to read; the parser hands an unquoted `~` or `null` over as a text.
pub(crate) fn is_blank(text: &str) -> bool {
    matches!(text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c)), "" | "~" | "null")
}

/// Three numbers with dots.
pub(in super::super) fn is_version(text: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.len() < 10 && part.bytes().all(|it| it.is_ascii_digit());
    text.split('.').count() == 3 && text.split('.').all(is_number)
}

/// Two or three letters, then further parts behind hyphens (BCP 47, roughly).
pub(in super::super) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_primary = |part: &str| matches!(part.len(), 2 | 3) && part.bytes().all(|it| it.is_ascii_lowercase());
    parts.next().is_some_and(is_primary)
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric()))
}

/// An address that a browser opens as a web page and nothing else; `javascript:` and the like are refused.
pub(crate) fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|it: char| it.is_alphanumeric() || it == '[')
            && !url.contains(|it: char| it.is_whitespace() || it.is_control() || matches!(it, '<' | '>' | '"' | '\\'))
    })
}
