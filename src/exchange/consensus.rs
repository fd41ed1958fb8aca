//! Several people assessed the same service on their own: where they agree, and how far they are apart.

use super::dissent::{append_note, dissent};
use super::remarks::add_evidence;
use crate::audit::{Answer, Audit, Choice};
use crate::questionnaire::{QuestionId, Questionnaire, Tongue};

/// Somebody who assessed.
#[derive(Clone, Copy, Debug)]
pub struct Assessor<'a> {
    /// Who it is, by role; none for what lies here, where every answer says itself who gave it.
    pub name: Option<&'a str>,
    /// What they answered.
    pub audit: &'a Audit,
}

/// What one of them says to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    /// Who says it, by role, as far as that is known.
    pub who: Option<String>,
    /// True for what lies here.
    pub is_here: bool,
    /// The answer; something is chosen in it.
    pub answer: Answer,
}

/// What all of them say to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The question.
    pub question: QuestionId,
    /// Everybody who chose something, in the order in which they were given.
    pub votes: Vec<Vote>,
    /// The middle level; of two middle ones the lower, since nobody should be talked up. None without levels.
    pub median: Option<usize>,
    /// Highest minus lowest level.
    pub spread: usize,
    /// Not everybody chose a level: some say „nicht anwendbar“ or „zu klären“ where others do not.
    pub is_mixed: bool,
}

impl Spread {
    /// True where everybody says the same.
    pub fn is_agreed(&self) -> bool {
        self.spread == 0 && !self.is_mixed
    }
}

/// Every question to which somebody chose something: those furthest apart first, then those with choices of different
/// kinds, then in file order. Levels that a question does not have are no votes.
pub fn consensus(questionnaire: &Questionnaire, assessors: &[Assessor<'_>]) -> Vec<Spread> {
    let mut spreads = Vec::new();
    for question in questionnaire.questions() {
        let chosen = |assessor: &Assessor<'_>| {
            let answer = assessor.audit.answer(&question.id)?;
            let counts = match answer.choice.as_ref()? {
                Choice::Level(level) => *level <= question.top(),
                Choice::NotApplicable(_) | Choice::Unclear => true,
            };
            counts.then(|| Vote {
                who: assessor.name.map(str::to_owned).or_else(|| answer.by.clone()),
                is_here: assessor.name.is_none(),
                answer: answer.clone(),
            })
        };
        let votes: Vec<Vote> = assessors.iter().filter_map(chosen).collect();
        if !votes.is_empty() {
            spreads.push(spread(question.id.clone(), votes));
        }
    }
    // Stable, so that file order stays among equals.
    spreads.sort_by_key(|spread| std::cmp::Reverse((spread.spread, spread.is_mixed)));
    spreads
}

fn spread(question: QuestionId, votes: Vec<Vote>) -> Spread {
    let level = |vote: &Vote| match vote.answer.choice {
        Some(Choice::Level(level)) => Some(level),
        _ => None,
    };
    let mut levels: Vec<usize> = votes.iter().filter_map(level).collect();
    levels.sort_unstable();
    let median = levels.get(levels.len().saturating_sub(1) / 2).copied();
    let spread = levels.last().zip(levels.first()).map_or(0, |(highest, lowest)| highest - lowest);
    let kind = |vote: &Vote| vote.answer.choice.as_ref().map(std::mem::discriminant);
    let is_mixed = votes.iter().any(|vote| kind(vote) != votes.first().and_then(kind));
    Spread { question, votes, median, spread, is_mixed }
}

/// The answer that a team agrees on. Whoever said something else is kept as a deviating opinion with the note; notes
/// and evidence of those who said the same are gathered. What lay here already (`here`) before anything was agreed on
/// stays, but for what was chosen; opinions that are now the choice are no deviating ones any more.
pub fn agree(votes: &[Vote], choice: &Choice, here: Option<&Answer>, tongue: Tongue) -> Answer {
    let mut answer = here.cloned().unwrap_or_default();
    if let Some(here) = here.filter(|here| here.choice.as_ref() != Some(choice)) {
        if !votes.iter().any(|vote| vote.answer == *here) {
            answer.dissent(dissent(here, None, tongue));
        }
        // It stands in the deviating opinion now.
        answer.note.clear();
    }
    answer.choice = Some(choice.clone());
    answer.by = None;
    answer.inherited = None;
    answer.review = None;
    for vote in votes {
        if vote.answer.choice.as_ref() == Some(choice) {
            append_note(&mut answer.note, &vote.answer.note);
        } else {
            answer.dissent(dissent(&vote.answer, vote.who.clone(), tongue));
        }
        add_evidence(&mut answer.evidence, vote.answer.evidence.iter().cloned());
        for opinion in vote.answer.opinions() {
            answer.dissent(opinion.clone());
        }
    }
    let plain = Answer { choice: Some(choice.clone()), ..Answer::default() };
    let chosen = dissent(&plain, None, tongue);
    let opinions: Vec<_> = answer.minority.take().into_iter().chain(answer.minorities.drain(..)).collect();
    for opinion in opinions {
        let note = opinion.note.strip_prefix(&chosen.note).unwrap_or(&opinion.note);
        let is_whole = note.is_empty() || chosen.note.is_empty() || note.starts_with('\n');
        if opinion.level == chosen.level && (chosen.level.is_some() || note.len() < opinion.note.len() && is_whole) {
            append_note(&mut answer.note, note.trim_start_matches('\n'));
        } else {
            answer.dissent(opinion);
        }
    }
    answer
}

/// An answer that was agreed on, with what lay here before, so that a team can think again.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// The own answer before.
    pub before: Option<Answer>,
    /// What was agreed on.
    pub after: Answer,
}

impl Settled {
    /// The team's own answer, given what lies here now: what was agreed on is nobody's own, and what was changed since
    /// is. The time of an answer is no change.
    pub fn own<'a>(&'a self, now: Option<&'a Answer>) -> Option<&'a Answer> {
        let is_untouched =
            now.is_some_and(|now| Answer { at: None, ..now.clone() } == Answer { at: None, ..self.after.clone() });
        if is_untouched { self.before.as_ref() } else { now }
    }
}
