//! Files on their way in: dropped anywhere on the page, chosen or pasted.
//!
//! Each is read and checked at once and then waits in the view „Speichern und öffnen“ until the user decides. Nothing
//! is opened, replaced or stored here. What is dropped on the overview is added to it instead, and a questionnaire goes
//! to where questionnaires are checked.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::browser::files::{self, File};
use super::browser::page;
use super::drafting::{Drafting, is_questionnaire_file};
use super::gathering::Gathering;
use super::route::Route;
use super::session::{Session, session};
use super::shared::Shared;
use super::texts;
use crate::exchange::{self, COLLECTION_LIMIT, CarriedError, LINK_MARK, LinkFault, Opened, ReadError};

/// Something that came in and waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// Tells it from the others; never used twice.
    pub key: u32,
    /// Where it came from.
    pub origin: Origin,
    /// What it is.
    pub content: Content,
}

/// Where something came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file of this name.
    File(String),
    /// A text that was pasted.
    Text,
    /// The address with which the page was opened.
    Link,
}

/// What came in.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An audit.
    Audit(Shared<Opened>),
    /// Many audits in one file: the text of each.
    Collection(Shared<Vec<String>>),
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
    /// It is an address that gives no audit.
    Link(LinkFault),
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
pub fn listen(session: Session, gathering: Gathering, drafting: Drafting) {
    let arrivals =
        Arrivals { waiting: RwSignal::new(Vec::new()), hovering: RwSignal::new(false), next: StoredValue::new(0) };
    provide_context(arrivals);
    arrivals.receive_link(session);
    window_event_listener(leptos::ev::hashchange, move |_| arrivals.receive_link(session));
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
            let (drafts, files): (Vec<File>, Vec<File>) =
                files::dropped(&event).into_iter().partition(|file| is_questionnaire_file(&file.name()));
            drafting.receive(drafts);
            if session.route.get_untracked() == Route::Overview {
                gathering.receive(files);
            } else {
                arrivals.receive(session, files);
            }
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
                let (name, content) = load(&file).await;
                let key = self.add(Origin::File(name), content);
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
        let is_of_use = !matches!(content, Content::Refused(_));
        show(session, self.add(Origin::Text, content));
        is_of_use
    }

    /// Checks a text from elsewhere and shows it.
    pub fn receive_from(self, session: Session, origin: Origin, text: &str) {
        show(session, self.add(origin, check(text.as_bytes())));
    }

    /// Puts the audits of a collection in its place, each to be decided on by itself.
    pub fn take_apart(self, session: Session, key: u32, texts: &[String]) {
        let origin =
            self.waiting.with_untracked(|waiting| Some(waiting.iter().find(|one| one.key == key)?.origin.clone()));
        self.take_away(key);
        let Some(origin) = origin else { return };
        let keys: Vec<u32> = texts.iter().map(|text| self.add(origin.clone(), check(text.as_bytes()))).collect();
        if let Some(first) = keys.first() {
            show(session, *first);
        }
    }

    /// Takes an audit out of the address, if it holds one. The content does not stay there: it is neither to be seen
    /// over a shoulder nor to be loaded again.
    fn receive_link(self, session: Session) {
        let fragment = page::fragment();
        // An address that was cut off right behind the mark is told as well.
        let path = fragment.trim_start_matches('#');
        if !path.starts_with(LINK_MARK) && path != LINK_MARK.trim_end_matches('/') {
            return;
        }
        page::replace(&Route::Files.to_string());
        let content = match exchange::unpack(&fragment) {
            Ok(opened) => Content::Audit(Shared::new(opened)),
            Err(LinkFault::Content(error)) => Content::Refused(Refusal::Unfit(error)),
            Err(fault) => Content::Refused(Refusal::Link(fault)),
        };
        let key = self.add(Origin::Link, content);
        session.route.set(Route::Files);
        show(session, key);
    }

    fn add(self, origin: Origin, content: Content) -> u32 {
        let key = self.next.get_value();
        self.next.set_value(key.wrapping_add(1));
        self.waiting.update(|waiting| waiting.push(Arrival { key, origin, content }));
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

/// Reads and checks a file; its name with what it is.
pub async fn load(file: &File) -> (String, Content) {
    let read = files::read(file, COLLECTION_LIMIT).await;
    let content = match read.bytes {
        Some(bytes) => check(&bytes),
        None => Content::Refused(refuse_large(&read.name, read.size, COLLECTION_LIMIT)),
    };
    (read.name, content)
}

/// What a file too large to be looked into seems to be.
fn is_report(name: &str) -> bool {
    let name = name.to_lowercase();
    [".pdf", ".html", ".htm"].iter().any(|ending| name.ends_with(ending))
}

/// Why a file was not read: it is too large for what it seems to be, or the browser refused.
pub fn refuse_large(name: &str, size: usize, limit: usize) -> Refusal {
    match size > limit {
        true if is_report(name) => Refusal::NotCarried(CarriedError::TooLarge),
        true => Refusal::Unfit(ReadError::TooLarge { bytes: size }),
        false => Refusal::Unread,
    }
}

fn check(bytes: &[u8]) -> Content {
    match exchange::split(bytes) {
        Some(Ok(texts)) => Content::Collection(Shared::new(texts.into_iter().map(str::to_owned).collect())),
        Some(Err(error)) => Content::Refused(Refusal::Unfit(error)),
        None => read(bytes).map_or_else(Content::Refused, |(opened, _)| Content::Audit(Shared::new(opened))),
    }
}

/// The audit in the bytes of an audit file or of a report, and the bytes of its file.
pub fn read(bytes: &[u8]) -> Result<(Opened, Cow<'_, [u8]>), Refusal> {
    // A report gives its audit back; what is none is read as what it is.
    let bytes = match exchange::find(bytes) {
        Ok(carried) => Cow::Owned(carried),
        Err(CarriedError::NoReport) => Cow::Borrowed(bytes),
        Err(CarriedError::TooLarge) if bytes.trim_ascii_start().starts_with(b"{") => Cow::Borrowed(bytes),
        Err(error) => return Err(Refusal::NotCarried(error)),
    };
    match exchange::read(&bytes) {
        Ok(opened) => Ok((opened, bytes)),
        Err(ReadError::Newer { format }) => {
            Err(Refusal::Newer { format, raw: String::from_utf8_lossy(&bytes).into_owned() })
        }
        Err(error) => Err(Refusal::Unfit(error)),
    }
}

/// Goes to where arrivals wait and moves the focus to one; stays where they are compared.
fn show(session: Session, key: u32) {
    // The comparison takes what comes in as one of its sides.
    if session.route.get_untracked() == Route::Progress {
        return;
    }
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
                {move || texts::import(session.wording.get()).let_go}
            </p>
        </Show>
    }
}
