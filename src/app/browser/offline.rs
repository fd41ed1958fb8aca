//! Use without a network: what `src/page/offline.js` says of it, and what it is asked for.

use js_sys::{Array, Reflect};
use leptos::prelude::{document, window, window_event_listener_untyped};

use super::fetch;
use super::page::dispatch;

/// How far the app is kept for use without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// This browser does not keep it, or not from this address.
    Unavailable,
    /// Files are on their way.
    Preparing,
    /// Not everything arrived; the next visit tries again.
    Failed,
    /// It runs without a network.
    Ready,
    /// A newer build is there and waits for consent.
    NewBuild,
    /// The newer build is being taken; the page loads again in a moment.
    Renewing,
    /// A newer build took over in another window; this page still runs the old one.
    Replaced,
    /// It is one file with everything inside.
    OneFile,
}

impl Offline {
    /// How far it is now.
    pub fn now() -> Self {
        if fetch::is_one_file() {
            return Self::OneFile;
        }
        let root = document().document_element();
        match root.and_then(|root| root.get_attribute("data-offline")).as_deref() {
            // Nothing was said yet, or files are on their way.
            None | Some("preparing") => Self::Preparing,
            Some("failed") => Self::Failed,
            Some("ready") => Self::Ready,
            Some("update") => Self::NewBuild,
            Some("renewing") => Self::Renewing,
            Some("replaced") => Self::Replaced,
            Some(_) => Self::Unavailable,
        }
    }
}

/// Tells every change of it.
pub fn watch(tell: impl Fn(Offline) + 'static) {
    window_event_listener_untyped("selbstaudit:offline", move |_| tell(Offline::now()));
}

/// Has these files beside the page kept, which a host may edit, and none that were kept before. Without any nobody
/// knows what to keep, and what was kept stays.
pub fn keep(files: &[String]) {
    let files: Array = files.iter().map(|file| js_sys::JsString::from(file.as_str())).collect();
    // Where the script that listens is late, it finds them there. Setting a property of the window cannot fail.
    let _ = Reflect::set(&window(), &"selbstauditKeep".into(), &files);
    dispatch("selbstaudit:keep");
}

/// Loads the newer build in place of this one.
pub fn renew() {
    dispatch("selbstaudit:renew");
}

/// True if the page was opened from a disk or a share and not from a web server: where its storage lies depends on
/// the browser then.
pub fn is_local_file() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "file:")
}
