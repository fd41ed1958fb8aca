//! Going on with another edition of a standard: what was answered there is brought to where the crosswalk of the new
//! one says it belongs. Nothing is lost, and nothing is taken as it is that does not mean the same.

mod join;
mod measures;
mod sources;
mod words;

pub(super) use join::level_in;
pub(super) use words::{chosen, edition, level_name};

use std::collections::{BTreeMap, BTreeSet};

use join::{join, single};
use sources::{Sources, sources};
use words::why_text;

use super::update::reference;
use crate::audit::{Answer, Audit, AuditId, Base, KeptAnswer, Review, Timestamp, Unknown};
use crate::questionnaire::{Question, QuestionId, Questionnaire, Tongue};

/// Why an answer that was brought along must be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The crosswalk says that the question is similar and not the same.
    Similar,
    /// The question has other levels; the nearest one that is not worth more is proposed.
    OtherLevels,
    /// Several questions became one; of their levels the lowest is proposed.
    Joined,
    /// What was chosen cannot be chosen here; it stands in the note.
    NotOffered,
}

/// What becomes of a question of the new edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its answer is taken as it is.
    Carried,
    /// Its answer is a proposal that must be looked at.
    Review(Vec<Why>),
    /// The earlier edition asked it, and nothing was chosen there; a note goes along.
    Open,
    /// The earlier edition did not ask it.
    New,
}

/// A question of the new edition, with where its answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The question.
    pub question: QuestionId,
    /// The questions of the earlier edition that lead to it, in the order of that file.
    pub sources: Vec<QuestionId>,
    /// What becomes of it.
    pub fate: Fate,
}

/// An audit with the new edition, and what became of each question.
#[derive(Clone, Debug, PartialEq)]
pub struct Transfer {
    /// The new audit. What has no place is in its kept answers.
    pub audit: Audit,
    /// Every question of the new edition, in file order.
    pub lines: Vec<Line>,
    /// How many of its kept answers came with this transfer; they stand at the end.
    pub kept: usize,
    /// How many target scores stay behind, since the new edition has no such category or principle.
    pub targets_left: usize,
}

/// Brings an audit to another edition. The audit itself is not changed; the new one names it as its base. Both
/// questionnaires should be in the same language, in which notes then say where something comes from.
pub fn transfer(
    audit: &Audit,
    from: &Questionnaire,
    to: &Questionnaire,
    id: AuditId,
    at: &Timestamp,
    tongue: Tongue,
) -> Transfer {
    let sources = sources(from, to);
    let mut next = begun(audit, to, id, at);
    let mut lines = Vec::new();
    let mut placed = BTreeSet::new();
    for question in to.questions() {
        let (answer, line) = line(audit, from, question, &sources, tongue);
        let is_something = |answer: &Answer| !answer.is_empty();
        next.answers.extend(answer.filter(is_something).map(|answer| (question.id.clone(), answer)));
        placed.extend(line.sources.iter().cloned());
        lines.push(line);
    }
    let without_place = audit.answers.iter().filter(|(id, answer)| !placed.contains(*id) && !answer.is_empty());
    let mut kept: Vec<KeptAnswer> = Vec::new();
    let unplaced: BTreeMap<&QuestionId, &Answer> = without_place.collect();
    // In the order of the file, then those to questions that it does not know.
    let known = from.questions().filter_map(|question| unplaced.get_key_value(&question.id));
    let unknown = unplaced.iter().filter(|(id, _)| from.question(id).is_none());
    for (id, answer) in known.chain(unknown) {
        kept.push(keep(edition(&from.title.value, &from.version), Some(from), id, answer, tongue));
    }
    let count = kept.len();
    next.kept_answers.append(&mut kept);
    next.measures = measures::measures(audit, from, to, &sources);
    let targets = |audit: &Audit| audit.targets.len() + audit.phase_targets.values().map(BTreeMap::len).sum::<usize>();
    let targets_left = targets(audit) - targets(&next);
    Transfer { audit: next, lines, kept: count, targets_left }
}

/// The new audit without answers and measures: service, extent, participants and what fits of phase and targets.
fn begun(audit: &Audit, to: &Questionnaire, id: AuditId, at: &Timestamp) -> Audit {
    let mut next = Audit::new(id, at.clone(), reference(to), "");
    next.service = audit.service.clone();
    next.mode = audit.mode;
    next.phase = audit.phase.clone().filter(|phase| to.phase(phase).is_some());
    next.participants.clone_from(&audit.participants);
    let has = |part: &String| {
        to.categories.iter().any(|category| category.id.as_str() == part)
            || to.principles().any(|principle| principle.id.as_str() == part)
    };
    next.targets = audit.targets.clone();
    next.targets.retain(|part, _| has(part));
    for (phase, targets) in audit.phase_targets.iter().filter(|(phase, _)| to.phase(phase).is_some()) {
        let mut targets = targets.clone();
        targets.retain(|part, _| has(part));
        if !targets.is_empty() {
            next.phase_targets.insert(phase.clone(), targets);
        }
    }
    next.kept_answers.clone_from(&audit.kept_answers);
    let (audit, revision) = (audit.id.clone(), audit.revision);
    next.base = Some(Base { audit, revision, state: None, without_remarks: false, unknown: Unknown::default() });
    next
}

/// What becomes of a question, and its answer.
fn line(
    audit: &Audit,
    from: &Questionnaire,
    question: &Question,
    sources: &Sources<'_>,
    tongue: Tongue,
) -> (Option<Answer>, Line) {
    let of_question = sources.of(&question.id);
    let answered: Vec<(&Question, &Answer)> =
        of_question.iter().filter_map(|source| Some((source.question, audit.answer(&source.question.id)?))).collect();
    let ids = of_question.iter().map(|source| source.question.id.clone()).collect();
    let line = |fate| Line { question: question.id.clone(), sources: ids, fate };
    let [first, others @ ..] = of_question else { return (None, line(Fate::New)) };
    let mut whys = Vec::new();
    let mut answer = match answered.as_slice() {
        [] => return (None, line(Fate::Open)),
        [(source, answer)] if others.is_empty() => {
            whys.extend((!first.is_same).then_some(Why::Similar));
            single(from, source, answer, question, tongue, &mut whys)
        }
        _ => {
            whys.push(Why::Joined);
            join(from, &answered, question, tongue, &mut whys)
        }
    };
    let had_choice = answered.iter().any(|(_, answer)| answer.choice.is_some());
    if !had_choice {
        return (Some(answer), line(Fate::Open));
    }
    if whys.is_empty() {
        return (Some(answer), line(Fate::Carried));
    }
    answer.review = Some(Review(why_text(from, &answered, &whys, tongue)));
    (Some(answer), line(Fate::Review(whys)))
}

/// An answer without a place, with what a reader needs to understand it.
pub(super) fn keep(
    source: String,
    from: Option<&Questionnaire>,
    id: &QuestionId,
    answer: &Answer,
    tongue: Tongue,
) -> KeptAnswer {
    let question = from.and_then(|from| from.question(id));
    KeptAnswer {
        source,
        question: id.clone(),
        number: from.and_then(|from| from.number_of(id)).unwrap_or_default(),
        text: question.map(|question| question.text.value.clone()).unwrap_or_default(),
        chosen: answer.choice.as_ref().map(|choice| chosen(choice, question, tongue)).unwrap_or_default(),
        answer: answer.clone(),
        unknown: Unknown::default(),
    }
}
