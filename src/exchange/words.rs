//! The words of the answers table, in one place per language, so that a new column forces both texts.

use crate::audit::Strength;
use crate::questionnaire::Tongue;
use crate::scoring::{OutOfScope, RequirementStanding};

/// All fixed words of one language.
pub(super) struct Words {
    /// What the table shows.
    pub(super) caption: &'static str,
    /// Headings of the columns, in order.
    pub(super) head: [&'static str; 17],
    pub(super) yes: &'static str,
    pub(super) no: &'static str,
    pub(super) open: &'static str,
    pub(super) reason_missing: &'static str,
    pub(super) not_offered: &'static str,
    pub(super) level_unknown: &'static str,
    pub(super) unclear: &'static str,
    pub(super) not_applicable: &'static str,
    pub(super) valid_until: &'static str,
    /// What stands between whole and decimals.
    pub(super) decimal_mark: &'static str,
}

const GERMAN: Words = Words {
    caption: "Alle Antworten",
    head: [
        "Kategorie",
        "Nr.",
        "Prinzip",
        "Frage-ID",
        "Frage",
        "Gefragt",
        "Stufe",
        "Antwort",
        "Punkte",
        "Mögliche Punkte",
        "Muss-Anforderung",
        "Hinweis",
        "Notiz",
        "Nachweise",
        "Beantwortet von",
        "Geändert",
        "Übernommen aus",
    ],
    yes: "ja",
    no: "nein",
    open: "offen",
    reason_missing: "offen: nicht anwendbar, aber ohne Begründung",
    not_offered: "offen: „nicht anwendbar“ ist hier nicht vorgesehen",
    level_unknown: "offen: diese Stufe gibt es hier nicht",
    unclear: "zu klären",
    not_applicable: "nicht anwendbar",
    valid_until: "gültig bis",
    decimal_mark: ",",
};

const ENGLISH: Words = Words {
    caption: "All answers",
    head: [
        "Category",
        "No.",
        "Principle",
        "Question ID",
        "Question",
        "Asked",
        "Level",
        "Answer",
        "Points",
        "Possible points",
        "Requirement",
        "Hint",
        "Note",
        "Evidence",
        "Answered by",
        "Changed",
        "Taken over from",
    ],
    yes: "yes",
    no: "no",
    open: "open",
    reason_missing: "open: not applicable, but without a reason",
    not_offered: "open: “not applicable” is not offered here",
    level_unknown: "open: there is no such level here",
    unclear: "to be clarified",
    not_applicable: "not applicable",
    valid_until: "valid until",
    decimal_mark: ".",
};

impl Words {
    /// The words of a language.
    pub(super) fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::German => &GERMAN,
            Tongue::English => &ENGLISH,
        }
    }
}

/// Why a question is not asked.
pub(super) fn out_of_scope(why: OutOfScope, tongue: Tongue) -> &'static str {
    match (tongue, why) {
        (Tongue::German, OutOfScope::Mode) => "nicht gefragt: nicht Teil des Schnellchecks",
        (Tongue::German, OutOfScope::Phase) => "nicht gefragt: gehört nicht zur gewählten Phase",
        (Tongue::German, OutOfScope::Condition) => "nicht gefragt: hängt von einer anderen Antwort ab",
        (Tongue::German, OutOfScope::Part) => "nicht gefragt: gehört nicht zu diesem Teil",
        (Tongue::English, OutOfScope::Mode) => "not asked: not part of the short check",
        (Tongue::English, OutOfScope::Phase) => "not asked: does not belong to the chosen phase",
        (Tongue::English, OutOfScope::Condition) => "not asked: depends on another answer",
        (Tongue::English, OutOfScope::Part) => "not asked: does not belong to this part",
    }
}

/// Where a requirement stands; empty where there is none.
pub(super) fn requirement(standing: RequirementStanding, tongue: Tongue) -> &'static str {
    match (tongue, standing) {
        (_, RequirementStanding::None) => "",
        (Tongue::German, RequirementStanding::Met) => "erfüllt",
        (Tongue::German, RequirementStanding::Gap) => "Pflichtlücke",
        (Tongue::German, RequirementStanding::NotYetShown) => "noch nicht belegt",
        (Tongue::German, RequirementStanding::NotApplicable) => "nicht anwendbar",
        (Tongue::English, RequirementStanding::Met) => "met",
        (Tongue::English, RequirementStanding::Gap) => "gap",
        (Tongue::English, RequirementStanding::NotYetShown) => "not yet shown",
        (Tongue::English, RequirementStanding::NotApplicable) => "not applicable",
    }
}

/// How strong a proof is.
pub(super) fn strength(strength: Strength, tongue: Tongue) -> &'static str {
    match (tongue, strength) {
        (Tongue::German, Strength::Estimate) => "eigene Einschätzung",
        (Tongue::German, Strength::Internal) => "internes Dokument",
        (Tongue::German, Strength::ThirdParty) => "von Dritten geprüft",
        (Tongue::English, Strength::Estimate) => "own estimate",
        (Tongue::English, Strength::Internal) => "internal document",
        (Tongue::English, Strength::ThirdParty) => "checked by a third party",
    }
}
