//! All answers as a table, for spreadsheets and the clipboard. Days are written as ISO 8601, which every
//! spreadsheet reads as a day.

use super::words::{self, Words};
use super::{Cell, Table};
use crate::audit::{Answer, Audit, Choice, Evidence, Inherited, Timestamp};
use crate::questionnaire::{Category, Principle, Question, Questionnaire, Tongue};
use crate::scoring::{Assessment, Millionths, QuestionAssessment, Standing};

/// All questions with their answers, one row each, in file order. Questions that are not asked are there with what
/// is stored for them, marked as such. Texts that are not in the given language carry their own.
pub fn answers_table(questionnaire: &Questionnaire, audit: &Audit, assessment: &Assessment, tongue: Tongue) -> Table {
    let words = Words::of(tongue);
    let mut assessments = assessment.questions();
    let mut rows = Vec::new();
    for category in &questionnaire.categories {
        for principle in &category.principles {
            // The assessment has the shape of the questionnaire it was made from.
            for (question, standing) in principle.questions.iter().zip(assessments.by_ref()) {
                let place = Place { category, principle, question };
                rows.push(row(&place, standing, audit.answer(&question.id), words, tongue));
            }
        }
    }
    Table { caption: words.caption.to_owned(), head: words.head.map(str::to_owned).to_vec(), rows }
}

/// Where a question stands in the tree.
struct Place<'a> {
    category: &'a Category,
    principle: &'a Principle,
    question: &'a Question,
}

fn row(
    place: &Place<'_>,
    assessment: &QuestionAssessment,
    answer: Option<&Answer>,
    words: &Words,
    tongue: Tongue,
) -> Vec<Cell> {
    let question = place.question;
    let level = assessment.standing.level();
    let contribution = assessment.contribution;
    let hint = level.and_then(|level| question.hint_at(level));
    let evidence = answer.map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let number = |number: Option<String>| number.map(Cell::number).unwrap_or_default();
    vec![
        Cell::of(&place.category.title, tongue),
        Cell::number(place.principle.number.to_string()),
        Cell::of(&place.principle.title, tongue),
        Cell::text(question.id.as_str()),
        Cell::of(&question.text, tongue),
        Cell::text(if assessment.standing.is_in_scope() { words.yes } else { words.no }),
        number(level.map(|level| level.to_string())),
        chosen(question, assessment.standing, answer.and_then(|answer| answer.choice.as_ref()), words, tongue),
        number(contribution.map(|own| decimal(own.weight * own.value.to_f64(), words))),
        number(contribution.map(|own| decimal(own.weight, words))),
        Cell::text(words::requirement(assessment.requirement, tongue)),
        hint.map(|hint| Cell::of(&hint.text, tongue)).unwrap_or_default(),
        Cell::text(answer.map(|answer| answer.note.clone()).unwrap_or_default()),
        Cell::text(evidence.iter().map(|evidence| proof(evidence, words, tongue)).collect::<Vec<_>>().join("; ")),
        Cell::text(answer.and_then(|answer| answer.by.clone()).unwrap_or_default()),
        Cell::text(answer.and_then(|answer| answer.at.as_ref()).map(day).unwrap_or_default()),
        Cell::text(
            answer.and_then(|answer| answer.inherited.as_ref()).map(|from| source(from, words)).unwrap_or_default(),
        ),
    ]
}

/// Where an inherited answer comes from.
fn source(inherited: &Inherited, words: &Words) -> String {
    match inherited {
        Inherited::Yes => words.yes.to_owned(),
        Inherited::From(source) => source.clone(),
    }
}

/// What was chosen, in words.
fn chosen(question: &Question, standing: Standing, choice: Option<&Choice>, words: &Words, tongue: Tongue) -> Cell {
    match standing {
        Standing::Level(level) => {
            question.levels.get(level).map(|level| Cell::of(&level.text, tongue)).unwrap_or_default()
        }
        Standing::NotApplicable => match choice {
            Some(Choice::NotApplicable(reason)) => Cell::text(format!("{}: {reason}", words.not_applicable)),
            Some(Choice::Level(_) | Choice::Unclear) | None => Cell::text(words.not_applicable),
        },
        Standing::OutOfScope(why) => Cell::text(words::out_of_scope(why, tongue)),
        Standing::Unanswered => Cell::text(words.open),
        Standing::ReasonMissing => Cell::text(words.reason_missing),
        Standing::NotOffered => Cell::text(words.not_offered),
        Standing::LevelUnknown => Cell::text(words.level_unknown),
        Standing::Unclear => Cell::text(words.unclear),
    }
}

/// A reference to a proof in one line: title, then what else is known.
pub(super) fn proof(evidence: &Evidence, words: &Words, tongue: Tongue) -> String {
    let mut facts = Vec::new();
    if !evidence.reference.is_empty() {
        facts.push(evidence.reference.clone());
    }
    facts.push(words::strength(evidence.strength, tongue).to_owned());
    facts.extend(evidence.date.map(|date| date.to_string()));
    facts.extend(evidence.valid_until.map(|until| format!("{} {until}", words.valid_until)));
    format!("{} ({})", evidence.title, facts.join(", "))
}

/// A number with at most three decimals, without zeros at its end.
fn decimal(number: f64, words: &Words) -> String {
    let thousandths = (Millionths::from_f64(number).count() + 500) / 1_000;
    let (whole, rest) = (thousandths / 1_000, thousandths % 1_000);
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}{}{}", words.decimal_mark, format!("{rest:03}").trim_end_matches('0'))
}

/// The day of a time, or the whole text where it names none.
fn day(at: &Timestamp) -> String {
    at.date().map_or_else(|| at.to_string(), |date| date.to_string())
}
