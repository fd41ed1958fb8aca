//! The open audit as a file.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::{clock, download};
use crate::app::library;
use crate::app::own;
use crate::audit::Audit;
use crate::exchange::{self, EmbedFault, Generator};
use crate::questionnaire::Tongue;
use crate::scoring::{self, Assessment};

/// Why a file with the questionnaire in it cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiveFault {
    /// The questionnaire's own file did not arrive.
    NotLoaded,
    /// It cannot travel.
    Unfit(EmbedFault),
}

impl Session {
    /// An audit as the text of its file. A questionnaire that only this browser keeps goes along where it can: nobody
    /// else has it.
    pub fn file_text(self, audit: &Audit) -> String {
        self.file_text_with_own(audit).unwrap_or_else(|| self.plain_file_text(audit))
    }

    /// The same where a questionnaire that only this browser keeps goes along; none where there is none, or where it
    /// cannot travel.
    pub fn file_text_with_own(self, audit: &Audit) -> Option<String> {
        let text = untrack(|| self.is_alone(audit)).then(|| own::text(&audit.questionnaire.id))??;
        self.written_with(audit, &text).ok()
    }

    /// The same without a questionnaire that the audit does not carry along.
    pub fn plain_file_text(self, audit: &Audit) -> String {
        exchange::write(audit, self.computed(audit).as_ref(), &Generator::own())
    }

    /// True if nobody but this browser has the questionnaire of an audit, and the audit does not carry it along. Follows
    /// what is kept and offered.
    pub fn is_alone(self, audit: &Audit) -> bool {
        audit.embedded_questionnaire.is_none() && self.library.is_own(&audit.questionnaire.id)
    }

    /// The same with the audit's questionnaire in it.
    pub async fn file_text_with_questionnaire(self, audit: &Audit) -> Result<String, GiveFault> {
        let entry = untrack(|| self.library.entry(&audit.questionnaire.id)).ok_or(GiveFault::NotLoaded)?;
        let file = library::text_of(&entry).await.ok_or(GiveFault::NotLoaded)?;
        self.written_with(audit, &file).map_err(GiveFault::Unfit)
    }

    fn written_with(self, audit: &Audit, file: &str) -> Result<String, EmbedFault> {
        let assessment = self.computed(audit);
        exchange::write_with_questionnaire(audit, file.as_bytes(), assessment.as_ref(), &Generator::own())
    }

    /// The figures that stand in the file for its readers.
    fn computed(self, audit: &Audit) -> Option<Assessment> {
        let questionnaire = untrack(|| self.questionnaire_of(audit, Tongue::German));
        questionnaire.map(|questionnaire| scoring::assess(&questionnaire, audit))
    }

    /// Downloads the open audit as a file; false if the browser refused or none is open.
    pub fn download(self) -> bool {
        self.flush();
        let Some(audit) = self.audit_now() else { return false };
        download_text(&audit, &self.file_text(&audit))
    }
}

/// Downloads the text of an audit's file; false if the browser refused.
pub fn download_text(audit: &Audit, text: &str) -> bool {
    let day = clock::today().or_else(|| audit.changed.date());
    let name = day.map(|day| exchange::file_name(&audit.service.name, day));
    name.is_some_and(|name| download::text(&name, "application/json", text))
}
