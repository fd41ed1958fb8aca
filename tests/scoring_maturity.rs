//! The level of maturity: the lowest level decides, and it is told only where nothing is open.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use selbstaudit::audit::Portion;
use selbstaudit::questionnaire::{QuestionId, Questionnaire, load};
use selbstaudit::scoring::{assess, finds_maturity, maturity_level};
use support::{audit, one_principle, question};

/// Three questions of five levels; the third is asked only where the first has at least level 2.
fn questionnaire(key: &str) -> Questionnaire {
    let draft =
        one_principle(vec![question("a"), question("b"), question("c").applies_if("{question: a, at_least: 2}")]);
    let draft = draft.aggregation("minimum");
    let text = draft.yaml().replacen("language:", &format!("{key}language:"), 1);
    load(text.as_bytes()).questionnaire.expect("a sound questionnaire")
}

fn level(answers: &str) -> Option<usize> {
    let questionnaire = questionnaire("maturity: \"1.1\"\n");
    maturity_level(&questionnaire, &assess(&questionnaire, &audit(answers)))
}

#[test]
fn the_lowest_level_decides() {
    assert_eq!(level("a=4 b=3 c=2"), Some(2));
    assert_eq!(level("a=0 b=4"), Some(0), "the third is not asked");
    assert_eq!(level("a=4 b=4 c=4"), Some(4));
}

#[test]
fn what_is_not_applicable_decides_nothing() {
    assert_eq!(level("a=3 b=na c=4"), Some(3));
    assert_eq!(level("a=na b=na c=na"), None, "nothing is left that could decide");
}

#[test]
fn no_level_is_told_while_a_question_is_open() {
    assert_eq!(level("a=4 b=3"), None);
    assert_eq!(level("a=4 b=? c=4"), None);
    assert_eq!(level("a=4 b=na! c=4"), None, "a reason is missing");
    assert_eq!(level("a=4 b=7 c=4"), None, "there is no such level");
    assert_eq!(level(""), None);
}

#[test]
fn only_a_questionnaire_that_says_so_finds_one() {
    let questionnaire = questionnaire("");
    assert_eq!(maturity_level(&questionnaire, &assess(&questionnaire, &audit("a=4 b=3 c=2"))), None);
}

#[test]
fn a_part_that_was_handed_out_says_nothing_of_the_whole() {
    let questionnaire = questionnaire("maturity: \"1.1\"\n");
    let part = |ids: &[&str], answers: &str| {
        let mut part = audit(answers);
        let questions = ids.iter().map(|id| QuestionId::new(*id)).collect();
        part.part = Some(Portion { questions, ..Portion::default() });
        let assessment = assess(&questionnaire, &part);
        (finds_maturity(&questionnaire, &assessment), maturity_level(&questionnaire, &assessment))
    };
    assert_eq!(part(&["b"], "b=4"), (false, None), "the others may be lower");
    assert_eq!(part(&["a", "b"], "a=3 b=4"), (false, None), "the third is asked elsewhere");
    assert_eq!(part(&["a", "b"], "a=1 b=4"), (true, Some(1)), "nobody is asked the third");
    assert_eq!(part(&["a", "b", "c"], "a=3 b=4 c=2"), (true, Some(2)), "all questions were handed out");
    assert_eq!(part(&["a", "b", "c"], "a=3 b=4"), (true, None), "one is open");
}
