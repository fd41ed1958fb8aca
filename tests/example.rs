//! The finished examples that the start page offers: each must show everything a result can hold.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;

use selbstaudit::audit::{Choice, Date, Strength};
use selbstaudit::exchange::{Generator, Opened, findings, read, write};
use selbstaudit::questionnaire::{HintId, Questionnaire, load};
use selbstaudit::scoring::{self, Rating};

fn file(name: &str) -> Vec<u8> {
    fs::read(format!("{}/questionnaire/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a shipped file")
}

/// The questionnaires with an example, and the number of their principles.
const SHIPPED: [(&str, u32); 2] = [("servicestandard-2020", 19), ("servicestandard-2025", 13)];

fn questionnaire(id: &str) -> Questionnaire {
    load(&file(&format!("{id}.yaml"))).questionnaire.expect("the shipped questionnaire loads")
}

fn example(id: &str) -> Opened {
    read(&file(&format!("{id}.example.selbstaudit.json"))).expect("the shipped example opens")
}

#[test]
fn the_example_belongs_to_the_shipped_questionnaire_and_nothing_is_remarked_on() {
    for (id, _) in SHIPPED {
        let questionnaire = questionnaire(id);
        assert_eq!(example(id).audit.questionnaire.sha256, questionnaire.digest.as_str());
        assert_eq!(findings(&example(id), Some(&questionnaire)), []);
    }
}

#[test]
fn every_principle_is_touched_and_every_kind_of_answer_occurs() {
    for (id, last) in SHIPPED {
        let (questionnaire, audit) = (questionnaire(id), example(id).audit);
        let touched: BTreeSet<u32> = audit
            .answers
            .keys()
            .filter_map(|question| questionnaire.principle_of(question))
            .map(|principle| principle.number)
            .collect();
        assert_eq!(touched, (1..=last).collect());
        let choices: Vec<&Choice> = audit.answers.values().filter_map(|answer| answer.choice.as_ref()).collect();
        assert!(choices.iter().any(|choice| matches!(choice, Choice::Unclear)));
        assert!(choices.iter().any(|choice| matches!(choice, Choice::NotApplicable(reason) if !reason.is_empty())));
        for level in 0..=4 {
            assert!(choices.contains(&&Choice::Level(level)), "no answer at level {level}");
        }
        assert!(audit.answers.values().any(|answer| !answer.note.is_empty()));
        assert!(!audit.measures.is_empty());
    }
}

#[test]
fn the_result_shows_gaps_all_ratings_evidence_of_every_strength_and_an_expired_one() {
    for (id, _) in SHIPPED {
        let (questionnaire, audit) = (questionnaire(id), example(id).audit);
        let assessment = scoring::assess(&questionnaire, &audit);
        assert!(!assessment.gaps.is_empty());
        assert!(!assessment.hints.is_empty());
        let ratings: Vec<Rating> = assessment
            .categories
            .iter()
            .flat_map(|category| &category.principles)
            .map(|principle| principle.part.rating)
            .collect();
        for rating in [Rating::Met, Rating::Partly, Rating::NotMet] {
            assert!(ratings.contains(&rating), "no principle is {rating:?}");
        }
        let strengths: BTreeSet<Strength> =
            audit.answers.values().flat_map(|answer| &answer.evidence).map(|evidence| evidence.strength).collect();
        assert_eq!(strengths, [Strength::Estimate, Strength::Internal, Strength::ThirdParty].into());
        let today = Date::parse("2026-11-21").expect("a date");
        assert!(!scoring::evidence(&questionnaire, &audit, today).expired.is_empty());
    }
}

#[test]
fn every_measure_names_a_question_and_hint_that_exist() {
    for (id, _) in SHIPPED {
        let (questionnaire, audit) = (questionnaire(id), example(id).audit);
        for measure in &audit.measures {
            let Some(question) = &measure.question else { continue };
            let question = questionnaire.question(question).expect("a known question");
            let known = |hint: &HintId| question.hints.iter().any(|known| known.id == *hint);
            assert!(measure.hint.as_ref().is_none_or(known), "{}", measure.id);
        }
    }
}

#[test]
fn writing_the_example_and_reading_it_again_changes_nothing() {
    for (id, _) in SHIPPED {
        let audit = example(id).audit;
        let generator = Generator { name: "selbstaudit".into(), version: "0.1.0".into(), build: "test".into() };
        let text = write(&audit, None, &generator);
        assert_eq!(read(text.as_bytes()).expect("our own file").audit, audit);
    }
}
