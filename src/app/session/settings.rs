//! Language, colours and size of the screen, remembered by the browser.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::page::{self, Theme};
use crate::app::browser::storage::{self, PREFIX};
use crate::app::shortcuts::Switches;
use crate::app::texts::Wording;
use crate::questionnaire::Tongue;

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
        self.theme.set(theme);
    }

    /// Switches groups of keys on or off; tells whether the browser remembers it.
    pub fn switch_keys(self, switches: Switches) -> bool {
        self.keys.set(switches);
        match switches.value() {
            Some(value) => storage::write(&keys_key(), value).is_ok(),
            None => {
                storage::remove(&keys_key());
                storage::available()
            }
        }
    }

    /// Shows everything in large type for a projector, or no longer, and remembers it.
    pub fn project(self, is_on: bool) {
        if is_on {
            let _ = storage::write(&projector_key(), "on");
        } else {
            storage::remove(&projector_key());
        }
        page::set_projector(is_on);
        self.projector.set(is_on);
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

pub(super) fn keys_key() -> String {
    format!("{PREFIX}keys")
}

/// True if the page was last shown for a projector; `src/page/theme.js` reads the same.
pub(super) fn is_projector_on() -> bool {
    storage::read(&projector_key()).as_deref() == Some("on")
}

fn projector_key() -> String {
    format!("{PREFIX}projector")
}

pub(super) fn theme_key() -> String {
    format!("{PREFIX}theme")
}
