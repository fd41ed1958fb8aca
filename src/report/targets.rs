//! Targets beside scores: in the charts, in their tables, and in a table of their own.

use super::format;
use super::radar::Overlay;
use super::summary::part_name;
use crate::audit::Audit;
use crate::exchange::{Cell, Table};
use crate::questionnaire::{Bands, Questionnaire, Text, Tongue};
use crate::scoring::{Assessment, Millionths, Part, TargetGap, target_gap};

/// What a target is called in a legend.
pub fn target_words(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::German => "Zielwert",
        Tongue::English => "target",
    }
}

/// How far it is to a target: „es fehlen 12,5 Prozentpunkte“, „erreicht“, or that there is no score yet.
pub fn gap_words(gap: &TargetGap, tongue: Tongue) -> String {
    let is_german = tongue == Tongue::German;
    match gap.gap {
        None if is_german => "noch kein Wert".to_owned(),
        None => "no score yet".to_owned(),
        Some(_) if gap.is_reached() => if is_german { "erreicht" } else { "reached" }.to_owned(),
        Some(missing) => {
            let points = format::points(missing, tongue);
            // A gap of a few millionths is no gap of 0.0.
            let points = match (points.trim_start_matches('+'), tongue) {
                ("0,0" | "0.0", Tongue::German) => "weniger als 0,1".to_owned(),
                ("0,0" | "0.0", Tongue::English) => "less than 0.1".to_owned(),
                (points, _) => points.to_owned(),
            };
            if is_german {
                format!("es fehlen {points} Prozentpunkte")
            } else {
                format!("{points} percentage points short")
            }
        }
    }
}

/// The targets of the categories as a further outline of the radar; none where no category has one.
pub fn target_overlay(questionnaire: &Questionnaire, audit: &Audit, tongue: Tongue) -> Option<Overlay> {
    let share = |id: &str| audit.target(id).map(Millionths::from_f64);
    let values: Vec<_> = questionnaire.categories.iter().map(|category| share(category.id.as_str())).collect();
    let label = target_words(tongue).to_owned();
    values.iter().any(Option::is_some).then_some(Overlay { label, values })
}

/// A table of parts with the target of each and how far it is there; unchanged where none has one.
pub fn with_targets(table: Table, gaps: &[Option<TargetGap>], bands: &Bands, tongue: Tongue) -> Table {
    let Table { caption, mut head, mut rows } = table;
    if gaps.iter().any(Option::is_some) {
        head.extend(heads(tongue).map(str::to_owned));
        for (at, row) in rows.iter_mut().enumerate() {
            row.extend(cells(gaps.get(at).and_then(Option::as_ref), bands, tongue));
        }
    }
    Table { caption, head, rows }
}

/// Every category and principle that has a target: name, score, target, distance. None where there is none.
pub fn targets_table(
    questionnaire: &Questionnaire,
    audit: &Audit,
    assessment: &Assessment,
    tongue: Tongue,
) -> Option<Table> {
    let (caption, score, category) = match tongue {
        Tongue::German => ("Abstand zu den Zielwerten", "Wert", "Kategorie"),
        Tongue::English => ("Distance to the targets", "Score", "Category"),
    };
    let principle = part_name(questionnaire.parts, tongue);
    let name = match tongue {
        Tongue::German => format!("{category} oder {principle}"),
        Tongue::English => format!("{category} or {}", principle.to_lowercase()),
    };
    let bands = &questionnaire.rules.bands;
    let mut rows = Vec::new();
    let mut add = |id: &str, kind: String, title: &Text, part: &Part| {
        let Some(gap) = target_gap(audit, id, part) else { return };
        let score = part.score.map(|score| Cell::number(format::score(score, bands, tongue)));
        let mut row = vec![
            Cell::of(title, tongue).after(&format!("{kind}: ")),
            score.unwrap_or_else(|| Cell::text(format::no_score(tongue))),
        ];
        row.extend(cells(Some(&gap), bands, tongue));
        rows.push(row);
    };
    for (of, assessed) in questionnaire.categories.iter().zip(&assessment.categories) {
        add(of.id.as_str(), category.to_owned(), &of.title, &assessed.part);
        for (of, assessed) in of.principles.iter().zip(&assessed.principles) {
            add(of.id.as_str(), format!("{principle} {}", of.number), &of.title, &assessed.part);
        }
    }
    let [target, distance] = heads(tongue);
    let head = [name.as_str(), score, target, distance].map(str::to_owned).to_vec();
    (!rows.is_empty()).then(|| Table { caption: caption.to_owned(), head, rows })
}

fn heads(tongue: Tongue) -> [&'static str; 2] {
    match tongue {
        Tongue::German => ["Ziel", "Abstand zum Ziel"],
        Tongue::English => ["Target", "Distance to the target"],
    }
}

fn cells(gap: Option<&TargetGap>, bands: &Bands, tongue: Tongue) -> [Cell; 2] {
    gap.map_or_else(Default::default, |gap| {
        [Cell::number(format::score(gap.target, bands, tongue)), Cell::text(gap_words(gap, tongue))]
    })
}
