//! A large text field: showing a place in it.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Selects a stretch of a field's text, from and to in UTF-16 units, puts the focus there and scrolls so that it is in
/// view with some lines before it.
pub fn show(id: &str, from: u32, to: u32) {
    let Some(area) =
        document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok())
    else {
        return;
    };
    let _ = area.focus();
    let _ = area.set_selection_range(from, to);
    if let Some(height) = height_before(&area, from) {
        area.set_scroll_top(height - area.client_height() / 3);
    }
    area.scroll_into_view();
}

/// How tall the text before a place is, in CSS pixels. Lines wrap, so that they cannot be counted: a second field of
/// the same width, out of sight, is filled with that text and measured.
fn height_before(area: &HtmlTextAreaElement, at: u32) -> Option<i32> {
    let probe: HtmlTextAreaElement = area.clone_node().ok()?.dyn_into().ok()?;
    let units: Vec<u16> = area.value().encode_utf16().take(usize::try_from(at).ok()?).collect();
    probe.remove_attribute("id").ok()?;
    probe.class_list().add_1("editor__probe").ok()?;
    probe.set_attribute("aria-hidden", "true").ok()?;
    area.parent_element()?.append_child(&probe).ok()?;
    probe.set_value(&String::from_utf16_lossy(&units));
    let height = probe.scroll_height();
    probe.remove();
    Some(height)
}
