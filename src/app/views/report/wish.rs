//! What a report is to contain.

use leptos::prelude::*;

use super::words;
use crate::app::library::Source;
use crate::app::session::Session;
use crate::app::shared::Shared;
use crate::questionnaire::{Questionnaire, Tongue};
use crate::report::{FileFormat, Length};

/// The kinds of files in the order in which they are offered.
const FORMATS: [FileFormat; 4] = [FileFormat::Pdf, FileFormat::Docx, FileFormat::Html, FileFormat::Markdown];

/// What was chosen so far.
#[derive(Clone, Copy)]
pub(super) struct Wish {
    pub(super) format: RwSignal<FileFormat>,
    pub(super) length: RwSignal<Length>,
    pub(super) notes: RwSignal<bool>,
    pub(super) tongue: RwSignal<Tongue>,
    /// The questionnaire in the language of the report, or in its own where there is no translation.
    pub(super) questionnaire: Memo<Option<Shared<Questionnaire>>>,
    /// It is still on its way.
    pub(super) is_waiting: Memo<bool>,
}

impl Wish {
    pub(super) fn new(session: Session) -> Self {
        let tongue = RwSignal::new(session.tongue.get_untracked());
        let id = Memo::new(move |_| session.with_audit(|audit| audit.questionnaire.id.clone()));
        let questionnaire = Memo::new(move |_| match session.read_only() {
            // What an audit carries along comes without translations.
            Some(_) => session.questionnaire.get(),
            None => session.library.questionnaire(&id.get()?, tongue.get()),
        });
        let is_waiting = Memo::new(move |_| {
            let own = questionnaire.with(|it| it.as_ref().map(|it| it.language.as_str() == tongue.get().tag()));
            let translation = || id.get().and_then(|id| session.library.translation(&id, tongue.get()));
            match own {
                None => true,
                Some(true) => false,
                Some(false) if session.read_only().is_some() => false,
                Some(false) => matches!(translation(), Some(Source::Loading)),
            }
        });
        Self {
            format: RwSignal::new(FileFormat::Pdf),
            length: RwSignal::new(Length::Full),
            notes: RwSignal::new(true),
            tongue,
            questionnaire,
            is_waiting,
        }
    }

    /// The questionnaire has no translation into the language of the report.
    fn is_untranslated(self) -> bool {
        let tag = self.tongue.get().tag();
        !self.is_waiting.get()
            && self.questionnaire.with(|it| it.as_ref().is_some_and(|it| it.language.as_str() != tag))
    }
}

/// The fields.
pub(super) fn form(wish: Wish) -> AnyView {
    let format_words = |format: FileFormat| {
        let words = words();
        match format {
            FileFormat::Pdf => (words.pdf, words.pdf_help),
            FileFormat::Docx => (words.docx, words.docx_help),
            FileFormat::Html => (words.html, words.html_help),
            FileFormat::Markdown => (words.markdown, words.markdown_help),
        }
    };
    let formats = FORMATS.map(|format| {
        let (label, help) = (move || format_words(format).0, move || format_words(format).1);
        let is_chosen = move || wish.format.get() == format;
        radio("format", format.ending(), label.into_any(), Some(help.into_any()), is_chosen, move || {
            wish.format.set(format);
        })
    });
    let lengths = [Length::Full, Length::Short].map(|length| {
        let text = move || match length {
            Length::Full => (words().full, words().full_help),
            Length::Short => (words().short, words().short_help),
        };
        let (label, help) = (move || text().0, move || text().1);
        let id = if length == Length::Full { "voll" } else { "kurz" };
        let is_chosen = move || wish.length.get() == length;
        radio("umfang", id, label.into_any(), Some(help.into_any()), is_chosen, move || wish.length.set(length))
    });
    let tongues = Tongue::ALL.map(|tongue| {
        // Each language in its own name, as in the head of the page.
        let name = match tongue {
            Tongue::German => "Deutsch",
            Tongue::English => "English",
        };
        let label = view! { <span lang=tongue.tag()>{name}</span> }.into_any();
        radio(
            "sprache",
            tongue.tag(),
            label,
            None,
            move || wish.tongue.get() == tongue,
            move || wish.tongue.set(tongue),
        )
    });
    view! {
        {group(|| words().format, formats.into())}
        {group(|| words().length, lengths.into())}
        {group(|| words().language, tongues.into())}
        <Show when=move || wish.is_untranslated()>
            <p class="kern-body remark remark--info">{move || words().no_translation}</p>
        </Show>
        <div class="kern-form-check">
            <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id="bericht-notizen"
                aria-describedby="bericht-notizen-hilfe"
                prop:checked=move || wish.notes.get()
                on:change=move |event| wish.notes.set(event_target_checked(&event))
            />
            <label class="kern-label" for="bericht-notizen">
                {move || words().notes}
            </label>
            <p class="kern-body kern-body--muted start-form__hint" id="bericht-notizen-hilfe">
                {move || words().notes_help}
            </p>
        </div>
        <p class="kern-body">{move || (words().carries)(wish.format.get().carries_data(), wish.notes.get())}</p>
    }
    .into_any()
}

fn group(legend: fn() -> &'static str, radios: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset class="kern-fieldset">
            <legend class="kern-label">{legend}</legend>
            <div class="kern-fieldset__body">{radios}</div>
        </fieldset>
    }
    .into_any()
}

/// One of several, with a help text below.
fn radio(
    name: &'static str,
    value: &'static str,
    label: AnyView,
    help: Option<AnyView>,
    is_chosen: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + Send + 'static,
) -> AnyView {
    let id = format!("bericht-{name}-{value}");
    let help_id = format!("{id}-hilfe");
    let described_by = help.is_some().then(|| help_id.clone());
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__radio"
                type="radio"
                name=format!("bericht-{name}")
                id=id.clone()
                aria-describedby=described_by
                prop:checked=is_chosen
                on:change=move |_| choose()
            />
            <label class="kern-label" for=id>
                {label}
            </label>
            {help
                .map(|help| {
                    view! {
                        <p class="kern-body kern-body--muted start-form__hint" id=help_id>
                            {help}
                        </p>
                    }
                })}
        </div>
    }
    .into_any()
}
