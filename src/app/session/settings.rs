//! Language, colours and size of the screen and the keys it takes, remembered by the browser.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::page::{self, Theme};
use crate::app::browser::storage::{self, PREFIX};
use crate::app::shortcuts::Switches;
use crate::app::texts::Wording;
use crate::questionnaire::Tongue;

/// How the screen looks and which keys it takes.
#[derive(Clone, Copy)]
pub(super) struct Settings {
    theme: Theme,
    /// True while everything is shown in large type for a projector.
    is_projected: bool,
    keys: Switches,
}

impl Settings {
    /// What the browser remembers; `src/page/theme.js` reads the first two before the program runs.
    pub(super) fn stored() -> Self {
        Self {
            theme: Theme::of_value(storage::read(&theme_key()).as_deref()),
            is_projected: storage::read(&projector_key()).as_deref() == Some("on"),
            keys: Switches::of_value(storage::read(&keys_key()).as_deref()),
        }
    }
}

impl Session {
    /// Changes how the screen is worded, and with it the language, and remembers it.
    pub fn speak(self, wording: Wording) {
        let _ = storage::write(&wording_key(), wording.tag());
        self.wording.set(wording);
    }

    /// Begins in the language that the host decided, unless the reader chose one.
    pub fn begin_in(self, decided: Tongue) {
        self.wording.set(chosen_wording().unwrap_or(decided.into()));
    }

    /// Changes the colours of the screen and remembers them.
    pub fn paint(self, theme: Theme) {
        match theme.value() {
            Some(value) => drop(storage::write(&theme_key(), value)),
            None => storage::remove(&theme_key()),
        }
        page::set_theme(theme);
        self.settings.update(|settings| settings.theme = theme);
    }

    /// Switches groups of keys on or off; tells whether the browser remembers it.
    pub fn switch_keys(self, switches: Switches) -> bool {
        self.settings.update(|settings| settings.keys = switches);
        if let Some(value) = switches.value() {
            return storage::write(&keys_key(), value).is_ok();
        }
        storage::remove(&keys_key());
        storage::available()
    }

    /// Shows everything and takes the keys as at first, once nothing is remembered any more.
    pub(super) fn forget_settings(self) {
        self.paint(Theme::System);
        self.project(false);
        self.settings.update(|settings| settings.keys = Switches::default());
    }

    /// Lets whatever runs run anew when a setting changes.
    pub fn track_settings(self) {
        self.settings.track();
    }

    /// Which groups of keys are switched on.
    pub fn keys(self) -> Switches {
        self.settings.get().keys
    }

    /// Shows everything in large type for a projector, or no longer, and remembers it.
    pub fn project(self, is_on: bool) {
        if is_on {
            let _ = storage::write(&projector_key(), "on");
        } else {
            storage::remove(&projector_key());
        }
        page::set_projector(is_on);
        self.settings.update(|settings| settings.is_projected = is_on);
    }

    /// The colours of the screen.
    pub fn theme(self) -> Theme {
        self.settings.get().theme
    }

    /// True while everything is shown in large type for a projector.
    pub fn is_projected(self) -> bool {
        self.settings.get().is_projected
    }
}

/// The stored wording, else the first of the user's languages that the program speaks, else German.
pub(super) fn first_wording() -> Wording {
    let preferred = || page::preferred_languages().iter().find_map(|tag| Wording::of_tag(tag));
    chosen_wording().or_else(preferred).unwrap_or_default()
}

/// The stored wording.
fn chosen_wording() -> Option<Wording> {
    storage::read(&wording_key()).and_then(|tag| Wording::of_tag(&tag))
}

/// Where the wording is stored; named when there were languages only, whose stored values still hold.
fn wording_key() -> String {
    format!("{PREFIX}tongue")
}

fn keys_key() -> String {
    format!("{PREFIX}keys")
}

fn projector_key() -> String {
    format!("{PREFIX}projector")
}

fn theme_key() -> String {
    format!("{PREFIX}theme")
}
