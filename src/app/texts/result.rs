//! Texts of the result view.

mod simple;

use super::Wording;
use crate::audit::{Mode, Status, Strength};
use crate::questionnaire::{Aggregation, Effort, Parts};

/// Texts of the result view.
#[derive(Debug)]
pub struct ResultWords {
    pub title: fn(&str) -> String,
    pub on_this_page: &'static str,
    pub questionnaire: &'static str,
    pub edition_version: fn(&str) -> String,
    pub extent: &'static str,
    pub part: &'static str,
    pub part_of: fn(usize, &str) -> String,
    pub only_part: &'static str,
    pub inherited: fn(usize, &str, &str) -> String,
    pub mode: fn(Mode) -> &'static str,
    pub phase: &'static str,
    pub every_phase: &'static str,
    pub changed: &'static str,
    pub self_assessment: &'static str,
    pub no_proof: &'static str,

    pub empty_title: &'static str,
    pub empty_body: &'static str,
    pub empty_action: &'static str,

    pub gaps: &'static str,
    pub gaps_intro: fn(usize) -> String,
    pub no_gaps: &'static str,
    pub no_requirements: &'static str,
    pub stands: &'static str,
    pub demanded: &'static str,
    pub at_least: fn(usize, usize) -> String,
    pub level_of: fn(usize, usize) -> String,
    pub reason: &'static str,
    pub not_yet_shown: &'static str,
    pub not_yet_shown_intro: &'static str,
    pub waived: &'static str,
    pub waived_intro: &'static str,

    pub total: &'static str,
    pub answered: fn(usize, usize) -> String,
    pub answered_share: fn(usize, usize, &str) -> String,
    pub range: fn(&str, &str) -> String,
    pub range_short: fn(&str, &str) -> String,
    pub too_little: fn(&str) -> String,
    pub capped: &'static str,
    pub unchecked: fn(usize) -> String,
    pub no_figure: &'static str,
    pub also_unclear: fn(usize) -> String,
    pub also_not_applicable: fn(usize) -> String,
    pub categories: &'static str,
    pub strengths: &'static str,
    pub strengths_intro: &'static str,
    pub no_strengths: &'static str,
    pub principle: fn(u32) -> String,

    pub profile: &'static str,
    pub radar_title: &'static str,
    pub bars_title: &'static str,
    pub legend: &'static str,
    pub legend_range: &'static str,
    pub show_table: &'static str,
    pub copy_table: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub save_svg: &'static str,
    pub save_png: &'static str,
    pub saved_picture: &'static str,
    pub not_saved_picture: &'static str,
    pub radar_file: &'static str,
    pub bars_file: &'static str,

    pub next_steps: &'static str,
    pub hints: &'static str,
    pub hints_intro: &'static str,
    pub no_hints: &'static str,
    pub role: &'static str,
    pub every_role: &'static str,
    pub hints_shown: fn(usize, usize) -> String,
    pub show_all: fn(usize) -> String,
    pub show_fewer: fn(usize) -> String,
    pub rank: &'static str,
    pub gain: fn(&str) -> String,
    pub effort: fn(Effort) -> &'static str,
    pub effort_short: fn(Effort) -> &'static str,
    pub leads_to: fn(usize) -> String,
    pub closes_gap: &'static str,
    pub roles: &'static str,
    pub resources: &'static str,
    pub include: &'static str,
    pub include_which: fn(usize) -> String,
    pub hint_number: fn(usize) -> String,
    pub reach_so_far: fn(usize, &str, &str) -> String,

    pub what_if: &'static str,
    pub what_if_intro: &'static str,
    pub what_if_chosen: fn(usize) -> String,
    pub what_if_spoken: fn(usize, &str, &str) -> String,
    pub what_if_empty_spoken: &'static str,
    pub now: &'static str,
    pub then: &'static str,
    pub points: fn(&str) -> String,
    pub category: &'static str,
    pub what_if_table: &'static str,
    pub column_gain: &'static str,
    pub clear_choice: &'static str,

    pub why: &'static str,
    pub why_rule: fn(Aggregation) -> &'static str,
    pub why_open: &'static str,
    pub why_bands: fn(&str, &str, &str) -> String,
    pub why_requirement: &'static str,
    pub why_principles_table: fn(&str) -> String,
    pub why_questions_table: fn(&str) -> String,
    pub column_principle: &'static str,
    pub column_question: &'static str,
    pub column_answer: &'static str,
    pub column_weight: &'static str,
    pub column_value: &'static str,
    pub column_share_principle: &'static str,
    pub column_share_category: &'static str,
    pub column_share_total: &'static str,
    pub not_counted: &'static str,
    pub unanswered: &'static str,
    pub unclear: &'static str,
    pub not_applicable: &'static str,
    pub reason_missing: &'static str,
    pub not_offered: &'static str,
    pub level_unknown: &'static str,
    pub not_asked: fn(usize) -> String,

    pub evidence: &'static str,
    pub evidence_intro: fn(usize, usize) -> String,
    pub evidence_share: fn(&str) -> String,
    pub evidence_none: &'static str,
    pub evidence_table: &'static str,
    pub column_strength: &'static str,
    pub column_count: &'static str,
    pub column_share: &'static str,
    pub strength: fn(Strength) -> &'static str,
    pub expired: &'static str,
    pub expired_since: fn(&str) -> String,
    pub no_expired: &'static str,

    pub open: &'static str,
    pub open_none: &'static str,
    pub open_unanswered: fn(usize) -> String,
    pub open_unclear: fn(usize) -> String,
    pub to_answers: &'static str,

    pub measures: &'static str,
    pub measures_table: &'static str,
    pub column_measure: &'static str,
    pub column_owner: &'static str,
    pub column_due: &'static str,
    pub column_effort: &'static str,
    pub column_status: &'static str,
    pub status: fn(Status) -> &'static str,

    pub snapshots: &'static str,
    pub snapshots_intro: &'static str,
    pub to_progress: &'static str,
    pub snapshot: fn(&str, &str) -> String,
    pub snapshot_without_figure: &'static str,
    pub snapshot_coverage: fn(&str) -> String,

    pub take: &'static str,
    pub report: &'static str,
    pub report_help: &'static str,
    pub print: &'static str,
    pub print_help: &'static str,
    pub csv: &'static str,
    pub csv_help: &'static str,
    pub csv_saved: &'static str,
    pub csv_file: &'static str,
    pub file: &'static str,
    pub file_help: &'static str,
}

static GERMAN: ResultWords = ResultWords {
    title: |service| format!("Ergebnis: {service}"),
    on_this_page: "Auf dieser Seite",
    questionnaire: "Fragebogen",
    edition_version: |version| format!("Version {version}"),
    extent: "Umfang",
    part: "Teil",
    part_of: |questions, label| format!("{label} ({questions} Fragen)"),
    only_part: "Das ist das Ergebnis eines Teils: Nur seine Fragen zählen. Das Ergebnis der Leistung entsteht erst beim Zusammenführen.",
    inherited: |count, figure, answered| {
        let count = if count == 1 { "1 Antwort ist".to_owned() } else { format!("{count} Antworten sind") };
        format!("{count} von der zentralen Leistung übernommen. Nur mit eigenen Antworten: {figure}, {answered}.")
    },
    mode: |mode| match mode {
        Mode::Short => "Schnellcheck",
        Mode::Full => "Vollständiger Selbstaudit",
    },
    phase: "Phase der Leistung",
    every_phase: "alle Phasen",
    changed: "Stand",
    self_assessment: "Selbsteinschätzung des Teams.",
    no_proof: "Kein Nachweis der Konformität, keine Rechtsberatung.",

    empty_title: "Noch gibt es nichts auszuwerten",
    empty_body: "Sobald die erste Frage beantwortet ist, sehen Sie hier das Ergebnis: Pflichtlücken, Werte je Kategorie, Stärken und die Hinweise, die am meisten bringen. Sie können mit jedem Prinzip anfangen.",
    empty_action: "Zu den Prinzipien",

    gaps: "Pflichtlücken",
    gaps_intro: |count| match count {
        1 => "Eine Muss-Anforderung ist nicht erfüllt. Sie gehört zuerst auf den Tisch, unabhängig vom Gesamtwert."
            .into(),
        _ => format!(
            "{count} Muss-Anforderungen sind nicht erfüllt. Sie gehören zuerst auf den Tisch, unabhängig vom Gesamtwert."
        ),
    },
    no_gaps: "Keine Pflichtlücke: Jede beantwortete Muss-Anforderung ist erfüllt.",
    no_requirements: "In diesem Umfang wird keine Muss-Anforderung gefragt.",
    stands: "Heute",
    demanded: "Verlangt",
    at_least: |level, top| format!("mindestens Stufe {level} von {top}"),
    level_of: |level, top| format!("Stufe {level} von {top}"),
    reason: "Grund",
    not_yet_shown: "Noch nicht belegt",
    not_yet_shown_intro: "Diese Muss-Anforderungen sind offen oder zu klären:",
    waived: "Als nicht anwendbar gekennzeichnet",
    waived_intro: "Diese Muss-Anforderungen hält das Team für nicht anwendbar:",

    total: "Gesamtergebnis",
    answered: |answered, applicable| format!("{answered} von {applicable} beantwortet"),
    answered_share: |answered, applicable, share| format!("{answered} von {applicable} beantwortet ({share})"),
    range: |low, high| {
        format!("Möglich sind Werte zwischen {low} und {high}, je nachdem, wie die offenen Fragen ausfallen.")
    },
    range_short: |low, high| format!("zwischen {low} und {high}"),
    too_little: |share| format!("Für eine Bewertung müssen mindestens {share} beantwortet sein."),
    capped: "Solange eine Muss-Anforderung nicht erfüllt oder noch nicht belegt ist, lautet die Bewertung höchstens „teilweise erfüllt“. Der Zahlenwert ändert sich dadurch nicht.",
    unchecked: |count| {
        match count {
        1 => "1 Antwort ist aus dem letzten Selbstaudit oder von anderswo übernommen und noch nicht geprüft. Sie zählt mit."
            .to_owned(),
        _ => format!(
            "{count} Antworten sind aus dem letzten Selbstaudit oder von anderswo übernommen und noch nicht geprüft. Sie zählen mit."
        ),
    }
    },
    no_figure: "kein Wert",
    also_unclear: |count| format!("{count} zu klären"),
    also_not_applicable: |count| format!("{count} nicht anwendbar"),
    categories: "Nach Kategorien",
    strengths: "Stärken",
    strengths_intro: "Hier ist der Dienst schon gut aufgestellt:",
    no_strengths: "Noch ist kein Prinzip als „erfüllt“ bewertet.",
    principle: |number| format!("Prinzip {number}:"),

    profile: "Profil",
    radar_title: "Werte der Kategorien",
    bars_title: "Werte der Prinzipien",
    legend: "Legende",
    legend_range: "möglich, je nach offenen Fragen",
    show_table: "Zahlen als Tabelle",
    copy_table: "Tabelle kopieren",
    copied: "Die Tabelle ist kopiert. Sie können sie in eine Tabellenkalkulation einfügen.",
    copy_by_hand: "Der Browser hat keinen Zugriff auf die Zwischenablage. Der Text ist markiert: Kopieren Sie ihn mit Strg+C.",
    save_svg: "Als SVG sichern",
    save_png: "Als PNG sichern",
    saved_picture: "Das Bild wurde dem Browser zum Speichern übergeben.",
    not_saved_picture: "Der Browser konnte das Bild nicht erzeugen.",
    radar_file: "kategorien",
    bars_file: "prinzipien",

    next_steps: "Die nächsten Schritte",
    hints: "Hinweise: Was bringt am meisten?",
    hints_intro: "Jeder Hinweis führt bei einer Frage auf die nächste Stufe. Zuerst stehen Hinweise, die eine Pflichtlücke schließen, dann die mit dem größten Gewinn für den Aufwand. Der Gewinn ist in Prozentpunkten des Gesamtergebnisses angegeben.",
    no_hints: "Zu den beantworteten Fragen gibt es keine weiteren Hinweise: Überall ist die höchste Stufe erreicht.",
    role: "Nur Hinweise für die Rolle",
    every_role: "alle Rollen",
    hints_shown: |shown, all| format!("{shown} von {all} Hinweisen"),
    show_all: |all| format!("Alle {all} zeigen"),
    show_fewer: |few| format!("Nur die ersten {few} zeigen"),
    rank: "Rang",
    gain: |points| format!("{points} Prozentpunkte"),
    effort: |effort| match effort {
        Effort::Small => "kleiner Aufwand (Tage)",
        Effort::Medium => "mittlerer Aufwand (Wochen)",
        Effort::Large => "großer Aufwand (Monate)",
    },
    effort_short: |effort| match effort {
        Effort::Small => "klein",
        Effort::Medium => "mittel",
        Effort::Large => "groß",
    },
    leads_to: |target| format!("führt zu Stufe {target}"),
    closes_gap: "schließt Pflichtlücke",
    roles: "Wer",
    resources: "Hilfen",
    include: "In „Was wäre, wenn …“ mitrechnen",
    include_which: |rank| format!(" (Hinweis {rank})"),
    hint_number: |rank| format!("Hinweis {rank}"),
    reach_so_far: |count, figure, points| match count {
        1 => format!("Mit diesem Hinweis: {figure} ({points} Prozentpunkte)"),
        _ => format!("Mit allen {count} ausgewählten: {figure} ({points} Prozentpunkte)"),
    },

    what_if: "Was wäre, wenn …",
    what_if_intro: "Wählen Sie unten Hinweise aus. Hier sehen Sie dann, welches Ergebnis damit erreichbar ist. Ihre Antworten ändern sich nicht.",
    what_if_chosen: |count| match count {
        1 => "1 Hinweis ausgewählt. Ihre Antworten bleiben, wie sie sind.".into(),
        _ => format!("{count} Hinweise ausgewählt. Ihre Antworten bleiben, wie sie sind."),
    },
    what_if_spoken: |count, figure, rating| match count {
        1 => format!("Mit dem ausgewählten Hinweis: {figure}, {rating}."),
        _ => format!("Mit {count} ausgewählten Hinweisen: {figure}, {rating}."),
    },
    what_if_empty_spoken: "Kein Hinweis ausgewählt.",
    now: "Heute",
    then: "Erreichbar",
    points: |points| format!("{points} Prozentpunkte"),
    category: "Kategorie",
    what_if_table: "Werte der Kategorien heute und mit den ausgewählten Hinweisen",
    column_gain: "Gewinn in Prozentpunkten",
    clear_choice: "Auswahl leeren",

    why: "Warum dieses Ergebnis?",
    why_rule: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Der Wert eines Prinzips ist der gewichtete Mittelwert seiner beantworteten Fragen. Kategorie und Gesamtwert sind gewichtete Mittelwerte der Prinzipien. Der Gesamtwert wird also über die Prinzipien gebildet, nicht über die Kategorien."
        }
        Aggregation::Minimum => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Die schwächste beantwortete Frage bestimmt den Wert eines Prinzips, das schwächste Prinzip den Wert seiner Kategorie und den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt Punkte. Ein Wert ist die Summe der erreichten Punkte, geteilt durch die erreichbaren Punkte der beantworteten Fragen – für Prinzip, Kategorie und insgesamt."
        }
    },
    why_open: "Offene, zu klärende und nicht anwendbare Fragen zählen im Wert nicht mit. Offene und zu klärende Fragen bestimmen die mögliche Spanne.",
    why_bands: |met, partly, coverage| {
        format!(
            "Ab {met} lautet die Bewertung „erfüllt“, ab {partly} „teilweise erfüllt“, darunter „nicht erfüllt“. Ist weniger als {coverage} beantwortet, gibt es keine Bewertung."
        )
    },
    why_requirement: "Eine Muss-Anforderung dieses Prinzips ist nicht erfüllt oder noch nicht belegt. Das begrenzt die Bewertung, nicht den Wert.",
    why_principles_table: |category| format!("Was die Prinzipien zu „{category}“ beitragen"),
    why_questions_table: |principle| format!("Was die Fragen zu „{principle}“ beitragen"),
    column_principle: "Prinzip",
    column_question: "Frage",
    column_answer: "Antwort",
    column_weight: "Gewicht",
    column_value: "Wert",
    column_share_principle: "Beitrag zum Prinzip in Prozentpunkten",
    column_share_category: "Beitrag zur Kategorie in Prozentpunkten",
    column_share_total: "Beitrag zum Gesamtwert in Prozentpunkten",
    not_counted: "zählt nicht",
    unanswered: "unbeantwortet",
    unclear: "zu klären",
    not_applicable: "nicht anwendbar",
    reason_missing: "nicht anwendbar, Begründung fehlt",
    not_offered: "nicht anwendbar ist hier nicht vorgesehen",
    level_unknown: "unbekannte Stufe",
    not_asked: |count| match count {
        1 => "1 weitere Frage wird in diesem Umfang nicht gestellt.".into(),
        _ => format!("{count} weitere Fragen werden in diesem Umfang nicht gestellt."),
    },

    evidence: "Nachweise",
    evidence_intro: |named, answers| format!("{named} von {answers} Antworten ab Stufe 1 nennen einen Nachweis."),
    evidence_share: |share| format!("Das sind {share}. Nachweise stehen neben dem Wert und ändern ihn nicht."),
    evidence_none: "Noch keine Antwort erreicht Stufe 1. Nachweise werden ab dieser Stufe gezählt.",
    evidence_table: "Antworten nach ihrem stärksten Nachweis",
    column_strength: "Stärkster Nachweis",
    column_count: "Antworten",
    column_share: "Anteil",
    strength: |strength| match strength {
        Strength::Estimate => "eigene Einschätzung",
        Strength::Internal => "internes Dokument",
        Strength::ThirdParty => "von Dritten geprüft",
    },
    expired: "Abgelaufene Nachweise",
    expired_since: |date| format!("galt bis {date}"),
    no_expired: "Kein Nachweis ist abgelaufen.",

    open: "Offen und zu klären",
    open_none: "Alle gestellten Fragen sind beantwortet.",
    open_unanswered: |count| format!("Unbeantwortet: {count}"),
    open_unclear: |count| format!("Zu klären: {count}"),
    to_answers: "Alle Antworten prüfen",

    measures: "Maßnahmen",
    measures_table: "Was das Team sich vorgenommen hat",
    column_measure: "Maßnahme",
    column_owner: "Zuständig",
    column_due: "Bis",
    column_effort: "Aufwand",
    column_status: "Stand",
    status: |status| match status {
        Status::Open => "offen",
        Status::InProgress => "in Arbeit",
        Status::Done => "erledigt",
        Status::Dropped => "verworfen",
    },

    snapshots: "Frühere Stände",
    snapshots_intro: "Eingefroren mit den Werten von damals:",
    to_progress: "Stände vergleichen und Verlauf ansehen",
    snapshot: |label, date| format!("{label} ({date})"),
    snapshot_without_figure: "kein Wert gespeichert",
    snapshot_coverage: |share| format!("{share} beantwortet"),

    take: "Mitnehmen und weitergeben",
    report: "Bericht erstellen",
    report_help: "Als barrierefreies PDF, für Word, als Webseite oder Text. Die erste Seite ist für den Lenkungskreis.",
    print: "Drucken oder als PDF sichern",
    print_help: "Diese Seite mit allen aufgeklappten Teilen.",
    csv: "Antworten als CSV sichern",
    csv_help: "Alle Fragen mit Antworten und Notizen für die Tabellenkalkulation.",
    csv_saved: "Die CSV-Datei wurde dem Browser zum Speichern übergeben.",
    csv_file: "antworten",
    file: "Selbstaudit als Datei sichern",
    file_help: "Der vollständige Stand zum Ablegen und Weitergeben. Diese Anwendung kann ihn wieder öffnen.",
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_GERMAN: ResultWords = ResultWords {
    empty_body: "Sobald die erste Frage beantwortet ist, sehen Sie hier das Ergebnis: Pflichtlücken, Werte je Kategorie, Stärken und die Hinweise, die am meisten bringen. Sie können mit jedem Kriterium anfangen.",
    empty_action: "Zu den Kriterien",
    no_strengths: "Noch ist kein Kriterium als „erfüllt“ bewertet.",
    principle: |number| format!("Kriterium {number}:"),
    bars_title: "Werte der Kriterien",
    bars_file: "kriterien",
    why_rule: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Der Wert eines Kriteriums ist der gewichtete Mittelwert seiner beantworteten Fragen. Kategorie und Gesamtwert sind gewichtete Mittelwerte der Kriterien. Der Gesamtwert wird also über die Kriterien gebildet, nicht über die Kategorien."
        }
        Aggregation::Minimum => {
            "Jede Stufe hat einen Wert zwischen 0 % und 100 %. Die schwächste beantwortete Frage bestimmt den Wert eines Kriteriums, das schwächste Kriterium den Wert seiner Kategorie und den Gesamtwert."
        }
        Aggregation::Points => {
            "Jede Stufe bringt Punkte. Ein Wert ist die Summe der erreichten Punkte, geteilt durch die erreichbaren Punkte der beantworteten Fragen – für Kriterium, Kategorie und insgesamt."
        }
    },
    why_requirement: "Eine Muss-Anforderung dieses Kriteriums ist nicht erfüllt oder noch nicht belegt. Das begrenzt die Bewertung, nicht den Wert.",
    why_principles_table: |category| format!("Was die Kriterien zu „{category}“ beitragen"),
    column_principle: "Kriterium",
    column_share_principle: "Beitrag zum Kriterium in Prozentpunkten",
    ..GERMAN
};

static ENGLISH: ResultWords = ResultWords {
    title: |service| format!("Result: {service}"),
    on_this_page: "On this page",
    questionnaire: "Questionnaire",
    edition_version: |version| format!("version {version}"),
    extent: "Extent",
    part: "Part",
    part_of: |questions, label| format!("{label} ({questions} questions)"),
    only_part: "This is the result of a part: only its questions count. The result of the service comes about when the parts are merged.",
    inherited: |count, figure, answered| {
        let count = if count == 1 { "1 answer was".to_owned() } else { format!("{count} answers were") };
        format!("{count} taken over from the central service. With own answers only: {figure}, {answered}.")
    },
    mode: |mode| match mode {
        Mode::Short => "Short check",
        Mode::Full => "Full self-audit",
    },
    phase: "Phase of the service",
    every_phase: "all phases",
    changed: "As of",
    self_assessment: "The team’s own assessment.",
    no_proof: "No proof of conformity, no legal advice.",

    empty_title: "There is nothing to show yet",
    empty_body: "As soon as the first question is answered, you will find the result here: requirement gaps, scores by category, strengths, and the hints that bring the most. You can start with any principle.",
    empty_action: "To the principles",

    gaps: "Requirement gaps",
    gaps_intro: |count| match count {
        1 => "One mandatory requirement is not met. It comes first, whatever the total says.".into(),
        _ => format!("{count} mandatory requirements are not met. They come first, whatever the total says."),
    },
    no_gaps: "No requirement gap: every mandatory requirement that was answered is met.",
    no_requirements: "No mandatory requirement is asked in this extent.",
    stands: "Today",
    demanded: "Demanded",
    at_least: |level, top| format!("at least level {level} of {top}"),
    level_of: |level, top| format!("level {level} of {top}"),
    reason: "Reason",
    not_yet_shown: "Not yet shown",
    not_yet_shown_intro: "These mandatory requirements are open or unclear:",
    waived: "Marked as not applicable",
    waived_intro: "The team considers these mandatory requirements not applicable:",

    total: "Total",
    answered: |answered, applicable| format!("{answered} of {applicable} answered"),
    answered_share: |answered, applicable, share| format!("{answered} of {applicable} answered ({share})"),
    range: |low, high| format!("Between {low} and {high} is possible, depending on how the open questions turn out."),
    range_short: |low, high| format!("between {low} and {high}"),
    too_little: |share| format!("A rating needs at least {share} answered."),
    capped: "As long as a mandatory requirement is not met or not yet shown, the rating is “partly met” at best. The figure itself does not change.",
    unchecked: |count| match count {
        1 => "1 answer was taken over from the last self-audit or elsewhere and is not checked yet. It counts."
            .to_owned(),
        _ => format!(
            "{count} answers were taken over from the last self-audit or elsewhere and are not checked yet. They count."
        ),
    },
    no_figure: "no score",
    also_unclear: |count| format!("{count} unclear"),
    also_not_applicable: |count| format!("{count} not applicable"),
    categories: "By category",
    strengths: "Strengths",
    strengths_intro: "Here the service already does well:",
    no_strengths: "No principle is rated “met” yet.",
    principle: |number| format!("Principle {number}:"),

    profile: "Profile",
    radar_title: "Scores of the categories",
    bars_title: "Scores of the principles",
    legend: "Legend",
    legend_range: "possible, depending on open questions",
    show_table: "Figures as a table",
    copy_table: "Copy table",
    copied: "The table is copied. You can paste it into a spreadsheet.",
    copy_by_hand: "The browser has no access to the clipboard. The text is selected: copy it with Ctrl+C.",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",
    saved_picture: "The picture was handed to the browser for saving.",
    not_saved_picture: "The browser could not make the picture.",
    radar_file: "categories",
    bars_file: "principles",

    next_steps: "Next steps",
    hints: "Hints: what brings the most?",
    hints_intro: "Each hint takes one question to its next level. Hints that close a requirement gap come first, then those that gain the most for their effort. The gain is given in percentage points of the total.",
    no_hints: "There are no further hints for the answered questions: the highest level is reached everywhere.",
    role: "Only hints for the role",
    every_role: "all roles",
    hints_shown: |shown, all| format!("{shown} of {all} hints"),
    show_all: |all| format!("Show all {all}"),
    show_fewer: |few| format!("Show only the first {few}"),
    rank: "Rank",
    gain: |points| format!("{points} percentage points"),
    effort: |effort| match effort {
        Effort::Small => "small effort (days)",
        Effort::Medium => "medium effort (weeks)",
        Effort::Large => "large effort (months)",
    },
    effort_short: |effort| match effort {
        Effort::Small => "small",
        Effort::Medium => "medium",
        Effort::Large => "large",
    },
    leads_to: |target| format!("leads to level {target}"),
    closes_gap: "closes a requirement gap",
    roles: "Who",
    resources: "Help",
    include: "Include in “What if …”",
    include_which: |rank| format!(" (hint {rank})"),
    hint_number: |rank| format!("hint {rank}"),
    reach_so_far: |count, figure, points| match count {
        1 => format!("With this hint: {figure} ({points} percentage points)"),
        _ => format!("With all {count} chosen: {figure} ({points} percentage points)"),
    },

    what_if: "What if …",
    what_if_intro: "Choose hints below. Here you will see which result they can reach. Your answers do not change.",
    what_if_chosen: |count| match count {
        1 => "1 hint chosen. Your answers stay as they are.".into(),
        _ => format!("{count} hints chosen. Your answers stay as they are."),
    },
    what_if_spoken: |count, figure, rating| match count {
        1 => format!("With the chosen hint: {figure}, {rating}."),
        _ => format!("With {count} chosen hints: {figure}, {rating}."),
    },
    what_if_empty_spoken: "No hint chosen.",
    now: "Today",
    then: "Within reach",
    points: |points| format!("{points} percentage points"),
    category: "Category",
    what_if_table: "Scores of the categories today and with the chosen hints",
    column_gain: "Gain in percentage points",
    clear_choice: "Clear selection",

    why: "Why this result?",
    why_rule: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Each level is worth between 0% and 100%. The score of a principle is the weighted mean of its answered questions. Category and total are weighted means of the principles; so the total is taken over the principles, not over the categories."
        }
        Aggregation::Minimum => {
            "Each level is worth between 0% and 100%. The weakest answered question decides the score of a principle, the weakest principle the score of its category and the total."
        }
        Aggregation::Points => {
            "Each level earns points. A score is the sum of the points earned divided by the points within reach of the answered questions – for principle, category and total."
        }
    },
    why_open: "Open, unclear and not applicable questions do not count in the score. Open and unclear questions decide the possible range.",
    why_bands: |met, partly, coverage| {
        format!(
            "From {met} the rating is “met”, from {partly} “partly met”, below that “not met”. With less than {coverage} answered there is no rating."
        )
    },
    why_requirement: "A mandatory requirement of this principle is not met or not yet shown; this limits the rating, not the score.",
    why_principles_table: |category| format!("What the principles contribute to “{category}”"),
    why_questions_table: |principle| format!("What the questions contribute to “{principle}”"),
    column_principle: "Principle",
    column_question: "Question",
    column_answer: "Answer",
    column_weight: "Weight",
    column_value: "Score",
    column_share_principle: "Contribution to the principle in percentage points",
    column_share_category: "Contribution to the category in percentage points",
    column_share_total: "Contribution to the total in percentage points",
    not_counted: "does not count",
    unanswered: "not answered",
    unclear: "unclear",
    not_applicable: "not applicable",
    reason_missing: "not applicable, reason missing",
    not_offered: "not applicable is not offered here",
    level_unknown: "unknown level",
    not_asked: |count| match count {
        1 => "1 more question is not asked in this extent.".into(),
        _ => format!("{count} more questions are not asked in this extent."),
    },

    evidence: "Evidence",
    evidence_intro: |named, answers| format!("{named} of {answers} answers at level 1 or above name evidence."),
    evidence_share: |share| format!("That is {share}. Evidence stands beside the score and does not change it."),
    evidence_none: "No answer reaches level 1 yet; evidence is counted from that level on.",
    evidence_table: "Answers by their strongest evidence",
    column_strength: "Strongest evidence",
    column_count: "Answers",
    column_share: "Share",
    strength: |strength| match strength {
        Strength::Estimate => "own estimate",
        Strength::Internal => "internal document",
        Strength::ThirdParty => "checked by a third party",
    },
    expired: "Expired evidence",
    expired_since: |date| format!("was valid until {date}"),
    no_expired: "No evidence has expired.",

    open: "Open and unclear",
    open_none: "Every question asked is answered.",
    open_unanswered: |count| format!("Not answered: {count}"),
    open_unclear: |count| format!("Unclear: {count}"),
    to_answers: "Check all answers",

    measures: "Measures",
    measures_table: "What the team decided to do",
    column_measure: "Measure",
    column_owner: "Responsible",
    column_due: "Due",
    column_effort: "Effort",
    column_status: "Status",
    status: |status| match status {
        Status::Open => "open",
        Status::InProgress => "in progress",
        Status::Done => "done",
        Status::Dropped => "dropped",
    },

    snapshots: "Earlier snapshots",
    snapshots_intro: "Frozen with the figures of their time:",
    to_progress: "Compare snapshots and see the progress",
    snapshot: |label, date| format!("{label} ({date})"),
    snapshot_without_figure: "no score stored",
    snapshot_coverage: |share| format!("{share} answered"),

    take: "Take away and pass on",
    report: "Make a report",
    report_help: "As an accessible PDF, for Word, as a web page or as text; the first page is for the steering committee.",
    print: "Print or save as PDF",
    print_help: "This page with every part unfolded.",
    csv: "Save answers as CSV",
    csv_help: "All questions with answers and notes for a spreadsheet.",
    csv_saved: "The CSV file was handed to the browser for saving.",
    csv_file: "answers",
    file: "Save self-audit as a file",
    file_help: "The complete state for filing and passing on; this application can open it again.",
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_ENGLISH: ResultWords = ResultWords {
    empty_body: "As soon as the first question is answered, you will find the result here: requirement gaps, scores by category, strengths, and the hints that bring the most. You can start with any criterion.",
    empty_action: "To the criteria",
    no_strengths: "No criterion is rated “met” yet.",
    principle: |number| format!("Criterion {number}:"),
    bars_title: "Scores of the criteria",
    bars_file: "criteria",
    why_rule: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Each level is worth between 0% and 100%. The score of a criterion is the weighted mean of its answered questions. Category and total are weighted means of the criteria; so the total is taken over the criteria, not over the categories."
        }
        Aggregation::Minimum => {
            "Each level is worth between 0% and 100%. The weakest answered question decides the score of a criterion, the weakest criterion the score of its category and the total."
        }
        Aggregation::Points => {
            "Each level earns points. A score is the sum of the points earned divided by the points within reach of the answered questions – for criterion, category and total."
        }
    },
    why_requirement: "A mandatory requirement of this criterion is not met or not yet shown; this limits the rating, not the score.",
    why_principles_table: |category| format!("What the criteria contribute to “{category}”"),
    column_principle: "Criterion",
    column_share_principle: "Contribution to the criterion in percentage points",
    ..ENGLISH
};

/// Texts of the result view in a language.
pub fn result(wording: impl Into<Wording>) -> &'static ResultWords {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// The same, with the word that the standard has for its demands.
pub fn result_of(wording: impl Into<Wording>, parts: Parts) -> &'static ResultWords {
    match (parts, wording.into()) {
        (Parts::Principles, wording) => result(wording),
        (Parts::Criteria, Wording::German) => &CRITERIA_GERMAN,
        (Parts::Criteria, Wording::Simple) => &simple::CRITERIA,
        (Parts::Criteria, Wording::English) => &CRITERIA_ENGLISH,
    }
}
