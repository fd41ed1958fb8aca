//! The content that the program ships: complete, sound, and the same tree in both languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use selbstaudit::questionnaire::{
    Carry, Condition, Diagnostic, Parts, Question, QuestionId, Questionnaire, Reference, ReferenceKind, Text, load,
    load_index, translate,
};

/// What must hold for a questionnaire that is shipped.
struct Content {
    /// Its id, which its files are named after.
    id: &'static str,
    /// Titles by category.
    titles: &'static [(&'static str, &'static [&'static str])],
    /// What the ids of its principles begin with.
    letter: char,
    /// How many questions a principle has.
    questions: RangeInclusive<usize>,
    /// How many questions there are.
    count: usize,
    /// How many artefacts a principle names.
    artefacts: RangeInclusive<usize>,
    /// How many questions the short check asks in the phase of analysis.
    in_analysis: usize,
}

const SHIPPED: [Content; 2] = [
    Content {
        id: "servicestandard-2020",
        titles: &TITLES_2020,
        letter: 'p',
        questions: 2..=4,
        count: 68,
        artefacts: 0..=0,
        in_analysis: 16,
    },
    Content {
        id: "servicestandard-2025",
        titles: &TITLES_2025,
        letter: 'k',
        questions: 3..=7,
        count: 65,
        artefacts: 3..=6,
        // Usability problems and improvements are asked about once there is something to use.
        in_analysis: 11,
    },
];

/// Official short titles of the 19 principles (onlinezugangsgesetz.de/servicestandard), by category.
const TITLES_2020: [(&str, &[&str]); 6] = [
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

/// The official titles of the 13 criteria (servicestandard.gov.de) as far as they are known, and titles of our own,
/// marked as such; the groups are ours.
const TITLES_2025: [(&str, &[&str]); 6] = [
    (
        "Verstehen und Ziele setzen",
        &["Nutzende verstehen und Bedürfnisse erkennen", "Problem beschreiben und Ziele bestimmen"],
    ),
    (
        "Organisieren und zusammenarbeiten",
        &[
            "Verantwortung und Mittel klären (Arbeitstitel)",
            "Schrittweise und fachübergreifend arbeiten (Arbeitstitel)",
            "Vorhandenes nutzen und gemeinsam entwickeln (Arbeitstitel)",
        ],
    ),
    (
        "Gestalten und anbinden",
        &["Für alle nutzbar gestalten (Arbeitstitel)", "Offene Standards beachten und Schnittstellen bereitstellen"],
    ),
    (
        "Schützen und Vertrauen schaffen",
        &["Datenschutz von Anfang an mitdenken (Arbeitstitel)", "Sicherheit herstellen und Vertrauen schaffen"],
    ),
    (
        "Offen entwickeln und verlässlich betreiben",
        &["Open Source nutzen und Code teilen", "Verfügbarkeit sichern und Störungen beheben"],
    ),
    ("Wirkung messen und weiterentwickeln", &["Wirkung messen (Arbeitstitel)", "Stetig verbessern (Arbeitstitel)"]),
];

/// Texts that are the same in both languages: proper names that nobody translates.
const SAME_IN_BOTH: [&str; 4] = ["Servicestandard 2020", "Servicestandard 2025", "Open Source", "Interoperability"];

/// Requirements of DIN SPEC 66336 that were read and say „muss“.
const REQUIREMENTS: [&str; 27] = [
    "5.4.1", "5.4.2", "5.4.3", "5.4.4", "5.4.5", "5.5.1", "5.5.2", "5.5.3", "5.5.4", "5.5.5", "5.6.1", "5.6.2",
    "5.6.3", "5.6.5", "5.6.6", "5.10.1", "5.10.2", "5.11.1", "5.11.2", "5.11.3", "5.11.4", "5.11.5", "5.11.7",
    "5.11.8", "5.12.1", "5.12.2", "5.12.2.1",
];

/// Sections whose titles or texts were not read: nothing may refer to them.
const UNREAD: [&str; 4] = ["5.3", "5.7", "5.8", "5.9"];

/// Questions of 2020 whose answers have no place in 2025, with the reason. They become notes when an audit moves.
const WITHOUT_PLACE: [(&str, &str); 7] = [
    ("p06-auffinden", "search engines; criterion 6 asks about the central portals, which takes over another answer"),
    ("p09-leistungstext", "looking after the texts in the portals is asked about nowhere"),
    ("p09-zustaendigkeit", "responsibilities in the portals are asked about nowhere"),
    ("p09-konto", "accounts are one building block of many in criterion 5, which takes over another answer"),
    ("p10-vollzug", "criterion 4 asks about all disciplines together, which takes over another answer"),
    ("p12-vertrag", "criterion 7 asks which standards are kept, not what the contract says"),
    ("p16-bedeutung", "criterion 7 asks for the description of interfaces, which takes over another answer"),
];

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

fn german(id: &str) -> Questionnaire {
    let loaded = load(&bytes(&format!("{id}.yaml")));
    without_diagnostics(loaded.questionnaire, &loaded.diagnostics)
}

fn english(id: &str) -> Questionnaire {
    let loaded = translate(&german(id), &bytes(&format!("{id}.en.yaml")));
    without_diagnostics(loaded.questionnaire, &loaded.diagnostics)
}

/// Every questionnaire in both languages.
fn all() -> impl Iterator<Item = Questionnaire> {
    SHIPPED.iter().flat_map(|content| [german(content.id), english(content.id)])
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
        texts.extend(principle.artefacts.iter().map(|artefact| (format!("{} artefact", principle.id), artefact)));
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
fn the_questionnaires_load_without_any_diagnostic() {
    for content in SHIPPED {
        let questionnaire = german(content.id);
        assert_eq!(questionnaire.id.as_str(), content.id);
        assert_eq!(questionnaire.language.as_str(), "de");
        let note = questionnaire.note.expect("a note");
        assert!(note.value.contains("keine amtliche Fassung"), "it must say that it is not official");
        assert!(questionnaire.source.is_some());
    }
}

#[test]
fn the_trees_have_the_official_titles_or_say_that_they_have_not() {
    for content in SHIPPED {
        let questionnaire = german(content.id);
        let found: Vec<(&str, Vec<&str>)> = questionnaire
            .categories
            .iter()
            .map(|category| {
                let principles = category.principles.iter().map(|principle| principle.title.value.as_str());
                (category.title.value.as_str(), principles.collect())
            })
            .collect();
        let expected: Vec<(&str, Vec<&str>)> =
            content.titles.iter().map(|(category, principles)| (*category, principles.to_vec())).collect();
        assert_eq!(found, expected);
        let numbers: Vec<u32> = questionnaire.principles().map(|principle| principle.number).collect();
        let last = u32::try_from(numbers.len()).unwrap();
        assert_eq!(numbers, (1..=last).collect::<Vec<u32>>());
        for principle in questionnaire.principles() {
            assert_eq!(principle.id.as_str(), format!("{}{:02}", content.letter, principle.number));
            assert!(principle.gist_simple.is_some(), "{}", principle.id);
            assert!(content.artefacts.contains(&principle.artefacts.len()), "{}", principle.id);
        }
    }
}

#[test]
fn the_demands_are_called_as_in_their_standard() {
    let [old, new] = SHIPPED.map(|content| german(content.id).parts);
    assert_eq!((old, new), (Parts::Principles, Parts::Criteria));
}

#[test]
fn a_title_of_our_own_is_marked_in_both_languages() {
    let (german, english) = (german("servicestandard-2025"), english("servicestandard-2025"));
    for (german, english) in german.principles().zip(english.principles()) {
        let is_marked = german.title.value.ends_with(" (Arbeitstitel)");
        assert_eq!(english.title.value.ends_with(" (working title)"), is_marked, "{}", german.id);
    }
}

#[test]
fn one_question_of_every_principle_is_short() {
    for content in SHIPPED {
        let questionnaire = german(content.id);
        assert_eq!(questionnaire.questions().count(), content.count);
        for principle in questionnaire.principles() {
            assert!(content.questions.contains(&principle.questions.len()), "{}", principle.id);
            assert_eq!(principle.questions.iter().filter(|question| question.short).count(), 1, "{}", principle.id);
        }
    }
}

#[test]
fn the_short_check_asks_one_question_per_principle_in_nearly_every_phase() {
    for content in SHIPPED {
        let questionnaire = german(content.id);
        let asked = |phase: &str| {
            let short = questionnaire.questions().filter(|question| question.short && question.applies_if.is_none());
            short.filter(|question| question.phases.iter().any(|known| known.as_str() == phase)).count()
        };
        for phase in ["umsetzung", "betrieb", "weiterentwicklung"] {
            assert_eq!(asked(phase), questionnaire.principles().count(), "{phase}");
        }
        assert!(asked("analyse") >= content.in_analysis, "analyse: {}", asked("analyse"));
    }
}

#[test]
fn an_open_question_on_publication_does_not_hide_the_requirement_to_justify() {
    for (content, principle) in SHIPPED.iter().zip(["p13", "k10"]) {
        let questionnaire = german(content.id);
        let id = |name: &str| QuestionId::new(format!("{principle}-{name}"));
        let question = questionnaire.question(&id("begruendung")).unwrap();
        let published = Condition::AtLeast(id("veroeffentlichung"), 3);
        assert_eq!(question.applies_if, Some(Condition::Not(Box::new(published))));
        assert!(question.must.is_some());
    }
}

#[test]
fn every_question_begins_with_the_id_of_its_principle() {
    for principle in SHIPPED.iter().flat_map(|content| german(content.id).categories).flat_map(|it| it.principles) {
        for question in &principle.questions {
            assert!(question.id.as_str().starts_with(&format!("{}-", principle.id)), "{}", question.id);
        }
    }
}

#[test]
fn every_question_is_complete() {
    for content in SHIPPED {
        for question in german(content.id).questions() {
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
    for content in SHIPPED {
        let text = String::from_utf8(bytes(&format!("{}.yaml", content.id))).unwrap();
        let scopes = text.lines().filter(|line| line.starts_with("            scope: ")).count();
        assert_eq!(scopes, content.count, "scope is written out, since the default is easily wrong");
    }
}

#[test]
fn requirements_rest_on_a_law_or_a_din_standard() {
    for content in SHIPPED {
        for question in german(content.id).questions() {
            if let Some(must) = &question.must {
                assert!(matches!(must.reason.kind, ReferenceKind::Law | ReferenceKind::Din), "{}", question.id);
            }
        }
    }
}

/// The number in „DIN SPEC 66336, 5.6.6“.
fn din(reference: &Reference) -> Option<&str> {
    (reference.kind == ReferenceKind::Din).then(|| reference.text.strip_prefix("DIN SPEC 66336, ").unwrap())
}

#[test]
fn only_what_was_read_of_the_din_standard_is_referred_to_and_only_a_must_makes_a_requirement() {
    for content in SHIPPED {
        let questionnaire = german(content.id);
        let of_principles = questionnaire.principles().flat_map(|principle| &principle.references);
        let of_questions = questionnaire.questions().flat_map(|question| &question.references);
        for number in of_principles.chain(of_questions).filter_map(din) {
            let section = number.splitn(3, '.').take(2).collect::<Vec<_>>().join(".");
            assert!(!UNREAD.contains(&section.as_str()), "{number}");
        }
        for (question, must) in questionnaire.questions().filter_map(|it| Some((it, it.must.as_ref()?))) {
            if let Some(number) = din(&must.reason) {
                assert!(REQUIREMENTS.contains(&number), "{} {number}", question.id);
            }
        }
    }
}

#[test]
fn the_questionnaire_of_2025_asks_one_or_two_of_three_roles() {
    let questionnaire = german("servicestandard-2025");
    let roles: Vec<&str> = questionnaire.roles.iter().map(|role| role.title.value.as_str()).collect();
    assert_eq!(roles, ["Umsetzende", "Steuernde", "Prüfende"]);
    for question in questionnaire.questions() {
        assert!((1..=2).contains(&question.roles.len()), "{}", question.id);
        assert!(question.hints.iter().all(|hint| (1..=2).contains(&hint.roles.len())), "{}", question.id);
    }
}

#[test]
fn every_answer_of_2020_goes_to_one_place_in_2025_or_is_known_to_have_none() {
    let (old, new) = (german("servicestandard-2020"), german("servicestandard-2025"));
    let mut placed: BTreeSet<&str> = BTreeSet::new();
    for entry in &new.replaces {
        assert_eq!(entry.questionnaire, old.id);
        assert!(old.question(&entry.question).is_some(), "{} is not in 2020", entry.question);
        assert!(new.question(&entry.to).is_some(), "{} is not in 2025", entry.to);
        assert!(placed.insert(entry.question.as_str()), "{} is there twice", entry.question);
    }
    let left: Vec<&str> =
        old.questions().map(|question| question.id.as_str()).filter(|id| !placed.contains(id)).collect();
    assert_eq!(left, WITHOUT_PLACE.map(|(id, _)| id));
}

#[test]
fn an_answer_is_carried_as_it_is_only_where_the_question_is_the_same_in_both_languages() {
    let pairs = [german, english].map(|read| (read("servicestandard-2020"), read("servicestandard-2025")));
    let crosswalk = &pairs[0].1.replaces;
    assert!(crosswalk.iter().any(|entry| entry.carry == Carry::Answer));
    for entry in crosswalk.iter().filter(|entry| entry.carry == Carry::Answer) {
        let sources = crosswalk.iter().filter(|other| other.to == entry.to).count();
        assert_eq!(sources, 1, "{} has several sources, so that none is the answer", entry.to);
        for (old, new) in &pairs {
            let (before, after) = (old.question(&entry.question).unwrap(), new.question(&entry.to).unwrap());
            assert_eq!(before.text, after.text, "{}", entry.to);
            assert_eq!(before.levels, after.levels, "{}", entry.to);
            assert_eq!(before.not_applicable, after.not_applicable, "{}", entry.to);
        }
    }
}

#[test]
fn no_anchor_and_no_hint_stands_twice() {
    for questionnaire in all() {
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
    for questionnaire in all() {
        for (place, text) in texts(&questionnaire) {
            assert!(!text.value.contains('"'), "{place}: {text}");
            assert!(!text.value.contains("  "), "{place}: {text}");
            assert_eq!(text.value.trim(), text.value, "{place}");
        }
    }
}

#[test]
fn the_english_translations_are_complete() {
    for content in SHIPPED {
        let (german, english) = (german(content.id), english(content.id));
        assert_eq!(english.language.as_str(), "en");
        assert_eq!(english.digest, german.digest);
        for ((place, original), (_, text)) in texts(&german).into_iter().zip(texts(&english)) {
            assert_eq!(text.language.as_str(), "en", "{place} is not translated");
            if original.value == text.value {
                assert!(SAME_IN_BOTH.contains(&text.value.as_str()), "{place} is the same in both languages: {text}");
            }
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
    assert!(SHIPPED.iter().all(|content| ids.contains(content.id)));
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
