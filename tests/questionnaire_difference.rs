//! What differs between two versions of a questionnaire, and what each change does to an answer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests stop at the first surprise"
)]

mod support;

use proptest::prelude::*;
use selbstaudit::questionnaire::{
    Difference, Effect, Field, Kind, QuestionId, Questionnaire, Revision, Tongue, difference, load,
};
use support::random;

const FULL: &str = include_str!("questionnaires/valid/full.yaml");

#[track_caller]
fn loaded(text: &str) -> Questionnaire {
    let loaded = load(text.as_bytes());
    loaded.questionnaire.unwrap_or_else(|| panic!("not loaded: {:#?}\n{text}", loaded.diagnostics))
}

/// The full file with replacements, each of which must change something.
#[track_caller]
fn changed(changes: &[(&str, &str)]) -> Questionnaire {
    let mut text = FULL.to_owned();
    for (from, to) in changes {
        let next = text.replace(from, to);
        assert_ne!(next, text, "{from} is not in the file");
        text = next;
    }
    loaded(&text)
}

#[track_caller]
fn between(changes: &[(&str, &str)]) -> Difference {
    difference(&loaded(FULL), &changed(changes))
}

const WORDING: (&str, &str) = ("version: 2.10.3", "version: 2.10.4");
const ADDITIONS: (&str, &str) = ("version: 2.10.3", "version: 2.11.0");
const MEANING: (&str, &str) = ("version: 2.10.3", "version: 3.0.0");

/// One change of one question: its field and what it does to an answer.
#[track_caller]
fn one(version: Option<(&str, &str)>, change: (&str, &str), field: Field, effect: Effect) {
    let changes: Vec<_> = version.into_iter().chain([change]).collect();
    let found = between(&changes);
    let fields: Vec<_> = found.questions.iter().flat_map(|question| &question.fields).collect();
    assert_eq!(fields.len(), 1, "{change:?}: {fields:?}");
    assert_eq!((&fields[0].field, fields[0].effect), (&field, effect), "{change:?}");
    assert_eq!((found.questions[0].kind, found.questions[0].effect, found.effect()), (Kind::Changed, effect, effect));
    assert_eq!(found.unchanged.len(), 2);
}

#[test]
fn the_same_content_differs_in_nothing() {
    let found = between(&[("# Every key", "# Each key")]);
    assert!(found.is_empty());
    assert_eq!((found.revision, found.effect()), (Revision::Same, Effect::None));
    let ids: Vec<&str> = found.unchanged.iter().map(QuestionId::as_str).collect();
    assert_eq!(ids, ["p01-werte", "p01-skala", "p02-punkt"]);
}

#[test]
fn wording_leaves_answers_alone() {
    for version in [WORDING, ADDITIONS] {
        let version = Some(version);
        one(version, ("Wie weit ist es?", "Wie weit sind Sie?"), Field::Text, Effect::None);
        one(version, ("Zum Vergleich.", "Zum besseren Vergleich."), Field::Why, Effect::None);
        one(version, ("example: \"Ein Amt macht es vor.\"", "example: \"Ein Amt.\""), Field::Example, Effect::None);
        one(version, ("[\"Bericht\", \"Protokoll\"]", "[\"Bericht\"]"), Field::Evidence, Effect::None);
        one(version, ("DIN SPEC 66336, 5.3", "DIN SPEC 66336, 5.4"), Field::References, Effect::None);
        one(version, ("DIN SPEC 66336, 5.2", "DIN SPEC 66336, 5.5"), Field::Reason, Effect::None);
        one(version, ("roles: [fachbereich]\n            weight", "weight"), Field::Roles, Effect::None);
    }
}

#[test]
fn another_anchor_is_wording_only_where_the_version_says_so() {
    let change = ("Ein Anfang.", "Ein Anfang ist gemacht.");
    one(Some(WORDING), change, Field::Anchor(1), Effect::None);
    one(Some(ADDITIONS), change, Field::Anchor(1), Effect::Review);
    one(Some(MEANING), change, Field::Anchor(1), Effect::Review);
    one(None, change, Field::Anchor(1), Effect::Review);
    one(Some(("version: 2.10.3", "version: 2.9.9")), change, Field::Anchor(1), Effect::Review);
}

#[test]
fn another_question_is_to_be_reviewed_where_the_meaning_may_have_changed() {
    let change = ("Wie weit ist es?", "Wie gut ist es?");
    one(Some(MEANING), change, Field::Text, Effect::Review);
    one(None, change, Field::Text, Effect::Review);
}

#[test]
fn what_only_counts_differently_keeps_the_answer() {
    for version in [WORDING, MEANING] {
        let version = Some(version);
        one(version, ("value: 0.4", "value: 0.3"), Field::Values, Effect::Score);
        one(version, ("threshold: 2", "threshold: 1"), Field::Threshold, Effect::Score);
        one(version, ("weight: 3", "weight: 4"), Field::Weight, Effect::Score);
        one(version, ("phases: [umsetzung, betrieb]", "phases: [betrieb]"), Field::Phases, Effect::Score);
        one(version, ("at_most: 0", "at_most: 1"), Field::Condition, Effect::Score);
    }
}

#[test]
fn another_scope_or_number_of_levels_is_always_to_be_reviewed() {
    one(Some(WORDING), ("scope: portal", "scope: service"), Field::Scope, Effect::Review);
    one(Some(WORDING), ("            not_applicable: true\n", ""), Field::NotApplicable, Effect::Review);
    one(
        Some(WORDING),
        ("            levels: [Nein, Ja]", "            not_applicable: true\n            levels: [Nein, Ja]"),
        Field::NotApplicable,
        Effect::None,
    );
    let found = between(&[WORDING, ("[Nein, Ja]", "[Nein, Ja, Ganz]")]);
    let fields: Vec<_> = found.questions[0].fields.iter().map(|change| (&change.field, change.effect)).collect();
    assert_eq!(
        fields,
        [(&Field::LevelCount, Effect::Review), (&Field::Anchor(2), Effect::None), (&Field::Values, Effect::Score)]
    );
    assert_eq!(found.questions[0].effect, Effect::Review);
}

#[test]
fn texts_before_and_after_are_as_in_the_file() {
    let found = between(&[
        ("{question: p02-punkt, at_most: 0}", "{question: p02-punkt, at_most: 1}"),
        ("text: \"Machen Sie den Rest.\"", "text: \"Machen Sie alles.\""),
    ]);
    let [werte, skala] = found.questions.as_slice() else { unreachable!("two questions") };
    assert_eq!(werte.fields[0].before, "up_to 1, large: Machen Sie den Rest.\nroles: fachbereich, redaktion");
    assert_eq!(werte.fields[0].after, "up_to 1, large: Machen Sie alles.\nroles: fachbereich, redaktion");
    assert_eq!(
        skala.fields[0].before,
        "{all: [{question: p01-werte, at_least: 1}, {any: [{question: p02-punkt, at_most: 0}, \
         {not: {question: p01-werte, at_least: 2}}]}]}"
    );
}

#[test]
fn head_categories_and_principles_are_told_apart() {
    let found = between(&[
        MEANING,
        ("title: Umsetzung}", "title: Bau}"),
        ("min_coverage: 0.5", "min_coverage: 0.7"),
        ("title: Zweite Kategorie", "title: Andere Kategorie"),
        ("weight: 2.5", "weight: 2"),
        ("number: 2", "number: 7"),
    ]);
    let head: Vec<_> = found.header.iter().map(|change| (change.field.clone(), change.effect)).collect();
    assert_eq!(head, [(Field::Version, Effect::None), (Field::Coverage, Effect::Score), (Field::Phases, Effect::None)]);
    assert_eq!(found.header[2].after, "Bau (umsetzung), Betrieb (betrieb)");
    assert_eq!(found.categories.len(), 1);
    assert_eq!((found.categories[0].id.as_str(), &found.categories[0].fields[0].field), ("zwei", &Field::Title));
    let principles: Vec<_> =
        found.principles.iter().map(|part| (part.id.as_str(), part.fields[0].field.clone())).collect();
    assert_eq!(principles, [("p01", Field::Weight), ("p02", Field::Number)]);
    assert!(found.questions.is_empty());
}

/// Questions of one level each way: `a` and `b` before; after it whatever is given.
fn short(id: &str, version: &str, questions: &[&str], replaces: &str) -> Questionnaire {
    let mut text = format!(
        "format: 1\nid: {id}\nversion: {version}\nlanguage: en\ntitle: T\nedition: E\ncategories:\n  - id: c\n    \
         title: C\n    principles:\n      - id: p\n        number: 1\n        title: P\n        gist: G\n        \
         questions:\n"
    );
    for question in questions {
        text.extend(["          - {id: ", question, ", text: Q, why: W, levels: [no, yes]}\n"]);
    }
    text.push_str(replaces);
    loaded(&text)
}

#[track_caller]
fn kinds(before: &Questionnaire, after: &Questionnaire, expected: &[(Kind, &str, &str, Effect)], unchanged: &[&str]) {
    let found = difference(before, after);
    let ids = |ids: &[QuestionId]| ids.iter().map(QuestionId::as_str).collect::<Vec<_>>().join(" ");
    let told: Vec<_> = found.questions.iter().map(|it| (it.kind, ids(&it.before), ids(&it.after), it.effect)).collect();
    let told: Vec<_> =
        told.iter().map(|(kind, from, to, effect)| (*kind, from.as_str(), to.as_str(), *effect)).collect();
    assert_eq!(told, expected);
    assert_eq!(found.unchanged.iter().map(QuestionId::as_str).collect::<Vec<_>>(), unchanged);
}

#[test]
fn new_and_removed_questions_are_told_in_the_order_of_the_files() {
    let before = short("one", "1.0.0", &["a", "b", "c"], "");
    let after = short("one", "2.0.0", &["d", "b", "e"], "");
    kinds(
        &before,
        &after,
        &[
            (Kind::New, "", "d", Effect::Score),
            (Kind::New, "", "e", Effect::Score),
            (Kind::Removed, "a", "", Effect::Gone),
            (Kind::Removed, "c", "", Effect::Gone),
        ],
        &["b"],
    );
    let found = difference(&before, &after);
    assert_eq!(Kind::ALL.map(|kind| found.count(kind)), [2, 0, 0, 0, 0, 2]);
    assert_eq!(found.of_earlier(&QuestionId::new("c")).unwrap().kind, Kind::Removed);
    assert_eq!(found.of_later(&QuestionId::new("e")).unwrap().kind, Kind::New);
    assert!(found.of_earlier(&QuestionId::new("b")).is_none());
}

#[test]
fn the_crosswalk_leads_from_edition_to_edition() {
    let before = short("one", "1.0.0", &["a", "b", "c", "x"], "");
    let after = short(
        "two",
        "1.0.0",
        &["k", "l", "x"],
        "replaces:\n  - {questionnaire: one, question: b, to: k, carry: answer}\n  \
         - {questionnaire: one, question: a, to: k, carry: review}\n  \
         - {questionnaire: one, question: c, to: l, carry: review}\n  \
         - {questionnaire: zero, question: x, to: x, carry: answer}\n  \
         - {questionnaire: one, question: long-gone, to: x, carry: answer}\n",
    );
    kinds(
        &before,
        &after,
        &[
            (Kind::Merged, "a b", "k", Effect::Review),
            (Kind::Renamed, "c", "l", Effect::Review),
            // Equal ids of two editions mean nothing where there is a crosswalk.
            (Kind::New, "", "x", Effect::Score),
            (Kind::Removed, "x", "", Effect::Gone),
        ],
        &[],
    );
    assert_eq!(difference(&before, &after).revision, Revision::Other);
}

#[test]
fn the_crosswalk_leads_also_within_a_questionnaire() {
    let before = short("one", "1.0.0", &["a", "b"], "");
    let replaces = "replaces: [{questionnaire: one, question: a, to: c, carry: answer}]\n";
    let renamed = short("one", "2.0.0", &["c", "b"], replaces);
    kinds(&before, &renamed, &[(Kind::Renamed, "a", "c", Effect::None)], &["b"]);
    let split = short("one", "2.0.0", &["a", "b", "c"], replaces);
    kinds(&before, &split, &[(Kind::Split, "a", "a c", Effect::Review)], &["b"]);
    let merged = short("one", "2.0.0", &["b"], "replaces: [{questionnaire: one, question: a, to: b, carry: answer}]\n");
    kinds(&before, &merged, &[(Kind::Merged, "a b", "b", Effect::Review)], &[]);
}

#[test]
fn a_copy_under_another_id_is_compared_by_ids() {
    let before = short("one", "1.0.0", &["a", "b"], "");
    kinds(&before, &short("two", "1.0.0", &["b"], ""), &[(Kind::Removed, "a", "", Effect::Gone)], &["b"]);
}

#[test]
fn another_order_is_told_and_no_question_is_called_changed() {
    let before = short("one", "1.0.0", &["a", "b", "c"], "");
    let after = short("one", "1.0.1", &["c", "a", "d"], "");
    let found = difference(&before, &after);
    let order = &found.principles[0].fields[0];
    assert_eq!((&order.field, order.before.as_str(), order.after.as_str()), (&Field::Order, "a, c", "c, a"));
    assert_eq!(Kind::ALL.map(|kind| found.count(kind)), [1, 0, 0, 0, 0, 1]);
}

#[test]
fn every_word_is_there_in_both_languages_and_no_two_kinds_share_one() {
    for tongue in Tongue::ALL {
        let names = Kind::ALL.map(|kind| kind.name(tongue));
        let distinct: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), names.len());
    }
    assert_eq!(Field::Anchor(2).name(Tongue::German), "Stufe 2");
    assert_eq!(Effect::Review.name(Tongue::German), "neu zu prüfen");
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(draft in random::questionnaire(true)) {
        let questionnaire = draft.load();
        let found = difference(&questionnaire, &questionnaire);
        prop_assert!(found.is_empty());
        prop_assert_eq!(found.unchanged.len(), questionnaire.questions().count());
    }

    #[test]
    fn every_question_of_both_is_told_once_and_swapping_swaps_new_and_removed(
        before in random::questionnaire(true),
        after in random::questionnaire(true),
    ) {
        let (before, after) = (before.load(), after.load());
        let found = difference(&before, &after);
        let ids = |questionnaire: &Questionnaire| {
            let mut ids: Vec<_> = questionnaire.questions().map(|question| question.id.clone()).collect();
            ids.sort();
            ids
        };
        let side = |side: fn(&selbstaudit::questionnaire::QuestionDifference) -> &[QuestionId]| {
            let mut ids: Vec<_> = found.questions.iter().flat_map(side).chain(&found.unchanged).cloned().collect();
            ids.sort();
            ids
        };
        prop_assert_eq!(side(|it| &it.before), ids(&before));
        prop_assert_eq!(side(|it| &it.after), ids(&after));
        let back = difference(&after, &before);
        let of = |found: &Difference, kind: Kind| -> Vec<QuestionId> {
            let of_kind = found.questions.iter().filter(|it| it.kind == kind);
            of_kind.flat_map(|it| it.before.iter().chain(&it.after)).cloned().collect()
        };
        prop_assert_eq!(of(&found, Kind::New), of(&back, Kind::Removed));
        prop_assert_eq!(of(&found, Kind::Removed), of(&back, Kind::New));
        let mut there = of(&found, Kind::Changed);
        let mut back = of(&back, Kind::Changed);
        there.sort();
        back.sort();
        prop_assert_eq!(there, back);
        prop_assert_eq!(found.is_empty(), before.digest == after.digest);
    }
}
