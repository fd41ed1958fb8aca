//! The operator's accessibility statement: what each key says, what is missing, and what contradicts.
//!
//! What contradicts or is missing is a warning: the rest of the file holds, and the site shows no statement until it is
//! mended, since half a statement would be none in the sense of the law.

use super::super::barrier::Barrier;
use super::super::raw::{RawContact, RawEnforcement, RawGap, RawStatement};
use super::super::statement::{Conformance, Declaration, Enforcement, Gap, Law, Method, Statement};
use super::super::{Address, Contact, Operator};
use super::{contact, text, way, word};
use crate::audit::Date;
use crate::questionnaire::Code;
use crate::questionnaire::load::spot::{Findings, Spot};

/// Reads a statement and holds it against what is known of the program.
pub(super) fn declaration(
    raw: &RawStatement,
    operator: Option<&Operator>,
    known: &[Barrier],
    findings: &mut Findings,
) -> Declaration {
    let root = Spot::ROOT;
    let spot = root.key("statement");
    let date = day(raw.date.as_deref(), &spot.key("date"), findings);
    let reviewed = day(raw.reviewed.as_deref(), &spot.key("reviewed"), findings);
    if let (Some(date), Some(reviewed)) = (date, reviewed)
        && reviewed < date
    {
        let code = Code::StatementDates { date: date.to_string(), reviewed: reviewed.to_string() };
        findings.error(&spot.key("reviewed"), code);
    }
    let by = raw.by.as_deref().map(|by| text(by, &spot.key("by"), findings));
    let is_external =
        choice(raw.method.as_deref(), &["self", "external"], [false, true], &spot.key("method"), findings);
    let states = [Conformance::Full, Conformance::Partial, Conformance::Not];
    let state = choice(raw.state.as_deref(), &["full", "partial", "none"], states, &spot.key("state"), findings);
    let is_land = choice(raw.law.as_deref(), &["bund", "land"], [false, true], &spot.key("law"), findings);
    let law_text = raw.law_text.as_deref().map(|law| text(law, &spot.key("law_text"), findings));
    let gaps = gaps(raw.gaps.as_deref().unwrap_or_default(), findings);
    let feedback = feedback(raw.feedback.as_ref(), operator, findings);
    let enforcement = raw.enforcement.as_ref().map(|raw| enforcement(raw, findings));

    let contradiction = contradiction(state, &gaps, known);
    if let Some((gap, is_own)) = contradiction.clone() {
        findings.warning(&spot.key("state"), Code::StatementFull { gap, is_own });
    }
    let is_gap_missing = !matches!(state, None | Some(Conformance::Full)) && gaps.is_empty() && known.is_empty();
    // What is written wrongly is told as that, and not as missing.
    let is_named = raw.feedback.as_ref().is_some_and(|raw| raw.email.is_some() || raw.url.is_some());
    let is_reachable = is_named || feedback.email.is_some() || feedback.url.is_some();
    let missing: Vec<&'static str> = [
        (operator.is_none(), "operator.name"),
        (raw.date.is_none(), "statement.date"),
        (raw.method.is_none(), "statement.method"),
        (is_external == Some(true) && by.is_none(), "statement.by"),
        (raw.state.is_none(), "statement.state"),
        (is_gap_missing, "statement.gaps"),
        (raw.law.is_none(), "statement.law"),
        (is_land == Some(true) && law_text.is_none(), "statement.law_text"),
        (!is_reachable, "statement.feedback"),
        (raw.enforcement.is_none(), "statement.enforcement"),
        (raw.enforcement.as_ref().is_some_and(|body| body.url.is_none()), "statement.enforcement.url"),
    ]
    .into_iter()
    .filter_map(|(is_missing, key)| is_missing.then_some(key))
    .collect();
    if !missing.is_empty() {
        findings.warning(&spot, Code::StatementIncomplete { missing: missing.clone() });
        return Declaration::Part(missing);
    }
    if contradiction.is_some() {
        return Declaration::Part(vec!["statement.state"]);
    }
    let statement = || {
        let by = match (is_external?, by) {
            (true, by) => Method::External(by?),
            (false, by) => Method::Own(by),
        };
        Some(Statement {
            body: operator?.name.clone(),
            date: date?,
            reviewed,
            method: by,
            state: state?,
            law: if is_land? { Law::Land(law_text?) } else { Law::Federal },
            gaps,
            feedback,
            enforcement: enforcement??,
        })
    };
    statement().map_or(Declaration::Nothing, |statement| Declaration::Whole(Box::new(statement)))
}

/// What contradicts „vollständig vereinbar“ first, and whether it is the operator's own word.
fn contradiction(state: Option<Conformance>, gaps: &[Gap], known: &[Barrier]) -> Option<(String, bool)> {
    if state != Some(Conformance::Full) {
        return None;
    }
    let own = gaps.first().map(|gap| (gap.text.clone(), true));
    own.or_else(|| {
        let barrier = known.first()?;
        let ([criterion, _], [text, _]) = (barrier.criterion, barrier.text);
        Some((format!("{criterion}: {text}"), false))
    })
}

fn day(raw: Option<&str>, spot: &Spot<'_>, findings: &mut Findings) -> Option<Date> {
    let written = raw?.trim();
    let date = Date::parse(written);
    if date.is_none() {
        findings.error(spot, Code::DateFormat { text: written.to_owned() });
    }
    date
}

fn choice<T: Copy, const N: usize>(
    raw: Option<&str>,
    words: &'static [&'static str; N],
    meanings: [T; N],
    spot: &Spot<'_>,
    findings: &mut Findings,
) -> Option<T> {
    word(raw?.trim(), words, meanings, spot, findings)
}

fn gaps(raw: &[RawGap], findings: &mut Findings) -> Vec<Gap> {
    let root = Spot::ROOT;
    let statement = root.key("statement");
    let mut gaps = Vec::new();
    for (index, raw) in raw.iter().enumerate() {
        let spot = statement.item("gaps", index);
        let alternative = raw.alternative.as_deref();
        gaps.push(Gap {
            text: text(&raw.text, &spot.key("text"), findings),
            reason: text(&raw.reason, &spot.key("reason"), findings),
            alternative: alternative.map(|alternative| text(alternative, &spot.key("alternative"), findings)),
        });
    }
    gaps
}

/// Where barriers can be reported: a way of its own, else those to reach the operator.
fn feedback(raw: Option<&RawContact>, operator: Option<&Operator>, findings: &mut Findings) -> Contact {
    let root = Spot::ROOT;
    let statement = root.key("statement");
    let own = raw.map(|raw| contact(raw, &statement.key("feedback"), findings)).unwrap_or_default();
    if own == Contact::default() {
        return operator.map(|operator| operator.contact.clone()).unwrap_or_default();
    }
    own
}

/// The body; none while its page is missing, to which § 7 BITV 2.0 wants a link.
fn enforcement(raw: &RawEnforcement, findings: &mut Findings) -> Option<Enforcement> {
    let root = Spot::ROOT;
    let statement = root.key("statement");
    let spot = statement.key("enforcement");
    let name = text(&raw.name, &spot.key("name"), findings);
    let address = raw.address.as_deref().map(|address| text(address, &spot.key("address"), findings));
    let reached = RawContact { email: raw.email.clone(), phone: raw.phone.clone(), url: None };
    let contact = contact(&reached, &spot, findings);
    let url = |url| Code::Url { url };
    let url = way(raw.url.as_deref(), &spot.key("url"), (Address::of_site, url), findings)?.address;
    Some(Enforcement { name, address, url, contact })
}

#[cfg(test)]
mod tests {
    use super::super::config;
    use super::*;
    use crate::host::{BARRIERS, Config};
    use crate::questionnaire::{Diagnostic, Severity, Tongue};

    const BARRIER: Barrier = Barrier {
        criterion: ["WCAG 1.4.3 Kontrast", "WCAG 1.4.3 Contrast"],
        text: ["Die Legende ist zu blass.", "The legend is too pale."],
        reason: ["Fehler im Designsystem.", "A fault of the design system."],
        alternative: ["Die Tabelle darunter.", "The table below."],
    };

    /// A whole statement with this state.
    fn read(state: &str, known: &[Barrier]) -> (Config, Vec<Diagnostic>) {
        let text = format!(
            "format: 1\noperator: {{name: Amt, contact: {{email: a@b.example}}}}\nstatement:\n  date: \"2026-10-01\"\n  \
             method: self\n  state: {state}\n  law: bund\n  enforcement: {{name: Stelle, url: \"https://c.example\"}}\n"
        );
        let raw = crate::questionnaire::load::shape::parse(&text).map_err(|found| found.to_string());
        let mut findings = Findings::default();
        let config = config(&raw.expect("the shape"), known, &mut findings);
        (config, findings.into_diagnostics())
    }

    #[test]
    fn a_barrier_of_the_program_contradicts_full_conformance_and_says_which() {
        let (config, found) = read("full", &[BARRIER]);
        assert_eq!(config.statement, Declaration::Part(vec!["statement.state"]));
        let [found] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((found.severity, found.place.path.as_deref()), (Severity::Warning, Some("statement.state")));
        assert_eq!(
            found.message(Tongue::German),
            "Die Erklärung nennt die Seite „vollständig vereinbar“ („state: full“). Dem widerspricht eine Lücke: WCAG \
             1.4.3 Kontrast: Die Legende ist zu blass."
        );
        assert!(found.advice(Tongue::German).starts_with("Die Lücke gehört zum Programm."));
    }

    #[test]
    fn it_stands_for_the_gap_that_partial_conformance_must_name() {
        let (config, found) = read("partial", &[BARRIER]);
        assert_eq!(found, []);
        assert!(matches!(config.statement, Declaration::Whole(statement) if statement.gaps.is_empty()));
    }

    #[test]
    fn full_conformance_can_be_declared_of_this_version() {
        let (config, found) = read("full", BARRIERS);
        assert_eq!((found, BARRIERS), (vec![], &[][..]), "while no barrier is known");
        assert!(matches!(config.statement, Declaration::Whole(statement) if statement.state == Conformance::Full));
    }
}
