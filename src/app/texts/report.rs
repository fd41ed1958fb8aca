//! Making a report.

mod simple;

use super::Wording;

/// Texts of the report view.
#[derive(Debug)]
pub struct Report {
    pub title: &'static str,
    pub lead: &'static str,
    pub to_result: &'static str,
    pub form: &'static str,
    pub format: &'static str,
    pub pdf: &'static str,
    pub pdf_help: &'static str,
    pub docx: &'static str,
    pub docx_help: &'static str,
    pub html: &'static str,
    pub html_help: &'static str,
    pub markdown: &'static str,
    pub markdown_help: &'static str,
    pub length: &'static str,
    pub full: &'static str,
    pub full_help: &'static str,
    pub short: &'static str,
    pub short_help: &'static str,
    pub language: &'static str,
    pub no_translation: &'static str,
    pub notes: &'static str,
    pub notes_help: &'static str,
    pub carries: fn(bool, bool) -> &'static str,
    pub make: &'static str,
    pub loading: &'static str,
    pub writing: &'static str,
    pub busy: &'static str,
    pub waiting: &'static str,
    pub saved: fn(&str, &str) -> String,
    pub undrawn: fn(u32) -> String,
    pub failed: &'static str,
    pub missing: &'static str,
    pub blocked: &'static str,
    pub gave_up: fn(&str) -> String,
    pub refused: &'static str,
    pub as_html: &'static str,
}

static GERMAN: Report = Report {
    title: "Bericht",
    lead: "Aus Ihren Antworten entsteht ein fertiger Bericht. Die erste Seite ist für sich allein lesbar: eine Seite für den Lenkungskreis. Der Bericht entsteht in Ihrem Browser; nichts wird übertragen.",
    to_result: "Zum Ergebnis",
    form: "Was soll der Bericht enthalten?",
    format: "Dateiformat",
    pdf: "PDF, barrierefrei",
    pdf_help: "Zum Weitergeben und Ablegen. Barrierefrei nach der Norm PDF/UA-1, lange lesbar nach PDF/A-3a.",
    docx: "Word (DOCX)",
    docx_help: "Zum Weiterbearbeiten, etwa in der Vorlage Ihres Hauses. Diagramme stehen darin als Tabelle.",
    html: "Webseite (HTML)",
    html_help: "Eine einzige Datei, die jeder Browser öffnet.",
    markdown: "Text (Markdown)",
    markdown_help: "Für Wikis und Ticketsysteme.",
    length: "Umfang",
    full: "Voll",
    full_help: "Mit jeder Frage, ihrer Antwort, den Nachweisen und dem nächsten Schritt.",
    short: "Kurz",
    short_help: "Ergebnis, Lücken, wichtigste Hinweise, Maßnahmen und Offenes.",
    language: "Sprache des Berichts",
    no_translation: "Dieser Fragebogen liegt in der gewählten Sprache nicht vor. Fragen, Stufen und Hinweise erscheinen in der Sprache des Fragebogens.",
    notes: "Mit Notizen",
    notes_help: "Notizen und abweichende Meinungen, wie Ihr Team sie geschrieben hat.",
    carries: |is_carrying, with_notes| {
        if !is_carrying {
            "In diesem Format trägt der Bericht die Daten nicht in sich. Sichern Sie den Selbstaudit zusätzlich als Datei."
        } else if with_notes {
            "Der Bericht trägt alle Ihre Angaben in sich. Sie können ihn hier wieder öffnen wie eine Selbstaudit-Datei."
        } else {
            "Der Bericht trägt Ihre Angaben in sich, auch dort ohne die Notizen. Sie können ihn hier wieder öffnen wie eine Selbstaudit-Datei; was Sie geschrieben haben, fehlt dann."
        }
    },
    make: "Bericht erstellen",
    loading: "Das Schreibprogramm wird geladen. Das geschieht nur beim ersten Mal …",
    writing: "Der Bericht wird geschrieben …",
    busy: "Der Bericht ist noch in Arbeit.",
    waiting: "Der Fragebogen wird noch geladen …",
    saved: |name, size| format!("Bericht erstellt: {name} ({size}). Sie finden ihn bei Ihren Downloads."),
    undrawn: |count| {
        let what = if count == 1 { "1 Zeichen".to_owned() } else { format!("{count} Zeichen") };
        format!(
            "{what} kennt die Schrift des Berichts nicht (etwa Emojis). An ihrer Stelle steht „▯“; beim Kopieren und Vorlesen bleibt das richtige Zeichen in der Regel erhalten."
        )
    },
    failed: "Der Bericht konnte nicht erstellt werden",
    missing: "Das Schreibprogramm ist nicht erreichbar oder wurde verändert. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Den Bericht als Webseite können Sie jetzt schon sichern; er hat denselben Inhalt.",
    blocked: "Dieser Browser lässt das Schreibprogramm nicht laufen, wahrscheinlich wegen einer Vorgabe Ihrer IT. Sichern Sie den Bericht als Webseite; er hat denselben Inhalt.",
    gave_up: |why| {
        format!(
            "Das Schreibprogramm ist stehen geblieben. Das ist unser Fehler, nicht Ihrer. Sichern Sie den Bericht als Webseite; er hat denselben Inhalt. Fehlermeldung: {why}"
        )
    },
    refused: "Der Browser hat die Datei nicht angenommen. Versuchen Sie es noch einmal oder wählen Sie ein anderes Format.",
    as_html: "Als Webseite (HTML) sichern",
};

static ENGLISH: Report = Report {
    title: "Report",
    lead: "Your answers become a finished report. The first page can be read on its own: one page for the steering committee. The report is made in your browser; nothing is transferred.",
    to_result: "To the result",
    form: "What should the report contain?",
    format: "File format",
    pdf: "PDF, accessible",
    pdf_help: "For passing on and for archives. Accessible as the standard PDF/UA-1 asks, readable for a long time as PDF/A-3a asks.",
    docx: "Word (DOCX)",
    docx_help: "For further editing, for example in your organisation’s template. Charts are tables there.",
    html: "Web page (HTML)",
    html_help: "A single file that every browser opens.",
    markdown: "Text (Markdown)",
    markdown_help: "For wikis and issue trackers.",
    length: "Length",
    full: "Full",
    full_help: "With every question, its answer, the evidence and the next step.",
    short: "Short",
    short_help: "Result, gaps, most important hints, measures and what is open.",
    language: "Language of the report",
    no_translation: "This questionnaire is not available in the chosen language. Questions, levels and hints appear in the language of the questionnaire.",
    notes: "With notes",
    notes_help: "Notes and deviating opinions as your team wrote them.",
    carries: |is_carrying, with_notes| {
        if !is_carrying {
            "In this format the report does not carry the data. Save the self-audit as a file as well."
        } else if with_notes {
            "The report carries everything you entered. You can open it here again like a self-audit file."
        } else {
            "The report carries what you entered, without the notes there too. You can open it here again like a self-audit file; what you wrote is then missing."
        }
    },
    make: "Make the report",
    loading: "Loading the writer. This happens only the first time …",
    writing: "Writing the report …",
    busy: "The report is still being made.",
    waiting: "The questionnaire is still loading …",
    saved: |name, size| format!("Report made: {name} ({size}). You will find it in your downloads."),
    undrawn: |count| {
        let what = if count == 1 { "1 character is".to_owned() } else { format!("{count} characters are") };
        format!(
            "{what} unknown to the report’s typeface (emoji, for example). “▯” stands in their place; copying and reading aloud usually give the right character."
        )
    },
    failed: "The report could not be made",
    missing: "The writer cannot be reached or was altered. Check the connection and try again. You can save the report as a web page right now; it has the same content.",
    blocked: "This browser does not let the writer run, probably because of a rule of your IT department. Save the report as a web page; it has the same content.",
    gave_up: |why| {
        format!(
            "The writer has stopped. This is our fault, not yours. Save the report as a web page; it has the same content. Error message: {why}"
        )
    },
    refused: "The browser did not accept the file. Try again or choose another format.",
    as_html: "Save as web page (HTML)",
};

/// The texts in a language.
pub fn report(wording: impl Into<Wording>) -> &'static Report {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
