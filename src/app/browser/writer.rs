//! The writers of reports: a program of its own, loaded when it is first needed and run beside the page, so that it
//! stays usable.
//!
//! Its addresses and checksums stand in the page; the build writes them. The worker is made from a blob: one that
//! is made from an address would follow a security policy of its own and not that of the page.

use std::cell::RefCell;

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, MessageEvent, Url, Worker};

use super::fetch::{self, FetchFault};
use super::page;

/// What the worker does with what it is sent.
const SCRIPT: &str = include_str!("../../page/writer.js");

/// A file as a writer made it.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its bytes, still in the browser's memory.
    pub bytes: Uint8Array,
    /// How many characters its fonts could not draw.
    pub undrawn: u32,
}

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriterFault {
    /// The program did not arrive whole.
    Missing(FetchFault),
    /// The browser does not let the program run.
    Blocked,
    /// The program gave up; says why, in English.
    Failed(String),
}

/// How far it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The program is on its way; only the first time.
    Loading,
    /// The file is being written.
    Writing,
}

thread_local! {
    /// A worker that is ready for the next document.
    static READY: RefCell<Option<Worker>> = const { RefCell::new(None) };
}

/// Has a packed document written as `pdf` or `docx`; `step` is told how far it came.
pub async fn write(format: &str, text: &str, step: impl Fn(Step)) -> Result<Written, WriterFault> {
    let message = Object::new();
    set(&message, "format", &format.into());
    set(&message, "text", &text.into());
    let worker = if let Some(worker) = READY.take() {
        worker
    } else {
        step(Step::Loading);
        let glue = part("js").await?;
        let program = part("wasm").await?;
        set(&message, "program", &program.buffer());
        start(&glue).ok_or(WriterFault::Blocked)?
    };
    step(Step::Writing);
    let answer = ask(&worker, &message).await;
    // A program that gave up may be in any state; the next document gets a fresh one.
    match &answer {
        Ok(_) => READY.set(Some(worker)),
        Err(_) => worker.terminate(),
    }
    answer
}

/// A file of the program, as the page names it: `data-report-js="address" data-report-js-integrity="sha384-…"`.
async fn part(kind: &str) -> Result<Uint8Array, WriterFault> {
    let named = |name: &str| page::program_tag()?.get_attribute(&format!("data-report-{kind}{name}"));
    let missing = WriterFault::Missing(FetchFault::Status(404));
    let (Some(address), Some(checksum)) = (named(""), named("-integrity")) else { return Err(missing) };
    fetch::part(&address, &checksum).await.map_err(WriterFault::Missing)
}

fn start(glue: &Uint8Array) -> Option<Worker> {
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let parts = Array::of3(glue, &"\n".into(), &SCRIPT.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    Worker::new(&address).ok()
}

async fn ask(worker: &Worker, message: &Object) -> Result<Written, WriterFault> {
    let answered = Promise::new(&mut |resolve, reject| {
        let on_message = Closure::once_into_js(move |event: MessageEvent| {
            let _ = resolve.call1(&JsValue::NULL, &event.data());
        });
        // Without a message the script itself was refused.
        let on_error = Closure::once_into_js(move |event: Event| {
            event.prevent_default();
            let _ = reject.call0(&JsValue::NULL);
        });
        worker.set_onmessage(Some(on_message.unchecked_ref()));
        worker.set_onerror(Some(on_error.unchecked_ref()));
    });
    let moved = get(message, "program").map_or_else(Array::new, |program| Array::of1(&program));
    worker.post_message_with_transfer(message, &moved).map_err(|_| WriterFault::Blocked)?;
    let answer = JsFuture::from(answered).await.map_err(|_| WriterFault::Blocked)?;
    if let Some(fault) = get(&answer, "fault") {
        return Err(WriterFault::Failed(fault.as_string().unwrap_or_default()));
    }
    let bytes = get(&answer, "bytes").and_then(|bytes| bytes.dyn_into().ok());
    let undrawn = get(&answer, "undrawn").and_then(|count| count.as_f64()).unwrap_or_default();
    // The writer counts in 32 bits.
    let undrawn = format!("{undrawn:.0}").parse().unwrap_or_default();
    bytes.map(|bytes| Written { bytes, undrawn }).ok_or_else(|| WriterFault::Failed(String::new()))
}

fn get(object: &JsValue, key: &str) -> Option<JsValue> {
    Reflect::get(object, &key.into()).ok().filter(|value| !value.is_undefined())
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Setting a property of a plain object cannot fail.
    let _ = Reflect::set(object, &key.into(), value);
}
