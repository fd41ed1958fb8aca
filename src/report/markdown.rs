//! The report as Markdown (`CommonMark` with the tables of GFM), for wikis, tickets and version control.
//!
//! What people typed never becomes markup: it comes out of every parser as the plain text that it was, but for white
//! space. Figures are told in words; languages and styles have no marks here.

mod escape;
mod runs;

use super::document::{Block, Document, Figure, Inline, Style, Table};
use escape::{Place, escaped};
use runs::runs;

/// The report as Markdown. The same document gives the same bytes.
pub fn markdown(document: &Document) -> String {
    let mut pieces: Vec<String> = Vec::new();
    let mut last_list = None;
    for (at, block) in document.blocks.iter().enumerate() {
        let list = if let Block::List { ordered, .. } = block { Some(*ordered) } else { None };
        // Two lists of the same kind would become one.
        if list.is_some() && list == last_list {
            pieces.push("<!-- -->".to_owned());
        }
        last_list = list;
        let piece = match block {
            Block::Heading { level, content, anchor } => heading(*level, content, anchor),
            Block::Paragraph { style: Style::Quote, content } => quote(content),
            Block::Paragraph { style: Style::Lead, content } => lead(content),
            Block::Paragraph { content, .. } => runs(content, Place::LineStart),
            Block::List { ordered, items } => self::list(*ordered, items),
            Block::Table(table) => self::table(table),
            Block::Figure(Figure { alternative, caption, .. }) => runs(
                &[Inline::strong(format!("{caption}:")), Inline::plain(" "), Inline::plain(alternative.clone())],
                Place::LineStart,
            ),
            Block::Contents { title } => contents(title, document.blocks.get(at + 1..).unwrap_or_default()),
            Block::PageBreak => "---".to_owned(),
        };
        if !piece.is_empty() {
            pieces.push(piece);
        }
    }
    pieces.join("\n\n") + "\n"
}

/// Typed text within a line, without markup and line breaks.
pub(super) fn one_line(text: &str) -> String {
    let escaped = escaped(&super::legible::legible(text), Place::LineStart);
    escaped.trim_matches(escape::is_space).to_owned()
}

/// A heading with an empty element that links can lead to; where a reader drops it, links just lead nowhere.
fn heading(level: u8, content: &[Inline], anchor: &str) -> String {
    let marks = "#".repeat(usize::from(level.clamp(1, 6)));
    format!("{marks} <a id=\"{anchor}\"></a>{}", runs(content, Place::Within))
}

/// The whole paragraph stands out.
fn lead(content: &[Inline]) -> String {
    let strong: Vec<Inline> = content.iter().map(|inline| Inline { strong: true, ..inline.clone() }).collect();
    runs(&strong, Place::LineStart)
}

/// What somebody wrote, line by line; an empty line stays one.
fn quote(content: &[Inline]) -> String {
    let text: String = content.iter().map(|inline| super::legible::legible(&inline.text)).collect();
    let lines: Vec<String> =
        text.split('\n').map(|line| escaped(line.trim_matches(escape::is_space), Place::LineStart)).collect();
    let quoted = lines.iter().enumerate().map(|(at, line)| {
        let goes_on = !line.is_empty() && lines.get(at + 1).is_some_and(|next| !next.is_empty());
        // A backslash at the end of a line keeps the break that follows it.
        let end = if goes_on { "\\" } else { "" };
        format!("> {line}{end}").trim_end_matches(' ').to_owned()
    });
    quoted.collect::<Vec<_>>().join("\n")
}

fn list(ordered: bool, items: &[Vec<Inline>]) -> String {
    let lines = items.iter().enumerate().map(|(at, item)| {
        let mark = if ordered { format!("{}.", at + 1) } else { "-".to_owned() };
        format!("{mark} {}", runs(item, Place::LineStart)).trim_end_matches(' ').to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = table.columns.iter().map(|column| escaped(&super::legible::legible(&column.title), Place::Within));
    let rule = table.columns.iter().map(|column| if column.is_numeric { "---:" } else { "---" }.to_owned());
    let rows = table.rows.iter().map(|cells| row(cells.iter().map(|cell| runs(cell, Place::Within)).collect()));
    let caption = runs(&[Inline::strong(table.caption.clone())], Place::LineStart);
    let lines: Vec<String> = [row(head.collect()), row(rule.collect())].into_iter().chain(rows).collect();
    format!("{caption}\n\n{}", lines.join("\n"))
}

/// The headings of level 2 and 3 behind it as nested lists of links.
fn contents(title: &str, behind: &[Block]) -> String {
    let mut lines = vec![format!("## {}", escaped(title, Place::Within)), String::new()];
    let mut is_nested = false;
    for block in behind {
        let Block::Heading { level, content, anchor } = block else { continue };
        let text = content.iter().map(|inline| escaped(&super::legible::legible(&inline.text), Place::Within));
        let text = text.collect::<String>();
        match level {
            2 => {
                is_nested = true;
                lines.push(format!("- [{text}](#{anchor})"));
            }
            3 if is_nested => lines.push(format!("  - [{text}](#{anchor})")),
            3 => lines.push(format!("- [{text}](#{anchor})")),
            _ => {}
        }
    }
    lines.join("\n").trim_end().to_owned()
}
