//! A list of short texts, one line each, with adding and removing.
//!
//! Blank lines are on the screen only: the audit holds the others. So nobody has to remove a line that was added and
//! not used.

use leptos::prelude::*;

use super::words;
use crate::app::browser::page;
use crate::app::components::field::{Field, Say, text_field_with};
use crate::app::components::icon::Icon;
use crate::app::frame;
use crate::app::session::session;
use crate::app::texts;

/// What a list is called and how its lines are looked at.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub(super) id: &'static str,
    pub(super) legend: Say,
    pub(super) help: Say,
    /// Name of a line by its number from 1.
    pub(super) row: fn(&texts::Service) -> fn(usize) -> String,
    pub(super) add: Say,
    /// Id of a `<datalist>`.
    pub(super) suggestions: Option<&'static str>,
    /// What looks wrong with a line.
    pub(super) warning: fn(&str) -> Option<String>,
}

/// A line on the screen.
#[derive(Clone, Copy, PartialEq)]
struct Row {
    /// Tells it from the others for as long as it shows.
    key: u32,
    text: RwSignal<String>,
}

/// The lines on the screen.
#[derive(Clone, Copy)]
struct Rows {
    list: RwSignal<Vec<Row>>,
    last_key: StoredValue<u32>,
    /// Lines live as long as the view, whatever made them.
    owner: StoredValue<Owner>,
}

impl Rows {
    fn fresh(self, text: String) -> Row {
        self.last_key.update_value(|key| *key += 1);
        let text = self.owner.with_value(|owner| owner.with(|| RwSignal::new(text)));
        Row { key: self.last_key.get_value(), text }
    }

    /// What the audit should hold.
    fn filled(self) -> Vec<String> {
        let texts =
            self.list.with_untracked(|rows| rows.iter().map(|row| row.text.get_untracked()).collect::<Vec<_>>());
        texts.into_iter().filter(|text| !text.trim().is_empty()).collect()
    }

    /// Takes over what the audit holds after a change from elsewhere, such as undo; lines that stay keep their place.
    fn take(self, values: &[String]) {
        let mut rows = self.list.get_untracked();
        rows.truncate(values.len().max(1));
        for (at, value) in values.iter().enumerate() {
            match rows.get(at) {
                Some(row) => row.text.set(value.clone()),
                None => rows.push(self.fresh(value.clone())),
            }
        }
        if values.is_empty() {
            match rows.first() {
                Some(row) => row.text.set(String::new()),
                None => rows.push(self.fresh(String::new())),
            }
        }
        self.list.set(rows);
    }
}

/// The list: its values as the audit holds them, and how they are written back.
pub(super) fn list(
    list: List,
    values: impl Into<Signal<Vec<String>>>,
    write: impl Fn(Vec<String>) + Copy + Send + Sync + 'static,
) -> AnyView {
    let values = values.into();
    let rows = Rows {
        list: RwSignal::new(Vec::new()),
        last_key: StoredValue::new(0),
        owner: StoredValue::new(Owner::current().unwrap_or_default()),
    };
    Effect::new(move |_| {
        let values = values.get();
        if rows.list.with_untracked(Vec::is_empty) || rows.filled() != values {
            rows.take(&values);
        }
    });
    let help = format!("{}-hilfe", list.id);
    let add_button = format!("{}-neu", list.id);
    view! {
        <fieldset class="kern-fieldset" aria-describedby=help>
            <legend class="kern-label">{list.legend}</legend>
            <div class="kern-hint" id=help.clone()>
                {list.help}
            </div>
            <div class="kern-fieldset__body service-rows">
                <For
                    each=move || rows.list.get()
                    key=|row| row.key
                    children=move |row| line(list, rows, row, write)
                />
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    id=add_button
                    on:click=move |_| {
                        let row = rows.fresh(String::new());
                        rows.list.update(|rows| rows.push(row));
                        focus_next(input_id(list, row.key));
                    }
                >
                    <Icon name="add" />
                    <span class="kern-label">{list.add}</span>
                </button>
            </div>
        </fieldset>
    }
    .into_any()
}

fn input_id(list: List, key: u32) -> String {
    format!("{}-{key}", list.id)
}

/// The focus moves once the page shows the change.
fn focus_next(id: String) {
    request_animation_frame(move || page::focus(&id, false));
}

fn line(list: List, rows: Rows, row: Row, write: impl Fn(Vec<String>) + Copy + Send + Sync + 'static) -> AnyView {
    let session = session();
    let number = move || rows.list.with(|rows| rows.iter().position(|it| it.key == row.key).unwrap_or_default() + 1);
    let label = Signal::derive(move || (list.row)(words())(number()));
    let warning = Memo::new(move |_| row.text.with(|text| (list.warning)(text)));
    let field = Field::labelled(input_id(list, row.key), label).hide_label().warning(warning);
    let control = text_field_with(field, list.suggestions.map(str::to_owned), row.text, move |text| {
        row.text.set(text);
        write(rows.filled());
    });
    let remove = move |_| {
        let number = untrack(number);
        let at = rows.list.with_untracked(|rows| rows.iter().position(|it| it.key == row.key)).unwrap_or_default();
        let was_blank = row.text.with_untracked(|text| text.trim().is_empty());
        rows.list.update(|rows| rows.retain(|it| it.key != row.key));
        let neighbour = rows.list.with_untracked(|rows| rows.get(at).or_else(|| rows.last()).map(|row| row.key));
        focus_next(neighbour.map_or_else(|| format!("{}-neu", list.id), |key| input_id(list, key)));
        if !was_blank {
            write(rows.filled());
            let say = move |words: &texts::Service| (words.removed)(&(list.row)(words)(number));
            frame::tell(session, move |wording| say(texts::service(wording)), true);
        }
    };
    let is_removable =
        Memo::new(move |_| rows.list.with(|rows| rows.len() > 1) || row.text.with(|text| !text.is_empty()));
    view! {
        <div class="service-row">
            {control} <Show when=move || is_removable.get()>
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=remove>
                    <Icon name="delete" />
                    <span class="kern-label kern-sr-only">{move || (words().remove)(&label.get())}</span>
                </button>
            </Show>
        </div>
    }
    .into_any()
}
