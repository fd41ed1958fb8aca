//! Which questions belong together across two files, and what became of them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Carry, Question, QuestionId, Questionnaire};
use super::effect::{Effect, Reading, Revision};
use super::{QuestionDifference, fields};

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It is only in the later file.
    New,
    /// It is in both, and something differs.
    Changed,
    /// It has another id in the later file; something else may differ as well.
    Renamed,
    /// Several became one.
    Merged,
    /// One became several, or several became several others.
    Split,
    /// It is only in the earlier file.
    Removed,
}

impl Kind {
    /// Every kind, in the order in which counts are told.
    pub const ALL: [Self; 6] = [Self::New, Self::Changed, Self::Renamed, Self::Merged, Self::Split, Self::Removed];
}

/// From a question of one file to those of the other, with what the crosswalk says where the ids differ.
type Links<'a> = BTreeMap<&'a str, Vec<(&'a str, Option<Carry>)>>;

/// Both directions between two files.
struct Pairs<'a> {
    forward: Links<'a>,
    backward: Links<'a>,
}

impl<'a> Pairs<'a> {
    fn of(before: &'a Questionnaire, after: &'a Questionnaire) -> Self {
        let mut pairs = Self { forward: Links::new(), backward: Links::new() };
        let crosswalk = || after.replaces.iter().filter(|entry| entry.questionnaire == before.id);
        if before.id == after.id || crosswalk().next().is_none() {
            for question in after.questions().filter(|question| before.question(&question.id).is_some()) {
                pairs.link(question.id.as_str(), question.id.as_str(), None);
            }
        }
        for entry in crosswalk().filter(|entry| before.question(&entry.question).is_some()) {
            // A question that keeps its id is linked already.
            if before.id != after.id || entry.question != entry.to {
                pairs.link(entry.question.as_str(), entry.to.as_str(), Some(entry.carry));
            }
        }
        pairs
    }

    fn link(&mut self, before: &'a str, after: &'a str, carry: Option<Carry>) {
        self.forward.entry(before).or_default().push((after, carry));
        self.backward.entry(after).or_default().push((before, carry));
    }

    /// All questions that hang together with one of the later file, and every crosswalk entry among them.
    fn group(&self, start: &'a str) -> Group<'a> {
        let mut group = Group { before: BTreeSet::new(), after: BTreeSet::from([start]), carries: Vec::new() };
        let mut open = vec![start];
        while let Some(after) = open.pop() {
            for &(before, carry) in self.backward.get(after).into_iter().flatten() {
                group.carries.push(carry);
                if group.before.insert(before) {
                    let others = self.forward.get(before).into_iter().flatten().map(|&(after, _)| after);
                    open.extend(others.filter(|after| group.after.insert(after)));
                }
            }
        }
        group
    }
}

/// Questions of both files that belong together.
struct Group<'a> {
    before: BTreeSet<&'a str>,
    after: BTreeSet<&'a str>,
    carries: Vec<Option<Carry>>,
}

/// All questions of both files, each in exactly one difference or among the unchanged.
pub(super) fn questions(
    before: &Questionnaire,
    after: &Questionnaire,
    revision: Revision,
) -> (Vec<QuestionDifference>, Vec<QuestionId>) {
    let pairs = Pairs::of(before, after);
    let (mut differences, mut unchanged) = (Vec::new(), Vec::new());
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for question in after.questions() {
        if told.contains(question.id.as_str()) {
            continue;
        }
        let group = pairs.group(question.id.as_str());
        told.extend(&group.after);
        match difference(&group, before, after, revision) {
            Some(difference) => differences.push(difference),
            None => unchanged.push(question.id.clone()),
        }
    }
    for question in before.questions().filter(|question| !pairs.forward.contains_key(question.id.as_str())) {
        let (kind, effect, ids) = (Kind::Removed, Effect::Gone, vec![question.id.clone()]);
        differences.push(QuestionDifference { kind, before: ids, after: Vec::new(), fields: Vec::new(), effect });
    }
    (differences, unchanged)
}

/// What became of the questions of a group; none where nothing did.
fn difference(
    group: &Group<'_>,
    before: &Questionnaire,
    after: &Questionnaire,
    revision: Revision,
) -> Option<QuestionDifference> {
    let earlier = in_order(before, &group.before);
    let later = in_order(after, &group.after);
    let mut fields = Vec::new();
    let (kind, effect) = match (earlier.as_slice(), later.as_slice()) {
        ([], _) => (Kind::New, Effect::Score),
        ([one], [other]) => {
            let carry = group.carries.first().copied().flatten();
            fields = fields::question(one, other, Reading::of(revision, carry));
            fields.extend(fields::principle(before, one, after, other));
            let mut effect = fields.iter().map(|field| field.effect).max().unwrap_or(Effect::None);
            if carry == Some(Carry::Review) {
                effect = effect.max(Effect::Review);
            }
            (if one.id == other.id { Kind::Changed } else { Kind::Renamed }, effect)
        }
        // Which of several answers holds, and whether one holds for several questions, only people can say.
        (_, [_]) => (Kind::Merged, Effect::Review),
        (_, _) => (Kind::Split, Effect::Review),
    };
    if kind == Kind::Changed && fields.is_empty() {
        return None;
    }
    let ids = |questions: &[&Question]| questions.iter().map(|question| question.id.clone()).collect();
    Some(QuestionDifference { kind, before: ids(&earlier), after: ids(&later), fields, effect })
}

/// The questions with these ids, in the order of the file; usually it is one, which is found without a walk.
fn in_order<'q>(questionnaire: &'q Questionnaire, ids: &BTreeSet<&str>) -> Vec<&'q Question> {
    if ids.len() < 2 {
        return ids.iter().filter_map(|id| questionnaire.question(&QuestionId::new(id))).collect();
    }
    questionnaire.questions().filter(|question| ids.contains(question.id.as_str())).collect()
}
