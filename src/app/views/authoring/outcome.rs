//! What the check found, in the order of the text; each problem leads to its place.

use leptos::prelude::*;

use super::field::FIELD;
use super::words;
use crate::app::browser::editor;
use crate::app::components::icon::Icon;
use crate::app::drafting::{Checked, Drafting, Problem, drafting};
use crate::app::session::session;
use crate::app::texts::{self, Wording};
use crate::app::views::diagnostics::parts::{alert, item};
use crate::questionnaire::line_starts;

/// The outcome; nothing for an empty text.
#[component]
pub(super) fn Outcome() -> impl IntoView {
    let session = session();
    let drafting = drafting();
    view! {
        <Show when=move || drafting.checked.with(Option::is_some)>
            <section class="part stack" aria-labelledby="pruefung">
                <h2 id="pruefung" class="kern-heading-medium">
                    {move || words().outcome}
                </h2>
                {move || drafting.checked.get().map(|checked| shown(drafting, &checked, session.wording.get()))}
            </section>
        </Show>
    }
}

fn shown(drafting: Drafting, checked: &Checked, wording: Wording) -> AnyView {
    let (words, more) = (texts::authoring(wording), checked.more());
    let (kind, body) = match (&checked.questionnaire, checked.warnings) {
        (Some(_), 0) => ("success", None),
        (Some(_), _) => ("warning", Some(words.usable_body)),
        (None, _) => ("danger", Some(words.unusable_body)),
    };
    let rows = checked.problems.iter().map(|problem| row(drafting, problem, wording)).collect_view();
    let has_rows = !checked.problems.is_empty();
    view! {
        {alert(kind, checked.outcome(words), body.map(str::to_owned))}
        {has_rows.then(|| view! { <ol class="plain-list diagnostic-list">{rows}</ol> })}
        {(more > 0).then(|| view! { <p class="kern-body">{(texts::diagnostics(wording).more)(more)}</p> })}
    }
    .into_any()
}

fn row(drafting: Drafting, problem: &Problem, wording: Wording) -> AnyView {
    let (words, general) = (texts::authoring(wording), texts::diagnostics(wording));
    let diagnostic = &problem.diagnostic;
    let message = diagnostic.message(wording.tongue());
    let place = diagnostic.place.position.map(|(line, column)| {
        let name = (words.go_to_named)(line, &message);
        let quote = problem.quote.clone().map(|quote| {
            view! {
                <p class="kern-body kern-body--small quoted">
                    <span class="kern-sr-only">{(words.quote)(line)}" "</span>
                    <span class="quoted__number" aria-hidden="true">
                        {line}
                    </span>
                    <code>{quote}</code>
                </p>
            }
        });
        view! {
            <p class="kern-body kern-body--small">{general.place} " " {(general.position)(line, column)}</p>
            {quote}
            <p>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    aria-label=name
                    on:click=move |_| go_to(drafting, line, column)
                >
                    <Icon name="edit" />
                    <span class="kern-label">{(words.go_to)(line)}</span>
                </button>
            </p>
        }
    });
    item(diagnostic, ().into_any(), place.into_any(), wording)
}

/// Puts the focus at a place in the text, with the rest of its line selected.
fn go_to(drafting: Drafting, line: usize, column: usize) {
    drafting.turn_to(line);
    // What is typed may have taken the line away; then the last one of the part is near enough.
    let (from, to) = drafting.of_text(|text| {
        let part = text.part();
        let starts = line_starts(part);
        let index = line.saturating_sub(text.lines().0).min(starts.len() - 1);
        let start = starts.get(index).copied().unwrap_or_default();
        let own = part.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let lead = own.char_indices().nth(column.saturating_sub(1)).map_or(own.len(), |(at, _)| at);
        let units = |text: &str| text.encode_utf16().count();
        let from = units(part.get(..start + lead).unwrap_or_default());
        (from, from + units(own.get(lead..).unwrap_or_default()))
    });
    let unit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    // Another part of the text is in the field only after this.
    request_animation_frame(move || editor::show(FIELD, unit(from), unit(to)));
}
