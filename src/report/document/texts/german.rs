//! The words of a report in German.

use super::Texts;
use crate::audit::{Mode, Status, Strength};
use crate::questionnaire::{Aggregation, Effort, Tongue};
use crate::report::format;
use crate::scoring::Standing;

pub(super) static TEXTS: Texts = Texts {
    file: "bericht",
    title: |service| format!("Selbstaudit: {service}"),
    unnamed: "Leistung ohne Namen",
    description: |service, questionnaire, day| {
        format!("Bericht vom {day} über den Selbstaudit der Leistung „{service}“ mit dem Fragebogen „{questionnaire}“")
    },
    page: "Seite {page} von {pages}",
    continued: "Fortsetzung",
    undrawn: "Nicht darstellbare Zeichen in diesem Bericht: {count}. Sie sind durch ein Ersatzzeichen gezeigt; beim Kopieren und Vorlesen bleiben sie in der Regel erhalten.",
    contents: "Inhalt",
    more: |count| format!("und {count} weitere"),

    authority: "Behörde",
    questionnaire: "Fragebogen",
    version: |version| format!("Version {version}"),
    answered_with: |version| format!("beantwortet mit Version {version}"),
    content_changed: "seit der Beantwortung geändert",
    changed: "Stand",
    unknown_day: "unbekannt",
    day: "Bericht vom",
    extent: "Umfang",
    part: "Teil",
    part_of: |questions, label| format!("{label}, nur {questions} Fragen zählen"),
    inherited_count: "Übernommene Antworten",
    without_inherited: |count, own| format!("{count}; ohne sie: {own}"),
    mode: |mode| match mode {
        Mode::Short => "Schnellcheck",
        Mode::Full => "Vollständiger Selbstaudit",
    },
    phase: "Phase",
    every_phase: "alle Phasen",
    questions_answered: |answered, applicable| match applicable {
        1 => format!("{answered} von 1 Frage beantwortet"),
        _ => format!("{answered} von {applicable} Fragen beantwortet"),
    },
    nothing_applicable: "Keine Frage ist anwendbar",
    range: |range| format!("je nach den offenen Antworten {range}"),
    also_unclear: |count| format!("{count} zu klären"),
    also_not_applicable: |count| format!("{count} nicht anwendbar"),
    too_little: |share| format!("Für eine Bewertung müssen mindestens {share} beantwortet sein."),
    since: |label, day| format!("Seit „{label}“ ({day}):"),
    then_and_now: |then, now, points| format!("damals {then}, heute {now}: {points} Prozentpunkte."),
    coverage_then: |share| format!(" ({share} beantwortet)"),
    no_figure_then: "Zu diesem Stand ist kein Wert gespeichert.",
    no_figure_now: "Heute gibt es noch keinen Wert zum Vergleichen.",
    not_comparable: |why| format!("Die Werte sind nicht vergleichbar ({}).", why.join(", ")),
    other_questionnaire: "anderer Fragebogen",
    other_mode: "anderer Umfang",
    other_phase: "andere Phase",
    other_rules: "andere Bewertungsregel",
    category_figure: |figure, rating, count| format!("{figure}, {rating}, {count} beantwortet"),
    many_categories: "Die Werte der Kategorien stehen im Abschnitt „Ergebnisse“.",
    gaps_and_cap: |gaps, not_yet_shown| {
        let gaps = match gaps {
            0 => "Keine Muss-Anforderung ist verfehlt".to_owned(),
            1 => "1 Muss-Anforderung ist nicht erfüllt".to_owned(),
            _ => format!("{gaps} Muss-Anforderungen sind nicht erfüllt"),
        };
        let not_yet_shown = match not_yet_shown {
            0 => String::new(),
            _ => format!(", {not_yet_shown} noch nicht belegt"),
        };
        format!("{gaps}{not_yet_shown}; Bewertung deshalb höchstens „teilweise erfüllt“.")
    },
    gap_levels: |level, threshold| format!("Stufe {level}, verlangt: {threshold}"),
    strengths: "Stärken",
    no_strengths: "Noch ist kein Prinzip als „erfüllt“ bewertet.",
    best_measures: "Wichtigste offene Maßnahmen",
    best_hints: "Hinweise mit dem größten Nutzen",
    no_measures_yet: "Das Team hat noch keine Maßnahmen festgelegt. Diese Hinweise bringen am meisten:",
    no_open_measures: "Offene Maßnahmen gibt es nicht. Diese Hinweise bringen am meisten:",
    until: |day| format!("bis {day}"),
    notice_line: "Selbsteinschätzung des Teams: kein Nachweis der Konformität, keine Rechtsberatung.",

    results: "Ergebnisse",
    categories: "Kategorien",
    principles: "Prinzipien",
    targets: "Zielwerte",
    category_bars: "Werte der Kategorien",
    categories_figure: "Netzdiagramm der Kategorien",
    principles_figure: "Balkendiagramm der Prinzipien",

    requirements: "Muss-Anforderungen",
    no_requirements: "In diesem Umfang wird keine Muss-Anforderung gefragt.",
    capped: "Solange eine Muss-Anforderung nicht erfüllt oder noch nicht belegt ist, lautet die Bewertung höchstens „teilweise erfüllt“. Der Zahlenwert ändert sich dadurch nicht.",
    gaps: "Pflichtlücken",
    gaps_table: "Muss-Anforderungen, die nicht erfüllt sind",
    no_gaps: "Keine Pflichtlücke: Jede beantwortete Muss-Anforderung ist erfüllt.",
    stands: "Heute",
    demanded: "Verlangt",
    reason: "Grund",
    at_least: |level, top| format!("mindestens Stufe {level} von {top}"),
    not_yet_shown: "Noch nicht belegt",
    not_yet_shown_intro: "Diese Muss-Anforderungen sind offen oder zu klären:",
    waived: "Als nicht anwendbar gekennzeichnet",
    waived_intro: "Diese Muss-Anforderungen hält das Team für nicht anwendbar:",

    principle: |number| format!("Prinzip {number}:"),
    artefacts: "Das sollte am Ende vorliegen: ",
    nothing_asked: "Zu diesem Prinzip wird in diesem Umfang nichts gefragt.",
    not_asked: |count| match count {
        1 => "1 weitere Frage wird in diesem Umfang nicht gestellt.".to_owned(),
        _ => format!("{count} weitere Fragen werden in diesem Umfang nicht gestellt."),
    },
    level_of: |level, top| format!("Stufe {level} von {top}"),
    standing: |standing| match standing {
        Standing::Level(_) => "beantwortet",
        Standing::Unanswered => "offen",
        Standing::ReasonMissing => "offen: nicht anwendbar, aber ohne Begründung",
        Standing::NotOffered => "offen: „nicht anwendbar“ ist hier nicht vorgesehen",
        Standing::LevelUnknown => "offen: diese Stufe gibt es hier nicht",
        Standing::Unclear => "zu klären",
        Standing::NotApplicable => "nicht anwendbar",
        Standing::OutOfScope(_) => "nicht gefragt",
    },
    answer: "Antwort:",
    requirement_met: "Muss-Anforderung, erfüllt:",
    requirement_gap: "Pflichtlücke:",
    requirement_not_yet_shown: "Muss-Anforderung, noch nicht belegt:",
    requirement_waived: "Muss-Anforderung, als nicht anwendbar gekennzeichnet:",
    answered_by: |role| format!("Beantwortet von: {role}"),
    changed_on: |day| format!("Geändert am {day}"),
    inherited: "Vom zentralen Dienst übernommen",
    inherited_from: |source| format!("Übernommen von: {source}"),
    review: |why| format::review_mark(why, Tongue::German),
    evidence_of: "Nachweise:",
    evidence_untitled: "ohne Bezeichnung",
    evidence_date: |day| format!("vom {day}"),
    valid_until: |day| format!("gültig bis {day}"),
    expired_on: |day| format!("abgelaufen am {day}"),
    strength: |strength| match strength {
        Strength::Estimate => "eigene Einschätzung",
        Strength::Internal => "internes Dokument",
        Strength::ThirdParty => "von Dritten geprüft",
    },
    note: "Notiz:",
    minority: "Abweichende Meinung",
    level: |level| format!("Stufe {level}"),
    hint: |target| format!("So geht es auf Stufe {target}:"),
    resources: "Zum Weiterlesen:",

    hints: "Hinweise: Was bringt am meisten?",
    hints_intro: "Zuerst stehen Hinweise, die eine Pflichtlücke schließen, dann die mit dem größten Gewinn für den Aufwand. Jeder Hinweis führt bei einer Frage auf die nächste Stufe.",
    hints_table: |shown, all| match (shown, all) {
        (1, 1) => "1 Hinweis".to_owned(),
        _ if shown == all => format!("{all} Hinweise, die wichtigsten zuerst"),
        _ => format!("Die ersten {shown} von {all} Hinweisen"),
    },
    no_hints: "Zu den beantworteten Fragen gibt es keine weiteren Hinweise.",
    no_hints_yet: "Hinweise gibt es, sobald Fragen beantwortet sind.",
    question: "Frage",
    hint_column: "Hinweis",
    gain_column: "Gewinn in Prozentpunkten",
    gain: |points| format!("{points} Prozentpunkte"),
    closes_gap: "schließt Pflichtlücke",
    effort: |effort| match effort {
        Effort::Small => "kleiner Aufwand (Tage)",
        Effort::Medium => "mittlerer Aufwand (Wochen)",
        Effort::Large => "großer Aufwand (Monate)",
    },
    effort_column: "Aufwand",
    effort_short: |effort| match effort {
        Effort::Small => "klein",
        Effort::Medium => "mittel",
        Effort::Large => "groß",
    },
    roles: "Wer",
    measures: "Maßnahmen",
    measures_table: "Was das Team sich vorgenommen hat",
    no_measures: "Das Team hat noch keine Maßnahmen festgelegt.",
    measure: "Maßnahme",
    untitled_measure: "ohne Beschreibung",
    owner: "Zuständig",
    due: "Bis",
    status_column: "Stand",
    status: |status| match status {
        Status::Open => "offen",
        Status::InProgress => "in Arbeit",
        Status::Done => "erledigt",
        Status::Dropped => "verworfen",
    },

    open: "Offen und zu klären",
    open_none: "Alle gestellten Fragen sind beantwortet.",
    unclear: |count| match count {
        1 => "1 Frage ist zu klären:".to_owned(),
        _ => format!("{count} Fragen sind zu klären:"),
    },
    unanswered: |count| match count {
        1 => "1 Frage ist unbeantwortet.".to_owned(),
        _ => format!("{count} Fragen sind unbeantwortet."),
    },
    kept_answers: |count| match count {
        1 => "1 Antwort aus einem früheren Stand des Fragebogens hat hier keinen Platz und zählt nicht mit:".to_owned(),
        _ => format!(
            "{count} Antworten aus einem früheren Stand des Fragebogens haben hier keinen Platz und zählen nicht mit:"
        ),
    },
    unknown_questions: |count| match count {
        1 => {
            "1 Antwort gehört zu einer Frage, die dieser Fragebogen nicht hat. Sie zählt nicht mit und bleibt erhalten."
                .to_owned()
        }
        _ => format!(
            "{count} Antworten gehören zu Fragen, die dieser Fragebogen nicht hat. Sie zählen nicht mit und bleiben erhalten."
        ),
    },

    evidence: "Nachweise",
    evidence_none: "Noch keine Antwort erreicht Stufe 1; Nachweise werden ab dieser Stufe gezählt.",
    evidence_named: |named, answers, share| {
        format!(
            "{named} von {answers} Antworten ab Stufe 1 nennen einen Nachweis ({share}). Nachweise stehen neben dem Wert und ändern ihn nicht."
        )
    },
    evidence_table: "Antworten nach ihrem stärksten Nachweis",
    strength_column: "Stärkster Nachweis",
    count_column: "Antworten",
    share_column: "Anteil",
    expired: |day| format!("Abgelaufene Nachweise (Stand {day}):"),
    no_expired: |day| format!("Kein Nachweis ist abgelaufen (Stand {day})."),

    rule: "So wird bewertet",
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Der Wert eines Prinzips ist der gewichtete Mittelwert seiner beantworteten Fragen. Kategorie und Gesamtwert sind gewichtete Mittelwerte der Prinzipien; der Gesamtwert wird also über die Prinzipien gebildet, nicht über die Kategorien."
        }
        Aggregation::Minimum => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Die schwächste beantwortete Frage bestimmt den Wert eines Prinzips, das schwächste Prinzip den Wert seiner Kategorie und den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt Punkte. Ein Wert ist die Summe der erreichten Punkte, geteilt durch die erreichbaren Punkte der beantworteten Fragen – für Prinzip, Kategorie und insgesamt."
        }
    },
    rule_open: "Nicht anwendbare Fragen zählen nirgends mit. Offene und zu klärende Fragen zählen im Wert nicht mit; sie bestimmen die Spanne: Ihr unteres Ende nimmt an, dass alle auf der untersten Stufe stehen, ihr oberes, dass alle auf der höchsten stehen.",
    rule_bands: |met, partly, coverage| {
        format!(
            "Ab {met} lautet die Bewertung „erfüllt“, ab {partly} „teilweise erfüllt“, darunter „nicht erfüllt“. Ist weniger als {coverage} beantwortet, gibt es keine Bewertung."
        )
    },
    rule_bands_only: |met, partly| {
        format!("Ab {met} lautet die Bewertung „erfüllt“, ab {partly} „teilweise erfüllt“, darunter „nicht erfüllt“.")
    },
    rule_requirements: "Eine Muss-Anforderung ist eine Frage mit einer Mindeststufe, die ein Gesetz oder eine Norm begründet. Ist sie nicht erreicht (Pflichtlücke) oder noch nicht belegt, lautet die Bewertung des Prinzips, seiner Kategorie und insgesamt höchstens „teilweise erfüllt“; bei einer Pflichtlücke auf Stufe 0 lautet die des Prinzips „nicht erfüllt“. Der Zahlenwert ändert sich dadurch nicht.",
    rule_gain: "Der Gewinn eines Hinweises ist der Unterschied im Gesamtwert, wenn nur diese eine Antwort auf die Zielstufe steigt.",
    rule_rounding: "Angezeigt werden ganze Prozent; 0 % und 100 % nur, wenn sie genau erreicht sind. Würde das Runden einen Wert über eine Schwelle heben, steht er mit einer Nachkommastelle da.",
    rule_version: |version| format!("Bewertungsregel Version {version}"),

    service: "Angaben zur Leistung",
    service_table: "Angaben, die das Team gemacht hat",
    field: "Angabe",
    value: "Wert",
    yes: "ja",
    no: "nein",
    name: "Name der Leistung",
    service_description: "Kurzbeschreibung",
    leika: "LeiKa-Schlüssel",
    ozg: "Nummer der OZG-Leistung",
    fim: "FIM-Kennungen",
    themenfeld: "Themenfeld",
    lebenslage: "Lebenslage oder Geschäftslage",
    leika_typ: "LeiKa-Typ",
    leika_typ_name: |value| match value {
        "1" => Some("Typ 1: Bund regelt und vollzieht"),
        "2" => Some("Typ 2"),
        "3" => Some("Typ 3"),
        "4" => Some("Typ 4: Land regelt, Land oder Kommune vollzieht"),
        "5" => Some("Typ 5: Kommune regelt und vollzieht"),
        _ => None,
    },
    audience: "Zielgruppe",
    audiences: [
        ("citizens", "Bürgerinnen und Bürger"),
        ("business", "Unternehmen"),
        ("both", "Bürgerinnen und Bürger sowie Unternehmen"),
    ],
    focus: "Fokusleistung",
    sdg: "Single Digital Gateway",
    priority: "Priorität",
    model: "Umsetzungsmodell",
    models: [
        ("efa", "Einer für Alle (EfA)"),
        ("reuse", "Nachnutzung, dezentral betrieben"),
        ("own", "Eigenentwicklung"),
    ],
    lead_land: "Umsetzendes Land",
    administration: "Verwaltungsebene",
    administrations: [("federal", "Bund"), ("land", "Land"), ("municipal", "Kommune")],
    ministry: "Zuständiges Ministerium",
    portal: "Portal",
    rollout: "Stand der Umsetzung",
    rollouts: [("depriorisiert", "Depriorisiert"), ("0", "0 – Nicht gestartet"), ("6", "6 – Umgesetzt")],
    maturity: "Reifegrad",
    maturity_model: |model| format!("Modell {model}"),
    maturity_now: |level| format!("heute Stufe {level}"),
    maturity_now_on: |level, day| format!("Stufe {level} (ermittelt am {day})"),
    maturity_target: |level| format!("Ziel Stufe {level}"),
    maturity_found: |model, level| format!("Reifegrad nach Modell {model}: {level}"),
    maturity_open: |open| match open {
        0 => "Keine Frage ist anwendbar; deshalb ergibt sich keine Reifegrad-Stufe.".to_owned(),
        1 => "Die Reifegrad-Stufe steht fest, sobald alle Fragen beantwortet sind; 1 ist noch offen.".to_owned(),
        open => format!("Die Reifegrad-Stufe steht fest, sobald alle Fragen beantwortet sind; {open} sind noch offen."),
    },
    maturity_next: |level| {
        format!(
            "Die niedrigste Antwort entscheidet. Diese Fragen halten die Leistung unter Stufe {level}; was als Nächstes hilft, steht dahinter:"
        )
    },
    maturity_top: "Eine höhere Stufe hat dieses Modell nicht.",
    participants: "Mitwirkende Rollen",

    about: "Zu diesem Bericht",
    notice: "Dieser Bericht ist eine Selbsteinschätzung des Teams. Er ist kein Nachweis der Konformität, keine Prüfung durch Dritte, keine Rechtsberatung und keine amtliche Fassung des Standards.",
    source: "Grundlage des Fragebogens:",
    source_checked: |day| format!("zuletzt abgeglichen am {day}"),
    data: "Die Daten zu diesem Bericht",
    data_file: |name| {
        format!(
            "Als PDF und als HTML-Datei trägt dieser Bericht seine Daten in sich: die Datei „{name}“ mit allen Antworten, Nachweisen und Maßnahmen."
        )
    },
    data_without_notes: "Notizen und abweichende Meinungen sind in diesem Bericht nicht enthalten, auch nicht in seinen Daten.",
    data_hash: "Prüfsumme der Datei (SHA-256):",
    data_open: "Zum Weiterarbeiten: in Selbstaudit „Speichern und öffnen“ wählen und dort diesen Bericht oder die Datei angeben. Bevor etwas ersetzt wird, werden die Unterschiede gezeigt.",
    data_description: |service| format!("Selbstaudit der Leistung „{service}“ mit allen Antworten."),
    data_description_without_notes: |service| {
        format!("Selbstaudit der Leistung „{service}“ mit allen Antworten, ohne Notizen und abweichende Meinungen.")
    },
    made_with: |generator| format!("Erstellt mit {generator}"),
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Texts = Texts {
    no_strengths: "Noch ist kein Kriterium als „erfüllt“ bewertet.",
    principles: "Kriterien",
    principles_figure: "Balkendiagramm der Kriterien",
    principle: |number| format!("Kriterium {number}:"),
    nothing_asked: "Zu diesem Kriterium wird in diesem Umfang nichts gefragt.",
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Der Wert eines Kriteriums ist der gewichtete Mittelwert seiner beantworteten Fragen. Kategorie und Gesamtwert sind gewichtete Mittelwerte der Kriterien; der Gesamtwert wird also über die Kriterien gebildet, nicht über die Kategorien."
        }
        Aggregation::Minimum => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Die schwächste beantwortete Frage bestimmt den Wert eines Kriteriums, das schwächste Kriterium den Wert seiner Kategorie und den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt Punkte. Ein Wert ist die Summe der erreichten Punkte, geteilt durch die erreichbaren Punkte der beantworteten Fragen – für Kriterium, Kategorie und insgesamt."
        }
    },
    rule_requirements: "Eine Muss-Anforderung ist eine Frage mit einer Mindeststufe, die ein Gesetz oder eine Norm begründet. Ist sie nicht erreicht (Pflichtlücke) oder noch nicht belegt, lautet die Bewertung des Kriteriums, seiner Kategorie und insgesamt höchstens „teilweise erfüllt“; bei einer Pflichtlücke auf Stufe 0 lautet die des Kriteriums „nicht erfüllt“. Der Zahlenwert ändert sich dadurch nicht.",
    ..TEXTS
};
