//! Time and fresh identifiers.

use leptos::prelude::window;

use crate::audit::{Date, Timestamp};

/// Now, in UTC to the second.
pub fn now() -> Timestamp {
    let text = String::from(js_sys::Date::new_0().to_iso_string());
    Timestamp::new(text.get(..19).map_or_else(|| text.clone(), |seconds| format!("{seconds}Z")))
}

/// Today in the user's time zone.
pub fn today() -> Option<Date> {
    let date = js_sys::Date::new_0();
    Date::parse(&format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date()))
}

/// Lets the page do everything else that waits: paint, scroll, take a key.
pub async fn pause() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        // Without a timer the promise is never kept; every browser has one.
        let _ = window().set_timeout_with_callback(&resolve);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Hour and minute of a point in time in the user's time zone, for example `14:03`; none if it is no time.
pub fn hour_and_minute(at: &Timestamp) -> Option<String> {
    date_of(at).map(|date| format!("{:02}:{:02}", date.get_hours(), date.get_minutes()))
}

/// Day of a point in time in the user's time zone; none if it is no time.
pub fn local_date(at: &Timestamp) -> Option<Date> {
    let date = date_of(at)?;
    Date::parse(&format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date()))
}

/// The browser's date. It is not asked about what is no time to us: browsers take a bare „7“ for a month.
fn date_of(at: &Timestamp) -> Option<js_sys::Date> {
    let date = at.is_time().then(|| js_sys::Date::new(&at.as_str().into()))?;
    (!date.get_time().is_nan()).then_some(date)
}

/// A fresh identifier: the time in milliseconds and 64 random bits, both in hexadecimal, so that ids of one
/// browser sort by time and those of two never meet. `Math.random` is enough: nothing secret depends on it, and it
/// works where `crypto` is missing (pages without a secure context).
pub fn fresh_id() -> String {
    let random = || (js_sys::Math::random() * 4_294_967_296.0).to_string();
    let word = |text: String| text.split('.').next().and_then(|whole| whole.parse::<u32>().ok()).unwrap_or_default();
    let millis = js_sys::Date::now().to_string();
    let millis = millis.split('.').next().and_then(|whole| whole.parse::<u64>().ok()).unwrap_or_default();
    format!("{millis:012x}-{:08x}{:08x}", word(random()), word(random()))
}

/// Milliseconds since the page was opened; where the browser cannot say, always 0.
pub fn millis() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Runs a computation and leaves its duration in the browser's user timings, where developer tools and the
/// benchmarks find it under this name.
pub fn timed<T>(name: &str, compute: impl FnOnce() -> T) -> T {
    let start = start(name);
    let value = compute();
    stop(name, &start);
    value
}

/// The same for what takes its time beside the page.
pub async fn timed_async<T>(name: &str, work: impl Future<Output = T>) -> T {
    let start = start(name);
    let value = work.await;
    stop(name, &start);
    value
}

fn start(name: &str) -> String {
    let start = format!("{name} start");
    if let Some(performance) = window().performance() {
        let _ = performance.mark(&start);
    }
    start
}

fn stop(name: &str, start: &str) {
    if let Some(performance) = window().performance() {
        let _ = performance.measure_with_start_mark(name, start);
        performance.clear_marks_with_mark_name(start);
    }
}
