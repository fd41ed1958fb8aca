//! The end of the report: what it is and is not, what it stands on, and the data it carries.

use super::facts::{Facts, heading, linked, one_line, sentence, small};
use crate::audit::Date;
use crate::report::document::{Attachment, Block, Inline, Style};
use crate::report::format;

/// Notice, sources and data.
pub(super) fn closing(facts: &Facts<'_>, generator: &str, attachment: Option<&Attachment>, blocks: &mut Vec<Block>) {
    let (texts, questionnaire) = (facts.texts, facts.questionnaire);
    blocks.push(heading(2, texts.about, "zu-diesem-bericht"));
    blocks.push(Block::Paragraph { style: Style::Notice, content: vec![Inline::plain(texts.notice)] });
    let edition = facts.text(&questionnaire.edition);
    let version = (texts.version)(&questionnaire.version);
    blocks.push(Block::paragraph(vec![
        Inline::strong(format!("{}:", texts.questionnaire)),
        Inline::plain(" "),
        facts.text(&questionnaire.title),
        Inline::plain(" ("),
        edition,
        Inline::plain(format!("), {version}.")),
    ]));
    if let Some(note) = &questionnaire.note {
        blocks.push(Block::paragraph(vec![facts.text(note)]));
    }
    blocks.extend(source(facts));

    if let Some(attachment) = attachment {
        blocks.push(heading(2, texts.data, "daten"));
        blocks.push(sentence((texts.data_file)(&attachment.name)));
        if !facts.options.notes {
            blocks.push(sentence(texts.data_without_notes));
        }
        blocks.push(sentence(texts.data_open));
        blocks.push(Block::paragraph(vec![
            Inline::strong(texts.data_hash),
            Inline::plain(" "),
            Inline::plain(attachment.sha256.clone()),
        ]));
    }
    blocks.push(small(vec![Inline::plain((texts.made_with)(generator) + ".")]));
}

/// The standard behind the questionnaire.
fn source(facts: &Facts<'_>) -> Option<Block> {
    let texts = facts.texts;
    let source = facts.questionnaire.source.as_ref()?;
    let title = linked(one_line(&source.title), source.url.as_deref());
    let checked = source.checked.as_deref().map(|day| {
        let day = Date::parse(day).map_or_else(|| one_line(day), |day| format::date(day, facts.options.tongue));
        format!("; {}", (texts.source_checked)(&day))
    });
    // Titles of standards and names of their publishers are in the language of the questionnaire's original, which is
    // not known here.
    Some(Block::paragraph(vec![
        Inline::strong(texts.source),
        Inline::plain(" "),
        title,
        Inline::plain(format!(", {}{}.", one_line(&source.publisher), checked.unwrap_or_default())),
    ]))
}
