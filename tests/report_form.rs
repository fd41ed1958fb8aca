//! Questionnaires as pages to fill in, read back as a browser reads them, and the program that writes them.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/reports.rs"]
mod reports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;
use reports::{generator, hostile, shipped};
use scraper::{ElementRef, Html, Selector};
use selbstaudit::exchange::Generator;
use selbstaudit::questionnaire::{
    Effort, Language, Parts, Question, Questionnaire, Reference, ReferenceKind, Source, Text, Tongue, load, translate,
};
use selbstaudit::report::{ListedForm, form, form_body, form_list, form_name};

fn parsed(page: &str) -> Html {
    let parsed = Html::parse_document(page);
    assert_eq!(parsed.errors, Vec::<String>::new(), "{page}");
    parsed
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

fn all<'a>(page: &'a Html, chosen: &str) -> Vec<ElementRef<'a>> {
    page.select(&selector(chosen)).collect()
}

fn within<'a>(element: &ElementRef<'a>, chosen: &str) -> Vec<ElementRef<'a>> {
    element.select(&selector(chosen)).collect()
}

fn flat(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text, with white space as readers see it.
fn said(element: &ElementRef<'_>) -> String {
    flat(&element.text().collect::<String>())
}

fn every(element: &ElementRef<'_>, chosen: &str) -> Vec<String> {
    within(element, chosen).iter().map(said).collect()
}

fn attribute<'a>(element: &ElementRef<'a>, name: &str) -> &'a str {
    element.value().attr(name).unwrap_or_else(|| panic!("no {name}"))
}

/// What every page must keep, whatever it says.
#[track_caller]
fn is_sound(page: &Html) {
    assert_eq!(all(page, "main").len(), 1);
    assert_eq!(all(page, "h1").len(), 1);
    let mut above = 0;
    for heading in all(page, "h1, h2, h3, h4, h5, h6") {
        let level: usize = heading.value().name()[1..].parse().expect("a level");
        assert!(level <= above + 1, "{} behind level {above}", heading.html());
        above = level;
    }
    let ids: Vec<&str> = all(page, "[id]").iter().map(|element| attribute(element, "id")).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for element in all(page, "[aria-labelledby]") {
        assert!(unique.contains(attribute(&element, "aria-labelledby")));
    }
    for link in all(page, "a") {
        let address = attribute(&link, "href");
        match address.strip_prefix('#') {
            Some(id) => assert!(unique.contains(id), "{address}"),
            None => {
                assert!(address.starts_with("https://") || address.starts_with("http://"), "{address}");
            }
        }
    }
    // Every box has a label with words, and a group of its own.
    let mut groups: BTreeMap<&str, BTreeSet<_>> = BTreeMap::new();
    for control in all(page, "input, textarea, select, button") {
        let labels: Vec<_> =
            control.ancestors().filter_map(ElementRef::wrap).filter(|above| above.value().name() == "label").collect();
        assert_eq!(labels.len(), 1, "{}", control.html());
        assert!(!said(&labels[0]).is_empty(), "{}", control.html());
        assert_eq!(within(&labels[0], "input, textarea").len(), 1);
        if control.value().attr("type") == Some("radio") {
            let fieldset = control.ancestors().filter_map(ElementRef::wrap).find(|it| it.value().name() == "fieldset");
            groups.entry(attribute(&control, "name")).or_default().insert(fieldset.expect("a fieldset").id());
        }
    }
    assert!(groups.values().all(|fieldsets| fieldsets.len() == 1), "two questions share a name");
    assert_eq!(groups.len(), all(page, "fieldset").len());
    for fieldset in all(page, "fieldset") {
        let first = fieldset.child_elements().next().expect("a child");
        assert_eq!(first.value().name(), "legend");
    }
    // Nothing runs and nothing is fetched.
    let known = [
        "html", "head", "meta", "link", "title", "style", "body", "p", "a", "main", "article", "section", "nav", "div",
        "h1", "h2", "h3", "h4", "h5", "ul", "li", "strong", "span", "fieldset", "legend", "label", "input", "textarea",
    ];
    for element in all(page, "*") {
        assert!(known.contains(&element.value().name()), "<{}>", element.value().name());
        for (attribute, _) in element.value().attrs() {
            assert!(!attribute.starts_with("on") && !["src", "style", "srcdoc", "action"].contains(&attribute));
        }
    }
}

fn fixture(name: &str) -> String {
    let path = format!("{}/tests/questionnaires/valid/{name}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).expect("a fixture")
}

fn loaded(yaml: &str) -> Questionnaire {
    let loaded = load(yaml.as_bytes());
    loaded.questionnaire.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

fn page_of(questionnaire: &Questionnaire) -> Html {
    let page = parsed(&form(questionnaire, &generator()));
    is_sound(&page);
    page
}

/// The part of the page that is about the question with this number.
fn part<'a>(page: &'a Html, number: &str) -> ElementRef<'a> {
    let is_it = |part: &ElementRef<'_>| every(part, "legend")[0].starts_with(&format!("{number} "));
    all(page, ".sheet-question").into_iter().find(is_it).expect("the question")
}

fn paragraphs(page: &Html, number: &str) -> Vec<String> {
    every(&part(page, number), "fieldset > p")
}

// What is shipped

/// Words of the frame that stand at each question, German and English.
struct Frame {
    level: &'static str,
    beside: [&'static str; 2],
    why: &'static str,
    example: &'static str,
    must: fn(usize) -> String,
    hint: fn(usize) -> String,
    effort: [&'static str; 3],
    note: &'static str,
}

fn frame(tongue: Tongue) -> Frame {
    match tongue {
        Tongue::German => Frame {
            level: "Stufe",
            beside: ["Nicht anwendbar", "Zu klären"],
            why: "Warum fragen wir das?",
            example: "Beispiel:",
            must: |level| format!("Muss-Anforderung: mindestens Stufe {level}. Grund:"),
            hint: |from| format!("Von Stufe {from} auf {}:", from + 1),
            effort: ["klein (Tage)", "mittel (Wochen)", "groß (Monate)"],
            note: "Notiz und Nachweise zu",
        },
        Tongue::English => Frame {
            level: "Level",
            beside: ["Not applicable", "To be clarified"],
            why: "Why do we ask this?",
            example: "Example:",
            must: |level| format!("Requirement: at least level {level}. Reason:"),
            hint: |from| format!("From level {from} to {}:", from + 1),
            effort: ["small (days)", "medium (weeks)", "large (months)"],
            note: "Note and evidence for",
        },
    }
}

#[track_caller]
fn holds(question: &Question, number: &str, part: &ElementRef<'_>, frame: &Frame) {
    assert_eq!(every(part, "legend"), [format!("{number} {}", flat(&question.text.value))]);
    let anchors = question.levels.iter().enumerate();
    let mut choices: Vec<String> =
        anchors.map(|(level, anchor)| format!("{} {level}: {}", frame.level, flat(&anchor.text.value))).collect();
    choices.extend(question.not_applicable.then(|| frame.beside[0].to_owned()));
    choices.push(frame.beside[1].to_owned());
    let boxes = within(part, "input[type=radio]");
    let of_boxes = boxes.iter().map(|radio| said(&ElementRef::wrap(radio.parent().expect("a label")).expect("it")));
    assert_eq!(of_boxes.collect::<Vec<_>>(), choices);
    assert!(boxes.iter().all(|radio| radio.value().attr("checked").is_none()));
    assert_eq!(within(part, "input[type=text]").len(), usize::from(question.not_applicable));
    assert_eq!(every(part, ".sheet-note"), [format!("{} {number}", frame.note)]);
    let told = every(part, "fieldset > p");
    assert!(told.contains(&format!("{} {}", frame.why, flat(&question.why.value))));
    if let Some(example) = &question.example {
        assert!(told.contains(&format!("{} {}", frame.example, flat(&example.value))));
    }
    if let Some(must) = &question.must {
        assert!(told.contains(&format!("{} {}", (frame.must)(must.threshold), must.reason.text)), "{told:?}");
    }
    for text in question.references.iter().map(|it| &it.text).chain(question.evidence.iter().map(|it| &it.value)) {
        assert!(told.iter().any(|line| line.contains(text.as_str())), "{text}");
    }
    // In what is shipped, the hints lead from every level but the last to the next one.
    let hints = every(part, ".sheet-hints li");
    assert_eq!(hints.len(), question.hints.len());
    for (level, (hint, shown)) in question.hints.iter().zip(&hints).enumerate() {
        assert!(shown.starts_with(&format!("{} {}", (frame.hint)(level), flat(&hint.text.value))), "{shown}");
        let effort = match hint.effort {
            Effort::Small => frame.effort[0],
            Effort::Medium => frame.effort[1],
            Effort::Large => frame.effort[2],
        };
        assert!(shown.contains(effort), "{shown}");
    }
}

#[test]
fn everything_that_is_shipped_stands_where_it_belongs() {
    for tongue in Tongue::ALL {
        let (questionnaire, frame) = (shipped(tongue), frame(tongue));
        let page = page_of(questionnaire);
        assert_eq!(attribute(&all(&page, "html")[0], "lang"), tongue.tag());
        assert_eq!(said(&all(&page, "h1")[0]), questionnaire.title.value);
        let whole = said(&all(&page, "main")[0]);
        assert!(whole.contains(&questionnaire.edition.value));
        assert!(whole.contains(&flat(&questionnaire.note.as_ref().expect("a note").value)));
        let categories = all(&page, ".sheet-category");
        assert_eq!(categories.len(), questionnaire.categories.len());
        for (category, shown) in questionnaire.categories.iter().zip(categories) {
            assert_eq!(every(&shown, "h2"), [category.title.value.as_str()]);
            let principles = within(&shown, ".sheet-part");
            assert_eq!(principles.len(), category.principles.len());
            for (principle, shown) in category.principles.iter().zip(principles) {
                let name = if tongue == Tongue::German { "Prinzip" } else { "Principle" };
                assert_eq!(every(&shown, "h3"), [format!("{name} {}: {}", principle.number, principle.title.value)]);
                let opening = said(&within(&shown, ".sheet-opening")[0]);
                let simple = principle.gist_simple.as_ref().expect("plain language");
                for text in [&principle.gist.value, &simple.value] {
                    assert!(opening.contains(&flat(text)), "{text}");
                }
                for reference in &principle.references {
                    assert!(opening.contains(&reference.text), "{}", reference.text);
                }
                let questions = within(&shown, ".sheet-question");
                assert_eq!(questions.len(), principle.questions.len());
                for (index, (question, shown)) in principle.questions.iter().zip(questions).enumerate() {
                    holds(question, &format!("{}.{}", principle.number, index + 1), &shown, &frame);
                }
            }
        }
    }
}

#[test]
fn the_short_check_and_the_requirements_are_marked() {
    for (tongue, short, must) in [(Tongue::German, "Schnellcheck", "Muss"), (Tongue::English, "Short check", "Must")] {
        let questionnaire = shipped(tongue);
        let page = page_of(questionnaire);
        let parts = all(&page, ".sheet-question");
        assert_eq!(parts.iter().filter(|part| every(part, ".sheet-marks span").contains(&short.into())).count(), 19);
        for (question, part) in questionnaire.questions().zip(parts) {
            let marks = every(&part, ".sheet-marks span");
            assert_eq!(marks.contains(&short.to_owned()), question.short, "{}", question.id);
            assert_eq!(marks.contains(&must.to_owned()), question.must.is_some(), "{}", question.id);
        }
    }
}

#[test]
fn the_head_has_lines_to_fill_in_and_says_how() {
    let page = page_of(shipped(Tongue::German));
    let labels: Vec<String> = all(&page, ".sheet-fields label").iter().map(said).collect();
    assert_eq!(labels, ["Leistung", "Behörde", "Datum", "Teilnehmende (Rollen genügen)"]);
    assert_eq!(all(&page, ".sheet-fields input[type=text]").len(), 4);
    let lists = all(&page, "article > ul");
    let steps = every(&lists[0], "li");
    // 68 questions take 68 to 108 minutes, 19 take 19 to 30.
    assert_eq!(
        steps[0],
        "Der Fragebogen hat bis zu 68 Fragen, etwa 1 bis 2 Stunden. Für einen ersten Eindruck genügen die 19 Fragen \
         mit dem Vermerk „Schnellcheck“, etwa 20 bis 30 Minuten. Die Zeiten sind unsere Schätzung."
    );
    assert_eq!(steps[1], "Kreuzen Sie bei jeder Frage die höchste Stufe an, die heute ganz zutrifft.");
    // What exists there is explained: not applicable, requirements, phases, conditions, hints.
    assert_eq!(steps.len(), 10);
    // What is only of use on the screen is not printed.
    assert_eq!(all(&page, ".sheet-screen").len(), 1);
    // Where the standard can be read, and when it was last looked at.
    assert_eq!(
        said(&all(&page, "article > .sheet-sources")[0]),
        "Grundlage: Servicestandard, Bundesministerium des Innern (BMI), zuletzt abgeglichen am 21.11.2026"
    );
}

#[test]
fn the_contents_lead_to_every_category_and_principle() {
    let questionnaire = shipped(Tongue::German);
    let page = page_of(questionnaire);
    let links: Vec<&str> = all(&page, "nav a").iter().map(|link| &attribute(link, "href")[1..]).collect();
    let places = all(&page, ".sheet-category h2, .sheet-category h3, nav ~ h2");
    let places: Vec<&str> = places.iter().map(|heading| attribute(heading, "id")).collect();
    assert_eq!(links, places);
    assert_eq!(links.len(), 6 + 19 + 1);
    assert_eq!(all(&page, ".skip a").len(), 2);
}

#[test]
fn the_rule_takes_three_sentences_and_claims_nothing() {
    let rule = |questionnaire: &Questionnaire| {
        let page = page_of(questionnaire);
        all(&page, "article > .sheet-text:not(.sheet-notice)").iter().map(said).collect::<Vec<_>>()
    };
    let german = rule(shipped(Tongue::German));
    assert_eq!(german.len(), 3);
    assert!(german[0].starts_with("Jede Stufe zählt einen Anteil zwischen 0\u{202f}% und 100\u{202f}%;"));
    assert!(german[1].contains("„teilweise erfüllt“"));
    assert_eq!(
        german[2],
        "Zu jedem Wert gehört, wie viel beantwortet ist: „Nicht anwendbar“ zählt nirgends mit, „Zu klären“ wie eine \
         offene Frage; ist weniger als 60\u{202f}% beantwortet, gibt es keine Bewertung."
    );
    let mut weakest = loaded(&fixture("full.yaml").replace("aggregation: mean", "aggregation: minimum"));
    assert!(rule(&weakest)[0].contains("die schwächste beantwortete Frage"));
    weakest.rules.min_coverage = 0.0;
    assert!(rule(&weakest)[2].ends_with("„Zu klären“ wie eine offene Frage."));
    for page in Tongue::ALL.map(|tongue| form(shipped(tongue), &generator())) {
        assert!(page.contains("kein Nachweis der Konformität") || page.contains("no proof of conformity"));
    }
}

// Every key of the format

#[test]
fn the_demands_are_called_as_the_questionnaire_says() {
    for (tongue, told) in [(Tongue::German, "Kriterium 1:"), (Tongue::English, "Criterion 1:")] {
        let mut questionnaire = shipped(tongue).clone();
        questionnaire.parts = Parts::Criteria;
        let page = page_of(&questionnaire);
        assert!(said(&all(&page, ".sheet-opening h3")[0]).starts_with(told));
    }
}

#[test]
fn what_should_be_in_place_at_the_end_is_told_where_the_file_names_it() {
    let german = loaded(&fixture("full.yaml"));
    let english = translate(&german, fixture("full.en.yaml").as_bytes()).questionnaire.expect("the translation");
    for (questionnaire, told) in [
        (&german, "Das sollte am Ende vorliegen: Bericht der Erhebung; Liste der Ziele"),
        (&english, "What should be in place at the end: Report of the survey; List of aims"),
    ] {
        let page = page_of(questionnaire);
        let openings: Vec<String> = all(&page, ".sheet-opening").iter().map(said).collect();
        assert!(openings[0].contains(told), "{}", openings[0]);
        let (label, _) = told.split_once(':').expect("a label");
        assert!(openings[1..].iter().all(|opening| !opening.contains(label)));
    }
}

#[test]
fn conditions_are_told_in_words_that_lead_to_their_questions() {
    let german = loaded(&fixture("full.yaml"));
    let english = translate(&german, fixture("full.en.yaml").as_bytes()).questionnaire.expect("the translation");
    let page = page_of(&german);
    assert_eq!(
        paragraphs(&page, "1.2")[0],
        "Nur beantworten, wenn gilt: Frage 1.1 steht mindestens auf Stufe 1 und (Frage 2.1 steht höchstens auf Stufe 0 \
         oder nicht (Frage 1.1 steht mindestens auf Stufe 2))"
    );
    let conditional = part(&page, "1.2");
    let targets: Vec<&str> = within(&conditional, "fieldset > p a").iter().map(|it| attribute(it, "href")).collect();
    let (first, second) = ("#bogen_voll-2026_de_frage_p01-werte", "#bogen_voll-2026_de_frage_p02-punkt");
    assert_eq!(targets, [first, second, first]);
    assert_eq!(
        paragraphs(&page_of(&english), "1.2")[0],
        "Answer only if: Question 1.1 is at least at level 1 and (Question 2.1 is at most at level 0 or not (Question \
         1.1 is at least at level 2))"
    );
    // Parts of one kind need no brackets, and neither does a list of one.
    let simple = "applies_if: {any: [{question: p01-werte, at_least: 1}, {all: [{question: p02-punkt, at_least: 1}]}]}";
    let start = german_condition().0;
    let yaml = fixture("full.yaml");
    let yaml = format!("{}{simple}\n{}", &yaml[..start], &yaml[german_condition().1..]);
    assert_eq!(
        paragraphs(&page_of(&loaded(&yaml)), "1.2")[0],
        "Nur beantworten, wenn gilt: Frage 1.1 steht mindestens auf Stufe 1 oder Frage 2.1 steht mindestens auf Stufe 1"
    );
}

/// Where the condition of the full questionnaire begins and ends.
fn german_condition() -> (usize, usize) {
    let yaml = fixture("full.yaml");
    let start = yaml.find("applies_if:").expect("a condition");
    (start, start + yaml[start..].find("            scale:").expect("what follows it"))
}

#[test]
fn scope_phases_roles_requirements_and_hints_are_told() {
    let mut questionnaire = loaded(&fixture("full.yaml"));
    let page = page_of(&questionnaire);
    // Both phases are all there are, so none is named.
    assert_eq!(
        paragraphs(&page, "1.1"),
        [
            "Schnellcheck Muss",
            "Warum fragen wir das? Weil es zählt: jeden Tag.",
            "Beispiel: Ein Amt macht es vor.",
            "Muss-Anforderung: mindestens Stufe 2. Grund: DIN SPEC 66336, 5.2",
            "Gilt für das Portal, in dem der Onlinedienst steht · Das weiß am ehesten: Fachbereich",
            "Quellen und Bezüge: DIN SPEC 66336, 5.3",
            "Als Nachweis passen zum Beispiel: Bericht, Protokoll",
        ]
    );
    assert_eq!(
        every(&part(&page, "1.1"), ".sheet-hints li"),
        [
            "Von Stufe 0 auf 1: Fangen Sie am Montag an. Aufwand: klein (Tage). Wer: Fachbereich. Zum Weiterlesen: \
             Anleitung, Handbuch",
            "Von Stufe 1 auf 2: Machen Sie den Rest. Aufwand: groß (Monate). Wer: Fachbereich, Redaktion.",
        ]
    );
    // One hint for two levels.
    assert_eq!(
        every(&part(&page, "1.2"), ".sheet-hints li"),
        ["Von Stufe 0 oder 1 auf 2: Planen Sie es. Aufwand: mittel (Wochen)."]
    );
    assert!(paragraphs(&page, "1.2").contains(&"Gilt für die verantwortliche Organisation".to_owned()));
    let of_principle: Vec<&str> =
        within(&all(&page, ".sheet-opening")[0], "a").iter().map(|it| attribute(it, "href")).collect();
    assert_eq!(of_principle, ["http://example.org/a", "https://example.org/b"]);
    questionnaire.categories[0].principles[0].questions[0].phases.pop();
    let page = page_of(&questionnaire);
    assert_eq!(
        paragraphs(&page, "1.1")[4],
        "Gilt für das Portal, in dem der Onlinedienst steht · Nur in: Umsetzung · Das weiß am ehesten: Fachbereich"
    );
}

#[test]
fn a_questionnaire_of_points_says_what_each_level_gives() {
    let page = page_of(&loaded(&fixture("points.yaml")));
    assert_eq!(
        every(&part(&page, "1.1"), ".sheet-choice"),
        ["Stufe 0: Nein (1 Punkt)", "Stufe 1: Halb (2 Punkte)", "Stufe 2: Ja (4 Punkte)", "Zu klären"]
    );
    assert!(said(&all(&page, "main")[0]).contains("Jede Stufe bringt die Punkte, die bei ihr stehen;"));
    // Nothing is explained that is not there, and the one question needs no shorter way.
    let steps: Vec<String> = all(&page, "article > ul > li").iter().map(said).collect();
    assert_eq!(steps[0], "Der Fragebogen hat eine Frage, etwa 5 bis 10 Minuten. Die Zeiten sind unsere Schätzung.");
    assert_eq!(steps.len(), 6);
}

#[test]
fn every_valid_questionnaire_becomes_a_sound_page() {
    for name in ["crlf-bom.yaml", "full.yaml", "json.yaml", "minimal.yaml", "points.yaml"] {
        let questionnaire = loaded(&fixture(name));
        let page = page_of(&questionnaire);
        assert_eq!(all(&page, ".sheet-question").len(), questionnaire.questions().count(), "{name}");
    }
}

// Languages

#[test]
fn a_text_that_is_not_translated_names_its_language() {
    let german = loaded(&fixture("full.yaml"));
    let english = fixture("full.en.yaml").replace("            example: \"An office shows how.\"\n", "");
    let english = translate(&german, english.as_bytes()).questionnaire.expect("the translation");
    let page = page_of(&english);
    let marked: Vec<(String, &str)> =
        all(&page, "article [lang]").iter().map(|it| (said(it), attribute(it, "lang"))).collect();
    assert_eq!(marked, [("Ein Amt macht es vor.".to_owned(), "de")]);
    assert_eq!(attribute(&all(&page, "article")[0], "lang"), "en");
    for tongue in Tongue::ALL {
        assert!(all(&page_of(shipped(tongue)), "article [lang]").is_empty());
    }
}

#[test]
fn another_language_gets_a_german_frame_and_is_marked() {
    let page = page_of(&loaded(&fixture("minimal.yaml").replace("language: de", "language: fr")));
    assert_eq!(attribute(&all(&page, "html")[0], "lang"), "de");
    let asked = &all(&page, "legend h4 span")[0];
    assert_eq!((said(asked).as_str(), attribute(asked, "lang")), ("Gibt es das?", "fr"));
    assert_eq!(attribute(&all(&page, "h1 span")[0], "lang"), "fr");
    let choices = &all(&page, ".sheet-choice")[0];
    assert_eq!(said(choices), "Stufe 0: Nein");
    assert_eq!(every(choices, "[lang=fr]"), ["Nein"]);
    // A variety of a language that the program speaks is that language.
    let page = page_of(&loaded(&fixture("minimal.yaml").replace("language: de", "language: de-AT")));
    assert_eq!(attribute(&all(&page, "html")[0], "lang"), "de-AT");
    assert!(all(&page, "article [lang]").is_empty());
}

// The page and what stands in it

#[test]
fn the_page_stands_alone_and_is_always_the_same() {
    for tongue in Tongue::ALL {
        let page = form(shipped(tongue), &generator());
        // The empty icon keeps browsers from asking for one.
        let without_icon = page.replacen("<link rel=\"icon\" href=\"data:,\">", "", 1);
        for word in ["<link", "<img", "@import", "url(", " src=", "<base", "<script", "<form", "javascript"] {
            assert!(!without_icon.contains(word), "{word}");
        }
        assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'"));
        assert!(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
        assert_eq!(page, form(shipped(tongue), &generator()));
        assert!(!page.contains(env!("CARGO_MANIFEST_DIR")));
    }
}

#[test]
fn what_stands_in_the_page_can_be_had_alone() {
    let page = form(shipped(Tongue::German), &generator());
    let body = form_body(shipped(Tongue::German), &generator(), 1);
    assert_eq!(page.matches(&body).count(), 1);
    assert!(body.starts_with("<article class=\"sheet\" lang=\"de\"") && body.ends_with("</article>\n"));
    // Several of them stand in one page below its own heading, and share no id and no group.
    let bodies = Tongue::ALL.map(|tongue| form_body(shipped(tongue), &generator(), 2)).concat();
    let full = form_body(&loaded(&fixture("full.yaml")), &generator(), 2);
    let both = format!(
        "<!DOCTYPE html><html lang=\"de\"><head><title>x</title></head><body><main><h1>x</h1>{bodies}{full}</main></body></html>"
    );
    let both = parsed(&both);
    is_sound(&both);
    assert_eq!(all(&both, "article > h2.sheet-title").len(), 3);
    assert_eq!(all(&both, "legend > h5").len(), 68 + 68 + 3);
    assert!(all(&both, "[id]").iter().all(|element| attribute(element, "id").starts_with("bogen_")));
}

/// The questionnaire with a text in the place of every text, address and language.
fn with_everywhere(questionnaire: &Questionnaire, text: &str) -> Questionnaire {
    let mut hostile = questionnaire.clone();
    let everywhere = |it: &mut Text| *it = Text { value: text.to_owned(), language: Language::new(text) };
    let references = |all: &mut Vec<Reference>| {
        *all = ["https://a.de/", "javascript:"].map(|start| reference(&format!("{start}{text}"), text)).to_vec();
    };
    [&mut hostile.title, &mut hostile.edition].into_iter().chain(&mut hostile.note).for_each(everywhere);
    text.clone_into(&mut hostile.version);
    let (title, publisher) = (text.to_owned(), text.to_owned());
    let url = Some(format!("javascript:{text}"));
    hostile.source = Some(Source { title, publisher, url, checked: Some(text.to_owned()) });
    hostile.phases.iter_mut().for_each(|it| everywhere(&mut it.title));
    hostile.roles.iter_mut().for_each(|it| everywhere(&mut it.title));
    for category in &mut hostile.categories {
        everywhere(&mut category.title);
        for principle in &mut category.principles {
            [&mut principle.title, &mut principle.gist]
                .into_iter()
                .chain(&mut principle.gist_simple)
                .chain(&mut principle.artefacts)
                .for_each(everywhere);
            references(&mut principle.references);
            for question in &mut principle.questions {
                let texts = [&mut question.text, &mut question.why].into_iter().chain(&mut question.example);
                texts.chain(&mut question.evidence).for_each(everywhere);
                question.levels.iter_mut().for_each(|level| everywhere(&mut level.text));
                references(&mut question.references);
                if let Some(must) = &mut question.must {
                    must.reason = reference(&format!("javascript:{text}"), text);
                }
                for hint in &mut question.hints {
                    everywhere(&mut hint.text);
                    hint.resources.iter_mut().for_each(|resource| everywhere(&mut resource.title));
                }
            }
        }
    }
    hostile
}

fn reference(url: &str, text: &str) -> Reference {
    Reference { kind: ReferenceKind::Link, text: text.to_owned(), url: Some(url.to_owned()) }
}

/// The page of a questionnaire that holds this text everywhere; the same elements as with a harmless one.
#[track_caller]
fn stays_text(text: &str) {
    let questionnaire = loaded(&fixture("full.yaml"));
    let page = parsed(&form(&with_everywhere(&questionnaire, text), &generator()));
    is_sound(&page);
    let harmless = parsed(&form(&with_everywhere(&questionnaire, "x"), &generator()));
    let elements =
        |page: &Html| all(page, "*").iter().map(|element| element.value().name().to_owned()).collect::<Vec<_>>();
    assert_eq!(elements(&page), elements(&harmless));
}

#[test]
fn what_editors_write_stays_text() {
    stays_text("</textarea></title></style><script>alert(1)</script>");
    stays_text("\" onfocus=\"alert(1)\" x='");
    stays_text("'><img src=x onerror=alert(1)><!--");
    stays_text("a\u{ffff}b\u{0}c\u{1b}\r\n\u{85}");
    let page = form(&with_everywhere(&loaded(&fixture("full.yaml")), "\u{202e}a\u{ffff}\u{2066}b"), &generator());
    assert!(page.contains("1.1 <span lang=\"a\u{fffd}b\">a\u{fffd}b</span>"));
    for mark in ['\u{202e}', '\u{2066}', '\u{ffff}'] {
        assert!(!page.contains(mark));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_editors_write_stays_text(text in hostile()) {
        stays_text(&text);
    }
}

// The list

#[test]
fn the_list_leads_to_every_form() {
    let entry = |file: &str, title: &str, language: &str| ListedForm {
        file: file.into(),
        title: title.into(),
        language: Language::new(language),
    };
    let forms = [entry("a.html", "Standard <2020>", "de"), entry("b c.en.html", "Standard", "en")];
    let text = form_list(&forms, &generator());
    let page = parsed(&text);
    let links: Vec<_> =
        all(&page, "main a").iter().map(|it| (attribute(it, "href"), attribute(it, "lang"), said(it))).collect();
    assert_eq!(links, [("a.html", "de", "Standard <2020>".to_owned()), ("b%20c.en.html", "en", "Standard".to_owned())]);
    assert_eq!((all(&page, "h1").len(), all(&page, "main").len()), (1, 1));
    assert_eq!(attribute(&all(&page, "html")[0], "lang"), "de");
    assert_eq!(all(&page, "main [lang=en]").len(), 3);
}

#[test]
fn a_page_is_called_as_its_file() {
    assert_eq!(form_name("servicestandard-2020.en.yaml"), "servicestandard-2020.en.html");
    assert_eq!(form_name("eigene/mein bogen.yaml"), "eigene/mein bogen.html");
    assert_eq!(form_name("klein.yml"), "klein.yml.html");
}

// The program

/// A folder of its own for a test, which is empty at first.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("form").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of this test");
    }
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Status, standard output, standard error.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selbstaudit-form"));
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().expect("the program");
    let heard = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a status"), heard(output.stdout), heard(output.stderr))
}

fn path(folder: &Path) -> &str {
    folder.to_str().expect("a name")
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

#[test]
fn the_program_writes_a_page_for_each_questionnaire_and_translation() {
    let out = folder("pages").join("new");
    let (code, told, error) = run(&["questionnaire", path(&out)]);
    assert_eq!((code, error.as_str()), (0, ""));
    let names = [
        "servicestandard-2025.html",
        "servicestandard-2025.en.html",
        "servicestandard-2020.html",
        "servicestandard-2020.en.html",
        "reifegrad-1.1.html",
        "reifegrad-1.1.en.html",
        "index.html",
    ];
    assert_eq!(told.lines().collect::<Vec<_>>(), names);
    assert_eq!(names_in(&out), names.map(str::to_owned).into());
    let read = |name: &str| fs::read_to_string(out.join(name)).expect("a page");
    assert_eq!(read(names[2]), form(shipped(Tongue::German), &Generator::own()));
    assert_eq!(read(names[3]), form(shipped(Tongue::English), &Generator::own()));
    let list = parsed(&read("index.html"));
    let links: Vec<_> = all(&list, "main a").iter().map(|it| (attribute(it, "href"), said(it))).collect();
    assert_eq!(
        links,
        [
            ("servicestandard-2025.html", "Servicestandard 2025 – 13 Kriterien".to_owned()),
            ("servicestandard-2025.en.html", "Servicestandard 2025 – 13 criteria".to_owned()),
            ("servicestandard-2020.html", "Servicestandard 2020 – 19 Prinzipien".to_owned()),
            ("servicestandard-2020.en.html", "Servicestandard 2020 – 19 principles".to_owned()),
            ("reifegrad-1.1.html", "OZG-Reifegrad 1.1 – Stufen 0 bis 4".to_owned()),
            ("reifegrad-1.1.en.html", "OZG maturity 1.1 – levels 0 to 4".to_owned()),
        ]
    );
}

#[test]
fn the_program_writes_bodies_alone_when_asked() {
    let out = folder("bodies");
    let (code, told, error) = run(&["--bodies", "questionnaire", path(&out)]);
    assert_eq!((code, error.as_str()), (0, ""));
    let names = [
        "servicestandard-2025.body.html",
        "servicestandard-2025.en.body.html",
        "servicestandard-2020.body.html",
        "servicestandard-2020.en.body.html",
        "reifegrad-1.1.body.html",
        "reifegrad-1.1.en.body.html",
    ];
    assert_eq!(told.lines().collect::<Vec<_>>(), names);
    assert_eq!(names_in(&out), names.map(str::to_owned).into());
    let body = fs::read_to_string(out.join(names[2])).expect("a body");
    assert_eq!(body, form_body(shipped(Tongue::German), &Generator::own(), 2));
}

/// What the program says about a folder with this list and this questionnaire; it writes nothing.
#[track_caller]
fn refuses(name: &str, index: &str, questionnaire: &str, expected: &[&str]) {
    let (input, out) = (folder(name), folder(&format!("{name}-out")));
    fs::write(input.join("index.yaml"), index).expect("a file");
    fs::write(input.join("klein.yaml"), questionnaire).expect("a file");
    let (code, told, error) = run(&[path(&input), path(&out)]);
    assert_eq!((code, told.as_str()), (1, ""), "{error}");
    for words in expected {
        assert!(error.contains(words), "{words} is not in:\n{error}");
    }
    assert_eq!(names_in(&out), BTreeSet::new());
}

#[test]
fn what_is_wrong_with_a_file_is_told_with_its_place_and_advice() {
    let index = "format: 1\ndefault: klein\nquestionnaires: [{id: klein, title: Klein, file: klein.yaml}]\n";
    let small = fixture("minimal.yaml");
    // The ampersand stands in line 15, column 15.
    let broken = fs::read_to_string(format!("{}/tests/questionnaires/invalid/anchor.yaml", env!("CARGO_MANIFEST_DIR")));
    refuses("anchor", index, &broken.expect("a fixture"), &["klein.yaml:15:15", "error: ", "quotation marks"]);
    refuses("index", "format: 1\n", &small, &["index.yaml", "error: "]);
    refuses("missing", &index.replace("file: klein", "file: gross"), &small, &["cannot read", "gross.yaml"]);
    let other = index.replace("default: klein", "default: gross").replace("id: klein", "id: gross");
    refuses("mistaken", &other, &small, &["klein.yaml: error: ", "questionnaire klein", "says gross"]);
    // Its page would be called as the list of the pages.
    let input = folder("twice");
    fs::write(input.join("index.yaml"), index.replace("klein.yaml", "index")).expect("a file");
    fs::write(input.join("index"), &small).expect("a file");
    let (code, told, error) = run(&[path(&input), path(&folder("twice-out"))]);
    assert_eq!((code, told.as_str()), (1, ""));
    assert!(error.contains("index.html would be written twice."), "{error}");
}

#[test]
fn the_program_says_how_it_is_called() {
    for arguments in [&[][..], &["questionnaire"], &["a", "b", "c"], &["--body", "a", "b"], &["--help"]] {
        let (code, told, error) = run(arguments);
        assert_eq!((code, told.as_str()), (2, ""), "{arguments:?}");
        assert!(error.starts_with("usage: selbstaudit-form"), "{error}");
    }
}
