//! What is remarkable about an audit that came in, in words.

use leptos::prelude::*;

use super::arrival::Home;
use super::import_words;
use crate::app::components::changes::number;
use crate::app::components::icon::Icon;
use crate::app::library::Absence;
use crate::app::session::session;
use crate::app::shared::Shared;
use crate::app::texts::{self, Wording};
use crate::exchange::{Finding, Opened, findings};
use crate::questionnaire::{QuestionId, Questionnaire, Rules, Tongue};
use crate::report::{self, format};
use crate::scoring::Millionths;

/// So many questions are named one by one; more would hide the sentence they belong to.
const NAMED: usize = 12;

/// What is remarkable; nothing where nothing is, and while the questionnaire is awaited.
#[component]
pub(super) fn Remarks(opened: Shared<Opened>, home: Memo<Home>) -> impl IntoView {
    let session = session();
    let remarks = Memo::new(move |_| {
        home.with(|home| match home {
            Home::Awaited => Vec::new(),
            Home::Here(_) | Home::Nowhere(_) => remarks(&opened, home, session.wording.get()),
        })
    });
    view! {
        <Show when=move || !remarks.with(Vec::is_empty)>
            <div class="kern-alert kern-alert--warning">
                <div class="kern-alert__header">
                    <Icon name="warning" />
                    <h3 class="kern-title">{move || import_words().remarkable}</h3>
                </div>
                <div class="kern-alert__body">
                    <ul class="kern-body remarks">
                        {move || remarks.get().into_iter().map(|remark| view! { <li>{remark}</li> }).collect_view()}
                    </ul>
                </div>
            </div>
        </Show>
    }
}

/// Questions of which the same is to be said.
type Questions<'a> = Vec<(&'a QuestionId, Option<usize>)>;

fn remarks(opened: &Opened, home: &Home, wording: Wording) -> Vec<String> {
    let words = texts::import(wording);
    let questionnaire = home.questionnaire();
    let mut remarks: Vec<String> = opened.upgraded_from.map(words.upgraded).into_iter().collect();
    if report::visible_name(&opened.audit.service.name).is_none() {
        remarks.push(words.name_missing.to_owned());
    }
    let (mut unknown, mut levels, mut reasons, mut not_offered) =
        (Questions::new(), Questions::new(), Questions::new(), Questions::new());
    let found = findings(opened, questionnaire);
    for finding in &found {
        match finding {
            Finding::QuestionnaireMissing { id, version } => {
                let absence = match home {
                    Home::Nowhere(absence) => *absence,
                    // The one that is here is not the one that the file names; that one is not on offer.
                    Home::Awaited | Home::Here(_) => Absence::NotOffered,
                };
                remarks.push((words.missing_questionnaire)(absence, id.as_str(), version));
            }
            Finding::OtherVersion { file, here } => remarks.push((words.other_version)(file, here)),
            Finding::NoTime { key, shown } => remarks.push((words.no_time)(key, shown)),
            Finding::PhaseUnknown(phase) => remarks.push((words.phase_unknown)(phase.as_str())),
            Finding::OtherContent => remarks.push(words.other_content.to_owned()),
            Finding::RecordedDiffers { recorded, computed } => {
                let rules = questionnaire.map(|questionnaire| questionnaire.rules).unwrap_or_default();
                let [recorded, computed] =
                    [recorded, computed].map(|score| shown_score(*score, &rules, wording.tongue()));
                remarks.push((words.recorded_differs)(&recorded, &computed));
            }
            Finding::RecordedPartsDiffer => remarks.push(words.recorded_parts_differ.to_owned()),
            Finding::SameIds(count) => remarks.push((words.same_ids)(*count)),
            Finding::UnknownKeys(count) => remarks.push((words.unknown_keys)(*count)),
            Finding::UnknownQuestion(question) => unknown.push((question, None)),
            Finding::LevelMissing { question, level } => levels.push((question, Some(*level))),
            Finding::ReasonMissing(question) => reasons.push((question, None)),
            Finding::NotOffered(question) => not_offered.push((question, None)),
        }
    }
    for (questions, say) in [
        (unknown, words.unknown_questions),
        (levels, words.levels_missing),
        (reasons, words.reasons_missing),
        (not_offered, words.not_offered),
    ] {
        if !questions.is_empty() {
            remarks.push(say(questions.len(), &named(&questions, questionnaire, words)));
        }
    }
    remarks
}

/// A score with as many digits as it takes to see a difference: both figures are in millionths.
fn shown_score(score: Option<i64>, rules: &Rules, tongue: Tongue) -> String {
    let Some(count) = score else { return format::no_score(tongue).to_owned() };
    format!("{} ({count} / 1 000 000)", format::score(Millionths::new(count), &rules.bands, tongue))
}

fn named(questions: &Questions, questionnaire: Option<&Questionnaire>, words: &texts::Import) -> String {
    let mut names: Vec<String> = questions
        .iter()
        .take(NAMED)
        .map(|(question, level)| {
            let name = number(question, questionnaire).unwrap_or_else(|| question.to_string());
            level.map_or_else(|| name.clone(), |level| (words.level_of)(&name, level))
        })
        .collect();
    if questions.len() > NAMED {
        names.push("…".to_owned());
    }
    names.join(", ")
}
