//! What a team's own answers mean without those that it took over (rules, section „Inherited answers“).

use super::assess::assess_standings;
use super::standing::standings;
use super::{Part, Standing};
use crate::audit::Audit;
use crate::questionnaire::Questionnaire;

/// How much of a result is inherited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithoutInherited {
    /// How many answers that count were taken over from a central service.
    pub inherited: usize,
    /// The figures over the other questions alone.
    pub own: Part,
}

/// The figures without inherited answers; none where nothing that counts is inherited. Scope stays as it is, so that
/// a question that is asked only because of an inherited answer still counts.
pub fn without_inherited(questionnaire: &Questionnaire, audit: &Audit) -> Option<WithoutInherited> {
    let mut standings = standings(questionnaire, audit);
    let mut inherited = 0;
    for (standing, question) in standings.iter_mut().zip(questionnaire.questions()) {
        let is_inherited = audit.answer(&question.id).is_some_and(|answer| answer.inherited.is_some());
        if is_inherited && matches!(standing, Standing::Level(_) | Standing::NotApplicable) {
            inherited += 1;
            *standing = Standing::NotApplicable;
        }
    }
    let own = (inherited > 0).then(|| assess_standings(questionnaire, audit, &standings).total)?;
    Some(WithoutInherited { inherited, own })
}
