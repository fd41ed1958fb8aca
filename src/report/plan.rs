//! The plan for other programs: a task list for wikis and tickets, days for calendars.

use super::format;
use super::markdown::one_line;
use crate::audit::{Audit, Date, Measure, Status};
use crate::exchange::{CalendarDay, calendar, effort_word, status_word};
use crate::questionnaire::{Questionnaire, Tongue};
use crate::scoring::{Plan, Planned};

/// Fixed words of one language.
struct Words {
    title: &'static str,
    day: &'static str,
    summary: fn(usize, usize, usize) -> String,
    unnamed: &'static str,
    untitled: &'static str,
    due: &'static str,
    overdue: &'static str,
    effort: &'static str,
    points: &'static str,
    closes_gap: &'static str,
    question: &'static str,
    owner: &'static str,
    service: &'static str,
    due_day: &'static str,
}

const GERMAN: Words = Words {
    title: "Maßnahmen",
    day: "Stand",
    summary: |done, all, overdue| format!("{done} von {all} erledigt, {overdue} überfällig"),
    unnamed: "ohne Namen",
    untitled: "Maßnahme ohne Text",
    due: "bis",
    overdue: "überfällig",
    effort: "Aufwand",
    points: "Prozentpunkte",
    closes_gap: "schließt Pflichtlücke",
    question: "Frage",
    owner: "Zuständig",
    service: "Selbstaudit",
    due_day: "Fällig",
};

const ENGLISH: Words = Words {
    title: "Measures",
    day: "As of",
    summary: |done, all, overdue| format!("{done} of {all} done, {overdue} overdue"),
    unnamed: "without a name",
    untitled: "Measure without text",
    due: "by",
    overdue: "overdue",
    effort: "effort",
    points: "percentage points",
    closes_gap: "closes requirement gap",
    question: "Question",
    owner: "Responsible",
    service: "Self-audit",
    due_day: "Due",
};

impl Words {
    fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::German => &GERMAN,
            Tongue::English => &ENGLISH,
        }
    }
}

/// Measures as a task list in Markdown (`CommonMark` with the task lists of GFM), in the given order: `- [ ]` for what
/// is left to do, `- [x]` for what is done or given up. What people typed never becomes markup.
pub fn plan_markdown(
    questionnaire: &Questionnaire,
    audit: &Audit,
    (plan, shown): (&Plan, &[Planned]),
    day: Date,
    tongue: Tongue,
) -> String {
    let words = Words::of(tongue);
    let service = super::visible_name(&audit.service.name).unwrap_or(words.unnamed);
    let all = plan.open + plan.done;
    let mut text = format!(
        "# {}: {}\n\n{} {}. {}.\n",
        words.title,
        one_line(service),
        words.day,
        format::date(day, tongue),
        (words.summary)(plan.done, all, plan.overdue),
    );
    for planned in shown {
        let Some(measure) = planned.of(audit) else { continue };
        let mark = if measure.status.is_open() { "\n- [ ] " } else { "\n- [x] " };
        let facts = facts(questionnaire, measure, planned, words, tongue).join(", ");
        text += mark;
        text += &one_line(title(measure, words));
        if !facts.is_empty() {
            text = text + " (" + &facts + ")";
        }
    }
    text.push('\n');
    text
}

/// What is known of a measure beside its text, as Markdown.
fn facts(
    questionnaire: &Questionnaire,
    measure: &Measure,
    planned: &Planned,
    words: &Words,
    tongue: Tongue,
) -> Vec<String> {
    let mut facts = Vec::new();
    match measure.status {
        Status::InProgress | Status::Dropped => facts.push(status_word(measure.status, tongue).to_owned()),
        Status::Open | Status::Done => {}
    }
    if !measure.owner.trim().is_empty() {
        facts.push(one_line(&measure.owner));
    }
    facts.extend(measure.due.map(|due| format!("{} {}", words.due, format::date(due, tongue))));
    if planned.is_overdue {
        facts.push(words.overdue.to_owned());
    }
    facts.extend(measure.effort.map(|effort| format!("{} {}", words.effort, effort_word(effort, tongue))));
    if let Some(gain) = planned.gain.filter(|gain| gain.count() != 0) {
        facts.push(format!("{} {}", format::points(gain, tongue), words.points));
    }
    if planned.closes_gap {
        facts.push(words.closes_gap.to_owned());
    }
    let number = measure.question.as_ref().and_then(|id| questionnaire.number_of(id));
    facts.extend(number.map(|number| format!("{} {number}", words.question)));
    facts
}

/// The days until which something is to be done as a file for calendars. What is done, given up or without a day is
/// not in it. The same audit gives the same bytes.
pub fn plan_calendar(questionnaire: &Questionnaire, audit: &Audit, shown: &[Planned], tongue: Tongue) -> String {
    let words = Words::of(tongue);
    let service = super::visible_name(&audit.service.name).unwrap_or(words.unnamed);
    let days = shown.iter().filter_map(|planned| {
        let measure = planned.of(audit).filter(|measure| measure.status.is_open())?;
        let mut lines = vec![format!("{}: {service}", words.service)];
        if !measure.owner.trim().is_empty() {
            lines.push(format!("{}: {}", words.owner, measure.owner.trim()));
        }
        if let Some(question) = measure.question.as_ref().and_then(|id| questionnaire.question(id)) {
            let number = questionnaire.number_of(&question.id).unwrap_or_default();
            lines.push(format!("{} {number}: {}", words.question, question.text));
        }
        Some(CalendarDay {
            uid: format!("{}/{}@selbstaudit", audit.id, measure.id),
            day: measure.due?,
            summary: format!("{}: {}", words.due_day, title(measure, words)),
            description: lines.join("\n"),
        })
    });
    calendar(&days.collect::<Vec<_>>(), &audit.changed, audit.revision)
}

fn title<'a>(measure: &'a Measure, words: &'static Words) -> &'a str {
    let text = measure.text.trim();
    if text.is_empty() { words.untitled } else { text }
}
