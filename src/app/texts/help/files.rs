//! Files and working together.

mod simple;

use super::super::Wording;
use super::super::article::{Article, Block, Place, Section};
use crate::app::route::Route;

static GERMAN: Article = Article {
    title: "Dateien und Zusammenarbeit",
    lead: "Es gibt keinen Server, der Ihre Antworten kennt. Weitergegeben wird, was Sie selbst als Datei oder Link verschicken.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Speichern und Dateien",
            blocks: &[Block::List(&[
                "Jede Eingabe speichert dieser Browser sofort; oben auf der Seite steht, wann zuletzt. Wo er das nicht darf oder kann, sagt die Seite es deutlich. Nur dieser Browser auf diesem Gerät kennt sie.",
                "Browser können Gespeichertes löschen. Der Beleg ist die Datei: „Als Datei sichern“ oder Strg+S.",
                "Zum Weitergeben schicken Sie die Datei, zum Beispiel per E-Mail. Öffnen lässt sie sich durch Auswählen, durch Ziehen auf die Seite oder als eingefügter Text.",
                "Beim Öffnen sehen Sie zuerst, was sich ändern würde. Nichts wird ungefragt überschrieben.",
                "Sie können mehrere Selbstaudits nebeneinander führen, auch Kopien, zum Beispiel für einen neuen Durchgang.",
                "„Alle Daten in diesem Browser löschen“ unter „Speichern und öffnen“ entfernt alles aus diesem Browser.",
            ])],
        },
        Section {
            heading: "Zusammenarbeit ohne Server",
            blocks: &[Block::Terms(&[
                (
                    "Fragen weitergeben",
                    "Wählen Sie Rollen oder Prinzipien. Die Datei oder der Link enthält nur diese Fragen. Ein Link trägt den Inhalt in sich: Wer ihn hat, hat den Inhalt.",
                ),
                (
                    "Zusammenführen",
                    "Was nur eine Seite geändert hat, wird übernommen. Haben beide etwas geändert, entscheiden Sie Frage für Frage; die andere Sicht kann als abweichende Meinung dabeibleiben.",
                ),
                (
                    "Unabhängig einschätzen",
                    "Geben Sie dieselben Fragen ohne bisherige Antworten an mehrere. Der Vergleich zeigt, wo Sie am weitesten auseinanderliegen.",
                ),
                (
                    "Einer für Alle (EfA)",
                    "Antworten der zentralen Leistung übernehmen Sie aus deren Selbstaudit. Sie bleiben gekennzeichnet; Ihre eigenen Antworten bleiben, wie sie sind.",
                ),
            ])],
        },
        Section {
            heading: "Viele Leistungen im Überblick",
            blocks: &[Block::List(&[
                "„Übersicht“ stellt alle Selbstaudits dieses Browsers und beliebig viele Dateien nebeneinander: filtern, gruppieren, sortieren, als Farbkarte ansehen.",
                "Sie zeigt, was vielen fehlt und welche Werte auffallen. Verschiedene Fragebögen werden nie zusammengerechnet.",
                "Hinzugefügte Dateien bleiben im Arbeitsspeicher. Als Sammlung sichern Sie alle in einer Datei, die sich hier wieder öffnen lässt.",
                "Für sehr viele Selbstaudits gibt es die Befehlszeile: „selbstaudit assess“.",
            ])],
        },
        Section {
            heading: "Mehr dazu",
            blocks: &[Block::Places(&[Place {
                to: || Route::Data,
                name: "Was passiert mit meinen Daten?",
                about: "Was wo gespeichert ist und wie Sie es löschen.",
            }])],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "Files and working together",
    lead: "No server knows your answers. What is passed on is what you send yourself, as a file or a link.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "Saving and files",
            blocks: &[Block::List(&[
                "This browser saves every entry at once; the top of the page says when it last did. Where it may not or cannot, the page says so plainly. Only this browser on this device knows them.",
                "Browsers may delete what they stored. The record is the file: “Save as a file” or Ctrl+S.",
                "To pass it on, send the file, for example by e-mail. It is opened by choosing it, by dragging it onto the page or as pasted text.",
                "When opening you first see what would change. Nothing is overwritten unasked.",
                "You can keep several self-audits side by side, copies too, for example for a new round.",
                "“Delete all data in this browser” under “Save and open” removes everything from this browser.",
            ])],
        },
        Section {
            heading: "Working together without a server",
            blocks: &[Block::Terms(&[
                (
                    "Handing out questions",
                    "Choose roles or principles. The file or link holds only these questions. A link carries the content in itself: whoever has the link has the content.",
                ),
                (
                    "Putting together",
                    "What only one side changed is taken. Where both changed something, you decide question by question; the other view can stay as a deviating opinion.",
                ),
                (
                    "Assessing independently",
                    "Give the same questions to several people without the answers so far. The comparison shows where you are furthest apart.",
                ),
                (
                    "One for all (EfA)",
                    "Take over answers of the central service from its self-audit. They stay marked; your own answers stay as they are.",
                ),
            ])],
        },
        Section {
            heading: "Many services at a glance",
            blocks: &[Block::List(&[
                "“Overview” puts all self-audits of this browser and any number of files side by side: filter, group, sort, see them as a heat map.",
                "It shows what many lack and which scores stand out. Different questionnaires are never added up.",
                "Added files stay in memory. As a collection you save all of them in one file, which can be opened here again.",
                "For very many self-audits there is the command line: “selbstaudit assess”.",
            ])],
        },
        Section {
            heading: "More",
            blocks: &[Block::Places(&[Place {
                to: || Route::Data,
                name: "What happens to my data?",
                about: "What is stored where, and how to delete it.",
            }])],
        },
    ],
};

/// The page in a wording.
pub(super) fn files(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
