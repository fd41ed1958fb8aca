//! Several people assessed the same service on their own: where they agree, and how far they are apart.

use super::dissent::{append_note, dissent};
use crate::audit::{Answer, Audit, Choice};
use crate::questionnaire::{QuestionId, Questionnaire, Tongue};

/// Somebody who assessed.
#[derive(Clone, Copy, Debug)]
pub struct Assessor<'a> {
    /// Who it is, by role.
    pub name: &'a str,
    /// What they answered.
    pub audit: &'a Audit,
}

/// What one of them says to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    /// Who says it.
    pub who: String,
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
            counts.then(|| Vote { who: assessor.name.to_owned(), answer: answer.clone() })
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
/// and evidence of those who said the same are gathered. What lies here already stays, but for what was chosen.
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
            answer.dissent(dissent(&vote.answer, Some(vote.who.clone()), tongue));
        }
        for evidence in &vote.answer.evidence {
            if !answer.evidence.contains(evidence) {
                answer.evidence.push(evidence.clone());
            }
        }
        for opinion in vote.answer.opinions() {
            answer.dissent(opinion.clone());
        }
    }
    answer
}
