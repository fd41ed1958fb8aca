//! Use without a network, and new versions.

mod simple;

use super::Wording;
use crate::app::browser::offline::Offline;

/// The texts.
#[derive(Debug)]
pub struct OfflineWords {
    pub state: fn(Offline) -> &'static str,
    pub new_title: &'static str,
    pub renewing: &'static str,
    pub replaced_title: &'static str,
    pub new_body: &'static str,
    pub replaced_body: &'static str,
    pub keeps: &'static str,
    pub unsaved: &'static str,
    pub load: &'static str,
    pub later: &'static str,
}

static GERMAN: OfflineWords = OfflineWords {
    state: |state| match state {
        Offline::Unavailable => {
            "Ohne Netz läuft die Anwendung nur, solange diese Seite offen bleibt. Dieser Browser hebt sie von dieser Adresse nicht auf."
        }
        Offline::Preparing => "Die Anwendung wird gerade für die Nutzung ohne Netz aufgehoben …",
        Offline::Failed => {
            "Für die Nutzung ohne Netz fehlt noch etwas. Beim nächsten Öffnen versucht es die Anwendung wieder."
        }
        Offline::Ready | Offline::Renewing | Offline::Replaced => {
            "Die Anwendung läuft in diesem Browser auch ohne Netz."
        }
        Offline::NewBuild => {
            "Die Anwendung läuft in diesem Browser auch ohne Netz. Die neue Version kommt spätestens, wenn alle Fenster mit dieser Anwendung einmal geschlossen waren."
        }
        Offline::OneFile => "Diese Datei enthält die ganze Anwendung und läuft ohne Netz.",
    },
    new_title: "Neue Version verfügbar",
    renewing: "Die neue Version wird geladen …",
    replaced_title: "In einem anderen Fenster läuft schon eine neue Version",
    new_body: "Solange Sie nicht neu laden, arbeiten Sie mit der bisherigen Version weiter.",
    replaced_body: "Dieses Fenster arbeitet noch mit der bisherigen Version.",
    keeps: "Ihre Eingaben bleiben beim Laden erhalten.",
    unsaved: "Dieser Browser hat Ihre Eingaben nicht gespeichert. Sichern Sie sie vorher als Datei.",
    load: "Neue Version laden",
    later: "Später",
};

static ENGLISH: OfflineWords = OfflineWords {
    state: |state| match state {
        Offline::Unavailable => {
            "Without a network the application runs only as long as this page stays open: this browser does not keep it from this address."
        }
        Offline::Preparing => "The application is being kept for use without a network …",
        Offline::Failed => {
            "Something is still missing for use without a network. The application tries again when it is next opened."
        }
        Offline::Ready | Offline::Renewing | Offline::Replaced => {
            "The application runs in this browser without a network, too."
        }
        Offline::NewBuild => {
            "The application runs in this browser without a network, too. The new version comes at the latest when all windows with this application have been closed once."
        }
        Offline::OneFile => "This file holds the whole application and runs without a network.",
    },
    new_title: "New version available",
    renewing: "The new version is being loaded …",
    replaced_title: "A new version is already running in another window",
    new_body: "Until you load it, you go on working with the present version.",
    replaced_body: "This window still runs the previous version.",
    keeps: "Your entries are kept when you load it.",
    unsaved: "Save your entries as a file first; this browser has not stored them.",
    load: "Load new version",
    later: "Later",
};

/// The texts in a language.
pub fn offline(wording: impl Into<Wording>) -> &'static OfflineWords {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
