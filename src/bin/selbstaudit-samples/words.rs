//! What the invented audits are put together from. Nothing in it has to be escaped in JSON.

/// Services, to which a number is added.
pub(crate) const SERVICES: [&str; 16] = [
    "Wohngeld",
    "Anwohnerparkausweis",
    "Baugenehmigung",
    "Elterngeld",
    "Gewerbeanmeldung",
    "Hundesteuer",
    "Kfz-Zulassung",
    "Ummeldung der Wohnung",
    "Aufenthaltserlaubnis",
    "Unterhaltsvorschuss",
    "Schwerbehindertenausweis",
    "Fischereischein",
    "Gaststättenerlaubnis",
    "Führungszeugnis",
    "Kita-Platz",
    "BAföG",
];

/// Responsible ministries.
pub(crate) const MINISTRIES: [&str; 8] = [
    "Ministerium des Innern",
    "Ministerium der Finanzen",
    "Ministerium für Soziales und Gesundheit",
    "Ministerium für Wirtschaft und Verkehr",
    "Ministerium für Bildung und Kultur",
    "Ministerium für Umwelt und Klima",
    "Ministerium für Bauen und Wohnen",
    "Ministerium der Justiz",
];

/// Roles in a team.
pub(crate) const ROLES: [&str; 6] = [
    "Leistungsverantwortung",
    "Nutzerforschung und Gestaltung",
    "Fachbereich und Fachrecht",
    "Entwicklung",
    "Betrieb und Support",
    "Barrierefreiheit",
];

/// What teams note.
pub(crate) const NOTES: [&str; 8] = [
    "Befragt sind bisher nur Menschen mit geringen Deutschkenntnissen.",
    "Stand vom März, seitdem nicht erneut erhoben.",
    "Eine zweite Runde ist für Januar geplant, die Termine stehen noch nicht fest.",
    "Der Bericht liegt vor; drei mittlere Befunde sind offen.",
    "Die Zuständigkeit zwischen Land und Kommunen ist nicht abschließend geklärt.",
    "Gilt für den Antrag, nicht für die Nachforderung von Unterlagen.",
    "Läuft über den zentralen Dienst, örtlich ist nichts zu tun.",
    "Im Support gehen dazu etwa zehn Anrufe in der Woche ein.",
];

/// What they name as proof.
pub(crate) const PROOFS: [&str; 4] =
    ["Prüfbericht zur Barrierefreiheit", "Protokoll der Testrunde", "Betriebshandbuch", "Auswertung der Befragung"];
