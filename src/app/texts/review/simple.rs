//! The answers in simple language.

use super::{GERMAN, Review};

pub(super) static SIMPLE: Review = Review {
    only_unchecked: |count| format!("Nur Antworten, die Sie noch prüfen müssen: {count}"),
    nothing_asked: "In diesem Umfang gibt es keine Fragen. Den Umfang ändern Sie unter „Leistung“.",
    open: |count| format!("Noch offen: {count}"),
    unclear: |count| format!("Zu klären: {count}"),
    empty: "Hier sehen Sie später alle Antworten. Dazu sehen Sie Ihre Notizen und Nachweise. Beantworten Sie zuerst ein paar Fragen.",
    reason_missing: |count| format!("Nicht anwendbar, Begründung fehlt: {count}"),
    answered: |category, count| format!("{category}: {count}"),
    gap: |threshold| format!("Pflicht-Lücke: Nötig ist mindestens Stufe {threshold}"),
    ..GERMAN
};
