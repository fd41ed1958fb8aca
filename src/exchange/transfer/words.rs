//! What a new audit says about where its answers come from, in the language of whoever brings them.

use super::Why;
use crate::audit::{Answer, Choice, Inherited};
use crate::questionnaire::{Question, QuestionId, Questionnaire, Tongue};

/// Title and version of a questionnaire.
pub(in crate::exchange) fn edition(title: &str, version: &str) -> String {
    format!("{title} ({version})")
}

/// „Servicestandard 2020, 5.2“.
pub(super) fn edition_and_number(questionnaire: &Questionnaire, question: &QuestionId) -> String {
    let number = questionnaire.number_of(question).unwrap_or_else(|| question.to_string());
    format!("{}, {number}", questionnaire.title)
}

/// What was chosen, with the anchor of a level.
pub(in crate::exchange) fn chosen(choice: &Choice, question: Option<&Question>, tongue: Tongue) -> String {
    match (choice, tongue) {
        (Choice::Level(level), _) => {
            let anchor = question.and_then(|question| question.levels.get(*level));
            let name = level_name(*level, tongue);
            anchor.map_or_else(|| name.clone(), |anchor| format!("{name}: {}", anchor.text))
        }
        (Choice::NotApplicable(reason), Tongue::German) => format!("nicht anwendbar: {reason}"),
        (Choice::NotApplicable(reason), Tongue::English) => format!("not applicable: {reason}"),
        (Choice::Unclear, Tongue::German) => "zu klären".to_owned(),
        (Choice::Unclear, Tongue::English) => "to be clarified".to_owned(),
    }
}

/// „Stufe 2“.
pub(in crate::exchange) fn level_name(level: usize, tongue: Tongue) -> String {
    match tongue {
        Tongue::German => format!("Stufe {level}"),
        Tongue::English => format!("level {level}"),
    }
}

/// An earlier answer as a section of a note: where it comes from, what was chosen, and its note.
pub(super) fn section(from: &Questionnaire, source: &Question, answer: &Answer, tongue: Tongue) -> String {
    let mut section = edition_and_number(from, &source.id);
    if let Some(choice) = &answer.choice {
        section.push_str(" – ");
        section.push_str(&chosen(choice, Some(source), tongue));
    }
    if let Some(Inherited::From(origin)) = &answer.inherited {
        section.push_str(match tongue {
            Tongue::German => "\nÜbernommen aus: ",
            Tongue::English => "\nTaken over from: ",
        });
        section.push_str(origin);
    }
    if !answer.note.is_empty() {
        section.push('\n');
        section.push_str(&answer.note);
    }
    section
}

/// Why an answer must be looked at: which questions it comes from, what was chosen there, and what is different here.
pub(super) fn why_text(
    from: &Questionnaire,
    answered: &[(&Question, &Answer)],
    whys: &[Why],
    tongue: Tongue,
) -> String {
    let origins = answered.iter().map(|(question, answer)| {
        let number = from.number_of(&question.id).unwrap_or_else(|| question.id.to_string());
        match &answer.choice {
            Some(Choice::Level(level)) => format!("{number} ({})", level_name(*level, tongue)),
            Some(choice @ Choice::Unclear) => format!("{number} ({})", chosen(choice, None, tongue)),
            Some(Choice::NotApplicable(_)) | None => number,
        }
    });
    let origins = origins.collect::<Vec<_>>().join(", ");
    let whys = whys.iter().map(|why| why.words(tongue)).collect::<Vec<_>>().join(", ");
    format!("{} {origins}: {whys}", from.title)
}

impl Why {
    /// What is different, in words that end a sentence.
    pub fn words(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::German, Self::Similar) => "die Frage ist nur ähnlich",
            (Tongue::German, Self::OtherLevels) => "die Stufen sind andere",
            (Tongue::German, Self::Joined) => "mehrere Fragen wurden eine, die niedrigste Stufe gilt",
            (Tongue::German, Self::NotOffered) => "die frühere Auswahl gibt es hier nicht",
            (Tongue::English, Self::Similar) => "the question is only similar",
            (Tongue::English, Self::OtherLevels) => "the levels are others",
            (Tongue::English, Self::Joined) => "several questions became one, the lowest level counts",
            (Tongue::English, Self::NotOffered) => "what was chosen does not exist here",
        }
    }
}
