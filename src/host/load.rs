//! From bytes to a [`Config`] and the list of what is wrong.
//!
//! The way is that of questionnaires: the guard, then the parser (the first shape problem ends it), then all other
//! checks at once.

mod statement;

use std::collections::BTreeMap;

use super::barrier::{BARRIERS, Barrier};
use super::raw::{RawConfig, RawContact, RawFeedback, RawHeader, RawLinks, RawOperator};
use super::{Address, Config, Contact, Feedback, Header, Links, Operator, Way};
use crate::questionnaire::load::builder::is_blank;
use crate::questionnaire::load::shape;
use crate::questionnaire::load::similar::similar;
use crate::questionnaire::load::spot::{Findings, Spot};
use crate::questionnaire::{Code, Diagnostic, QuestionnaireId, Tongue, guard};

/// Reads and checks `config.yaml`. With an error anywhere the whole default holds: half of what a host decided might
/// be worse than nothing, for example an imprint without the operator it belongs to.
pub fn load_config(bytes: &[u8]) -> (Config, Vec<Diagnostic>) {
    let raw: RawConfig = match guard::check(bytes).and_then(shape::parse) {
        Ok(raw) => raw,
        Err(diagnostic) => return (Config::default(), vec![*diagnostic]),
    };
    let mut findings = Findings::default();
    let config = config(&raw, BARRIERS, &mut findings);
    let config = if findings.has_errors() { Config::default() } else { config };
    (config, findings.into_diagnostics())
}

/// `known` are the barriers of the program.
fn config(raw: &RawConfig, known: &[Barrier], findings: &mut Findings) -> Config {
    let root = Spot::ROOT;
    let operator = raw.operator.as_ref().map(|raw| operator(raw, &root.key("operator"), findings));
    let links = raw.links.as_ref().map(|raw| links(raw, &root.key("links"), findings));
    let name = operator.as_ref().map(|operator| operator.name.as_str());
    let header = raw.header.as_ref().map(|raw| header(raw, name, &root.key("header"), findings));
    let default = raw.default.as_deref().map(|id| questionnaire(id, &root.key("default"), findings));
    let language = raw.language.as_deref().unwrap_or("auto");
    let meanings = [None, Some(Tongue::German), Some(Tongue::English)];
    let tongue = word(language, &["auto", "de", "en"], meanings, &root.key("language"), findings);
    let questionnaires = raw.questionnaires.as_deref().map(|ids| questionnaires(ids, findings));
    let feedback = raw.feedback.as_ref().map(|raw| feedback(raw, &root.key("feedback"), findings)).unwrap_or_default();
    let declared = |raw| statement::declaration(raw, operator.as_ref(), known, findings);
    let statement = raw.statement.as_ref().map(declared).unwrap_or_default();
    let (links, header) = (links.unwrap_or_default(), header.unwrap_or_default());
    Config { operator, links, header, default, tongue: tongue.flatten(), questionnaires, feedback, statement }
}

fn operator(raw: &RawOperator, spot: &Spot<'_>, findings: &mut Findings) -> Operator {
    let name = text(&raw.name, &spot.key("name"), findings);
    let contact = raw.contact.as_ref().map(|raw| contact(raw, &spot.key("contact"), findings)).unwrap_or_default();
    Operator { name, contact }
}

fn contact(raw: &RawContact, spot: &Spot<'_>, findings: &mut Findings) -> Contact {
    let phone = |phone| Code::Phone { phone };
    Contact {
        email: mailbox(raw.email.as_deref(), spot, findings),
        phone: way(raw.phone.as_deref(), &spot.key("phone"), (Address::of_phone, phone), findings),
        url: site(raw.url.as_deref(), spot, findings),
    }
}

fn feedback(raw: &RawFeedback, spot: &Spot<'_>, findings: &mut Findings) -> Feedback {
    Feedback { email: mailbox(raw.email.as_deref(), spot, findings), url: site(raw.url.as_deref(), spot, findings) }
}

fn mailbox(raw: Option<&str>, spot: &Spot<'_>, findings: &mut Findings) -> Option<Way> {
    way(raw, &spot.key("email"), (Address::of_mailbox, |email| Code::Email { email }), findings)
}

fn site(raw: Option<&str>, spot: &Spot<'_>, findings: &mut Findings) -> Option<Address> {
    way(raw, &spot.key("url"), (Address::of_site, |url| Code::Url { url }), findings).map(|way| way.address)
}

/// How an address is made of a text, and what is said where it is none.
type Kind = (fn(&str) -> Option<Address>, fn(String) -> Code);

fn way(raw: Option<&str>, spot: &Spot<'_>, (address, code): Kind, findings: &mut Findings) -> Option<Way> {
    let text = raw?.trim().to_owned();
    let address = checked(address(&text), || code(text.clone()), spot, findings)?;
    Some(Way { text, address })
}

/// An address, or what is said where there is none.
fn checked(
    address: Option<Address>,
    code: impl FnOnce() -> Code,
    spot: &Spot<'_>,
    findings: &mut Findings,
) -> Option<Address> {
    if address.is_none() {
        findings.error(spot, code());
    }
    address
}

fn links(raw: &RawLinks, spot: &Spot<'_>, findings: &mut Findings) -> Links {
    let mut link = |raw: &Option<String>, key| {
        let text = raw.as_deref()?.trim();
        let code = || Code::LinkAddress { address: text.to_owned() };
        checked(Address::of_page(text), code, &spot.key(key), findings)
    };
    Links {
        imprint: link(&raw.imprint, "imprint"),
        privacy: link(&raw.privacy, "privacy"),
        accessibility: link(&raw.accessibility, "accessibility"),
        easy_language: link(&raw.easy_language, "easy_language"),
        sign_language: link(&raw.sign_language, "sign_language"),
    }
}

fn header(raw: &RawHeader, operator: Option<&str>, spot: &Spot<'_>, findings: &mut Findings) -> Header {
    let variant = raw.variant.as_deref().unwrap_or("product");
    let variants = [Variant::Product, Variant::Operator, Variant::Line];
    let variant = word(variant, &["product", "operator", "line"], variants, &spot.key("variant"), findings);
    if raw.text.is_some() && matches!(variant, Some(Variant::Product | Variant::Operator)) {
        findings.warning(&spot.key("text"), Code::HeaderTextUnused);
    }
    match variant {
        None | Some(Variant::Product) => Header::Product,
        Some(Variant::Operator) => {
            if operator.is_none() {
                findings.error(&spot.key("variant"), Code::HeaderWithoutOperator);
            }
            Header::Operator(operator.unwrap_or_default().to_owned())
        }
        Some(Variant::Line) => {
            let line = raw.text.as_deref().map(|line| text(line, &spot.key("text"), findings));
            if line.is_none() {
                findings.error(spot, Code::HeaderText);
            }
            Header::Line(line.unwrap_or_default())
        }
    }
}

/// The words for a header.
#[derive(Clone, Copy)]
enum Variant {
    Product,
    Operator,
    Line,
}

fn questionnaires(ids: &[String], findings: &mut Findings) -> Vec<QuestionnaireId> {
    let root = Spot::ROOT;
    if ids.is_empty() {
        findings.error(&root.key("questionnaires"), Code::IndexEmpty);
    }
    let mut seen = BTreeMap::new();
    let mut offered = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let spot = root.item("questionnaires", index);
        if seen.insert(id.trim(), index).is_some() {
            findings.error(&spot, Code::QuestionnaireTwice { id: id.clone() });
        }
        offered.push(questionnaire(id, &spot, findings));
    }
    offered
}

/// Whether there is such a questionnaire only the list can say.
fn questionnaire(id: &str, spot: &Spot<'_>, findings: &mut Findings) -> QuestionnaireId {
    QuestionnaireId::new(text(id, spot, findings))
}

/// A text that says something, without white space around it and without signs that turn the direction of what stands
/// behind them: beside other texts they would show another order than is written.
fn text(text: &str, spot: &Spot<'_>, findings: &mut Findings) -> String {
    if is_blank(text) {
        findings.error(spot, Code::EmptyText);
    }
    let turns = |it: &char| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if let Some(turning) = text.chars().find(turns) {
        findings.error(spot, Code::Character { number: u32::from(turning) });
    }
    text.trim().to_owned()
}

/// One of a fixed choice of words.
fn word<T: Copy, const N: usize>(
    value: &str,
    words: &'static [&'static str; N],
    meanings: [T; N],
    spot: &Spot<'_>,
    findings: &mut Findings,
) -> Option<T> {
    let found = words.iter().zip(meanings).find(|(word, _)| **word == value).map(|(_, meaning)| meaning);
    if found.is_none() {
        let similar = similar(value, words.iter().copied());
        findings.error(spot, Code::UnknownValue { value: value.to_owned(), expected: words, similar });
    }
    found
}
