//! Both states of a comparison in one radar chart.

use std::collections::HashSet;

use super::{Comparison, Side};
use crate::questionnaire::{QuestionId, Tongue};
use crate::report::{self, Overlay, Radar};
use crate::scoring::{Assessment, assess_only};

/// The categories on the common questions: the later state as the outline, the earlier one beside it, both with what
/// they are called; with it the assessment that it shows. None where the states have different questionnaires, nothing
/// in common, or too few or too many categories.
pub fn comparison_radar(
    comparison: &Comparison,
    after: Side<'_>,
    [before_name, after_name]: [&str; 2],
    tongue: Tongue,
) -> Option<(Radar, Assessment)> {
    if comparison.categories.is_empty() || comparison.questions.is_empty() {
        return None;
    }
    let common: HashSet<&QuestionId> = comparison.questions.iter().map(|question| &question.after).collect();
    let assessment = assess_only(after.questionnaire, after.audit, |id| common.contains(id));
    let score = |id: &str| {
        let known = comparison.categories.iter().find(|category| category.id == id)?;
        known.change.common.before.score
    };
    let values = after.questionnaire.categories.iter().map(|category| score(category.id.as_str())).collect();
    let overlay = Overlay { label: before_name.to_owned(), values };
    let mut radar = report::radar(after.questionnaire, &assessment, &[overlay], tongue)?;
    after_name.clone_into(&mut radar.outline.label);
    Some((radar, assessment))
}
