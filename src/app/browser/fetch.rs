//! Loading the app's own files from beside `index.html`, or from inside the edition in one file. Nothing else is ever
//! requested.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestCache, RequestInit, Response};

/// Why a file could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchFault {
    /// The host answered with this status instead of the file.
    Status(u16),
    /// The host could not be reached.
    Unreachable,
}

/// The bytes of a file beside `index.html`. The host is always asked whether the file changed, so that an edited
/// questionnaire arrives.
pub async fn file(path: &str) -> Result<Vec<u8>, FetchFault> {
    let options = RequestInit::new();
    options.set_cache(RequestCache::NoCache);
    bytes(path, &options).await.map(|bytes| bytes.to_vec())
}

/// The bytes of a part of the program, which is what it was when the program was built, or nothing (subresource
/// integrity).
pub async fn part(path: &str, checksum: &str) -> Result<Uint8Array, FetchFault> {
    let options = RequestInit::new();
    options.set_integrity(checksum);
    bytes(path, &options).await
}

async fn bytes(path: &str, options: &RequestInit) -> Result<Uint8Array, FetchFault> {
    let answer = answer(path, options).ok_or(FetchFault::Unreachable)?;
    let response = JsFuture::from(answer).await.map_err(|_| FetchFault::Unreachable)?;
    let response: Response = response.dyn_into().map_err(|_| FetchFault::Unreachable)?;
    if !response.ok() {
        return Err(FetchFault::Status(response.status()));
    }
    let body = response.array_buffer().map_err(|_| FetchFault::Unreachable)?;
    let body = JsFuture::from(body).await.map_err(|_| FetchFault::Unreachable)?;
    Ok(Uint8Array::new(&body))
}

/// What stands in for the file at a path: a promise of a response.
fn answer(path: &str, options: &RequestInit) -> Option<Promise> {
    if let Some(inside) = inside() {
        return inside.call1(&JsValue::NULL, &path.into()).ok()?.dyn_into().ok();
    }
    let request = Request::new_with_str_and_init(path, options).ok()?;
    Some(window().fetch_with_request(&request))
}

/// True if the page is the edition in one file.
pub fn is_one_file() -> bool {
    inside().is_some()
}

/// Gives the files inside the edition in one file (`src/page/embedded.js`).
fn inside() -> Option<Function> {
    Reflect::get(&window(), &"selbstauditFile".into()).ok()?.dyn_into().ok()
}
