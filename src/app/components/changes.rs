//! What differs between two states of an audit, question by question: for the preview of what came in, for merging
//! and for taking over.

use leptos::prelude::*;

use super::moment::moment;
use crate::app::session::session;
use crate::app::shared::Shared;
use crate::app::texts::{self, Import, Wording};
use crate::audit::{Answer, Audit, Choice, Inherited, Measure, Minority, Mode, QuestionnaireRef, Snapshot, Status};
use crate::exchange::{Difference, difference};
use crate::questionnaire::{CategoryId, PhaseId, PrincipleId, Question, QuestionId, Questionnaire, Tongue};
use crate::report::format;
use crate::scoring::Millionths;

/// So few differences are shown at once; more are folded away.
const FEW: usize = 8;

/// One difference: what differs, how it is here, how it is in what came in.
pub struct Row {
    /// What differs.
    pub what: String,
    /// How it is here.
    pub here: String,
    /// How it is in what came in.
    pub new: String,
}

/// Differences of one kind.
struct Group {
    caption: &'static str,
    rows: Vec<Row>,
}

/// The differences.
#[component]
pub fn Changes(
    /// What lies here.
    here: Shared<Audit>,
    /// What would lie here.
    new: Shared<Audit>,
    /// The questionnaire of both, where it is here.
    questionnaire: Signal<Option<Shared<Questionnaire>>>,
    /// What stands above what would lie here.
    new_head: fn(&Import) -> &'static str,
    /// It is about replacing the whole: how many answers are new, changed and gone is said first.
    is_replacing: bool,
) -> impl IntoView {
    let session = session();
    move || {
        let wording = session.wording.get();
        let words = texts::import(wording);
        let difference = difference(&here, &new);
        let groups = questionnaire.with(|questionnaire| groups(&difference, questionnaire.as_deref(), wording));
        let count = groups.iter().map(|group| group.rows.len()).sum::<usize>();
        let rest = rest(&difference, words);
        let new_head = new_head(words);
        view! {
            {(is_replacing && !difference.answers.is_empty())
                .then(|| {
                    let counts = (words.counts)(difference.added(), difference.changed(), difference.removed());
                    view! { <p class="kern-body">{counts}</p> }
                })}
            {(count > 0)
                .then(|| {
                    view! {
                        <details class="kern-accordion" open=count <= FEW>
                            <summary class="kern-accordion__header">
                                <span class="kern-title">{(words.show_changes)(count)}</span>
                            </summary>
                            <div class="kern-accordion__body stack">
                                {groups.into_iter().map(|group| table(group, words, new_head)).collect_view()}
                            </div>
                        </details>
                    }
                })}
            {(!rest.is_empty()).then(|| view! { <p class="kern-body">{(words.also)(&rest.join(", "))}</p> })}
        }
    }
}

fn table(group: Group, words: &Import, new_head: &'static str) -> impl IntoView + use<> {
    let Group { caption, rows } = group;
    view! {
        <div class="kern-table-responsive" role="group" tabindex="0" aria-label=caption>
            <table class="kern-table kern-table--small change-table">
                <caption class="kern-title">{caption}</caption>
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        {[words.what, words.here, new_head]
                            .map(|head| {
                                view! {
                                    <th scope="col" class="kern-table__header">
                                        {head}
                                    </th>
                                }
                            })
                            .collect_view()}
                    </tr>
                </thead>
                <tbody class="kern-table__body">
                    {rows
                        .into_iter()
                        .map(|row| {
                            view! {
                                <tr class="kern-table__row">
                                    <th scope="row" class="kern-table__header">
                                        {row.what}
                                    </th>
                                    <td class="kern-table__cell">{row.here}</td>
                                    <td class="kern-table__cell">{row.new}</td>
                                </tr>
                            }
                        })
                        .collect_view()}
                </tbody>
            </table>
        </div>
    }
}

/// What differs and has nothing to show in a cell.
fn rest(difference: &Difference, words: &Import) -> Vec<&'static str> {
    let marks = [
        (difference.base.is_some(), words.base),
        (difference.part.is_some(), words.part),
        (difference.contributions, words.contributions),
        (difference.kept_answers.is_some(), words.kept_answers),
        (difference.embedded_questionnaire, words.embedded),
        (difference.unknown, words.later_keys),
    ];
    marks.into_iter().filter_map(|(differs, name)| differs.then_some(name)).collect()
}

/// The differences of two audits as rows, in the order in which the tables show them; those that have nothing to show
/// in a cell are left out.
pub fn rows(here: &Audit, new: &Audit, questionnaire: Option<&Questionnaire>, wording: Wording) -> Vec<Row> {
    let groups = groups(&difference(here, new), questionnaire, wording);
    groups.into_iter().flat_map(|group| group.rows).collect()
}

/// The number of a question for people, for example `3.1`.
pub fn number(question: &QuestionId, questionnaire: Option<&Questionnaire>) -> Option<String> {
    questionnaire?.number_of(question)
}

/// What is asked, in words.
pub fn mode_name(mode: Mode, words: &Import) -> &'static str {
    match mode {
        Mode::Short => words.short,
        Mode::Full => words.full,
    }
}

fn groups(difference: &Difference, questionnaire: Option<&Questionnaire>, wording: Wording) -> Vec<Group> {
    let (words, tongue) = (texts::import(wording), wording.tongue());
    let answers = difference.answers.iter().map(|answer| {
        let question = questionnaire.and_then(|questionnaire| questionnaire.question(&answer.question));
        let what = match (number(&answer.question, questionnaire), question) {
            (Some(number), Some(question)) => format!("{number} {}", question.text),
            _ => answer.question.to_string(),
        };
        let (before, after) = (answer.before.as_ref(), answer.after.as_ref());
        let show = |answer, other| answer_text(answer, other, question, words);
        Row { what, here: show(before, after), new: show(after, before) }
    });
    let service = difference.service.iter().map(|field| Row {
        what: texts::service_field(field.field, wording).to_owned(),
        here: field_text(field.field, &field.before, wording),
        new: field_text(field.field, &field.after, wording),
    });
    let measures = difference.measures.iter().map(|measure| {
        let [before, after] = [&measure.before, &measure.after].map(Option::as_ref);
        let is_reworded = before.zip(after).is_some_and(|(before, after)| before.text != after.text);
        let text = |measure: &Option<Measure>| measure.as_ref().map(|it| measure_text(it, is_reworded, words, tongue));
        let name = before.or(after).map(|it| it.text.clone());
        row(name.unwrap_or_default(), text(&measure.before), text(&measure.after), words)
    });
    let snapshots = difference.snapshots.iter().map(|snapshot| {
        let text = |snapshot: &Option<Snapshot>| snapshot.as_ref().map(|it| moment(&it.at, tongue));
        let name = snapshot.before.as_ref().or(snapshot.after.as_ref()).map(|it| it.label.clone());
        row(name.unwrap_or_default(), text(&snapshot.before), text(&snapshot.after), words)
    });
    let groups = [
        (words.answers_caption, answers.collect::<Vec<_>>()),
        (words.service_caption, service.collect()),
        (words.rest_caption, frame_rows(difference, questionnaire, wording)),
        (words.measures_caption, measures.collect()),
        (words.snapshots_caption, snapshots.collect()),
    ];
    let groups = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
    groups.map(|(caption, rows)| Group { caption, rows }).collect()
}

fn row(what: String, here: Option<String>, new: Option<String>, words: &Import) -> Row {
    let or_nothing = |text: Option<String>| text.unwrap_or_else(|| words.nothing.to_owned());
    Row { what, here: or_nothing(here), new: or_nothing(new) }
}

fn frame_rows(difference: &Difference, questionnaire: Option<&Questionnaire>, wording: Wording) -> Vec<Row> {
    let (words, tongue) = (texts::import(wording), wording.tongue());
    let mut rows = Vec::new();
    if let Some(change) = &difference.questionnaire {
        let text = |it: &QuestionnaireRef| {
            let content = it.sha256.get(..8).unwrap_or(&it.sha256);
            format!("{} ({content})", (words.questionnaire_id)(it.id.as_str(), &it.version))
        };
        rows.push(row(words.questionnaire.into(), Some(text(&change.before)), Some(text(&change.after)), words));
    }
    if let Some(change) = &difference.mode {
        let [here, new] = [change.before, change.after].map(|mode| Some(mode_name(mode, words).to_owned()));
        rows.push(row(words.mode.into(), here, new, words));
    }
    if let Some(change) = &difference.phase {
        let text = |phase: &Option<PhaseId>| {
            let Some(id) = phase else { return words.every_phase.to_owned() };
            phase_name(id, questionnaire)
        };
        rows.push(row(words.phase.into(), Some(text(&change.before)), Some(text(&change.after)), words));
    }
    if let Some(change) = &difference.participants {
        let [here, new] = [&change.before, &change.after].map(|people| {
            (!people.is_empty()).then(|| people.iter().map(|it| it.role.as_str()).collect::<Vec<_>>().join(", "))
        });
        rows.push(row(words.participants.into(), here, new, words));
    }
    let rules = questionnaire.map(|it| it.rules).unwrap_or_default();
    for target in &difference.targets {
        let [here, new] = [target.before, target.after]
            .map(|it| it.map(|share| format::score(Millionths::from_f64(share), &rules.bands, tongue)));
        let part = part_name(&target.part, questionnaire);
        let what = match &target.phase {
            None => (words.target)(&part),
            Some(id) => (words.target_in)(&part, &phase_name(id, questionnaire)),
        };
        rows.push(row(what, here, new, words));
    }
    rows
}

/// The title of the phase with this id.
fn phase_name(id: &PhaseId, questionnaire: Option<&Questionnaire>) -> String {
    questionnaire.and_then(|it| it.phase(id)).map_or_else(|| id.to_string(), |it| it.title.value.clone())
}

/// The title of the principle or category with this id.
fn part_name(id: &str, questionnaire: Option<&Questionnaire>) -> String {
    let title = questionnaire.and_then(|it| {
        let principle = it.principle(&PrincipleId::new(id)).map(|principle| &principle.title);
        principle.or_else(|| it.category(&CategoryId::new(id)).map(|category| &category.title))
    });
    title.map_or_else(|| id.to_owned(), |title| title.value.clone())
}

fn field_text(field: &str, value: &str, wording: Wording) -> String {
    if value.is_empty() {
        texts::import(wording).nothing.to_owned()
    } else {
        texts::service_value(field, value, wording)
    }
}

/// An answer in words: what was chosen, and of the rest what the other answer has otherwise.
fn answer_text(answer: Option<&Answer>, other: Option<&Answer>, question: Option<&Question>, words: &Import) -> String {
    let Some(answer) = answer else { return words.no_answer.to_owned() };
    let nothing = Answer::default();
    let other = other.unwrap_or(&nothing);
    let chosen = match &answer.choice {
        None => words.no_choice.to_owned(),
        Some(Choice::Unclear) => words.unclear.to_owned(),
        Some(Choice::NotApplicable(reason)) => (words.not_applicable)(reason),
        Some(Choice::Level(level)) => {
            let anchor = question.and_then(|question| question.levels.get(*level));
            (words.level)(*level, anchor.map(|level| level.text.value.as_str()).unwrap_or_default())
        }
    };
    let mut parts = vec![chosen];
    if answer.note != other.note {
        parts.push((words.note)(&answer.note));
    }
    if answer.evidence != other.evidence {
        let titles: Vec<&str> = answer.evidence.iter().map(|evidence| evidence.title.as_str()).collect();
        parts.push((words.evidence)(titles.len(), &titles.join(", ")));
    }
    if let Some(inherited) = answer.inherited.as_ref().filter(|_| answer.inherited != other.inherited) {
        parts.push((words.inherited)(match inherited {
            Inherited::Yes => "",
            Inherited::From(source) => source,
        }));
    }
    if let Some(review) = answer.review.as_ref().filter(|_| answer.review != other.review) {
        parts.push((words.review)(&review.0));
    }
    if let Some(by) = answer.by.as_ref().filter(|_| answer.by != other.by) {
        parts.push((words.by)(by));
    }
    let is_kept_by_both = |minority: &Minority| other.opinions().any(|known| known == minority);
    parts.extend(answer.opinions().filter(|it| !is_kept_by_both(it)).map(|it| (words.minority)(&it.note)));
    parts.join("\n")
}

/// A measure in words; its text only where that is what differs, since it stands at the head of the row.
fn measure_text(measure: &Measure, with_text: bool, words: &Import, tongue: Tongue) -> String {
    let status = match measure.status {
        Status::Open => words.status_open,
        Status::InProgress => words.status_in_progress,
        Status::Done => words.status_done,
        Status::Dropped => words.status_dropped,
    };
    let due = measure.due.map(|day| (words.until)(&format::date(day, tongue))).unwrap_or_default();
    let text = if with_text { measure.text.as_str() } else { "" };
    let evidence: Vec<&str> = measure.evidence.iter().map(|evidence| evidence.title.as_str()).collect();
    let evidence = (!evidence.is_empty()).then(|| (words.evidence)(evidence.len(), &evidence.join(", ")));
    let parts = [text, measure.owner.as_str(), due.as_str(), status, evidence.as_deref().unwrap_or_default()];
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("\n")
}
