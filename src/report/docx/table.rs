//! Tables with a head that repeats on every page.

use super::links::Links;
use super::paragraph::{Setting, paragraph, plain, runs};
use super::xml::Xml;
use crate::report::document::Table;

/// How wide the text of a page is, in twentieths of a point: A4 with 2 cm on both sides.
const WIDTH: usize = 9638;

/// A table; its caption stands in front of it as a paragraph of its own.
pub(super) fn table(xml: &mut Xml, table: &Table, links: &mut Links) {
    let widths = widths(table);
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "SelbstauditTable");
            xml.empty("w:tblW", &[("w:w", &widths.iter().sum::<usize>().to_string()), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            // Which heads there are; Word reads them out, and the style shows them.
            let first_column = if table.has_row_heads { "1" } else { "0" };
            let look = if table.has_row_heads { "06A0" } else { "0620" };
            let attributes = [
                ("w:val", look),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", first_column),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ];
            xml.empty("w:tblLook", &attributes);
            xml.value("w:tblCaption", &table.caption);
        });
        xml.element("w:tblGrid", &[], |xml| {
            for width in &widths {
                xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
        row(xml, true, |xml| {
            for (column, width) in table.columns.iter().zip(&widths) {
                cell(xml, *width, column.is_numeric, |xml| plain(xml, &column.title));
            }
        });
        for cells in &table.rows {
            row(xml, false, |xml| {
                for ((content, column), width) in cells.iter().zip(&table.columns).zip(&widths) {
                    cell(xml, *width, column.is_numeric, |xml| runs(xml, content, links));
                }
            });
        }
    });
}

/// The widths of the columns after their shares; whole, so that what is left over stays at the right.
fn widths(table: &Table) -> Vec<usize> {
    let shares: Vec<usize> = table.columns.iter().map(|column| usize::from(column.share.max(1))).collect();
    let all = shares.iter().sum::<usize>().max(1);
    shares.into_iter().map(|share| WIDTH * share / all).collect()
}

/// A row that no page break cuts in two, unless it is longer than a page.
fn row(xml: &mut Xml, is_head: bool, inner: impl FnOnce(&mut Xml)) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if is_head {
                xml.empty("w:tblHeader", &[]);
            }
        });
        inner(xml);
    });
}

fn cell(xml: &mut Xml, width: usize, flush_right: bool, inner: impl FnOnce(&mut Xml)) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]));
        paragraph(xml, Setting { flush_right, ..Setting::default() }, inner);
    });
}
