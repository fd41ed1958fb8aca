//! The plan as files for other programs.

use leptos::prelude::*;

use super::{Facts, Here, words};
use crate::app::browser::{clock, download, page};
use crate::app::components::icon::Icon;
use crate::app::texts::{self, MeasureWords};
use crate::audit::Date;
use crate::exchange;
use crate::report;
use crate::scoring::Planned;

/// A kind of file: its ending, its media type, and how it is made.
#[derive(Clone, Copy)]
struct Kind {
    ending: &'static str,
    media: &'static str,
    label: fn(&MeasureWords) -> &'static str,
    write: fn(&Facts, &[Planned], Date) -> String,
}

const KINDS: [Kind; 3] = [
    Kind {
        ending: "csv",
        media: "text/csv;charset=utf-8",
        label: |words| words.csv,
        write: |facts, shown, _| {
            exchange::measures_table(&facts.questionnaire, &facts.audit, shown, facts.tongue).csv()
        },
    },
    Kind {
        ending: "md",
        media: "text/markdown;charset=utf-8",
        label: |words| words.markdown,
        write: |facts, shown, day| {
            report::plan_markdown(&facts.questionnaire, &facts.audit, (&facts.plan, shown), day, facts.tongue)
        },
    },
    Kind {
        ending: "ics",
        media: "text/calendar;charset=utf-8",
        label: |words| words.calendar,
        write: |facts, shown, _| report::plan_calendar(&facts.questionnaire, &facts.audit, shown, facts.tongue),
    },
];

/// What became of making a file.
#[derive(Clone)]
enum Outcome {
    /// It was handed over under this name.
    Saved(String),
    /// There is no day to put into a calendar.
    NoDays,
    /// The browser made no file.
    Refused,
}

impl Outcome {
    fn told(&self, words: &MeasureWords) -> String {
        match self {
            Self::Saved(name) => (words.saved)(name),
            Self::NoDays => words.no_days.to_owned(),
            Self::Refused => words.not_saved.to_owned(),
        }
    }
}

/// The buttons that hand over the files.
pub(super) fn exports(here: Here) -> AnyView {
    let outcome = RwSignal::new(None::<Outcome>);
    let button = move |kind: Kind| {
        let save = move |_| {
            let said = save(here, kind);
            page::announce(&said.told(texts::measures(here.session().wording.get_untracked())));
            outcome.set(Some(said));
        };
        view! {
            <button type="button" class="kern-btn kern-btn--secondary" on:click=save>
                <Icon name="download" />
                <span class="kern-label">{move || (kind.label)(words())}</span>
            </button>
        }
    };
    view! {
        <section class="stack measures__exports screen-only" aria-labelledby="mitnehmen">
            <h2 class="kern-heading-medium" id="mitnehmen">
                {move || words().exports}
            </h2>
            <p class="kern-body">{move || words().exports_intro} " " {move || words().calendar_help}</p>
            <div class="button-row">{KINDS.map(button)}</div>
            {move || {
                outcome.get().map(|said| view! { <p class="kern-body kern-body--small">{said.told(words())}</p> })
            }}
        </section>
    }
    .into_any()
}

/// Hands over a file with what the list shows.
fn save(here: Here, kind: Kind) -> Outcome {
    let made = untrack(|| {
        here.of(|facts| {
            let shown = here.planned(facts);
            let mut measures = shown.iter().filter_map(|planned| planned.of(&facts.audit));
            if kind.ending == "ics" && !measures.any(|measure| measure.status.is_open() && measure.due.is_some()) {
                return Err(Outcome::NoDays);
            }
            let day = clock::today().or_else(|| facts.audit.changed.date()).ok_or(Outcome::Refused)?;
            let stem = exchange::file_stem(&facts.audit.service.name, day);
            let name = format!("{stem}-{}.{}", texts::measures(facts.tongue).file, kind.ending);
            Ok((name, (kind.write)(facts, &shown, day)))
        })
    });
    match made {
        Some(Ok((name, text))) if download::text(&name, kind.media, &text) => Outcome::Saved(name),
        Some(Err(outcome)) => outcome,
        Some(Ok(_)) | None => Outcome::Refused,
    }
}
