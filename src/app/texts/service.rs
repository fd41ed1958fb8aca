//! Service data: the register fields with their help.

mod simple;

use super::Wording;
use crate::audit::register::THEMENFELDER;
use crate::audit::{Date, Mode};
use crate::report::format::date;
use crate::report::{Extent, maturity_level};

/// Texts of the service view.
#[derive(Debug)]
pub struct Service {
    pub title: &'static str,
    pub lead: &'static str,
    pub unset: &'static str,
    pub unknown: fn(&str) -> String,
    pub yes: &'static str,
    pub no: &'static str,
    pub remove: fn(&str) -> String,
    pub removed: fn(&str) -> String,

    pub basics: &'static str,
    pub name: &'static str,
    pub name_help: &'static str,
    pub name_missing: &'static str,
    pub description: &'static str,
    pub description_help: &'static str,

    pub keys: &'static str,
    pub keys_lead: &'static str,
    pub leika: &'static str,
    pub leika_help: &'static str,
    pub leika_row: fn(usize) -> String,
    pub leika_add: &'static str,
    pub leika_digits: fn(usize) -> String,
    pub leika_others: &'static str,
    pub ozg: &'static str,
    pub ozg_help: &'static str,
    pub fim: &'static str,
    pub fim_help: &'static str,
    pub fim_row: fn(usize) -> String,
    pub fim_add: &'static str,

    pub place: &'static str,
    pub themenfeld: &'static str,
    pub themenfeld_help: &'static str,
    pub lebenslage: &'static str,
    pub lebenslage_help: &'static str,
    pub leika_typ: &'static str,
    pub leika_typ_help: &'static str,
    // What sets types 2 and 3 apart is not confirmed by any source at hand, so their names claim nothing.
    pub leika_typ_name: fn(&str) -> Option<&'static str>,
    pub audience: &'static str,
    pub audience_help: &'static str,
    pub audiences: [(&'static str, &'static str); 3],
    pub focus: &'static str,
    pub focus_help: &'static str,
    pub sdg: &'static str,
    pub sdg_help: &'static str,
    pub priority: &'static str,
    pub priority_help: &'static str,
    pub priority_wrong: fn(u8) -> String,

    pub delivery: &'static str,
    pub model: &'static str,
    pub model_help: &'static str,
    pub models: [(&'static str, &'static str); 3],
    pub lead_land: &'static str,
    pub lead_land_help: &'static str,
    pub level: &'static str,
    pub level_help: &'static str,
    pub levels: [(&'static str, &'static str); 3],
    pub authority: &'static str,
    pub authority_help: &'static str,
    pub ministry: &'static str,
    pub ministry_help: &'static str,
    pub portal: &'static str,
    pub portal_help: &'static str,
    pub rollout: &'static str,
    pub rollout_help: &'static str,
    pub rollouts: [(&'static str, &'static str); 8],

    pub maturity: &'static str,
    pub maturity_model: &'static str,
    pub maturity_model_help: &'static str,
    pub maturity_models: [(&'static str, &'static str); 2],
    pub maturity_level: &'static str,
    pub maturity_level_help: &'static str,
    pub maturity_target: &'static str,
    pub maturity_target_help: &'static str,
    /// A level with the model it belongs to.
    pub maturity_in: fn(&str, &str) -> String,
    pub maturity_date: &'static str,
    pub maturity_date_help: &'static str,
    pub maturity_wrong: fn(u8, u8) -> String,
    pub maturity_falls: &'static str,

    pub people: &'static str,
    pub people_legend: &'static str,
    pub people_help: &'static str,
    pub people_row: fn(usize) -> String,
    pub people_add: &'static str,

    pub extent: &'static str,
    pub extent_help: &'static str,
    pub mode: &'static str,
    pub mode_name: fn(Mode) -> &'static str,
    pub mode_body: fn(Mode) -> &'static str,
    pub questions: fn(Extent) -> String,
    pub phase: &'static str,
    pub phase_help: &'static str,
    pub every_phase: &'static str,
    pub to_hub: &'static str,
}

static GERMAN: Service = Service {
    title: "Angaben zur Leistung",
    lead: "Nur der Name ist nötig. Alles andere hilft, den Selbstaudit später einzuordnen und mit anderen zu vergleichen.",
    unset: "keine Angabe",
    unknown: |value| format!("{value} (unbekannter Wert)"),
    yes: "ja",
    no: "nein",
    remove: |what| format!("{what} entfernen"),
    removed: |what| format!("Entfernt: {what}"),

    basics: "Grunddaten",
    name: "Name der Leistung oder des Dienstes",
    name_help: "Steht in der Kopfzeile, im Ergebnis und im Dateinamen.",
    name_missing: "Ohne Namen lässt sich der Selbstaudit später schlecht wiederfinden.",
    description: "Kurzbeschreibung",
    description_help: "Worum es geht und für wen, in ein oder zwei Sätzen. Bitte keine personenbezogenen Daten.",

    keys: "Kennungen",
    keys_lead: "Kennungen verbinden den Selbstaudit mit anderen Verzeichnissen. Eine ungewöhnliche Kennung wird angemerkt, aber immer gespeichert.",
    leika: "LeiKa-Schlüssel",
    leika_help: "Schlüssel aus dem Leistungskatalog der öffentlichen Verwaltung (LeiKa): 14 Ziffern, zum Beispiel 99107108017000 für „Bürgergeld beantragen“. Leerzeichen und Punkte stören nicht.",
    leika_row: |number| format!("LeiKa-Schlüssel {number}"),
    leika_add: "Weiteren LeiKa-Schlüssel angeben",
    leika_digits: |digits| match digits {
        1 => "Der Schlüssel hat 1 statt 14 Ziffern. Bitte prüfen Sie ihn. Gespeichert ist er trotzdem.".to_owned(),
        _ => format!("Der Schlüssel hat {digits} statt 14 Ziffern. Bitte prüfen Sie ihn. Gespeichert ist er trotzdem."),
    },
    leika_others: "Der Schlüssel enthält Zeichen, die keine Ziffern sind. Bitte prüfen Sie ihn. Gespeichert ist er trotzdem.",
    ozg: "Nummer der OZG-Leistung",
    ozg_help: "Nummer des Leistungsbündels, zu dem der Dienst gehört. Sie steht im Umsetzungskatalog zum Onlinezugangsgesetz (OZG).",
    fim: "FIM-Kennungen",
    fim_help: "Kennungen aus dem Föderalen Informationsmanagement (FIM), zum Beispiel der Leistung oder des Datenschemas.",
    fim_row: |number| format!("FIM-Kennung {number}"),
    fim_add: "Weitere FIM-Kennung angeben",

    place: "Einordnung",
    themenfeld: "Themenfeld",
    themenfeld_help: "Das OZG-Programm teilt die Leistungen in 14 Themenfelder. Jedes führen mindestens ein Land und ein Bundesministerium gemeinsam.",
    lebenslage: "Lebenslage oder Geschäftslage",
    lebenslage_help: "Leistungen werden nach der Situation der Menschen oder Unternehmen gebündelt, zum Beispiel „Studium“.",
    leika_typ: "LeiKa-Typ",
    leika_typ_help: "Sagt, wer regelt und wer vollzieht. Bei Typ 2 und Typ 3 regelt der Bund, und Land oder Kommune vollziehen. Wer von beiden es ist, steht beim Eintrag der Leistung im Leistungskatalog. Eine Leistung kann mehrere Typen haben.",
    leika_typ_name: |value| match value {
        "1" => Some("Typ 1: Bund regelt und vollzieht"),
        "2" => Some("Typ 2"),
        "3" => Some("Typ 3"),
        "4" => Some("Typ 4: Land regelt, Land oder Kommune vollzieht"),
        "5" => Some("Typ 5: Kommune regelt und vollzieht"),
        _ => None,
    },
    audience: "Zielgruppe",
    audience_help: "An wen sich der Dienst richtet.",
    audiences: [("citizens", "Bürgerinnen und Bürger"), ("business", "Unternehmen"), ("both", "Beide")],
    focus: "Fokusleistung",
    focus_help: "Zählt die Leistung zu den besonders wichtigen Leistungen des OZG-Programms, wie Wohngeld oder Führerschein?",
    sdg: "Single Digital Gateway",
    sdg_help: "Gehört das Verfahren zu denen, die nach der EU-Verordnung zum einheitlichen digitalen Zugangstor online angeboten werden müssen?",
    priority: "Priorität",
    priority_help: "Das OZG-Programm ordnete die Leistungen anfangs in vier Kategorien. Die 1 steht für Leistungen, die in Laboren mit Nutzenden entworfen wurden.",
    priority_wrong: |value| {
        format!("Die Priorität {value} gibt es nicht. Üblich sind 1 bis 4. Gespeichert ist sie trotzdem.")
    },

    delivery: "Umsetzung",
    model: "Umsetzungsmodell",
    model_help: "„Einer für Alle“ (EfA): Ein Land entwickelt und betreibt den Dienst zentral, andere schließen sich an. Bei der Nachnutzung betreibt jede Stelle dieselbe Software selbst. Eine Eigenentwicklung entsteht vor Ort, oft auf Grundlage von FIM.",
    models: [
        ("efa", "Einer für Alle (EfA)"),
        ("reuse", "Nachnutzung, dezentral betrieben"),
        ("own", "Eigenentwicklung"),
    ],
    lead_land: "Umsetzendes Land",
    lead_land_help: "Bei EfA das Land, das den Dienst bereitstellt.",
    level: "Verwaltungsebene",
    level_help: "Ebene der Stelle, die den Dienst verantwortet.",
    levels: [("federal", "Bund"), ("land", "Land"), ("municipal", "Kommune")],
    authority: "Zuständige Behörde",
    authority_help: "Die Stelle, die den Selbstaudit verantwortet. Bitte keine Namen von Personen.",
    ministry: "Zuständiges Ministerium",
    ministry_help: "Das Ministerium, zu dem die Leistung fachlich gehört.",
    portal: "Portal",
    portal_help: "Wo der Dienst zu finden ist, zum Beispiel das Portal des Landes oder der Kommune.",
    rollout: "Stand der Umsetzung",
    rollout_help: "Von „Nicht gestartet“ (0) bis „Umgesetzt“ (6), oder zurückgestellt.",
    rollouts: [
        ("depriorisiert", "Depriorisiert"),
        ("0", "0 – Nicht gestartet"),
        ("1", "1"),
        ("2", "2"),
        ("3", "3"),
        ("4", "4"),
        ("5", "5"),
        ("6", "6 – Umgesetzt"),
    ],

    maturity: "Reifegrad",
    maturity_model: "Reifegradmodell",
    maturity_model_help: "Seit Juli 2025 gilt Modell 2.0 (Stufen 0 bis 7). Davor galt Modell 1.1 (Stufen 0 bis 4). Die Zahlen sind nicht vergleichbar, deshalb gehört das Modell zur Stufe.",
    maturity_models: [("2.0", "Modell 2.0 (Stufen 0 bis 7)"), ("1.1", "Modell 1.1 (Stufen 0 bis 4)")],
    maturity_level: "Stufe heute",
    maturity_level_help: "Im Modell 1.1 entscheidet das schwächste von zehn Kriterien. Im Modell 2.0 beschreiben die Stufen bis 3 die Seite der Nutzenden, ab 4 die Arbeit in der Verwaltung.",
    maturity_target: "Stufe als Ziel",
    maturity_target_help: "Wohin Sie in absehbarer Zeit kommen wollen.",
    maturity_in: |model, level| format!("Modell {model}: {level}"),
    maturity_date: "Stufe ermittelt am",
    maturity_date_help: "Der Tag, für den die Stufe von heute gilt. Beim Übernehmen aus einem Selbstaudit wird er eingetragen.",
    maturity_wrong: |level, highest| {
        format!(
            "Stufe {level} gibt es in diesem Modell nicht. Die höchste ist {highest}. Gespeichert ist sie trotzdem."
        )
    },
    maturity_falls: "Das Ziel liegt unter der Stufe von heute. Ist das so gemeint?",

    people: "Beteiligte",
    people_legend: "Mitwirkende Rollen",
    people_help: "Zum Beispiel „Leistungsverantwortung“ oder „Datenschutz“. Rollen genügen. Bitte keine Namen von Personen.",
    people_row: |number| format!("Rolle {number}"),
    people_add: "Weitere Rolle angeben",

    extent: "Umfang des Selbstaudits",
    extent_help: "Wenn Sie den Umfang ändern, bleiben Ihre Antworten erhalten. Was nicht mehr gefragt wird, zählt nur nicht mit.",
    mode: "Welche Fragen?",
    mode_name: |mode| match mode {
        Mode::Short => "Schnellcheck",
        Mode::Full => "Vollständiger Selbstaudit",
    },
    mode_body: |mode| match mode {
        Mode::Short => "Eine Frage zu jedem Prinzip.",
        Mode::Full => "Alle Fragen.",
    },
    questions: |extent| {
        let most = if extent.may_be_fewer { "bis zu " } else { "" };
        if extent.most == 1 { "1 Frage".to_owned() } else { format!("{most}{} Fragen", extent.most) }
    },
    phase: "Phase der Leistung",
    phase_help: "Wenn Sie eine Phase wählen, werden Fragen, die nur zu anderen Phasen gehören, nicht gestellt.",
    every_phase: "Alle Phasen",
    to_hub: "Weiter zu den Prinzipien",
};

static ENGLISH: Service = Service {
    title: "Data about the service",
    lead: "Only the name is needed. Everything else helps to place the self-audit later and to compare it with others.",
    unset: "not specified",
    unknown: |value| format!("{value} (unknown value)"),
    yes: "yes",
    no: "no",
    remove: |what| format!("Remove {what}"),
    removed: |what| format!("Removed: {what}"),

    basics: "Basic data",
    name: "Name of the service",
    name_help: "Appears in the header, in the result and in the file name.",
    name_missing: "Without a name the self-audit will be hard to find again.",
    description: "Short description",
    description_help: "What it is about and for whom, in a sentence or two. No personal data, please.",

    keys: "Identifiers",
    keys_lead: "Identifiers connect the self-audit with other registers. An unusual identifier is remarked on and always stored.",
    leika: "LeiKa keys",
    leika_help: "Key from the catalogue of public services (Leistungskatalog): 14 digits, for example 99107108017000 for “Bürgergeld beantragen”. Spaces and dots do no harm.",
    leika_row: |number| format!("LeiKa key {number}"),
    leika_add: "Add another LeiKa key",
    leika_digits: |digits| match digits {
        1 => "The key has 1 digit instead of 14. Please check; it is stored all the same.".to_owned(),
        _ => format!("The key has {digits} digits instead of 14. Please check; it is stored all the same."),
    },
    leika_others: "The key contains characters that are no digits. Please check; it is stored all the same.",
    ozg: "Number of the OZG service",
    ozg_help: "Number of the bundle in the OZG implementation catalogue to which the service belongs.",
    fim: "FIM identifiers",
    fim_help: "Identifiers from the federal information management (FIM), for example of the service or of the data schema.",
    fim_row: |number| format!("FIM identifier {number}"),
    fim_add: "Add another FIM identifier",

    place: "Classification",
    themenfeld: "Subject area (Themenfeld)",
    themenfeld_help: "The OZG programme sorts services into 14 subject areas, each led by at least one Land together with a federal ministry.",
    lebenslage: "Life or business situation",
    lebenslage_help: "Services are bundled by the situation of people or companies, for example “Studium” (university studies).",
    leika_typ: "LeiKa type",
    leika_typ_help: "Says who makes the rules and who carries them out. With type 2 and type 3 the rules are federal, and Land or municipality carries them out; which of the two it is, the service’s entry in the catalogue (LeiKa) says. A service may have several types.",
    leika_typ_name: |value| match value {
        "1" => Some("Type 1: federal rules, federal execution"),
        "2" => Some("Type 2"),
        "3" => Some("Type 3"),
        "4" => Some("Type 4: Land rules, execution by Land or municipality"),
        "5" => Some("Type 5: municipal rules, municipal execution"),
        _ => None,
    },
    audience: "Audience",
    audience_help: "Whom the service is for.",
    audiences: [("citizens", "Citizens"), ("business", "Businesses"), ("both", "Both")],
    focus: "Focus service (Fokusleistung)",
    focus_help: "Is it one of the especially important services of the OZG programme, such as housing benefit or driving licence?",
    sdg: "Single Digital Gateway",
    sdg_help: "Is it one of the procedures that must be offered online under the EU regulation on the Single Digital Gateway?",
    priority: "Priority",
    priority_help: "The OZG programme sorted services into four categories at first; 1 stands for those worked on in labs (Laborleistungen).",
    priority_wrong: |value| format!("There is no priority {value}; 1 to 4 are usual. It is stored all the same."),

    delivery: "Implementation",
    model: "Implementation model",
    model_help: "“Einer für Alle” (EfA, one for all): one Land develops and runs the service centrally, others join. With reuse, each body runs the same software itself. A development of one’s own is built locally, often on the basis of FIM.",
    models: [("efa", "One for all (EfA)"), ("reuse", "Reuse, run locally"), ("own", "Own development")],
    lead_land: "Leading Land",
    lead_land_help: "With EfA, the Land that provides the service.",
    level: "Level of administration",
    level_help: "Level of the body that is responsible for the service.",
    levels: [("federal", "Federal"), ("land", "Land"), ("municipal", "Municipal")],
    authority: "Responsible authority",
    authority_help: "The body that is responsible for the self-audit. No names of persons, please.",
    ministry: "Responsible ministry",
    ministry_help: "The department to which the service belongs.",
    portal: "Portal",
    portal_help: "Where the service can be found, for example the portal of the Land or of the municipality.",
    rollout: "State of implementation",
    rollout_help: "From “not started” (0) to “implemented” (6), or put back.",
    rollouts: [
        ("depriorisiert", "Deprioritised"),
        ("0", "0 – not started"),
        ("1", "1"),
        ("2", "2"),
        ("3", "3"),
        ("4", "4"),
        ("5", "5"),
        ("6", "6 – implemented"),
    ],

    maturity: "Maturity",
    maturity_model: "Maturity model",
    maturity_model_help: "Model 2.0 (levels 0 to 7) has been in force since July 2025; before that it was model 1.1 (levels 0 to 4). The numbers cannot be compared, so the model belongs to the level.",
    maturity_models: [("2.0", "Model 2.0 (levels 0 to 7)"), ("1.1", "Model 1.1 (levels 0 to 4)")],
    maturity_level: "Level today",
    maturity_level_help: "In model 1.1 the weakest of ten criteria decides. In model 2.0 the levels up to 3 describe the users’ side, those from 4 on the work within the administration.",
    maturity_target: "Level aimed at",
    maturity_target_help: "Where you want to be in the foreseeable future.",
    maturity_in: |model, level| format!("Model {model}: {level}"),
    maturity_date: "Level found on",
    maturity_date_help: "The day for which the level of today holds. It is entered when the level is taken over from a self-audit.",
    maturity_wrong: |level, highest| {
        format!("This model has no level {level}; the highest is {highest}. It is stored all the same.")
    },
    maturity_falls: "The level aimed at is below that of today. Is that what you mean?",

    people: "Participants",
    people_legend: "Roles that take part",
    people_help: "For example “service owner” or “data protection”. Roles are enough; no names of persons, please.",
    people_row: |number| format!("Role {number}"),
    people_add: "Add another role",

    extent: "Extent of the self-audit",
    extent_help: "If you change the extent, your answers are kept. What is no longer asked merely does not count.",
    mode: "Which questions?",
    mode_name: |mode| match mode {
        Mode::Short => "Short check",
        Mode::Full => "Full self-audit",
    },
    mode_body: |mode| match mode {
        Mode::Short => "One question for each principle.",
        Mode::Full => "All questions.",
    },
    questions: |extent| {
        let most = if extent.may_be_fewer { "up to " } else { "" };
        if extent.most == 1 { "1 question".to_owned() } else { format!("{most}{} questions", extent.most) }
    },
    phase: "Phase of the service",
    phase_help: "If you choose a phase, questions that belong to other phases only are not asked.",
    every_phase: "All phases",
    to_hub: "Continue to the principles",
};

/// Texts of the service view in a language.
pub fn service(wording: impl Into<Wording>) -> &'static Service {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// A value of the service data in words, by the name of its field in the file; the value itself where it is one that
/// people typed or that has no name here.
pub fn service_value(field: &str, value: &str, wording: impl Into<Wording>) -> String {
    let wording = wording.into();
    let (words, tongue) = (service(wording), wording.tongue());
    let named = |names: &[(&str, &'static str)]| names.iter().find(|(known, _)| *known == value).map(|(_, name)| *name);
    let name = match field {
        "name" => return super::shown_name(value, wording),
        "themenfeld" => named(&THEMENFELDER),
        "audience" => named(&words.audiences),
        "model" => named(&words.models),
        "level" => named(&words.levels),
        "rollout" => named(&words.rollouts),
        "focus" | "sdg" => named(&[("true", words.yes), ("false", words.no)]),
        "maturity.model" => named(&words.maturity_models),
        "maturity" => {
            let (model, level) = value.rsplit_once('/').unwrap_or(("", value));
            let level = level.parse().map_or_else(|_| level.to_owned(), |level| maturity_level(model, level, tongue));
            return (words.maturity_in)(model, &level);
        }
        "leika_typ" => {
            let types = value.split(", ").map(|one| (words.leika_typ_name)(one).unwrap_or(one));
            return types.collect::<Vec<_>>().join(if wording == Wording::Simple { " und " } else { "; " });
        }
        "maturity.date" => return Date::parse(value).map_or_else(|| value.to_owned(), |day| date(day, tongue)),
        _ => None,
    };
    name.unwrap_or(value).to_owned()
}
