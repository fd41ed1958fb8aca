//! Title, language, focus, announcements, theme and address of the page.

use std::cell::RefCell;

use leptos::prelude::{document, window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement};

/// Tells the page that the program is to be seen, so that what stood in its place may go (`src/page/boot.js`).
pub fn tell_shown() {
    dispatch("selbstaudit:shown");
}

/// Tells the scripts of the page something.
pub(super) fn dispatch(name: &str) {
    if let Ok(event) = Event::new(name) {
        // Fails only for an event that is being dispatched already.
        let _ = window().dispatch_event(&event);
    }
}

/// The tag that starts the program; the build wrote into it what the program must know of the files beside it.
pub(super) fn program_tag() -> Option<Element> {
    document().query_selector("script[data-app-js]").ok()?
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the language of the page.
pub fn set_language(tag: &str) {
    if let Some(root) = document().document_element() {
        // Setting an attribute with a valid name cannot fail.
        let _ = root.set_attribute("lang", tag);
    }
}

/// The languages the user prefers, best first.
pub fn preferred_languages() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// The part of the address after `#`.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to another part of the page's address; the browser's back button comes back.
pub fn go_to(fragment: &str) {
    // Setting the fragment cannot navigate away and so cannot be refused.
    let _ = window().location().set_hash(fragment);
}

/// Puts another fragment into the address without a new entry in the list of places that the back button knows.
pub fn replace(fragment: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment));
    }
}

/// True if the page is a file on this device, whose address nobody else can open.
pub fn is_local_file() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "file:")
}

/// The full address of a fragment, for links that are copied.
pub fn address_of(fragment: &str) -> String {
    let location = window().location();
    let page = location.href().unwrap_or_default();
    let page = page.split('#').next().unwrap_or_default();
    format!("{page}{fragment}")
}

/// Of a questionnaire's page to fill in that was built with the site, by its name: how the SHA-256 of its bytes begins.
pub fn form_version(name: &str) -> Option<String> {
    let forms = program_tag()?.get_attribute("data-forms")?;
    let mut forms = forms.split_ascii_whitespace().filter_map(|form| form.split_once('='));
    forms.find(|(form, _)| *form == name).map(|(_, version)| version.to_owned())
}

/// Moves the focus to an element without scrolling and, where `scroll` is set, brings its top into view.
/// The element is made focusable for as long as it has the focus.
pub fn focus(id: &str, scroll: bool) {
    let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        element.set_tab_index(-1);
    }
    if scroll {
        element.scroll_into_view();
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Forgets which text is selected and where the caret stood. What is left of them when a field goes makes Chromium
/// report a caret in the new view, which Orca takes for the user's own move there and does not read.
pub fn forget_selection() {
    if let Ok(Some(selection)) = window().get_selection() {
        // Fails for no selection.
        let _ = selection.remove_all_ranges();
    }
}

/// True if the page has an element with this id.
pub fn has(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

/// True if the element with this id has the focus.
pub fn has_focus(id: &str) -> bool {
    document().active_element().is_some_and(|element| element.id() == id)
}

/// True if nothing has the focus: what had it is no longer in the page.
pub fn has_lost_focus() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}

/// The element that had the focus, to give it back after a dialogue.
#[derive(Clone, Debug, Default)]
pub struct FocusedElement(Option<HtmlElement>);

impl FocusedElement {
    /// What has the focus now.
    pub fn now() -> Self {
        Self(document().active_element().and_then(|element| element.dyn_into().ok()))
    }

    /// Gives the focus back; nothing happens if the element is gone.
    pub fn focus(&self) {
        if let Some(element) = &self.0 {
            let _ = element.focus();
        }
    }
}

/// Runs a callback whenever the user may be leaving: the page is hidden, loses the focus or goes away. `unload` is
/// not among them, since browsers skip it.
pub fn on_leaving(leave: impl Fn() + Clone + 'static) {
    for event in ["pagehide", "blur", "visibilitychange"] {
        let leave = leave.clone();
        window_event_listener_untyped(event, move |_| leave());
    }
}

/// Scrolls to the very top.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Has a screen reader say something when it next pauses.
pub fn announce(text: &str) {
    speak("live-status", text);
}

/// Has a screen reader say something at once; only for failures.
pub fn alert(text: &str) {
    speak("live-alert", text);
}

thread_local! {
    /// What is about to be said, with its live region.
    static WAITING: RefCell<Vec<(&'static str, String)>> = const { RefCell::new(Vec::new()) };
}

/// Fills a live region. It is emptied first, so that the same sentence twice is said twice. What comes at the same
/// moment is said together: one filling after the other would cut the first short.
fn speak(region: &'static str, text: &str) {
    let Some(element) = document().get_element_by_id(region) else { return };
    let said = (region, text.to_owned());
    let is_first = WAITING.with_borrow_mut(|waiting| {
        let is_first = !waiting.iter().any(|(known, _)| *known == region);
        if !waiting.contains(&said) {
            waiting.push(said);
        }
        is_first
    });
    element.set_text_content(None);
    if is_first {
        let fill = move || {
            let texts: Vec<_> = WAITING.with_borrow_mut(|waiting| {
                let (now, later) = waiting.drain(..).partition(|(known, _)| *known == region);
                *waiting = later;
                now
            });
            let said = texts.into_iter().map(|(_, text)| text).reduce(then);
            element.set_text_content(said.as_deref());
        };
        leptos::prelude::set_timeout(fill, std::time::Duration::from_millis(50));
    }
}

/// One text and then another. A name or a count without a mark at its end gets a full stop, because it would otherwise
/// be read into what follows.
fn then(said: String, next: String) -> String {
    let stop = if said.trim_end_matches(['“', '”', '"']).ends_with(['.', '!', '?', ':', '…']) { "" } else { "." };
    format!("{said}{stop} {next}")
}

/// Which colours the user wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// The strongest colours there are; dark on light or light on dark as the system has it.
    Contrast,
}

impl Theme {
    /// The value in storage and in the page's attribute; none for [`Theme::System`].
    pub fn value(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
            Self::Contrast => Some("contrast"),
        }
    }

    /// The theme of a stored value.
    pub fn of_value(value: Option<&str>) -> Self {
        match value {
            Some("light") => Self::Light,
            Some("dark") => Self::Dark,
            Some("contrast") => Self::Contrast,
            _ => Self::System,
        }
    }
}

/// Shows the page in a theme.
pub fn set_theme(theme: Theme) {
    if let Some(root) = document().document_element() {
        let _ = match theme.value() {
            Some(value) => root.set_attribute("data-kern-theme", value),
            None => root.remove_attribute("data-kern-theme"),
        };
    }
}

/// The id of a heading that begins with `prefix`, in the innermost section around the focus that has one.
pub fn id_around_focus(prefix: &str) -> Option<String> {
    let mut section = document().active_element()?.closest("section").ok()?;
    while let Some(around) = section {
        if let Some(found) = around.query_selector(&format!("[id^='{prefix}']")).ok().flatten() {
            return Some(found.id());
        }
        section = around.parent_element()?.closest("section").ok()?;
    }
    None
}

/// True while a dialogue is open, which keys outside it must leave alone.
pub fn has_dialog() -> bool {
    document().query_selector("dialog[open]").ok().flatten().is_some()
}

/// Shows the page in large type for a projector, or no longer.
pub fn set_projector(is_on: bool) {
    if let Some(root) = document().document_element() {
        // Fails only for a name that is no attribute's.
        let _ = root.toggle_attribute_with_force("data-projector", is_on);
    }
}

/// True if the focus is where typing writes text, so that shortcuts must leave the key alone.
pub fn types_text() -> bool {
    let Some(element) = document().active_element() else { return false };
    match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => !matches!(element.get_attribute("type").as_deref(), Some("radio" | "checkbox" | "button" | "file")),
        _ => element.get_attribute("contenteditable").is_some(),
    }
}
