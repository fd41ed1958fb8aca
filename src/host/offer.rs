//! Which questionnaires are offered: what the host decided, held against the list of those there are.

use super::Config;
use crate::questionnaire::load::builder::PROPOSALS;
use crate::questionnaire::load::similar::similar;
use crate::questionnaire::load::spot::{Findings, Spot};
use crate::questionnaire::{Code, Diagnostic, Index, IndexEntry, QuestionnaireId};

/// So many questionnaires are named as those there are.
const NAMED: usize = 20;

impl Config {
    /// The list as it is offered, and warnings about questionnaires that are named here and not there. Whatever the
    /// host decided, something is offered: if the list has none of what is named, all of it is.
    pub fn offer(&self, index: &Index) -> (Index, Vec<Diagnostic>) {
        let mut findings = Findings::default();
        let root = Spot::ROOT;
        let entry = |id: &QuestionnaireId| index.entries.iter().find(|entry| entry.id == *id);
        let wanted = self.questionnaires.as_deref().unwrap_or_default();
        let named: Vec<IndexEntry> = wanted.iter().filter_map(entry).cloned().collect();
        let entries = if named.is_empty() { index.entries.clone() } else { named };
        let is_offered = |id: &QuestionnaireId| entries.iter().any(|entry| entry.id == *id);

        if let Some(id) = &self.default {
            let spot = root.key("default");
            if entry(id).is_none() {
                unknown(id, index, &spot, &mut findings);
            } else if !is_offered(id) {
                findings.warning(&spot, Code::DefaultNotOffered { id: id.to_string() });
            }
        }
        for (position, id) in wanted.iter().enumerate().filter(|(_, id)| entry(id).is_none()) {
            unknown(id, index, &root.item("questionnaires", position), &mut findings);
        }

        let defaults = self.default.iter().chain([&index.default]);
        let first = entries.first().map_or(&index.default, |entry| &entry.id);
        let default = defaults.into_iter().find(|id| is_offered(id)).unwrap_or(first).clone();
        (Index { default, entries }, findings.into_diagnostics())
    }
}

fn unknown(id: &QuestionnaireId, index: &Index, spot: &Spot<'_>, findings: &mut Findings) {
    let known = || index.entries.iter().map(|entry| entry.id.as_str());
    // The search must stay cheap for whatever file.
    let similar = if findings.len() < PROPOSALS { similar(id.as_str(), known()) } else { None };
    let known = known().take(NAMED).map(str::to_owned).collect();
    findings.warning(spot, Code::UnknownQuestionnaire { id: id.to_string(), known, similar });
}
