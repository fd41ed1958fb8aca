//! Hints of the open audit become measures.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::clock;
use crate::audit::{Event, Measure, MeasureId};
use crate::questionnaire::{HintId, Question, QuestionId, Questionnaire};

impl Session {
    /// Makes measures of hints in one step that can be undone; tells how many. Hints that are measures already and
    /// hints that the questionnaire does not know are passed over.
    pub fn take_hints(self, hints: &[(QuestionId, HintId)]) -> usize {
        let (Some(questionnaire), Some(audit)) = (self.questionnaire.get_untracked(), self.audit_now()) else {
            return 0;
        };
        let mut measures: Vec<Measure> = Vec::new();
        for (id, hint) in hints {
            let question = questionnaire.question(id).filter(|_| audit.measure_of_hint(id, hint).is_none());
            measures.extend(question.and_then(|question| measure(&questionnaire, question, hint)));
        }
        let count = measures.len();
        if count > 0 {
            self.act(Event::Measures(measures));
        }
        count
    }
}

fn measure(questionnaire: &Questionnaire, question: &Question, hint: &HintId) -> Option<Measure> {
    let hint = question.hints.iter().find(|known| known.id == *hint)?;
    let roles = hint.roles.iter().filter_map(|id| questionnaire.role(id)).map(|role| role.title.value.as_str());
    let owner = roles.collect::<Vec<_>>().join(", ");
    Some(Measure::of_hint(MeasureId::new(clock::fresh_id()), &question.id, hint, owner))
}
