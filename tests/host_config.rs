//! What a host decides: the file it edits, what is wrong with it, and which questionnaires it offers.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::PathBuf;

use selbstaudit::audit::Date;
use selbstaudit::host::{
    Address, Config, Conformance, Declaration, Gap, Header, Law, Method, Statement, TESTED_VERSION, Way, last_test,
    load_config,
};
use selbstaudit::questionnaire::{Diagnostic, Index, Severity, Tongue, load_index};

fn file(path: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[track_caller]
fn config(text: &str) -> Config {
    let (config, diagnostics) = load_config(text.as_bytes());
    assert_eq!(diagnostics, []);
    config
}

/// The list that the program's own tests use: `klein`, which is its default, and `voll-2026`.
fn index() -> Index {
    load_index(file("tests/questionnaires/valid/index.yaml").as_bytes()).0.unwrap()
}

fn href(address: Option<&Address>) -> Option<&str> {
    address.map(Address::as_str)
}

fn way(way: Option<&Way>) -> Option<(&str, &str)> {
    way.map(|way| (way.text.as_str(), way.address.as_str()))
}

#[test]
fn everything_that_a_host_decides_is_read() {
    let config = config(&file("tests/configs/valid/full.yaml"));
    let operator = config.operator.as_ref().unwrap();
    assert_eq!(operator.name, "Stadt Musterhausen");
    let contact = &operator.contact;
    assert_eq!(
        way(contact.email.as_ref()),
        Some(("digital@musterhausen.example", "mailto:digital@musterhausen.example"))
    );
    assert_eq!(way(contact.phone.as_ref()), Some(("+49 (0)1234 5678-0", "tel:+49123456780")));
    assert_eq!(href(contact.url.as_ref()), Some("https://www.musterhausen.example/kontakt"));
    assert_eq!(href(config.links.imprint.as_ref()), Some("https://www.musterhausen.example/impressum"));
    assert_eq!(href(config.links.privacy.as_ref()), Some("recht/datenschutz.html"));
    assert_eq!(href(config.links.accessibility.as_ref()), Some("mailto:inklusion@musterhausen.example"));
    assert_eq!(href(config.links.easy_language.as_ref()), Some("leichte-sprache.html"));
    assert_eq!(href(config.links.sign_language.as_ref()), Some("https://www.musterhausen.example/dgs"));
    assert_eq!(config.header, Header::Line("Offizielle Website – Stadt Musterhausen".to_owned()));
    assert_eq!(
        way(config.feedback.email.as_ref()),
        Some(("redaktion@musterhausen.example", "mailto:redaktion@musterhausen.example"))
    );
    assert_eq!(href(config.feedback.url.as_ref()), Some("https://www.musterhausen.example/rueckmeldung"));
    assert_eq!(config.default.as_ref().map(ToString::to_string).as_deref(), Some("voll-2026"));
    assert_eq!(config.tongue, Some(Tongue::English));
    let ids: Vec<String> = config.questionnaires.unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["voll-2026", "klein"]);
}

#[track_caller]
fn declared(config: Config) -> Statement {
    let Declaration::Whole(statement) = config.statement else { panic!("{:?}", config.statement) };
    *statement
}

#[test]
fn a_whole_statement_is_read() {
    let statement = declared(config(&file("tests/configs/valid/full.yaml")));
    assert_eq!(statement.body, "Stadt Musterhausen");
    let days = (statement.date.to_string(), statement.reviewed.unwrap().to_string());
    assert_eq!(days, ("2026-10-01".to_owned(), "2026-11-15".to_owned()));
    assert_eq!(statement.method, Method::External("Prüfstelle Nord".to_owned()));
    assert_eq!(statement.state, Conformance::Partial);
    assert_eq!(statement.law, Law::Land("Behindertengleichstellungsgesetz des Landes Musterland".to_owned()));
    let gap = |text: &str, reason: &str, alternative: Option<&str>| Gap {
        text: text.to_owned(),
        reason: reason.to_owned(),
        alternative: alternative.map(str::to_owned),
    };
    assert_eq!(
        statement.gaps,
        [
            gap(
                "Eigene Fragebögen ohne englische Fassung.",
                "Die Übersetzung ist beauftragt.",
                Some("Die deutsche Fassung.")
            ),
            gap("Ein Erklärvideo ohne Untertitel.", "Unverhältnismäßige Belastung.", None),
        ]
    );
    assert_eq!(
        way(statement.feedback.email.as_ref()),
        Some(("barriere@musterhausen.example", "mailto:barriere@musterhausen.example"))
    );
    assert_eq!(way(statement.feedback.phone.as_ref()), Some(("01234 56-78", "tel:012345678")));
    assert_eq!(href(statement.feedback.url.as_ref()), Some("https://www.musterhausen.example/barriere"));
    let body = statement.enforcement;
    assert_eq!(body.name, "Durchsetzungsstelle des Landes");
    assert_eq!(body.address.as_deref(), Some("Musterweg 1, 12345 Musterhausen"));
    assert_eq!(body.url.as_str(), "https://www.land.example/durchsetzung");
    assert_eq!(
        way(body.contact.email.as_ref()),
        Some(("durchsetzung@land.example", "mailto:durchsetzung@land.example"))
    );
    assert_eq!(way(body.contact.phone.as_ref()), Some(("0123 456", "tel:0123456")));
}

/// The least that is a statement; barriers go where the operator is reached anyway.
const STATEMENT: &str = "format: 1
operator: {name: Amt, contact: {email: amt@example.org}}
statement:
  date: 2026-10-01
  method: self
  state: full
  law: bund
  enforcement: {name: Schlichtungsstelle, url: https://www.example.org/schlichtung}
";

#[test]
fn the_least_of_a_statement_is_one() {
    let statement = declared(config(STATEMENT));
    assert_eq!((statement.method, statement.law), (Method::Own(None), Law::Federal));
    assert_eq!((statement.state, statement.gaps), (Conformance::Full, vec![]));
    assert_eq!(way(statement.feedback.email.as_ref()), Some(("amt@example.org", "mailto:amt@example.org")));
    let with_phone_alone = format!("{STATEMENT}  feedback: {{phone: \"115\"}}\n");
    // A telephone is no electronic way, which the law asks for.
    let (config, found) = load_config(with_phone_alone.as_bytes());
    assert_eq!(config.statement, Declaration::Part(vec!["statement.feedback"]));
    assert_eq!(found.len(), 1);
}

#[test]
fn whatever_is_left_out_of_a_statement_is_named_and_the_rest_of_the_file_holds() {
    for (line, key) in [
        ("operator: {name: Amt, contact: {email: amt@example.org}}\n", "operator.name"),
        (", contact: {email: amt@example.org}", "statement.feedback"),
        ("  date: 2026-10-01\n", "statement.date"),
        ("  method: self\n", "statement.method"),
        ("  state: full\n", "statement.state"),
        ("  law: bund\n", "statement.law"),
        (", url: https://www.example.org/schlichtung", "statement.enforcement.url"),
        (
            "  enforcement: {name: Schlichtungsstelle, url: https://www.example.org/schlichtung}\n",
            "statement.enforcement",
        ),
    ] {
        let text = STATEMENT.replace(line, "") + "links: {imprint: impressum.html}\n";
        let (config, found) = load_config(text.as_bytes());
        let Declaration::Part(missing) = &config.statement else { panic!("{key}: {found:?}") };
        assert!(missing.contains(&key), "{key}: {missing:?}");
        assert_eq!(found.len(), 1, "{key}: {found:?}");
        assert_eq!((found[0].severity, found[0].code.id()), (Severity::Warning, "statement-incomplete"));
        assert!(config.links.imprint.is_some(), "{key}");
    }
}

#[test]
fn wrong_words_within_a_statement_are_told_with_their_place() {
    for (from, to, path, code) in [
        ("method: self", "method: selbst", "statement.method", "unknown-value"),
        ("state: full", "state: voll", "statement.state", "unknown-value"),
        ("law: bund", "law: Bund", "statement.law", "unknown-value"),
        ("date: 2026-10-01", "date: 2026-02-30", "statement.date", "date-format"),
        ("url: https", "url: ftp", "statement.enforcement.url", "url"),
        ("name: Schlichtungsstelle", "name: \" \"", "statement.enforcement.name", "empty-text"),
        (
            "state: full",
            "state: partial\n  gaps: [{text: \"\", reason: \"Zeit.\"}]",
            "statement.gaps[0].text",
            "empty-text",
        ),
    ] {
        let (config, found) = load_config(STATEMENT.replace(from, to).as_bytes());
        assert_eq!(config, Config::default(), "{to}");
        assert_eq!(found.len(), 1, "{to}: {found:?}");
        assert_eq!((found[0].code.id(), found[0].place.path.as_deref()), (code, Some(path)), "{to}");
    }
}

#[test]
fn days_that_are_still_to_come_are_told_from_the_day_before_on_and_the_statement_is_shown_all_the_same() {
    let text = STATEMENT.replace("date: 2026-10-01", "date: 2026-11-22\n  reviewed: 2026-11-23");
    let config = config(&text);
    let told = |today: &str| {
        let found = config.future(Date::parse(today).unwrap());
        assert!(found.iter().all(|found| found.severity == Severity::Warning && found.code.id() == "statement-future"));
        found.into_iter().filter_map(|found| found.place.path).collect::<Vec<_>>()
    };
    assert_eq!(told("2026-11-21"), ["statement.date", "statement.reviewed"]);
    assert_eq!(told("2026-11-22"), ["statement.reviewed"]);
    assert_eq!(told("2026-11-23"), [""; 0]);
    declared(config.clone());
}

#[test]
fn signs_that_turn_the_direction_of_what_follows_are_refused_and_letters_of_every_script_are_not() {
    for sign in ['\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}'] {
        let (config, found) = load_config(format!("format: 1\noperator: {{name: \"Stadt {sign}tmA\"}}\n").as_bytes());
        assert_eq!(config, Config::default());
        assert_eq!(
            (found.len(), found[0].code.id(), found[0].place.path.as_deref()),
            (1, "character", Some("operator.name"))
        );
    }
    let name = config("format: 1\noperator: {name: \"بلدية \u{200f}1\"}\n").operator.map(|operator| operator.name);
    assert_eq!(name.as_deref(), Some("بلدية \u{200f}1"));
}

#[test]
fn the_last_test_of_accessibility_was_of_this_version() {
    assert!(last_test().is_some());
    assert_eq!(TESTED_VERSION, env!("CARGO_PKG_VERSION"), "test again and enter the day in src/host/barrier.rs");
}

#[test]
fn what_is_left_out_or_emptied_is_not_decided() {
    for name in ["minimal", "emptied"] {
        assert_eq!(config(&file(&format!("tests/configs/valid/{name}.yaml"))), Config::default(), "{name}");
    }
    let nobody = Config::default();
    assert_eq!((nobody.operator, nobody.header, nobody.tongue), (None, Header::Product, None));
    assert_eq!(config("format: 1\nlanguage: auto\nheader: {variant: product}\n"), Config::default());
}

#[test]
fn the_header_can_show_the_operator() {
    let config = config("format: 1\nheader: {variant: operator}\noperator: {name: Amt für Beispiele}\n");
    assert_eq!(config.header, Header::Operator("Amt für Beispiele".to_owned()));
}

#[test]
fn the_file_that_is_shipped_decides_nothing() {
    let text = file("src/page/config.yaml");
    assert!(text.lines().any(|line| line == "format: 1"));
    assert_eq!(config(&text), Config::default());
}

/// The file that is shipped with its examples put into force, in the way its comments say: the `#` at the beginning
/// of their lines goes. Explanations have one space behind it, examples none or several.
fn examples() -> String {
    let is_example = |rest: &str| rest.starts_with("  ") || rest.starts_with(|it: char| it.is_ascii_lowercase());
    // The lists of words within the explanations are indented as well; an example is a key or an entry of a list.
    let is_yaml = |rest: &str| rest.trim_start().starts_with("- ") || rest.contains(": ") || rest.ends_with(':');
    let line = |line: &str| match line.strip_prefix('#') {
        Some(rest) if is_example(rest) && is_yaml(rest) => format!("{rest}\n"),
        _ => format!("{line}\n"),
    };
    file("src/page/config.yaml").lines().map(line).collect()
}

#[test]
fn the_examples_of_the_shipped_file_work_and_show_every_key() {
    let config = config(&examples());
    let operator = config.operator.as_ref().unwrap();
    assert!(operator.contact.email.is_some() && operator.contact.phone.is_some() && operator.contact.url.is_some());
    assert!(config.links.imprint.is_some() && config.links.privacy.is_some() && config.links.accessibility.is_some());
    assert!(matches!(config.header, Header::Line(_)));
    assert_eq!(config.tongue, Some(Tongue::German));
    assert!(config.feedback.email.is_some() && config.feedback.url.is_some());
    assert!(config.links.easy_language.is_some() && config.links.sign_language.is_some());
    let statement = declared(config.clone());
    assert!(statement.reviewed.is_some() && statement.gaps[0].alternative.is_some());
    let [feedback, body] = [&statement.feedback, &statement.enforcement.contact];
    assert!(feedback.email.is_some() && feedback.phone.is_some() && feedback.url.is_some());
    assert!(body.email.is_some() && body.phone.is_some() && statement.enforcement.address.is_some());
    let shipped = load_index(file("questionnaire/index.yaml").as_bytes()).0.unwrap();
    assert_eq!(config.default.as_ref(), Some(&shipped.default));
    assert!(config.questionnaires.is_some());
    assert_eq!(config.offer(&shipped), (shipped, vec![]));
}

#[test]
fn the_examples_of_the_documentation_work() {
    let text = file("src/docs/config.md");
    let parts: Vec<&str> = text.split("```yaml\n").skip(1).filter_map(|part| part.split("```").next()).collect();
    assert_eq!(parts.len(), 5);
    for part in &parts {
        let (_, found) = load_config(format!("format: 1\n{part}").as_bytes());
        assert_eq!(found, [], "{part}");
    }
    let statement = parts.iter().find(|part| part.contains("statement:")).unwrap();
    assert_eq!(declared(config(&format!("format: 1\n{statement}"))).gaps.len(), 1);
}

/// Whether an address may stand where a page of the operator is named.
fn may_lead_to(address: &str) -> bool {
    let quoted = serde_json::Value::from(address).to_string();
    let (config, diagnostics) = load_config(format!("format: 1\nlinks:\n  imprint: {quoted}\n").as_bytes());
    let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code.id()).collect();
    assert_eq!(codes.is_empty(), config.links.imprint.is_some(), "{address}: {codes:?}");
    assert!(codes.is_empty() || codes == ["link-address"], "{address}: {codes:?}");
    codes.is_empty()
}

#[test]
fn links_lead_beside_the_app_to_the_web_or_to_a_mailbox_and_nowhere_else() {
    for address in [
        "impressum.html",
        "recht/impressum.html",
        "Über uns.html",
        "https://musterhausen.example/impressum?sprache=de#kontakt",
        "http://intranet/impressum",
        "mailto:poststelle@musterhausen.example",
    ] {
        assert!(may_lead_to(address), "{address}");
    }
    for address in [
        "",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\u{a0}script:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "blob:https://musterhausen.example/1",
        "file:///etc/passwd",
        "ftp://musterhausen.example/",
        "tel:115",
        "//musterhausen.example/impressum",
        "/impressum",
        "../impressum.html",
        "#/hilfe",
        "https://",
        "https:impressum",
        "https://musterhausen.example/\"onclick=\"x",
        "mailto:",
        "mailto:poststelle",
        "mailto:poststelle@musterhausen.example?bcc=andere@example.org",
        "mailto:a@b@c",
    ] {
        assert!(!may_lead_to(address), "{address}");
    }
}

/// What a telephone number leads to.
fn dialled(number: &str) -> Option<String> {
    let text = format!("format: 1\noperator: {{name: Amt, contact: {{phone: \"{number}\"}}}}\n");
    let contact = load_config(text.as_bytes()).0.operator?.contact;
    contact.phone.map(|phone| phone.address.as_str().to_owned())
}

#[test]
fn telephone_numbers_lead_to_what_is_dialled() {
    assert_eq!(dialled("115").as_deref(), Some("tel:115"));
    assert_eq!(dialled("030 18 681-0").as_deref(), Some("tel:030186810"));
    assert_eq!(dialled("(030) 18/681.0").as_deref(), Some("tel:030186810"));
    assert_eq!(dialled("+49 (0)30 186810").as_deref(), Some("tel:+4930186810"));
    assert_eq!(dialled("+49 30 186810").as_deref(), Some("tel:+4930186810"));
    // A number without quotation marks is one as well.
    assert_eq!(config("format: 1\noperator: {name: Amt, contact: {phone: 0115}}\n").operator, {
        let quoted = "format: 1\noperator: {name: Amt, contact: {phone: \"0115\"}}\n";
        config(quoted).operator
    });
    for number in ["", "11", "Zentrale", "030 12;ext=1", "tel:115"] {
        assert_eq!(dialled(number), None, "{number}");
    }
}

/// What is wrong with a broken file; the list of questionnaires is that of [`index`].
fn problems(code: &str) -> (Config, Vec<Diagnostic>) {
    let (config, mut diagnostics) = load_config(file(&format!("tests/configs/invalid/{code}.yaml")).as_bytes());
    diagnostics.extend(config.offer(&index()).1);
    (config, diagnostics)
}

#[track_caller]
fn case(code: &str, position: Option<(usize, usize)>, path: Option<&str>, german: &str, advice: &str) {
    let (_, found) = problems(code);
    assert_eq!(found.len(), 1, "{code}: {found:#?}");
    assert_eq!(found[0].code.id(), code);
    assert_eq!(found[0].place.position, position, "{code}");
    assert_eq!(found[0].place.path.as_deref(), path, "{code}");
    assert_eq!(found[0].message(Tongue::German), german, "{code}");
    assert!(found[0].advice(Tongue::German).starts_with(advice), "{code}: {}", found[0].advice(Tongue::German));
}

#[test]
fn a_broken_file_is_told_with_its_place_and_what_to_do() {
    case(
        "date-format",
        None,
        Some("statement.date"),
        "„1.10.2026“ ist kein Datum in der Form Jahr-Monat-Tag.",
        "Schreiben Sie das Datum so",
    );
    case(
        "email",
        None,
        Some("operator.contact.email"),
        "„musterhausen.example“ ist keine E-Mail-Adresse.",
        "Schreiben Sie eine Adresse wie „poststelle@example.de“.",
    );
    case(
        "empty-text",
        None,
        Some("operator.name"),
        "Hier fehlt ein Text.",
        "Schreiben Sie den Text oder entfernen Sie den Schlüssel",
    );
    case(
        "format",
        Some((2, 1)),
        Some("format"),
        "Die Datei hat das Format 2; dieses Programm kennt Formate bis 1.",
        "Öffnen Sie die Datei mit einer neueren Ausgabe",
    );
    case(
        "header-text",
        None,
        Some("header"),
        "Im Kopf soll eine eigene Zeile stehen („variant: line“), aber ihr Text („text“) fehlt.",
        "Ergänzen Sie unter „header“ zum Beispiel „text: \"Offizielle Website – Stadt Musterhausen\"“.",
    );
    case(
        "header-without-operator",
        None,
        Some("header.variant"),
        "Im Kopf soll der Name der betreibenden Stelle stehen („variant: operator“), aber „operator“ fehlt.",
        "Nennen Sie die Stelle unter „operator“ mit „name“",
    );
    case(
        "index-empty",
        None,
        Some("questionnaires"),
        "Die Liste der Fragebögen ist leer.",
        "Tragen Sie unter „questionnaires“ mindestens einen Fragebogen ein.",
    );
    case(
        "link-address",
        None,
        Some("links.imprint"),
        "„javascript:alert(1)“ ist keine erlaubte Adresse.",
        "Erlaubt sind der Name einer Datei neben index.html",
    );
    case(
        "missing-key",
        Some((4, 3)),
        Some("operator"),
        "Hier fehlt der Schlüssel „name“.",
        "Ergänzen Sie hier „name: …“, so weit eingerückt wie die Zeilen daneben.",
    );
    case(
        "phone",
        None,
        Some("operator.contact.phone"),
        "„115 (Behördennummer)“ ist keine Telefonnummer.",
        "Verwenden Sie nur Ziffern, Leerzeichen",
    );
    case(
        "questionnaire-twice",
        None,
        Some("questionnaires[2]"),
        "Der Fragebogen „klein“ steht zweimal in der Liste.",
        "Löschen Sie eine der beiden Zeilen.",
    );
    case(
        "statement-dates",
        None,
        Some("statement.reviewed"),
        "Die Erklärung wurde zuletzt am 2026-09-30 überprüft, aber erst am 2026-10-01 erstellt.",
        "Berichtigen Sie „date“ oder „reviewed“.",
    );
    case(
        "tab-indentation",
        Some((4, 1)),
        None,
        "Hier steht ein Tabulator, wo Leerzeichen stehen müssen.",
        "Ersetzen Sie den Tabulator",
    );
    case(
        "unknown-key",
        Some((4, 3)),
        Some("links"),
        "Den Schlüssel „imprnt“ gibt es hier nicht.",
        "Meinen Sie „imprint“? Hier sind möglich: imprint, privacy, accessibility, easy_language, sign_language.",
    );
    case(
        "unknown-value",
        None,
        Some("language"),
        "„fr“ ist hier kein erlaubter Wert.",
        "Hier sind möglich: auto, de, en.",
    );
    case(
        "url",
        None,
        Some("operator.contact.url"),
        "„www.musterhausen.example“ ist keine Adresse, die mit https:// oder http:// beginnt.",
        "Schreiben Sie die vollständige Adresse",
    );
    case(
        "wrong-type",
        Some((3, 8)),
        Some("links"),
        "Hier wird ein Block mit Schlüsseln erwartet, gefunden wurde „impressum.html“.",
        "Schreiben Sie „schlüssel: wert“, eingerückt unter dieser Stelle.",
    );
}

#[test]
fn warnings_are_told_and_the_rest_holds() {
    case(
        "default-not-offered",
        None,
        Some("default"),
        "Vorausgewählt sein soll „klein“; angeboten wird dieser Fragebogen nicht.",
        "Nehmen Sie ihn unter „questionnaires“ auf",
    );
    case(
        "header-text-unused",
        None,
        Some("header.text"),
        "Der Text der eigenen Zeile („text“) erscheint nicht, weil „variant: line“ fehlt.",
        "Schreiben Sie unter „header“ „variant: line“",
    );
    case(
        "statement-full",
        None,
        Some("statement.state"),
        "Die Erklärung nennt die Seite „vollständig vereinbar“ („state: full“). Dem widerspricht eine Lücke: Ein Video ohne \
         Untertitel.",
        "Schreiben Sie „state: partial“ oder beheben Sie die Lücke",
    );
    case(
        "statement-incomplete",
        None,
        Some("statement"),
        "Für eine Erklärung zur Barrierefreiheit fehlen noch: operator.name, statement.date, statement.by, statement.gaps, \
         statement.law_text, statement.feedback, statement.enforcement.url.",
        "Ergänzen Sie diese Angaben.",
    );
    case(
        "unknown-questionnaire",
        None,
        Some("questionnaires[1]"),
        "Den Fragebogen „voll-2025“ gibt es in questionnaire/index.yaml nicht.",
        "Meinen Sie „voll-2026“? Vorhanden sind: klein, voll-2026.",
    );
    let (config, found) = problems("unknown-questionnaire");
    assert_eq!(found[0].severity, Severity::Warning);
    assert_eq!(offered(&config).1, ["klein"]);
}

#[test]
fn an_error_leaves_the_whole_default_and_all_are_told_at_once() {
    let text =
        "format: 1\noperator: {name: Amt, contact: {email: Amt}}\nlinks: {imprint: \"x:y\"}\nlanguage: denglisch\n";
    let (config, found) = load_config(text.as_bytes());
    assert_eq!(config, Config::default());
    let codes: Vec<&str> = found.iter().map(|diagnostic| diagnostic.code.id()).collect();
    assert_eq!(codes, ["email", "link-address", "unknown-value"]);
    assert!(found.iter().all(|diagnostic| diagnostic.severity == Severity::Error));
}

#[test]
fn whatever_bytes_there_are_something_holds() {
    for bytes in
        [&b""[..], b"\xff\xfe", b"<!DOCTYPE html>\n<html></html>\n", b"a: &a [*a]", b"format: 1\n---\nformat: 1"]
    {
        let (config, found) = load_config(bytes);
        assert_eq!(config, Config::default());
        assert_eq!(found.len(), 1, "{found:?}");
    }
}

/// What is preselected and what is offered.
fn offered(config: &Config) -> (String, Vec<String>) {
    let (offer, _) = config.offer(&index());
    (offer.default.to_string(), offer.entries.iter().map(|entry| entry.id.to_string()).collect())
}

#[track_caller]
fn offers(text: &str, default: &str, entries: &[&str], codes: &[&str]) {
    let config = config(&format!("format: 1\n{text}"));
    let (found, list) = offered(&config);
    assert_eq!((found.as_str(), list.iter().map(String::as_str).collect::<Vec<_>>()), (default, entries.to_vec()));
    let told: Vec<String> = config.offer(&index()).1.iter().map(|diagnostic| diagnostic.code.id().to_owned()).collect();
    assert_eq!(told, codes);
}

#[test]
fn a_host_chooses_orders_and_preselects() {
    offers("", "klein", &["klein", "voll-2026"], &[]);
    offers("default: voll-2026\n", "voll-2026", &["klein", "voll-2026"], &[]);
    offers("questionnaires: [voll-2026, klein]\n", "klein", &["voll-2026", "klein"], &[]);
    offers("questionnaires: [voll-2026]\n", "voll-2026", &["voll-2026"], &[]);
    // What is not there is told, and there is always something to begin with.
    offers("default: gross\n", "klein", &["klein", "voll-2026"], &["unknown-questionnaire"]);
    offers(
        "default: gross\nquestionnaires: [gross]\n",
        "klein",
        &["klein", "voll-2026"],
        &["unknown-questionnaire", "unknown-questionnaire"],
    );
    offers("default: klein\nquestionnaires: [voll-2026]\n", "voll-2026", &["voll-2026"], &["default-not-offered"]);
}

/// A letter to the mailbox for feedback.
fn letter(subject: &str, text: &str) -> Option<String> {
    let config = config("format: 1\nfeedback: {email: redaktion@musterhausen.example}\n");
    config.feedback.email.unwrap().address.letter(subject, text)
}

#[test]
fn a_letter_holds_subject_and_text_and_nothing_else() {
    // ü is C3 BC in UTF-8; „ and “ are E2 80 9E and E2 80 9C.
    assert_eq!(
        letter("Frage 3.2", "Was heißt „früh“?\nGruß & Dank\r\n100 %?bcc=andere@example.org#x").as_deref(),
        Some(
            "mailto:redaktion@musterhausen.example?subject=Frage%203.2&body=Was%20hei%C3%9Ft%20%E2%80%9Efr%C3%BCh%E2%80%9C%3F\
             %0D%0AGru%C3%9F%20%26%20Dank%0D%0A100%20%25%3Fbcc%3Dandere%40example.org%23x"
        )
    );
    // A subject is one line, so that no line of it becomes a head line of its own.
    assert_eq!(
        letter("a\r\nBcc: b", "").as_deref(),
        Some("mailto:redaktion@musterhausen.example?subject=a%20%20Bcc%3A%20b&body=")
    );
}

#[test]
fn a_letter_too_long_for_a_link_is_none() {
    let head = "mailto:redaktion@musterhausen.example?subject=&body=".len();
    assert!(letter("", &"x".repeat(2_000 - head)).is_some());
    assert_eq!(letter("", &"x".repeat(2_001 - head)), None);
    // An umlaut takes six characters.
    assert_eq!(letter("", &"ü".repeat(334)), None);
    let site = config("format: 1\nfeedback: {url: \"https://musterhausen.example/\"}\n").feedback.url.unwrap();
    assert_eq!(site.letter("a", "b"), None);
}

#[test]
fn an_address_for_feedback_is_checked_like_any_other() {
    let (config, found) = load_config(b"format: 1\nfeedback: {email: redaktion, url: \"javascript:alert(1)\"}\n");
    assert_eq!(config, Config::default());
    let told: Vec<_> = found.iter().map(|it| (it.code.id(), it.place.path.as_deref())).collect();
    assert_eq!(told, [("email", Some("feedback.email")), ("url", Some("feedback.url"))]);
}
