//! The screen: routes, state, views and texts, in Leptos.
//!
//! One [`Session`] holds everything that can change; views read it and send it events. No view calculates: every
//! number comes from `scoring`. Only `browser` touches the browser.
#![allow(unreachable_pub, reason = "the app is a program: between its own files everything is `pub`")]

mod browser;
mod collected;
mod components;
mod dialogue;
mod drafting;
mod dropping;
mod frame;
mod gathering;
mod host;
mod keeper;
mod leaving;
mod library;
mod message;
mod navigation;
mod own;
mod route;
mod session;
mod shared;
mod shortcuts;
mod texts;
mod title;
mod views;

pub use route::Route;
pub use session::Session;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Mounts the app on the page; the program of `main.rs`.
pub fn start() {
    browser::crash::show_panics();
    let mount = document().get_element_by_id("app").and_then(|element| element.dyn_into().ok());
    let Some(mount) = mount else { return };
    mount_to(mount, frame::App).forget();
}
