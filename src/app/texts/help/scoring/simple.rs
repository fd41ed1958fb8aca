//! How the score comes about, in simple language.

use super::{Article, Block, Section};

pub(super) static SIMPLE: Article = Article {
    title: "Wie der Wert entsteht",
    lead: "Alle Zahlen kommen aus Ihren Antworten. Das Programm rechnet immer nach denselben Regeln. Gleiche Antworten geben das gleiche Ergebnis.",
    contents: "Inhalt dieser Seite",
    sections: &[Section {
        heading: "So rechnet das Programm",
        blocks: &[
            Block::Text(
                "Jede Stufe zählt einen Anteil von 0 bis 100\u{202f}%. Ein Prinzip bekommt den Durchschnitt seiner beantworteten Fragen. Durchschnitt heißt: alle Anteile zusammen, geteilt durch ihre Anzahl. Aus den Prinzipien entstehen die Kategorien und der Gesamtwert. Manche Fragen und Prinzipien zählen mehr als andere. So rechnet der Fragebogen, der zum Programm gehört. Andere Fragebögen rechnen vielleicht anders.",
            ),
            Block::Terms(&[
                (
                    "Abdeckung",
                    "So viel ist beantwortet. „Zu klären“ zählt als nicht beantwortet. „Nicht anwendbar“ zählt gar nicht mit. Neben jedem Wert steht seine Abdeckung.",
                ),
                (
                    "Spanne",
                    "Sind Fragen offen? Dann kann sich der Wert noch ändern. Die Spanne zeigt, wie niedrig und wie hoch er sein kann. Je mehr Sie beantworten, desto kleiner ist die Spanne.",
                ),
                (
                    "Bewertung",
                    "Ab 75\u{202f}% heißt sie „erfüllt“. Ab 50\u{202f}% heißt sie „teilweise erfüllt“. Darunter heißt sie „nicht erfüllt“. Sind weniger als 60\u{202f}% beantwortet? Dann gibt es keine Bewertung.",
                ),
                (
                    "Muss-Anforderung",
                    "Manche Fragen müssen eine bestimmte Stufe erreichen. Das verlangt ein Gesetz oder eine Regel von DIN. DIN ist das Deutsche Institut für Normung. Ist die Stufe zu niedrig? Dann ist das eine Pflicht-Lücke. Das Prinzip ist dann höchstens „teilweise erfüllt“. Bei Stufe 0 ist es „nicht erfüllt“. Der Wert bleibt gleich.",
                ),
                (
                    "Gewinn",
                    "Um so viel steigt der Gesamtwert, wenn Sie einen Hinweis umsetzen. Der Gewinn steht in Prozentpunkten. Ein Beispiel: Von 50\u{202f}% bis 52\u{202f}% sind es 2 Prozentpunkte. Oben stehen Hinweise mit viel Gewinn und wenig Aufwand. Noch davor steht, was eine Pflicht-Lücke schließt.",
                ),
                (
                    "Nachweise",
                    "Nachweise ändern den Wert nicht. Daneben steht, wie viele Antworten einen Nachweis haben. Dort steht auch, wie stark die Nachweise sind.",
                ),
            ]),
            Block::Text(
                "Manche Fragen gehören zu einer anderen Phase. Manche Fragen kommen nur nach bestimmten Antworten. Solche Fragen sehen Sie nicht, und sie zählen nicht mit. Ihre Antworten bleiben aber gespeichert. Sehen Sie die Frage wieder? Dann ist auch Ihre Antwort wieder da.",
            ),
        ],
    }],
};
