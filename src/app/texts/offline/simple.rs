//! Use without a network, in simple language.

use super::{GERMAN, OfflineWords};
use crate::app::browser::offline::Offline;

pub(super) static SIMPLE: OfflineWords = OfflineWords {
    state: |state| match state {
        Offline::Unavailable => {
            "Ohne Netz läuft das Programm nur, solange diese Seite offen bleibt. Dieser Browser hebt das Programm von dieser Adresse nicht auf."
        }
        Offline::Preparing => "Der Browser hebt das Programm gerade auf. Dann läuft es auch ohne Netz.",
        Offline::Failed => {
            "Für die Nutzung ohne Netz fehlt noch etwas. Das Programm versucht es beim nächsten Öffnen wieder."
        }
        Offline::Ready | Offline::Renewing | Offline::Replaced => {
            "Das Programm läuft in diesem Browser auch ohne Netz."
        }
        Offline::NewBuild => {
            "Das Programm läuft in diesem Browser auch ohne Netz. Schließen Sie einmal alle Fenster mit diesem Programm. Spätestens dann kommt die neue Version."
        }
        Offline::OneFile => "In dieser Datei steckt das ganze Programm. Es läuft ohne Netz.",
    },
    renewing: "Die neue Version lädt …",
    new_body: "Sie arbeiten mit der alten Version weiter, bis Sie neu laden.",
    replaced_body: "Dieses Fenster arbeitet noch mit der alten Version.",
    unsaved: "Dieser Browser hat Ihre Eingaben nicht gespeichert. Sichern Sie Ihre Eingaben vorher als Datei.",
    ..GERMAN
};
