//! Name, service, save state, navigation, colours and language.

use leptos::prelude::*;

use super::notice::{announce_redone, announce_saved_file, announce_undone};
use super::saving::SaveState;
use super::words;
use crate::app::browser::page::Theme;
use crate::app::components::icon::Icon;
use crate::app::host::host;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts::{self, Shell, Wording};
use crate::host::Header as Head;

/// The parts of the head that a phone shows only when they are asked for.
const DISPLAY: &str = "anzeige";
const PLACES: &str = "menue";

/// The head of every page.
#[component]
pub fn Header() -> impl IntoView {
    let session = session();
    let name = Memo::new(move |_| session.with_audit(|audit| audit.service.name.clone()));
    let host = host();
    let is_display_open = RwSignal::new(false);
    // By the address and not by what stands below: that may arrive later and would then move.
    let is_workshop = move || session.route.with(|route| matches!(route, Route::Workshop(_)));
    // The host's texts are German.
    let line = move || match host.config.with(|config| config.header.clone()) {
        Head::Line(text) => Some(view! {
            <div class="site-header__line">
                <p class="container kern-body kern-body--small" lang="de">
                    {text}
                </p>
            </div>
        }),
        Head::Product | Head::Operator(_) => None,
    };
    let operator = move || match host.config.with(|config| config.header.clone()) {
        Head::Operator(name) => Some(view! {
            <p class="site-header__operator kern-body kern-body--small" lang="de">
                {name}
            </p>
        }),
        Head::Product | Head::Line(_) => None,
    };
    view! {
        <header class="site-header" class=("site-header--workshop", is_workshop)>
            {line}
            <div class="container site-header__row">
                <div>
                    {operator}
                    <a class="site-header__product kern-title" href=Route::Start.to_string()>
                        {move || words().product}
                    </a>
                </div>
                {switch(DISPLAY, is_display_open, || words().settings.to_owned())} <Display is_open=is_display_open />
            </div>
            <Show when=move || session.is_open()>
                <div class="site-header__audit">
                    <div class="container site-header__row">
                        <p class="kern-body site-header__service">
                            {move || texts::shown_name(&name.get().unwrap_or_default(), session.wording.get())}
                        </p>
                        <SaveState />
                        <div class="button-row">
                            <Show when=move || session.read_only().is_none()>
                                <UndoButtons />
                            </Show>
                            <button
                                type="button"
                                class="kern-btn kern-btn--tertiary"
                                aria-keyshortcuts="Control+S"
                                on:click=move |_| announce_saved_file(session, session.download())
                            >
                                <Icon name="download" />
                                <span class="kern-label">{move || words().save_file}</span>
                            </button>
                        </div>
                    </div>
                </div>
                <Navigation />
            </Show>
        </header>
    }
}

/// An entry of the navigation: where it leads and what it is called.
type Entry = (Route, fn(&Shell) -> &'static str);

fn entries() -> [Entry; 9] {
    [
        (Route::Service, |words| words.service),
        (Route::Hub, |words| words.hub),
        (Route::Review, |words| words.review),
        (Route::Result, |words| words.result),
        (Route::Measures, |words| words.measures),
        (Route::Progress, |words| words.progress),
        (Route::Team, |words| words.team),
        (Route::Files, |words| words.files),
        (Route::Overview, |words| words.overview),
    ]
}

#[component]
fn Navigation() -> impl IntoView {
    let session = session();
    let is_open = RwSignal::new(false);
    // Whoever arrived somewhere wants to see the place.
    Effect::new(move |_| {
        session.route.track();
        is_open.set(false);
    });
    let menu = move || {
        let place = entries().into_iter().find(|(entry, _)| session.route.with(|now| belongs_to(now, entry)));
        let place = place.map(|(_, label)| format!(" · {}", label(words())));
        format!("{}{}", words().menu, place.unwrap_or_default())
    };
    let item = move |(route, label): Entry| {
        let target = route.clone();
        let current = Memo::new(move |_| session.route.with(|now| belongs_to(now, &target)));
        view! {
            <li>
                <a class="kern-link" href=route.to_string() aria-current=move || current.get().then_some("page")>
                    {move || label(words())}
                </a>
            </li>
        }
    };
    view! {
        <nav class="site-nav" aria-label=move || words().navigation>
            <div class="container">
                {switch(PLACES, is_open, menu)}
                <ul id=PLACES class=("site-header__folded", move || !is_open.get())>
                    {entries().map(item).into_iter().collect_view()}
                </ul>
            </div>
        </nav>
    }
}

/// Opens and closes a part of the head on a phone. Elsewhere the part is always open, and there is no button.
fn switch(part: &'static str, is_open: RwSignal<bool>, label: impl Fn() -> String + Send + 'static) -> AnyView {
    view! {
        <button
            type="button"
            class="kern-btn kern-btn--tertiary site-header__switch"
            aria-expanded=move || is_open.get().to_string()
            aria-controls=part
            on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
        >
            <span class="kern-label">{label}</span>
            {move || view! { <Icon name=if is_open.get() { "arrow-up" } else { "arrow-down" } /> }}
        </button>
    }
    .into_any()
}

/// Which entry of the navigation a place belongs to.
fn belongs_to(place: &Route, entry: &Route) -> bool {
    match place {
        Route::Principle(_) | Route::Question(_) | Route::Workshop(_) => *entry == Route::Hub,
        Route::Report => *entry == Route::Result,
        _ => place == entry,
    }
}

#[component]
fn Display(
    /// On a phone: shown.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let session = session();
    let themes = [Theme::System, Theme::Light, Theme::Dark, Theme::Contrast];
    let theme_name = |theme: Theme, words: &'static Shell| match theme {
        Theme::System => words.theme_system,
        Theme::Light => words.theme_light,
        Theme::Dark => words.theme_dark,
        Theme::Contrast => words.theme_contrast,
    };
    let chosen = move |value: &str| themes.into_iter().find(|theme| theme.value().unwrap_or("system") == value);
    view! {
        <div
            id=DISPLAY
            class="display"
            class=("site-header__folded", move || !is_open.get())
            role="group"
            aria-label=move || words().settings
        >
            <div class="display__field">
                <label class="kern-label kern-label--small" for="theme">
                    {move || words().theme}
                </label>
                <div class="kern-form-input__select-wrapper">
                    <select
                        id="theme"
                        class="kern-form-input__select"
                        prop:value=move || session.theme().value().unwrap_or("system")
                        on:change=move |event| {
                            if let Some(theme) = chosen(&event_target_value(&event)) {
                                session.paint(theme);
                            }
                        }
                    >
                        {themes
                            .into_iter()
                            .map(|theme| {
                                view! {
                                    <option value=theme.value().unwrap_or("system")>
                                        {move || theme_name(theme, words())}
                                    </option>
                                }
                            })
                            .collect_view()}
                    </select>
                </div>
            </div>
            <div class="button-row" role="group" aria-label=move || words().language>
                {Wording::ALL
                    .into_iter()
                    .map(|wording| {
                        view! {
                            <button
                                type="button"
                                class="kern-btn kern-btn--tertiary"
                                lang=wording.tongue().tag()
                                aria-pressed=move || (session.wording.get() == wording).to_string()
                                on:click=move |_| session.speak(wording)
                            >
                                <span class="kern-label">{wording.name()}</span>
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <Projector />
        </div>
    }
}

/// Large type for a projector, and the way back: all that the head offers then.
#[component]
fn Projector() -> impl IntoView {
    let session = session();
    view! {
        <button
            type="button"
            class="kern-btn kern-btn--tertiary"
            on:click=move |_| session.project(!untrack(|| session.is_projected()))
        >
            {move || view! { <Icon name=if session.is_projected() { "close" } else { "visibility" } /> }}
            <span class="kern-label">
                {move || if session.is_projected() { words().projector_end } else { words().projector }}
            </span>
        </button>
    }
}

#[component]
fn UndoButtons() -> impl IntoView {
    let session = session();
    let can_undo = Memo::new(move |_| session.can_undo());
    let can_redo = Memo::new(move |_| session.can_redo());
    // `aria-disabled` and not `disabled`: the button that was just pressed must not lose the focus.
    view! {
        <button
            type="button"
            class="kern-btn kern-btn--tertiary"
            aria-keyshortcuts="Control+Z"
            aria-disabled=move || (!can_undo.get()).to_string()
            on:click=move |_| announce_undone(session, session.undo())
        >
            <Icon name="arrow-back" />
            <span class="kern-label">{move || words().undo}</span>
        </button>
        <button
            type="button"
            class="kern-btn kern-btn--tertiary"
            aria-keyshortcuts="Control+Y"
            aria-disabled=move || (!can_redo.get()).to_string()
            on:click=move |_| announce_redone(session, session.redo())
        >
            <Icon name="arrow-forward" />
            <span class="kern-label">{move || words().redo}</span>
        </button>
    }
}
