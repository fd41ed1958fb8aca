//! The content that the program ships: complete, sound, and the same tree in both languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use selbstaudit::questionnaire::{
    Condition, Diagnostic, Question, QuestionId, Questionnaire, ReferenceKind, Text, load, load_index, translate,
};

/// Official short titles of the 19 principles (onlinezugangsgesetz.de/servicestandard), by category.
const TITLES: [(&str, &[&str]); 6] = [
    (
        "Nutzerzentrierung",
        &[
            "Erhebung und Bewertung von Nutzeranforderungen",
            "Einfache und intuitive Nutzung",
            "Barrierefreiheit, Bürgernähe und Genderneutralität",
            "Once-Only-Prinzip",
            "Datenschutz",
            "Förderung digitaler Nutzung",
        ],
    ),
    ("Vorgehen", &["Rechtliche Änderungsbedarfe", "Agiles Vorgehen", "Integration Portalverbund"]),
    ("Zusammenarbeit", &["Ebenenübergreifende Zusammenarbeit", "Entwicklungsgemeinschaften"]),
    ("Offenheit", &["Offene Standards", "Open Source", "Wiederverwendung und Nachnutzung"]),
    ("Technischer Betrieb", &["IT-Sicherheit und Support", "Interoperabilität", "Technologische Evaluation"]),
    ("Wirkungscontrolling", &["Evaluation der Nutzerzufriedenheit", "Nutzerzentrierte Weiterentwicklung"]),
];

/// Texts that are the same in both languages: proper names that nobody translates.
const SAME_IN_BOTH: [&str; 3] = ["Servicestandard 2020", "Open Source", "Interoperability"];

fn bytes(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("questionnaire").join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
fn without_diagnostics(questionnaire: Option<Questionnaire>, diagnostics: &[Diagnostic]) -> Questionnaire {
    let told: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    questionnaire.unwrap()
}

fn german() -> Questionnaire {
    let loaded = load(&bytes("servicestandard-2020.yaml"));
    without_diagnostics(loaded.questionnaire, &loaded.diagnostics)
}

fn english() -> Questionnaire {
    let loaded = translate(&german(), &bytes("servicestandard-2020.en.yaml"));
    without_diagnostics(loaded.questionnaire, &loaded.diagnostics)
}

/// Every text with its place, apart from titles of resources, which are names.
fn texts(questionnaire: &Questionnaire) -> Vec<(String, &Text)> {
    let mut texts = vec![("title".to_owned(), &questionnaire.title), ("edition".to_owned(), &questionnaire.edition)];
    texts.extend(questionnaire.note.iter().map(|note| ("note".to_owned(), note)));
    texts.extend(questionnaire.phases.iter().map(|phase| (format!("phase {}", phase.id), &phase.title)));
    texts.extend(questionnaire.roles.iter().map(|role| (format!("role {}", role.id), &role.title)));
    texts
        .extend(questionnaire.categories.iter().map(|category| (format!("category {}", category.id), &category.title)));
    for principle in questionnaire.principles() {
        texts.push((format!("{} title", principle.id), &principle.title));
        texts.push((format!("{} gist", principle.id), &principle.gist));
        texts.extend(principle.gist_simple.iter().map(|gist| (format!("{} gist_simple", principle.id), gist)));
    }
    for question in questionnaire.questions() {
        let id = &question.id;
        texts.push((format!("{id} text"), &question.text));
        texts.push((format!("{id} why"), &question.why));
        texts.extend(question.example.iter().map(|example| (format!("{id} example"), example)));
        let levels = question.levels.iter().enumerate();
        texts.extend(levels.map(|(level, it)| (format!("{id} level {level}"), &it.text)));
        texts.extend(question.evidence.iter().map(|evidence| (format!("{id} evidence"), evidence)));
        texts.extend(question.hints.iter().map(|hint| (format!("{id} hint {}", hint.id), &hint.text)));
    }
    texts
}

#[test]
fn the_questionnaire_loads_without_any_diagnostic() {
    let questionnaire = german();
    assert_eq!(questionnaire.id.as_str(), "servicestandard-2020");
    assert_eq!(questionnaire.language.as_str(), "de");
    assert!(questionnaire.note.is_some(), "it must say that it is not official");
    assert!(questionnaire.source.is_some());
}

#[test]
fn the_tree_has_the_official_short_titles() {
    let questionnaire = german();
    let found: Vec<(&str, Vec<&str>)> = questionnaire
        .categories
        .iter()
        .map(|category| {
            let principles = category.principles.iter().map(|principle| principle.title.value.as_str());
            (category.title.value.as_str(), principles.collect())
        })
        .collect();
    let official: Vec<(&str, Vec<&str>)> =
        TITLES.iter().map(|(category, principles)| (*category, principles.to_vec())).collect();
    assert_eq!(found, official);
    let numbers: Vec<u32> = questionnaire.principles().map(|principle| principle.number).collect();
    assert_eq!(numbers, (1..=19).collect::<Vec<u32>>());
    for principle in questionnaire.principles() {
        assert_eq!(principle.id.as_str(), format!("p{:02}", principle.number));
        assert!(principle.gist_simple.is_some(), "{}", principle.id);
    }
}

#[test]
fn every_principle_has_two_to_four_questions_and_one_of_them_is_short() {
    let questionnaire = german();
    assert!(questionnaire.questions().count() >= 57);
    for principle in questionnaire.principles() {
        assert!((2..=4).contains(&principle.questions.len()), "{}", principle.id);
        assert_eq!(principle.questions.iter().filter(|question| question.short).count(), 1, "{}", principle.id);
    }
    assert_eq!(questionnaire.questions().filter(|question| question.short).count(), 19);
}

#[test]
fn the_short_check_asks_one_question_per_principle_in_nearly_every_phase() {
    let questionnaire = german();
    let asked = |phase: &str| {
        let short = questionnaire.questions().filter(|question| question.short && question.applies_if.is_none());
        short.filter(|question| question.phases.iter().any(|known| known.as_str() == phase)).count()
    };
    for phase in ["umsetzung", "betrieb", "weiterentwicklung"] {
        assert_eq!(asked(phase), 19, "{phase}");
    }
    assert!(asked("analyse") >= 16, "analyse: {}", asked("analyse"));
}

#[test]
fn an_open_question_on_publication_does_not_hide_the_requirement_to_justify() {
    let questionnaire = german();
    let question = questionnaire.question(&QuestionId::new("p13-begruendung")).unwrap();
    let published = Condition::AtLeast(QuestionId::new("p13-veroeffentlichung"), 3);
    assert_eq!(question.applies_if, Some(Condition::Not(Box::new(published))));
    assert!(question.must.is_some());
}

#[test]
fn every_question_begins_with_the_id_of_its_principle() {
    for principle in german().principles() {
        for question in &principle.questions {
            assert!(question.id.as_str().starts_with(&format!("{}-", principle.id)), "{}", question.id);
        }
    }
}

#[test]
fn every_question_is_complete() {
    let questionnaire = german();
    for principle in questionnaire.principles() {
        for question in &principle.questions {
            complete(question);
            assert!(!question.references.is_empty(), "{} has no reference", question.id);
        }
    }
}

fn complete(question: &Question) {
    let id = &question.id;
    assert!(question.example.is_some(), "{id} has no example");
    assert_eq!(question.levels.len(), 5, "{id}");
    assert!(!question.evidence.is_empty(), "{id} has no evidence");
    assert!(!question.phases.is_empty(), "{id} has no phases");
    assert!(!question.roles.is_empty(), "{id} has no roles");
    let levels: Vec<usize> = question.hints.iter().map(|hint| hint.up_to).collect();
    assert_eq!(levels, [0, 1, 2, 3], "{id}");
    for hint in &question.hints {
        assert!(!hint.roles.is_empty(), "{id} {}", hint.id);
    }
}

#[test]
fn every_question_says_what_it_is_about() {
    let text = String::from_utf8(bytes("servicestandard-2020.yaml")).unwrap();
    let scopes = text.lines().filter(|line| line.starts_with("            scope: ")).count();
    assert_eq!(scopes, german().questions().count(), "scope is written out, since the default is easily wrong");
}

#[test]
fn requirements_rest_on_a_law_or_a_din_standard() {
    for question in german().questions() {
        if let Some(must) = &question.must {
            assert!(matches!(must.reason.kind, ReferenceKind::Law | ReferenceKind::Din), "{}", question.id);
        }
    }
}

#[test]
fn no_anchor_and_no_hint_stands_twice() {
    for questionnaire in [german(), english()] {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (place, text) in texts(&questionnaire) {
            if place.contains(" level ") || place.contains(" hint ") {
                let plain = text.value.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
                if let Some(first) = seen.insert(plain, place.clone()) {
                    panic!("{place} says the same as {first}: {text}");
                }
            }
        }
    }
}

#[test]
fn texts_have_typographic_quotes_and_single_spaces() {
    for questionnaire in [german(), english()] {
        for (place, text) in texts(&questionnaire) {
            assert!(!text.value.contains('"'), "{place}: {text}");
            assert!(!text.value.contains("  "), "{place}: {text}");
            assert_eq!(text.value.trim(), text.value, "{place}");
        }
    }
}

#[test]
fn the_english_translation_is_complete() {
    let (german, english) = (german(), english());
    assert_eq!(english.language.as_str(), "en");
    assert_eq!(english.digest, german.digest);
    for ((place, original), (_, text)) in texts(&german).into_iter().zip(texts(&english)) {
        assert_eq!(text.language.as_str(), "en", "{place} is not translated");
        if original.value == text.value {
            assert!(SAME_IN_BOTH.contains(&text.value.as_str()), "{place} is the same in both languages: {text}");
        }
    }
}

#[test]
fn the_index_names_files_that_are_there() {
    let (index, diagnostics) = load_index(&bytes("index.yaml"));
    assert_eq!(diagnostics, []);
    let index = index.unwrap();
    assert_eq!(index.default.as_str(), "servicestandard-2020");
    let ids: BTreeSet<&str> = index.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert!(ids.contains("servicestandard-2020"));
    for entry in &index.entries {
        let loaded = load(&bytes(&entry.file));
        let questionnaire = without_diagnostics(loaded.questionnaire, &loaded.diagnostics);
        assert_eq!(questionnaire.id, entry.id);
        for translation in &entry.translations {
            let loaded = translate(&questionnaire, &bytes(&translation.file));
            let translated = without_diagnostics(loaded.questionnaire, &loaded.diagnostics);
            assert_eq!(translated.language, translation.language);
        }
        if let Some(example) = &entry.example {
            assert!(!bytes(example).is_empty(), "{example}");
        }
    }
}
