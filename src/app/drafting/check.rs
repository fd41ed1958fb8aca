//! Checking the text: what the program makes of it, what is wrong, and what stands at those places.

use crate::app::browser::clock;
use crate::app::shared::Shared;
use crate::app::texts;
use crate::questionnaire::{self, Diagnostic, Loaded, Questionnaire, QuestionnaireId, Severity, line_starts};

/// So many problems are kept; one mistake can cause thousands.
const KEPT: usize = 100;

/// So many characters of a line are quoted.
const QUOTED: usize = 160;

/// Gives a questionnaire by its id, if it is there.
pub(super) type Known<'a> = dyn Fn(&QuestionnaireId) -> Option<Shared<Questionnaire>> + 'a;

/// What came of checking a text.
#[derive(Debug)]
pub struct Checked {
    /// The questionnaire, if it can be used.
    pub questionnaire: Option<Shared<Questionnaire>>,
    /// What is wrong, in the order of the text; the first of them.
    pub problems: Vec<Problem>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// How long checking took, in milliseconds.
    pub millis: f64,
}

/// Something that is wrong.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What it is.
    pub diagnostic: Diagnostic,
    /// The line of the text at that place, without what would make it too long.
    pub quote: Option<String>,
}

impl Checked {
    /// What is said of it in a sentence.
    pub fn outcome(&self, words: &texts::Authoring) -> String {
        match &self.questionnaire {
            Some(known) if self.errors + self.warnings == 0 => {
                (words.sound)(known.parts, known.principles().count(), known.questions().count())
            }
            Some(_) => (words.usable)(self.warnings),
            None => (words.unusable)(self.errors, self.warnings),
        }
    }

    /// How many problems are not among those kept.
    pub fn more(&self) -> usize {
        self.errors + self.warnings - self.problems.len()
    }
}

/// Checks a text, as a translation of `original` if there is one. `known` gives questionnaires that are there, to look
/// up the questions that the crosswalk names.
pub(super) fn check(text: &str, original: Option<&Shared<Questionnaire>>, known: &Known<'_>) -> Checked {
    let start = clock::millis();
    let original = original.map(|original| &**original);
    let (questionnaire, diagnostics) = clock::timed("check", || inspect(text, original, known));
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    let starts = if diagnostics.is_empty() { Vec::new() } else { line_starts(text) };
    let problems = diagnostics.into_iter().take(KEPT).map(|diagnostic| {
        let line = diagnostic.place.position.map(|(line, _)| line);
        let quote = line.and_then(|line| text.get(*starts.get(line.checked_sub(1)?)?..)?.lines().next());
        Problem { diagnostic, quote: quote.map(|line| line.chars().take(QUOTED).collect()) }
    });
    let problems = problems.collect();
    let questionnaire = questionnaire.map(Shared::new);
    Checked { questionnaire, problems, errors, warnings, millis: clock::millis() - start }
}

/// Everything that is wrong, in the order of the text.
fn inspect(
    text: &str,
    original: Option<&Questionnaire>,
    known: &Known<'_>,
) -> (Option<Questionnaire>, Vec<Diagnostic>) {
    let bytes = text.as_bytes();
    let Loaded { questionnaire, mut diagnostics } = match original {
        None => questionnaire::load(bytes),
        Some(original) => questionnaire::translate(original, bytes),
    };
    if let (Some(found), None) = (&questionnaire, original) {
        diagnostics.extend(questionnaire::dead_branches(found));
        diagnostics.extend(questionnaire::review(bytes, found, known));
    }
    questionnaire::locate(bytes, &mut diagnostics);
    // What concerns the file as a whole has no position and comes first.
    diagnostics.sort_by_key(|diagnostic| diagnostic.place.position);
    (questionnaire, diagnostics)
}
