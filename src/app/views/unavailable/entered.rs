//! Everything a person entered, in words.

use leptos::prelude::*;

use super::answers::answers;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::moment::day;
use crate::app::components::terms::term;
use crate::app::texts::{self, Wording};
use crate::audit::{Audit, Measure, Mode};
use crate::exchange::difference;
use crate::questionnaire::{Rules, Tongue};
use crate::report::format;
use crate::scoring::Millionths;

/// Answers, service data, frame, measures and snapshots; each only where there is something.
pub(super) fn entered(audit: &Audit, wording: Wording) -> AnyView {
    let words = texts::import(wording);
    view! {
        {answers(audit, wording)}
        {list(words.service_caption, service(audit, wording))}
        {list(words.rest_caption, settings(audit, wording))}
        {measures(audit, wording)}
        {list(words.snapshots_caption, snapshots(audit, wording.tongue()))}
    }
    .into_any()
}

/// A list of terms under a heading; nothing where it is empty.
fn list(title: &'static str, rows: Vec<(String, String)>) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    let row = |(name, value): (String, String)| term(name, value);
    view! {
        <section class="stack">
            <h2 class="kern-heading-medium">{title}</h2>
            <dl class="kern-description-list">{rows.into_iter().map(row).collect_view()}</dl>
        </section>
    }
    .into_any()
}

/// The fields of the service data that hold something, in the order of the file.
fn service(audit: &Audit, wording: Wording) -> Vec<(String, String)> {
    let blank = Audit::new(audit.id.clone(), audit.created.clone(), audit.questionnaire.clone(), "");
    let fields = difference(&blank, audit).service.into_iter();
    let row = |field: &str, value: &str| {
        (texts::service_field(field, wording).to_owned(), texts::service_value(field, value, wording))
    };
    fields.map(|field| row(field.field, &field.after)).collect()
}

/// Extent, phase, who took part, and targets.
fn settings(audit: &Audit, wording: Wording) -> Vec<(String, String)> {
    let words = texts::import(wording);
    let mode = match audit.mode {
        Mode::Short => words.short,
        Mode::Full => words.full,
    };
    let phase = audit.phase.as_ref().map_or_else(|| words.every_phase.to_owned(), ToString::to_string);
    let mut rows = vec![(words.mode.to_owned(), mode.to_owned()), (words.phase.to_owned(), phase)];
    let roles: Vec<&str> = audit.participants.iter().map(|participant| participant.role.as_str()).collect();
    if !roles.is_empty() {
        rows.push((words.participants.to_owned(), roles.join(", ")));
    }
    let bands = Rules::default().bands;
    let target = |share: f64| format::score(Millionths::from_f64(share), &bands, wording.tongue());
    rows.extend(audit.targets.iter().map(|(part, share)| ((words.target)(part), target(*share))));
    for (phase, targets) in &audit.phase_targets {
        let row = |(part, share): (&String, &f64)| ((words.target_in)(part, phase.as_str()), target(*share));
        rows.extend(targets.iter().map(row));
    }
    rows
}

fn measures(audit: &Audit, wording: Wording) -> AnyView {
    if audit.measures.is_empty() {
        return ().into_any();
    }
    let words = texts::result(wording);
    let rows = audit.measures.iter().map(|measure| {
        let Measure { question, text, owner, due, effort, status, .. } = measure;
        view! {
            <tr class="kern-table__row">
                {cell(true, false, text.clone().into_any())}
                {cell(false, false, question.as_ref().map(ToString::to_string).into_any())}
                {cell(false, false, owner.clone().into_any())}
                {cell(false, false, due.map(|due| format::date(due, wording.tongue())).into_any())}
                {cell(false, false, effort.map(words.effort_short).into_any())}
                {cell(false, false, (words.status)(*status).into_any())}
            </tr>
        }
    });
    let head = [
        words.column_measure,
        words.column_question,
        words.column_owner,
        words.column_due,
        words.column_effort,
        words.column_status,
    ];
    let head = head.map(|title| (title.to_owned(), false)).to_vec();
    frame(texts::import(wording).measures_caption.to_owned(), head, rows.collect_view().into_any())
}

/// What each snapshot is called, and its day.
fn snapshots(audit: &Audit, tongue: Tongue) -> Vec<(String, String)> {
    audit.snapshots.iter().map(|snapshot| (snapshot.label.clone(), day(&snapshot.at, tongue))).collect()
}
