//! The open audit as a file.

use super::Session;
use crate::app::browser::{clock, download};
use crate::audit::Audit;
use crate::exchange::{self, Generator};
use crate::questionnaire::Tongue;
use crate::scoring;

impl Session {
    /// An audit as the text of its file.
    pub fn file_text(self, audit: &Audit) -> String {
        let questionnaire = self.library.questionnaire(&audit.questionnaire.id, Tongue::German);
        let assessment = questionnaire.map(|questionnaire| scoring::assess(&questionnaire, audit));
        exchange::write(audit, assessment.as_ref(), &Generator::own())
    }

    /// Downloads the open audit as a file; false if the browser refused or none is open.
    pub fn download(self) -> bool {
        self.flush();
        let Some(audit) = self.audit_now() else { return false };
        let day = clock::today().or_else(|| audit.changed.date());
        let Some(day) = day else { return false };
        let name = exchange::file_name(&audit.service.name, day);
        download::text(&name, "application/json", &self.file_text(&audit))
    }
}
