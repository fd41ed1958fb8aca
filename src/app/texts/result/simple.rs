//! The result in simple language.

use super::{CRITERIA_GERMAN, GERMAN, ResultWords};
use crate::questionnaire::{Aggregation, Effort};

pub(super) static SIMPLE: ResultWords = ResultWords {
    part_of: |questions, label| format!("{label}, {questions} Fragen"),
    only_part: "Das ist das Ergebnis von einem Teil. Nur die Fragen aus diesem Teil zählen. Das ganze Ergebnis entsteht, wenn Sie alle Teile zusammenführen.",
    inherited: |count, figure, answered| {
        let came = if count == 1 { "1 Antwort kommt".to_owned() } else { format!("{count} Antworten kommen") };
        format!("{came} von der zentralen Leistung. Nur mit eigenen Antworten: {figure}, {answered}.")
    },
    self_assessment: "Das Team hat seinen Dienst selbst eingeschätzt.",
    no_proof: "Das beweist nicht, dass der Dienst den Standard erfüllt. Es ist keine Beratung zum Recht.",

    empty_body: "Beantworten Sie die erste Frage. Dann sehen Sie hier das Ergebnis. Es zeigt Pflicht-Lücken, Stärken und Werte für jede Kategorie. Es zeigt auch die Hinweise, die am meisten bringen. Sie können mit jedem Prinzip anfangen.",

    gaps: "Pflicht-Lücken",
    gaps_intro: |count| {
        let not_met = match count {
            1 => "Ihr Dienst erfüllt 1 Muss-Anforderung nicht. Das ist eine Pflicht-Lücke.".to_owned(),
            _ => format!("Ihr Dienst erfüllt {count} Muss-Anforderungen nicht. Das sind Pflicht-Lücken."),
        };
        format!("{not_met} Kümmern Sie sich zuerst darum. Das gilt bei jedem Gesamtwert.")
    },
    no_gaps: "Keine Pflicht-Lücke: Jede beantwortete Muss-Anforderung ist erfüllt.",
    no_requirements: "In diesem Umfang gibt es keine Frage mit Muss-Anforderung.",
    waived: "Nicht anwendbar",
    waived_intro: "Das Team meint: Diese Muss-Anforderungen passen nicht zum Dienst.",

    answered_share: |answered, applicable, share| format!("{answered} von {applicable} beantwortet, das sind {share}"),
    range: |low, high| {
        format!(
            "Möglich sind Werte zwischen {low} und {high}. Es kommt darauf an, wie Sie die offenen Fragen beantworten."
        )
    },
    too_little: |share| format!("Für eine Bewertung müssen Sie mindestens {share} der Fragen beantworten."),
    capped: "Eine Muss-Anforderung ist nicht erfüllt oder noch nicht belegt. Darum heißt die Bewertung höchstens „teilweise erfüllt“. Die Zahl ändert sich dadurch nicht.",
    unchecked: |count| {
        match count {
        1 => {
            "1 Antwort kommt aus dem letzten Selbstaudit oder von anderswo. Sie haben sie noch nicht geprüft. Sie zählt mit."
                .to_owned()
        }
        _ => format!(
            "{count} Antworten kommen aus dem letzten Selbstaudit oder von anderswo. Sie haben sie noch nicht geprüft. Sie zählen mit."
        ),
    }
    },
    strengths_intro: "Hier ist der Dienst schon gut:",

    copied: "Die Tabelle ist kopiert. Sie können sie in ein Tabellen-Programm einfügen.",
    copy_by_hand: "Der Browser lässt das Kopieren nicht zu. Der Text ist markiert. Kopieren Sie ihn mit den Tasten Strg und C.",
    saved_picture: "Der Browser hat das Bild zum Speichern bekommen.",

    hints_intro: "Jeder Hinweis führt zur nächsten Stufe einer Frage. Zuerst stehen Hinweise, die eine Pflicht-Lücke schließen. Danach kommen Hinweise mit viel Gewinn für wenig Aufwand. Der Gewinn sagt, um wie viel das Gesamtergebnis steigt. Er steht in Prozentpunkten.",
    no_hints: "Alle beantworteten Fragen haben die höchste Stufe. Darum gibt es keine weiteren Hinweise.",
    effort: |effort| match effort {
        Effort::Small => "kleiner Aufwand, einige Tage",
        Effort::Medium => "mittlerer Aufwand, einige Wochen",
        Effort::Large => "großer Aufwand, einige Monate",
    },
    closes_gap: "schließt Pflicht-Lücke",
    include: "Beim Ausprobieren mitrechnen",
    include_which: |rank| format!(", Hinweis {rank}"),
    reach_so_far: |count, figure, points| match count {
        1 => format!("Mit diesem Hinweis: {figure}, {points} Prozentpunkte"),
        _ => format!("Mit allen {count} ausgewählten: {figure}, {points} Prozentpunkte"),
    },

    what_if: "Ausprobieren: Was bringen Hinweise?",
    what_if_intro: "Wählen Sie unten Hinweise aus. Dann sehen Sie hier, welches Ergebnis Sie damit erreichen. Ihre Antworten ändern sich nicht.",

    why_rule: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe hat einen Wert zwischen 0\u{202f}% und 100\u{202f}%. Das Prinzip bekommt den Mittelwert seiner beantworteten Fragen. Kategorie und Gesamtwert sind Mittelwerte der Prinzipien. Der Gesamtwert entsteht also nicht aus den Kategorien. Manche Fragen und Prinzipien zählen mehr als andere. Das zeigt ihr Gewicht."
        }
        Aggregation::Minimum => {
            "Jede Stufe hat einen Wert zwischen 0\u{202f}% und 100\u{202f}%. Die schwächste beantwortete Frage bestimmt den Wert vom Prinzip. Das schwächste Prinzip bestimmt den Wert seiner Kategorie. Das schwächste Prinzip von allen bestimmt den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt Punkte. Das Programm zählt die erreichten Punkte zusammen. Es teilt sie durch die Punkte, die möglich sind. Nur beantwortete Fragen zählen. So entstehen die Werte für Prinzip, Kategorie und insgesamt."
        }
    },
    why_open: "Offene Fragen zählen im Wert nicht mit. Auch „zu klären“ und „nicht anwendbar“ zählen nicht mit. Aber „offen“ und „zu klären“ bestimmen die Spanne. Die Spanne sagt, welche Werte noch möglich sind.",
    why_bands: |met, partly, coverage| {
        format!(
            "Ab {met} heißt die Bewertung „erfüllt“. Ab {partly} heißt sie „teilweise erfüllt“. Darunter heißt sie „nicht erfüllt“. Sind weniger als {coverage} beantwortet? Dann gibt es keine Bewertung."
        )
    },
    why_requirement: "Eine Muss-Anforderung von diesem Prinzip ist nicht erfüllt oder nicht belegt. Das begrenzt die Bewertung, aber nicht den Wert.",
    not_asked: |count| match count {
        1 => "1 weitere Frage gehört nicht zu diesem Umfang.".into(),
        _ => format!("{count} weitere Fragen gehören nicht zu diesem Umfang."),
    },

    evidence_intro: |named, answers| {
        format!(
            "Ein Nachweis zeigt, dass eine Antwort stimmt. {named} von {answers} Antworten ab Stufe 1 nennen einen Nachweis."
        )
    },
    evidence_share: |share| format!("Das sind {share}. Nachweise ändern den Wert nicht."),
    evidence_none: "Noch keine Antwort erreicht Stufe 1. Nachweise zählen erst ab Stufe 1.",

    measures_table: "Was das Team tun will",
    snapshots_intro: "Das sind die Werte von damals:",
    snapshot: |label, date| format!("{label}, {date}"),

    report_help: "Als barrierefreies PDF, für Word, als Webseite oder als Text. Die erste Seite ist für die Leitung.",
    csv_help: "CSV ist eine Datei für Tabellen-Programme. Darin stehen alle Fragen mit Antworten und Notizen.",
    csv_saved: "Der Browser hat die CSV-Datei zum Speichern bekommen.",
    file_help: "Die Datei enthält alles. Sie können sie aufheben und weitergeben. Dieses Programm kann sie wieder öffnen.",
    ..GERMAN
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: ResultWords = ResultWords {
    empty_body: "Beantworten Sie die erste Frage. Dann sehen Sie hier das Ergebnis. Es zeigt Pflicht-Lücken, Stärken und Werte für jede Kategorie. Es zeigt auch die Hinweise, die am meisten bringen. Sie können mit jedem Kriterium anfangen.",
    empty_action: CRITERIA_GERMAN.empty_action,
    no_strengths: CRITERIA_GERMAN.no_strengths,
    principle: CRITERIA_GERMAN.principle,
    bars_title: CRITERIA_GERMAN.bars_title,
    bars_file: CRITERIA_GERMAN.bars_file,
    why_rule: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe hat einen Wert zwischen 0\u{202f}% und 100\u{202f}%. Das Kriterium bekommt den Mittelwert seiner beantworteten Fragen. Kategorie und Gesamtwert sind Mittelwerte der Kriterien. Der Gesamtwert entsteht also nicht aus den Kategorien. Manche Fragen und Kriterien zählen mehr als andere. Das zeigt ihr Gewicht."
        }
        Aggregation::Minimum => {
            "Jede Stufe hat einen Wert zwischen 0\u{202f}% und 100\u{202f}%. Die schwächste beantwortete Frage bestimmt den Wert vom Kriterium. Das schwächste Kriterium bestimmt den Wert seiner Kategorie. Das schwächste Kriterium von allen bestimmt den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt Punkte. Das Programm zählt die erreichten Punkte zusammen. Es teilt sie durch die Punkte, die möglich sind. Nur beantwortete Fragen zählen. So entstehen die Werte für Kriterium, Kategorie und insgesamt."
        }
    },
    why_requirement: "Eine Muss-Anforderung von diesem Kriterium ist nicht erfüllt oder nicht belegt. Das begrenzt die Bewertung, aber nicht den Wert.",
    why_principles_table: CRITERIA_GERMAN.why_principles_table,
    column_principle: CRITERIA_GERMAN.column_principle,
    column_share_principle: CRITERIA_GERMAN.column_share_principle,
    ..SIMPLE
};
