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

    /// Begins in the language that the host decided, unless the reader chose one.
    pub fn begin_in(self, decided: Tongue) {
        self.tongue.set(chosen_tongue().unwrap_or(decided));
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
    let preferred = || page::preferred_languages().iter().find_map(|tag| Tongue::of_tag(tag));
    chosen_tongue().or_else(preferred).unwrap_or_default()
}

/// The stored language.
fn chosen_tongue() -> Option<Tongue> {
    storage::read(&tongue_key()).and_then(|tag| Tongue::of_tag(&tag))
}

fn tongue_key() -> String {
    format!("{PREFIX}tongue")
}

pub(super) fn theme_key() -> String {
    format!("{PREFIX}theme")
}
