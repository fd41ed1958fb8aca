//! What a library or a file manager shows about the document.

use super::names::Names;
use super::xml::Xml;
use crate::audit::Date;
use crate::report::document::Document;

const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const APPLICATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/// Title, description, language and day.
pub(super) fn core(document: &Document, names: &Names) -> String {
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns:cp", CORE),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &spaces, |xml| {
        xml.said("dc:title", &[], &document.title);
        xml.said("dc:creator", &[], &document.generator);
        xml.said("dc:description", &[], &document.description);
        xml.said("dc:language", &[], &names.language);
        if let Some(day) = Date::parse(&document.day) {
            let time = format!("{day}T00:00:00Z");
            for name in ["dcterms:created", "dcterms:modified"] {
                xml.said(name, &[("xsi:type", "dcterms:W3CDTF")], &time);
            }
        }
    });
    xml.finish()
}

/// The program.
pub(super) fn application(document: &Document) -> String {
    let mut xml = Xml::new();
    xml.element("Properties", &[("xmlns", APPLICATION)], |xml| xml.said("Application", &[], &document.generator));
    xml.finish()
}
