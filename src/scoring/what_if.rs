//! What would come out if some hints were carried out.

use std::collections::HashMap;

use super::Assessment;
use super::assess::assess_standings;
use super::standing::{Standing, choices, with_scope};
use crate::audit::Audit;
use crate::questionnaire::{HintId, QuestionId, Questionnaire};

/// The assessment with the targets of all selected hints reached, the highest where several touch one question,
/// and with scope decided anew; the answers themselves stay untouched (rule „What if“).
///
/// No answer is lowered, and a question without a level has no hint, so a selected one changes nothing there. A
/// question that is out of scope rises too, since another hint may bring it into scope. Hints that the
/// questionnaire does not know are passed over.
pub fn what_if(questionnaire: &Questionnaire, audit: &Audit, selected: &[(QuestionId, HintId)]) -> Assessment {
    let mut targets: HashMap<&QuestionId, usize> = HashMap::new();
    for (id, hint) in selected {
        let hint =
            questionnaire.question(id).and_then(|question| question.hints.iter().find(|known| known.id == *hint));
        if let Some(hint) = hint {
            let target = targets.entry(id).or_default();
            *target = hint.target().max(*target);
        }
    }
    let mut choices = choices(questionnaire, audit);
    for (question, choice) in questionnaire.questions().zip(&mut choices) {
        if let (Standing::Level(level), Some(target)) = (choice, targets.get(&question.id)) {
            *level = (*target).max(*level);
        }
    }
    assess_standings(questionnaire, audit, &with_scope(questionnaire, audit, &choices))
}
