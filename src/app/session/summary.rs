//! What lists of audits show of one.

use leptos::prelude::*;

use super::Session;
use crate::audit::Audit;
use crate::exchange::Summary;
use crate::questionnaire::{Questionnaire, QuestionnaireId};
use crate::scoring::{self, Assessment};

impl Session {
    pub(super) fn summary_of(self, audit: &Audit) -> Summary {
        let questionnaire = self.questionnaire.get_untracked();
        let assessment = self.assessment.get_untracked();
        summary(audit, questionnaire.as_deref(), assessment.as_deref())
    }

    /// How many answers of the open audit are still to be checked; none while its questionnaire is not there. Follows
    /// every change.
    pub fn unchecked(self) -> Option<usize> {
        let assessment = self.assessment.get()?;
        self.with_audit(|audit| scoring::unchecked(&assessment, audit).len())
    }

    /// What a list of audits shows of the open one as it is right now; none for the example. Follows every change.
    pub fn open_summary(self) -> Option<Summary> {
        let questionnaire = self.questionnaire.get();
        let assessment = self.assessment.get();
        self.open.with(|open| {
            let open = open.as_ref().filter(|open| !open.example)?;
            Some(summary(open.history.audit(), questionnaire.as_deref(), assessment.as_deref()))
        })
    }
}

/// What the list of audits shows of one. Without questionnaire and assessment the counts are left at zero.
pub(super) fn summary(
    audit: &Audit,
    questionnaire: Option<&Questionnaire>,
    assessment: Option<&Assessment>,
) -> Summary {
    let next = questionnaire.and_then(|questionnaire| {
        let question = scoring::next_open(questionnaire, audit, None)?;
        let number = questionnaire.principle_of(&question)?.number;
        Some((question.to_string(), number.to_string()))
    });
    Summary {
        id: audit.id.clone(),
        name: audit.service.name.clone(),
        questionnaire: QuestionnaireId::new(audit.questionnaire.id.as_str()),
        mode: audit.mode,
        created: audit.created.clone(),
        changed: audit.changed.clone(),
        revision: audit.revision,
        answered: assessment.map_or(0, |assessment| assessment.total.answered),
        applicable: assessment.map_or(0, |assessment| assessment.total.applicable),
        next,
    }
}
