//! The audit that the report carries.

use super::facts::Facts;
use super::released;
use crate::exchange::{self, Generator};
use crate::questionnaire::sha256_hex;
use crate::report::document::Attachment;

/// The audit's file as the program itself writes it.
pub(super) fn attachment(facts: &Facts<'_>, generator: &Generator) -> Attachment {
    let (texts, options) = (facts.texts, facts.options);
    let audit = released(facts.audit, options.notes);
    let text = exchange::write(&audit, Some(facts.assessment), generator);
    let name = facts.service_name();
    Attachment {
        name: exchange::file_name(&facts.audit.service.name, options.day),
        description: if options.notes {
            (texts.data_description)(&name)
        } else {
            (texts.data_description_without_notes)(&name)
        },
        sha256: sha256_hex(text.as_bytes()),
        text,
    }
}
