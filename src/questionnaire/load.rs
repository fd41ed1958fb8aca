//! From bytes to a [`Questionnaire`] or to the list of what is wrong.
//!
//! The way: the guard, then the parser into raw structs (the first shape problem ends it), then all semantic checks
//! at once while the raw structs become the real ones. Nothing is read from anywhere; the bytes are a parameter.

pub(crate) mod builder;
mod conditions;
mod content;
mod header;
mod levels;
pub(crate) mod shape;
pub(crate) mod similar;
pub(crate) mod spot;
mod tree;

use std::collections::HashMap;

use super::raw::RawQuestionnaire;
use super::{Code, Diagnostic, Digest, Place, Questionnaire, QuestionnaireId, Severity, guard};
use builder::Builder;
pub use content::{content, load_content};
use spot::{Findings, Spot};

/// The most questions in one file.
const QUESTIONS: usize = 10_000;

/// The most texts in one file: anchors, hints and evidence, as the parts there are most of.
const TEXTS: usize = 100_000;

/// What came of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The questionnaire; None exactly if a diagnostic is an error.
    pub questionnaire: Option<Questionnaire>,
    /// Everything that is wrong: one shape problem, or all semantic problems in file order.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    pub(super) fn refused(diagnostic: Diagnostic) -> Self {
        Self { questionnaire: None, diagnostics: vec![diagnostic] }
    }
}

/// Reads and checks a questionnaire file.
///
/// Cheap for whatever bytes: a file made to do harm is refused by one linear scan.
pub fn load(bytes: &[u8]) -> Loaded {
    match read(bytes) {
        Ok(loaded) => loaded,
        Err(diagnostic) => Loaded::refused(*diagnostic),
    }
}

fn read(bytes: &[u8]) -> Result<Loaded, Box<Diagnostic>> {
    let text = guard::check(bytes)?;
    let raw: RawQuestionnaire = shape::parse(text)?;
    refuse_amounts(&raw)?;
    let mut findings = Findings::default();
    let questionnaire = build(&raw, &mut findings);
    drop(raw);
    let questionnaire = if findings.has_errors() {
        None
    } else {
        Some(Questionnaire { digest: shape::digest(text)?, ..questionnaire })
    };
    Ok(Loaded { questionnaire, diagnostics: findings.into_diagnostics() })
}

fn build(raw: &RawQuestionnaire, findings: &mut Findings) -> Questionnaire {
    let root = Spot::ROOT;
    let mut builder = Builder::new(raw, findings);
    builder.id(&raw.id, &root.key("id"));
    builder.version(&raw.version, &root.key("version"));
    builder.language_tag(&raw.language, &root.key("language"));
    let mut questionnaire = Questionnaire {
        id: QuestionnaireId::new(&raw.id),
        version: raw.version.clone(),
        language: builder.language().clone(),
        title: builder.text(&raw.title, &root.key("title")),
        edition: builder.text(&raw.edition, &root.key("edition")),
        parts: builder.called(raw.parts.as_deref(), &root.key("parts")),
        note: builder.optional_text(raw.note.as_deref(), &root.key("note")),
        maturity: raw.maturity.clone(),
        source: raw.source.as_ref().map(|source| builder.source(source, &root.key("source"))),
        rules: builder.rules(raw.scoring.as_ref(), &root.key("scoring")),
        phases: builder.phases(&raw.phases),
        roles: builder.roles(&raw.roles),
        categories: Vec::new(),
        replaces: Vec::new(),
        digest: Digest::none(),
        positions: HashMap::new(),
        scales: HashMap::new(),
    };
    builder.scales();
    questionnaire.categories = builder.categories(&raw.categories);
    builder.maturity(&questionnaire);
    questionnaire.replaces = builder.crosswalk(&raw.replaces);
    questionnaire.scales = builder.scales_in_use();
    questionnaire.index_positions();
    questionnaire
}

fn refuse_amounts(raw: &RawQuestionnaire) -> Result<(), Box<Diagnostic>> {
    let principles = raw.categories.iter().flat_map(|category| &category.principles);
    let questions = principles.flat_map(|principle| &principle.questions);
    let texts = questions.clone().map(|it| it.levels.as_ref().map_or(0, Vec::len) + it.evidence.len() + it.hints.len());
    let too_many = |code| {
        let place = Place { path: Some("categories".to_owned()), ..Place::default() };
        Box::new(Diagnostic { severity: Severity::Error, code, place })
    };
    let count = questions.count();
    if count > QUESTIONS {
        return Err(too_many(Code::QuestionsTooMany { count, limit: QUESTIONS }));
    }
    let count = texts.sum();
    if count > TEXTS {
        return Err(too_many(Code::TextsTooMany { count, limit: TEXTS }));
    }
    Ok(())
}
