//! What would come out if only some of the questions were asked.

use super::assess::assess_standings;
use super::standing::standings;
use super::{Assessment, OutOfScope, Standing};
use crate::audit::Audit;
use crate::questionnaire::{QuestionId, Questionnaire};

/// The assessment over those questions alone that are asked and that `keep` names, for comparing what two audits have
/// in common. Which questions are asked is decided as always, before the others are left out; these stand as not part
/// of what the mode asks.
pub fn assess_only(questionnaire: &Questionnaire, audit: &Audit, keep: impl Fn(&QuestionId) -> bool) -> Assessment {
    let mut standings = standings(questionnaire, audit);
    for (question, standing) in questionnaire.questions().zip(&mut standings) {
        if standing.is_in_scope() && !keep(&question.id) {
            *standing = Standing::OutOfScope(OutOfScope::Mode);
        }
    }
    assess_standings(questionnaire, audit, &standings)
}
