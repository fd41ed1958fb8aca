//! Texts on other versions of a questionnaire and other editions of a standard.

mod simple;

use super::Wording;
use crate::exchange::Concern;
use crate::questionnaire::Extent;

/// Texts about versions and editions.
#[derive(Debug)]
pub struct Editions {
    // ---- another version of the same questionnaire ----
    pub changed: fn(&str, &str) -> String,
    pub extent: fn(Extent) -> Option<&'static str>,
    pub concerned: fn(usize) -> String,
    pub concern: fn(Concern) -> &'static str,
    pub gone: fn(usize) -> String,
    pub unknown: &'static str,
    pub until_then: &'static str,
    pub update: fn(&str) -> String,
    pub update_all: &'static str,
    pub update_keeping: &'static str,
    pub updated: fn(&str, usize) -> String,

    // ---- a newer edition ----
    pub offer: fn(&str) -> String,
    pub transfer_to: fn(&str) -> String,
    /// Name of the earlier audit, and the day of its last change.
    pub origin: fn(&str, &str) -> String,
    pub open_origin: &'static str,

    // ---- preview ----
    pub page: &'static str,
    pub title: fn(&str) -> String,
    pub lead: fn(&str) -> String,
    pub waiting: &'static str,
    pub not_to_be_had: &'static str,
    pub of_part: &'static str,
    pub no_way: fn(&str) -> String,
    pub back: &'static str,
    pub overview: &'static str,
    pub head: [&'static str; 3],
    pub carried: &'static str,
    pub carried_means: &'static str,
    pub review: &'static str,
    pub review_means: &'static str,
    pub open: &'static str,
    pub open_means: &'static str,
    pub new: &'static str,
    pub new_means: &'static str,
    pub kept: &'static str,
    pub kept_means: &'static str,
    pub counted: fn(&str, usize) -> String,
    pub so_far: fn(&str) -> String,
    pub before: &'static str,
    pub after: &'static str,
    pub no_choice: &'static str,
    pub why: &'static str,
    pub frame: &'static str,
    pub frame_along: &'static str,
    pub measures_along: fn(usize) -> String,
    pub snapshots_stay: fn(usize) -> String,
    pub targets_stay: fn(usize) -> String,
    pub begin: &'static str,
    pub begun: fn(usize) -> String,

    // ---- kept answers ----
    pub kept_title: fn(usize) -> String,
    pub kept_lead: &'static str,
    pub question: fn(&str) -> String,
    pub source: &'static str,
    pub note: &'static str,
    pub evidence: &'static str,
    pub opinion: &'static str,
}

static GERMAN: Editions = Editions {
    changed: |before, after| {
        if before == after {
            format!("Der Fragebogen wurde geändert, seine Version {after} ist dieselbe geblieben")
        } else {
            format!("Der Fragebogen wurde von Version {before} auf {after} geändert")
        }
    },
    extent: |extent| match extent {
        Extent::Wording => Some("Nach der Versionsnummer ging es dabei um Formulierungen."),
        Extent::Additions => Some("Nach der Versionsnummer kam dabei etwas hinzu."),
        Extent::Meaning => Some("Nach der Versionsnummer hat sich dabei geändert, was gefragt wird."),
        Extent::Unmarked => None,
    },
    concerned: |count| match count {
        1 => "1 Antwort ist neu zu prüfen:".to_owned(),
        _ => format!("{count} Antworten sind neu zu prüfen:"),
    },
    concern: |concern| match concern {
        Concern::Levels => "die Stufen sind andere",
        Concern::Meaning => "die Frage ist geändert",
        Concern::NotOffered => "„nicht anwendbar“ ist nicht mehr vorgesehen",
        Concern::Renamed => "die Frage ist nur noch ähnlich",
    },
    gone: |count| match count {
        1 => "1 beantwortete Frage gibt es nicht mehr. Ihre Antwort bleibt unter „Antworten“ aufbewahrt:".to_owned(),
        _ => format!(
            "{count} beantwortete Fragen gibt es nicht mehr. Ihre Antworten bleiben unter „Antworten“ aufbewahrt:"
        ),
    },
    unknown: "Welche Fragen sich geändert haben, ist nicht bekannt: Als Sie geantwortet haben, wurde das noch nicht festgehalten.",
    until_then: "Alle Antworten bleiben erhalten. Die Umstellung können Sie rückgängig machen.",
    update: |version| format!("Auf Version {version} umstellen"),
    update_all: "Umstellen und alle Antworten zur Prüfung vormerken",
    update_keeping: "Umstellen und alle Antworten behalten",
    updated: |version, count| match count {
        0 => format!("Auf Version {version} umgestellt."),
        1 => format!("Auf Version {version} umgestellt. 1 Antwort ist zu prüfen."),
        _ => format!("Auf Version {version} umgestellt. {count} Antworten sind zu prüfen."),
    },

    offer: |title| {
        format!(
            "Es gibt auch „{title}“. Ihre Antworten können Sie dorthin übertragen; dieser Selbstaudit bleibt, wie er ist."
        )
    },
    transfer_to: |title| format!("Auf „{title}“ übertragen"),
    origin: |name, day| format!("Dieser Selbstaudit setzt einen früheren fort: „{name}“ (zuletzt geändert: {day})."),
    open_origin: "Früheren Selbstaudit öffnen",

    page: "Übertragen",
    title: |title| format!("Auf „{title}“ übertragen"),
    lead: |from| {
        format!(
            "Aus diesem Selbstaudit („{from}“) entsteht ein neuer. Hier sehen Sie vorher, was mit Ihren Antworten geschieht. Der bisherige bleibt unverändert."
        )
    },
    waiting: "Der andere Fragebogen wird geladen …",
    not_to_be_had: "Der andere Fragebogen ist gerade nicht zu haben. Ihr Selbstaudit ist davon nicht betroffen.",
    of_part: "Geöffnet ist ein Teil, der zurück zum Ganzen geht. Übertragen lässt sich nur das Ganze.",
    no_way: |title| format!("„{title}“ sagt nicht, wohin die Antworten dieses Selbstaudits gehören."),
    back: "Zurück zu den Prinzipien",
    overview: "Was mit Ihren Antworten geschieht",
    head: ["Was", "Anzahl", "Was das heißt"],
    carried: "Übernommen",
    carried_means: "Die Frage ist dieselbe. Die Antwort gilt weiter.",
    review: "Zu prüfen",
    review_means: "Die Frage ist ähnlich. Die Antwort ist ein Vorschlag und wird zur Prüfung vorgemerkt.",
    open: "Noch offen",
    open_means: "Die Frage war bisher nicht beantwortet. Notizen gehen mit.",
    new: "Neu",
    new_means: "Diese Frage wurde bisher nicht gestellt.",
    kept: "Ohne Platz",
    kept_means: "Dafür gibt es keine Frage mehr. Die Antwort bleibt als Notiz erhalten und zählt nicht.",
    counted: |title, count| format!("{title} ({count})"),
    so_far: |numbers| format!("(bisher {numbers})"),
    before: "Bisher:",
    after: "Vorschlag:",
    no_choice: "keine Auswahl",
    why: "Warum prüfen:",
    frame: "Was sonst mitgeht",
    frame_along: "Angaben zur Leistung, Umfang und Beteiligte gehen mit.",
    measures_along: |count| match count {
        0 => "Maßnahmen gibt es keine.".to_owned(),
        1 => "1 Maßnahme geht mit.".to_owned(),
        _ => format!("{count} Maßnahmen gehen mit."),
    },
    snapshots_stay: |count| match count {
        1 => "1 festgehaltener Stand bleibt im bisherigen Selbstaudit.".to_owned(),
        _ => format!("{count} festgehaltene Stände bleiben im bisherigen Selbstaudit."),
    },
    targets_stay: |count| match count {
        1 => "1 Zielwert bleibt im bisherigen Selbstaudit, weil es hier nichts Gleiches gibt.".to_owned(),
        _ => format!("{count} Zielwerte bleiben im bisherigen Selbstaudit, weil es hier nichts Gleiches gibt."),
    },
    begin: "Neuen Selbstaudit anlegen",
    begun: |count| match count {
        0 => "Neuer Selbstaudit angelegt. Den bisherigen finden Sie auf der Startseite.".to_owned(),
        1 => "Neuer Selbstaudit angelegt. 1 Antwort ist zu prüfen. Den bisherigen finden Sie auf der Startseite."
            .to_owned(),
        _ => format!(
            "Neuer Selbstaudit angelegt. {count} Antworten sind zu prüfen. Den bisherigen finden Sie auf der Startseite."
        ),
    },

    kept_title: |count| format!("Aufbewahrte Antworten ({count})"),
    kept_lead: "Diese Antworten gehören zu Fragen, die es in diesem Fragebogen nicht gibt. Sie zählen nicht mit.",
    question: |number| format!("Frage {number}"),
    source: "Aus:",
    note: "Notiz:",
    evidence: "Nachweis:",
    opinion: "Abweichende Meinung:",
};

static ENGLISH: Editions = Editions {
    changed: |before, after| {
        if before == after {
            format!("The questionnaire was changed, its version {after} stayed the same")
        } else {
            format!("The questionnaire was changed from version {before} to {after}")
        }
    },
    extent: |extent| match extent {
        Extent::Wording => Some("By its number, the change was about wording."),
        Extent::Additions => Some("By its number, something was added."),
        Extent::Meaning => Some("By its number, what is asked has changed."),
        Extent::Unmarked => None,
    },
    concerned: |count| match count {
        1 => "1 answer is to be checked again:".to_owned(),
        _ => format!("{count} answers are to be checked again:"),
    },
    concern: |concern| match concern {
        Concern::Levels => "the levels are others",
        Concern::Meaning => "the question has changed",
        Concern::NotOffered => "“not applicable” is not offered any more",
        Concern::Renamed => "the question is only similar now",
    },
    gone: |count| match count {
        1 => "1 answered question no longer exists. Its answer is kept under “Answers”:".to_owned(),
        _ => format!("{count} answered questions no longer exist. Their answers are kept under “Answers”:"),
    },
    unknown: "Which questions have changed is not known: when you answered, this was not yet recorded.",
    until_then: "All answers are kept. You can undo the change.",
    update: |version| format!("Change to version {version}"),
    update_all: "Change and mark all answers to be checked",
    update_keeping: "Change and keep all answers",
    updated: |version, count| match count {
        0 => format!("Changed to version {version}."),
        1 => format!("Changed to version {version}. 1 answer is to be checked."),
        _ => format!("Changed to version {version}. {count} answers are to be checked."),
    },

    offer: |title| {
        format!("There is also “{title}”. You can transfer your answers to it; this self-audit stays as it is.")
    },
    transfer_to: |title| format!("Transfer to “{title}”"),
    origin: |name, day| format!("This self-audit goes on from an earlier one: “{name}” (last changed: {day})."),
    open_origin: "Open the earlier self-audit",

    page: "Transfer",
    title: |title| format!("Transfer to “{title}”"),
    lead: |from| {
        format!(
            "A new self-audit will be made out of this one (“{from}”). Here you see beforehand what becomes of your answers. The present one stays unchanged."
        )
    },
    waiting: "Loading the other questionnaire …",
    not_to_be_had: "The other questionnaire is not available at the moment. Your self-audit is not affected.",
    of_part: "What is open is a part, which goes back to the whole. Only the whole can be transferred.",
    no_way: |title| format!("“{title}” does not say where the answers of this self-audit belong."),
    back: "Back to the principles",
    overview: "What becomes of your answers",
    head: ["What", "Number", "What it means"],
    carried: "Carried over",
    carried_means: "The question is the same. The answer still holds.",
    review: "To be checked",
    review_means: "The question is similar. The answer is a proposal and is marked to be checked.",
    open: "Still open",
    open_means: "The question was not answered so far. Notes go along.",
    new: "New",
    new_means: "This question was not asked so far.",
    kept: "Without a place",
    kept_means: "There is no question for it any more. The answer is kept as a note and does not count.",
    counted: |title, count| format!("{title} ({count})"),
    so_far: |numbers| format!("(so far {numbers})"),
    before: "Before:",
    after: "Proposal:",
    no_choice: "nothing chosen",
    why: "Why check:",
    frame: "What else goes along",
    frame_along: "Data about the service, extent and participants go along.",
    measures_along: |count| match count {
        0 => "There are no measures.".to_owned(),
        1 => "1 measure goes along.".to_owned(),
        _ => format!("{count} measures go along."),
    },
    snapshots_stay: |count| match count {
        1 => "1 snapshot stays in the present self-audit.".to_owned(),
        _ => format!("{count} snapshots stay in the present self-audit."),
    },
    targets_stay: |count| match count {
        1 => "1 target stays in the present self-audit, since nothing here is the same.".to_owned(),
        _ => format!("{count} targets stay in the present self-audit, since nothing here is the same."),
    },
    begin: "Create the new self-audit",
    begun: |count| match count {
        0 => "New self-audit created. You find the earlier one on the start page.".to_owned(),
        1 => {
            "New self-audit created. 1 answer is to be checked. You find the earlier one on the start page.".to_owned()
        }
        _ => format!(
            "New self-audit created. {count} answers are to be checked. You find the earlier one on the start page."
        ),
    },

    kept_title: |count| format!("Kept answers ({count})"),
    kept_lead: "These answers belong to questions that this questionnaire does not ask. They do not count.",
    question: |number| format!("Question {number}"),
    source: "From:",
    note: "Note:",
    evidence: "Evidence:",
    opinion: "Deviating opinion:",
};

/// The texts in a language.
pub fn editions(wording: impl Into<Wording>) -> &'static Editions {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
