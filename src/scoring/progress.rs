//! How far answering came, in the words of a task list.

use super::{Assessment, Part, PrincipleAssessment, RequirementStanding};

/// How far answering a part came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Progress {
    /// None of its questions is asked in this mode and phase.
    NotAsked,
    /// Nothing was chosen yet.
    NotBegun,
    /// Something was chosen, and something is open or „zu klären“.
    Begun,
    /// Every question that is asked has a level or is „nicht anwendbar“ with a reason.
    Done,
}

impl Part {
    /// How far answering this part came.
    pub fn progress(&self) -> Progress {
        if self.in_scope == 0 {
            Progress::NotAsked
        } else if self.answered == self.applicable {
            Progress::Done
        } else if self.answered + self.not_applicable + self.unclear == 0 {
            Progress::NotBegun
        } else {
            Progress::Begun
        }
    }
}

/// „7 von 19 Prinzipien abgeschlossen“.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrincipleCount {
    /// How many are done.
    pub done: usize,
    /// How many have a question that is asked.
    pub asked: usize,
}

impl Assessment {
    /// How many of the principles that are asked about are done.
    pub fn principle_count(&self) -> PrincipleCount {
        let mut count = PrincipleCount { done: 0, asked: 0 };
        for principle in self.principles() {
            let progress = principle.part.progress();
            count.asked += usize::from(progress != Progress::NotAsked);
            count.done += usize::from(progress == Progress::Done);
        }
        count
    }
}

impl PrincipleAssessment {
    /// How many of its requirements are answered below their threshold („Pflichtlücken“).
    pub fn gap_count(&self) -> usize {
        self.questions.iter().filter(|question| question.requirement == RequirementStanding::Gap).count()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Rating;
    use super::*;

    /// In scope, answered, not applicable, unclear.
    #[track_caller]
    fn case([in_scope, answered, not_applicable, unclear]: [usize; 4], expected: Progress) {
        let part = Part {
            score: None,
            range: None,
            coverage: None,
            answered,
            applicable: in_scope - not_applicable,
            in_scope,
            not_applicable,
            unclear,
            rating: Rating::NoScore,
        };
        assert_eq!(part.progress(), expected);
    }

    #[test]
    fn a_part_is_done_when_every_question_that_is_asked_is_answered_or_not_applicable() {
        case([4, 4, 0, 0], Progress::Done);
        case([4, 3, 1, 0], Progress::Done);
        case([4, 0, 4, 0], Progress::Done);
        case([4, 3, 0, 0], Progress::Begun);
    }

    #[test]
    fn a_part_with_something_unclear_is_begun_and_not_done() {
        case([4, 3, 0, 1], Progress::Begun);
        case([4, 0, 0, 1], Progress::Begun);
        case([2, 0, 1, 0], Progress::Begun);
    }

    #[test]
    fn a_part_without_any_choice_is_not_begun_and_one_that_is_not_asked_is_neither() {
        case([4, 0, 0, 0], Progress::NotBegun);
        case([0, 0, 0, 0], Progress::NotAsked);
    }
}
