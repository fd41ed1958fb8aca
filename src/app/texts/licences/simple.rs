//! Licences, in simple language.

use super::{ALL_PARTS, Article, Block, GERMAN, PARTS, Section};

pub(super) static SIMPLE: Article = Article {
    lead: "Eine Lizenz sagt, was Sie mit einem Programm tun dürfen. Selbstaudit ist freie Software. Sie dürfen das Programm benutzen, weitergeben und verändern.",
    sections: &[
        Section {
            heading: "Das Programm und die Fragebögen",
            blocks: &[
                Block::Text(
                    "Die Lizenz für Selbstaudit heißt European Union Public Licence. Sie hat die Version 1.2. Die Abkürzung ist EUPL-1.2. Die Lizenz gilt für das Programm, diese Texte und die Fragebögen. Haben Sie das Programm verändert? Wollen Sie es weitergeben oder im Netz anbieten? Dann müssen Sie auch den Quelltext zugänglich machen. Der Quelltext ist der geschriebene Text des Programms. Dafür gilt dieselbe Lizenz oder eine, die dazu passt.",
                ),
                Block::Text(
                    "Die Fragen, Stufen und Hinweise haben wir selbst geschrieben. Sie gehören zu den Prinzipien des Servicestandards. Sie sind kein amtlicher Text. Die Quellen stehen bei den Prinzipien.",
                ),
            ],
        },
        Section {
            heading: "Gestaltung und Schrift",
            blocks: &[Block::Terms(&[
                (
                    "KERN UX-Standard",
                    "So sieht das Programm aus. Wir haben Teile ausgewählt und manche geändert. Lizenz: EUPL-1.2.",
                ),
                (
                    "Fira Sans",
                    "So heißt die Schrift. Sie enthält nur die Zeichen, die wir brauchen. Lizenz: SIL Open Font License 1.1.",
                ),
            ])],
        },
        Section {
            heading: "Bausteine im Programm",
            blocks: &[
                Block::Text(
                    "Das Programm ist in der Programmier-Sprache Rust geschrieben. Es enthält Bausteine von anderen. Das sind die wichtigsten:",
                ),
                PARTS,
            ],
        },
        Section {
            heading: "Alle Bausteine und Lizenztexte",
            blocks: &[
                Block::Text(
                    "Alle Bausteine stehen auf einer eigenen Seite. Dort stehen auch Version, Lizenz und Quelle. Alle Lizenztexte können Sie dort ganz lesen. Das geht auch ohne Internet. Haben Sie das Programm als 1 Datei? Dann speichert der Browser die Seite als Datei.",
                ),
                ALL_PARTS,
            ],
        },
    ],
    ..GERMAN
};
