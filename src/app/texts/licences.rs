//! Licences of the program and of what it contains.

use super::article::{Article, Block, Section};
use crate::questionnaire::Tongue;

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
            blocks: &[
                Block::Terms(&[
                    (
                        "KERN UX-Standard",
                        "Teile des Designsystems, für dieses Programm ausgewählt und an einigen Stellen geändert. EUPL-1.2.",
                    ),
                    ("Fira Sans", "Schrift, auf die gebrauchten Zeichen verkleinert. SIL Open Font License 1.1."),
                ]),
                Block::Text("Die Lizenztexte liegen bei diesem Programm:"),
                Block::Files(&[
                    ("Lizenztext der EUPL-1.2", "licences/kern-EUPL-1.2.md"),
                    ("Lizenztext der SIL Open Font License 1.1 (englisch)", "licences/fira-sans-OFL-1.1.txt"),
                    ("Hinweise zu KERN und Fira Sans (englisch)", "licences/README.txt"),
                ]),
            ],
        },
        Section {
            heading: "Bausteine im Programm",
            blocks: &[
                Block::Text(
                    "Das Programm ist in Rust geschrieben und enthält Bibliotheken anderer. Die wichtigsten, die direkt benutzt werden:",
                ),
                Block::Terms(&[
                    ("leptos", "Oberfläche, mit den zugehörigen Paketen wie tachys und reactive_graph. MIT."),
                    ("serde, serde_json", "Lesen und Schreiben der Dateien. MIT oder Apache-2.0."),
                    (
                        "yaml_serde, libyaml-rs",
                        "Lesen der Fragebögen. yaml_serde: MIT oder Apache-2.0; libyaml-rs: MIT.",
                    ),
                    ("sha2", "Prüfsummen. MIT oder Apache-2.0."),
                    ("gloo-storage", "Speicher des Browsers. MIT oder Apache-2.0."),
                    ("wasm-bindgen, js-sys, web-sys", "Brücke zum Browser. MIT oder Apache-2.0."),
                ]),
                Block::Text(
                    "Diese bringen weitere Pakete mit. Sie stehen unter MIT, Apache-2.0, Zlib, BSL-1.0, Unlicense oder Unicode-3.0. Die vollständige Liste mit genauen Versionen steht in der Datei Cargo.lock im Quelltext.",
                ),
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
            blocks: &[
                Block::Terms(&[
                    (
                        "KERN UX-Standard",
                        "Parts of the design system, selected for this program and changed in some places. EUPL-1.2.",
                    ),
                    ("Fira Sans", "Typeface, reduced to the characters in use. SIL Open Font License 1.1."),
                ]),
                Block::Text("The licence texts come with this program:"),
                Block::Files(&[
                    ("Text of the EUPL-1.2", "licences/kern-EUPL-1.2.md"),
                    ("Text of the SIL Open Font License 1.1", "licences/fira-sans-OFL-1.1.txt"),
                    ("Notes on KERN and Fira Sans", "licences/README.txt"),
                ]),
            ],
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
                Block::Text(
                    "These bring further packages with them. They are licensed under MIT, Apache-2.0, Zlib, BSL-1.0, Unlicense or Unicode-3.0. The complete list with exact versions is in the file Cargo.lock of the source.",
                ),
            ],
        },
    ],
};

/// The page in a language.
pub fn licences(tongue: Tongue) -> &'static Article {
    match tongue {
        Tongue::German => &GERMAN,
        Tongue::English => &ENGLISH,
    }
}
