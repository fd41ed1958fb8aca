//! Name, service, save state, navigation, colours and language.

use leptos::prelude::*;

use super::notice::{announce_redone, announce_saved_file, announce_undone};
use super::saving::SaveState;
use super::words;
use crate::app::browser::page::{self, Theme};
use crate::app::components::icon::Icon;
use crate::app::host::host;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts::{self, Shell, Wording};
use crate::host::Header as Head;

/// The button that switches the projector's view on and off.
const PROJECTOR: &str = "beamer";

/// Shows everything for a projector; the focus is then on what leads back.
pub fn project(session: Session) {
    session.project(true);
    page::focus(PROJECTOR, false);
}

/// The head of every page.
#[component]
pub fn Header() -> impl IntoView {
    let session = session();
    let name = Memo::new(move |_| session.with_audit(|audit| audit.service.name.clone()));
    let host = host();
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
        <header class="site-header">
            {line}
            <div class="container site-header__row">
                <div>
                    {operator}
                    <a class="site-header__product kern-title" href=Route::Start.to_string()>
                        {move || words().product}
                    </a>
                </div>
                <Display />
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

#[component]
fn Navigation() -> impl IntoView {
    let session = session();
    let item = move |route: Route, label: fn(&Shell) -> &'static str| {
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
            <ul class="container">
                {item(Route::Service, |words| words.service)} {item(Route::Hub, |words| words.hub)}
                {item(Route::Review, |words| words.review)} {item(Route::Result, |words| words.result)}
                {item(Route::Measures, |words| words.measures)} {item(Route::Progress, |words| words.progress)}
                {item(Route::Team, |words| words.team)} {item(Route::Files, |words| words.files)}
                {item(Route::Overview, |words| words.overview)}
            </ul>
        </nav>
    }
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
fn Display() -> impl IntoView {
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
        <div class="display" role="group" aria-label=move || words().settings>
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
            id=PROJECTOR
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
