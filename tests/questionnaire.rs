//! What a sound questionnaire file becomes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::PathBuf;

use selbstaudit::questionnaire::{
    Aggregation, Bands, Carry, Condition, Effort, Parts, PhaseId, PrincipleId, QuestionId, Questionnaire,
    ReferenceKind, Rules, Scope, load, sha256_hex,
};

fn bytes(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/questionnaires/valid").join(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap()
}

#[track_caller]
fn loaded(bytes: &[u8]) -> Questionnaire {
    let loaded = load(bytes);
    assert_eq!(loaded.diagnostics, []);
    loaded.questionnaire.unwrap()
}

#[test]
fn the_smallest_file_gets_the_defaults() {
    let questionnaire = loaded(&bytes("minimal.yaml"));
    assert_eq!(questionnaire.id.as_str(), "klein");
    assert_eq!(questionnaire.version, "1.0.0");
    assert_eq!(questionnaire.language.as_str(), "de");
    assert_eq!(questionnaire.title.value, "Kleiner Fragebogen");
    assert_eq!(questionnaire.title.language.as_str(), "de");
    assert_eq!(questionnaire.rules, Rules::default());
    assert!(questionnaire.note.is_none() && questionnaire.source.is_none() && questionnaire.replaces.is_empty());
    let principle = questionnaire.principles().next().unwrap();
    assert!((principle.weight - 1.0).abs() < f64::EPSILON);
    let question = questionnaire.questions().next().unwrap();
    assert!(question.short && !question.not_applicable && question.must.is_none() && question.applies_if.is_none());
    assert_eq!(question.scope, Scope::Service);
    assert!((question.weight - 1.0).abs() < f64::EPSILON);
    let values: Vec<f64> = question.levels.iter().map(|level| level.value).collect();
    assert_eq!(values, [0.0, 1.0]);
    assert_eq!(question.hint_at(0).unwrap().target(), 1);
    assert_eq!(question.hint_at(1), None);
}

#[test]
fn the_demands_are_principles_unless_the_file_says_otherwise() {
    let full = String::from_utf8(bytes("full.yaml")).unwrap();
    let said = "parts: principles\n";
    assert!(full.contains(said));
    let parts = |text: &str| loaded(full.replace(said, text).as_bytes()).parts;
    assert_eq!(parts(said), Parts::Principles);
    assert_eq!(parts(""), Parts::Principles);
    assert_eq!(parts("parts: criteria\n"), Parts::Criteria);
    let other = load(full.replace(said, "parts: criterion\n").as_bytes());
    assert!(other.questionnaire.is_none(), "a word that is not known is an error");
}

#[test]
fn the_full_file_becomes_what_it_says() {
    let questionnaire = loaded(&bytes("full.yaml"));
    assert_eq!(questionnaire.note.as_ref().unwrap().value, "Eigene Formulierungen, keine amtliche Fassung.");
    let source = questionnaire.source.as_ref().unwrap();
    assert_eq!(source.url.as_deref(), Some("https://example.org/standard?ausgabe=1#anfang"));
    assert_eq!(source.checked.as_deref(), Some("2026-11-21"), "an unquoted date is a text");
    let bands = Bands { met: 0.8, partly: 0.4 };
    assert_eq!(questionnaire.rules, Rules { version: 1, aggregation: Aggregation::Mean, min_coverage: 0.5, bands });
    assert_eq!(questionnaire.phase(&PhaseId::new("betrieb")).unwrap().title.value, "Betrieb");

    let principle = questionnaire.principle(&PrincipleId::new("p01")).unwrap();
    assert_eq!(principle.title.value, "Forschung & Entwicklung");
    assert_eq!(principle.gist.value, "Erster Absatz [mit Klammern], *Sternen* und &-Zeichen.\n\nZweiter Absatz.\n");
    assert_eq!(principle.gist_simple.as_ref().unwrap().value, "Das ist's.");
    assert!((principle.weight - 2.5).abs() < f64::EPSILON);
    let kinds: Vec<ReferenceKind> = principle.references.iter().map(|reference| reference.kind).collect();
    assert_eq!(kinds, [ReferenceKind::Law, ReferenceKind::Din, ReferenceKind::Standard, ReferenceKind::Link]);

    let question = questionnaire.question(&QuestionId::new("p01-werte")).unwrap();
    assert_eq!(question.scope, Scope::Portal);
    assert!(question.not_applicable);
    assert_eq!(question.must.as_ref().unwrap().threshold, 2);
    assert_eq!(question.must.as_ref().unwrap().reason.text, "DIN SPEC 66336, 5.2");
    let values: Vec<f64> = question.levels.iter().map(|level| level.value).collect();
    assert_eq!(values, [0.0, 0.4, 1.0]);
    assert_eq!(question.hints[0].resources[1].url, None);
    assert_eq!(question.hints[1].effort, Effort::Large);
    assert_eq!(question.hints[1].roles.len(), 2);

    let scaled = questionnaire.question(&QuestionId::new("p01-skala")).unwrap();
    let anchors: Vec<&str> = scaled.levels.iter().map(|level| level.text.value.as_str()).collect();
    assert_eq!(anchors, ["nicht begonnen", "geplant", "umgesetzt"]);
    let values: Vec<f64> = scaled.levels.iter().map(|level| level.value).collect();
    assert_eq!(values, [0.0, 0.5, 1.0]);
    let (values, point) = (QuestionId::new("p01-werte"), QuestionId::new("p02-punkt"));
    assert_eq!(
        scaled.applies_if,
        Some(Condition::All(vec![
            Condition::AtLeast(values.clone(), 1),
            Condition::Any(vec![Condition::AtMost(point, 0), Condition::Not(Box::new(Condition::AtLeast(values, 2))),]),
        ]))
    );
    let carries: Vec<Carry> = questionnaire.replaces.iter().map(|entry| entry.carry).collect();
    assert_eq!(carries, [Carry::Answer, Carry::Review]);
    assert_eq!(questionnaire.category_of(&QuestionId::new("p02-punkt")).unwrap().id.as_str(), "zwei");
}

#[test]
fn points_become_a_weight_and_shares_of_it() {
    let questionnaire = loaded(&bytes("points.yaml"));
    assert_eq!(questionnaire.rules.aggregation, Aggregation::Points);
    let question = questionnaire.questions().next().unwrap();
    assert!((question.weight - 4.0).abs() < f64::EPSILON);
    let values: Vec<f64> = question.levels.iter().map(|level| level.value).collect();
    assert_eq!(values, [0.25, 0.5, 1.0]);
}

#[test]
fn json_loads_as_well() {
    assert_eq!(loaded(&bytes("json.yaml")).title.value, "Auch JSON ist YAML");
}

#[test]
fn the_digest_is_the_hash_of_the_canonical_json() {
    // Worked out outside of the program: `json.dumps(…, sort_keys=True, separators=(",", ":"), ensure_ascii=False)`.
    assert_eq!(
        loaded(&bytes("minimal.yaml")).digest.as_str(),
        "920e31700c47133e007a8af871baef9ff3558f96b90865d45eb5383f037b455a"
    );
}

#[test]
fn the_digest_takes_every_value_as_the_parser_reads_it() {
    // Whole and broken numbers, a number in the place of a text, nothing, empty collections, and signs to escape.
    let changed = text("minimal.yaml")
        .replace("edition: Beispiel", "scoring: {version: 1, min_coverage: 0.50}\nreplaces: []\nnote: ~\nedition: 2025")
        .replace("categories:", "scales: {}\ncategories:")
        .replace("short: true", "short: true\n            weight: 1.0")
        .replace("Damit etwas da steht.", r#""Zeile\nzwei: \"Ü\" \\ \x01""#);
    let json = r#"{"categories":[{"id":"kategorie","principles":[{"gist":"Worum es geht.","id":"p01","number":1,"questions":[
{"hints":[{"effort":"small","id":"h1","text":"Fangen Sie an.","up_to":0}],"id":"p01-frage","levels":["Nein","Ja"],
"short":true,"text":"Gibt es das?","weight":1.0,"why":"Zeile\nzwei: \"Ü\" \\ \u0001"}],"title":"Prinzip"}],
"title":"Kategorie"}],"edition":2025,"format":1,"id":"klein","language":"de","note":null,"replaces":[],"scales":{},
"scoring":{"min_coverage":0.5,"version":1},"title":"Kleiner Fragebogen","version":"1.0.0"}"#;
    assert_eq!(loaded(changed.as_bytes()).digest.as_str(), sha256_hex(json.replace('\n', "").as_bytes()));
}

#[track_caller]
fn same_digest(changed: &str) {
    assert_ne!(changed, text("minimal.yaml"), "the test must change something");
    assert_eq!(loaded(changed.as_bytes()).digest, loaded(&bytes("minimal.yaml")).digest, "{changed}");
}

#[test]
fn the_digest_does_not_see_notation() {
    let original = text("minimal.yaml");
    assert_eq!(loaded(&bytes("crlf-bom.yaml")).digest, loaded(original.as_bytes()).digest);
    same_digest(&original.replace("language: de", "language: \"de\"   # die Sprache"));
    same_digest(
        &original.replace("language: de\ntitle: Kleiner Fragebogen\n", "title: 'Kleiner Fragebogen'\nlanguage: de\n"),
    );
    same_digest(&original.replace("levels: [Nein, Ja]", "levels:\n            - Nein\n            - Ja"));
    same_digest(&original.replace("gist: Worum es geht.", "gist: >-\n          Worum es\n          geht."));
}

#[test]
fn the_digest_sees_every_change_of_content() {
    let original = text("minimal.yaml");
    for (from, to) in [("Gibt es das?", "Gibt es dies?"), ("[Nein, Ja]", "[Ja, Nein]"), ("number: 1", "number: 2")] {
        let changed = original.replace(from, to);
        assert_ne!(loaded(changed.as_bytes()).digest, loaded(original.as_bytes()).digest, "{from}");
    }
}

#[test]
fn a_question_is_numbered_by_its_principle_and_its_place_there() {
    let loaded = load(
        &std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaire/servicestandard-2020.yaml"))
            .expect("shipped"),
    );
    let questionnaire = loaded.questionnaire.unwrap();
    let principle = questionnaire.principle(&PrincipleId::new("p03")).unwrap();
    let numbers: Vec<_> = principle.questions.iter().map(|question| questionnaire.number_of(&question.id)).collect();
    assert_eq!(numbers, ["3.1", "3.2", "3.3", "3.4"].map(|number| Some(number.to_owned())));
    assert_eq!(questionnaire.number_of(&QuestionId::new("p99-nichts")), None);
}
