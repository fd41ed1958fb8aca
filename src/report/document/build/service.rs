//! What the team has entered about the service and about itself, in words.

use super::facts::{Facts, heading, typed};
use crate::audit::Maturity;
use crate::audit::register::THEMENFELDER;
use crate::report::document::{Block, Column, Inline, Table};
use crate::report::format;

/// Every field that is filled in.
pub(super) fn service(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, service) = (facts.texts, &facts.audit.service);
    let text = |field: &Option<String>| field.as_deref().and_then(typed);
    let choice = |field: &Option<String>, names: &[(&str, &str)]| text(field).map(|value| named(&value, names));
    let flag = |field: Option<bool>| field.map(|is_so| if is_so { texts.yes } else { texts.no }.to_owned());
    let types = service.leika_typ.iter().map(|value| (texts.leika_typ_name)(value).unwrap_or(value).to_owned());
    let participants = facts.audit.participants.iter().map(|participant| participant.role.clone());
    let fields = [
        (texts.name, Some(facts.service_name())),
        (texts.service_description, text(&service.description)),
        (texts.leika, list(service.leika.iter().cloned())),
        (texts.ozg, text(&service.ozg_id)),
        (texts.fim, list(service.fim.iter().cloned())),
        (texts.themenfeld, choice(&service.themenfeld, &THEMENFELDER)),
        (texts.lebenslage, text(&service.lebenslage)),
        (texts.leika_typ, list(types)),
        (texts.audience, choice(&service.audience, &texts.audiences)),
        (texts.focus, flag(service.focus)),
        (texts.sdg, flag(service.sdg)),
        (texts.priority, service.priority.map(|priority| priority.to_string())),
        (texts.model, choice(&service.model, &texts.models)),
        (texts.lead_land, text(&service.lead)),
        (texts.administration, choice(&service.level, &texts.administrations)),
        (texts.authority, text(&service.authority)),
        (texts.ministry, text(&service.ministry)),
        (texts.portal, text(&service.portal)),
        (texts.rollout, choice(&service.rollout, &texts.rollouts)),
        (texts.maturity, service.maturity.as_ref().and_then(|maturity| self::maturity(facts, maturity))),
        (texts.participants, list(participants)),
    ];
    let rows = fields
        .into_iter()
        .filter_map(|(name, value)| Some(vec![vec![Inline::plain(name)], vec![Inline::plain(value?)]]));
    blocks.push(heading(2, texts.service, "leistung"));
    blocks.push(Block::Table(Table {
        caption: texts.service_table.to_owned(),
        columns: [(texts.field, 1), (texts.value, 2)]
            .map(|(title, share)| Column { title: title.to_owned(), share, is_numeric: false })
            .to_vec(),
        has_row_heads: true,
        rows: rows.collect(),
    }));
}

/// The words for a value; one that is not known stands for itself.
fn named(value: &str, names: &[(&str, &str)]) -> String {
    names.iter().find(|(known, _)| *known == value).map_or(value, |(_, name)| name).to_owned()
}

fn list(items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.filter_map(|item| typed(&item)).collect();
    (!items.is_empty()).then(|| items.join("; "))
}

/// The levels are numbers of different scales, so the model stands with them.
fn maturity(facts: &Facts<'_>, maturity: &Maturity) -> Option<String> {
    let texts = facts.texts;
    let now = maturity.level.map(|level| match maturity.date {
        Some(date) => (texts.maturity_now_on)(level, &format::date(date, facts.options.tongue)),
        None => (texts.maturity_now)(level),
    });
    let levels = [now, maturity.target.map(texts.maturity_target)];
    let levels: Vec<String> = levels.into_iter().flatten().collect();
    let model = typed(&maturity.model);
    (!levels.is_empty()).then(|| match model {
        Some(model) => format!("{}: {}", (texts.maturity_model)(&model), levels.join(", ")),
        None => levels.join(", "),
    })
}
