//! Everything that an editor should look at again in a sound file, in one call for the screen and the command line.

use std::ops::Deref;

use super::{Diagnostic, Questionnaire, QuestionnaireId, crosswalk_gaps, cut_texts, editorial, predecessors};

/// Warnings about texts and crosswalk of a questionnaire and of the file that it was loaded from. `earlier` gives the
/// questionnaires that the crosswalk names, as far as they are at hand; of others nothing is said.
pub fn review<Q: Deref<Target = Questionnaire>>(
    bytes: &[u8],
    questionnaire: &Questionnaire,
    earlier: impl Fn(&QuestionnaireId) -> Option<Q>,
) -> Vec<Diagnostic> {
    let mut diagnostics = editorial(questionnaire);
    diagnostics.extend(cut_texts(bytes));
    for earlier in predecessors(questionnaire).into_iter().filter_map(earlier) {
        diagnostics.extend(crosswalk_gaps(questionnaire, &earlier));
    }
    diagnostics
}
