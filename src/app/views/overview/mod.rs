//! The overview of many audits: table, groups, heat map, and what services have in common. Every figure comes from
//! `portfolio`.

mod add;
mod apart;
mod bad;
mod cells;
mod columns;
mod common;
mod course;
mod filters;
mod glance;
mod groups;
mod heat;
mod row;
mod shown;
mod spread;
mod table;
mod take;

use leptos::prelude::*;

use crate::app::components::fold::LateFold;
use crate::app::components::whole::Whole;
use crate::app::frame;
use crate::app::gathering::gathering;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use shown::Shown;

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Overview {
    texts::overview(session().wording.get())
}

/// The view.
#[component]
pub fn Overview() -> impl IntoView {
    let (session, gathering) = (session(), gathering());
    let shown = Shown::new(session, gathering);
    // Also after an audit was stored or deleted in another tab while this view stands here.
    let is_begun = RwSignal::new(false);
    Effect::new(move |_| {
        session.holdings.track();
        gathering.refresh();
        is_begun.set(true);
    });
    let is_waiting = Signal::derive(move || !is_begun.get() || gathering.progress.with(Option::is_some));
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <p class="kern-body">{move || words().lead}</p>
        <Whole is_waiting=is_waiting>
            <div class="overview__top">
                <add::Add shown=shown />
                <Show when=move || shown.is_empty() fallback=move || view! { <glance::Glance shown=shown /> }>
                    <section class="part stack" aria-labelledby="leer">
                        <h2 class="kern-heading-medium" id="leer">
                            {move || words().empty}
                        </h2>
                        <p class="kern-body">{move || words().empty_body}</p>
                        <p class="kern-body">
                            <a class="kern-link" href=Route::Start.to_string()>
                                {move || frame::words().to_start}
                            </a>
                        </p>
                    </section>
                </Show>
            </div>
            <Show when=move || !shown.is_empty()>
                <filters::Filters shown=shown />
                {move || groups::groups(shown)}
                <table::Table shown=shown />
                <div class="overview__parts">
                    <LateFold title=|| words().profile>
                        {move || heat::heat(shown)}
                    </LateFold>
                    <LateFold title=|| words().spread>
                        {move || spread::spread(shown)}
                    </LateFold>
                    <LateFold title=|| words().common>
                        {move || common::common(shown)}
                    </LateFold>
                    <LateFold title=|| words().apart>
                        {move || apart::apart(shown)}
                    </LateFold>
                    <LateFold title=|| words().course>
                        {move || course::course(shown)}
                    </LateFold>
                </div>
                <take::Take shown=shown />
            </Show>
        </Whole>
    }
}
