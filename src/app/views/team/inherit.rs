//! Taking over the answers of a central service (EfA) from its audit file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words;
use crate::app::browser::files::File;
use crate::app::browser::page;
use crate::app::components::asked::number;
use crate::app::components::changes::{Changes, rows};
use crate::app::components::check::checkbox;
use crate::app::components::file_choice::FileChoice;
use crate::app::components::icon::Icon;
use crate::app::components::moment::day;
use crate::app::components::spoken::say_changes;
use crate::app::dropping::{Content, load};
use crate::app::frame::tell;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, Team};
use crate::audit::{Audit, Event};
use crate::exchange::{Inheritance, Kept, inheritance};
use crate::questionnaire::{QuestionId, Scope};

/// What the questions speak about, in the order in which it is offered.
const SCOPES: [Scope; 3] = [Scope::Service, Scope::Portal, Scope::Organisation];

/// Picks a text of this view.
type Say = fn(&Team) -> &'static str;

/// What was chosen. Copying it copies handles.
#[derive(Clone, Copy)]
struct Taking {
    session: Session,
    central: RwSignal<Option<Shared<Audit>>>,
    scopes: RwSignal<Vec<Scope>>,
    chosen: RwSignal<Vec<QuestionId>>,
    found: Memo<Option<Inheritance>>,
}

impl Taking {
    fn new(session: Session) -> Self {
        let central = RwSignal::new(None::<Shared<Audit>>);
        // What a central service says about the organisation behind it seldom holds for another one.
        let scopes = RwSignal::new(vec![Scope::Service, Scope::Portal]);
        let found = Memo::new(move |_| {
            let (questionnaire, central) = (session.questionnaire.get()?, central.get()?);
            session.with_audit(|ours| scopes.with(|scopes| inheritance(&questionnaire, ours, &central, scopes)))
        });
        Self { session, central, scopes, chosen: RwSignal::new(Vec::new()), found }
    }

    /// Where the answers come from and of when they are.
    fn source(self) -> String {
        let tongue = self.session.tongue.get();
        let from = |audit: &Shared<Audit>| {
            (texts::team(tongue).source)(&texts::shown_name(&audit.service.name, tongue), &day(&audit.changed, tongue))
        };
        self.central.with(|central| central.as_ref().map(from)).unwrap_or_default()
    }

    /// The open audit before and after.
    fn sides(self) -> Option<(Audit, Audit)> {
        let (found, central) = (self.found.get()?, self.central.get()?);
        let source = self.source();
        self.session
            .with_audit(|ours| (ours.clone(), self.chosen.with(|chosen| found.taken(ours, &central, chosen, &source))))
    }
}

/// The section.
#[component]
pub(super) fn Inherit() -> impl IntoView {
    let taking = Taking::new(session());
    let fault = RwSignal::new(None::<Say>);
    let take = Callback::new(move |files: Vec<File>| {
        spawn_local(async move {
            for file in files {
                let own = taking.session.audit_now().map(|audit| audit.questionnaire.id);
                let (_, content) = load(&file).await;
                let (central, wrong): (_, Option<Say>) = match content {
                    Content::Refused(_) | Content::Collection(_) => (None, Some(|words| words.central_refused)),
                    Content::Audit(it) if Some(&it.audit.questionnaire.id) != own.as_ref() => {
                        (None, Some(|words| words.central_other))
                    }
                    Content::Audit(it) => (Some(Shared::new(it.audit.clone())), None),
                };
                taking.chosen.set(Vec::new());
                let is_there = central.is_some();
                taking.central.set(central);
                fault.set(wrong);
                if is_there {
                    request_animation_frame(|| page::focus("uebernahme", true));
                } else if let Some(wrong) = wrong {
                    page::alert(wrong(texts::team(taking.session.wording.get_untracked())));
                }
            }
        });
    });
    view! {
        <section class="part stack" aria-labelledby="efa">
            <h2 id="efa" class="kern-heading-medium">
                {move || words().inherit}
            </h2>
            <p class="kern-body">{move || words().inherit_lead}</p>
            <FileChoice id="zentral" label=Signal::derive(|| words().choose_central) multiple=false take=take />
            {move || {
                fault
                    .get()
                    .map(|fault| {
                        view! {
                            <p class="kern-body remark remark--danger">
                                <Icon name="danger" />
                                <span>{fault(words())}</span>
                            </p>
                        }
                    })
            }}
            <Show when=move || taking.central.with(Option::is_some)>{preview(taking)}</Show>
        </section>
    }
}

fn preview(taking: Taking) -> AnyView {
    let scopes = SCOPES.map(|scope| {
        let (id, label): (_, fn() -> &'static str) = match scope {
            Scope::Service => ("leistung", || words().scope_service),
            Scope::Portal => ("portal", || words().scope_portal),
            Scope::Organisation => ("organisation", || words().scope_organisation),
        };
        let is_on = Signal::derive(move || taking.scopes.with(|scopes| scopes.contains(&scope)));
        checkbox(format!("efa-{id}"), label.into_any(), is_on, move |is_on| {
            taking.scopes.update(|scopes| {
                scopes.retain(|known| *known != scope);
                if is_on {
                    scopes.push(scope);
                }
            });
        })
    });
    let lines = move || {
        let Some(found) = taking.found.get() else { return Vec::new() };
        let words = words();
        let lines = [
            (words.fresh)(found.fresh.len()),
            (words.updated)(found.updated.len()),
            (words.kept)(found.kept.len()),
            (words.same)(found.same),
        ];
        let other = found.is_other_version.then(|| words.other_version.to_owned());
        let unfit = (found.unfit > 0).then(|| (words.unfit)(found.unfit));
        let withdrawn = (!found.withdrawn.is_empty()).then(|| {
            let questionnaire = taking.session.questionnaire.get();
            let number = |id| questionnaire.as_deref().map(|known| number(known, id));
            let numbers: Vec<String> = found.withdrawn.iter().filter_map(number).collect();
            (words.withdrawn)(found.withdrawn.len(), &numbers.join(", "))
        });
        other.into_iter().chain(lines).chain(unfit).chain(withdrawn).collect::<Vec<String>>()
    };
    let lines = Memo::new(move |_| lines());
    say_changes(move || lines.with(|lines| lines.join(", ")));
    let counts = move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let withdrawn =
        Memo::new(move |_| taking.found.with(|it| it.as_ref().map(|it| it.withdrawn.clone()).unwrap_or_default()));
    let is_dropped = Signal::derive(move || {
        taking.chosen.with(|chosen| withdrawn.with(|all| !all.is_empty() && all.iter().all(|one| chosen.contains(one))))
    });
    let drop_withdrawn = move |is_on: bool| {
        let all = withdrawn.get_untracked();
        taking.chosen.update(|chosen| {
            chosen.retain(|known| !all.contains(known));
            if is_on {
                chosen.extend(all);
            }
        });
    };
    let sides = Memo::new(move |_| taking.sides());
    let changes = move || {
        let (here, new) = sides.get().filter(|(here, new)| here != new)?;
        let (here, new) = (Shared::new(here), Shared::new(new));
        let questionnaire = taking.session.questionnaire.into();
        Some(
            view! { <Changes here=here new=new questionnaire=questionnaire new_head=|words| words.after is_replacing=false /> },
        )
    };
    let kept = move || taking.found.get().map(|found| found.kept).unwrap_or_default();
    let is_kept = Memo::new(move |_| taking.found.with(|found| found.as_ref().is_some_and(|it| !it.kept.is_empty())));
    let changes_something = Memo::new(move |_| sides.with(|sides| sides.as_ref().is_some_and(|(a, b)| a != b)));
    let apply = move |_| {
        let Some((_, audit)) = sides.get_untracked() else { return };
        let source = untrack(|| taking.source());
        taking.session.act(Event::Replace(Box::new(audit)));
        taking.central.set(None);
        tell(taking.session, move |wording| (texts::team(wording).inherited)(&source), true);
        page::focus("efa", true);
    };
    view! {
        <div class="arrival stack">
            <h3 class="kern-heading-small" id="uebernahme">
                {move || taking.source()}
            </h3>
            <fieldset class="kern-fieldset">
                <legend class="kern-label">{move || words().scopes}</legend>
                <div class="kern-fieldset__body">{scopes}</div>
            </fieldset>
            <ul class="kern-body plain-bullets">{counts}</ul>
            <Show when=move || is_kept.get()>
                <fieldset class="kern-fieldset">
                    <legend class="kern-label">{move || words().kept_apart}</legend>
                    <p class="kern-body kern-body--small">{move || words().kept_help}</p>
                    <div class="kern-fieldset__body stack">
                        <For each=kept key=|kept| kept.question.clone() let:one>
                            {kept_line(taking, one)}
                        </For>
                    </div>
                </fieldset>
            </Show>
            <Show when=move || withdrawn.with(|all| !all.is_empty())>
                {checkbox("efa-zurueckgezogen".to_owned(), (|| words().drop_withdrawn).into_any(), is_dropped, drop_withdrawn)}
            </Show>
            {changes}
            <div class="button-row">
                <button
                    type="button"
                    class="kern-btn kern-btn--primary"
                    disabled=move || !changes_something.get()
                    on:click=apply
                >
                    <Icon name="check" />
                    <span class="kern-label">{move || words().inherit_apply}</span>
                </button>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    on:click=move |_| {
                        taking.central.set(None);
                        page::focus("efa", true);
                    }
                >
                    <Icon name="close" />
                    <span class="kern-label">{move || words().discard}</span>
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// An answer of the team's own, with what the central service says, to be taken one by one.
fn kept_line(taking: Taking, kept: Kept) -> AnyView {
    let (question, own) = (kept.question.clone(), kept.question.clone());
    let id = format!("efa-frage-{question}");
    let shown = Memo::new(move |_| {
        let frame = taking.session.audit_now()?;
        let with = |answer: &crate::audit::Answer| {
            let mut audit = frame.clone();
            audit.answers.insert(kept.question.clone(), answer.clone());
            audit
        };
        let questionnaire = taking.session.questionnaire.get();
        let wording = taking.session.wording.get();
        let row = rows(&with(&kept.ours), &with(&kept.theirs), questionnaire.as_deref(), wording).into_iter().next()?;
        Some((row.what, row.here, row.new))
    });
    let label = move || shown.get().map(|(what, _, _)| what);
    let texts = move || {
        let (_, here, there) = shown.get()?;
        let words = words();
        Some(view! {
            <dl class="kept-apart kern-body kern-body--small">
                <dt>{words.ours_here}</dt>
                <dd>{here}</dd>
                <dt>{words.central}</dt>
                <dd>{there}</dd>
            </dl>
        })
    };
    let is_on = Signal::derive(move || taking.chosen.with(|chosen| chosen.contains(&own)));
    let set = move |is_on: bool| {
        taking.chosen.update(|chosen| {
            chosen.retain(|known| *known != question);
            if is_on {
                chosen.push(question.clone());
            }
        });
    };
    view! {
        <div>
            {checkbox(id, label.into_any(), is_on, set)} {texts}
        </div>
    }
    .into_any()
}
