//! Every broken file below `tests/questionnaires` and `tests/configs` gives exactly the diagnostic that its name says.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use selbstaudit::audit::Date;
use selbstaudit::host::load_config;
use selbstaudit::questionnaire::{
    Code, Diagnostic, Severity, Tongue, check_files, crosswalk_gaps, cut_texts, dead_branches, editorial, load,
    load_index, locate, translate,
};

/// Reads and checks one kind of files.
type Reader = fn(&[u8]) -> Vec<Diagnostic>;

fn folder(name: &str) -> PathBuf {
    let below = if name == CONFIGS { "tests" } else { "tests/questionnaires" };
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below).join(name)
}

/// The folder of what hosts decide.
const CONFIGS: &str = "configs/invalid";

/// The broken files of a folder: code and bytes.
fn broken(name: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

fn invalid(code: &str) -> Vec<u8> {
    fs::read(folder("invalid").join(format!("{code}.yaml"))).unwrap()
}

fn translation_diagnostics(bytes: &[u8]) -> Vec<Diagnostic> {
    let original = load(&fs::read(folder("valid/full.yaml")).unwrap()).questionnaire.unwrap();
    translate(&original, bytes).diagnostics
}

/// What is wrong with what a host decided, by itself, beside the list of questionnaires and on a certain day.
fn config_diagnostics(bytes: &[u8]) -> Vec<Diagnostic> {
    let index = load_index(&fs::read(folder("valid/index.yaml")).unwrap()).0.unwrap();
    let (config, mut diagnostics) = load_config(bytes);
    diagnostics.extend(config.offer(&index).1);
    diagnostics.extend(config.future(Date::parse("2026-11-22").unwrap()));
    diagnostics
}

/// A questionnaire with so many questions, each with so many evidence entries.
fn long(questions: usize, evidence: usize) -> String {
    let mut text = String::from(
        "{format: 1, id: lang, version: 1.0.0, language: de, title: T, edition: E, categories: [{id: k, title: K, \
         principles: [{id: p, number: 1, title: P, gist: G, questions: [\n",
    );
    let evidence = "Beleg,".repeat(evidence);
    for number in 0..questions {
        text.push_str(&entry(number, "", &evidence));
    }
    text + "]}]}]}\n"
}

/// One question on one line, with more keys and entries of evidence; the first one is short.
fn entry(number: usize, more: &str, evidence: &str) -> String {
    let short = number == 0;
    format!(
        "{{id: q{number}, text: F, why: W, short: {short}, {more} levels: [a{number}, b{number}], \
         evidence: [{evidence}], hints: [{{id: h, up_to: 0, text: t{number}, effort: small}}]}},\n"
    )
}

/// Codes whose files would be too large to keep, and what gives them.
fn generated() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("more", long(1200, 0).replace("effort: small", "effort: none").into_bytes()),
        ("not-utf8", b"format: 1\ntitle: \xE4\n".to_vec()),
        ("questions-too-many", long(10_001, 0).into_bytes()),
        ("texts-too-many", long(1_000, 98).into_bytes()),
        ("too-large", vec![b'#'; 5 * 1024 * 1024 + 1]),
    ]
}

/// What is wrong with a questionnaire, dead branches included.
fn questionnaire_diagnostics(bytes: &[u8]) -> Vec<Diagnostic> {
    let mut loaded = load(bytes);
    loaded.diagnostics.extend(loaded.questionnaire.as_ref().map(dead_branches).unwrap_or_default());
    loaded.diagnostics
}

/// What an editor should look at again; the earlier questionnaire is the full example.
fn editorial_diagnostics(bytes: &[u8]) -> Vec<Diagnostic> {
    let loaded = load(bytes);
    assert_eq!(loaded.diagnostics, []);
    let questionnaire = loaded.questionnaire.unwrap();
    let earlier = load(&fs::read(folder("valid/full.yaml")).unwrap()).questionnaire.unwrap();
    let mut diagnostics = editorial(&questionnaire);
    diagnostics.extend(crosswalk_gaps(&questionnaire, &earlier));
    diagnostics.extend(cut_texts(bytes));
    diagnostics
}

/// What is wrong with the files of a list, which lie among the valid ones.
fn file_diagnostics(bytes: &[u8]) -> Vec<Diagnostic> {
    let (index, diagnostics) = load_index(bytes);
    assert_eq!(diagnostics, []);
    check_files(&index.unwrap(), |file| fs::read(folder("valid").join(file)).ok())
}

/// The folder of what is expected of files that are too large to keep.
const GENERATED: &str = "invalid-generated";

/// The folders of broken files and how each is read.
const FOLDERS: [(&str, Reader); 6] = [
    ("invalid", questionnaire_diagnostics),
    ("invalid-editorial", editorial_diagnostics),
    ("invalid-translation", translation_diagnostics),
    ("invalid-index", |bytes| load_index(bytes).1),
    ("invalid-index-files", file_diagnostics),
    (CONFIGS, config_diagnostics),
];

/// A diagnostic as the files beside the broken ones have it.
fn rendered(diagnostic: &Diagnostic) -> String {
    let severity = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
    let place = diagnostic.place.position.map_or("whole file".to_owned(), |(line, column)| format!("{line}:{column}"));
    let mut text = format!("{place} {severity} {}\n", diagnostic.code.id());
    for (tag, tongue) in [("de", Tongue::German), ("en", Tongue::English)] {
        let (message, advice) = (diagnostic.message(tongue), diagnostic.advice(tongue));
        text.extend(["\n", tag, " ", &message, "\n-> ", &advice, "\n"]);
    }
    text
}

#[test]
fn every_broken_file_gives_exactly_the_message_place_and_advice_beside_it() {
    let mut wrong = Vec::new();
    let mut compare = |name: &str, code: &str, bytes: &[u8], mut found: Vec<Diagnostic>| {
        locate(bytes, &mut found);
        let last = found.last().unwrap();
        assert_eq!(last.code.id(), code, "{name}");
        let said = rendered(last);
        let expected = fs::read_to_string(folder(name).join(format!("{code}.txt"))).unwrap_or_default();
        if said != expected {
            wrong.push(format!("{name}/{code}.txt has\n{expected}\nand this was found:\n{said}"));
        }
    };
    for (name, read) in FOLDERS {
        for (code, bytes) in broken(name) {
            let found = read(&bytes);
            assert_eq!(found.len(), 1, "{name}/{code}: {found:#?}");
            compare(name, &code, &bytes, found);
        }
    }
    for (code, bytes) in generated() {
        compare(GENERATED, code, &bytes, load(&bytes).diagnostics);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_expectation_belongs_to_a_broken_file() {
    for (name, _) in FOLDERS {
        for entry in fs::read_dir(folder(name)).unwrap() {
            let path = entry.unwrap().path();
            assert!(path.with_extension("yaml").exists(), "{}", path.display());
        }
    }
    let generated: BTreeSet<String> = generated().iter().map(|(code, _)| format!("{code}.txt")).collect();
    let names = fs::read_dir(folder(GENERATED)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(names.collect::<BTreeSet<_>>(), generated);
}

#[test]
fn every_code_has_a_file_that_gives_it() {
    let mut covered: BTreeSet<String> = generated().iter().map(|(code, _)| (*code).to_owned()).collect();
    for (folder, _) in FOLDERS {
        covered.extend(broken(folder).into_iter().map(|(code, _)| code));
    }
    let known: BTreeSet<String> = Code::IDS.iter().map(|&id| id.to_owned()).collect();
    assert_eq!(covered, known);
    assert!(Code::IDS.is_sorted(), "alphabetical, so that they are found");
}

#[test]
fn amounts_beyond_the_limits_are_refused() {
    for (code, bytes) in generated() {
        let loaded = load(&bytes);
        assert!(loaded.questionnaire.is_none(), "{code}");
        assert_eq!(loaded.diagnostics.last().unwrap().code.id(), code);
    }
    let more = load(&generated()[0].1).diagnostics;
    assert_eq!(more.len(), 1001);
    assert_eq!(more[1000].code, Code::More { count: 200 });
}

#[test]
fn ten_thousand_questions_load() {
    let loaded = load(long(10_000, 0).as_bytes());
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(loaded.questionnaire.unwrap().questions().count(), 10_000);
}

/// Codes of what is found only in a sound questionnaire.
fn is_dead_branch(code: &str) -> bool {
    ["condition-always", "condition-never", "condition-part", "condition-phases", "condition-short"].contains(&code)
}

#[test]
fn an_error_leaves_no_questionnaire_and_a_warning_does() {
    for (code, bytes) in broken("invalid") {
        let loaded = load(&bytes);
        let is_error = loaded.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        assert_eq!(loaded.questionnaire.is_none(), is_error, "{code}");
        let is_warning = ["duplicate-number", "duplicate-text", "hint-missing", "hint-shadowed", "short-count"]
            .contains(&code.as_str());
        let is_branch = is_dead_branch(&code);
        assert_eq!(is_error, !is_warning && !is_branch, "{code}");
    }
}

#[test]
fn every_diagnostic_speaks_both_languages() {
    let mut all: Vec<Diagnostic> = generated().iter().filter_map(|(_, bytes)| load(bytes).diagnostics.pop()).collect();
    for (folder, read) in FOLDERS {
        all.extend(broken(folder).iter().flat_map(|(_, bytes)| read(bytes)));
    }
    for diagnostic in all {
        let texts = Tongue::ALL.map(|tongue| [diagnostic.message(tongue), diagnostic.advice(tongue)]);
        for text in texts.iter().flatten() {
            assert!(text.len() > 10 && text.ends_with(['.', '?', ')']), "{text}");
            assert!(!text.contains("  "), "{text}");
        }
        assert_ne!(texts[0][0], texts[1][0]);
        assert_ne!(texts[0][1], texts[1][1]);
        assert!(diagnostic.to_string().contains(&diagnostic.message(Tongue::English)));
    }
}

#[track_caller]
fn at_position(code: &str, line: usize, column: usize) {
    let found = load(&invalid(code)).diagnostics;
    assert_eq!(found[0].place.position, Some((line, column)), "{code}");
}

#[test]
fn shape_problems_are_reported_at_line_and_column() {
    at_position("alias", 15, 15);
    at_position("bracket-unclosed", 23, 17);
    at_position("colon-in-text", 14, 23);
    at_position("colon-missing", 7, 1);
    at_position("character", 15, 20);
    at_position("duplicate-key", 16, 9);
    at_position("escape", 15, 24);
    at_position("format", 2, 1);
    at_position("indentation", 19, 12);
    at_position("missing-key", 17, 13);
    at_position("nesting-too-deep", 21, 78);
    at_position("quote-unclosed", 23, 42);
    at_position("several-documents", 24, 1);
    at_position("syntax", 21, 32);
    at_position("tab-indentation", 10, 1);
    at_position("text-after-quote", 15, 21);
    at_position("unknown-key", 21, 13);
    at_position("wrong-type", 20, 20);
}

#[track_caller]
fn at_path(code: &str, path: &str, german: &str) {
    let found = load(&invalid(code)).diagnostics;
    assert_eq!(found[0].place.path.as_deref(), Some(path), "{code}");
    assert_eq!(found[0].message(Tongue::German), german, "{code}");
}

const QUESTION: &str = "categories[0].principles[0].questions[0]";

#[test]
fn semantic_problems_name_the_path_and_the_part() {
    at_path("bands-order", "scoring.bands", "Die Grenze „partly“ (0.75) liegt nicht unter der Grenze „met“ (0.5).");
    at_path("category-without-principles", "categories[0]", "Kategorie leer: Die Kategorie enthält kein Prinzip.");
    at_path(
        "condition-circle",
        &format!("{QUESTION}.applies_if"),
        "Frage p01-frage: Die Bedingungen verweisen im Kreis aufeinander: p01-frage → p01-frage.",
    );
    at_path(
        "condition-target",
        "categories[0].principles[0].questions[1].applies_if.question",
        "Frage p01-zweite: Die Bedingung nennt die Frage „p01-farge“, die es in dieser Datei nicht gibt.",
    );
    at_path(
        "duplicate-id",
        "categories[0].principles[0].questions[1].id",
        "Frage p01-frage: Die id „p01-frage“ ist schon vergeben: categories[0].principles[0].questions[0].id.",
    );
    at_path(
        "duplicate-number",
        "categories[1].principles[0].number",
        "Prinzip p02: Die Nummer 1 hat schon ein anderes Prinzip: categories[0].principles[0].number.",
    );
    at_path(
        "duplicate-text",
        "categories[0].principles[0].questions[1].hints[0].text",
        "Frage p01-zweite: Derselbe Text steht schon an anderer Stelle: \
         categories[0].principles[0].questions[0].hints[0].text.",
    );
    at_path("empty-text", "categories[0].principles[0].gist", "Prinzip p01: Hier fehlt ein Text.");
    at_path(
        "hint-level",
        &format!("{QUESTION}.hints[1].up_to"),
        "Frage p01-frage: „up_to: 1“ geht nicht: Der Hinweis kann höchstens für Stufe 0 gelten.",
    );
    at_path(
        "hint-missing",
        &format!("{QUESTION}.hints"),
        "Frage p01-frage: Ohne Hinweis, wie es weitergeht, sind diese Stufen: 1.",
    );
    at_path(
        "principle-without-questions",
        "categories[0].principles[0]",
        "Prinzip p00: Das Prinzip enthält keine Frage.",
    );
    at_path(
        "threshold",
        &format!("{QUESTION}.must.threshold"),
        "Frage p01-frage: Die Schwelle 0 gibt es nicht; über der niedrigsten Stufe liegt nur Stufe 1.",
    );
    at_path(
        "value-falls",
        &format!("{QUESTION}.levels[2].value"),
        "Frage p01-frage: Stufe 2 ist mit 0.5 weniger wert als die Stufe darunter (1).",
    );
    at_path("version", "version", "„1.0“ ist keine Version aus drei Zahlen.");
}

#[track_caller]
fn proposes(code: &str, similar: &str) {
    let advice = load(&invalid(code)).diagnostics[0].advice(Tongue::English);
    assert!(advice.starts_with(&format!("Do you mean “{similar}”?")), "{code}: {advice}");
}

#[test]
fn slips_get_a_proposal() {
    proposes("condition-target", "p01-frage");
    proposes("crosswalk-target", "p01-frage");
    proposes("unknown-key", "levels");
    proposes("unknown-phase", "betrieb");
    proposes("unknown-scale", "stand");
    proposes("unknown-value", "small");
}

#[test]
fn an_unknown_key_lists_the_known_ones() {
    let found = load(&invalid("unknown-value")[..0]).diagnostics;
    assert_eq!(found[0].code, Code::EmptyFile);
    let text = String::from_utf8(invalid("unknown-role")).unwrap().replace("roles: [leitung]", "rolle: leitung");
    let code = load(text.as_bytes()).diagnostics.remove(0).code;
    let expected = ["id", "up_to", "text", "effort", "roles", "resources"].map(str::to_owned).to_vec();
    assert_eq!(code, Code::UnknownKey { key: "rolle".to_owned(), expected, similar: Some("roles".to_owned()) });
}

#[test]
fn all_semantic_problems_are_reported_at_once_and_in_file_order() {
    let text = String::from_utf8(invalid("threshold")).unwrap();
    let text = text
        .replace("version: 1.0.0", "version: eins")
        .replace("gist: Worum es geht.", "gist: ~")
        .replace("effort: small", "effort: riesig")
        + "replaces:\n  - {questionnaire: alt, question: a, to: weg, carry: nie}\n";
    let codes: Vec<&str> = load(text.as_bytes()).diagnostics.iter().map(|it| it.code.id()).collect();
    assert_eq!(codes, ["version", "empty-text", "threshold", "unknown-value", "crosswalk-target", "unknown-value"]);
}

#[test]
fn circles_are_named_as_a_way_from_their_first_question() {
    let question = |id: &str, condition: &str| {
        format!(
            "{{id: {id}, text: F, why: W, applies_if: {condition}, levels: [n{id}, j{id}], \
                 hints: [{{id: h, up_to: 0, text: t{id}, effort: small}}]}},\n"
        )
    };
    let text = long(1, 0).replace(
        "questions: [\n",
        &format!(
            "questions: [\n{}{}{}",
            question("a", "{any: [{question: q0, at_least: 1}, {question: c, at_least: 1}]}"),
            question("b", "{not: {question: a, at_most: 0}}"),
            question("c", "{all: [{question: b, at_least: 1}]}"),
        ),
    );
    let found = load(text.as_bytes()).diagnostics;
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].code, Code::ConditionCircle { path: ["a", "c", "b", "a"].map(str::to_owned).to_vec() });
}

#[test]
fn a_long_chain_of_conditions_is_no_circle() {
    let mut chain = String::from("questions: [\n");
    for number in 0..5000 {
        chain.push_str(&entry(number, &format!("applies_if: {{question: q{}, at_least: 1}},", number + 1), ""));
    }
    chain.push_str(&entry(5000, "", ""));
    let text = long(0, 0).replace("questions: [\n", &chain);
    assert_eq!(load(text.as_bytes()).diagnostics, []);
}

/// The broken file of a code with another text or id in it.
fn replaced(code: &str, from: &str, to: &str) -> Vec<Diagnostic> {
    let text = String::from_utf8(invalid(code)).unwrap();
    assert!(text.contains(from), "{code}: {from}");
    load(text.replace(from, to).as_bytes()).diagnostics
}

#[test]
fn a_text_of_which_nothing_can_be_seen_is_an_empty_text() {
    // Zero width space and joiner, soft hyphen, word joiner, byte order mark, Hangul filler, Braille blank, no-break
    // space, a control character; alone, among spaces, and around what YAML takes for nothing.
    for invisible in
        ["\\u200B", "\\u200D\\u00AD", " \\u2060 ", "\\uFEFF", "\\u3164", "\\u2800", "\\u00A0", "\\x01", "\\u200B~", ""]
    {
        let found = replaced("empty-text", "\"  \"", &format!("\"{invisible}\""));
        assert_eq!(found.len(), 1, "{invisible}: {found:?}");
        assert_eq!(found[0].code, Code::EmptyText, "{invisible}");
    }
    // The same as a character of the file and not as an escape; a byte order mark there is refused already.
    let found = replaced("empty-text", "\"  \"", "\u{200B}\u{AD}");
    assert_eq!(found[0].code, Code::EmptyText);
    // What can be seen may hold what cannot, as long German words do.
    assert_eq!(replaced("empty-text", "\"  \"", "\"Barriere\\u00ADfreiheit\""), []);
}

#[test]
fn an_id_begins_with_a_letter_or_a_digit() {
    for id in ["-", "--", "-p01", "_", ".", "\u{200B}", "p01_frage", "P01", "p01 frage"] {
        let found = replaced("id-characters", "p01-Prüfung", &format!("\"{id}\""));
        assert_eq!(found.len(), 1, "{id}: {found:?}");
        assert_eq!(found[0].code, Code::IdCharacters { id: id.to_owned() });
    }
    for id in ["p", "1", "1-p", "p-"] {
        assert_eq!(replaced("id-characters", "p01-Prüfung", &format!("\"{id}\"")), [], "{id}");
    }
}
