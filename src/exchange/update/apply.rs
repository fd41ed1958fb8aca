//! Bringing an audit to the version of its questionnaire that is here.

use super::{Concern, Update, fingerprints, reference};
use crate::audit::{Answer, Audit, Choice, Review};
use crate::exchange::transfer::{chosen, edition, keep, level_in, level_name};
use crate::questionnaire::{Fingerprint, Question, QuestionId, Questionnaire, Tongue};

impl Update {
    /// The audit with the version that is here. `here` and `old` are those that the update was made from; with `all`
    /// every answer is marked as to be looked at, as where nobody knows what changed.
    pub fn updated(
        &self,
        audit: &Audit,
        here: &Questionnaire,
        old: Option<&Questionnaire>,
        tongue: Tongue,
        all: bool,
    ) -> Audit {
        let mut next = audit.clone();
        next.questionnaire = reference(here);
        next.questionnaire.unknown = audit.questionnaire.unknown.clone();
        next.fingerprints = fingerprints(here);
        // It carried along the earlier version, if any.
        next.embedded_questionnaire = None;
        let old = old.filter(|old| old.digest.as_str() == audit.questionnaire.sha256);
        let source = edition(&here.title.value, &self.before);
        for id in &self.gone {
            if let Some(answer) = next.answers.remove(id) {
                next.kept_answers.push(keep(source.clone(), old, id, &answer, tongue));
            }
        }
        for (before, now) in &self.renamed {
            if let Some(answer) = next.answers.remove(before) {
                next.answers.insert(now.clone(), answer);
            }
            for measure in next.measures.iter_mut().filter(|measure| measure.question.as_ref() == Some(before)) {
                (measure.question, measure.hint) = (Some(now.clone()), None);
            }
        }
        for (id, concern) in &self.concerned {
            let renamed = self.renamed.iter().find(|(_, now)| now == id);
            let earlier = renamed.map_or(id, |(before, _)| before);
            if let (Some(answer), Some(question)) = (next.answers.get_mut(id), here.question(id)) {
                let values = values(audit, old, earlier);
                self.mark(answer, question, *concern, values.as_deref(), tongue);
            }
        }
        if all {
            let is_open = |answer: &&mut Answer| answer.choice.is_some() && answer.review.is_none();
            for answer in next.answers.values_mut().filter(is_open) {
                answer.review = Some(Review(self.maybe_changed(tongue)));
            }
        }
        next
    }

    /// Marks an answer, and finds the level that comes nearest where the levels are others.
    fn mark(&self, answer: &mut Answer, question: &Question, concern: Concern, values: Option<&[f64]>, tongue: Tongue) {
        let before = answer.choice.clone();
        let fits = match &before {
            Some(Choice::Level(level)) => {
                let level = match values {
                    Some(values) => level_in(question, values, *level),
                    None => Some(*level).filter(|level| *level <= question.top()),
                };
                answer.choice = level.map(Choice::Level);
                level.is_some()
            }
            Some(Choice::NotApplicable(_)) if !question.not_applicable => {
                answer.choice = None;
                false
            }
            Some(Choice::NotApplicable(_) | Choice::Unclear) | None => true,
        };
        if let Some(choice) = before.as_ref().filter(|_| !fits) {
            // What cannot be chosen any more is not lost.
            let said = format!("{}: {}", self.before, chosen(choice, None, tongue));
            answer.note = if answer.note.is_empty() { said } else { format!("{said}\n\n{}", answer.note) };
        }
        let level = match &before {
            Some(Choice::Level(level)) if concern == Concern::Levels => Some(level_name(*level, tongue)),
            _ => None,
        };
        answer.review = Some(Review(self.why(concern, level, tongue)));
    }

    /// Why an answer must be looked at.
    fn why(&self, concern: Concern, level: Option<String>, tongue: Tongue) -> String {
        let what = concern.words(tongue);
        let since = &self.after;
        match (tongue, level) {
            (Tongue::German, None) => format!("seit Version {since} {what}"),
            (Tongue::German, Some(level)) => format!("seit Version {since} {what}, vorher {level}"),
            (Tongue::English, None) => format!("since version {since} {what}"),
            (Tongue::English, Some(level)) => format!("since version {since} {what}, before: {level}"),
        }
    }

    fn maybe_changed(&self, tongue: Tongue) -> String {
        let since = &self.after;
        match tongue {
            Tongue::German => format!("seit Version {since} kann die Frage geändert sein"),
            Tongue::English => format!("since version {since} the question may have changed"),
        }
    }
}

impl Concern {
    /// What changed, in words that follow „seit Version 2.0.0“.
    fn words(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::German, Self::Levels) => "hat die Frage andere Stufen",
            (Tongue::German, Self::Meaning) => "ist die Frage geändert",
            (Tongue::German, Self::NotOffered) => "kann hier nicht mehr „nicht anwendbar“ gewählt werden",
            (Tongue::German, Self::Renamed) => "steht hier eine ähnliche Frage",
            (Tongue::English, Self::Levels) => "the question has other levels",
            (Tongue::English, Self::Meaning) => "the question is another one",
            (Tongue::English, Self::NotOffered) => "“not applicable” cannot be chosen here any more",
            (Tongue::English, Self::Renamed) => "a similar question stands here",
        }
    }
}

/// What the levels of a question were worth. Where only their number is known they are taken as evenly spaced; none
/// where that is not known either.
fn values(audit: &Audit, old: Option<&Questionnaire>, id: &QuestionId) -> Option<Vec<f64>> {
    if let Some(old) = old {
        return Some(old.question(id)?.levels.iter().map(|level| level.value).collect());
    }
    let levels = Fingerprint::parse(audit.fingerprints.get(id)?)?.levels;
    let top = u16::try_from(levels.checked_sub(1)?).ok().filter(|top| (1..=19).contains(top))?;
    Some((0..=top).map(|level| f64::from(level) / f64::from(top)).collect())
}
