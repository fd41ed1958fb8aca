//! Overview of many audits.

mod simple;

use super::Wording;
use crate::portfolio::Column;

/// Texts of the overview. `column` names the columns that are not fields of the service's form.
#[derive(Debug)]
pub struct Overview {
    pub title: &'static str,
    pub lead: &'static str,
    pub stays: &'static str,
    pub add: &'static str,
    pub add_hint: &'static str,
    pub choose: &'static str,
    pub choose_folder: &'static str,
    pub drop: &'static str,
    pub paste: &'static str,
    pub paste_label: &'static str,
    pub paste_hint: &'static str,
    pub paste_button: &'static str,
    pub reading: fn(usize, usize) -> String,
    pub came: fn(usize, usize) -> String,
    pub counts: fn(usize, usize) -> String,
    pub passed_over: fn(usize) -> String,
    pub copies: fn(usize) -> String,
    pub copy: fn(&str, &str) -> String,
    pub skipped: fn(usize) -> String,
    pub forget: &'static str,
    pub forgot: &'static str,
    pub bad: fn(usize) -> String,
    pub bad_place: fn(&str, usize) -> String,
    pub pasted: &'static str,
    pub no_questionnaire: fn(&str, &str) -> String,
    pub empty: &'static str,
    pub empty_body: &'static str,
    pub edition: &'static str,
    pub edition_option: fn(&str, usize) -> String,
    pub edition_apart: fn(usize) -> String,
    pub versions: fn(&str) -> String,
    pub version_count: fn(&str, usize) -> String,
    pub search: &'static str,
    pub search_label: &'static str,
    pub search_help: &'static str,
    pub filters: &'static str,
    pub filters_on: fn(usize) -> String,
    pub every: &'static str,
    pub without: &'static str,
    pub with_gaps: &'static str,
    pub coverage_below: &'static str,
    pub reset: &'static str,
    pub group: &'static str,
    pub no_group: &'static str,
    pub groups: fn(&str) -> String,
    pub only_group: fn(&str) -> String,
    pub found: fn(usize, usize) -> String,
    pub nothing_found: &'static str,
    pub figures: &'static str,
    pub services: &'static str,
    pub mean_score: &'static str,
    pub mean_coverage: &'static str,
    pub services_with_gaps: &'static str,
    pub mean_of: fn(usize) -> String,
    pub table: &'static str,
    pub table_hint: &'static str,
    pub open_stored: &'static str,
    pub open_file: &'static str,
    pub from_file: &'static str,
    pub sorted: fn(&str, bool) -> String,
    pub columns: &'static str,
    pub columns_of: [&'static str; 4],
    pub columns_usual: &'static str,
    pub profile: &'static str,
    pub heat_hint: &'static str,
    pub heat_by: &'static str,
    pub heat_categories: &'static str,
    pub heat_principles: &'static str,
    pub spread: &'static str,
    pub spread_hint: &'static str,
    pub principle: &'static str,
    pub share: &'static str,
    pub common: &'static str,
    pub common_gaps: &'static str,
    pub common_open: &'static str,
    pub no_common_gaps: &'static str,
    pub no_common_open: &'static str,
    pub question: &'static str,
    pub gap_in: &'static str,
    pub open_in: &'static str,
    pub in_services: fn(usize, usize) -> String,
    pub apart: &'static str,
    pub apart_rule: fn(usize) -> String,
    pub no_apart: &'static str,
    pub place: &'static str,
    pub total: &'static str,
    pub score: &'static str,
    pub median: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    pub deviation: &'static str,
    pub course: &'static str,
    pub course_hint: &'static str,
    pub course_left_out: fn(usize) -> String,
    pub mixed: &'static str,
    pub month: &'static str,
    pub months: [&'static str; 12],
    pub take: &'static str,
    pub take_lead: &'static str,
    pub csv: &'static str,
    pub bundle: &'static str,
    pub bundle_hint: &'static str,
    pub bundle_too_large: &'static str,
    pub print: &'static str,
    pub file_stem: &'static str,
    pub column: fn(&Column) -> Option<&'static str>,
}

static GERMAN: Overview = Overview {
    title: "Übersicht der Leistungen",
    lead: "Viele Selbstaudits nebeneinander: die aus diesem Browser und so viele Dateien, wie Sie hinzufügen.",
    stays: "Hinzugefügte Dateien bleiben im Arbeitsspeicher dieses Fensters. Sie werden weder hochgeladen noch gespeichert; beim Schließen oder Neuladen der Seite sind sie hier wieder weg.",
    add: "Selbstaudits hinzufügen",
    add_hint: "Möglich sind Selbstaudits (*.selbstaudit.json), Sammlungen (*.selbstaudit-sammlung.json), Berichte als PDF oder Webseite und Textdateien mit einem Selbstaudit je Zeile (*.ndjson).",
    choose: "Dateien auswählen",
    choose_folder: "Ordner auswählen",
    drop: "Oder ziehen Sie Dateien irgendwo auf diese Seite.",
    paste: "Text einfügen",
    paste_label: "Inhalt einer oder mehrerer Dateien",
    paste_hint: "Ein Selbstaudit, eine Sammlung oder ein Selbstaudit je Zeile.",
    paste_button: "Eingefügtes hinzufügen",
    reading: |done, all| format!("Wird gelesen: {done} von {all}"),
    came: |good, bad| {
        let good = if good == 1 { "1 Selbstaudit gelesen".to_owned() } else { format!("{good} Selbstaudits gelesen") };
        match bad {
            0 => format!("{good}."),
            1 => format!("{good}, 1 Datei nicht."),
            _ => format!("{good}, {bad} Dateien nicht."),
        }
    },
    counts: |stored, files| {
        let files = if files == 1 { "1 aus einer Datei".to_owned() } else { format!("{files} aus Dateien") };
        format!("Gelesen: {stored} aus diesem Browser, {files}.")
    },
    passed_over: |count| match count {
        1 => "Ein Selbstaudit kam mehrfach vor; gezählt wird nur der neuere Stand.".to_owned(),
        _ => format!("{count} Stände kamen mehrfach vor; gezählt wird von jedem Selbstaudit nur der neueste."),
    },
    copies: |count| {
        let these = match count {
            1 => "Einer davon nennt".to_owned(),
            _ => format!("{count} davon nennen"),
        };
        format!(
            "{these} eine andere Leistung als der gezählte. Wahrscheinlich wurde eine Datei kopiert, und beide gelten als derselbe Selbstaudit. Öffnen Sie die Kopie unter „Speichern und öffnen“ mit „Als zusätzlichen Selbstaudit öffnen“, und sichern Sie sie neu. Dann zählen beide."
        )
    },
    copy: |passed, counted| format!("„{passed}“, gezählt wird „{counted}“"),
    skipped: |count| match count {
        1 => "Eine Datei anderer Art im Ordner wurde übergangen.".to_owned(),
        _ => format!("{count} Dateien anderer Art im Ordner wurden übergangen."),
    },
    forget: "Hinzugefügte Dateien wieder entfernen",
    forgot: "Die hinzugefügten Dateien sind entfernt. Die Dateien selbst sind unverändert.",
    bad: |count| {
        if count == 1 {
            "1 Datei oder Eintrag nicht gelesen".to_owned()
        } else {
            format!("{count} Dateien oder Einträge nicht gelesen")
        }
    },
    bad_place: |name, number| format!("{name}, Eintrag {number}"),
    pasted: "Eingefügter Text",
    no_questionnaire: |service, id| {
        format!(
            "„{service}“ gehört zum Fragebogen „{id}“, der hier nicht zu haben ist; ohne ihn lässt sich nichts auswerten."
        )
    },
    empty: "Noch keine Selbstaudits",
    empty_body: "Hier stehen dann alle Leistungen nebeneinander: ihre Werte, ihre Pflichtlücken und was vielen fehlt. In diesem Browser liegt noch kein Selbstaudit. Fügen Sie Dateien hinzu, oder beginnen Sie auf der Startseite einen.",
    edition: "Fragebogen",
    edition_option: |title, count| format!("{title} ({count})"),
    edition_apart: |others| {
        match others {
        1 => "Eine weitere Leistung gehört zu einem anderen Fragebogen. Verschiedene Fragebögen werden nie zusammengerechnet; wählen Sie oben, welchen Sie sehen wollen.".to_owned(),
        _ => format!("{others} weitere Leistungen gehören zu anderen Fragebögen. Verschiedene Fragebögen werden nie zusammengerechnet; wählen Sie oben, welchen Sie sehen wollen."),
    }
    },
    versions: |versions| {
        format!(
            "Die Selbstaudits nennen verschiedene Versionen dieses Fragebogens ({versions}). Alle sind mit der Version ausgewertet, die hier liegt."
        )
    },
    version_count: |version, count| format!("{version}: {count}"),
    search: "Übersicht durchsuchen und filtern",
    search_label: "Suche",
    search_help: "In Namen, Schlüsseln, Behörden und Ministerien. Mehrere Wörter müssen alle vorkommen.",
    filters: "Filter",
    filters_on: |count| format!("Filter ({count} gesetzt)"),
    every: "alle",
    without: "ohne Angabe",
    with_gaps: "Nur mit Pflichtlücken",
    coverage_below: "Beantwortet zu weniger als",
    reset: "Suche und Filter zurücksetzen",
    group: "Gruppieren nach",
    no_group: "keine Gruppen",
    groups: |facet| format!("Gruppen nach: {facet}"),
    only_group: |group| format!("Nur diese zeigen: {group}"),
    found: |found, all| {
        if all == 1 { format!("{found} von 1 Leistung") } else { format!("{found} von {all} Leistungen") }
    },
    nothing_found: "Keine Leistung passt zu Suche und Filtern.",
    figures: "Auf einen Blick",
    services: "Leistungen",
    mean_score: "Wert im Mittel",
    mean_coverage: "Beantwortet im Mittel",
    services_with_gaps: "mit Pflichtlücken",
    mean_of: |count| format!("aus {count} mit Wert"),
    table: "Leistungen im Einzelnen",
    table_hint: "Ein Klick auf eine Spaltenüberschrift sortiert. Ein Klick auf den Namen öffnet den Selbstaudit; aus einer Datei zuerst als Vorschau unter „Speichern und öffnen“.",
    open_stored: "öffnen",
    open_file: "aus Datei, ansehen",
    from_file: "Datei",
    sorted: |column, descending| {
        let way = if descending { "absteigend" } else { "aufsteigend" };
        format!("Sortiert nach {column}, {way}")
    },
    columns: "Spalten wählen",
    columns_of: ["Angaben zur Leistung", "Ergebnis und Stand", "Kategorien", "Prinzipien"],
    columns_usual: "Übliche Spalten",
    profile: "Leistungen und Kategorien als Farbkarte",
    heat_hint: "Je Feld der Wert und ein Zeichen für die Bewertung.",
    heat_by: "Spalten",
    heat_categories: "Kategorien",
    heat_principles: "Prinzipien",
    spread: "Verteilung je Prinzip",
    spread_hint: "Wie viele Leistungen ein Prinzip erfüllen.",
    principle: "Prinzip",
    share: "Anteile",
    common: "Was vielen fehlt",
    common_gaps: "Häufige Pflichtlücken",
    common_open: "Häufig offene Fragen",
    no_common_gaps: "Keine Leistung hat eine Pflichtlücke.",
    no_common_open: "Keine Frage ist offen.",
    question: "Frage",
    gap_in: "Pflichtlücke in",
    open_in: "Offen in",
    in_services: |count, all| match all {
        1 => format!("{count} von 1 Leistung, in der die Frage gestellt ist"),
        _ => format!("{count} von {all} Leistungen, in denen die Frage gestellt ist"),
    },
    apart: "Auffällige Werte",
    apart_rule: |fewest| {
        format!(
            "Die Regel: Alle Werte werden der Größe nach geordnet; die mittlere Hälfte ist der Maßstab. Auffällig ist, was von ihr weiter entfernt liegt als das Anderthalbfache ihrer Spanne. Die Spanne zählt dabei mit mindestens 5 Prozentpunkten. Bei weniger als {fewest} Werten wird nichts als auffällig bezeichnet. Auffällig heißt nicht falsch."
        )
    },
    no_apart: "Nach dieser Regel ist kein Wert auffällig.",
    place: "Wo",
    total: "Gesamt",
    score: "Wert",
    median: "Mittlerer Wert aller",
    low: "auffällig niedrig",
    high: "auffällig hoch",
    deviation: "Abweichung",
    course: "Entwicklung über die Zeit",
    course_hint: "Zum Ende jedes Monats der letzte bekannte Stand jeder Leistung: festgehaltene Stände mit den Werten von damals und der Stand von heute. Neue Leistungen verschieben das Mittel auch dann, wenn sich keine ändert.",
    course_left_out: |count| {
        match count {
        1 => "Ein festgehaltener Stand zählt hier nicht mit: Er gehört zu einem anderen Inhalt des Fragebogens oder zu einem anderen Umfang.".to_owned(),
        _ => format!("{count} festgehaltene Stände zählen hier nicht mit: Sie gehören zu einem anderen Inhalt des Fragebogens oder zu einem anderen Umfang."),
    }
    },
    mixed: "Diese Mittelwerte mischen Schnellchecks und vollständige Selbstaudits. Sie beruhen auf verschieden vielen Fragen; der Filter „Umfang“ zeigt nur die einen oder die anderen.",
    month: "Monat",
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    take: "Mitnehmen",
    take_lead: "Beides enthält genau die Leistungen, die Suche und Filter übrig lassen, in der Reihenfolge der Tabelle.",
    csv: "Tabelle für Excel (CSV)",
    bundle: "Alle Selbstaudits in einer Datei",
    bundle_hint: "Die eine Datei enthält die Selbstaudits vollständig, auch Notizen und Nachweise. Hier und unter „Speichern und öffnen“ lässt sie sich wieder öffnen.",
    bundle_too_large: "Zusammen sind die Selbstaudits zu groß für eine Datei. Filtern Sie, und sichern Sie sie in mehreren Teilen.",
    print: "Drucken",
    file_stem: "uebersicht",
    column: |column| {
        let text = match column {
            Column::Name => "Leistung",
            Column::Maturity => "Reifegrad",
            Column::MaturityTarget => "Reifegrad: Ziel",
            Column::Mode => "Umfang",
            Column::Score => "Wert",
            Column::Range => "Möglicher Bereich",
            Column::Coverage => "Beantwortet",
            Column::Rating => "Bewertung",
            Column::Gaps => "Pflichtlücken",
            Column::NotYetShown => "Noch nicht belegt",
            Column::Open => "Offene Fragen",
            Column::Measures => "Offene Maßnahmen",
            Column::Overdue => "Überfällige Maßnahmen",
            Column::Done => "Erledigte Maßnahmen",
            Column::Snapshots => "Festgehaltene Stände",
            Column::Created => "Begonnen",
            Column::Changed => "Zuletzt geändert",
            _ => return None,
        };
        Some(text)
    },
};

static ENGLISH: Overview = Overview {
    title: "Overview of services",
    lead: "Many self-audits side by side: those in this browser and as many files as you add.",
    stays: "Files that you add stay in this window’s memory. They are neither uploaded nor stored; when the page is closed or reloaded, they are gone from here.",
    add: "Add self-audits",
    add_hint: "You can add self-audits (*.selbstaudit.json), collections (*.selbstaudit-sammlung.json), reports as PDF or web page, and text files with one self-audit per line (*.ndjson).",
    choose: "Choose several files",
    choose_folder: "Choose a folder",
    drop: "Or drag files anywhere onto this page.",
    paste: "Paste text instead",
    paste_label: "Content of one or several files",
    paste_hint: "One self-audit, a collection, or one self-audit per line.",
    paste_button: "Add what was pasted",
    reading: |done, all| format!("Reading: {done} of {all}"),
    came: |good, bad| {
        let good = if good == 1 { "1 self-audit read".to_owned() } else { format!("{good} self-audits read") };
        match bad {
            0 => format!("{good}."),
            1 => format!("{good}, 1 file not."),
            _ => format!("{good}, {bad} files not."),
        }
    },
    counts: |stored, files| {
        let files = if files == 1 { "1 from a file".to_owned() } else { format!("{files} from files") };
        format!("Read: {stored} from this browser, {files}.")
    },
    passed_over: |count| match count {
        1 => "One self-audit came twice; only the newer state counts.".to_owned(),
        _ => format!("{count} states came more than once; of every self-audit only the newest counts."),
    },
    copies: |count| {
        let these = match count {
            1 => "One of them names".to_owned(),
            _ => format!("{count} of them name"),
        };
        format!(
            "{these} another service than the one that counts. Probably a file was copied, and both pass for the same self-audit. Open the copy under “Save and open” with “Open as an additional self-audit”, and save it anew. Then both count."
        )
    },
    copy: |passed, counted| format!("“{passed}”, “{counted}” counts instead"),
    skipped: |count| match count {
        1 => "One file of another kind in the folder was passed over.".to_owned(),
        _ => format!("{count} files of other kinds in the folder were passed over."),
    },
    forget: "Remove the added files again",
    forgot: "The added files are removed. The files themselves are unchanged.",
    bad: |count| {
        if count == 1 { "1 file or entry not read".to_owned() } else { format!("{count} files or entries not read") }
    },
    bad_place: |name, number| format!("{name}, entry {number}"),
    pasted: "Pasted text",
    no_questionnaire: |service, id| {
        format!(
            "“{service}” belongs to the questionnaire “{id}”, which is not to be had here; nothing can be computed without it."
        )
    },
    empty: "No self-audits yet",
    empty_body: "All services will stand here side by side: their scores, their requirement gaps, and what many of them lack. There is no self-audit in this browser yet. Add files, or begin one on the start page.",
    edition: "Questionnaire",
    edition_option: |title, count| format!("{title}: {count}"),
    edition_apart: |others| {
        match others {
        1 => "One more service belongs to another questionnaire. Different questionnaires are never added up; choose above which one to see.".to_owned(),
        _ => format!("{others} more services belong to other questionnaires. Different questionnaires are never added up; choose above which one to see."),
    }
    },
    versions: |versions| {
        format!(
            "The self-audits name different versions of this questionnaire ({versions}). All are computed with the version at hand."
        )
    },
    version_count: |version, count| format!("{version} – {count}"),
    search: "Search and filter the overview",
    search_label: "Search for",
    search_help: "In names, keys, authorities and ministries. Several words must all occur.",
    filters: "Filters",
    filters_on: |count| format!("Filters ({count} set)"),
    every: "all of them",
    without: "not specified",
    with_gaps: "Only with requirement gaps",
    coverage_below: "Answered to less than",
    reset: "Reset search and filters",
    group: "Group by",
    no_group: "no groups",
    groups: |facet| format!("Groups by: {facet}"),
    only_group: |group| format!("Show only these: {group}"),
    found: |found, all| if all == 1 { format!("{found} of 1 service") } else { format!("{found} of {all} services") },
    nothing_found: "No service fits search and filters.",
    figures: "At a glance",
    services: "Services",
    mean_score: "Mean score",
    mean_coverage: "Answered on average",
    services_with_gaps: "with requirement gaps",
    mean_of: |count| format!("of {count} with a score"),
    table: "Services in detail",
    table_hint: "A click on a column’s heading sorts. A click on a name opens the self-audit; from a file first as a preview under “Save and open”.",
    open_stored: "open it",
    open_file: "from a file, look at it",
    from_file: "file",
    sorted: |column, descending| {
        let way = if descending { "descending" } else { "ascending" };
        format!("Sorted by {column}, {way}")
    },
    columns: "Choose columns",
    columns_of: ["Data about the service", "Result and state", "Categories", "Principles"],
    columns_usual: "Usual columns",
    profile: "Heat map of services and categories",
    heat_hint: "In each field the score and a sign for the rating.",
    heat_by: "Columns of the map",
    heat_categories: "by category",
    heat_principles: "by principle",
    spread: "Distribution by principle",
    spread_hint: "How many services meet a principle.",
    principle: "Principle",
    share: "Shares",
    common: "What many lack",
    common_gaps: "Common requirement gaps",
    common_open: "Questions often open",
    no_common_gaps: "No service has a requirement gap.",
    no_common_open: "No question is open.",
    question: "Question",
    gap_in: "Requirement gap in",
    open_in: "Open in",
    in_services: |count, all| match all {
        1 => format!("{count} of 1 service in which the question is asked"),
        _ => format!("{count} of {all} services in which the question is asked"),
    },
    apart: "Scores that stand apart",
    apart_rule: |fewest| {
        format!(
            "The rule: all scores are split by size into four equal parts. A score stands apart if it lies further below or above the middle half than one and a half times that half’s span; the span counts as 5 percentage points at least. With fewer than {fewest} scores nothing stands apart. Standing apart does not mean wrong."
        )
    },
    no_apart: "By this rule no score stands apart.",
    place: "Where",
    total: "Total",
    score: "Score",
    median: "Middle score of all",
    low: "unusually low",
    high: "unusually high",
    deviation: "Deviation",
    course: "Course over time",
    course_hint: "At the end of every month the last known state of each service: snapshots with the figures recorded then, and the state of today. New services move the mean even where none has changed.",
    course_left_out: |count| match count {
        1 => {
            "One snapshot does not count here: it belongs to another content of the questionnaire or to another extent."
                .to_owned()
        }
        _ => format!(
            "{count} snapshots do not count here: they belong to another content of the questionnaire or to another extent."
        ),
    },
    mixed: "These means mix short checks and full self-audits. They rest on different numbers of questions; the filter “Extent” shows only the ones or the others.",
    month: "Month",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    take: "Take along",
    take_lead: "Both hold exactly the services that search and filters leave, in the order of the table.",
    csv: "Table for Excel (CSV)",
    bundle: "All self-audits in one file",
    bundle_hint: "The one file holds the self-audits completely, notes and evidence included. It can be opened again here and under “Save and open”.",
    bundle_too_large: "Together the self-audits are too large for one file. Filter, and save them in several parts.",
    print: "Print this page",
    file_stem: "overview",
    column: |column| {
        let text = match column {
            Column::Name => "Service",
            Column::Maturity => "Maturity",
            Column::MaturityTarget => "Maturity: target",
            Column::Mode => "Extent",
            Column::Score => "Score",
            Column::Range => "Possible range",
            Column::Coverage => "Answered",
            Column::Rating => "Rating",
            Column::Gaps => "Requirement gaps",
            Column::NotYetShown => "Not yet shown",
            Column::Open => "Open questions",
            Column::Measures => "Open measures",
            Column::Overdue => "Overdue measures",
            Column::Done => "Measures done",
            Column::Snapshots => "Snapshots",
            Column::Created => "Started",
            Column::Changed => "Last changed",
            _ => return None,
        };
        Some(text)
    },
};

/// Texts of the overview in a language.
pub fn overview(wording: impl Into<Wording>) -> &'static Overview {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
