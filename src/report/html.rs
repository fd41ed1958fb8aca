//! The report as one HTML file that stands alone: accessible, without scripts, without anything from elsewhere.
//!
//! It can be read on a narrow screen, in light and dark, and printed. The audit lies in it as a data block, which
//! browsers neither show nor run.

mod contents;
mod opening;
mod words;

pub(super) use opening::Opening;

use std::fmt::{self, Write as _};

use super::document::{Block, Document, Figure, Inline, Style, Table, Target};
use super::legible::legible;
use super::{ChartTexts, drawing_elements, svg};
use crate::questionnaire::Tongue;

/// The style of every page.
const CSS: &str = include_str!("html/page.css");

/// The report as HTML. The same document gives the same bytes.
pub fn html(document: &Document) -> String {
    let mut page = Page { out: String::new(), document, figures: 0, tables: 0 };
    let (title, blocks) = match document.blocks.split_first() {
        Some((Block::Heading { level: 1, content, anchor }, rest)) => (Some((content, anchor)), rest),
        _ => (None, document.blocks.as_slice()),
    };
    let has_contents = blocks.iter().any(|block| matches!(block, Block::Contents { .. }));
    page.opening(has_contents);
    page.add(format_args!("<header>\n"));
    match title {
        Some((content, anchor)) => {
            page.add(format_args!("<h1 id=\"{}\">{}</h1>\n", Escaped(anchor), Runs(content)));
        }
        None => page.add(format_args!("<h1>{}</h1>\n", Escaped(&document.title))),
    }
    page.add(format_args!("</header>\n<main id=\"main_\">\n"));
    for (at, block) in blocks.iter().enumerate() {
        page.block(block, blocks.get(at + 1..).unwrap_or_default());
    }
    page.add(format_args!("</main>\n"));
    page.data();
    page.add(format_args!("</body>\n</html>\n"));
    page.out
}

/// The language of the document among those that the program speaks.
fn tongue(document: &Document) -> Tongue {
    Tongue::of_tag(&document.language).unwrap_or_default()
}

/// A page in the making. Ids of its own hold an underscore, which no anchor does.
struct Page<'a> {
    out: String,
    document: &'a Document,
    figures: usize,
    tables: usize,
}

impl Page<'_> {
    fn add(&mut self, text: fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _ = self.out.write_fmt(text);
    }

    fn opening(&mut self, has_contents: bool) {
        let Document { language, title, description, day, generator, attachment, .. } = self.document;
        let mut named =
            vec![("description", description.as_str()), ("generator", generator), ("dcterms.date", day.as_str())];
        if let Some(attachment) = attachment {
            named.push(("selbstaudit-sha256", &attachment.sha256));
        }
        let (tongue, contents) = (tongue(self.document), has_contents.then_some("contents_"));
        Opening { language, tongue, title, named: &named, style: "", contents }.write(&mut self.out);
    }

    /// A block; `behind` is what follows it.
    fn block(&mut self, block: &Block, behind: &[Block]) {
        match block {
            Block::Heading { level, content, anchor } => {
                let level = (*level).clamp(1, 6);
                let (anchor, content) = (Escaped(anchor), Runs(content));
                self.add(format_args!("<h{level} id=\"{anchor}\">{content}</h{level}>\n"));
            }
            Block::Paragraph { style, content } => {
                let content = Runs(content);
                match style {
                    Style::Normal | Style::Label => self.add(format_args!("<p>{content}</p>\n")),
                    Style::Lead => self.add(format_args!("<p class=\"lead\">{content}</p>\n")),
                    Style::Small => self.add(format_args!("<p class=\"small\">{content}</p>\n")),
                    Style::Notice => self.add(format_args!("<p class=\"notice\">{content}</p>\n")),
                    Style::Quote => self.add(format_args!("<blockquote><p>{content}</p></blockquote>\n")),
                }
            }
            Block::List { ordered, items } => {
                let element = if *ordered { "ol" } else { "ul" };
                self.add(format_args!("<{element}>\n"));
                for item in items {
                    self.add(format_args!("<li>{}</li>\n", Runs(item)));
                }
                self.add(format_args!("</{element}>\n"));
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Contents { title } => contents::contents(&mut self.out, title, behind),
            Block::PageBreak => self.add(format_args!("<div class=\"page-break\"></div>\n")),
        }
    }

    /// A table in a box of its own, which scrolls where the screen is narrower than the table. The box can be reached
    /// by keyboard, or it could not be scrolled without a mouse.
    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let (caption, at) = (Escaped(&table.caption), self.tables);
        self.add(format_args!(
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"table_{at}\">\n<table>\n"
        ));
        self.add(format_args!("<caption id=\"table_{at}\">{caption}</caption>\n<thead>\n<tr>"));
        for column in &table.columns {
            let class = number_class(column.is_numeric);
            self.add(format_args!("<th scope=\"col\"{class}>{}</th>", Escaped(&column.title)));
        }
        self.add(format_args!("</tr>\n</thead>\n<tbody>\n"));
        for row in &table.rows {
            self.add(format_args!("<tr>"));
            for (at, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                let (class, content) = (number_class(column.is_numeric), Runs(cell));
                if at == 0 && table.has_row_heads {
                    self.add(format_args!("<th scope=\"row\"{class}>{content}</th>"));
                } else {
                    self.add(format_args!("<td{class}>{content}</td>"));
                }
            }
            self.add(format_args!("</tr>\n"));
        }
        self.add(format_args!("</tbody>\n</table>\n</div>\n"));
    }

    fn figure(&mut self, figure: &Figure) {
        self.figures += 1;
        let texts = ChartTexts {
            title: legible(&figure.caption),
            description: legible(&figure.alternative),
            tongue: tongue(self.document),
        };
        let elements = drawing_elements(&figure.drawing, &texts, &format!("figure_{}_", self.figures));
        let caption = Escaped(&figure.caption);
        self.add(format_args!("<figure>\n{elements}\n<figcaption>{caption}</figcaption>\n</figure>\n"));
    }

    /// The audit as JSON. Written as an escape, no `<` can end the block or begin a comment in it; whoever reads the
    /// JSON gets the very same text.
    fn data(&mut self) {
        if let Some(attachment) = &self.document.attachment {
            let json = attachment.text.replace('<', "\\u003c");
            self.add(format_args!("<script type=\"application/json\" id=\"selbstaudit\">{json}</script>\n"));
        }
    }
}

fn number_class(is_numeric: bool) -> &'static str {
    if is_numeric { " class=\"number\"" } else { "" }
}

/// A text between tags or within quotes.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        svg::Escaped(&legible(self.0)).fmt(f)
    }
}

/// Runs of text, with emphasis, links and languages.
pub(super) struct Runs<'a>(pub(super) &'a [Inline]);

impl fmt::Display for Runs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|inline| run(f, inline))
    }
}

fn run(f: &mut fmt::Formatter<'_>, inline: &Inline) -> fmt::Result {
    let Inline { text, strong, target, language } = inline;
    let (open, close) = match target.as_ref().and_then(Target::address) {
        Some(address) => {
            let elsewhere = if matches!(target, Some(Target::Web(_))) { " rel=\"external noreferrer\"" } else { "" };
            (format!("<a href=\"{}\"{elsewhere}{}>", Escaped(&address), Lang(language.as_deref())), "</a>")
        }
        None if language.is_some() => (format!("<span{}>", Lang(language.as_deref())), "</span>"),
        None => (String::new(), ""),
    };
    let text = Escaped(text);
    if *strong { write!(f, "{open}<strong>{text}</strong>{close}") } else { write!(f, "{open}{text}{close}") }
}

/// The attribute that names a language.
struct Lang<'a>(Option<&'a str>);

impl fmt::Display for Lang<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(tag) => write!(f, " lang=\"{}\"", Escaped(tag)),
            None => Ok(()),
        }
    }
}
