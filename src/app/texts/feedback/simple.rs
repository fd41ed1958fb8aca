//! Saying what is wrong with a question, in simple language. The letter itself stays as it is: others read it.

use super::{Feedback, GERMAN};

pub(super) static SIMPLE: Feedback = Feedback {
    what: "Ist etwas unklar, falsch oder veraltet? Sagen Sie es der Stelle, die diese Seite betreut.",
    not_sent: "Das Programm verschickt nichts. Es speichert Ihre Worte nicht. Ihre Antworten und Notizen sind nicht dabei. Auch Ihre Angaben zur Leistung sind nicht dabei.",
    letter: "Diesen Text geben Sie weiter",
    too_long: |mailbox| {
        format!(
            "Der Text ist zu lang für eine fertige E-Mail. Kopieren Sie den Text. Fügen Sie ihn in eine E-Mail an {mailbox} ein."
        )
    },
    site: "Seite für Rückmeldungen öffnen, in neuem Tab",
    by_hand: "Der Browser lässt das Kopieren nicht zu. Markieren Sie den Text. Kopieren Sie ihn mit den Tasten Strg und C.",
    ..GERMAN
};
