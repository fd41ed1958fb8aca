//! A questionnaire in another language: the same tree and ids, other texts.
//!
//! A translation can only change texts. Whatever it lacks or gets wrong falls back to the original, marked with its
//! language, so that half a translation is of use and none can break a questionnaire.

use std::collections::BTreeMap;

use super::diagnostic::NearKind;
use super::load::builder::{PROPOSALS, first_positions, is_blank, is_language_tag};
use super::load::shape;
use super::load::similar::similar;
use super::load::spot::{Findings, Spot};
use super::raw::{
    RawTranslatedCategory, RawTranslatedHint, RawTranslatedName, RawTranslatedPrinciple, RawTranslatedQuestion,
    RawTranslation,
};
use super::{
    Category, Code, Diagnostic, Hint, Language, Loaded, Place, Principle, Question, Questionnaire, Severity, Text,
    guard,
};

/// The questionnaire with the texts of a translation file; ids, rules, values and digest stay the original's.
///
/// Only a file that cannot be read at all gives no questionnaire. Everything else is a warning, and the original text
/// stays in that place.
pub fn translate(original: &Questionnaire, bytes: &[u8]) -> Loaded {
    match read(original, bytes) {
        Ok(loaded) => loaded,
        Err(diagnostic) => Loaded::refused(*diagnostic),
    }
}

fn read(original: &Questionnaire, bytes: &[u8]) -> Result<Loaded, Box<Diagnostic>> {
    let raw: RawTranslation = shape::parse(guard::check(bytes)?)?;
    if !is_language_tag(&raw.language) {
        let place = Place { path: Some("language".to_owned()), ..Place::default() };
        let code = Code::LanguageTag { tag: raw.language };
        return Err(Box::new(Diagnostic { severity: Severity::Error, code, place }));
    }
    let mut findings = Findings::default();
    let mut translator = Translator { language: Language::new(&raw.language), raw: &raw, findings: &mut findings };
    let questionnaire = translator.questionnaire(original);
    Ok(Loaded { questionnaire: Some(questionnaire), diagnostics: findings.into_diagnostics() })
}

struct Translator<'r> {
    language: Language,
    raw: &'r RawTranslation,
    findings: &'r mut Findings,
}

impl Translator<'_> {
    fn questionnaire(&mut self, original: &Questionnaire) -> Questionnaire {
        let root = Spot::ROOT;
        let raw = self.raw;
        if raw.id != original.id.as_str() {
            let (id, expected) = (raw.id.clone(), original.id.to_string());
            self.findings.warning(&root.key("id"), Code::TranslationOther { id, expected });
        }
        if raw.version != original.version {
            let (found, expected) = (raw.version.clone(), original.version.clone());
            self.findings.warning(&root.key("version"), Code::TranslationVersion { found, expected });
        }
        if self.language == original.language {
            let tag = raw.language.clone();
            self.findings.warning(&root.key("language"), Code::TranslationLanguage { tag });
        }
        let mut made = original.clone();
        made.language = self.language.clone();
        self.text(&mut made.title, raw.title.as_deref(), &root.key("title"));
        self.text(&mut made.edition, raw.edition.as_deref(), &root.key("edition"));
        self.optional_text(&mut made.note, raw.note.as_deref(), &root.key("note"));
        let titles = made.phases.iter_mut().map(|phase| (phase.id.as_str(), &mut phase.title)).collect();
        self.names(NearKind::Phase, titles, &raw.phases, "phases");
        let titles = made.roles.iter_mut().map(|role| (role.id.as_str(), &mut role.title)).collect();
        self.names(NearKind::Role, titles, &raw.roles, "roles");
        self.scales(&mut made);
        let known = first_positions(made.categories.iter().map(|it| it.id.as_str()));
        let parts = self.by_id(
            NearKind::Category,
            raw.categories.iter().map(|it| it.id.as_str()).collect(),
            &known,
            (&root, "categories"),
        );
        for category in &mut made.categories {
            let id = category.id.clone();
            let part = parts.get(id.as_str()).copied();
            let spot = place(&root, "categories", part).named(NearKind::Category, id.as_str());
            match part.and_then(|part| raw.categories.get(part)) {
                Some(raw) => self.category(category, raw, &spot),
                None => self.findings.warning(&spot, Code::TranslationMissing),
            }
        }
        made
    }

    fn names(&mut self, kind: NearKind, titles: Vec<(&str, &mut Text)>, raw: &[RawTranslatedName], key: &str) {
        let root = Spot::ROOT;
        let known = first_positions(titles.iter().map(|(id, _)| *id));
        let parts = self.by_id(kind, raw.iter().map(|it| it.id.as_str()).collect(), &known, (&root, key));
        for (id, title) in titles {
            let part = parts.get(id).copied();
            let spot = place(&root, key, part).named(kind, id);
            match part.and_then(|part| raw.get(part)) {
                Some(raw) => self.text(title, raw.title.as_deref(), &spot.key("title")),
                None => self.findings.warning(&spot, Code::TranslationMissing),
            }
        }
    }

    /// Scales stand beside the tree; each reaches the questions that use it.
    fn scales(&mut self, made: &mut Questionnaire) {
        let root = Spot::ROOT;
        let root = root.key("scales");
        let known = first_positions(made.scales.values().map(String::as_str));
        for name in self.raw.scales.keys().filter(|name| !known.contains_key(name.as_str())) {
            self.unknown(name, &known, &root.key(name));
        }
        let mut seen = BTreeMap::new();
        let questions = made.categories.iter_mut().flat_map(|it| &mut it.principles).flat_map(|it| &mut it.questions);
        for question in questions {
            let Some(name) = made.scales.get(&question.id) else { continue };
            let raw = self.raw.scales.get(name);
            if seen.insert(name.as_str(), 0).is_none() {
                let levels = question.levels.iter_mut().map(|level| &mut level.text).collect();
                match raw {
                    Some(raw) => self.texts(levels, raw, (&root, name)),
                    None => self.findings.warning(&root.key(name), Code::TranslationMissing),
                }
            } else if let Some(raw) = raw.filter(|raw| raw.len() == question.levels.len()) {
                for (level, raw) in question.levels.iter_mut().zip(raw).filter(|(_, raw)| !is_blank(raw)) {
                    level.text = Text { value: raw.clone(), language: self.language.clone() };
                }
            }
        }
    }

    fn category(&mut self, made: &mut Category, raw: &RawTranslatedCategory, spot: &Spot<'_>) {
        self.text(&mut made.title, raw.title.as_deref(), &spot.key("title"));
        let known = first_positions(made.principles.iter().map(|it| it.id.as_str()));
        let parts = self.by_id(
            NearKind::Principle,
            raw.principles.iter().map(|it| it.id.as_str()).collect(),
            &known,
            (spot, "principles"),
        );
        for principle in &mut made.principles {
            let id = principle.id.clone();
            let part = parts.get(id.as_str()).copied();
            let spot = place(spot, "principles", part).named(NearKind::Principle, id.as_str());
            match part.and_then(|part| raw.principles.get(part)) {
                Some(raw) => self.principle(principle, raw, &spot),
                None => self.findings.warning(&spot, Code::TranslationMissing),
            }
        }
    }

    fn principle(&mut self, made: &mut Principle, raw: &RawTranslatedPrinciple, spot: &Spot<'_>) {
        self.text(&mut made.title, raw.title.as_deref(), &spot.key("title"));
        self.text(&mut made.gist, raw.gist.as_deref(), &spot.key("gist"));
        self.optional_text(&mut made.gist_simple, raw.gist_simple.as_deref(), &spot.key("gist_simple"));
        self.text_list(&mut made.artefacts, raw.artefacts.as_deref(), (spot, "artefacts"));
        let known = first_positions(made.questions.iter().map(|it| it.id.as_str()));
        let parts = self.by_id(
            NearKind::Question,
            raw.questions.iter().map(|it| it.id.as_str()).collect(),
            &known,
            (spot, "questions"),
        );
        for question in &mut made.questions {
            let id = question.id.clone();
            let part = parts.get(id.as_str()).copied();
            let spot = place(spot, "questions", part).named(NearKind::Question, id.as_str());
            match part.and_then(|part| raw.questions.get(part)) {
                Some(raw) => self.question(question, raw, &spot),
                None => self.findings.warning(&spot, Code::TranslationMissing),
            }
        }
    }

    fn question(&mut self, made: &mut Question, raw: &RawTranslatedQuestion, spot: &Spot<'_>) {
        self.text(&mut made.text, raw.text.as_deref(), &spot.key("text"));
        self.text(&mut made.why, raw.why.as_deref(), &spot.key("why"));
        self.optional_text(&mut made.example, raw.example.as_deref(), &spot.key("example"));
        let levels: Vec<&mut Text> = made.levels.iter_mut().map(|level| &mut level.text).collect();
        match &raw.levels {
            Some(raw) => self.texts(levels, raw, (spot, "levels")),
            // Where the anchors are in the new language already, they came from a scale.
            None if levels.iter().any(|level| level.language == self.language) => {}
            None => self.findings.warning(&spot.key("levels"), Code::TranslationMissing),
        }
        self.text_list(&mut made.evidence, raw.evidence.as_deref(), (spot, "evidence"));
        let known = first_positions(made.hints.iter().map(|it| it.id.as_str()));
        let parts =
            self.by_id(NearKind::Hint, raw.hints.iter().map(|it| it.id.as_str()).collect(), &known, (spot, "hints"));
        for hint in &mut made.hints {
            let part = parts.get(hint.id.as_str()).copied();
            let spot = place(spot, "hints", part);
            match part.and_then(|part| raw.hints.get(part)) {
                Some(raw) => self.hint(hint, raw, &spot),
                None => self.findings.warning(&spot, Code::TranslationMissing),
            }
        }
    }

    /// Titles of resources are names, so that nothing is missing where they are not translated.
    fn hint(&mut self, made: &mut Hint, raw: &RawTranslatedHint, spot: &Spot<'_>) {
        self.text(&mut made.text, raw.text.as_deref(), &spot.key("text"));
        if let Some(raw) = &raw.resources {
            let titles: Vec<String> = raw.iter().map(|resource| resource.title.clone()).collect();
            let texts = made.resources.iter_mut().map(|resource| &mut resource.title).collect();
            self.texts(texts, &titles, (spot, "resources"));
        }
    }

    fn text(&mut self, text: &mut Text, raw: Option<&str>, spot: &Spot<'_>) {
        match raw {
            None => self.findings.warning(spot, Code::TranslationMissing),
            Some(raw) if is_blank(raw) => self.findings.warning(spot, Code::EmptyText),
            Some(raw) => *text = Text { value: raw.to_owned(), language: self.language.clone() },
        }
    }

    fn optional_text(&mut self, text: &mut Option<Text>, raw: Option<&str>, spot: &Spot<'_>) {
        match (text, raw) {
            (Some(text), raw) => self.text(text, raw, spot),
            (None, None) => {}
            (None, Some(_)) => {
                self.findings.warning(spot, Code::TranslationUnknown { id: String::new(), similar: None });
            }
        }
    }

    /// A list of texts that may be empty.
    fn text_list(&mut self, texts: &mut [Text], raw: Option<&[String]>, (spot, key): (&Spot<'_>, &str)) {
        match raw {
            Some(raw) => self.texts(texts.iter_mut().collect(), raw, (spot, key)),
            None if texts.is_empty() => {}
            None => self.findings.warning(&spot.key(key), Code::TranslationMissing),
        }
    }

    /// A list of texts; used only where it is as long as the original, since else nobody knows which text is which.
    fn texts(&mut self, texts: Vec<&mut Text>, raw: &[String], (spot, key): (&Spot<'_>, &str)) {
        if raw.len() != texts.len() {
            let code = Code::TranslationCount { found: raw.len(), expected: texts.len() };
            self.findings.warning(&spot.key(key), code);
            return;
        }
        for (index, (text, raw)) in texts.into_iter().zip(raw).enumerate() {
            self.text(text, Some(raw), &spot.item(key, index));
        }
    }

    /// Where the parts of a list stand, by their ids; unknown and repeated ones are reported and left out.
    fn by_id<'p>(
        &mut self,
        kind: NearKind,
        ids: Vec<&'p str>,
        known: &BTreeMap<&str, usize>,
        (spot, key): (&Spot<'_>, &str),
    ) -> BTreeMap<&'p str, usize> {
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, id) in ids.into_iter().enumerate() {
            let part = spot.item(key, index).named(kind, id);
            let part = part.key("id");
            if let Some(&first) = found.get(id) {
                let first = spot.item(key, first).key("id").path();
                self.findings.warning(&part, Code::DuplicateId { id: id.to_owned(), first });
            } else if known.contains_key(id) {
                found.insert(id, index);
            } else {
                self.unknown(id, known, &part);
            }
        }
        found
    }

    fn unknown(&mut self, id: &str, known: &BTreeMap<&str, usize>, spot: &Spot<'_>) {
        let similar = if self.findings.len() < PROPOSALS { similar(id, known.keys().copied()) } else { None };
        self.findings.warning(spot, Code::TranslationUnknown { id: id.to_owned(), similar });
    }
}

/// Where a part stands in the translation, which may have another order than the original; where it lacks the part,
/// the list that should hold it.
fn place<'s>(within: &'s Spot<'_>, key: &'s str, part: Option<usize>) -> Spot<'s> {
    part.map_or(within.key(key), |part| within.item(key, part))
}
