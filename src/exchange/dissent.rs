//! An answer that was not agreed on, kept beside the one that was.

use super::remarks::add_evidence;
use crate::audit::{Answer, Choice, Minority};
use crate::questionnaire::Tongue;

/// An answer as a deviating opinion: its level, else what was chosen in words, and its note.
pub fn dissent(answer: &Answer, by: Option<String>, tongue: Tongue) -> Minority {
    let (level, said) = match &answer.choice {
        Some(Choice::Level(level)) => (Some(*level), None),
        Some(Choice::NotApplicable(reason)) => (
            None,
            Some(match tongue {
                Tongue::German => format!("nicht anwendbar: {reason}"),
                Tongue::English => format!("not applicable: {reason}"),
            }),
        ),
        Some(Choice::Unclear) => (
            None,
            Some(match tongue {
                Tongue::German => "zu klären".to_owned(),
                Tongue::English => "to be clarified".to_owned(),
            }),
        ),
        None => (None, None),
    };
    let parts = [said, Some(answer.note.clone())];
    let note = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    Minority { level, note, by: answer.by.clone().or(by), ..Minority::default() }
}

/// Both of two answers to the same question: the first with everything that only the second has. Where they chose
/// otherwise, the second choice stays as a deviating opinion with its note.
pub(super) fn both(ours: &Answer, theirs: &Answer, by: Option<String>, tongue: Tongue) -> Answer {
    let mut answer = ours.clone();
    if ours.choice == theirs.choice || theirs.choice.is_none() {
        append_note(&mut answer.note, &theirs.note);
    } else if ours.choice.is_none() {
        answer.choice.clone_from(&theirs.choice);
        answer.by = theirs.by.clone().or(by).or(answer.by);
        append_note(&mut answer.note, &theirs.note);
    } else {
        answer.dissent(dissent(theirs, by, tongue));
    }
    add_evidence(&mut answer.evidence, theirs.evidence.iter().cloned());
    for opinion in theirs.opinions() {
        answer.dissent(opinion.clone());
    }
    answer.review = answer.review.or_else(|| theirs.review.clone());
    answer.inherited = answer.inherited.filter(|_| theirs.inherited == ours.inherited);
    answer.at = answer.at.max(theirs.at.clone());
    for (key, value) in &theirs.unknown.0 {
        answer.unknown.0.entry(key.clone()).or_insert_with(|| value.clone());
    }
    answer
}

/// Lays a note behind another, unless it is there already.
pub(super) fn append_note(note: &mut String, more: &str) {
    if note.is_empty() {
        more.clone_into(note);
    } else if !note.contains(more) {
        note.push_str("\n\n");
        note.push_str(more);
    }
}
