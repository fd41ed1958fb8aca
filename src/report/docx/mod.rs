//! The report as a Word document (Office Open XML): headings, lists, tables and styles that can be edited and taken
//! over into a template of one's own.
//!
//! The file knows no date but that of the document, and the same document gives the same bytes. Drawings stay out:
//! in their place stands what they show, and their figures are in the tables beside them.

mod archive;
mod body;
mod links;
mod names;
mod numbering;
mod paragraph;
mod properties;
mod table;
mod xml;

use archive::Archive;
use body::Body;
use names::Names;
use xml::escaped;

use super::document::Document;

/// Which parts there are and what they are.
const CONTENT_TYPES: &str = include_str!("content-types.xml");
/// Where a reader begins.
const PACKAGE_LINKS: &str = include_str!("package-links.xml");
/// How everything looks.
const STYLES: &str = include_str!("styles.xml");
/// What holds for the document as a whole.
const SETTINGS: &str = include_str!("settings.xml");

/// The document as the bytes of a `.docx` file. Characters that XML cannot hold are left out.
pub fn docx(document: &Document) -> Vec<u8> {
    let names = Names::of(&document.language);
    let body = Body::of(document);
    let filled = |template: &str| {
        let words = [
            ("{language}", names.language.as_str()),
            ("{lead}", names.lead),
            ("{small}", names.small),
            ("{notice}", names.notice),
            ("{table}", names.table),
        ];
        words.iter().fold(template.to_owned(), |text, (place, word)| text.replace(place, &escaped(word)))
    };
    let mut archive = Archive::default();
    archive.add("[Content_Types].xml", CONTENT_TYPES);
    archive.add("_rels/.rels", PACKAGE_LINKS);
    archive.add("docProps/core.xml", &properties::core(document, &names));
    archive.add("docProps/app.xml", &properties::application(document));
    archive.add("word/document.xml", &body.text);
    archive.add("word/_rels/document.xml.rels", &body.links.part());
    archive.add("word/styles.xml", &filled(STYLES));
    archive.add("word/settings.xml", &filled(SETTINGS));
    archive.add("word/numbering.xml", &numbering::part(body.numbered_lists));
    archive.add("word/footer1.xml", &paragraph::footer(&document.frame.page));
    archive.finish()
}
