//! How many questions a self-audit has before it is begun, and how long answering them takes by our estimate.

use crate::audit::Mode;
use crate::questionnaire::{PhaseId, Questionnaire, Tongue};

/// How many questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// How many at most.
    pub most: usize,
    /// It may become fewer: some are asked only after certain answers.
    pub may_be_fewer: bool,
}

/// How many questions are asked in a mode and phase. A phase that the questionnaire does not know restricts nothing.
pub fn extent(questionnaire: &Questionnaire, mode: Mode, phase: Option<&PhaseId>) -> Extent {
    let phase = phase.filter(|phase| questionnaire.phase(phase).is_some());
    let mut extent = Extent { most: 0, may_be_fewer: false };
    for question in questionnaire.questions() {
        let is_in_mode = mode == Mode::Full || question.short;
        let is_in_phase = phase.is_none_or(|phase| question.phases.is_empty() || question.phases.contains(phase));
        if is_in_mode && is_in_phase {
            extent.most += 1;
            extent.may_be_fewer |= question.applies_if.is_some();
        }
    }
    extent
}

/// How long a team takes for so many questions: one minute each at least, a good minute and a half at most. From
/// an hour on it is told in half hours. This is an estimate and measured nowhere.
pub fn answering_time(questions: usize, tongue: Tongue) -> String {
    let german = tongue == Tongue::German;
    let (least, most) = (questions, questions * 8 / 5);
    if least < 60 {
        let to_five = |minutes: usize| (minutes + 2) / 5 * 5;
        let (least, most) = (to_five(least).max(5), to_five(most).max(10));
        return if german { format!("{least} bis {most} Minuten") } else { format!("{least} to {most} minutes") };
    }
    let hours = |minutes: usize| {
        let halves = (minutes + 15) / 30;
        let half = match (halves % 2, german) {
            (0, _) => "",
            (_, true) => ",5",
            (_, false) => ".5",
        };
        format!("{}{half}", halves / 2)
    };
    let (least, most) = (hours(least), hours(most));
    if german { format!("{least} bis {most} Stunden") } else { format!("{least} to {most} hours") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(questions: usize, german: &str, english: &str) {
        assert_eq!(answering_time(questions, Tongue::German), german);
        assert_eq!(answering_time(questions, Tongue::English), english);
    }

    #[test]
    fn the_time_grows_with_the_number_of_questions() {
        case(1, "5 bis 10 Minuten", "5 to 10 minutes");
        case(19, "20 bis 30 Minuten", "20 to 30 minutes");
        case(40, "40 bis 65 Minuten", "40 to 65 minutes");
        case(68, "1 bis 2 Stunden", "1 to 2 hours");
        case(90, "1,5 bis 2,5 Stunden", "1.5 to 2.5 hours");
    }
}
