//! Files for the tools that check a PDF from outside; they come to stand in `target/tmp`.

use std::path::Path;

use selbstaudit::report::document::{Block, Document, Inline, Style};
use selbstaudit::report::pdf;

use crate::documents::{attachment, document, full, heading, paragraph, styled, table};

/// Blocks with everything that is hard to set.
fn hard() -> Document {
    let text = "Привет мир, مرحبا بالعالم, 漢字, 🎉👩\u{200d}🚀, e\u{301}, 75\u{202f}%, E\u{2011}Mail, Łukasz Żółć";
    let mut blocks = vec![
        heading(1, &format!("Schwieriges: {text}"), "titel"),
        Block::Contents { title: "Inhalt".to_owned() },
        heading(2, "Lange Wörter", "lang"),
        paragraph(&"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(8)),
        paragraph(&format!("https://example.org/{}", "ein/sehr/langer/pfad/".repeat(20))),
        heading(2, "Fremde Schriften", "schriften"),
        styled(Style::Notice, text),
        styled(Style::Quote, &format!("{text}\nzweite Zeile\n\n{text}")),
        heading(2, "Hohe Zellen", "zellen"),
        table("Eine Zelle über mehrere Seiten", 2, &"Sehr viel Text in einer Zelle. ".repeat(300)),
        heading(2, "Notizen", "notizen"),
    ];
    for number in 1..=20 {
        blocks.push(styled(Style::Quote, &format!("Ein Satz der Notiz {number} mit {text}. ").repeat(40)));
    }
    Document { attachment: Some(attachment()), ..document(blocks) }
}

/// A short report in English with words of the other language.
fn english() -> Document {
    let blocks = vec![
        heading(1, "Self-audit: housing benefit", "title"),
        Block::paragraph(vec![
            Inline::plain("This report follows the "),
            Inline { language: Some("de".to_owned()), ..Inline::plain("Servicestandard") },
            Inline::plain("."),
        ]),
    ];
    let mut document = Document { attachment: Some(attachment()), ..document(blocks) };
    "en".clone_into(&mut document.language);
    "Self-audit: housing benefit".clone_into(&mut document.title);
    "Page {page} of {pages}".clone_into(&mut document.frame.page);
    "continued".clone_into(&mut document.frame.continued);
    document
}

#[test]
fn samples_are_written_for_other_tools() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for (name, document) in [("full", full()), ("hard", hard()), ("english", english())] {
        let bytes = pdf(&document).expect("a PDF").bytes;
        std::fs::write(folder.join(format!("sample-{name}.pdf")), bytes).expect("a written file");
    }
}
