//! Language and colours of the screen, remembered by the browser.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::page::{self, Theme};
use crate::app::browser::storage::{self, PREFIX};
use crate::questionnaire::Tongue;

impl Session {
    /// Changes the language of the screen and remembers it.
    pub fn speak(self, tongue: Tongue) {
        let _ = storage::write(&tongue_key(), tongue.tag());
        self.tongue.set(tongue);
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
}

/// The stored language, else the first of the user's languages that the program speaks, else German.
pub(super) fn first_tongue() -> Tongue {
    let stored = storage::read(&tongue_key());
    stored.into_iter().chain(page::preferred_languages()).find_map(|tag| Tongue::of_tag(&tag)).unwrap_or_default()
}

fn tongue_key() -> String {
    format!("{PREFIX}tongue")
}

pub(super) fn theme_key() -> String {
    format!("{PREFIX}theme")
}
