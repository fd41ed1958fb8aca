//! Local storage of the browser, through gloo-storage and behind a probe.
//!
//! gloo's own accessor panics where storage is denied (blocked site data, sandboxed frames), so every call asks
//! [`available`] first. Values are opaque texts here; what they mean is decided in `exchange` and `app::shelf`.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use leptos::prelude::window;

/// Everything this program stores begins with this. On `file://` Chromium gives all files one storage, so foreign
/// values are to be expected beside ours.
pub const PREFIX: &str = "selbstaudit/";

/// Why something could not be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser denies storage.
    Denied,
    /// There is no room left.
    Full,
    /// The value read back differs from the one written.
    NotKept,
    /// Anything else, in the browser's words.
    Other(String),
}

/// True if the browser lets this page have local storage.
pub fn available() -> bool {
    window().local_storage().ok().flatten().is_some()
}

/// What [`probe`] writes and takes away again; other tabs hear of it and may ignore it.
pub const PROBE: &str = "selbstaudit/probe";

/// Tries whether something can be stored now: about as much as an audit takes that was just begun.
pub fn probe() -> Result<(), StorageFault> {
    let written = write(PROBE, &"x".repeat(4096));
    remove(PROBE);
    written
}

/// The value at a key.
pub fn read(key: &str) -> Option<String> {
    if !available() {
        return None;
    }
    LocalStorage::raw().get_item(key).ok().flatten()
}

/// Writes a value and reads it back: only what is really there counts as stored.
pub fn write(key: &str, value: &str) -> Result<(), StorageFault> {
    if !available() {
        return Err(StorageFault::Denied);
    }
    LocalStorage::raw().set_item(key, value).map_err(|error| {
        let error = js_sys::Error::from(error);
        match String::from(error.name()).as_str() {
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageFault::Full,
            "SecurityError" => StorageFault::Denied,
            _ => StorageFault::Other(error.message().into()),
        }
    })?;
    if read(key).as_deref() == Some(value) { Ok(()) } else { Err(StorageFault::NotKept) }
}

/// Removes a value.
pub fn remove(key: &str) {
    if available() {
        LocalStorage::delete(key);
    }
}

/// All keys of this program, sorted.
pub fn keys() -> Vec<String> {
    if !available() {
        return Vec::new();
    }
    let storage = LocalStorage::raw();
    let mut keys: Vec<String> = (0..LocalStorage::length())
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter(|key| key.starts_with(PREFIX))
        .collect();
    keys.sort();
    keys
}

/// How many bytes this program's keys and values take up; browsers count two bytes a character and allow about
/// five million characters to one origin.
pub fn used_characters() -> usize {
    keys()
        .iter()
        .map(|key| key.encode_utf16().count() + read(key).map_or(0, |value| value.encode_utf16().count()))
        .sum()
}

/// A value of this tab alone, lost when it closes.
pub fn read_for_tab(key: &str) -> Option<String> {
    window().session_storage().ok().flatten()?;
    SessionStorage::get(key).ok()
}

/// Remembers a value for this tab alone. Where that is denied the tab simply does not remember.
pub fn write_for_tab(key: &str, value: &str) {
    if window().session_storage().ok().flatten().is_some() {
        let _ = SessionStorage::set(key, value);
    }
}

/// Forgets a value of this tab.
pub fn remove_for_tab(key: &str) {
    if window().session_storage().ok().flatten().is_some() {
        SessionStorage::delete(key);
    }
}

/// Asks the browser to keep this page's data when space runs short. It may refuse; nothing depends on it.
pub fn ask_to_persist() {
    if window().is_secure_context() {
        let _ = window().navigator().storage().persist();
    }
}
