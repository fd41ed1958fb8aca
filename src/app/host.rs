//! What the host decided, as far as it has arrived.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::browser::{clock, fetch};
use super::library::Library;
use super::session::Session;
use crate::host::{Config, load_config};
use crate::questionnaire::{Diagnostic, Index, locate};

/// Where it stands, beside `index.html`.
pub const FILE: &str = "config.yaml";

/// For so long the first view waits for it, so that neither header nor language change under the reader's eyes.
/// Whoever cannot reach the host quickly must not wait longer.
pub const PATIENCE: Duration = Duration::from_secs(1);

/// What the host decided. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Host {
    /// Its decisions; until they have arrived, and where there are none, those of nobody.
    pub config: RwSignal<Config>,
    /// The questionnaires on offer, and what is wrong with their choice; none without the list of questionnaires.
    pub offer: Memo<Option<(Index, Vec<Diagnostic>)>>,
    /// What is wrong with the file.
    diagnostics: RwSignal<Vec<Diagnostic>>,
    is_settled: RwSignal<bool>,
}

/// The host of the component that asks.
pub fn host() -> Host {
    expect_context::<Host>()
}

impl Host {
    /// Asks what the host decided.
    pub fn begin(session: Session) -> Self {
        let host = Self::new(session.library);
        host.ask(session);
        host
    }

    fn new(library: Library) -> Self {
        let config = RwSignal::new(Config::default());
        let offer = Memo::new(move |_| {
            let index = library.index();
            index.with(|index| index.ready().map(|index| config.with(|config| config.offer(index))))
        });
        Self { config, offer, diagnostics: RwSignal::new(Vec::new()), is_settled: RwSignal::new(false) }
    }

    fn ask(self, session: Session) {
        spawn_local(async move {
            // Without the file, or out of reach, nothing is decided, and there is nothing to tell.
            if let Ok(bytes) = fetch::file(FILE).await {
                let (config, mut diagnostics) = load_config(&bytes);
                diagnostics.extend(clock::today().map(|today| config.future(today)).unwrap_or_default());
                locate(&bytes, &mut diagnostics);
                // A language that comes late would change what is being read.
                if let Some(tongue) = config.tongue.filter(|_| !self.is_settled.get_untracked()) {
                    session.begin_in(tongue);
                }
                self.config.set(config);
                self.diagnostics.set(diagnostics);
            }
            self.is_settled.set(true);
        });
        set_timeout(move || self.is_settled.set(true), PATIENCE);
    }

    /// True once the decisions are known, or were waited for long enough.
    pub fn is_settled(self) -> bool {
        self.is_settled.get()
    }

    /// Everything that is wrong with the file.
    pub fn diagnostics(self) -> Vec<Diagnostic> {
        let choice = self.offer.with(|offer| offer.as_ref().map(|(_, diagnostics)| diagnostics.clone()));
        self.diagnostics.get().into_iter().chain(choice.unwrap_or_default()).collect()
    }

    /// The operator's name.
    pub fn operator_name(self) -> Option<String> {
        self.config.with(|config| config.operator.as_ref().map(|operator| operator.name.clone()))
    }
}
