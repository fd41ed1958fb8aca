//! A comparison in words and tables, for the screen, for paper and for spreadsheets.

use super::words::{self, Words};
use super::{Apart, Comparison, PartChange, QuestionChange, Shift, Side};
use crate::audit::QuestionnaireRef;
use crate::exchange::{Cell, Change, Table};
use crate::questionnaire::{PhaseId, QuestionId, Questionnaire, Tongue};
use crate::report::format;
use crate::scoring::{Millionths, Part};

/// The comparison in one sentence behind an opening such as „Seit „vor Go-live“ (12.03.2026)“.
pub fn comparison_sentence(comparison: &Comparison, opening: &str, tongue: Tongue) -> String {
    let words = Words::of(tongue);
    let mut parts = Vec::new();
    match comparison.total.gain() {
        _ if comparison.questions.is_empty() => parts.push(words.none_common.to_owned()),
        Some(gain) if gain != Millionths::ZERO => parts.push((words.points)(&format::points(gain, tongue))),
        Some(_) => {}
        None => parts.push(words.no_gain.to_owned()),
    }
    let counts = [
        (comparison.count(Shift::Better), words.better),
        (comparison.count(Shift::Worse), words.worse),
        (comparison.count(Shift::Gained), words.gained),
        (comparison.count(Shift::Lost), words.lost),
        (comparison.gaps_closed().count(), words.gaps_closed),
        (comparison.gaps_opened().count(), words.gaps_opened),
        (comparison.measures.done.len(), words.measures_done),
    ];
    parts.extend(counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(count)));
    if parts.is_empty() {
        parts.push(words.no_change.to_owned());
    }
    format!("{opening}: {}.", parts.join(", "))
}

/// Total and categories on the common questions, and the total as each side shows it.
pub fn parts_table(comparison: &Comparison, before: Side<'_>, after: Side<'_>, tongue: Tongue) -> Table {
    let words = Words::of(tongue);
    let of = |name: Cell, change: &PartChange| part_row(name, &change.common, change.gain(), [before, after], tongue);
    let mut rows = vec![
        part_row(Cell::text(words.total_whole), &comparison.total.whole, None, [before, after], tongue),
        of(Cell::text(words.total), &comparison.total),
    ];
    for part in &comparison.categories {
        let title = after.questionnaire.categories.iter().find(|category| category.id.as_str() == part.id);
        rows.push(of(title.map(|it| Cell::of(&it.title, tongue)).unwrap_or_default(), &part.change));
    }
    Table { caption: words.parts_caption.to_owned(), head: words.parts_head.map(str::to_owned).to_vec(), rows }
}

/// The principles on the common questions, where one of them is asked on either side.
pub fn principle_changes_table(comparison: &Comparison, before: Side<'_>, after: Side<'_>, tongue: Tongue) -> Table {
    let words = Words::of(tongue);
    let mut rows = Vec::new();
    for part in &comparison.principles {
        let change = &part.change;
        if change.common.before.in_scope == 0 {
            continue;
        }
        let title = after.questionnaire.principles().find(|principle| principle.id.as_str() == part.id);
        let name = title.map(|it| Cell::of(&it.title, tongue).after(&format!("{} ", it.number))).unwrap_or_default();
        rows.push(part_row(name, &change.common, change.gain(), [before, after], tongue));
    }
    Table { caption: words.principles_caption.to_owned(), head: words.parts_head.map(str::to_owned).to_vec(), rows }
}

fn part_row(
    name: Cell,
    values: &Change<Part>,
    gain: Option<Millionths>,
    [before, after]: [Side<'_>; 2],
    tongue: Tongue,
) -> Vec<Cell> {
    let [was, is] = both(values, before, after, tongue);
    // A number also where there is none, so that the column is one of numbers.
    vec![name, was, is, Cell::number(gain.map_or_else(String::new, |gain| format::points(gain, tongue)))]
}

/// The common questions that went one of the ways.
pub fn questions_table(comparison: &Comparison, after: Side<'_>, shifts: &[Shift], tongue: Tongue) -> Table {
    let words = Words::of(tongue);
    let wanted = comparison.questions.iter().filter(|question| shifts.contains(&question.shift));
    let rows: Vec<Vec<Cell>> = wanted.map(|change| question_row(change, after.questionnaire, tongue)).collect();
    let head = words.questions_head.map(str::to_owned).to_vec();
    Table { caption: (words.questions_caption)(rows.len()), head, rows }
}

/// The questions that do not count, and why.
pub fn apart_table(comparison: &Comparison, before: Side<'_>, after: Side<'_>, tongue: Tongue) -> Table {
    let words = Words::of(tongue);
    let rows: Vec<Vec<Cell>> = comparison.apart.iter().map(|apart| apart_row(apart, before, after, tongue)).collect();
    let head = words.apart_head.map(str::to_owned).to_vec();
    Table { caption: (words.apart_caption)(rows.len()), head, rows }
}

/// Everything in one table, for spreadsheets.
pub fn comparison_table(comparison: &Comparison, before: Side<'_>, after: Side<'_>, tongue: Tongue) -> Table {
    let words = Words::of(tongue);
    let kinds = &words.kinds;
    let mut rows = Vec::new();
    let mut add = |kind: &str, number: Cell, rest: Vec<Cell>| {
        let mut row = vec![Cell::text(kind), number];
        row.extend(rest);
        rows.push(row);
    };
    let plain = |was: String, is: String| vec![Cell::default(), Cell::text(was), Cell::text(is), Cell::default()];
    let conditions = &comparison.conditions;
    if let Some(Change { before, after }) = &conditions.questionnaire {
        let name = |own: &QuestionnaireRef| format!("{} {}", own.id, own.version);
        add(kinds.questionnaire, Cell::default(), plain(name(before), name(after)));
    }
    if let Some(Change { before, after }) = conditions.mode {
        let name = |mode| words::mode(mode, tongue).to_owned();
        add(kinds.mode, Cell::default(), plain(name(before), name(after)));
    }
    if let Some(change) = &conditions.phase {
        let was = phase_name(change.before.as_ref(), before.questionnaire, tongue);
        let is = phase_name(change.after.as_ref(), after.questionnaire, tongue);
        add(kinds.phase, Cell::default(), plain(was, is));
    }
    for (index, row) in parts_table(comparison, before, after, tongue).rows.into_iter().enumerate() {
        add(if index < 2 { kinds.total } else { kinds.category }, Cell::default(), row);
    }
    for row in principle_changes_table(comparison, before, after, tongue).rows {
        add(kinds.principle, Cell::default(), row);
    }
    for change in &comparison.questions {
        let mut cells = question_row(change, after.questionnaire, tongue).into_iter();
        add(kinds.question, cells.next().unwrap_or_default(), cells.collect());
    }
    for apart in &comparison.apart {
        let mut cells = apart_row(apart, before, after, tongue).into_iter();
        add(kinds.apart, cells.next().unwrap_or_default(), cells.collect());
    }
    for (measures, what) in [(&comparison.measures.done, words.done), (&comparison.measures.undone, words.undone)] {
        for measure in measures {
            let cells = vec![Cell::text(measure.text.as_str()), Cell::default(), Cell::default(), Cell::text(what)];
            add(kinds.measure, Cell::default(), cells);
        }
    }
    Table { caption: words.all_caption.to_owned(), head: words.all_head.map(str::to_owned).to_vec(), rows }
}

/// A phase in words; without one questions of every phase are asked.
fn phase_name(phase: Option<&PhaseId>, questionnaire: &Questionnaire, tongue: Tongue) -> String {
    match phase {
        None => Words::of(tongue).every_phase.to_owned(),
        Some(id) => questionnaire.phase(id).map_or_else(|| id.to_string(), |phase| phase.title.value.clone()),
    }
}

/// The figures of a part on both sides, each by the rules of its own questionnaire.
fn both(values: &Change<Part>, before: Side<'_>, after: Side<'_>, tongue: Tongue) -> [Cell; 2] {
    [(&values.before, before), (&values.after, after)].map(|(part, side)| figure(part, side.questionnaire, tongue))
}

/// A score, the range that open questions still allow, and what it stands on.
fn figure(part: &Part, questionnaire: &Questionnaire, tongue: Tongue) -> Cell {
    let bands = &questionnaire.rules.bands;
    let answered = format::answered(part.answered, part.applicable, tongue);
    Cell::text(match (part.score, part.open_range()) {
        _ if part.in_scope == 0 => "–".to_owned(),
        (None, _) => format!("{} ({answered})", format::no_score(tongue)),
        (Some(score), None) => format!("{} ({answered})", format::score(score, bands, tongue)),
        (Some(score), Some(range)) => {
            let range = format::range(range, bands, tongue);
            format!("{} ({range}; {answered})", format::score(score, bands, tongue))
        }
    })
}

fn question_row(change: &QuestionChange, questionnaire: &Questionnaire, tongue: Tongue) -> Vec<Cell> {
    let [number, name] = named(&change.after, questionnaire, tongue);
    let Change { before, after } = change.standing;
    let [before, after] = [before, after].map(|standing| Cell::text(words::standing(standing, tongue)));
    vec![number, name, before, after, Cell::text(words::shift(change.shift, tongue))]
}

fn apart_row(apart: &Apart, before: Side<'_>, after: Side<'_>, tongue: Tongue) -> Vec<Cell> {
    let words = Words::of(tongue);
    let known = apart.after.as_ref().map(|id| (id, after)).or(apart.before.as_ref().map(|id| (id, before)));
    let [number, name] = known.map(|(id, side)| named(id, side.questionnaire, tongue)).unwrap_or_default();
    let is_other = before.questionnaire.id != after.questionnaire.id;
    // Several questions of one questionnaire may stand against one of the other: each row says which they are.
    let asked = |id: &Option<QuestionId>, side: Side<'_>| match id {
        None => words.not_asked.to_owned(),
        Some(id) => match side.questionnaire.number_of(id).filter(|_| is_other) {
            Some(number) => format!("{} ({number})", words.asked),
            None => words.asked.to_owned(),
        },
    };
    let [was, is] = [asked(&apart.before, before), asked(&apart.after, after)].map(Cell::text);
    vec![number, name, was, is, Cell::text(words::why(apart.why, tongue))]
}

/// Number and text of a question; its id where the questionnaire lacks it.
fn named(id: &QuestionId, questionnaire: &Questionnaire, tongue: Tongue) -> [Cell; 2] {
    let number = questionnaire.number_of(id).map(Cell::number).unwrap_or_default();
    let name = questionnaire.question(id).map(|question| Cell::of(&question.text, tongue));
    [number, name.unwrap_or_else(|| Cell::text(id.as_str()))]
}
