//! Files on their way in: dropped anywhere on the page, chosen or pasted.
//!
//! Each is read and checked at once and then waits in the view „Speichern und öffnen“ until the user decides. Nothing
//! is opened, replaced or stored here.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::browser::files::{self, File};
use super::browser::page;
use super::route::Route;
use super::session::{Session, session};
use super::shared::Shared;
use super::texts;
use crate::exchange::{self, CarriedError, Opened, REPORT_LIMIT, ReadError};

/// Something that came in and waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// Tells it from the others; never used twice.
    pub key: u32,
    /// Name of the file; none for pasted text.
    pub name: Option<String>,
    /// What it is.
    pub content: Content,
}

/// What came in.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An audit.
    Audit(Shared<Opened>),
    /// Something that cannot be opened.
    Refused(Refusal),
}

/// Why something that came in cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The browser could not read the file.
    Unread,
    /// It is no audit that this program can open.
    Unfit(ReadError),
    /// It is a report that does not give its audit back.
    NotCarried(CarriedError),
    /// A later program wrote it; with the text as it came, so that it can be kept.
    Newer {
        /// Its format.
        format: u64,
        /// The text.
        raw: String,
    },
}

/// Everything that waits, and whether files hover over the page.
#[derive(Clone, Copy)]
pub struct Arrivals {
    waiting: RwSignal<Vec<Arrival>>,
    hovering: RwSignal<bool>,
    next: StoredValue<u32>,
}

/// Lets files be dropped anywhere on the page; once, at the start.
pub fn listen(session: Session) {
    let arrivals =
        Arrivals { waiting: RwSignal::new(Vec::new()), hovering: RwSignal::new(false), next: StoredValue::new(0) };
    provide_context(arrivals);
    window_event_listener(leptos::ev::dragover, move |event| {
        if files::carries_files(&event) {
            // Without this the browser would leave the page and open the file itself.
            event.prevent_default();
            if !arrivals.hovering.get_untracked() {
                arrivals.hovering.set(true);
            }
        }
    });
    window_event_listener(leptos::ev::dragleave, move |event| {
        if files::left_window(&event) && arrivals.hovering.get_untracked() {
            arrivals.hovering.set(false);
        }
    });
    window_event_listener(leptos::ev::drop, move |event| {
        arrivals.hovering.set(false);
        if files::carries_files(&event) {
            event.prevent_default();
            arrivals.receive(session, files::dropped(&event));
        }
    });
}

/// What waits.
pub fn arrivals() -> Arrivals {
    expect_context::<Arrivals>()
}

/// The id of an arrival's heading.
pub fn heading_of(key: u32) -> String {
    format!("eingang-{key}")
}

impl Arrivals {
    /// Everything that waits, in the order in which it came.
    pub fn waiting(self) -> ReadSignal<Vec<Arrival>> {
        self.waiting.read_only()
    }

    /// Reads and checks files and shows them.
    pub fn receive(self, session: Session, chosen: Vec<File>) {
        if chosen.is_empty() {
            return;
        }
        spawn_local(async move {
            let mut first = None;
            for file in chosen {
                let read = files::read(&file, REPORT_LIMIT).await;
                let content = match read.bytes {
                    Some(bytes) => check(&bytes),
                    None if read.size > REPORT_LIMIT && is_report(&read.name) => {
                        Content::Refused(Refusal::NotCarried(CarriedError::TooLarge))
                    }
                    None if read.size > REPORT_LIMIT => {
                        Content::Refused(Refusal::Unfit(ReadError::TooLarge { bytes: read.size }))
                    }
                    None => Content::Refused(Refusal::Unread),
                };
                let key = self.add(Some(read.name), content);
                first.get_or_insert(key);
            }
            if let Some(key) = first {
                show(session, key);
            }
        });
    }

    /// Checks a pasted text and shows it; tells whether it is an audit.
    pub fn receive_text(self, session: Session, text: &str) -> bool {
        let content = check(text.as_bytes());
        let is_audit = matches!(content, Content::Audit(_));
        show(session, self.add(None, content));
        is_audit
    }

    fn add(self, name: Option<String>, content: Content) -> u32 {
        let key = self.next.get_value();
        self.next.set_value(key.wrapping_add(1));
        self.waiting.update(|waiting| waiting.push(Arrival { key, name, content }));
        key
    }

    /// Takes away what was decided on; the key of the one that then stands in its place, if any does.
    pub fn take_away(self, key: u32) -> Option<u32> {
        let at = self.waiting.with_untracked(|waiting| waiting.iter().position(|arrival| arrival.key == key))?;
        self.waiting.update(|waiting| drop(waiting.remove(at)));
        self.waiting.with_untracked(|waiting| waiting.get(at).or(waiting.last()).map(|arrival| arrival.key))
    }

    /// Takes everything away.
    pub fn clear(self) {
        self.waiting.set(Vec::new());
    }
}

/// What a file too large to be looked into seems to be.
fn is_report(name: &str) -> bool {
    let name = name.to_lowercase();
    [".pdf", ".html", ".htm"].iter().any(|ending| name.ends_with(ending))
}

fn check(bytes: &[u8]) -> Content {
    // A report gives its audit back; what is none is read as what it is.
    let carried = match exchange::find(bytes) {
        Ok(carried) => Some(carried),
        Err(CarriedError::NoReport) => None,
        Err(error) => return Content::Refused(Refusal::NotCarried(error)),
    };
    let bytes = carried.as_deref().unwrap_or(bytes);
    match exchange::read(bytes) {
        Ok(opened) => Content::Audit(Shared::new(opened)),
        Err(ReadError::Newer { format }) => {
            Content::Refused(Refusal::Newer { format, raw: String::from_utf8_lossy(bytes).into_owned() })
        }
        Err(error) => Content::Refused(Refusal::Unfit(error)),
    }
}

/// Goes to where arrivals wait and moves the focus to one.
fn show(session: Session, key: u32) {
    if session.route.get_untracked() != Route::Files {
        // Set at once, and not only when the browser reports the new address, so that the order below is sure.
        session.route.set(Route::Files);
        session.go(&Route::Files);
    }
    // In the first frame the view takes the focus to its own heading; then it goes further.
    request_animation_frame(move || {
        request_animation_frame(move || page::focus(&heading_of(key), true));
    });
}

/// Says that files may be let go anywhere, while they hover over the page.
#[component]
pub fn DropHint() -> impl IntoView {
    let session = session();
    let arrivals = arrivals();
    view! {
        <Show when=move || arrivals.hovering.get()>
            <p class="drop-hint kern-body" aria-hidden="true">
                {move || texts::import(session.tongue.get()).let_go}
            </p>
        </Show>
    }
}
