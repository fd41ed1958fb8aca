//! What surrounds every view: header, warnings, notices, footer.

mod context_help;
mod footer;
mod header;
mod notice;
mod offline;
mod read_only;
mod saving;
mod warnings;

use leptos::prelude::*;

use super::browser::{clock, page, print};
use super::collected;
use super::dialogue::{Ask, Asking};
use super::drafting::Drafting;
use super::dropping;
use super::gathering::Gathering;
use super::host::{Host, host};
use super::navigation;
use super::route::Route;
use super::session::{Session, session};
use super::shortcuts;
use super::texts::{self, Shell};
use super::views::{View, provide_report};
use crate::report::format;
use context_help::ContextHelp;
use footer::Footer;
use header::Header;
use notice::Notice;
use offline::NewBuild;
use read_only::ReadOnly;
use warnings::Warnings;

pub use notice::{announce_redone, announce_saved_file, announce_undone, tell};

/// The texts of the frame in the language of the screen.
pub fn words() -> &'static Shell {
    let session = session();
    texts::shell_of(session.wording.get(), session.parts())
}

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::begin();
    provide_context(session);
    let host = Host::begin(session);
    provide_context(host);
    let ask = RwSignal::new(None::<Ask>);
    provide_context(ask);
    provide_report();
    offline::watch();
    navigation::follow(session);
    shortcuts::listen(session);
    collected::provide();
    let gathering = Gathering::begin(session);
    provide_context(gathering);
    let drafting = Drafting::begin(session, ask);
    provide_context(drafting);
    dropping::listen(session, gathering, drafting);
    print::open_details_for_print();
    saving::speak(session);
    view! {
        <Show when=move || host.is_settled()>
            <Frame ask=ask />
        </Show>
    }
}

/// What the page consists of, once it is known what the host decided.
#[component]
fn Frame(
    /// What the user is asked.
    ask: RwSignal<Option<Ask>>,
) -> impl IntoView {
    // An effect runs when the view is in the page.
    Effect::new(|_| page::tell_shown());
    view! {
        <a class="skip-link" href="#inhalt" on:click=skip>
            {move || words().skip}
        </a>
        <Header />
        <View around=content />
        <Footer />
        <Asking ask=ask />
        <dropping::DropHint />
    }
}

/// The content of the page, made anew as a whole for each view: when what had the focus goes, a screen reader looks
/// for its place in what is left around it. Were only the view new, Orca would silently stand on the new heading and
/// not read it when it gets the focus. As it is, Orca begins with the header, and the heading is news.
///
/// The box within has an id for Orca, too: with it Chromium tells of the box. Chromium reports each select field that
/// appears as a choice just made, and Orca would leave the heading for the field unless both are in one box.
fn content(view: AnyView) -> AnyView {
    view! {
        <main id="inhalt" tabindex="-1">
            <div class="container stack" id="ansicht">
                <PrintHead />
                <Warnings />
                <ReadOnly />
                <Notice />
                {view}
                <ContextHelp />
                <NewBuild />
            </div>
        </main>
    }
    .into_any()
}

/// Moves the focus into the content. The address stays: a fragment of its own would replace the place.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    page::focus("inhalt", true);
}

/// Asks the user; the answer yes runs the callback.
pub fn ask(question: Ask) {
    expect_context::<RwSignal<Option<Ask>>>().set(Some(question));
}

/// What stands above the page on paper, where header and title bar are missing: operator, service and date. The
/// overview is about many services, so that it does not name the one that is open.
#[component]
fn PrintHead() -> impl IntoView {
    let session = session();
    let host = host();
    let line = move || {
        let service = (session.route.get() != Route::Overview)
            .then_some(())
            .and_then(|()| session.with_audit(|audit| texts::shown_name(&audit.service.name, session.wording.get())));
        let today = clock::today().map(|today| format::date(today, session.tongue.get()));
        let parts = [host.operator_name(), Some(words().product.to_owned()), service, today];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    view! {
        <p class="print-head" aria-hidden="true">
            {line}
        </p>
    }
}
