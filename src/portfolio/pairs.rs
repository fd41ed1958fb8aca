//! Which questions of two questionnaires belong together.

use std::collections::HashMap;

use crate::questionnaire::{Carry, CrosswalkEntry, QuestionId, Questionnaire};

/// A question before and the one that stands in its place after.
pub(super) struct Pair {
    /// Its id before.
    pub(super) before: QuestionId,
    /// Its id after.
    pub(super) after: QuestionId,
    /// An answer to the one is an answer to the other. Otherwise the question was changed: both can be shown, and
    /// neither may be counted against the other.
    pub(super) is_same: bool,
}

/// The pairs of two questionnaires, in the order of the later one's file. Editions of one questionnaire pair by id;
/// other questionnaires by the crosswalk that one of them holds for the other, whichever came first, and by id where
/// the crosswalk is silent on both sides. A question that is split or joined by the crosswalk is a changed one.
pub(super) fn pairs(before: &Questionnaire, after: &Questionnaire) -> Vec<Pair> {
    let mut mapped: Vec<(&QuestionId, &QuestionId, Carry)> = Vec::new();
    if before.id != after.id {
        let of = |entry: &&CrosswalkEntry, other: &Questionnaire| entry.questionnaire == other.id;
        for entry in after.replaces.iter().filter(|entry| of(entry, before)) {
            mapped.push((&entry.question, &entry.to, entry.carry));
        }
        for entry in before.replaces.iter().filter(|entry| of(entry, after)) {
            mapped.push((&entry.to, &entry.question, entry.carry));
        }
        mapped.retain(|(old, new, _)| before.question(old).is_some() && after.question(new).is_some());
    }
    let (mut olds, mut news) = (HashMap::<&QuestionId, usize>::new(), HashMap::<&QuestionId, usize>::new());
    for (old, new, _) in &mapped {
        *olds.entry(old).or_default() += 1;
        *news.entry(new).or_default() += 1;
    }
    let is_single = |old, new| olds.get(old) == Some(&1) && news.get(new) == Some(&1);
    let mut pairs = Vec::new();
    for question in after.questions() {
        let id = &question.id;
        for (old, new, carry) in mapped.iter().filter(|(_, new, _)| *new == id) {
            let is_same = *carry == Carry::Answer && is_single(old, new) && has_same_levels(before, old, after, new);
            pairs.push(Pair { before: (*old).clone(), after: id.clone(), is_same });
        }
        if !news.contains_key(id) && !olds.contains_key(id) && before.question(id).is_some() {
            let is_same = has_same_levels(before, id, after, id);
            pairs.push(Pair { before: id.clone(), after: id.clone(), is_same });
        }
    }
    pairs
}

/// Levels can only be compared where there are equally many.
fn has_same_levels(before: &Questionnaire, old: &QuestionId, after: &Questionnaire, new: &QuestionId) -> bool {
    let top = |questionnaire: &Questionnaire, id| questionnaire.question(id).map(crate::questionnaire::Question::top);
    top(before, old) == top(after, new)
}
