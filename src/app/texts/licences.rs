//! Licences of the program and of what it contains.

mod simple;

use super::Wording;
use super::article::{Article, Block, Section};

/// The libraries, in German.
const PARTS: Block = Block::Terms(&[
    ("leptos", "Oberfläche, mit den zugehörigen Paketen wie tachys und reactive_graph. MIT."),
    ("serde, serde_json", "Lesen und Schreiben der Dateien. MIT oder Apache-2.0."),
    ("yaml_serde, libyaml-rs", "Lesen der Fragebögen. yaml_serde: MIT oder Apache-2.0. libyaml-rs: MIT."),
    ("sha2", "Prüfsummen. MIT oder Apache-2.0."),
    ("gloo-storage", "Speicher des Browsers. MIT oder Apache-2.0."),
    ("wasm-bindgen, js-sys, web-sys", "Brücke zum Browser. MIT oder Apache-2.0."),
]);

/// The page with all of them.
const ALL_PARTS: Block = Block::Files(&[("Bausteine und Lizenztexte", "licences/index.html")]);

static GERMAN: Article = Article {
    title: "Lizenzen",
    lead: "Selbstaudit ist freie Software. Sie dürfen das Programm benutzen, weitergeben und verändern.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Das Programm und die Fragebögen",
            blocks: &[
                Block::Text(
                    "Selbstaudit steht unter der European Union Public Licence in der Version 1.2 (EUPL-1.2). Das gilt für das Programm, diese Texte und die mitgelieferten Fragebögen. Wer eine veränderte Fassung weitergibt oder über ein Netz anbietet, muss ihren Quelltext unter derselben oder einer verträglichen Lizenz zugänglich machen.",
                ),
                Block::Text(
                    "Die Fragen, Stufen und Hinweise sind eigene Formulierungen zu den Prinzipien des Servicestandards. Sie sind keine amtliche Fassung; die Quellen stehen bei den Prinzipien.",
                ),
            ],
        },
        Section {
            heading: "Gestaltung und Schrift",
            blocks: &[Block::Terms(&[
                (
                    "KERN UX-Standard",
                    "Teile des Designsystems, für dieses Programm ausgewählt und an einigen Stellen geändert. EUPL-1.2.",
                ),
                ("Fira Sans", "Schrift, auf die gebrauchten Zeichen verkleinert. SIL Open Font License 1.1."),
            ])],
        },
        Section {
            heading: "Bausteine im Programm",
            blocks: &[
                Block::Text(
                    "Das Programm ist in Rust geschrieben und enthält Bibliotheken anderer. Die wichtigsten, die direkt benutzt werden:",
                ),
                PARTS,
            ],
        },
        Section {
            heading: "Alle Bausteine und Lizenztexte",
            blocks: &[
                Block::Text(
                    "Eine eigene Seite nennt jeden Baustein mit Version, Lizenz und Quelle und enthält alle Lizenztexte im Wortlaut. Sie ist ohne Netz lesbar. Haben Sie das Programm als eine einzige Datei, wird die Seite als Datei gespeichert.",
                ),
                ALL_PARTS,
            ],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "Licences",
    lead: "Selbstaudit is free software. You may use, pass on and change the program.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "The program and the questionnaires",
            blocks: &[
                Block::Text(
                    "Selbstaudit is licensed under the European Union Public Licence, version 1.2 (EUPL-1.2). That covers the program, these texts and the questionnaires that come with it. Whoever passes on a changed version or offers it over a network must make its source available under the same or a compatible licence.",
                ),
                Block::Text(
                    "Questions, levels and hints are our own wording about the principles of the Servicestandard. They are no official version; the sources stand with the principles.",
                ),
            ],
        },
        Section {
            heading: "Look and typeface",
            blocks: &[Block::Terms(&[
                (
                    "KERN UX-Standard",
                    "Parts of the design system, selected for this program and changed in some places. EUPL-1.2.",
                ),
                ("Fira Sans", "Typeface, reduced to the characters in use. SIL Open Font License 1.1."),
            ])],
        },
        Section {
            heading: "Components in the program",
            blocks: &[
                Block::Text(
                    "The program is written in Rust and contains libraries by others. The main ones that it uses directly:",
                ),
                Block::Terms(&[
                    (
                        "leptos",
                        "User interface, with the packages that belong to it such as tachys and reactive_graph. MIT.",
                    ),
                    ("serde, serde_json", "Reading and writing of files. MIT or Apache-2.0."),
                    (
                        "yaml_serde, libyaml-rs",
                        "Reading of questionnaires. yaml_serde: MIT or Apache-2.0; libyaml-rs: MIT.",
                    ),
                    ("sha2", "Checksums. MIT or Apache-2.0."),
                    ("gloo-storage", "The browser’s storage. MIT or Apache-2.0."),
                    ("wasm-bindgen, js-sys, web-sys", "Bridge to the browser. MIT or Apache-2.0."),
                ]),
            ],
        },
        Section {
            heading: "All components and licence texts",
            blocks: &[
                Block::Text(
                    "A page of its own names every component with version, licence and source, and holds all licence texts in full. It can be read without a network. If you have the program as one single file, the page is saved as a file.",
                ),
                Block::Files(&[("Components and licence texts", "licences/index.html")]),
            ],
        },
    ],
};

/// The page in a language.
pub fn licences(wording: impl Into<Wording>) -> &'static Article {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
