//! How the score comes about.

mod simple;

use super::super::Wording;
use super::super::article::{Article, Block, Section};

static GERMAN: Article = Article {
    title: "Wie der Wert entsteht",
    lead: "Alle Zahlen entstehen aus Ihren Antworten nach festen Regeln. Dieselben Antworten geben immer dasselbe Ergebnis.",
    contents: "Inhalt dieser Seite",
    sections: &[Section {
        heading: "Rechnung und Begriffe",
        blocks: &[
            Block::Text(
                "Jede Stufe zählt einen Anteil von 0 bis 100\u{202f}%. Der Wert eines Prinzips ist der Durchschnitt seiner beantworteten Fragen. Kategorien und Gesamtwert sind Durchschnitte der Prinzipien, die einen Wert haben. Fragen und Prinzipien können dabei verschieden schwer wiegen. So rechnet der mitgelieferte Fragebogen; andere können anders rechnen.",
            ),
            Block::Terms(&[
                (
                    "Abdeckung",
                    "Wie viel beantwortet ist. „Zu klären“ gilt als unbeantwortet; „nicht anwendbar“ fällt ganz aus der Rechnung. Ein Wert steht nie ohne seine Abdeckung da.",
                ),
                (
                    "Spanne",
                    "Wo der Wert landen würde, wenn alle offenen Fragen auf der niedrigsten oder alle auf der höchsten Stufe lägen. Je mehr Sie beantworten, desto enger wird sie.",
                ),
                (
                    "Bewertung",
                    "Ab 75\u{202f}% „erfüllt“, ab 50\u{202f}% „teilweise erfüllt“, darunter „nicht erfüllt“. Sind weniger als 60\u{202f}% beantwortet, gibt es keine Bewertung.",
                ),
                (
                    "Muss-Anforderung",
                    "Manche Fragen müssen eine bestimmte Stufe erreichen, weil ein Gesetz oder eine DIN-Vorgabe es verlangt. Darunter ist es eine Pflichtlücke. Dann ist das Prinzip höchstens „teilweise erfüllt“, auf Stufe 0 „nicht erfüllt“. Am Wert ändert das nichts.",
                ),
                (
                    "Gewinn",
                    "Um wie viele Prozentpunkte der Gesamtwert steigt, wenn Sie einen Hinweis umsetzen und sonst alles bleibt. Danach und nach dem Aufwand sind die Hinweise geordnet; was eine Pflichtlücke schließt, steht zuerst.",
                ),
                (
                    "Nachweise",
                    "Zählen nicht in den Wert. Daneben steht, welcher Anteil der Antworten belegt ist und wie stark.",
                ),
            ]),
            Block::Text(
                "Fragen, die zu einer anderen Phase gehören oder von einer anderen Antwort abhängen, werden nicht gestellt und zählen nicht. Ihre Antworten bleiben gespeichert und kommen wieder, sobald die Frage wieder gestellt wird.",
            ),
        ],
    }],
};

static ENGLISH: Article = Article {
    title: "How the score comes about",
    lead: "All figures come from your answers by fixed rules. The same answers always give the same result.",
    contents: "On this page",
    sections: &[Section {
        heading: "Calculation and terms",
        blocks: &[
            Block::Text(
                "Each level is worth a share from 0 to 100%. The score of a principle is the mean of its answered questions. Categories and total are means of the principles that have a score. Questions and principles may weigh differently. This is how the supplied questionnaire is scored; others may be scored otherwise.",
            ),
            Block::Terms(&[
                (
                    "Coverage",
                    "How much is answered. “To be clarified” counts as unanswered; “not applicable” leaves the calculation altogether. A score never stands without its coverage.",
                ),
                (
                    "Range",
                    "Where the score would end up if all open questions were at the lowest level, or all at the highest. The more you answer, the narrower it becomes.",
                ),
                (
                    "Rating",
                    "From 75% “met”, from 50% “partly met”, below that “not met”. With less than 60% answered there is no rating.",
                ),
                (
                    "Requirement",
                    "Some questions must reach a certain level because a law or a DIN clause asks for it. Below that it is a requirement gap. The principle is then “partly met” at best, at level 0 “not met”. The score does not change.",
                ),
                (
                    "Gain",
                    "By how many percentage points the total rises if you carry out one hint and all else stays. Hints are ranked by this and by effort; what closes a requirement gap comes first.",
                ),
                (
                    "Evidence",
                    "Does not count in the score. Beside it you see what share of the answers is backed, and how strongly.",
                ),
            ]),
            Block::Text(
                "Questions that belong to another phase or depend on another answer are not asked and do not count. Their answers stay stored and come back when the question is asked again.",
            ),
        ],
    }],
};

/// The page in a wording.
pub(super) fn scoring(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
