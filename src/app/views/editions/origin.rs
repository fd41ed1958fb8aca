//! The audit that the open one began from.

use leptos::prelude::*;

use super::words;
use crate::app::components::icon::Icon;
use crate::app::components::moment::day;
use crate::app::frame::tell;
use crate::app::leaving::leave_open;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::audit::Audit;
use crate::exchange::Summary;

/// The earlier audit with the way to it; nothing where the open one began by itself, is a part, or where the earlier
/// one is not in this browser.
#[component]
pub fn Origin() -> impl IntoView {
    let session = session();
    let base = Memo::new(move |_| {
        let base = session.with_audit(|audit: &Audit| {
            let base = audit.base.as_ref().filter(|base| audit.part.is_none() && base.audit != audit.id)?;
            Some(base.audit.clone())
        });
        let base = base.flatten()?;
        session.holdings.with(|holdings| holdings.audits.iter().find(|known| known.id == base).cloned())
    });
    let line = move |earlier: Summary| {
        let tongue = session.tongue.get();
        let name = texts::shown_name(&earlier.name, tongue);
        let said = (words().origin)(&name, &day(&earlier.changed, tongue));
        let id = earlier.id;
        let open = move |_| {
            let id = id.clone();
            leave_open(session, move || {
                if session.open_stored(&id) {
                    session.route.set(Route::Hub);
                    session.go(&Route::Hub);
                } else {
                    session.read_holdings();
                    tell(session, |wording| texts::start(wording).gone.to_owned(), false);
                }
            });
        };
        view! {
            <p class="kern-body edition-offer screen-only">
                <Icon name="info" />
                <span>
                    {said} " "
                    <button type="button" class="kern-btn kern-btn--tertiary" on:click=open>
                        <span class="kern-label">{words().open_origin}</span>
                    </button>
                </span>
            </p>
        }
    };
    move || base.get().map(line)
}
