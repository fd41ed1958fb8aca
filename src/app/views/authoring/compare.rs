//! The text beside another version of the questionnaire.

use leptos::prelude::*;

use super::changes::Changes;
use super::select::Select;
use super::words;
use crate::app::drafting::drafting;
use crate::app::library::Source;
use crate::app::session::session;
use crate::questionnaire::QuestionnaireId;

const CHOICE: &str = "vergleich-mit";

/// The choice of the other version and what differs; nothing while the text gives no questionnaire.
#[component]
pub(super) fn Compare() -> impl IntoView {
    let session = session();
    let drafting = drafting();
    let other = RwSignal::new(None::<QuestionnaireId>);
    let entries = session.library.choice();
    let choose = move |value: String| other.set((!value.is_empty()).then(|| QuestionnaireId::new(value)));
    let after = Memo::new(move |_| drafting.checked.with(|checked| checked.as_ref()?.questionnaire.clone()));
    let before = Memo::new(move |_| session.library.original(&other.get()?));
    let shown = move || {
        let (source, after) = (before.get()?, after.get()?);
        Some(match source {
            Source::Loading => view! { <p class="kern-body">{words().compare_loading}</p> }.into_any(),
            Source::Ready(before, _) if before.digest == after.digest => {
                view! { <p class="kern-body">{words().compare_same}</p> }.into_any()
            }
            Source::Ready(before, _) => {
                view! { <Changes before=before after=after wording=session.wording.get() /> }.into_any()
            }
            Source::Broken(_) | Source::Mistaken(_) | Source::Missing(_) => {
                view! { <p class="kern-body">{words().copy_failed}</p> }.into_any()
            }
        })
    };
    view! {
        <Show when=move || after.with(Option::is_some)>
            <section class="part stack" aria-labelledby="vergleich">
                <h2 id="vergleich" class="kern-heading-medium">
                    {move || words().compare}
                </h2>
                <p class="kern-body">{move || words().compare_body}</p>
                <Select id=CHOICE label=|words| words.compare_with choose=choose>
                    <option value="">{move || words().compare_none}</option>
                    <For each=move || entries.get() key=|entry| entry.id.clone() let:entry>
                        <option value=entry.id.to_string()>{entry.title}</option>
                    </For>
                </Select>
                {shown}
            </section>
        </Show>
    }
}
