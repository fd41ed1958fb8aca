//! Audits that carry their questionnaire along: reading only, ways on, giving it along.

mod simple;

use super::Wording;
use crate::app::library::Absence;
use crate::app::session::Carried as Why;

/// Texts on questionnaires that travel with audits.
#[derive(Debug)]
pub struct Carried {
    pub title: &'static str,
    /// Why, and with which questionnaire it is shown: title and version.
    pub body: fn(&Why, &str, &str) -> String,
    pub what_works: &'static str,
    pub load_again: &'static str,
    pub show_problems: &'static str,
    pub keep: &'static str,
    pub kept: fn(&str) -> String,
    pub not_kept: &'static str,
    pub not_as_own: &'static str,
    pub save_questionnaire: &'static str,
    pub to_update: fn(&str) -> String,
    pub give: &'static str,
    pub give_help: &'static str,
    pub given: &'static str,
    pub given_to_others: &'static str,
    pub not_in_link: &'static str,
    pub saved_without: &'static str,
    pub not_loaded: &'static str,
    /// The size that the file would have, and the largest that is read.
    pub too_large: fn(&str, &str) -> String,
    pub altered: &'static str,
    pub fact: &'static str,
    pub fact_same: &'static str,
    pub fact_own: &'static str,
    pub fact_read_only: &'static str,
    pub fact_broken: &'static str,
}

/// The texts in a language.
pub fn carried(wording: impl Into<Wording>) -> &'static Carried {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

static GERMAN: Carried = Carried {
    title: "Dieser Selbstaudit lässt sich hier nur lesen",
    body: |why, title, version| {
        let state = match why {
            Why::Absent(Absence::NotOffered) => "Sein Fragebogen wird hier nicht angeboten.".to_owned(),
            Why::Absent(Absence::Broken) => {
                "Sein Fragebogen lässt sich hier wegen eines Fehlers gerade nicht benutzen.".to_owned()
            }
            Why::Absent(Absence::Unreachable) => "Sein Fragebogen ließ sich hier gerade nicht laden.".to_owned(),
            Why::Changed(version) => {
                format!("Sein Fragebogen wird hier in Version {version} angeboten, in der Fragen anders gestellt sind.")
            }
        };
        format!("{state} Sie sehen ihn mit den Texten, die er mitgebracht hat: {title}, Version {version}.")
    },
    what_works: "Ansehen, auswerten, berichten und als Datei sichern können Sie alles. Ändern lässt sich nichts.",
    load_again: "Fragebogen noch einmal laden",
    show_problems: "Was nicht stimmt und was zu tun ist",
    keep: "Fragebogen als eigenen behalten und weiterarbeiten",
    kept: |title| {
        format!("„{title}“ ist als eigener Fragebogen in diesem Browser behalten. Sie können weiterarbeiten.")
    },
    not_kept: "Der Browser hat den Fragebogen nicht gespeichert: Der Platz reicht nicht, oder das Speichern ist hier nicht erlaubt. Am Selbstaudit hat sich nichts geändert.",
    not_as_own: "Als eigenen Fragebogen können Sie ihn nicht behalten, weil es hier schon einen mit derselben Kennung gibt. Weiterarbeiten können Sie nach der Umstellung.",
    save_questionnaire: "Fragebogen als Datei sichern",
    to_update: |version| format!("Zur Umstellung auf Version {version} bei den Prinzipien"),
    give: "Fragebogen mitgeben",
    give_help: "Dann lässt sich die Datei auch dort mit allen Fragen lesen, wo dieser Fragebogen nicht angeboten wird. Die Datei wird größer.",
    given: "Der Fragebogen steckt in diesem Selbstaudit und ist in jeder Datei dabei, nicht aber in Weitergabe-Links.",
    given_to_others: "Der Fragebogen geht in der Datei mit, weil ihn nur dieser Browser hat. Wer sie öffnet, kann ihn dort behalten und antworten.",
    not_in_link: "Im Link geht der Fragebogen nicht mit, und nur dieser Browser hat ihn. Geben Sie besser die Datei weiter.",
    saved_without: "Die Datei ist gesichert, aber ohne den Fragebogen: Er lässt sich nicht mitgeben. Sichern Sie ihn unter „Fragebogen prüfen“ als eigene Datei, und geben Sie beide weiter.",
    not_loaded: "Der Fragebogen ließ sich gerade nicht laden. Es wurde nichts gesichert. Versuchen Sie es noch einmal, oder sichern Sie ohne den Fragebogen.",
    too_large: |size, limit| {
        format!(
            "Mit dem Fragebogen wäre die Datei {size} groß; gelesen werden höchstens {limit}. Es wurde nichts gesichert. Sichern Sie ohne den Fragebogen."
        )
    },
    altered: "Der Fragebogen lässt sich nicht unverändert mitgeben: Ein Text darin sieht wie eine Zahl aus und steht nicht in Anführungszeichen. Es wurde nichts gesichert. Sichern Sie ohne den Fragebogen.",
    fact: "Mitgebrachter Fragebogen",
    fact_same: "ja; er ist derselbe wie der hier angebotene und wird nicht noch einmal gespeichert",
    fact_own: "ja; gearbeitet wird mit dem hier angebotenen",
    fact_read_only: "ja; damit lässt sich der Selbstaudit hier lesen, aber nicht ändern",
    fact_broken: "ja, aber er lässt sich nicht benutzen",
};

static ENGLISH: Carried = Carried {
    title: "This self-audit can only be read here",
    body: |why, title, version| {
        let state = match why {
            Why::Absent(Absence::NotOffered) => "Its questionnaire is not offered here.".to_owned(),
            Why::Absent(Absence::Broken) => {
                "Its questionnaire cannot be used here right now because of an error.".to_owned()
            }
            Why::Absent(Absence::Unreachable) => "Its questionnaire could not be loaded here just now.".to_owned(),
            Why::Changed(version) => {
                format!(
                    "Its questionnaire is offered here in version {version}, which asks some questions differently."
                )
            }
        };
        format!("{state} You see it with the texts that it brought along: {title}, version {version}.")
    },
    what_works: "You can look at everything, evaluate it, make reports and save it as a file. Nothing can be changed.",
    load_again: "Load the questionnaire again",
    show_problems: "What is wrong and what to do",
    keep: "Keep the questionnaire as your own and go on working",
    kept: |title| format!("“{title}” is kept in this browser as a questionnaire of your own. You can go on working."),
    not_kept: "The browser did not store the questionnaire: there is not enough room, or storing is not allowed here. The self-audit has not changed.",
    not_as_own: "You cannot keep it as a questionnaire of your own, because there is already one with the same id here. You can go on working after the change of version.",
    save_questionnaire: "Save the questionnaire as a file",
    to_update: |version| format!("Go to the change to version {version}, among the principles"),
    give: "Include the questionnaire",
    give_help: "Then the file can be read with all questions even where this questionnaire is not offered. The file becomes larger.",
    given: "The questionnaire is part of this self-audit and goes into every file, but not into hand-over links.",
    given_to_others: "The questionnaire goes along in the file, because only this browser has it. Whoever opens the file can keep it there and answer.",
    not_in_link: "The questionnaire does not go along in the link, and only this browser has it. Better pass on the file.",
    saved_without: "The file is saved, but without the questionnaire: it cannot be given along. Save it as a file of its own under “Check questionnaire”, and pass on both.",
    not_loaded: "The questionnaire could not be loaded just now. Nothing was saved. Try again, or save without the questionnaire.",
    too_large: |size, limit| {
        format!(
            "With the questionnaire the file would have {size}; at most {limit} are read. Nothing was saved. Save without the questionnaire."
        )
    },
    altered: "The questionnaire cannot be given along unchanged: a text in it looks like a number and has no quotes. Nothing was saved. Save without the questionnaire.",
    fact: "Questionnaire carried along",
    fact_same: "yes; it is the same as the one offered here and is not stored again",
    fact_own: "yes; the one offered here is used",
    fact_read_only: "yes; with it the self-audit can be read here, but not changed",
    fact_broken: "yes, but it cannot be used",
};
