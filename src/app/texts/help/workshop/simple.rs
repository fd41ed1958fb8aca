//! Hosting a workshop, in simple language.

use super::{Article, Block, Section};

pub(super) static SIMPLE: Article = Article {
    title: "Einen Workshop leiten",
    lead: "Ein Workshop ist ein Treffen, bei dem alle zusammen arbeiten. Viele sehen mehr als eine Person allein. Diese Seite hilft Ihnen beim Vorbereiten und Leiten.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Wer soll dabei sein?",
            blocks: &[
                Block::List(&[
                    "Wer die Leistung verantwortet: Diese Person kennt Ziel, Auftrag und Geld.",
                    "Wer Anträge bearbeitet: Diese Menschen wissen, wie es wirklich läuft.",
                    "Wer den Online-Dienst entwickelt und betreibt: Diese Menschen kennen Technik, Sicherheit und Zahlen.",
                    "Wer sich mit Barrierefreiheit und Datenschutz auskennt: Diese Menschen brauchen Sie für ihre Fragen.",
                    "1 Person leitet den Workshop. Sie stimmt nicht mit ab. Das sind vermutlich Sie.",
                ]),
                Block::Text(
                    "4 bis 8 Menschen sind eine gute Zahl. Kann jemand nicht kommen? Dann geben Sie der Person ihre Fragen vorher als Datei.",
                ),
            ],
        },
        Section {
            heading: "Vorbereiten",
            blocks: &[Block::Steps(&[
                "Beginnen Sie den Selbstaudit. Schreiben Sie unter „Leistung“ den Namen auf. Wählen Sie dort auch die Phase. Die Phase bestimmt, welche Fragen Sie sehen.",
                "Haben Sie nur 1 Termin? Dann wählen Sie den Schnellcheck. Für alle Fragen brauchen Sie mehrere Termine.",
                "Laden Sie die anderen ein. Schreiben Sie, worum es geht: Wir sehen zusammen, was sich als Nächstes lohnt. Niemand bekommt eine Note.",
                "Soll jede Person zuerst allein antworten? Dann geben Sie unter „Zusammenarbeit“ allen dieselben Fragen. Geben Sie keine Antworten mit. Der Vergleich zeigt, worüber Sie reden müssen.",
                "Öffnen Sie die Workshop-Ansicht vorher auf dem Gerät, mit dem Sie zeigen. Sichern Sie davor eine Datei.",
            ])],
        },
        Section {
            heading: "Ein Plan für 90 Minuten",
            blocks: &[Block::Terms(&[
                (
                    "0 bis 10 Minuten",
                    "Sagen Sie, worum es geht. Es ist keine Prüfung und keine Note für Menschen. Beantworten Sie 1 Frage gemeinsam zur Probe.",
                ),
                (
                    "10 bis 70 Minuten",
                    "Öffnen Sie die Workshop-Ansicht. Nehmen Sie sich höchstens 3 Minuten für jede Frage. Lesen Sie die Frage vor. Alle zeigen gleichzeitig ihre Stufe mit den Fingern. Sind alle einig? Dann geht es weiter. Sonst sprechen zuerst die mit der höchsten und der niedrigsten Stufe.",
                ),
                (
                    "70 bis 85 Minuten",
                    "Sehen Sie das Ergebnis an. Zuerst kommen die Pflicht-Lücken. Danach kommen die Hinweise mit dem größten Gewinn. Wählen Sie 2 oder 3 als Maßnahmen.",
                ),
                (
                    "85 bis 90 Minuten",
                    "Wer klärt welche offene Frage? Und bis wann? Sichern Sie die Datei. Schicken Sie die Datei an alle.",
                ),
            ])],
        },
        Section {
            heading: "Die Workshop-Ansicht",
            blocks: &[
                Block::Text(
                    "Die Workshop-Ansicht zeigt Ihrer Gruppe immer nur 1 Frage. Darunter stehen die Notiz und andere Meinungen. So kommen Sie hin: Öffnen Sie die Seite von einem Prinzip. Drücken Sie dort auf „In der Workshop-Ansicht zeigen“.",
                ),
                Block::Text(
                    "Die „Beamer-Ansicht“ ist eine Einstellung für den Bildschirm. Damit sind Schrift und Knöpfe auf jeder Seite sehr groß. So können auch Menschen hinten im Raum alles lesen. Vieles andere sehen Sie dann nicht. Wollen Sie etwas zurücknehmen? Dann drücken Sie Strg und Z.",
                ),
                Block::List(&[
                    "„Nächste Frage“ und „Vorherige Frage“ führen weiter und zurück. Oben steht, bei welcher Frage Sie sind.",
                    "„Später klären“ merkt sich die Frage. Unter „Antworten“ finden Sie alle diese Fragen wieder.",
                    "Das Programm speichert jede Antwort sofort. „Rückgängig“ nimmt die letzte Antwort zurück.",
                    "Sie können auch einzelne Tasten benutzen. Ziffern wählen die Stufe. N führt weiter, P führt zurück. Das schalten Sie auf der Seite „Tastatur“ ein.",
                ]),
            ],
        },
        Section {
            heading: "Von zu Hause aus",
            blocks: &[Block::List(&[
                "Zeigen Sie allen die Workshop-Ansicht auf Ihrem Bildschirm. Nur 1 Person trägt ein.",
                "Alle schreiben ihre Stufe in den Chat. Alle senden gleichzeitig auf ein Zeichen. So richtet sich niemand nach der ersten Antwort.",
                "Lesen Sie Frage und Stufen vor. Nicht alle können den Bildschirm lesen.",
                "Möchte jemand lieber allein arbeiten? Dann geben Sie die Fragen unter „Zusammenarbeit“ als Datei. Danach führen Sie die Antworten zusammen.",
            ])],
        },
        Section {
            heading: "Wenn Sie sich nicht einig sind",
            blocks: &[Block::List(&[
                "Fragen Sie nach dem Nachweis: Woran erkennen andere Menschen diese Stufe?",
                "Gibt es keinen Nachweis? Dann gilt die niedrigere Stufe.",
                "Sind 3 Minuten vorbei? Dann wählen Sie „zu klären“. Wer findet die Antwort heraus? Schreiben Sie die Rolle in die Notiz. Schreiben Sie keinen Namen auf.",
                "Gibt es noch 2 Meinungen? Dann schreiben Sie die zweite als andere Meinung auf. Sie steht später auch im Bericht.",
                "Stimmen Sie besser nicht ab. Auch wenn die meisten eine Leistung gut finden: Besser ist sie davon nicht.",
            ])],
        },
        Section {
            heading: "Danach",
            blocks: &[Block::Steps(&[
                "Sichern Sie die Datei. Schicken Sie die Datei an alle, die dabei waren.",
                "Drücken Sie unter „Verlauf“ auf „Stand festhalten“. Beim nächsten Mal sehen Sie, was sich geändert hat.",
                "Schreiben Sie zu jeder Maßnahme Rolle und Termin auf.",
                "Klären Sie die offenen Fragen. Tragen Sie die Antworten ein.",
                "Machen Sie den nächsten Termin aus: in einem halben Jahr oder vor der nächsten Phase.",
            ])],
        },
    ],
};
