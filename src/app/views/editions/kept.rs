//! Answers that have no place in the questionnaire, to be read.

use leptos::prelude::*;

use super::words;
use crate::app::session::session;
use crate::audit::KeptAnswer;

/// The kept answers of the open audit; nothing where there are none.
#[component]
pub fn KeptAnswers() -> impl IntoView {
    let session = session();
    let kept = Memo::new(move |_| session.with_audit(|audit| audit.kept_answers.clone()).unwrap_or_default());
    view! {
        <Show when=move || kept.with(|kept| !kept.is_empty())>
            <section class="kern-summary review__group" aria-labelledby="aufbewahrt">
                <h2 class="kern-heading-medium" id="aufbewahrt">
                    {move || (words().kept_title)(kept.with(Vec::len))}
                </h2>
                <div class="kern-summary__body">
                    <p class="kern-body">{move || words().kept_lead}</p>
                    {move || kept.with(|kept| list(kept))}
                </div>
            </section>
        </Show>
    }
}

/// Kept answers one below the other.
pub(super) fn list(kept: &[KeptAnswer]) -> AnyView {
    view! { <ul class="edition-list">{kept.iter().map(item).collect_view()}</ul> }.into_any()
}

fn item(kept: &KeptAnswer) -> AnyView {
    let words = words();
    let KeptAnswer { source, question, number, text, chosen, answer, .. } = kept;
    let name = (words.question)(if number.is_empty() { question.as_str() } else { number });
    let line = |label: &'static str, text: &str| {
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| view! { <p class="kern-body kern-body--small edition-text">{label} " " {text}</p> })
    };
    let evidence = answer.evidence.iter().map(|one| line(words.evidence, &one.title)).collect_view();
    let opinions = answer.opinions().map(|one| line(words.opinion, &one.note)).collect_view();
    let chosen = if chosen.is_empty() { words.no_choice } else { chosen };
    view! {
        <li class="edition-item">
            <p class="kern-body kern-body--bold">{name} ": " {text.clone()}</p>
            <p class="kern-body">{chosen.to_owned()}</p>
            {line(words.note, &answer.note)}
            {evidence}
            {opinions}
            {line(words.source, source)}
        </li>
    }
    .into_any()
}
