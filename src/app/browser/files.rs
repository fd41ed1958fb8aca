//! Reading files that the user chose or dropped. They stay in memory and go nowhere.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, FileList, HtmlInputElement};

pub use web_sys::File;

/// A file as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: usize,
    /// Its bytes; none if it is larger than the limit asked for or could not be read.
    pub bytes: Option<Vec<u8>>,
}

/// The files chosen in a file input. The input is emptied, so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Vec<File> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// True if what is dragged over the page are files, and not a piece of text.
pub fn carries_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|transfer| transfer.types().iter().any(|kind| kind == "Files"))
}

/// True if the drag left the window, and did not merely pass from one element to the next.
pub fn left_window(event: &DragEvent) -> bool {
    event.related_target().is_none()
}

/// The files dropped onto the page.
pub fn dropped(event: &DragEvent) -> Vec<File> {
    event.data_transfer().map(|transfer| listed(transfer.files())).unwrap_or_default()
}

fn listed(files: Option<FileList>) -> Vec<File> {
    files.map(|files| (0..files.length()).filter_map(|index| files.get(index)).collect()).unwrap_or_default()
}

/// Reads a file unless it is larger than `limit` bytes.
pub async fn read(file: &File, limit: usize) -> ReadFile {
    let name = file.name();
    // Sizes are whole numbers below 2^53; the text form is exact.
    let size = file.size().to_string().split('.').next().and_then(|whole| whole.parse().ok()).unwrap_or(usize::MAX);
    if size > limit {
        return ReadFile { name, size, bytes: None };
    }
    let bytes = JsFuture::from(file.array_buffer()).await.ok().map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec());
    ReadFile { name, size, bytes }
}
