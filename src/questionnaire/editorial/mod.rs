//! What an editor should look at again in a sound questionnaire: texts that are hard to read, anchors that do not
//! rise, examples and dates that are missing, entries of the crosswalk that lead nowhere.
//!
//! All of it is a warning, and no part of loading: every finding comes from a simple rule that is named in its
//! message, and an editor may have a good reason to leave a text as it is.

mod abbreviations;
mod anchors;
mod sentences;

use std::collections::BTreeSet;

use super::branches::never_asked;
use super::diagnostic::NearKind;
use super::load::builder::PROPOSALS;
use super::load::similar::similar;
use super::load::spot::{Findings, Spot};
use super::{Carry, Code, CrosswalkEntry, Diagnostic, Question, Questionnaire, QuestionnaireId, Text};
use abbreviations::Abbreviations;

/// The language whose sentences and abbreviations are looked at; the rules know no other.
const GERMAN: &str = "de";

/// Everything in a questionnaire that an editor should look at again, in file order but for the abbreviations, which
/// come last, since they are looked for in the file as a whole.
pub fn editorial(questionnaire: &Questionnaire) -> Vec<Diagnostic> {
    let mut editor = Editor { findings: Findings::default(), abbreviations: Abbreviations::default() };
    editor.head(questionnaire);
    editor.tree(questionnaire);
    editor.crosswalk(questionnaire);
    editor.abbreviations.tell(&mut editor.findings);
    editor.findings.into_diagnostics()
}

/// Entries of the crosswalk that name a question the earlier questionnaire does not have.
pub fn crosswalk_gaps(questionnaire: &Questionnaire, earlier: &Questionnaire) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    let root = Spot::ROOT;
    for (index, entry) in questionnaire.replaces.iter().enumerate() {
        if entry.questionnaire == earlier.id && earlier.question(&entry.question).is_none() {
            let known = earlier.questions().map(|question| question.id.as_str());
            let id = entry.question.as_str();
            let similar = if findings.len() < PROPOSALS { similar(id, known) } else { None };
            let code = Code::CrosswalkUnknown {
                questionnaire: earlier.id.to_string(),
                question: entry.question.to_string(),
                similar,
            };
            findings.warning(&root.item("replaces", index).key("question"), code);
        }
    }
    findings.into_diagnostics()
}

/// The questionnaires from which the crosswalk carries answers over, each once.
pub fn predecessors(questionnaire: &Questionnaire) -> Vec<&QuestionnaireId> {
    let mut found: Vec<&QuestionnaireId> = Vec::new();
    for entry in &questionnaire.replaces {
        if entry.questionnaire != questionnaire.id && !found.contains(&&entry.questionnaire) {
            found.push(&entry.questionnaire);
        }
    }
    found
}

struct Editor<'q> {
    findings: Findings,
    abbreviations: Abbreviations<'q>,
}

impl<'q> Editor<'q> {
    fn head(&mut self, questionnaire: &'q Questionnaire) {
        let root = Spot::ROOT;
        self.text(&questionnaire.title, &root.key("title"));
        self.text(&questionnaire.edition, &root.key("edition"));
        self.optional_text(questionnaire.note.as_ref(), &root.key("note"));
        let is_dated = questionnaire.source.as_ref().is_some_and(|source| source.checked.is_some());
        if !is_dated && (questionnaire.source.is_some() || leads_elsewhere(questionnaire)) {
            self.findings.warning(&root.key("source"), Code::SourceUndated);
        }
        for (index, phase) in questionnaire.phases.iter().enumerate() {
            self.text(&phase.title, &root.item("phases", index).named(NearKind::Phase, phase.id.as_str()).key("title"));
        }
        for (index, role) in questionnaire.roles.iter().enumerate() {
            self.text(&role.title, &root.item("roles", index).named(NearKind::Role, role.id.as_str()).key("title"));
        }
        let mut seen = BTreeSet::new();
        for question in questionnaire.questions() {
            if let Some(name) = questionnaire.scales.get(&question.id).map(String::as_str)
                && seen.insert(name)
            {
                self.levels(question, &root.key("scales").named(NearKind::Scale, name), name);
            }
        }
    }

    fn tree(&mut self, questionnaire: &'q Questionnaire) {
        let root = Spot::ROOT;
        for (index, category) in questionnaire.categories.iter().enumerate() {
            let spot = root.item("categories", index).named(NearKind::Category, category.id.as_str());
            self.text(&category.title, &spot.key("title"));
            for (index, principle) in category.principles.iter().enumerate() {
                let spot = spot.item("principles", index).named(NearKind::Principle, principle.id.as_str());
                self.text(&principle.title, &spot.key("title"));
                self.text(&principle.gist, &spot.key("gist"));
                self.optional_text(principle.gist_simple.as_ref(), &spot.key("gist_simple"));
                for (index, question) in principle.questions.iter().enumerate() {
                    let spot = spot.item("questions", index).named(NearKind::Question, question.id.as_str());
                    self.question(question, &spot, questionnaire.scales.contains_key(&question.id));
                }
            }
        }
    }

    fn question(&mut self, question: &'q Question, spot: &Spot<'_>, uses_scale: bool) {
        self.text(&question.text, &spot.key("text"));
        self.text(&question.why, &spot.key("why"));
        match &question.example {
            Some(example) => self.text(example, &spot.key("example")),
            None => self.findings.warning(spot, Code::ExampleMissing),
        }
        if !uses_scale {
            self.levels(question, spot, "levels");
        }
        for (index, text) in question.evidence.iter().enumerate() {
            self.text(text, &spot.item("evidence", index));
        }
        for (index, hint) in question.hints.iter().enumerate() {
            let spot = spot.item("hints", index);
            self.text(&hint.text, &spot.key("text"));
            for (index, resource) in hint.resources.iter().enumerate() {
                self.text(&resource.title, &spot.item("resources", index).key("title"));
            }
        }
    }

    fn levels(&mut self, question: &'q Question, spot: &Spot<'_>, key: &str) {
        for (level, it) in question.levels.iter().enumerate() {
            let spot = spot.item(key, level);
            self.text(&it.text, &spot);
            let lower = question.levels.get(..level).unwrap_or_default();
            if let Some(lower) = anchors::says_no_more(&it.text.value, lower) {
                self.findings.warning(&spot, Code::AnchorFlat { level, lower });
            }
            if lower.last().is_some_and(|below| below.value >= it.value) {
                self.findings.warning(&spot, Code::ValueEqual { level, lower: level - 1 });
            }
        }
    }

    fn crosswalk(&mut self, questionnaire: &Questionnaire) {
        let root = Spot::ROOT;
        let never = if questionnaire.replaces.is_empty() { BTreeSet::new() } else { never_asked(questionnaire) };
        for (index, entry) in questionnaire.replaces.iter().enumerate() {
            let spot = root.item("replaces", index);
            if entry.questionnaire == questionnaire.id {
                self.findings.warning(&spot.key("questionnaire"), Code::CrosswalkSelf);
            } else if is_crowded(questionnaire, entry) {
                self.findings.warning(&spot.key("carry"), Code::CrosswalkCrowded { question: entry.to.to_string() });
            } else if never.contains(&entry.to) {
                self.findings.warning(&spot.key("to"), Code::CrosswalkDead { question: entry.to.to_string() });
            }
        }
    }

    fn optional_text(&mut self, text: Option<&'q Text>, spot: &Spot<'_>) {
        if let Some(text) = text {
            self.text(text, spot);
        }
    }

    fn text(&mut self, text: &'q Text, spot: &Spot<'_>) {
        if is_in_curly_quotes(&text.value) {
            self.findings.warning(spot, Code::QuotesAround);
        }
        if text.language.as_str() != GERMAN {
            return;
        }
        for sentence in sentences::sentences(&text.value) {
            let words = sentences::words(sentence);
            if words > sentences::LONG {
                let sentence = super::shortened(sentence);
                self.findings.warning(spot, Code::SentenceLong { words, limit: sentences::LONG, sentence });
            }
        }
        self.abbreviations.read(&text.value, spot);
    }
}

/// True if an answer is to be taken as it is, and another one of the same questionnaire leads to the same question.
fn is_crowded(questionnaire: &Questionnaire, entry: &CrosswalkEntry) -> bool {
    let is_beside = |other: &&CrosswalkEntry| other.to == entry.to && other.questionnaire == entry.questionnaire;
    entry.carry == Carry::Answer && questionnaire.replaces.iter().filter(is_beside).count() > 1
}

/// True if one pair of curly quotation marks stands around a text, and no other mark within it.
fn is_in_curly_quotes(text: &str) -> bool {
    let is_mark = |it: char| matches!(it, '„' | '“' | '”');
    let inner = text.trim().strip_prefix(['„', '“', '”']).and_then(|text| text.strip_suffix(['“', '”']));
    inner.is_some_and(|inner| !inner.contains(is_mark))
}

/// True if a reference or a resource leads to a page that may change.
fn leads_elsewhere(questionnaire: &Questionnaire) -> bool {
    let of_principles = questionnaire.principles().flat_map(|principle| &principle.references);
    let of_questions = questionnaire.questions().flat_map(|question| &question.references);
    let resources = questionnaire.questions().flat_map(|it| &it.hints).flat_map(|hint| &hint.resources);
    of_principles.chain(of_questions).any(|reference| reference.url.is_some())
        || resources.into_iter().any(|resource| resource.url.is_some())
}
