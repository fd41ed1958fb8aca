//! The words around a questionnaire on paper in German.

use super::{Words, decimal, either};
use crate::questionnaire::{Aggregation, Effort};

pub(super) static WORDS: Words = Words {
    kind: |version| format!("Fragebogen zum Ausfüllen, Version {version}"),
    description: |title, edition| {
        format!("Fragebogen „{title}“ ({edition}) zum Ausfüllen auf Papier oder im Browser, ohne Auswertung")
    },
    source: "Grundlage:",
    checked: |day| format!("zuletzt abgeglichen am {day}"),
    contents: "Inhalt",
    made_with: |id, version, generator| format!("Fragebogen {id}, Version {version}. Erstellt mit {generator}."),

    facts: "Angaben",
    service: "Leistung",
    authority: "Behörde",
    day: "Datum",
    participants: "Teilnehmende (Rollen genügen)",

    how: "So füllen Sie den Fragebogen aus",
    how_extent: |extent, time| match extent.most {
        1 => format!("Der Fragebogen hat eine Frage, etwa {time}."),
        count if extent.may_be_fewer => format!("Der Fragebogen hat bis zu {count} Fragen, etwa {time}."),
        count => format!("Der Fragebogen hat {count} Fragen, etwa {time}."),
    },
    how_short: |extent, time| match extent.most {
        1 => format!("Für einen ersten Eindruck genügt die Frage mit dem Vermerk „Schnellcheck“, etwa {time}."),
        count => {
            format!("Für einen ersten Eindruck genügen die {count} Fragen mit dem Vermerk „Schnellcheck“, etwa {time}.")
        }
    },
    how_estimate: "Die Zeiten sind unsere Schätzung.",
    how_level: "Kreuzen Sie bei jeder Frage die höchste Stufe an, die heute ganz zutrifft.",
    how_unclear: "Wenn Sie etwas nicht wissen, kreuzen Sie „Zu klären“ an und notieren, welche Stelle es weiß.",
    how_not_applicable: "Passt eine Frage nicht zu Ihrer Leistung, kreuzen Sie „Nicht anwendbar“ an und begründen das; ohne Begründung zählt die Frage als offen. Wo „Nicht anwendbar“ nicht dabeisteht, kreuzen Sie „Zu klären“ an und schreiben den Grund in die Notiz.",
    how_must: "Bei Fragen mit dem Vermerk „Muss“ verlangt ein Gesetz oder eine Norm eine Mindeststufe. Welche, steht dabei.",
    how_phase: "Nennt eine Frage unter „Nur in“ bestimmte Phasen, lassen Sie sie in anderen Phasen aus.",
    how_condition: "Steht bei einer Frage „Nur beantworten, wenn gilt“, prüfen Sie zuerst die dort genannten Antworten. Eine Frage, die offen, zu klären oder nicht anwendbar ist, steht auf keiner Stufe.",
    how_hints: "In kleiner Schrift folgen auf die Fragen Hinweise, wie Sie die nächste Stufe erreichen. Lesen Sie sie am besten erst nach dem Ankreuzen.",
    how_notes: "Bitte schreiben Sie keine Namen und keine anderen personenbezogenen Angaben in die Notizen.",
    how_screen: "Sie können auch hier am Bildschirm ankreuzen und schreiben. Die Seite speichert und überträgt nichts: Drucken Sie sie oder speichern Sie sie als PDF, bevor Sie sie schließen.",
    how_result: "Werte, Lücken und einen Bericht bekommen Sie, wenn Sie die Antworten in die Anwendung „Selbstaudit“ eintragen.",

    principle: |number| format!("Prinzip {number}:"),
    simple: "In Einfacher Sprache:",
    artefacts: "Das sollte am Ende vorliegen:",
    references: "Quellen und Bezüge",

    short: "Schnellcheck",
    must: "Muss",
    must_reason: |threshold| format!("Muss-Anforderung: mindestens Stufe {threshold}. Grund:"),
    condition: "Nur beantworten, wenn gilt:",
    question: |number| format!("Frage {number}"),
    at_least: |level| format!("steht mindestens auf Stufe {level}"),
    at_most: |level| format!("steht höchstens auf Stufe {level}"),
    and: "und",
    or: "oder",
    not: "nicht",
    of_portal: "Gilt für das Portal, in dem der Onlinedienst steht",
    of_organisation: "Gilt für die verantwortliche Organisation",
    phases: "Nur in:",
    can_answer: "Das weiß am ehesten:",
    why: "Warum fragen wir das?",
    example: "Beispiel:",
    level: |level| format!("Stufe {level}"),
    points: |points| {
        let unit = if (points - 1.0).abs() < 0.005 { "Punkt" } else { "Punkte" };
        format!("({} {unit})", decimal(points, ','))
    },
    not_applicable: "Nicht anwendbar",
    reason: "Begründung (Pflichtangabe)",
    unclear: "Zu klären",
    evidence: "Als Nachweis passen zum Beispiel:",
    note: |number| format!("Notiz und Nachweise zu {number}"),

    hints: |number| format!("Hinweise zu {number}"),
    from_to: |from, target| format!("Von Stufe {} auf {target}:", either(from..target, "oder")),
    effort: |effort| match effort {
        Effort::Small => "Aufwand: klein (Tage).",
        Effort::Medium => "Aufwand: mittel (Wochen).",
        Effort::Large => "Aufwand: groß (Monate).",
    },
    who: "Wer:",
    resources: "Zum Weiterlesen:",

    rule: "So wird bewertet",
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe zählt einen Anteil zwischen 0 % und 100 %; der Wert eines Prinzips ist der gewichtete Durchschnitt seiner beantworteten Fragen, der Gesamtwert der gewichtete Durchschnitt der Prinzipien."
        }
        Aggregation::Minimum => {
            "Jede Stufe zählt einen Anteil zwischen 0 % und 100 %; die schwächste beantwortete Frage bestimmt den Wert ihres Prinzips, das schwächste Prinzip den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt die Punkte, die bei ihr stehen; ein Wert ist die Summe der erreichten Punkte, geteilt durch die erreichbaren Punkte der beantworteten Fragen."
        }
    },
    rule_must: "Muss-Anforderungen stehen neben dem Wert und ändern ihn nicht: Ist eine verfehlt oder noch nicht belegt, lautet die Bewertung höchstens „teilweise erfüllt“.",
    rule_coverage: |least| {
        let least = least.map(|least| format!("; ist weniger als {least} beantwortet, gibt es keine Bewertung"));
        format!(
            "Zu jedem Wert gehört, wie viel beantwortet ist: „Nicht anwendbar“ zählt nirgends mit, „Zu klären“ wie eine offene Frage{}.",
            least.unwrap_or_default()
        )
    },
    notice: "Das Ergebnis ist eine Selbsteinschätzung: kein Nachweis der Konformität, keine Rechtsberatung.",
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Words = Words {
    principle: |number| format!("Kriterium {number}:"),
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe zählt einen Anteil zwischen 0 % und 100 %; der Wert eines Kriteriums ist der gewichtete Durchschnitt seiner beantworteten Fragen, der Gesamtwert der gewichtete Durchschnitt der Kriterien."
        }
        Aggregation::Minimum => {
            "Jede Stufe zählt einen Anteil zwischen 0 % und 100 %; die schwächste beantwortete Frage bestimmt den Wert ihres Kriteriums, das schwächste Kriterium den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt die Punkte, die bei ihr stehen; ein Wert ist die Summe der erreichten Punkte, geteilt durch die erreichbaren Punkte der beantworteten Fragen."
        }
    },
    ..WORDS
};
