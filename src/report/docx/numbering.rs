//! Bullets and numbers of lists.

use super::body::WORD;
use super::xml::Xml;

/// The bullets.
pub(super) const BULLETS: usize = 1;
/// The numbers that the style of numbered lists has; every list begins one of its own behind it.
const NUMBERS: usize = 2;

/// The numbering of the n-th numbered list, from 0.
pub(super) fn of_list(at: usize) -> usize {
    NUMBERS + 1 + at
}

/// The part that says how lists are numbered; each of the numbered lists begins at 1.
pub(super) fn part(lists: usize) -> String {
    let mut xml = Xml::new();
    xml.element("w:numbering", &[("xmlns:w", WORD)], |xml| {
        kind(xml, "0", "bullet", "•");
        kind(xml, "1", "decimal", "%1.");
        xml.element("w:num", &[("w:numId", &BULLETS.to_string())], |xml| xml.value("w:abstractNumId", "0"));
        for number in NUMBERS..of_list(lists) {
            xml.element("w:num", &[("w:numId", &number.to_string())], |xml| {
                xml.value("w:abstractNumId", "1");
                xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| xml.value("w:startOverride", "1"));
            });
        }
    });
    xml.finish()
}

fn kind(xml: &mut Xml, id: &str, format: &str, text: &str) {
    xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.value("w:multiLevelType", "singleLevel");
        xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
            xml.value("w:start", "1");
            xml.value("w:numFmt", format);
            xml.value("w:lvlText", text);
            xml.value("w:lvlJc", "left");
            xml.element("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:left", "454"), ("w:hanging", "340")]));
        });
    });
}
