//! Reports for tests, and what they say as plain text.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "options are passed on as the program takes them")]
#![allow(dead_code, reason = "every test file uses another part of it")]

use std::fs;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use selbstaudit::audit::{
    Audit, Choice, Date, Evidence, Inherited, KeptAnswer, Measure, MeasureId, Minority, Participant, Review, Status,
    Strength, Unknown,
};
use selbstaudit::exchange::{Generator, read};
use selbstaudit::questionnaire::{QuestionId, Questionnaire, Tongue, load, translate};
use selbstaudit::report::document::{
    Attachment, Block, Column, Document, Figure, Frame, Inline, Length, Options, Style, Table, Target, document,
};
use selbstaudit::report::drawing::{Anchor, Drawing, Point, Shape, Stroke};
use selbstaudit::scoring::assess;

fn bytes(name: &str) -> Vec<u8> {
    fs::read(format!("{}/questionnaire/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a shipped file")
}

static SHIPPED: LazyLock<Questionnaire> =
    LazyLock::new(|| load(&bytes("servicestandard-2020.yaml")).questionnaire.expect("it loads"));
static TRANSLATED: LazyLock<Questionnaire> =
    LazyLock::new(|| translate(&SHIPPED, &bytes("servicestandard-2020.en.yaml")).questionnaire.expect("it loads"));

/// The shipped questionnaire in a language.
pub(crate) fn shipped(tongue: Tongue) -> &'static Questionnaire {
    match tongue {
        Tongue::German => &SHIPPED,
        Tongue::English => &TRANSLATED,
    }
}

/// The shipped example.
pub(crate) fn example() -> Audit {
    read(&bytes("servicestandard-2020.example.selbstaudit.json")).expect("it opens").audit
}

pub(crate) fn date(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

pub(crate) fn generator() -> Generator {
    Generator { name: "Selbstaudit".into(), version: "0.1.0".into(), build: "test".into() }
}

/// A full report with notes.
pub(crate) fn full(tongue: Tongue) -> Options {
    Options { tongue, length: Length::Full, notes: true, carries_data: true, day: date("2026-11-21") }
}

/// A short report without notes.
pub(crate) fn short(tongue: Tongue) -> Options {
    Options { length: Length::Short, notes: false, ..full(tongue) }
}

/// Every way to ask for a report.
pub(crate) fn every_option() -> Vec<Options> {
    let tongues = Tongue::ALL.into_iter();
    let lengths = tongues.flat_map(|tongue| [Length::Full, Length::Short].map(|length| (tongue, length)));
    lengths.flat_map(|(tongue, length)| [true, false].map(|notes| Options { length, notes, ..full(tongue) })).collect()
}

pub(crate) fn report(questionnaire: &Questionnaire, audit: &Audit, options: &Options) -> Document {
    document(questionnaire, audit, &assess(questionnaire, audit), options, &generator())
}

/// The report on the example.
pub(crate) fn example_report(options: &Options) -> Document {
    report(shipped(options.tongue), &example(), options)
}

/// What runs of text say.
pub(crate) fn said(content: &[Inline]) -> String {
    content.iter().map(|inline| inline.text.as_str()).collect()
}

/// Every run of text of a block.
pub(crate) fn inlines(block: &Block) -> Vec<&Inline> {
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content, .. } => content.iter().collect(),
        Block::List { items, .. } => items.iter().flatten().collect(),
        Block::Table(table) => table.rows.iter().flatten().flatten().collect(),
        Block::Figure(_) | Block::Contents { .. } | Block::PageBreak => Vec::new(),
    }
}

/// What a block says, in lines: one for each item or row, cells apart by bars.
pub(crate) fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content, .. } => vec![said(content)],
        Block::List { items, .. } => items.iter().map(|item| said(item)).collect(),
        Block::Table(table) => {
            let head = table.columns.iter().map(|column| column.title.clone()).collect::<Vec<_>>().join(" | ");
            let rows = table.rows.iter().map(|row| row.iter().map(|cell| said(cell)).collect::<Vec<_>>().join(" | "));
            [table.caption.clone(), head].into_iter().chain(rows).collect()
        }
        Block::Figure(figure) => vec![figure.alternative.clone(), figure.caption.clone()],
        Block::Contents { title } => vec![title.clone()],
        Block::PageBreak => Vec::new(),
    }
}

/// What a whole document says, in lines.
pub(crate) fn text(document: &Document) -> String {
    document.blocks.iter().flat_map(lines).collect::<Vec<_>>().join("\n")
}

/// The lines below a heading, up to the next one of the same or a higher level.
pub(crate) fn section(document: &Document, anchor: &str) -> Vec<String> {
    let is_start = |block: &Block| matches!(block, Block::Heading { anchor: here, .. } if here == anchor);
    let start = document.blocks.iter().position(is_start).unwrap_or_else(|| panic!("no section {anchor}"));
    let Block::Heading { level, .. } = &document.blocks[start] else { unreachable!() };
    let ends = |block: &&Block| match block {
        Block::Heading { level: here, .. } => here <= level,
        Block::PageBreak | Block::Contents { .. } => true,
        _ => false,
    };
    document.blocks[start + 1..].iter().take_while(|block| !ends(block)).flat_map(lines).collect()
}

/// Texts of characters that mean something to some writer, of many scripts, and of none.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(vec![
            "<", ">", "&", "\"", "'", "`", "*", "_", "#", "-", "+", "=", "|", "\\", "[", "]", "(", ")", "!", "~", ":",
            ".", "1.", "12)", "<!--", "-->", "]]>", "</script>", "<script>", "&amp;", "&#0;", "http://a.b", "$", "^",
            "{", "}", "%", "@", "---", "===", "***", "```", "~~~", "| - |", "[x](y)", "![a](b)", "<b>", "javascript:",
            "- [ ] ", "1) ", "> ", "# ", "\\\\", "&nbsp;", "[^1]", "[^1]: ", "[a]: b", "https://www.a.de", "$$x$$",
        ]).prop_map(str::to_owned),
        3 => prop::sample::select(vec![" ", "  ", "    ", "\n", "\n\n", "\t", "\r\n", "\r", "\u{2028}", "\u{a0}"])
            .prop_map(str::to_owned),
        3 => "[a-zäöüß0-9]{1,8}",
        1 => prop::sample::select(vec![
            "\0", "\u{1b}", "\u{7f}", "\u{85}", "\u{ffff}", "\u{fffe}", "\u{202e}", "\u{2066}", "\u{feff}", "🦀",
            "العربية", "Ж", "漢字", "e\u{301}", "\u{1f468}\u{200d}\u{1f469}", "\u{b}", "\u{c}",
        ]).prop_map(str::to_owned),
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Runs of text with a hostile text in the middle.
fn runs() -> impl Strategy<Value = Vec<Inline>> {
    let target = prop_oneof![
        4 => Just(None),
        1 => Just(Some(Target::Place("ziel".into()))),
        1 => hostile().prop_map(|text| Some(Target::Web(format!("https://a.de/{text}")))),
        1 => hostile().prop_map(|text| Some(Target::Web(text))),
    ];
    let inline = (hostile(), any::<bool>(), target, any::<bool>()).prop_map(|(text, strong, target, is_foreign)| {
        Inline { text, strong, target, language: is_foreign.then(|| "en".to_owned()) }
    });
    vec(inline, 0..4)
}

fn block() -> impl Strategy<Value = Block> {
    let style =
        prop::sample::select(vec![Style::Normal, Style::Label, Style::Lead, Style::Small, Style::Notice, Style::Quote]);
    prop_oneof![
        (2..=4_u8, runs()).prop_map(|(level, content)| Block::Heading { level, content, anchor: String::new() }),
        (style, runs()).prop_map(|(style, content)| Block::Paragraph { style, content }),
        (any::<bool>(), vec(runs(), 1..4)).prop_map(|(ordered, items)| Block::List { ordered, items }),
        (hostile(), vec((hostile(), any::<bool>()), 1..4), any::<bool>()).prop_flat_map(|(caption, columns, heads)| {
            let count = columns.len();
            vec(vec(runs(), count..=count), 0..3).prop_map(move |rows| {
                let columns = columns.iter().cloned();
                Block::Table(Table {
                    caption: caption.clone(),
                    columns: columns.map(|(title, is_numeric)| Column { title, share: 1, is_numeric }).collect(),
                    has_row_heads: heads,
                    rows,
                })
            })
        }),
        (hostile(), hostile(), hostile()).prop_map(|(label, alternative, caption)| Block::Figure(Figure {
            drawing: drawing(&label),
            alternative,
            caption
        })),
        Just(Block::Contents { title: "Inhalt".into() }),
        Just(Block::PageBreak),
    ]
}

/// One shape of each kind.
pub(crate) fn drawing(label: &str) -> Drawing {
    let stroke = Some(Stroke { colour: [1, 2, 3], width: 1.5, dashes: vec![2.0, 1.0] });
    let point = |x, y| Point { x, y };
    let text = label.to_owned();
    Drawing {
        width: 100.0,
        height: 50.0,
        shapes: vec![
            Shape::Path {
                points: vec![point(1.0, 2.0), point(3.0, 4.0)],
                closed: true,
                fill: Some([9, 9, 9]),
                stroke: stroke.clone(),
            },
            Shape::Circle { center: point(5.0, 5.0), radius: 2.0, fill: None, stroke },
            Shape::Text {
                at: point(-1.0, 2.0),
                anchor: Anchor::End,
                size: 12.0,
                strong: true,
                text,
                language: Some("en".into()),
            },
        ],
    }
}

/// A document of any blocks with hostile texts; anchors are numbered, and there is one table of contents at most.
pub(crate) fn any_document() -> impl Strategy<Value = Document> {
    (hostile(), vec(block(), 0..8), hostile()).prop_map(|(title, mut blocks, data)| {
        let mut has_contents = false;
        blocks.retain(|block| {
            let is_contents = matches!(block, Block::Contents { .. });
            !(is_contents && std::mem::replace(&mut has_contents, true))
        });
        blocks.insert(0, Block::Heading { level: 1, content: vec![Inline::plain(title.clone())], anchor: "x".into() });
        for (at, block) in blocks.iter_mut().enumerate() {
            if let Block::Heading { anchor, .. } = block {
                *anchor = format!("h-{at}");
            }
        }
        Document {
            language: "de".into(),
            title: title.clone(),
            description: title,
            day: "2026-11-21".into(),
            generator: "Selbstaudit".into(),
            frame: Frame { page: "Seite {page}".into(), continued: "Fortsetzung".into(), undrawn: "{count}".into() },
            blocks,
            attachment: Some(Attachment {
                name: "a.selbstaudit.json".into(),
                description: "Daten".into(),
                text: serde_json::to_string_pretty(&data).expect("JSON") + "\n",
                sha256: "0".repeat(64),
            }),
        }
    })
}

/// The example with a text in every place where people can type one.
pub(crate) fn with_text_everywhere(text: &str) -> Audit {
    let mut audit = example();
    let words = || text.to_owned();
    let some = || Some(text.to_owned());
    let service = &mut audit.service;
    service.name = words();
    for field in [
        &mut service.description,
        &mut service.ozg_id,
        &mut service.themenfeld,
        &mut service.lebenslage,
        &mut service.audience,
        &mut service.model,
        &mut service.lead,
        &mut service.authority,
        &mut service.ministry,
        &mut service.level,
        &mut service.portal,
        &mut service.rollout,
    ] {
        *field = some();
    }
    for list in [&mut service.leika, &mut service.fim, &mut service.leika_typ] {
        *list = vec![words()];
    }
    audit.participants = vec![Participant { role: words(), ..Participant::default() }];
    let day = Some(date("2026-01-01"));
    for answer in audit.answers.values_mut() {
        answer.note = words();
        answer.review = Some(Review(words()));
        answer.inherited = Some(Inherited::From(words()));
        answer.by = some();
        answer.minority = Some(Minority { level: Some(9), note: words(), by: some(), ..Minority::default() });
        answer.evidence = vec![Evidence {
            title: words(),
            reference: words(),
            strength: Strength::ThirdParty,
            date: day,
            valid_until: day,
            ..Evidence::default()
        }];
        if let Some(Choice::NotApplicable(reason)) = &mut answer.choice {
            *reason = words();
        }
    }
    for measure in &mut audit.measures {
        measure.text = words();
        measure.owner = words();
    }
    for snapshot in &mut audit.snapshots {
        snapshot.label = words();
    }
    let answer = audit.answers.values().next().cloned().unwrap_or_default();
    audit.kept_answers = vec![KeptAnswer {
        source: words(),
        question: QuestionId::new(text),
        number: words(),
        text: words(),
        chosen: words(),
        answer,
        unknown: Unknown::default(),
    }];
    audit
}

pub(crate) fn measure(id: &str, text: &str, status: Status) -> Measure {
    Measure {
        id: MeasureId::new(id),
        question: None,
        hint: None,
        text: text.into(),
        owner: String::new(),
        due: None,
        effort: None,
        status,
        evidence: Vec::new(),
        unknown: Unknown::default(),
    }
}
