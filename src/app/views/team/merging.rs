//! Putting together: what is taken, what must be decided, and doing it as one step that can be undone.

use leptos::prelude::*;

use super::conflict::conflict;
use super::words;
use crate::app::browser::{clock, page};
use crate::app::collected::{Collected, Incoming, collected};
use crate::app::components::changes::Changes;
use crate::app::components::icon::Icon;
use crate::app::components::spoken::say_changes;
use crate::app::frame::tell;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts;
use crate::audit::{Audit, Event};
use crate::exchange::{Conflict, Decision, Merge};

/// The merges of all files in turn.
pub(super) type Merges = Memo<Vec<(Incoming, Merge)>>;

/// Id of the button that merges.
const APPLY: &str = "zusammenfuehren";

/// Id of what names the buttons that decide everything left.
const ALL_THE_REST: &str = "alle-uebrigen";

/// The section.
#[component]
pub(super) fn Merging() -> impl IntoView {
    let session = session();
    let collected = collected();
    let merges: Merges = Memo::new(move |_| collected.merges(session));
    let open = Memo::new(move |_| merges.with(|merges| merges.iter().map(|(_, merge)| merge.open()).sum::<usize>()));
    say_changes(move || (words().open_conflicts)(open.get()));
    view! {
        <For each=move || collected.files().get() key=|file| file.key let:file>
            {of_file(session, merges, file)}
        </For>
        <Show when=move || { open.get() > 0 }>{bulk(session, merges)}</Show>
        <p class="kern-body">
            {move || (words().open_conflicts)(open.get())}
        </p>
        <div class="button-row">
            <button
                type="button"
                class="kern-btn kern-btn--primary"
                id=APPLY
                on:click=move |_| apply(session, collected, merges)
            >
                <Icon name="check" />
                <span class="kern-label">{move || words().apply}</span>
            </button>
        </div>
        <p class="kern-body">{move || words().apply_hint}</p>
    }
}

/// Something of the merge of one file.
fn of<T>(merges: Merges, key: u32, read: impl FnOnce(&Merge) -> T) -> Option<T> {
    merges.with(|merges| merges.iter().find(|(file, _)| file.key == key).map(|(_, merge)| read(merge)))
}

/// One file: what is taken from it and its conflicts.
fn of_file(session: Session, merges: Merges, file: Incoming) -> AnyView {
    let Incoming { key, name, .. } = file;
    let has_base = Memo::new(move |_| of(merges, key, |merge| merge.has_base) == Some(true));
    let taken =
        Memo::new(move |_| of(merges, key, |merge| (merge.here().clone(), merge.taken_alone(session.tongue.get()))));
    let conflicts = Memo::new(move |_| {
        of(merges, key, |merge| merge.conflicts.iter().map(Conflict::undecided).collect::<Vec<_>>()).unwrap_or_default()
    });
    let changes = move || {
        let (here, new): (Audit, Audit) = taken.get()?;
        let view = if here == new {
            view! { <p class="kern-body">{words().nothing_taken}</p> }.into_any()
        } else {
            let questionnaire = session.questionnaire.into();
            let (here, new) = (Shared::new(here), Shared::new(new));
            view! {
                <Changes here=here new=new questionnaire=questionnaire new_head=|words| words.after is_replacing=false />
            }
            .into_any()
        };
        Some(view)
    };
    let heading = format!("beitrag-{key}");
    let title = name.clone();
    view! {
        <section class="arrival stack" aria-labelledby=heading.clone()>
            <h3 class="kern-heading-small" id=heading.clone()>
                {move || (words().from_file)(&title)}
            </h3>
            <p class="kern-body">{move || if has_base.get() { words().has_base } else { words().no_base }}</p>
            <h4 class="kern-title kern-title--small">{move || words().taken}</h4>
            {changes}
            <Show when=move || conflicts.with(|all| !all.is_empty())>
                <h4 class="kern-title kern-title--small">{move || (words().conflicts)(conflicts.with(Vec::len))}</h4>
                <p class="kern-body">{move || words().conflicts_lead}</p>
            </Show>
            <For each=move || conflicts.get() key=Conflict::key let:one>
                {conflict(session, key, one)}
            </For>
        </section>
    }
    .into_any()
}

/// Deciding everything that is left in one click.
fn bulk(session: Session, merges: Merges) -> AnyView {
    let collected = collected();
    let decide = move |pick: fn(&Conflict) -> Option<Decision>| {
        let mut decided = 0_usize;
        merges.with_untracked(|merges| {
            collected.decisions.update(|decisions| {
                for (file, merge) in merges {
                    for conflict in merge.conflicts.iter().filter(|conflict| conflict.decision.is_none()) {
                        if let Some(decision) = pick(conflict) {
                            decisions.insert((file.key, conflict.key()), decision);
                            decided += 1;
                        }
                    }
                }
            });
        });
        page::announce(&(texts::team(session.wording.get_untracked()).decided)(decided));
        // Where nothing is left to decide, these buttons are gone by then.
        request_animation_frame(|| {
            if !page::has(ALL_THE_REST) {
                page::focus(APPLY, false);
            }
        });
    };
    let button = move |label: fn() -> &'static str, pick: fn(&Conflict) -> Option<Decision>| {
        view! {
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| decide(pick)>
                <span class="kern-label">{label}</span>
            </button>
        }
    };
    view! {
        <div role="group" aria-labelledby=ALL_THE_REST>
            <p class="kern-label" id=ALL_THE_REST>
                {move || words().all_the_rest}
            </p>
            <div class="button-row">
                {button(|| words().all_ours, |_| Some(Decision::Ours))}
                {button(|| words().all_theirs, Conflict::theirs_if_any)}
                {button(|| words().all_both, |it| it.can_keep_both().then_some(Decision::Both))}
                {button(|| words().all_one_sided, Conflict::whatever_there_is)}
            </div>
        </div>
    }
    .into_any()
}

fn apply(session: Session, collected: Collected, merges: Merges) {
    let open = merges.with_untracked(|merges| {
        let open = |conflict: &&Conflict| conflict.decision.is_none();
        let first = |(file, merge): &(Incoming, Merge)| {
            merge.conflicts.iter().find(open).map(|conflict| super::conflict::legend_id(file.key, conflict))
        };
        merges.iter().find_map(first)
    });
    if let Some(first) = open {
        page::announce(texts::team(session.wording.get_untracked()).decide_first);
        page::focus(&first, true);
        return;
    }
    let count = collected.files().with_untracked(Vec::len);
    let Some(audit) = untrack(|| collected.merged(session, &clock::now())) else { return };
    session.act(Event::Replace(Box::new(audit)));
    collected.clear();
    tell(session, move |wording| (texts::team(wording).merged)(count), true);
    request_animation_frame(|| page::focus("beitraege-liste", true));
}
