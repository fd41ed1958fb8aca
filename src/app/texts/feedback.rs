//! Saying what is wrong with a question.

mod simple;

use super::Wording;

/// Texts of the part.
#[derive(Debug)]
pub struct Feedback {
    pub title: &'static str,
    pub what: &'static str,
    pub not_sent: &'static str,
    pub field: &'static str,
    pub letter: &'static str,
    pub subject: fn(&About<'_>) -> String,
    pub text: fn(&About<'_>, &str) -> String,
    pub mail: fn(&str) -> String,
    pub too_long: fn(&str) -> String,
    pub mail_empty: fn(&str) -> String,
    pub site: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub by_hand: &'static str,
}

/// The question that is spoken of.
#[derive(Debug)]
pub struct About<'a> {
    /// Title of the questionnaire.
    pub title: &'a str,
    /// Its id.
    pub id: &'a str,
    /// Its version.
    pub version: &'a str,
    /// Number of the question as people say it.
    pub number: &'a str,
    /// Its id.
    pub question: &'a str,
    /// Its text.
    pub text: &'a str,
}

static GERMAN: Feedback = Feedback {
    title: "Rückmeldung zu dieser Frage",
    what: "Ist etwas unklar, falsch oder überholt? Sagen Sie es der Stelle, die diese Seite betreut.",
    not_sent: "Das Programm verschickt nichts und speichert Ihre Worte nicht. Antworten, Notizen und Angaben zur Leistung sind nicht dabei.",
    field: "Ihre Worte",
    letter: "Dieser Text wird weitergegeben",
    subject: |about| format!("Rückmeldung zu Frage {} ({} {})", about.number, about.id, about.version),
    text: |about, words| {
        format!(
            "{words}\n\nFragebogen: {} ({}), Version {}\nFrage {} ({}): {}",
            about.title, about.id, about.version, about.number, about.question, about.text
        )
    },
    mail: |mailbox| format!("E-Mail schreiben an {mailbox}"),
    too_long: |mailbox| {
        format!(
            "Für eine vorausgefüllte E-Mail ist der Text zu lang. Kopieren Sie ihn, und fügen Sie ihn in eine E-Mail an {mailbox} ein."
        )
    },
    mail_empty: |mailbox| format!("Leere E-Mail an {mailbox}"),
    site: "Seite für Rückmeldungen öffnen (neuer Tab)",
    copy: "Text kopieren",
    copied: "Der Text ist kopiert.",
    by_hand: "Der Browser lässt das Kopieren nicht zu. Markieren Sie den Text, und kopieren Sie ihn mit Strg+C.",
};

static ENGLISH: Feedback = Feedback {
    title: "Feedback on this question",
    what: "Is something unclear, wrong or outdated? Tell those who look after this page.",
    not_sent: "The program sends nothing and does not store your words. Answers, notes and data about the service are not included.",
    field: "Your words",
    letter: "This text is passed on",
    subject: |about| format!("Feedback on question {} ({} {})", about.number, about.id, about.version),
    text: |about, words| {
        format!(
            "{words}\n\nQuestionnaire: {} ({}), version {}\nQuestion {} ({}): {}",
            about.title, about.id, about.version, about.number, about.question, about.text
        )
    },
    mail: |mailbox| format!("Write an email to {mailbox}"),
    too_long: |mailbox| {
        format!("The text is too long for an email that is filled in. Copy it and paste it into an email to {mailbox}.")
    },
    mail_empty: |mailbox| format!("Empty email to {mailbox}"),
    site: "Open the page for feedback (new tab)",
    copy: "Copy text",
    copied: "The text is copied.",
    by_hand: "The browser does not allow copying. Select the text and copy it with Ctrl+C.",
};

/// Texts of the part in a language.
pub fn feedback(wording: impl Into<Wording>) -> &'static Feedback {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
