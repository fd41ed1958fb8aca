//! Documents for the tests of the PDF.

use selbstaudit::report::document::{Attachment, Block, Column, Document, Figure, Frame, Inline, Style, Table, Target};
use selbstaudit::report::drawing::{Anchor, Drawing, Point, Shape, Stroke};

/// A document of these blocks, in German.
pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document {
        language: "de".to_owned(),
        title: "Selbstaudit: Wohngeld online".to_owned(),
        description: "Selbsteinschätzung nach dem Servicestandard.".to_owned(),
        day: "2026-11-21".to_owned(),
        generator: "Selbstaudit 0.1.0".to_owned(),
        frame: Frame {
            page: "Seite {page} von {pages}".to_owned(),
            continued: "Fortsetzung".to_owned(),
            undrawn: "{count} Zeichen konnten nicht gezeichnet werden; beim Kopieren sind sie da.".to_owned(),
        },
        blocks,
        attachment: None,
    }
}

/// The audit that the samples carry; the hash is that of the text.
pub(crate) fn attachment() -> Attachment {
    Attachment {
        name: "wohngeld.selbstaudit.json".to_owned(),
        description: "Das Audit, aus dem dieser Bericht gemacht ist.".to_owned(),
        text: "{\"format\":\"selbstaudit/audit/1\",\"name\":\"Wohngeld – größer\"}\n".to_owned(),
        sha256: "4d2d623cf753111b43caec4b33bb6f61755fdd0492cedf3eb7e6cdbd4588401e".to_owned(),
    }
}

pub(crate) fn heading(level: u8, text: &str, anchor: &str) -> Block {
    Block::Heading { level, content: vec![Inline::plain(text)], anchor: anchor.to_owned() }
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::paragraph(vec![Inline::plain(text)])
}

pub(crate) fn styled(style: Style, text: &str) -> Block {
    Block::Paragraph { style, content: vec![Inline::plain(text)] }
}

pub(crate) fn cell(text: &str) -> Vec<Inline> {
    vec![Inline::plain(text)]
}

pub(crate) fn column(title: &str, share: u16, is_numeric: bool) -> Column {
    Column { title: title.to_owned(), share, is_numeric }
}

/// A table of this many rows.
pub(crate) fn table(caption: &str, rows: usize, text: &str) -> Block {
    Block::Table(Table {
        caption: caption.to_owned(),
        columns: vec![column("Prinzip", 4, false), column("Wert", 1, true), column("Hinweis", 5, false)],
        has_row_heads: true,
        rows: (1..=rows)
            .map(|row| vec![cell(&format!("Prinzip {row}")), cell(&format!("{}\u{202f}%", row % 100)), cell(text)])
            .collect(),
    })
}

fn point(x: f64, y: f64) -> Point {
    Point { x, y }
}

fn text(x: f64, y: f64, anchor: Anchor, text: &str) -> Shape {
    Shape::Text { at: point(x, y), anchor, size: 12.0, strong: false, text: text.to_owned(), language: None }
}

/// Bars, a circle and a dashed line.
pub(crate) fn figure(alternative: &str) -> Block {
    let mut shapes = Vec::new();
    let names = ["Nutzen", "Zusammenarbeit", "Technik", "Recht", "Betrieb", "Transparenz und Offenheit"];
    for (index, name) in names.into_iter().enumerate() {
        let y = 26.0 * index as f64;
        let width = 60.0 + 35.0 * index as f64;
        shapes.push(text(150.0, y + 17.0, Anchor::End, name));
        shapes.push(Shape::Path {
            points: vec![
                point(160.0, y + 4.0),
                point(160.0 + width, y + 4.0),
                point(160.0 + width, y + 22.0),
                point(160.0, y + 22.0),
            ],
            closed: true,
            fill: Some([0xcf, 0xdf, 0xea]),
            stroke: Some(Stroke { colour: [0, 0x4b, 0x76], width: 1.0, dashes: Vec::new() }),
        });
        shapes.push(text(170.0 + width, y + 17.0, Anchor::Start, &format!("{}\u{202f}%", 20 + 12 * index)));
    }
    shapes.push(Shape::Circle {
        center: point(540.0, 40.0),
        radius: 30.0,
        fill: None,
        stroke: Some(Stroke { colour: [0x1a, 0x1a, 0x1a], width: 2.0, dashes: vec![4.0, 3.0] }),
    });
    Block::Figure(Figure {
        drawing: Drawing { width: 580.0, height: 160.0, shapes },
        alternative: alternative.to_owned(),
        caption: "Abbildung 1: Ergebnis je Kategorie".to_owned(),
    })
}

/// One of every kind of block, and enough of them for several pages.
pub(crate) fn full() -> Document {
    let long = "Die Verwaltungsverfahrensvereinfachungsgrundsätze gelten für alle Leistungen; wer sie anwendet, \
                spart den Menschen Wege, Zeit und Nachfragen. Das gilt auch für die Bearbeitung im Amt.";
    let mut blocks = vec![
        heading(1, "Selbstaudit: Wohngeld online", "titel"),
        styled(Style::Lead, "62\u{202f}%, 45 von 57 Fragen beantwortet; je nach den offenen Antworten 49–77\u{202f}%"),
        figure("Balkendiagramm der sechs Kategorien: Nutzen 20 Prozent bis Transparenz 80 Prozent."),
        heading(2, "Stärken", "staerken"),
        Block::List {
            ordered: false, items: vec![cell(long), cell("Kurz."), cell("Łukasz Żółć, Şebnem Čapková")]
        },
        heading(2, "Nächste Schritte", "schritte"),
        Block::List { ordered: true, items: vec![cell("Erstens."), cell(long), cell("Drittens.")] },
        Block::Paragraph {
            style: Style::Notice,
            content: vec![
                Inline::strong("Selbsteinschätzung: "),
                Inline::plain("Dieser Bericht ist keine Prüfung durch Dritte. Er sagt, was das Team selbst sieht."),
            ],
        },
        styled(Style::Small, "Berichtstag: 21. November 2026"),
        Block::PageBreak,
        Block::Contents { title: "Inhalt".to_owned() },
        heading(2, "Ergebnisse", "ergebnisse"),
        table("Tabelle 1: Prinzipien", 50, "Ein Hinweis, der über zwei Zeilen geht, damit die Tabelle lang wird."),
    ];
    for number in 1..=12 {
        blocks.push(heading(3, &format!("Prinzip {number}: Nutzen für die Menschen"), &format!("prinzip-{number}")));
        blocks.push(Block::paragraph(vec![
            Inline::plain(format!("Prinzip {number}: {long}")),
            Inline::plain(" Mehr dazu im "),
            Inline::link("Servicestandard", Target::Web("https://servicestandard.gov.de/prinzip".to_owned())),
            Inline::plain(" und bei den "),
            Inline::link("Stärken dieser Leistung", Target::Place("staerken".to_owned())),
            Inline::plain("; die englische Fassung spricht von "),
            Inline { language: Some("en".to_owned()), ..Inline::plain("digital service standards") },
            Inline::plain("."),
        ]));
        blocks.push(heading(4, "Frage 1: Wurde mit Menschen gesprochen?", &format!("frage-{number}")));
        blocks.push(styled(Style::Quote, &format!("Notiz {number}: {long}\n\n{long} 🎉\nUnterschrift: Anna")));
        blocks.push(paragraph(&format!("Zu Frage {number}: {long} {long}")));
    }
    blocks.push(heading(2, "Diese Datei trägt ihre Daten", "daten"));
    blocks.push(paragraph("Das Audit ist angehängt."));
    Document { attachment: Some(attachment()), ..document(blocks) }
}
