//! What the file says of itself: title, language, day, identity, bookmarks, the audit it was made from.

use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};

use super::clean::label;
use super::compose::Heading;
use super::paginate::Spot;
use super::write::destination;
use crate::questionnaire::sha256_hex;
use crate::report::document::{Attachment, Document};

/// The longest text that stands in the metadata, in characters.
const LONGEST: usize = 2000;

/// The title; never empty, because PDF/UA asks for one.
pub(super) fn title(document: &Document) -> String {
    let texts = [&document.title, &document.description, &document.generator];
    let mut labels = texts.into_iter().map(|text| label(text, LONGEST));
    labels.find(|label| !label.is_empty()).unwrap_or_else(|| "Selbstaudit".to_owned())
}

/// Midnight of an ISO 8601 day.
pub(super) fn date(day: &str) -> Option<DateTime> {
    let mut parts = day.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    let is_possible = (1..=12).contains(&month) && (1..=31).contains(&day);
    let date = DateTime::new(year.parse().ok()?).month(month).day(day).hour(0).minute(0).second(0);
    is_possible.then(|| date.utc_offset_hour(0).utc_offset_minute(0))
}

/// What stands in the document information and the XMP packet.
pub(super) fn metadata(document: &Document, title: &str, date: DateTime) -> Metadata {
    Metadata::new()
        .title(title.to_owned())
        .description(label(&document.description, LONGEST))
        .language(document.language.clone())
        .creator(label(&document.generator, LONGEST))
        .creation_date(date)
        .document_id(identity(document))
}

/// The same for the same document, and for no other.
fn identity(document: &Document) -> String {
    // A document is plain data, which can always be written; what could not would count as nothing.
    sha256_hex(&serde_json::to_vec(document).unwrap_or_default())
}

/// Bookmarks: headings below those they belong to; those of level 1 and 2 side by side.
pub(super) fn outline(headings: &[Heading], spots: &[Spot], title: &str) -> Outline {
    let mut outline = Outline::new();
    // The last node of each level so far, with its level.
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    for (heading, spot) in headings.iter().zip(spots) {
        let level = heading.level.max(2);
        close(&mut outline, &mut open, level);
        open.push((level, OutlineNode::new(heading.title.clone(), destination(Some(*spot))).with_open(level < 3)));
    }
    close(&mut outline, &mut open, 0);
    if headings.is_empty() {
        // PDF/UA asks for bookmarks even where there is nothing to mark.
        outline.push_child(OutlineNode::new(title.to_owned(), destination(None)));
    }
    outline
}

/// Puts every open node from this level on below its parent.
fn close(outline: &mut Outline, open: &mut Vec<(u8, OutlineNode)>, level: u8) {
    while open.last().is_some_and(|(last, _)| *last >= level) {
        let Some((_, node)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, parent)) => parent.push_child(node),
            None => outline.push_child(node),
        }
    }
}

/// The audit as a file inside the PDF. Its description ends with its hash, so that whoever takes it out again can see
/// that it is whole.
pub(super) fn embedded(attachment: &Attachment, date: DateTime) -> EmbeddedFile {
    EmbeddedFile {
        path: label(&attachment.name, 200),
        mime_type: MimeType::new("application/json"),
        description: Some(format!("{} SHA-256: {}", label(&attachment.description, LONGEST), attachment.sha256)),
        association_kind: AssociationKind::Source,
        data: attachment.text.clone().into_bytes().into(),
        modification_date: Some(date),
        compress: Some(true),
        location: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_strictly() {
        assert!(date("2026-11-21").is_some());
        for wrong in ["", "2026", "2026-13-01", "2026-00-01", "2026-01-32", "2026-11-21-1", "heute", "26-1-1"] {
            assert!(date(wrong).is_none(), "{wrong}");
        }
    }
}
