//! Giving files to the user.

use js_sys::Uint8Array;
use leptos::prelude::{document, set_timeout, window};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url,
};

/// Downloads a text as a file; false if the browser refused to make one.
pub fn text(name: &str, media_type: &str, content: &str) -> bool {
    bytes_of(media_type, &JsValue::from_str(content)).is_some_and(|blob| offer(name, &blob))
}

/// Downloads bytes as a file; false if the browser refused to make one.
pub fn bytes(name: &str, media_type: &str, content: &Uint8Array) -> bool {
    bytes_of(media_type, content).is_some_and(|blob| offer(name, &blob))
}

fn bytes_of(media_type: &str, part: &JsValue) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(part), &options).ok()
}

fn offer(name: &str, blob: &Blob) -> bool {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return false };
    let Some(anchor) = document().create_element("a").ok().and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    // The browser reads the blob after the click; freeing its address at once would cut that off.
    set_timeout(move || drop(Url::revoke_object_url(&address)), Duration::from_secs(30));
    true
}

/// Draws a standalone SVG text onto a canvas of its own size (doubled for sharp print) and downloads it as PNG;
/// `done` learns whether that worked.
pub fn png(name: String, svg: &str, done: impl Fn(bool) + Clone + 'static) {
    let started = || -> Option<()> {
        let blob = bytes_of("image/svg+xml", &JsValue::from_str(svg))?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let image = HtmlImageElement::new().ok()?;
        let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
        let (source, loaded, failed) = (image.clone(), done.clone(), done.clone());
        let release = address.clone();
        let on_load = Closure::once_into_js(move || {
            if paint(&canvas, &source, name, loaded.clone()).is_none() {
                loaded(false);
            }
            drop(Url::revoke_object_url(&release));
        });
        image.set_onload(Some(on_load.unchecked_ref()));
        image.set_onerror(Some(Closure::once_into_js(move || failed(false)).unchecked_ref()));
        image.set_src(&address);
        Some(())
    }();
    if started.is_none() {
        done(false);
    }
}

fn paint(
    canvas: &HtmlCanvasElement,
    image: &HtmlImageElement,
    name: String,
    done: impl Fn(bool) + 'static,
) -> Option<()> {
    let (width, height) = (image.natural_width() * 2, image.natural_height() * 2);
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    let take = Closure::once_into_js(move |blob: Option<Blob>| {
        done(blob.is_some_and(|blob| offer(&name, &blob)));
    });
    canvas.to_blob(take.unchecked_ref()).ok()
}

/// Asks before the page is left while something is not stored.
pub fn hold_page(unsaved: impl Fn() -> bool + 'static) {
    let listener = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        if unsaved() {
            event.prevent_default();
        }
    });
    let _ = window().add_event_listener_with_callback("beforeunload", listener.as_ref().unchecked_ref());
    // Held for as long as the page lives.
    listener.forget();
}
