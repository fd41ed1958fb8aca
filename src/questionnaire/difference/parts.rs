//! What changed around the questions: head, categories, principles.

use super::super::{
    Aggregation, Carry, Category, CategoryId, Parts, Phase, PhaseId, Principle, PrincipleId, QuestionId, Questionnaire,
    Role,
};
use super::effect::Effect;
use super::fields::{Changes, Field, FieldChange};
use super::{PartDifference, notation};

/// What differs before and behind the tree.
pub(super) fn header(before: &Questionnaire, after: &Questionnaire) -> Vec<FieldChange> {
    let mut changes = Changes::default();
    changes.note(Field::Id, Effect::None, before.id.as_str(), after.id.as_str());
    changes.note(Field::Version, Effect::None, before.version.as_str(), after.version.as_str());
    changes.note(Field::Language, Effect::None, before.language.as_str(), after.language.as_str());
    changes.note(Field::Title, Effect::None, before.title.value.as_str(), after.title.value.as_str());
    changes.note(Field::Edition, Effect::None, before.edition.value.as_str(), after.edition.value.as_str());
    let note = |questionnaire: &Questionnaire| notation::optional(questionnaire.note.as_ref());
    changes.note(Field::Note, Effect::None, note(before), note(after));
    let source = |questionnaire: &Questionnaire| notation::source(questionnaire.source.as_ref());
    changes.note(Field::Source, Effect::None, source(before), source(after));
    let (earlier, later) = (before.rules, after.rules);
    changes.note(Field::Aggregation, Effect::Score, aggregation(earlier.aggregation), aggregation(later.aggregation));
    changes.note(Field::Coverage, Effect::Score, earlier.min_coverage.to_string(), later.min_coverage.to_string());
    let bands = |rules: super::super::Rules| format!("met: {}, partly: {}", rules.bands.met, rules.bands.partly);
    changes.note(Field::Bands, Effect::Score, bands(earlier), bands(later));
    let called = |parts: Parts| match parts {
        Parts::Principles => "principles",
        Parts::Criteria => "criteria",
    };
    changes.note(Field::Parts, Effect::None, called(before.parts), called(after.parts));
    let maturity = |questionnaire: &Questionnaire| questionnaire.maturity.clone().unwrap_or_default();
    changes.note(Field::Maturity, Effect::Score, maturity(before), maturity(after));
    // Only a phase that comes or goes changes what is asked; another title does not.
    let ids = |phases: &[Phase]| phases.iter().map(|phase| phase.id.clone()).collect::<Vec<PhaseId>>();
    let effect = if ids(&before.phases) == ids(&after.phases) { Effect::None } else { Effect::Score };
    let phases = |phases: &[Phase]| notation::list(phases.iter().map(|it| format!("{} ({})", it.title, it.id)));
    changes.note(Field::Phases, effect, phases(&before.phases), phases(&after.phases));
    let roles = |roles: &[Role]| notation::list(roles.iter().map(|it| format!("{} ({})", it.title, it.id)));
    changes.note(Field::Roles, Effect::None, roles(&before.roles), roles(&after.roles));
    let crosswalk = |questionnaire: &Questionnaire| {
        notation::lines(questionnaire.replaces.iter().map(|entry| {
            let carry = match entry.carry {
                Carry::Answer => "answer",
                Carry::Review => "review",
            };
            format!("{} {} → {} ({carry})", entry.questionnaire, entry.question, entry.to)
        }))
    };
    changes.note(Field::Crosswalk, Effect::None, crosswalk(before), crosswalk(after));
    let order = |questionnaire: &Questionnaire| -> Vec<CategoryId> {
        questionnaire.categories.iter().map(|category| category.id.clone()).collect()
    };
    self::order(&order(before), &order(after), CategoryId::as_str, &mut changes);
    changes.0
}

fn aggregation(aggregation: Aggregation) -> &'static str {
    match aggregation {
        Aggregation::Mean => "mean",
        Aggregation::Minimum => "minimum",
        Aggregation::Points => "points",
    }
}

/// Notes another order of what both lists hold; what is only in one of them is told elsewhere.
fn order<I: PartialEq>(before: &[I], after: &[I], name: fn(&I) -> &str, changes: &mut Changes) {
    let common = |list: &[I], other: &[I]| notation::list(list.iter().filter(|it| other.contains(it)).map(name));
    changes.note(Field::Order, Effect::None, common(before, after), common(after, before));
}

/// Categories that differ in something of their own.
pub(super) fn categories(before: &Questionnaire, after: &Questionnaire) -> Vec<PartDifference<CategoryId>> {
    let mut differences = Vec::new();
    for later in &after.categories {
        let Some(earlier) = before.category(&later.id) else {
            differences.push(PartDifference { id: later.id.clone(), is_new: Some(true), fields: Vec::new() });
            continue;
        };
        let mut changes = Changes::default();
        changes.note(Field::Title, Effect::None, earlier.title.value.as_str(), later.title.value.as_str());
        let ids = |category: &Category| -> Vec<PrincipleId> {
            category.principles.iter().map(|principle| principle.id.clone()).collect()
        };
        order(&ids(earlier), &ids(later), PrincipleId::as_str, &mut changes);
        if !changes.0.is_empty() {
            differences.push(PartDifference { id: later.id.clone(), is_new: None, fields: changes.0 });
        }
    }
    for gone in before.categories.iter().filter(|category| after.category(&category.id).is_none()) {
        differences.push(PartDifference { id: gone.id.clone(), is_new: Some(false), fields: Vec::new() });
    }
    differences
}

/// Principles that differ in something of their own.
pub(super) fn principles(before: &Questionnaire, after: &Questionnaire) -> Vec<PartDifference<PrincipleId>> {
    let mut differences = Vec::new();
    for category in &after.categories {
        for later in &category.principles {
            let Some((home, earlier)) = home(before, &later.id) else {
                differences.push(PartDifference { id: later.id.clone(), is_new: Some(true), fields: Vec::new() });
                continue;
            };
            let mut fields = principle(earlier, later);
            let mut changes = Changes::default();
            changes.note(Field::Category, Effect::Score, home.id.as_str(), category.id.as_str());
            fields.extend(changes.0);
            if !fields.is_empty() {
                differences.push(PartDifference { id: later.id.clone(), is_new: None, fields });
            }
        }
    }
    for gone in before.principles().filter(|principle| after.principle(&principle.id).is_none()) {
        differences.push(PartDifference { id: gone.id.clone(), is_new: Some(false), fields: Vec::new() });
    }
    differences
}

/// A principle and the category in which it stands.
fn home<'q>(questionnaire: &'q Questionnaire, id: &PrincipleId) -> Option<(&'q Category, &'q Principle)> {
    questionnaire.categories.iter().find_map(|category| {
        category.principles.iter().find(|principle| principle.id == *id).map(|principle| (category, principle))
    })
}

fn principle(before: &Principle, after: &Principle) -> Vec<FieldChange> {
    let mut changes = Changes::default();
    changes.note(Field::Number, Effect::None, before.number.to_string(), after.number.to_string());
    changes.note(Field::Title, Effect::None, before.title.value.as_str(), after.title.value.as_str());
    changes.note(Field::Gist, Effect::None, before.gist.value.as_str(), after.gist.value.as_str());
    let simple = |principle: &Principle| notation::optional(principle.gist_simple.as_ref());
    changes.note(Field::GistSimple, Effect::None, simple(before), simple(after));
    changes.note(Field::Weight, Effect::Score, before.weight.to_string(), after.weight.to_string());
    let references = |principle: &Principle| notation::references(&principle.references);
    changes.note(Field::References, Effect::None, references(before), references(after));
    let artefacts = |principle: &Principle| notation::lines(principle.artefacts.iter().map(|text| text.value.as_str()));
    changes.note(Field::Artefacts, Effect::None, artefacts(before), artefacts(after));
    let ids = |principle: &Principle| -> Vec<QuestionId> {
        principle.questions.iter().map(|question| question.id.clone()).collect()
    };
    order(&ids(before), &ids(after), QuestionId::as_str, &mut changes);
    changes.0
}
