//! One conflict: both sides with author and time, and the choice between them.

use leptos::prelude::*;

use super::words;
use crate::app::collected::collected;
use crate::app::components::changes::{Row, rows};
use crate::app::components::check::radio;
use crate::app::components::moment::moment;
use crate::app::session::Session;
use crate::app::texts::Team;
use crate::exchange::{Author, Conflict, Decision, Unit};
use crate::questionnaire::{Tongue, sha256_hex};

/// The id of what names a conflict.
pub(super) fn legend_id(file: u32, conflict: &Conflict) -> String {
    // Units hold whatever people type; ids of the page must not.
    let mut digest = sha256_hex(conflict.key().as_bytes());
    digest.truncate(16);
    format!("konflikt-{file}-{digest}")
}

/// One conflict of a file.
pub(super) fn conflict(session: Session, file: u32, conflict: Conflict) -> AnyView {
    let collected = collected();
    let id = legend_id(file, &conflict);
    let key = (file, conflict.key());
    let option = {
        let (id, key) = (id.clone(), key.clone());
        move |decision: Decision, label: AnyView| {
            let (key, own) = (key.clone(), key.clone());
            let name = match decision {
                Decision::Ours => "hier",
                Decision::Theirs => "dort",
                Decision::Both => "beides",
            };
            let is_on = Signal::derive(move || collected.decisions.with(|all| all.get(&own) == Some(&decision)));
            radio(id.clone(), format!("{id}-{name}"), label, is_on, move || {
                collected.decisions.update(|all| {
                    all.insert(key.clone(), decision);
                });
            })
        }
    };
    let both = conflict.can_keep_both().then(|| {
        let is_answer = matches!(conflict.unit, Unit::Answer(_));
        let label = move || if is_answer { words().both_answers } else { words().both };
        option(Decision::Both, label.into_any())
    });
    let side = move |decision: Decision, label: fn(&Team) -> &'static str, author: Author, text: Signal<String>| {
        let author = move || said_by(&author, words(), session.tongue.get());
        let label = view! {
            <strong>{move || label(words())}</strong>
            " ("
            {author}
            ")"
        };
        view! {
            <div class="conflict__side">
                {option(decision, label.into_any())} <p class="kern-body conflict__text">{text}</p>
            </div>
        }
        .into_any()
    };
    let (ours, theirs) = (conflict.our_author.clone(), conflict.their_author.clone());
    let shown = Memo::new(move |_| shown(session, &conflict));
    let text = move |pick: fn(&Shown) -> &String| Signal::derive(move || shown.with(|shown| pick(shown).clone()));
    view! {
        <fieldset class="kern-fieldset conflict">
            <legend class="kern-label" id=id>
                {text(|shown| &shown.what)}
            </legend>
            {move || {
                let base = shown.with(|shown| shown.base.clone());
                base.map(|base| view! { <p class="kern-body kern-body--small">{(words().base_was)(&base)}</p> })
            }}
            <div class="conflict__sides">
                {side(Decision::Ours, |words| words.ours, ours, text(|shown| &shown.here))}
                {side(Decision::Theirs, |words| words.theirs, theirs, text(|shown| &shown.there))}
            </div>
            {both}
        </fieldset>
    }
    .into_any()
}

/// A conflict in words.
#[derive(Clone, PartialEq)]
struct Shown {
    what: String,
    here: String,
    there: String,
    base: Option<String>,
}

fn shown(session: Session, conflict: &Conflict) -> Shown {
    let questionnaire = session.questionnaire.get();
    let wording = session.wording.get();
    let frame = session.audit_now();
    let Some([here, there, base]) = frame.map(|frame| conflict.sides(&frame)) else {
        return Shown { what: String::new(), here: String::new(), there: String::new(), base: None };
    };
    let found = rows(&here, &there, questionnaire.as_deref(), wording);
    let mut what: Vec<&str> = found.iter().map(|row| row.what.as_str()).collect();
    what.dedup();
    let has_base = conflict.has_base();
    let base = values(&rows(&base, &here, questionnaire.as_deref(), wording), |row| &row.here);
    let words = words();
    if found.is_empty() {
        let here = words.version_here.to_owned();
        return Shown { what: words.other_data.to_owned(), here, there: words.version_there.to_owned(), base: None };
    }
    Shown {
        what: what.join(", "),
        here: values(&found, |row| &row.here),
        there: values(&found, |row| &row.new),
        base: (has_base && !base.is_empty()).then_some(base),
    }
}

/// The values of one side, one below the other; where several things are decided together, each names its own.
fn values(rows: &[Row], pick: fn(&Row) -> &String) -> String {
    let is_one = rows.iter().all(|row| rows.first().is_some_and(|first| first.what == row.what));
    let mut texts: Vec<String> = rows
        .iter()
        .map(|row| if is_one { pick(row).clone() } else { format!("{}: {}", row.what, pick(row)) })
        .collect();
    texts.dedup();
    texts.join("\n")
}

fn said_by(author: &Author, words: &Team, tongue: Tongue) -> String {
    let by = author.by.clone().unwrap_or_else(|| words.nobody.to_owned());
    author.at.as_ref().map_or_else(|| by.clone(), |at| format!("{by}, {}", moment(at, tongue)))
}
